// SPDX-License-Identifier: MIT
#pragma once
#include "content/languages.hpp"
#include "content/po.hpp"
#include "story/text.hpp"

#include <map>

namespace content {

/// What is translated into one language: by place and English words, so that a line whose English changed falls back to English.
class Dictionary {
public:
    Dictionary() = default;
    explicit Dictionary(const Language& language) : language_(&language) {}

    /// Takes in what may be shown: translated, not fuzzy, with the same holes. Findings about the rest.
    std::vector<base::Diagnostic> add(const PoFile&);

    [[nodiscard]] const Language& language() const { return *language_; }
    /// Nothing is ever translated: English.
    [[nodiscard]] bool plain() const { return !language_->pseudo && words_.empty(); }
    /// The words for a place, or nothing. Addresses are still in them.
    [[nodiscard]] std::optional<std::string> find(std::string_view context, std::string_view english) const;
    /// The words for one form of something counted.
    [[nodiscard]] std::optional<std::string> find(std::string_view context, std::string_view one, std::string_view other,
                                                  std::int64_t count) const;
    /// Puts a word in its place, if there is one.
    void translate(std::string& words, const std::string& context) const;
    /// The same for every wording of a text. What stays English says so.
    void translate(story::Text&, const std::string& context) const;

private:
    using Key = std::pair<std::string, std::string>;
    [[nodiscard]] const std::vector<std::string>* forms(std::string_view context, std::string_view id) const;
    [[nodiscard]] std::vector<story::TextForm> translated(const story::TextForm&, const story::Text&, const std::string& context) const;

    const Language* language_ = &english();
    std::map<Key, std::vector<std::string>> words_;
};

/// What is wrong with one entry's braces, or nothing: each hole of the English must be there, and no other.
std::string hole_problem(const PoEntry&);

/// "{they:…|she:…|he:…}" as it is read by somebody who is spoken of like this.
std::string in_address(std::string_view words, story::Address);
bool has_address(std::string_view words);

/// Sums such as "2+3=5", kept in their order within right-to-left words.
std::string keep_sums(std::string_view words);

/// English as no language: longer and accented, or from right to left.
std::string pseudo_words(const Language&, std::string_view english);

}
