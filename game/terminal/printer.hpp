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
    /// The page as after a jump, back or elsewhere: nothing counts as read, only the places are known.
    std::string anew(const page::Page&);
    /// The last line: the words that can be typed.
    std::string also(const page::Page&);
    [[nodiscard]] std::string line(const std::string& words) const { return wrapped(words, shape_); }

private:
    struct Said {
        std::string words;
        std::string extras;
    };
    std::string head(const page::Page&);
    std::string scene(const page::Page&);
    std::string screen(const page::Page&);
    std::string blocks(const page::Page&);
    std::string block(const page::Block&, bool whole, bool growing);
    [[nodiscard]] std::string in_full(const page::Block&, const Said& now) const;
    /// The numbered controls and the words; where a mark was set and all else stands still, only what changed.
    std::string controls(const page::Page&, bool only_changed);
    [[nodiscard]] std::string group(const page::Page&, const page::Control& first) const;
    [[nodiscard]] std::string control(const page::Page&, const page::Control&, std::size_t number) const;
    /// What hangs on a control: what was said back for it, and where a story goes from there.
    [[nodiscard]] std::string hanging(const page::Page&, const page::Control&) const;

    using Line = std::pair<std::string, std::string>; ///< a control's id, and how it was said
    Shape shape_;
    std::map<std::string, Said> said_; ///< story blocks by id, since the last jump
    std::set<std::string> here_;       ///< those of the last page
    std::string kind_, title_, scene_, figures_, phone_, screen_, moment_, also_, look_;
    std::set<std::string> described_; ///< places whose picture was told
    std::vector<Line> lines_;
    bool starts_ = false; ///< nothing was read before this page
    bool whole_ = false;  ///< or another chat was opened
};

}
