// SPDX-License-Identifier: MIT
#include "desk/parts.hpp"

#include <algorithm>
#include <cmath>

namespace desk {
namespace {

ImVec2 vec(double x, double y) {
    return {static_cast<float>(x), static_cast<float>(y)};
}

paint::Colour colour_of(const paint::Theme& t, Tone tone) {
    switch (tone) {
    case Tone::Ask: return t.info;
    case Tone::Listen: return t.kind;
    case Tone::Avoid: return t.hurt;
    case Tone::Care: return t.hurt;
    case Tone::Say: return t.accent;
    case Tone::Plain: break;
    }
    return t.soft;
}

/// A tick, from two lines, in a square of this size.
void tick(ImDrawList& list, float x, float y, float size, const paint::Colour& colour) {
    const float thick = std::max(2.0F, size * 0.16F);
    list.AddLine({x + size * 0.1F, y + size * 0.55F}, {x + size * 0.4F, y + size * 0.85F}, ink(colour), thick);
    list.AddLine({x + size * 0.4F, y + size * 0.85F}, {x + size * 0.92F, y + size * 0.18F}, ink(colour), thick);
}

/// The mark before a passage, so that its kind is seen without its colour.
void mark(const Pen& pen, Tone tone, float x, float y, float size) {
    const paint::Colour colour = colour_of(pen.look().theme(), tone), on = pen.look().theme().card;
    const ImVec2 middle{x + size / 2, y + size / 2};
    ImDrawList& list = pen.list();
    list.AddCircleFilled(middle, size / 2, ink(colour), 32);
    const float thick = std::max(2.0F, size * 0.11F), far = size * 0.2F;
    if (tone == Tone::Avoid) {
        list.AddLine({middle.x - far, middle.y - far}, {middle.x + far, middle.y + far}, ink(on), thick);
        list.AddLine({middle.x - far, middle.y + far}, {middle.x + far, middle.y - far}, ink(on), thick);
    } else if (tone == Tone::Listen)
        tick(list, middle.x - size * 0.26F, middle.y - size * 0.27F, size * 0.52F, on);
    else {
        const std::string sign = tone == Tone::Ask ? "?" : tone == Tone::Say ? "\u201C" : "!";
        const Letters& letters = pen.look().strong;
        const ImVec2 wide = letters.font->CalcTextSizeA(letters.size, 1e6F, 0, sign.c_str());
        pen.words_at(letters, on, middle.x - wide.x / 2, middle.y - letters.size * 0.5F, 0, sign);
    }
}

void draw_passage(Pen& pen, const Passage& one) {
    const Look& look = pen.look();
    const paint::Theme& t = look.theme();
    if (one.tone == Tone::Plain) {
        pen.text(look.strong, t.text, one.heading);
        pen.text(look.body, t.text, one.text);
        return pen.room();
    }
    const float size = look.body.size * 1.15F, in = size + look.gap;
    mark(pen, one.tone, pen.x(), pen.y(), size);
    pen.indent(in);
    pen.text(look.strong, colour_of(t, one.tone), one.heading);
    // what is asked aloud is read from a distance
    pen.text(one.tone == Tone::Ask ? look.heading : look.body, t.text, one.text);
    pen.indent(-in);
    pen.room(1.3F);
}

float length_of(const Letters& letters, const std::string& words) {
    return letters.font->CalcTextSizeA(letters.size, 1e6F, 0, words.c_str()).x;
}

/// A line through each line of words.
void strike(Pen& pen, const Letters& letters, const std::string& lines, float x, float y) {
    for (std::size_t from = 0; from <= lines.size(); y += letters.size) {
        const std::size_t end = std::min(lines.find('\n', from), lines.size());
        const float middle = y + letters.size * 0.55F;
        pen.list().AddLine({x, middle}, {x + length_of(letters, lines.substr(from, end - from)), middle}, ink(pen.look().theme().soft), 2);
        from = end + 1;
    }
}

void draw_row(Pen& pen, const PartRow& row, float time_wide) {
    const Look& look = pen.look();
    const paint::Theme& t = look.theme();
    const bool now = row.state == PartState::Now, gone = row.state == PartState::Done || row.state == PartState::LeftOut;
    const float gap = look.gap, pad = now ? gap * 0.8F : gap * 0.45F;
    const float length = length_of(look.small, row.length) + gap;
    const Letters& letters = now ? look.strong : look.body;
    const float left = pen.x() + time_wide, words = pen.wide() - time_wide - length;
    const float high = pen.height_of(letters, row.title, words) + 2 * pad;
    const page::Rect whole{static_cast<double>(pen.x() - gap * 0.7F), pen.y(), static_cast<double>(pen.wide() + gap * 1.4F), high};
    const bool hovered = !row.id.empty() && pen.spot(row.id, whole);
    if (hovered && !now)
        pen.box(whole, t.card.with(0.6), {0, 0, 0, 0}, gap * 0.7F);
    if (!row.id.empty() && pen.focused(row.id))
        pen.list().AddRect(vec(whole.x - 3, whole.y - 3), vec(whole.right() + 3, whole.bottom() + 3), ink(t.focus), gap * 0.7F, 0, 3.5F);
    if (now) {
        pen.box(whole, t.card, t.accent, gap * 0.7F, 2.5F);
        const double bar = static_cast<double>(gap) * 0.45, run = std::clamp(row.gone, 0.0, 1.0) * (whole.w - 2 * bar);
        pen.list().AddRectFilled(vec(whole.x + bar, whole.bottom() - 1.7 * bar), vec(whole.x + bar + run, whole.bottom() - 0.7 * bar),
                                 ink(t.accent), static_cast<float>(bar));
    }
    const paint::Colour colour = gone ? t.soft : t.text;
    const float y = pen.y() + pad;
    if (row.state == PartState::Done)
        tick(pen.list(), pen.x() + look.small.size * 0.2F, y + look.body.size * 0.25F, look.body.size * 0.55F, t.kind);
    else
        pen.words_at(look.small, now ? t.text : t.soft, pen.x(), y + (look.body.size - look.small.size) / 2, 0, row.time);
    pen.words_at(letters, colour, left, y, words, row.title);
    pen.words_at(look.small, t.soft, pen.x() + pen.wide() - length + gap, y + (look.body.size - look.small.size) / 2, 0, row.length);
    if (row.state == PartState::LeftOut)
        strike(pen, letters, Pen::set(letters, row.title, words), left, y);
    pen.down(high);
}

struct ClockLine {
    const Letters& letters;
    const paint::Colour& colour;
    const std::string& words;
};

std::vector<ClockLine> clock_lines(const Look& look, const View& view) {
    const paint::Theme& t = look.theme();
    // the largest letters are only digits
    const bool digits = !view.clock.empty() && view.clock.front() >= '0' && view.clock.front() <= '9';
    return {{digits ? look.clock : look.title, t.text, view.clock},
            {look.strong, t.text, view.left},
            {look.body, t.soft, view.clock_note},
            {look.small, t.text, view.spare}};
}

}

float clock_height(const Pen& pen, const View& view, float wide) {
    float high = 0;
    for (const ClockLine& one : clock_lines(pen.look(), view))
        high += one.words.empty() ? 0 : pen.height_of(one.letters, one.words, wide);
    return high;
}

void draw_clock(Pen& pen, const View& view) {
    for (const ClockLine& one : clock_lines(pen.look(), view))
        pen.text(one.letters, one.colour, one.words);
}

void draw_timeline(Pen& pen, const std::vector<PartRow>& parts, bool follow) {
    float time_wide = 0;
    for (const PartRow& row : parts)
        time_wide = std::max(time_wide, length_of(pen.look().small, row.time));
    for (const PartRow& row : parts) {
        if (follow && row.state == PartState::Now) {
            ImGui::SetCursorScreenPos({pen.x(), pen.y()});
            ImGui::SetScrollHereY(0.3F);
        }
        draw_row(pen, row, time_wide + pen.look().gap);
        if (row.buttons.empty())
            continue;
        pen.room(0.6F);
        pen.buttons(row.buttons, pen.look().body.size * 4.4F);
    }
}

void draw_card_bare(Pen& pen, const Card& card) {
    const Look& look = pen.look();
    const paint::Theme& t = look.theme();
    pen.text(look.small, t.soft, card.small);
    pen.text(look.heading, t.text, card.title);
    if (!card.title.empty())
        pen.room(0.8F);
    for (const Passage& one : card.passages)
        draw_passage(pen, one);
    pen.buttons(card.buttons, look.body.size * 9);
}

void draw_card(Pen& pen, const Card& card) {
    if (card.title.empty() && card.passages.empty() && card.buttons.empty())
        return;
    const paint::Theme& t = pen.look().theme();
    pen.begin_panel();
    draw_card_bare(pen, card);
    pen.end_panel(t.card, paint::mix(t.page, t.line, 0.6));
}

void draw_notices(Pen& pen, const std::vector<Card>& notices) {
    const paint::Theme& t = pen.look().theme();
    if (notices.empty())
        return;
    pen.begin_panel();
    for (const Card& one : notices)
        draw_card_bare(pen, one);
    pen.end_panel(t.note, t.gold);
}

void draw_groups(Pen& pen, const std::vector<Group>& groups) {
    const Look& look = pen.look();
    for (const Group& group : groups) {
        pen.text(look.strong, look.theme().text, group.title);
        pen.room(0.4F);
        pen.buttons(group.picks, group.wide ? pen.wide() : look.body.size * 5);
        pen.text(look.small, look.theme().soft, group.note);
        pen.room(0.6F);
    }
}

void draw_vote(Pen& pen, const Vote& vote) {
    const Look& look = pen.look();
    const paint::Theme& t = look.theme();
    const float gap = look.gap, size = std::max(48.0F, look.body.size * 1.9F);
    for (const Counter& one : vote.counters) {
        const float right = pen.x() + pen.wide(), inner = pen.wide() - size - gap - 3.2F * size;
        const float high = std::max(size, pen.height_of(look.body, one.label, inner - gap));
        const float y = pen.y(), level = y + (high - size) / 2;
        if (one.typing)
            pen.list().AddRect(vec(right - 2.05F * size, level), vec(right - 1.05F * size, level + size), ink(t.info), gap * 0.5F, 0, 2.5F);
        pen.box({pen.x(), level, size, size}, one.first ? t.accent : t.tint, {0, 0, 0, 0}, gap * 0.6F);
        pen.words_at(look.heading, one.first ? t.on_accent : t.text, pen.x() + (size - length_of(look.heading, one.letter)) / 2,
                     level + (size - look.heading.size) / 2, 0, one.letter);
        pen.words_at(look.body, t.text, pen.x() + size + gap, y + (high - pen.height_of(look.body, one.label, inner - gap)) / 2,
                     inner - gap, one.label);
        const auto sign = [](std::string id, std::string label) { return Button{std::move(id), std::move(label), "", ""}; };
        if (one.open)
            pen.button_at(sign(one.id + "-less", "\u2212"), right - 3.1F * size, level, size, size);
        pen.words_at(look.heading, t.text, right - 1.55F * size - length_of(look.heading, one.count) / 2,
                     level + (size - look.heading.size) / 2, 0, one.count);
        if (one.open)
            pen.button_at(sign(one.id + "-more", "+"), right - size, level, size, size);
        pen.down(high + gap);
    }
    pen.text(look.body, t.soft, vote.told);
    pen.room(0.6F);
    pen.buttons(vote.buttons, look.body.size * 8);
}

void draw_projector(Pen& pen, const std::string& words) {
    if (words.empty())
        return;
    pen.text(pen.look().small, pen.look().theme().soft, words);
    pen.room(0.8F);
}

}
