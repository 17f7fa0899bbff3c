// SPDX-License-Identifier: MIT
#include "desk/face.hpp"

#include "desk/parts.hpp"

#include <algorithm>
#include <cmath>

namespace desk {
namespace {

constexpr int bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse;

void begin_window(const char* name, const page::Rect& where, int more = 0) {
    ImGui::SetNextWindowPos({static_cast<float>(where.x), static_cast<float>(where.y)});
    ImGui::SetNextWindowSize({static_cast<float>(where.w), static_cast<float>(where.h)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::Begin(name, nullptr, bare | more);
}

void end_window() {
    ImGui::End();
    ImGui::PopStyleVar(2);
}

void style(const Look& look) {
    ImGuiStyle& s = ImGui::GetStyle();
    const paint::Theme& t = look.theme();
    s.ScrollbarSize = look.gap * 1.1F;
    s.ScrollbarRounding = look.gap;
    s.WindowBorderSize = s.ChildBorderSize = 0;
    const auto colour = [&](int at, const paint::Colour& c) {
        s.Colors[at] = {static_cast<float>(c.r), static_cast<float>(c.g), static_cast<float>(c.b), static_cast<float>(c.a)};
    };
    colour(ImGuiCol_ScrollbarBg, t.page.with(0));
    colour(ImGuiCol_ScrollbarGrab, t.line);
    colour(ImGuiCol_ScrollbarGrabHovered, t.soft);
    colour(ImGuiCol_ScrollbarGrabActive, t.accent);
}

double distance(const page::Rect& from, const page::Rect& to, page::Key key) {
    const page::Point a = from.centre(), b = to.centre();
    const double dx = b.x - a.x, dy = b.y - a.y;
    const bool sideways = key == page::Key::Left || key == page::Key::Right;
    const double along = key == page::Key::Left ? -dx : key == page::Key::Right ? dx : key == page::Key::Up ? -dy : dy;
    const double across = std::abs(sideways ? dy : dx);
    // what lies straight ahead comes first
    return along < 4 ? -1 : along + 3 * across;
}

}

std::string beside(const std::vector<Spot>& spots, const std::string& from, page::Key key) {
    if (spots.empty())
        return {};
    const auto at = std::ranges::find(spots, from, &Spot::id);
    if (at == spots.end())
        return spots.front().id;
    const auto index = static_cast<std::size_t>(at - spots.begin());
    if (key == page::Key::Tab)
        return spots[(index + 1) % spots.size()].id;
    if (key == page::Key::BackTab)
        return spots[(index + spots.size() - 1) % spots.size()].id;
    const Spot* best = nullptr;
    double least = 0;
    for (const Spot& one : spots)
        if (const double far = distance(at->rect, one.rect, key); far >= 0 && (!best || far < least)) {
            best = &one;
            least = far;
        }
    return best ? best->id : from;
}

std::optional<std::string> Face::key(page::Key key) {
    if (key == page::Key::Enter || key == page::Key::Space) {
        const bool there = focus_.seen && std::ranges::find(spots_, focus_.at, &Spot::id) != spots_.end();
        return there ? std::optional(focus_.at) : std::nullopt;
    }
    if (key != page::Key::Tab && key != page::Key::BackTab && key != page::Key::Up && key != page::Key::Down && key != page::Key::Left &&
        key != page::Key::Right)
        return std::nullopt;
    focus_.at = beside(spots_, focus_.at, key);
    focus_.seen = focus_.reveal = true;
    return std::nullopt;
}

std::optional<std::string> Face::draw(const View& view) {
    style(look_);
    spots_.clear();
    std::optional<std::string> pressed;
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const page::Rect whole{0, 0, size.x, size.y};
    Pen pen(look_, focus_, spots_, pressed);
    begin_window("desk", whole, ImGuiWindowFlags_NoBringToFrontOnFocus);
    draw_columns(pen, view, whole);
    end_window();
    if (view.over) {
        // what lies below can be seen but not pressed
        spots_.clear();
        pressed.reset();
        begin_window("over", whole);
        ImGui::SetWindowFocus();
        draw_over(pen, *view.over, whole);
        end_window();
    }
    return pressed;
}

void Face::draw_columns(Pen& pen, const View& view, const page::Rect& whole) {
    const paint::Theme& t = look_.theme();
    const double gap = look_.gap, foot = static_cast<double>(look_.body.size) * 2.1 + gap;
    const double left = std::round(whole.w * 0.235), right = std::round(whole.w * 0.225);
    const page::Rect columns{0, 0, whole.w, whole.h - foot};
    pen.box({0, 0, left, columns.h}, t.water, {0, 0, 0, 0}, 0);
    // the time of day stays where it is, however long the plan
    const float inside = look_.gap * 1.4F;
    const double clock = std::ceil(clock_height(pen, view, static_cast<float>(left) - 2 * inside) + 2 * inside);
    pen.begin("clock", {0, 0, left, clock}, inside);
    draw_clock(pen, view);
    pen.end();
    pen.begin("plan", {0, clock, left, columns.h - clock}, inside);
    const auto runs = std::ranges::find(view.parts, PartState::Now, &PartRow::state);
    if (const std::string id = runs == view.parts.end() ? "" : runs->id; id != running_) {
        running_ = id;
        follow_ = 2; // the first frame only finds out how long the column is
    }
    draw_timeline(pen, view.parts, follow_ > 0);
    follow_ = std::max(0, follow_ - 1);
    pen.end();
    pen.begin("middle", {left, 0, columns.w - left - right, columns.h}, look_.gap * 1.8F);
    pen.text(look_.title, t.text, view.title);
    pen.text(look_.body, t.soft, view.subtitle);
    pen.room();
    draw_notices(pen, view.notices);
    draw_card(pen, view.card);
    if (view.vote)
        draw_vote(pen, *view.vote);
    draw_card(pen, view.game);
    draw_groups(pen, view.groups);
    pen.end();
    pen.begin("actions", {columns.w - right, 0, right, columns.h}, look_.gap * 1.4F);
    draw_projector(pen, view.projector);
    for (const Button& one : view.actions)
        pen.button(one);
    pen.end();
    draw_below(pen, view, {0, columns.h, whole.w, foot});
}

void Face::draw_below(Pen& pen, const View& view, const page::Rect& bar) {
    const paint::Theme& t = look_.theme();
    pen.box(bar, t.panel, {0, 0, 0, 0}, 0);
    ImGui::SetCursorScreenPos({0, static_cast<float>(bar.y)});
    pen.begin("below", bar, look_.gap * 0.5F);
    const float gap = look_.gap, high = static_cast<float>(bar.h) - gap;
    float x = gap * 1.4F;
    for (const Button& one : view.always) {
        const Letters& letters = one.weight == Weight::Quiet ? look_.body : look_.strong;
        float wide = letters.font->CalcTextSizeA(letters.size, 1e6F, 0, one.label.c_str()).x + 3.2F * gap;
        wide += one.key.empty() ? 0 : 3.2F * gap + look_.small.size * 0.6F;
        pen.button_at(one, std::round(x), static_cast<float>(bar.y) + gap * 0.5F, std::round(wide), high);
        x += wide + gap;
    }
    ImGui::EndChild();
}

void Face::draw_over(Pen& pen, const Card& card, const page::Rect& whole) {
    const paint::Theme& t = look_.theme();
    pen.box(whole, t.text.with(0.55), {0, 0, 0, 0}, 0);
    const double wide = std::min(whole.w * 0.9, static_cast<double>(look_.body.size) * 30), high = whole.h * 0.94;
    const page::Rect sheet{(whole.w - wide) / 2, (whole.h - high) / 2, wide, high};
    pen.box(sheet, t.card, t.line, look_.gap * 1.4F);
    pen.begin("sheet", sheet, look_.gap * 2);
    draw_card_bare(pen, card);
    pen.end();
}

}
