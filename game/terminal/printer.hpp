// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "terminal/lines.hpp"

#include <map>
#include <set>
#include <vector>

namespace terminal {

/// Says pages as text, in the order a listener needs: title, picture, what is new, then what can be done.
/// It remembers what was said, so that a page that goes on is not said again from its top.
class Printer {
public:
    explicit Printer(Shape shape) : shape_(shape) {}

    std::string say(const page::Page&);
    /// The whole page, as if it were new.
    std::string again(const page::Page&);
    [[nodiscard]] std::string line(const std::string& words) const { return wrapped(words, shape_); }

private:
    struct Said {
        std::string words;
        std::string extras;
    };
    std::string head(const page::Page&);
    std::string scene(const page::Page&);
    std::string blocks(const page::Page&);
    std::string block(const page::Block&, bool whole);
    /// The numbered controls and the words; where a mark was set and all else stands still, only what changed.
    std::string controls(const page::Page&, bool only_changed);
    std::string control(const page::Control&, std::size_t number) const;

    using Line = std::pair<std::string, std::string>; ///< a control's id, and how it was said
    Shape shape_;
    std::map<std::string, Said> said_; ///< story blocks by id
    std::string kind_, title_, scene_, figures_, phone_, also_;
    std::set<std::string> described_; ///< places whose picture was told
    std::vector<Line> lines_;
    bool whole_ = false;
};

/// The controls that have a number, in order. The rest are words.
std::vector<const page::Control*> numbered(const page::Page&);

}
