// SPDX-License-Identifier: MIT
#include "window/soundscape.hpp"

#include "play/surroundings.hpp"

#include <algorithm>
#include <array>

namespace window {
namespace {

using page::BlockRole;
using page::ControlRole;

template <std::size_t N>
bool one_of(const std::string& kind, const std::array<std::string_view, N>& kinds) {
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// Pages that lie on top of where one is.
bool is_sheet(const page::Page& page) {
    return one_of(page.kind, std::array<std::string_view, 12>{"help", "settings", "keys", "key", "journal", "compare", "about", "notebook",
                                                              "delete", "adult", "sources", "adults"});
}
/// Pages of the town itself, between stories.
bool is_town(const page::Page& page) {
    return one_of(page.kind, std::array<std::string_view, 7>{"title", "who", "self", "map", "place", "note", "ending"});
}
bool is_calm(const page::Page& page) {
    return page.kind == "break" || page.kind == "bye";
}

bool is_worried(const page::Page& page) {
    return std::ranges::any_of(page.stage.figures, [](const page::Figure& one) { return one.mood == "sad" || one.mood == "worried"; });
}

const page::Block* find(const page::Page& page, const std::string& id) {
    const auto at = std::ranges::find(page.blocks, id, &page::Block::id);
    return at == page.blocks.end() ? nullptr : &*at;
}

/// A block that was not on the page before.
template <class Wanted>
bool brings(const page::Page& before, const page::Page& after, Wanted wanted) {
    return std::ranges::any_of(after.blocks,
                               [&](const page::Block& block) { return block.fresh && wanted(block) && find(before, block.id) == nullptr; });
}

bool reacts(const page::Page& before, const page::Page& after) {
    return std::ranges::any_of(after.blocks, [&](const page::Block& block) {
        const page::Block* was = find(before, block.id);
        for (const page::Reaction& one : block.reactions) {
            const auto same = was ? std::ranges::find(was->reactions, one.id, &page::Reaction::id) : block.reactions.end();
            if (one.fresh && was && (same == was->reactions.end() || same->count < one.count))
                return true;
        }
        return false;
    });
}

/// What the hand does.
std::string of_hand(const page::Page& before, const page::Control& pressed, const page::Page& after) {
    if (!pressed.open)
        return "closed";
    if (after.kind == "ending" && before.kind != "ending")
        return "ending";
    const std::string& id = pressed.id.str();
    if (id == "back" || id == "close")
        return "back";
    if (is_sheet(before) != is_sheet(after))
        return "turn";
    if (pressed.role == ControlRole::Choice || pressed.role == ControlRole::Answer || pressed.role == ControlRole::Place)
        return "choice";
    return "press";
}

/// What the chat does, the most telling of it.
std::string of_phone(const page::Page& before, const page::Page& after) {
    if (!after.phone.shown)
        return {};
    if (brings(before, after, [](const page::Block& block) { return block.role == BlockRole::Message && !block.mine; }))
        return "message";
    if (brings(before, after, [](const page::Block& block) { return block.role == BlockRole::Message && block.mine; }))
        return "sent";
    if (reacts(before, after))
        return "reaction";
    if (brings(before, after, [](const page::Block& block) { return block.role == BlockRole::Typing; }))
        return "typing";
    return {};
}

}

Around around(const page::Page& before, const Around& now, const page::Page& after) {
    if (is_calm(after))
        return {"lake", ""};
    if (is_sheet(after))
        return now;
    if (is_town(after))
        return {"lake", "morning"};
    if (after.stage.place.empty())
        return now;
    const bool same_scene = before.stage.place == after.stage.place && before.stage.time == after.stage.time;
    const play::Surroundings place = play::surroundings_of(after.stage.place);
    if (place.bed.empty())
        return {"room", now.theme};
    // from a sheet or a break one comes back to the same scene
    const bool comes_back = is_sheet(before) && now.bed == place.bed;
    if ((same_scene || comes_back) && !now.bed.empty())
        return {place.bed, now.theme};
    return {place.bed, is_worried(after) && !place.theme.empty() ? "evening" : place.theme};
}

std::vector<std::string> heard(const page::Page& before, const page::Control* pressed, const page::Page& after) {
    std::vector<std::string> out;
    const bool from_sheet = is_sheet(before) || is_sheet(after) || is_calm(before);
    if (pressed)
        out.push_back(of_hand(before, *pressed, after));
    if (from_sheet || before.kind.empty())
        return out;
    std::vector<std::string> own;
    if (before.sounds != after.sounds)
        for (const page::Sound& sound : after.sounds)
            if (std::ranges::find(own, sound.id) == own.end())
                own.push_back(sound.id);
    // a story that names its sounds wants those, and no others of the phone
    if (own.empty())
        if (std::string phone = of_phone(before, after); !phone.empty())
            own.push_back(std::move(phone));
    // where the page speaks, the hand is quiet
    if (!own.empty() && (out.empty() || out.front() == "press"))
        return own;
    out.insert(out.end(), own.begin(), own.end());
    return out;
}

}
