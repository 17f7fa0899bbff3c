// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/board.hpp"
#include "page/column.hpp"
#include "page/objects.hpp"

#include <cmath>
#include <map>

namespace page {
namespace {

/// Everybody around the water, and the lines it went.
class Ring {
public:
    Ring(Typesetter& set, const std::vector<int>& people) : set_(set), s_(set.sizes()), people_(people) {}
    /// False, and nothing is set, if they do not stand apart in this area.
    bool put(Rect area, int holder);

private:
    [[nodiscard]] Size size_of(int person) const;
    void put_links(const std::vector<Rect>& boxes, int holder);
    void put_person(int person, Rect rect, int holder);

    Typesetter& set_;
    const Sizes& s_;
    const std::vector<int>& people_;
    double face_ = 0;
};

constexpr double link_bend = 0.4;
constexpr double most_faces = 3.9, least_faces = 2.4; // in ems

Size Ring::size_of(int person) const {
    const Size name = set_.size_of(words(set_.control_of(person).label), s_.strong(), s_.em * 9);
    return {std::max(face_ + s_.em * 0.6, name.w + s_.em * 0.8), face_ + name.h + s_.em * 0.7};
}

/// Where a way out of the face of a person leaves their box.
Point edge_of(const Rect& box, Point face, Point towards) {
    const double dx = towards.x - face.x, dy = towards.y - face.y, rim = 4;
    double far = 1;
    if (std::abs(dx) > 0.01)
        far = std::min(far, ((dx > 0 ? box.right() - face.x : face.x - box.x) + rim) / std::abs(dx));
    if (std::abs(dy) > 0.01)
        far = std::min(far, ((dy > 0 ? box.bottom() - face.y : face.y - box.y) + rim) / std::abs(dy));
    return {face.x + dx * far, face.y + dy * far};
}

void Ring::put_links(const std::vector<Rect>& boxes, int holder) {
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < people_.size(); ++i)
        at[set_.control_of(people_[i]).id.str()] = i;
    for (const bool lit : {false, true})
        for (const Link& link : set_.page().links) {
            const auto from = at.find(link.from.str()), to = at.find(link.to.str());
            if (link.lit != lit || from == at.end() || to == at.end())
                continue;
            // bent towards the middle of the water, and from edge to edge, so that names stay free
            const Rect &one = boxes[from->second], &other = boxes[to->second];
            const Point middle = set_.piece(holder).rect.centre(), face{one.centre().x, one.y + face_ / 2},
                        there{other.centre().x, other.y + face_ / 2};
            const double bend =
                link_bend * std::min(1.0, std::hypot(there.x - face.x, there.y - face.y) / (set_.piece(holder).rect.w * 0.6));
            const Point way{std::lerp((face.x + there.x) / 2, middle.x, bend), std::lerp((face.y + there.y) / 2, middle.y, bend)};
            const Point a = edge_of(one, face, way), b = edge_of(other, there, way);
            Piece& line = set_.piece(
                ornament(set_, "link", {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)}, holder));
            line.tail = b;
            line.mood = lit ? "lit" : "faded";
        }
}

void Ring::put_person(int person, Rect rect, int holder) {
    const Control& control = set_.control_of(person);
    const int ground = set_.control(person, rect, holder);
    set_.piece(ground).mood = "person";
    const Rect face{rect.centre().x - face_ / 2, rect.y + s_.em * 0.25, face_, face_};
    Piece& portrait = set_.piece(set_.add(Shape::Portrait, face, ground));
    portrait.art = control.icon;
    portrait.control = person;
    if (control.holds > 0) {
        const double size = std::round(s_.em * 1.5);
        set_.piece(ornament(set_, "hush", {face.right() - size * 0.75, face.bottom() - size * 0.85, size, size}, ground)).control = person;
    }
    set_.text({words(control.label), s_.strong(), control.faded ? Ink::Soft : Ink::Text, Align::Centre, -1, person, {}},
              {rect.x + s_.em * 0.2, face.bottom() + s_.em * 0.1}, rect.w - s_.em * 0.4, ground);
}

bool Ring::put(Rect area, int holder) {
    for (face_ = most_faces * s_.em; face_ >= least_faces * s_.em; face_ *= 0.93) {
        std::vector<Size> sizes;
        sizes.reserve(people_.size());
        for (const int person : people_)
            sizes.push_back(size_of(person));
        const auto points = ring_of(sizes, area, 10);
        if (points.empty())
            continue;
        std::vector<Rect> rects;
        rects.reserve(points.size());
        for (std::size_t i = 0; i < points.size(); ++i)
            rects.push_back({std::round(points[i].x - sizes[i].w / 2), std::round(points[i].y - sizes[i].h / 2), sizes[i].w, sizes[i].h});
        put_links(rects, holder);
        for (std::size_t i = 0; i < points.size(); ++i)
            put_person(people_[i], rects[i], holder);
        return true;
    }
    return false;
}

