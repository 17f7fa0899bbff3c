// SPDX-License-Identifier: MIT
#include "desk/pen.hpp"

#include <algorithm>
#include <cmath>

namespace desk {
namespace {

ImVec2 vec(double x, double y) {
    return {static_cast<float>(x), static_cast<float>(y)};
}

constexpr int still = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav;

}

void Pen::begin(const char* name, const page::Rect& where, float inside) {
    name_ = name;
    inside_ = inside;
    ImGui::SetCursorScreenPos(vec(where.x, where.y));
    ImGui::BeginChild(name, vec(where.w, where.h), false, still & ~ImGuiWindowFlags_NoScrollbar);
    x_ = static_cast<float>(where.x) + inside;
    wide_ = static_cast<float>(where.w) - 2 * inside;
    y_ = ImGui::GetCursorScreenPos().y + inside;
}

void Pen::end() {
    // so that ImGui knows how far it goes down
    ImGui::SetCursorScreenPos({x_, y_});
    ImGui::Dummy({1, inside_});
    ImGui::EndChild();
}

std::string Pen::set(const Letters& letters, std::string words, float wide) {
    const auto is_too_long = [&](std::size_t from, std::size_t to) {
        return letters.font->CalcTextSizeA(letters.size, 1e6F, 0, words.data() + from, words.data() + to).x > wide;
    };
    std::size_t line = 0, last_space = std::string::npos;
    for (std::size_t at = 0; wide > 0 && at <= words.size(); ++at) {
        const bool space = at == words.size() || words[at] == ' ' || words[at] == '\n';
        if (!space)
            continue;
        if (last_space != std::string::npos && is_too_long(line, at)) {
            words[last_space] = '\n';
            line = last_space + 1;
        }
        const bool breaks = at < words.size() && words[at] == '\n';
        line = breaks ? at + 1 : line;
        last_space = breaks ? std::string::npos : at;
    }
    return words;
}

float Pen::height_of(const Letters& letters, const std::string& words, float wide) const {
    const std::string lines = set(letters, words, wide);
    return letters.font->CalcTextSizeA(letters.size, 1e6F, wide, lines.c_str(), lines.c_str() + lines.size()).y;
}

void Pen::words_at(const Letters& letters, const paint::Colour& colour, float x, float y, float wide, const std::string& words) const {
    const std::string lines = set(letters, words, wide);
    list().AddText(letters.font, letters.size, {std::round(x), std::round(y)}, ink(colour), lines.c_str(), lines.c_str() + lines.size(),
                   wide);
}

void Pen::text(const Letters& letters, const paint::Colour& colour, const std::string& words) {
    if (words.empty())
        return;
    words_at(letters, colour, x_, y_, wide_, words);
    y_ += height_of(letters, words, wide_);
}

void Pen::box(const page::Rect& r, const paint::Colour& ground, const paint::Colour& edge, float round, float thick) const {
    list().AddRectFilled(vec(r.x, r.y), vec(r.right(), r.bottom()), ink(ground), round);
    if (edge.a > 0)
        list().AddRect(vec(r.x, r.y), vec(r.right(), r.bottom()), ink(edge), round, 0, thick);
}

void Pen::begin_panel() {
    panel_ = y_;
    list().ChannelsSplit(2);
    list().ChannelsSetCurrent(1);
    y_ += 1.4F * look_.gap;
    indent(1.6F * look_.gap);
    wide_ -= 1.6F * look_.gap;
}

void Pen::end_panel(const paint::Colour& ground, const paint::Colour& edge) {
    wide_ += 1.6F * look_.gap;
    indent(-1.6F * look_.gap);
    y_ += 0.6F * look_.gap;
    list().ChannelsSetCurrent(0);
    box({x_, panel_, wide_, y_ - panel_}, ground, edge, look_.gap * 1.2F);
    list().ChannelsMerge();
    y_ += look_.gap * 1.2F;
}

bool Pen::spot(const std::string& id, const page::Rect& rect) {
    ImGui::SetCursorScreenPos(vec(rect.x, rect.y));
    if (ImGui::InvisibleButton(id.c_str(), vec(rect.w, rect.h)))
        pressed_ = id;
    spots_.push_back({id, rect, name_});
    if (focus_.at == id && focus_.reveal) {
        ImGui::SetScrollHereY(0.5F);
        focus_.reveal = false;
    }
    return ImGui::IsItemHovered();
}

float Pen::button_height(const Button& one, float wide) const {
    const float key = one.key.empty() ? 0 : 2.6F * look_.gap + look_.small.size * 0.6F;
    const float inner = wide - 2.6F * look_.gap - key;
    const Letters& letters = one.weight == Weight::Quiet ? look_.body : look_.strong;
    float high = height_of(letters, one.label, inner);
    if (!one.note.empty())
        high += height_of(look_.small, one.note, inner);
    const float padding = one.weight == Weight::Main ? 2.4F : 1.5F;
    return std::max(48.0F, std::round(high + padding * look_.gap));
}

void Pen::button(const Button& one) {
    const float high = button_height(one, wide_);
    button_at(one, x_, y_, wide_, high);
    y_ += high + look_.gap;
}

void Pen::buttons(const std::vector<Button>& some, float least) {
    if (some.empty())
        return;
    const float gap = look_.gap;
    const auto fit = std::max(1.0F, std::floor((wide_ + gap) / (least + gap)));
    const auto across = std::min(fit, static_cast<float>(some.size()));
    const float each = (wide_ - (across - 1) * gap) / across;
    float x = x_, row = 0;
    for (const Button& one : some) {
        if (x + each > x_ + wide_ + 1) {
            x = x_;
            y_ += row + gap;
            row = 0;
        }
        // all of a row are as high as the highest
        for (const Button& other : some)
            row = std::max(row, button_height(other, each));
        button_at(one, x, y_, each, row);
        x += each + gap;
    }
    y_ += row + gap;
}

void Pen::button_at(const Button& one, float x, float y, float wide, float high) {
    const page::Rect rect{x, y, wide, high};
    bool hovered = false, held = false;
    if (one.open) {
        hovered = spot(one.id, rect);
        held = ImGui::IsItemActive();
    }
    draw_button(one, rect, hovered, held);
}

void Pen::draw_button(const Button& one, const page::Rect& rect, bool hovered, bool held) const {
    const paint::Theme& t = look_.theme();
    paint::Colour ground = t.card, edge = t.line, words = t.text, soft = t.soft;
    if (one.weight == Weight::Main) {
        ground = edge = t.accent;
        words = soft = t.on_accent;
    } else if (one.weight == Weight::Care) {
        ground = t.note;
        edge = t.gold;
    } else if (one.weight == Weight::Quiet)
        ground = t.page;
    if (one.chosen && one.weight != Weight::Main) {
        ground = t.tint;
        edge = t.accent;
    }
    if (!one.open) {
        ground = t.inset;
        edge = t.inset;
        words = soft = t.soft;
    } else if (hovered)
        ground = paint::mix(ground, one.weight == Weight::Main ? t.text : t.accent, held ? 0.2 : 0.09);
    const float round = look_.gap * 0.9F;
    if (one.weight != Weight::Quiet && one.open)
        box({rect.x, rect.y + 2.5, rect.w, rect.h}, paint::mix(t.page, t.text, 0.13), {0, 0, 0, 0}, round);
    box(rect, ground, edge, round, one.chosen ? 3 : 1.5F);
    if (focus_.seen && focus_.at == one.id)
        list().AddRect(vec(rect.x - 4, rect.y - 4), vec(rect.right() + 4, rect.bottom() + 4), ink(t.focus), round + 4, 0, 3.5F);
    const float key = one.key.empty() ? 0 : 2.6F * look_.gap + look_.small.size * 0.6F;
    const float inner = static_cast<float>(rect.w) - 2.6F * look_.gap - key;
    const Letters& letters = one.weight == Weight::Quiet ? look_.body : look_.strong;
    const float label = height_of(letters, one.label, inner), note = one.note.empty() ? 0 : height_of(look_.small, one.note, inner);
    // a sign alone stands in the middle
    const float width = letters.font->CalcTextSizeA(letters.size, 1e6F, 0, one.label.c_str()).x;
    const bool sign = one.note.empty() && one.key.empty() && one.label.size() <= std::string_view("\u2212").size();
    const float left = static_cast<float>(rect.x) + (sign ? (static_cast<float>(rect.w) - width) / 2 : 1.3F * look_.gap);
    const float top = static_cast<float>(rect.y) + (static_cast<float>(rect.h) - label - note) / 2;
    words_at(letters, words, left, top, inner, one.label);
    if (!one.note.empty())
        words_at(look_.small, soft, left, top + label, inner, one.note);
    draw_key(one, rect, soft);
}

/// The letter on the keyboard that does the same, as a small key.
void Pen::draw_key(const Button& one, const page::Rect& rect, const paint::Colour& words) const {
    if (one.key.empty())
        return;
    const float high = look_.small.size * 1.15F;
    const float letter = look_.small.font->CalcTextSizeA(look_.small.size, 1e6F, 0, one.key.c_str()).x;
    const float wide = std::max(high, letter + look_.gap * 1.2F);
    const page::Rect cap{rect.right() - static_cast<double>(look_.gap) - static_cast<double>(wide),
                         rect.y + (rect.h - static_cast<double>(high)) / 2, wide, high};
    list().AddRect(vec(cap.x, cap.y), vec(cap.right(), cap.bottom()), ink(words.with(0.55)), look_.gap * 0.5F, 0, 1.5F);
    words_at(look_.small, words, static_cast<float>(cap.x) + (wide - letter) / 2, static_cast<float>(cap.y) + (high - look_.small.size) / 2,
             0, one.key);
}

}
