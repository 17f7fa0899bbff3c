// SPDX-License-Identifier: MIT
#include "page/objects.hpp"

#include <cmath>
#include <numbers>

namespace page {

std::string icon_name(const std::string& app) {
    std::string name;
    for (const char c : app)
        name += c == ' ' ? '-' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return name;
}

namespace {

double inner_width(const Look& look, double width) {
    return std::max(1.0, width - 2 * look.side - look.before - look.after);
}

bool says_note(const Control& control, const Look& look) {
    return look.note && !control.note.empty();
}

double words_height(const Typesetter& set, const Control& control, const Look& look, double width) {
    double high = set.size_of(words(control.label), look.label, width).h;
    if (says_note(control, look))
        high += set.size_of(words(control.note), set.sizes().small(), width).h;
    return high;
}

}

double look_height(const Typesetter& set, int control, const Look& look, double width) {
    const double said = words_height(set, set.control_of(control), look, inner_width(look, width));
    return std::ceil(std::max({said + 2 * look.rim, look.least, set.sizes().target}));
}

int set_look(Typesetter& set, int index, const Look& look, Rect rect, int holder) {
    const Control& control = set.control_of(index);
    const int ground = set.control(index, rect, holder);
    set.piece(ground).mood = look.ground;
    const double left = rect.x + look.side + look.before, width = inner_width(look, rect.w);
    double y = rect.y + (rect.h - words_height(set, control, look, width)) / 2;
    const Ink ink = control.open ? Ink::Text : Ink::Soft;
    y += set.text({words(control.label), look.label, ink, look.align, -1, index, {}}, {left, y}, width, ground);
    if (says_note(control, look))
        set.text({words(control.note), set.sizes().small(), Ink::Soft, look.align, -1, index, {}}, {left, y}, width, ground);
    return ground;
}

namespace {

double sticky_pad(const Sizes& s) {
    return std::round(s.em * 0.7);
}

}

double sticky_height(const Typesetter& set, int block, double width) {
    const Sizes& s = set.sizes();
    return std::ceil(set.size_of(set.block(block).text, s.body(), width - 2 * sticky_pad(s)).h + s.em * 0.9);
}

double set_sticky(Typesetter& set, int block, Point at, double width, int holder) {
    const Sizes& s = set.sizes();
    const double pad = sticky_pad(s), high = sticky_height(set, block, width);
    const int ground = ornament(set, "sticky", {at.x, at.y, width, high}, holder);
    set.piece(ground).block = block;
    set.text({set.block(block).text, s.body(), Ink::Text, Align::Start, block, -1, set.block(block).lang}, {at.x + pad, at.y + s.em * 0.45},
             width - 2 * pad, ground);
    return high;
}

int reply_of(const Page& page, const Control& control) {
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].role == BlockRole::Reply && page.blocks[at].of == control.id)
            return static_cast<int>(at);
    return -1;
}

double set_app_head(Typesetter& set, const std::string& app, const std::string& name, Rect rect, int holder) {
    const Sizes& s = set.sizes();
    const double pad = std::round(s.em * 0.8), icon = std::round(s.em * 1.9);
    const TextStyle title{s.em * 1.15, true, false, 1.35};
    const double left = rect.x + pad + icon + s.gap * 0.7, width = rect.right() - pad - left;
    const Size said = set.size_of(words(name), title, width), small = set.size_of(words(app), s.small(), width);
    const bool one_line = said.w + small.w + 2 * s.gap <= width;
    rect.h = std::max(one_line ? said.h : said.h + small.h, icon) + pad;
    const int head = ornament(set, "head", rect, holder);
    set.piece(head).alt = app;
    Piece& sign = set.piece(set.add(Shape::Icon, {rect.x + pad, rect.y + (rect.h - icon) / 2, icon, icon}, head));
    sign.art = "icons/" + icon_name(app);
    sign.mood = "on-head";
    const double y = rect.y + (rect.h - (one_line ? said.h : said.h + small.h)) / 2;
    set.text({words(name), title, Ink::OnHead, Align::Start, -1, -1, {}}, {left, y}, one_line ? said.w : width, head);
    set.layout().pieces.back().art = app;
    const Point at = one_line ? Point{rect.right() - pad - small.w, y + (said.h - small.h) / 2} : Point{left, y + said.h};
    set.text({words(app), s.small(), Ink::OnHead, Align::Start, -1, -1, {}}, at, one_line ? small.w : width, head);
    set.layout().pieces.back().art = app;
    return rect.h;
}

double set_screen(Typesetter& set, double x, double width, int holder, const Fill& inside) {
    const Sizes& s = set.sizes();
    const double edge = std::round(9 * s.unit), foot = std::round(s.em * 0.8);
    const int body = ornament(set, "device", {x, 0, width, 0}, holder);
    const Rect screen{x + edge, edge, width - 2 * edge, 0};
    const int ground = ornament(set, "glass", screen, body);
    set.piece(ground).mood = set.page().kind;
    const double head = set_app_head(set, set.page().screen.app, set.page().screen.name, screen, ground);
    const auto before = set.mark();
    const double high = inside(screen.x, screen.w, ground);
    set.move(before, 0, edge + head);
    set.piece(ground).rect.h = head + high + foot;
    set.piece(body).rect.h = set.piece(ground).rect.h + 2 * edge;
    return set.piece(body).rect.h;
}

namespace {

bool apart(const std::vector<Point>& points, const std::vector<Size>& sizes, double gap) {
    const auto box = [&](std::size_t i) {
        return Rect{points[i].x - sizes[i].w / 2, points[i].y - sizes[i].h / 2, sizes[i].w, sizes[i].h}.inset(-gap / 2);
    };
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (box(i).overlaps(box(k), 0))
                return false;
    return true;
}

}

std::vector<Point> ring_of(const std::vector<Size>& sizes, Rect area, double gap) {
    using std::numbers::pi;
    double wide = 0, high = 0;
    for (const Size& one : sizes) {
        wide = std::max(wide, one.w);
        high = std::max(high, one.h);
    }
    const double a = (area.w - wide) / 2, b = (area.h - high) / 2;
    if (a <= 0 || b <= 0 || sizes.empty())
        return {};
    // as far apart along the line as each other: the line is walked in small steps
    constexpr int steps = 720;
    std::vector<double> far(steps + 1, 0);
    // a little squarer than an ellipse: there is more room along its sides
    const auto squarer = [](double part) { return std::copysign(std::pow(std::abs(part), 0.74), part); };
    const auto at = [&](double angle) {
        return Point{area.centre().x + a * squarer(std::sin(angle)), area.centre().y - b * squarer(std::cos(angle))};
    };
    for (int i = 1; i <= steps; ++i) {
        const Point p = at(2 * pi * (i - 1) / steps), q = at(2 * pi * i / steps);
        far[static_cast<std::size_t>(i)] = far[static_cast<std::size_t>(i) - 1] + std::hypot(q.x - p.x, q.y - p.y);
    }
    // the first on top, or two beside each other there
    for (const double begin : {0.0, 0.5}) {
        std::vector<Point> points;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const double wanted = far.back() * (static_cast<double>(i) + begin) / static_cast<double>(sizes.size());
            const auto step = std::ranges::lower_bound(far, wanted) - far.begin();
            points.push_back(at(2 * pi * static_cast<double>(step) / steps));
        }
        if (apart(points, sizes, gap))
            return points;
    }
    return {};
}

}
