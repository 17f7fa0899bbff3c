// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/sitting.hpp"

#include <optional>

namespace play {

/// Puts a page together, line by line. Block ids count up by role unless given.
class Sheet {
public:
    Sheet(std::string kind, std::string title);

    /// A picture behind the page, described.
    Sheet& at(const Library&, const std::string& place);
    Sheet& heading(std::string words);
    Sheet& text(page::BlockRole, std::string words);
    Sheet& block(page::Block);
    Sheet& go(const std::string& id, std::string label, std::string note = {});
    Sheet& button(const std::string& id, std::string label, std::string note = {});
    Sheet& pick(const std::string& id, std::string group, std::string label, bool chosen, std::string note = {});
    Sheet& toggle(const std::string& id, std::string group, std::string label, bool on, std::string note = {});
    Sheet& control(page::Control);
    /// The last control added: closed, with the reason.
    Sheet& closed(std::string why);
    Sheet& picture(page::Picture);
    Sheet& icon(std::string id);
    /// One of a list with an icon before it.
    Sheet& item(std::string icon, std::string words);
    /// A line of one of two ways beside each other, or of both: "then-", "now-", "both-".
    Sheet& side(const std::string& side, std::string words);

    [[nodiscard]] page::Page take() { return std::move(page_); }
    [[nodiscard]] page::Page& page() { return page_; }

private:
    page::Page page_;
};

/// The rest of an id after its beginning: "owl" of "avatar-owl" after "avatar-".
std::optional<std::string> after(const page::ControlId&, std::string_view beginning);

page::Picture picture_of(const content::Avatar&);

/// The words for a move, an age band, a form of address.
std::string move_words(story::Move);
std::string band_words(story::Band);
std::string address_words(story::Address);

}
