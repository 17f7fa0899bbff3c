// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/arrangements.hpp"
#include "page/beside.hpp"
#include "page/chat.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

Look part_look(const Sizes& s, const Control& part) {
    Look look;
    const bool numbered = part.role == ControlRole::Choice;
    look.ground = numbered ? "slab" : "slab-set";
    look.label = s.label();
    look.side = std::round(s.em * 0.9);
    look.rim = std::round(s.em * (numbered ? 0.7 : 0.5));
    look.before = numbered ? std::round(s.em * 1.9) + s.gap : 0;
    look.after = numbered ? 0 : std::round(s.em * 1.5);
    look.note = false; // a pencil says it
    return look;
}

/// Slot by slot: a piece that was chosen lies closed, the next slot lies open with its pieces.
double set_slots(Typesetter& set, const std::vector<int>& parts, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    std::string group;
    double y = 0;
    for (const int part : parts) {
        const Control& control = set.control_of(part);
        if (control.group != group) {
            y += group.empty() ? 0 : s.em * 0.35;
            y += set.text({words(control.group), s.strong(), Ink::Text, Align::Start, -1, part, {}}, {x, y}, width, holder) + s.em * 0.15;
        }
        group = control.group;
        const Look look = part_look(s, control);
        const double high = look_height(set, part, look, width), size = std::round(s.em * 1.9);
        const int ground = set_look(set, part, look, {x, y, width, high}, holder);
        if (control.number > 0) {
            Piece& number = set.piece(set.add(Shape::Icon, {x + look.side, y + (high - size) / 2, size, size}, ground));
            number.art = "number";
            number.control = part;
        }
        if (control.number == 0)
            ornament(set, "pencil", {x + width - look.side - s.em * 1.1, y + (high - s.em * 1.1) / 2, s.em * 1.1, s.em * 1.1}, ground);
        y += high;
        if (const int reply = reply_of(set.page(), control); reply >= 0)
            y += set_sticky(set, reply, {x + s.em * 1.5, y + 5 * s.unit}, width - s.em * 1.5, holder) + 5 * s.unit;
        y += std::max(8.0, s.gap * 0.75);
    }
    return y - std::max(8.0, s.gap * 0.75);
}

/// The other's phone on a sheet, where it has no place of its own.
double set_small_phone(Typesetter& set, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double edge = std::round(9 * s.unit), pad = std::round(s.em * 0.8);
    const int body = ornament(set, "device", {x, 0, width, 0}, holder);
    const Rect screen{x + edge, edge, width - 2 * edge, 0};
    const int glass = ornament(set, "glass", screen, body);
    const Phone& phone = set.page().phone;
    const int head = ornament(set, "head", screen, glass);
    set.piece(head).alt = phone.app;
    double y = edge + pad * 0.6;
    for (const auto& [said, style] :
         {std::pair{phone.name, TextStyle{s.em * 1.15, true, false, 1.35}}, std::pair{phone.status, s.small()}}) {
        if (said.empty())
            continue;
        y += set.text({words(said), style, Ink::OnHead, Align::Start, -1, -1, {}}, {screen.x + pad, y}, screen.w - 2 * pad, head);
        set.layout().pieces.back().art = phone.app;
    }
    y += pad * 0.6;
    set.piece(head).rect.h = y - edge;
    const auto before = set.mark();
    const double high = set_messages(set, blocks_of(set.page(), true), screen.x + pad, screen.w - 2 * pad, glass);
    set.move(before, 0, y + pad);
    set.piece(glass).rect.h = y + pad + high + pad - edge;
    set.piece(body).rect.h = set.piece(glass).rect.h + 2 * edge;
    return set.piece(body).rect.h;
}

int note_of(const Page& page) {
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].role == BlockRole::Card)
            return static_cast<int>(at);
    return -1;
}

/// A folded sheet of paper with your words.
double set_note(Typesetter& set, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const int at = note_of(set.page());
    if (at < 0)
        return 0;
    const TextStyle style{s.em * 1.35, false, false, 1.6};
    const double pad = std::round(s.em * 2), inner = width - 2 * pad;
    const double high = std::max(set.size_of(set.block(at).text, style, inner).h, s.em * 11) + 2 * pad;
    const int ground = ornament(set, "paper", {x, 0, width, high}, holder);
    set.piece(ground).mood = "lined";
    set.piece(ground).block = at;
    set.text({set.block(at).text, style, Ink::Text, Align::Start, at, -1, set.block(at).lang}, {x + pad, pad}, inner, ground);
    return high;
}

}

void arrange_compose(Typesetter& set, const Sorted& given) {
    const Sizes& s = set.sizes();
    Sorted controls = given;
    // while one writes there are no other chats to look into
    controls.content.insert(controls.content.end(), controls.tabs.begin(), controls.tabs.end());
    controls.tabs.clear();
    const Division parts = divide(set.page(), controls);
    const bool phone = set.page().phone.shown;
    Beside beside;
    beside.head = free_blocks(set.page());
    std::erase_if(beside.head, [&](int at) { return set.block(at).role == BlockRole::Card; });
    if (!parts.pieces.empty())
        beside.work = [&set, parts](double x, double width, int holder) { return set_slots(set, parts.pieces, x, width, holder); };
    beside.foot = parts.foot;
    beside.object = [&set, phone](double x, double width, int holder) {
        return phone ? set_small_phone(set, x, width, holder) : set_note(set, x, width, holder);
    };
    if (phone)
        beside.standing = [&set, &s, controls](Rect room) {
            set_phone(set, controls, {room.x, room.y, room.w, std::min(room.h, std::max(s.em * 30, 520 * s.unit))});
        };
    beside.object_height = [&s, phone](double) { return phone ? std::max(s.em * 19, 300 * s.unit) : s.em * 16; };
    beside.object_width = phone ? std::max(390 * s.unit, s.em * 23) : s.em * 25;
    beside.object_least = s.em * 20;
    beside.panel_least = s.em * 20;
    beside.panel_most = s.em * 36;
    beside.object_right = true;
    set_beside(set, controls, beside);
}

}
