// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"

#include <array>
#include <cmath>

namespace page {
namespace {

// a bust is drawn 480 x 600; the head goes from 0.1 to 0.71 of it and is two thirds as wide. Hands speak too, so the chest is in sight
constexpr double bust_ratio = 0.8;
constexpr double chest = 0.9;
constexpr double crown = 0.08;
constexpr double half_head = 0.36;

double centre_of(std::size_t at, std::size_t count, const Rect& area) {
    static constexpr std::array<std::array<double, 3>, 3> where{{{0.66, 0, 0}, {0.25, 0.75, 0}, {0.2, 0.5, 0.8}}};
    static constexpr std::array<std::array<double, 3>, 3> narrow{{{0.5, 0, 0}, {0.26, 0.76, 0}, {0.2, 0.5, 0.8}}};
    const auto& row = area.w > area.h * 1.5 ? where : narrow;
    if (count > 3)
        return area.x + area.w * (static_cast<double>(at) + 0.5) / static_cast<double>(count);
    return area.x + area.w * row[count - 1][at];
}

double bust_height(const Typesetter& set, const Rect& area, std::size_t count) {
    const double slot = area.w / static_cast<double>(std::max<std::size_t>(count, 1));
    return std::min({area.h / (chest - crown), slot / 0.66 / bust_ratio * 0.95, 580 * set.sizes().unit});
}

/// A bust ends at its lower edge, which nobody may see: where nothing covers it, everybody comes a step nearer, and if that is too near,
/// down. The new height; the area grows with it.
double reach_down(const Typesetter& set, Rect& area, double cover, double high, std::size_t count) {
    const double hidden = cover + 2 * set.sizes().unit;
    if (area.bottom() + high * (1 - chest) >= hidden)
        return high;
    const double slot = area.w / static_cast<double>(std::max<std::size_t>(count, 1));
    const double top = area.bottom() - high * chest;
    high = std::min(hidden - top, slot / 0.66 / bust_ratio * 0.95);
    area.h = hidden - high * (1 - chest) - area.y;
    return high;
}

struct Bubble {
    Rect rect;
    Point tail;
    double pad = 0, inner = 0;
};

Size bubble_size(const Typesetter& set, const Block& block, double width) {
    const Sizes& s = set.sizes();
    const double pad = std::round(s.em * 1.1);
    const double inner = std::min(width - 2 * pad, set.measure().line_of(33, s.lead()));
    const Size name = set.size_of(words(block.speaker), s.strong(), inner);
    const Size text = set.balanced(block.text, s.lead(), inner);
    return {std::max(name.w, text.w) + 2 * pad, name.h + text.h + pad * 1.4};
}

/// Beside the head of the one who speaks, on the side with more room.
std::optional<Bubble> beside(const Typesetter& set, const Rect& area, const Block& block, std::size_t who, double high) {
    const Sizes& s = set.sizes();
    const auto& figures = set.page().stage.figures;
    const double half = high * bust_ratio * half_head;
    const double cx = centre_of(who, figures.size(), area);
    const double left = who > 0 ? centre_of(who - 1, figures.size(), area) + half : area.x + s.margin;
    const double right = who + 1 < figures.size() ? centre_of(who + 1, figures.size(), area) - half : area.right() - s.margin;
    const double reach = 26 * s.unit;
    const bool to_right = right - cx > cx - left;
    const double room = (to_right ? right - cx : cx - left) - half - reach - s.gap;
    if (room < s.em * 9)
        return std::nullopt;
    const Size size = bubble_size(set, block, room);
    const double top = area.y + std::max(0.0, area.h - high * chest + high * 0.16);
    if (size.h > (area.bottom() - area.y) * 0.7)
        return std::nullopt;
    const double y = std::max(area.y, std::min(top, area.bottom() - size.h - 2 * s.gap));
    const double edge = to_right ? cx + half : cx - half;
    const double mouth = area.bottom() - high * (chest - 0.52);
    Bubble bubble;
    bubble.rect = {to_right ? edge + reach : edge - reach - size.w, y, size.w, size.h};
    bubble.tail = {edge + (to_right ? 6 : -6) * s.unit, std::clamp(mouth, y + size.h * 0.5, y + size.h + 30 * s.unit)};
    return bubble;
}

void put_bubble(Typesetter& set, const Bubble& bubble, int speech) {
    const Sizes& s = set.sizes();
    const Block& block = set.block(speech);
    const int ground = set.add(Shape::Speech, bubble.rect);
    set.piece(ground).tail = bubble.tail;
    set.piece(ground).block = speech;
    const double pad = std::round(s.em * 1.1);
    double y = bubble.rect.y + pad * 0.7;
    const double width = bubble.rect.w - 2 * pad;
    y += set.text({words(block.speaker), s.strong(), Ink::Name, Align::Start, speech, -1, {}}, {bubble.rect.x + pad, y}, width, ground);
    set.layout().pieces.back().art = block.speaker_id;
    set.text({block.text, s.lead(), Ink::Text, Align::Start, speech, -1, block.lang}, {bubble.rect.x + pad, y}, width, ground);
}

void put_busts(Typesetter& set, const Rect& area, double high) {
    const auto& figures = set.page().stage.figures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        // who speaks is a step nearer
        const double near = figures.size() > 1 && figures[i].speaking ? 1.05 : 1.0;
        const double w = std::round(high * bust_ratio * near), tall = std::round(high * near);
        const double y = area.bottom() - tall * chest;
        Piece& put = set.piece(set.add(Shape::Figure, {std::round(centre_of(i, figures.size(), area) - w / 2), std::round(y), w, tall}));
        put.art = "cast/" + figures[i].id;
        put.alt = figures[i].describe.empty() ? figures[i].name : figures[i].describe;
        put.mood = figures[i].mood;
    }
}

std::size_t figure_of(const Page& page, const std::string& speaker) {
    const auto& figures = page.stage.figures;
    return static_cast<std::size_t>(std::ranges::find(figures, speaker, &Figure::id) - figures.begin());
}

}

