// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/cell.hpp"
#include "page/chat.hpp"
#include "page/fill.hpp"
#include "page/objects.hpp"

#include <array>
#include <cmath>
#include <ranges>

namespace page {
namespace {

std::vector<int> drafts_of(const Page& page) {
    std::vector<int> drafts = blocks_of(page, true);
    std::erase_if(drafts, [&](int index) { return page.blocks[static_cast<std::size_t>(index)].role != BlockRole::Draft; });
    return drafts;
}

/// The device: head, tabs, messages that slide, the field below.
class Device {
public:
    Device(Typesetter& set, const Sorted& controls, Rect body) : set_(set), s_(set.sizes()), controls_(controls), body_(body) {}
    void put();
    /// How high the messages would be in sight.
    [[nodiscard]] double room();

private:
    double put_head(double y);
    void put_badge(Rect where, int head);
    double put_tabs(double y);
    double put_upper();
    [[nodiscard]] bool has_composer(double room) const;
    double put_composer(double bottom);
    void put_messages(double top, double bottom);

    Typesetter& set_;
    const Sizes& s_;
    const Sorted& controls_;
    Rect body_, screen_;
    int ground_ = -1;
};

double Device::put_head(double y) {
    const Phone& phone = set_.page().phone;
    const double pad = std::round(s_.em * 0.8);
    const TextStyle name{s_.em * 1.15, true, false, 1.35};
    const double face = std::round(s_.em * 2.2);
    const bool badge = screen_.w > s_.em * 16;
    const double left = screen_.x + pad + (badge ? face + s_.gap * 0.8 : 0), width = screen_.right() - pad - left;
    const Size title = set_.size_of(words(phone.name), name, width);
    const Size status = phone.status.empty() ? Size{} : set_.size_of(words(phone.status), s_.small(), width);
    const double high = std::max(title.h + status.h, face) + pad * 1.1;
    const int head = set_.add(Shape::PhoneHead, {screen_.x, y, screen_.w, high}, ground_);
    set_.piece(head).art = phone.app;
    if (badge)
        put_badge({screen_.x + pad, y + (high - face) / 2, face, face}, head);
    double at = y + (high - title.h - status.h) / 2;
    at += set_.text({words(phone.name), name, Ink::OnHead, Align::Start, -1, -1, {}}, {left, at}, width, head);
    if (!phone.status.empty())
        set_.text({words(phone.status), s_.small(), Ink::OnHead, Align::Start, -1, -1, {}}, {left, at}, width, head);
    return y + high;
}

/// Faces of those who write here, or the app's own sign.
void Device::put_badge(Rect where, int head) {
    const auto& faces = set_.page().phone.faces;
    if (faces.empty()) {
        set_.piece(set_.add(Shape::Icon, where, head)).art = "icons/" + icon_name(set_.page().phone.app);
        return;
    }
    static constexpr std::array<Point, 3> two_or_three{{{0, 0}, {0.42, 0.2}, {0.08, 0.46}}};
    const double size = std::round(where.w * (faces.size() == 1 ? 1.0 : faces.size() == 2 ? 0.7 : 0.56));
    for (std::size_t i = 0; i < faces.size() && i < two_or_three.size(); ++i) {
        const Point at = faces.size() == 2 ? Point{0.3 * static_cast<double>(i), 0.3 * static_cast<double>(i)} : two_or_three[i];
        Piece& put = set_.piece(set_.add(Shape::Portrait, {where.x + at.x * where.w, where.y + at.y * where.h, size, size}, head));
        put.art = faces[i];
    }
}

double Device::put_tabs(double y) {
    if (controls_.tabs.empty())
        return y;
    const double pad = std::round(s_.em * 0.6), gap = 8;
    const double width = screen_.w - 2 * pad;
    double x = screen_.x + pad, high = 0;
    y += pad * 0.8;
    for (const int index : controls_.tabs) {
        const Size size = cell_size(set_, index, width);
        if (x > screen_.x + pad && x + size.w > screen_.x + pad + width + 0.5) {
            x = screen_.x + pad;
            y += high + gap;
            high = 0;
        }
        set_cell(set_, index, {x, y, size.w, size.h}, ground_);
        x += size.w + gap;
        high = std::max(high, size.h);
    }
    const double end = y + high + pad * 0.8;
    set_.add(Shape::Rule, {screen_.x, end - 2, screen_.w, 2}, ground_);
    return end;
}

double Device::put_composer(double bottom) {
    const std::vector<int> drafts = drafts_of(set_.page());
    const double pad = std::round(s_.em * 0.7), side = std::round(s_.em * 1.1);
    const double send = std::round(s_.em * 1.2), width = screen_.w - 2 * pad - 2 * side - send;
    // what was typed before was deleted again; only the last is still there
    const auto style = [&](int draft) {
        TextStyle words = s_.body();
        words.struck = draft != drafts.back();
        return words;
    };
    double text = drafts.empty() ? s_.em * 1.2 : 0;
    for (const int draft : drafts)
        text += set_.size_of(set_.block(draft).text, style(draft), width).h;
    const double high = std::max(text + s_.em * 0.6, s_.em * 2);
    const double y = bottom - pad - high;
    const int field = set_.add(Shape::Composer, {screen_.x + pad, y, width + 2 * side + send, high}, ground_);
    const double arrow = std::round(s_.em * 1.5);
    ornament(set_, "send", {screen_.right() - pad - arrow - s_.em * 0.25, y + high - arrow - s_.em * 0.25, arrow, arrow}, field);
    double at = y + (high - text) / 2;
    for (const int draft : drafts)
        at += set_.text({set_.block(draft).text, style(draft), draft == drafts.back() ? Ink::Text : Ink::Soft, Align::Start, draft, -1, {}},
                        {screen_.x + pad + side, at}, width, field);
    return y;
}

void Device::put_messages(double top, double bottom) {
    std::vector<int> blocks = blocks_of(set_.page(), true);
    std::erase_if(blocks, [&](int index) { return set_.block(index).role == BlockRole::Draft; });
    const double pad = std::round(s_.em * 0.7);
    const Rect view{screen_.x, top, screen_.w, std::max(1.0, bottom - top)};
    set_.enter(Zone::Phone);
    const auto before = set_.mark();
    const double high = set_messages(set_, blocks, screen_.x + pad, screen_.w - 2 * pad, ground_) + 2 * pad;
    // the newest is at the bottom, as in every chat
    set_.move(before, 0, top + pad + std::max(0.0, view.h - high));
    set_.enter(Zone::Fixed);
    set_.layout().phone = {view, std::max(high, view.h)};
}

/// An empty field is only there to look right; where there is little room the messages need it more.
bool Device::has_composer(double room) const {
    return room > s_.em * 14 || !drafts_of(set_.page()).empty();
}

/// Everything above the messages. Where they begin.
double Device::put_upper() {
    set_.enter(Zone::Fixed);
    ground_ = set_.add(Shape::PhoneBody, body_);
    screen_ = body_.inset(std::round(11 * s_.unit));
    ground_ = set_.add(Shape::PhoneScreen, screen_, ground_);
    return put_tabs(put_head(screen_.y));
}

double Device::room() {
    const auto before = set_.mark();
    const double top = put_upper();
    set_.undo(before);
    return screen_.bottom() - top;
}

void Device::put() {
    const double top = put_upper(), bottom = screen_.bottom();
    put_messages(top, has_composer(bottom - top) ? put_composer(bottom) : bottom - s_.em * 0.5);
}

/// What the phone and the panel want in one window.
struct Split {
    Rect phone, panel;
};

double phone_width(const Sizes& s) {
    return std::round(std::max(404 * s.unit, s.em * 23.5));
}

double phone_left(const Sizes& s) {
    const double panel = std::min(s.window.w - 2 * s.margin, 1200 * s.unit);
    return std::round((s.window.w - panel) / 2 + std::min(24 * s.unit, s.window.w * 0.03));
}

std::optional<Split> phone_above(const Typesetter& set, double panel_high) {
    const Sizes& s = set.sizes();
    const double foot = std::round(std::max(10.0, 16 * s.unit));
    const double width = std::min(s.window.w - 2 * s.margin, 1200 * s.unit);
    const Rect panel{(s.window.w - width) / 2, s.window.h - foot - panel_high, width, panel_high};
    const double top = std::round(std::max(10.0, 22 * s.unit));
    const double phone_w = phone_width(s);
    const Rect phone{phone_left(s), top, phone_w, panel.y - top - foot};
    const bool fits = phone.h >= std::max(330 * s.unit, s.em * 18) && phone.right() + s.gap < frame_area(set, 4).x;
    return fits ? std::optional<Split>({phone, panel}) : std::nullopt;
}

Split side_by_side(const Typesetter& set) {
    const Sizes& s = set.sizes();
    const double edge = std::round(std::clamp(s.window.w * 0.015, 8.0, s.margin));
    Split d;
    const double most = std::min(s.window.w * 0.5, frame_area(set, 4).x - s.gap - edge);
    d.phone = {edge, edge, std::round(std::min(most, std::max(404 * s.unit, s.em * 25))), s.window.h - 2 * edge};
    const double left = d.phone.right() + s.gap;
    const Rect frame = frame_area(set, 4);
    const double top = frame.bottom() + s.gap;
    d.panel = {left, top, std::min(s.window.w - edge - left, 46 * s.em), s.window.h - edge - top};
    return d;
}

/// The panel of a page with a phone, and how the window is divided.
struct Plan {
    PanelPlan panel;
    bool floats = false;
    bool fits = true;
    Split division;
};

Plan plan_above(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    Plan plan{{blocks_of(set.page(), false), controls.content, only_buttons(set.page(), controls.content)}, false, true, {}};
    plan.floats = may_float(set, plan.panel, s.window.w - phone_left(s) - phone_width(s) - s.gap - s.margin);
    const double width = std::min(s.window.w - 2 * s.margin, 1200 * s.unit);
    const auto division = phone_above(set, plan.floats ? 0.0 : panel_height(set, plan.panel, width));
    plan.fits = division.has_value();
    plan.division = division.value_or(Split{});
    return plan;
}

/// Large words: the names of many chats would leave no room to read in any. Then they stand at the end of the panel, which slides.
Sorted tabs_with_room(Typesetter& set, const Sorted& given, Rect phone) {
    Sorted controls = given;
    if (Device(set, given, phone).room() < set.sizes().em * 6) {
        controls.content.insert(controls.content.end(), given.tabs.begin(), given.tabs.end());
        controls.tabs.clear();
    }
    return controls;
}

Plan plan_beside(Typesetter& set, Sorted& controls) {
    const Split division = side_by_side(set);
    controls = tabs_with_room(set, controls, division.phone);
    Plan plan{{blocks_of(set.page(), false), controls.content, only_buttons(set.page(), controls.content)}, false, true, division};
    Rect& panel = plan.division.panel;
    const double high = std::min(panel_height(set, plan.panel, panel.w), panel.h);
    panel = {panel.x, panel.bottom() - high, panel.w, high};
    return plan;
}

}

namespace {

/// Where nobody stands, whoever wrote last is seen in a round window. Never one who is only written about.
void put_writer(Typesetter& set, Rect area) {
    const Sizes& s = set.sizes();
    const std::vector<int> blocks = blocks_of(set.page(), true);
    const auto newest_first = std::views::reverse(blocks);
    const auto wrote = std::ranges::find_if(
        newest_first, [&](int at) { return set.block(at).role == BlockRole::Message && !set.block(at).speaker_id.empty(); });
    if (wrote == newest_first.end() || set.block(*wrote).mine || !set.page().stage.figures.empty())
        return;
    const Block& block = set.block(*wrote);
    const Size name = set.size_of(words(block.speaker), s.strong(), area.w * 0.7);
    const double chip_high = name.h + s.em * 0.4, ripple = 1.26;
    const double across = std::round(std::min({area.h * 0.58, area.w * 0.42, 260 * s.unit}));
    const double whole = across * (1 + ripple) / 2 + s.gap * 0.6 + chip_high;
    if (across < 110 * s.unit || whole > area.h)
        return;
    const double cx = area.x + area.w * 0.5, top = area.y + (area.h - whole) * 0.45 + across * (ripple - 1) / 2;
    const double wide = across * ripple;
    ornament(set, "ripples", {cx - wide / 2, top + across / 2 - wide / 2, wide, wide}, -1);
    Piece& face = set.piece(set.add(Shape::Portrait, {std::round(cx - across / 2), std::round(top), across, across}));
    face.art = block.speaker_id;
    face.mood = block.mood;
    const double side = s.em * 0.9;
    const int chip = set.add(
        Shape::Chip, {std::round(cx - name.w / 2 - side), std::round(top + across - chip_high * 0.35), name.w + 2 * side, chip_high});
    const Rect ground = set.piece(chip).rect;
    set.text({words(block.speaker), s.strong(), Ink::Name, Align::Centre, *wrote, -1, {}}, {ground.x + side, ground.y + s.em * 0.2}, name.w,
             chip);
    set.layout().pieces.back().art = block.speaker_id;
}

}

void set_phone(Typesetter& set, const Sorted& controls, Rect body) {
    Device(set, controls, body).put();
}

void arrange_phone(Typesetter& set, const Sorted& given) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    Sorted controls = given;
    const auto before = set.mark();
    double top = set_tools(set, controls, phone_left(s) + phone_width(s));
    Plan plan = plan_above(set, controls);
    if (!plan.fits) {
        set.undo(before);
        controls = given;
        plan = plan_beside(set, controls);
        top = frame_area(set, 4).bottom();
    }
    const Rect &phone = plan.division.phone, &panel = plan.division.panel;
    const double left = phone.right();
    top += s.gap;
    const double floor = std::min(plan.floats ? s.window.h : panel.y, s.window.h * 0.82);
    const Rect stage{left, top, s.window.w - left, std::max(0.0, floor - top)};
    set_figures(set, stage, plan.floats ? s.window.h : panel.y, -1);
    put_writer(set, stage);
    Device(set, controls, phone).put();
    if (plan.floats)
        set_floating(set, plan.panel.controls,
                     {left, 0, s.window.w - s.margin - left, s.window.h - std::round(std::max(10.0, 20 * s.unit))});
    else
        set_panel(set, plan.panel, panel);
}

}