/// Where a ring has no room: everybody in rows, the way it went in words below the names; what is known of one under their row.
double set_rows(Typesetter& set, const std::vector<int>& people, const Fill& detail, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    Look look;
    look.ground = "card";
    look.label = s.strong();
    look.side = std::round(s.em * 0.6);
    look.rim = std::round(s.em * 0.5);
    look.before = std::round(s.em * 2.6) + s.gap * 0.6;
    const std::size_t columns = width > s.em * 30 ? 3 : width > s.em * 18 ? 2 : 1;
    const double gap = std::max(8.0, s.gap * 0.8), each = (width - gap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
    double y = 0;
    for (std::size_t from = 0; from < people.size(); from += columns) {
        double high = s.em * 3.4;
        const std::size_t to = std::min(people.size(), from + columns);
        for (std::size_t at = from; at < to; ++at)
            high = std::max(high, look_height(set, people[at], look, each));
        for (std::size_t at = from; at < to; ++at) {
            const double left = x + static_cast<double>(at - from) * (each + gap), face = std::round(s.em * 2.6);
            const int ground = set_look(set, people[at], look, {left, y, each, high}, holder);
            Piece& portrait = set.piece(set.add(Shape::Portrait, {left + look.side, y + (high - face) / 2, face, face}, ground));
            portrait.art = set.control_of(people[at]).icon;
            portrait.control = people[at];
        }
        y += high + gap;
        const bool seen = std::any_of(people.begin() + static_cast<std::ptrdiff_t>(from), people.begin() + static_cast<std::ptrdiff_t>(to),
                                      [&](int at) { return set.control_of(at).chosen; });
        if (!seen || !detail)
            continue;
        const double pad = std::round(s.em * 0.8);
        const int inset = ornament(set, "inset", {x, y, width, 0}, holder);
        const auto before = set.mark();
        const double said = detail(x + pad, width - 2 * pad, inset);
        set.move(before, 0, y + pad);
        set.piece(inset).rect.h = said + 2 * pad;
        y += said + 2 * pad + gap;
    }
    return y - gap;
}

/// What somebody said to themselves, in a bubble that hangs on their face.
double set_thoughts(Typesetter& set, const std::vector<int>& thoughts, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    if (thoughts.empty())
        return 0;
    const double face = std::round(s.em * 3.4), left = x + face + s.em * 1.2, wide = width - face - s.em * 1.2,
                 pad = std::round(s.em * 0.9);
    double y = 0;
    for (const int at : thoughts) {
        TextStyle style = s.lead();
        style.italic = true;
        const Size said = set.balanced(set.block(at).text, style, wide - 2 * pad);
        const int ground = ornament(set, "thought", {left, y, said.w + 2 * pad, said.h + pad * 1.2}, holder);
        set.piece(ground).block = at;
        set.text({set.block(at).text, style, Ink::Text, Align::Start, at, -1, set.block(at).lang}, {left + pad, y + pad * 0.6}, said.w,
                 ground);
        y += said.h + pad * 1.2 + s.gap * 0.6;
    }
    const double high = std::max(y - s.gap * 0.6, face);
    Piece& portrait = set.piece(set.add(Shape::Portrait, {x, high - face, face, face}, holder));
    portrait.art = set.block(thoughts.front()).speaker_id;
    portrait.block = thoughts.front();
    return high;
}

/// What is known of whoever is looked at.
struct Known {
    std::vector<int> before, thoughts, after, keeps;
};

Fill detail_of(Typesetter& set, const Known& known) {
    return [&set, known](double x, double width, int holder) {
        Column column(set, x, width, holder);
        for (const int at : known.before)
            column.block(at);
        const auto mark = set.mark();
        if (const double high = set_thoughts(set, known.thoughts, x, width, holder); high > 0) {
            set.move(mark, 0, column.y());
            column.put_y(column.y() + high + set.sizes().gap);
        }
        for (const int at : known.after)
            column.block(at);
        column.controls(known.keeps);
        return column.height();
    };
}

}

void arrange_ripple(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const Division division = divide(set.page(), controls);
    std::vector<int> people;
    Known known;
    for (const int at : division.pieces)
        (set.control_of(at).role == ControlRole::Pick ? people : known.keeps).push_back(at);
    Beside beside;
    for (const int at : free_blocks(set.page())) {
        const bool thought = set.block(at).role == BlockRole::Thought;
        // what is asked and how far it goes stand above, what is known of one with them
        const bool above = beside.head.size() < 2 || set.block(at).role == BlockRole::Note;
        const bool first = known.thoughts.empty() && known.before.empty();
        (thought ? known.thoughts : above ? beside.head : first ? known.before : known.after).push_back(at);
    }
    if (!known.keeps.empty())
        beside.work = detail_of(set, known);
    beside.foot = division.foot;
    lay_on_board(set, beside, "water", s.em * 0.7, [&set, people](Rect inside, int board) { return Ring(set, people).put(inside, board); });
    beside.lying = [&set, people, detail = beside.work](double x, double width, int holder) {
        return set_rows(set, people, detail, x, width, holder);
    };
    beside.object_width = s.window.w * 0.6;
    beside.panel_least = s.em * 17;
    beside.panel_most = s.em * 30;
    set_beside(set, controls, beside);
}

}
