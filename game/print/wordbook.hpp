// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "story/text.hpp"

#include <map>
#include <span>

namespace print {

/// The words of one printable, from content/print/, as one band reads them.
class Wordbook {
public:
    Wordbook() = default;
    Wordbook(std::map<std::string, std::vector<std::string>, std::less<>> lines) : lines_(std::move(lines)) {}

    /// One line. Empty if there is none: which there must be is checked as the file is read.
    [[nodiscard]] const std::string& line(std::string_view key) const;
    /// The same with {names} replaced.
    [[nodiscard]] std::string line(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> put_in) const;
    [[nodiscard]] const std::vector<std::string>& list(std::string_view key) const;
    /// Every line, for checks.
    [[nodiscard]] std::vector<std::string> all() const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> lines_;
};

/// What a file must have, and nothing else.
struct Needs {
    std::vector<std::string_view> lines;
    std::vector<std::string_view> lists = {};
};

/// Reads `{ "format": 1, "key": "words", "list": [ "…" ] }`; every text may have forms by band ("8", "11", "14").
base::Loaded<Wordbook> read_wordbook(std::string file, std::string_view text, const Needs&, story::Band);

}