int speech_on_stage(const Page& page) {
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        const Block& block = page.blocks[i];
        if (block.role == BlockRole::Speech && !block.mine && block.region == Region::Main && block.picture.empty() &&
            block.small.empty() && figure_of(page, block.speaker_id) < page.stage.figures.size())
            return static_cast<int>(i);
    }
    return -1;
}

bool set_figures(Typesetter& set, Rect area, double cover, int speech) {
    const Sizes& s = set.sizes();
    const std::size_t count = set.page().stage.figures.size();
    if (count == 0)
        return speech < 0;
    double high = reach_down(set, area, cover, bust_height(set, area, count), count);
    if (speech < 0) {
        if (area.h > 140 * s.unit)
            put_busts(set, area, high);
        return true;
    }
    const Block& block = set.block(speech);
    const std::size_t who = figure_of(set.page(), block.speaker_id);
    std::optional<Bubble> bubble = beside(set, area, block, who, high);
    if (!bubble) {
        const Size size = bubble_size(set, block, area.w - 2 * s.margin);
        const double left = area.h - size.h - 30 * s.unit;
        if (left < 120 * s.unit)
            return false;
        high = reach_down(set, area, cover, std::min(high, left / (chest - crown)), count);
        const double cx = centre_of(who, count, area);
        const double x = std::clamp(cx - size.w / 2, area.x + s.margin, std::max(area.x + s.margin, area.right() - s.margin - size.w));
        bubble = Bubble{};
        bubble->rect = {x, area.y, size.w, size.h};
        bubble->tail = {cx, area.bottom() - high * (chest - crown) - 2 * s.unit};
    }
    put_busts(set, area, high);
    put_bubble(set, *bubble, speech);
    return true;
}

}
