// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/beside.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

Look part_look(const Sizes& s) {
    Look look;
    look.ground = "option";
    look.label = s.body();
    look.side = std::round(s.em * 0.8);
    look.rim = std::round(s.em * 0.5);
    look.before = std::round(s.em * 1.5) + s.gap;
    look.note = false; // why one is closed is said once above, and where it is asked
    return look;
}

/// The parts to choose from, in two columns where there is room.
double set_parts(Typesetter& set, const std::vector<int>& parts, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const Look look = part_look(s);
    const std::size_t columns = width > s.em * 30 ? 2 : 1;
    const double gap = std::max(8.0, s.gap * 0.8), each = (width - gap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
    double y = 0;
    for (std::size_t from = 0; from < parts.size(); from += columns) {
        double high = 0;
        const std::size_t to = std::min(parts.size(), from + columns);
        for (std::size_t at = from; at < to; ++at)
            high = std::max(high, look_height(set, parts[at], look, each));
        for (std::size_t at = from; at < to; ++at) {
            const double left = x + static_cast<double>(at - from) * (each + gap), size = std::round(s.em * 1.5);
            const int ground = set_look(set, parts[at], look, {left, y, each, high}, holder);
            set.piece(ornament(set, "mark", {left + look.side, y + (high - size) / 2, size, size}, ground)).control = parts[at];
        }
        y += high + gap;
    }
    // below them all, so that nothing moves that may be pressed next
    for (const int part : parts)
        if (const int reply = reply_of(set.page(), set.control_of(part)); reply >= 0)
            y += set_sticky(set, reply, {x, y}, width, holder) + gap;
    return y - gap;
}

std::vector<int> form_blocks(const Page& page) {
    std::vector<int> blocks;
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].region == Region::Screen)
            blocks.push_back(static_cast<int>(at));
    return blocks;
}

bool is_free(const Block& block) {
    return block.of.str() == "free";
}

/// As high as the longest part, so that the form keeps its shape while it is built.
double block_height(const Typesetter& set, double width) {
    const Sizes& s = set.sizes();
    double high = s.em * 2.6;
    const double inner = width - s.em * 1.8 - s.em * 2.2;
    for (const Control& part : set.page().controls)
        if (part.role == ControlRole::Toggle)
            high = std::max(high, set.size_of(words(part.label), s.strong(), inner).h + s.em * 1.2);
    for (const int at : form_blocks(set.page()))
        high = std::max(high, set.size_of(set.block(at).text, s.strong(), inner).h + s.em * 1.2);
    return high;
}

/// The form, built of its parts; a free place is dashed.
double set_form(Typesetter& set, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double pad = std::round(s.em * 0.9), wide = width - 2 * pad, high = block_height(set, width);
    double y = pad;
    int number = 0;
    for (const int at : form_blocks(set.page())) {
        const Block& block = set.block(at);
        Piece& ground = set.piece(ornament(set, "brick", {x + pad, y, wide, high}, holder));
        ground.block = at;
        ground.mood = is_free(block) ? "free" : std::to_string(number++ % 4);
        const int held = static_cast<int>(set.mark().pieces) - 1;
        const TextStyle style = is_free(block) ? s.body() : s.strong();
        const double left = x + pad + s.em * 1.4, inner = wide - s.em * 2.3, said = set.size_of(block.text, style, inner).h;
        set.text({block.text, style, is_free(block) ? Ink::Soft : Ink::Text, Align::Start, at, -1, block.lang},
                 {left, y + (high - said) / 2}, inner, held);
        y += high + std::round(s.em * 0.5);
    }
    return y + pad - std::round(s.em * 0.5);
}

double form_height(const Typesetter& set, double width) {
    const Sizes& s = set.sizes();
    const auto blocks = static_cast<double>(form_blocks(set.page()).size());
    return blocks * (block_height(set, width - 18 * s.unit) + s.em * 0.5) + s.em * 8;
}

}

void arrange_design(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const Division parts = divide(set.page(), controls);
    Beside beside;
    beside.head = free_blocks(set.page());
    std::erase_if(beside.head, [&](int at) { return set.block(at).region == Region::Screen; });
    if (!parts.pieces.empty())
        beside.work = [&set, parts](double x, double width, int holder) { return set_parts(set, parts.pieces, x, width, holder); };
    beside.foot = parts.foot;
    beside.object = [&set](double x, double width, int holder) {
        return set_screen(set, x, width, holder, [&](double left, double wide, int ground) { return set_form(set, left, wide, ground); });
    };
    beside.object_height = [&set](double width) { return form_height(set, width); };
    beside.object_width = std::max(380 * s.unit, s.em * 24);
    beside.object_least = s.em * 18;
    beside.panel_least = s.em * 22;
    beside.panel_most = s.em * 42;
    beside.object_right = true;
    set_beside(set, controls, beside);
}

}
