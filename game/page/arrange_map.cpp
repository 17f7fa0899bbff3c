// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/cell.hpp"
#include "page/column.hpp"

#include <array>
#include <cmath>
#include <string_view>

namespace page {
namespace {

struct Spot {
    std::string_view id;
    Point at; ///< in the map's drawing
};
constexpr std::array<Spot, 7> spots{{{"place-school", {560, 236}},
                                     {"place-home", {200, 410}},
                                     {"place-arcade", {930, 280}},
                                     {"place-boardwalk", {812, 526}},
                                     {"place-lighthouse", {1140, 498}},
                                     {"place-radio-shed", {250, 672}},
                                     {"place-town-hall", {1040, 684}}}};

std::optional<Point> spot_of(const Control& control) {
    for (const Spot& spot : spots)
        if (spot.id == control.id.str())
            return spot.at;
    return std::nullopt;
}

/// Everything that is on the map so far; nothing may cover anything.
class Taken {
public:
    bool free(const Rect& r, double gap) const {
        return std::ranges::none_of(taken_, [&](const Rect& one) { return one.overlaps(r, -gap); });
    }
    void take(const Rect& r) { taken_.push_back(r); }

private:
    std::vector<Rect> taken_;
};

bool set_places(Typesetter& set, const std::vector<int>& places, Taken& taken) {
    const Sizes& s = set.sizes();
    const StageView view = stage_view(s.window);
    for (const int index : places) {
        const auto spot = spot_of(set.control_of(index));
        if (!spot)
            return false;
        const Size size = cell_size(set, index, std::min(s.window.w * 0.3, 15 * s.em));
        const Point centre = view.at(*spot);
        // under the house: a taller label grows downwards
        Rect pill{std::round(centre.x - size.w / 2), std::round(centre.y - s.target / 2), size.w, size.h};
        pill.x = std::clamp(pill.x, 8.0, s.window.w - 8 - pill.w);
        pill.y = std::clamp(pill.y, 8.0, s.window.h - 8 - pill.h);
        // a little up or down is still at the same house
        const std::array<double, 5> tries{0, -0.5, 0.5, -1, 1};
        const auto* fits = std::ranges::find_if(tries, [&](double by) {
            const Rect there = pill.moved(0, by * size.h);
            return there.y >= 8 && there.bottom() <= s.window.h - 8 && taken.free(there, s.gap);
        });
        if (fits == tries.end())
            return false;
        pill = pill.moved(0, *fits * size.h);
        taken.take(pill);
        set_cell(set, index, pill, -1);
    }
    return true;
}

bool in_heading(const Block& block) {
    return block.role == BlockRole::Heading || block.role == BlockRole::Subheading || block.role == BlockRole::Note;
}

/// The town's name and the other words of the page, upper left.
Rect set_heading(Typesetter& set, const Rect& frame) {
    const Sizes& s = set.sizes();
    std::vector<int> heads;
    for (const int at : blocks_of(set.page(), false))
        if (in_heading(set.block(at)))
            heads.push_back(at);
    if (heads.empty())
        return {s.margin, frame.y, 0, 0};
    const double pad = std::round(s.em * 1.1);
    const double most = std::min(frame.x - s.gap - s.margin, s.em * 26) - 2 * pad;
    double w = 0;
    for (const int at : heads)
        w = std::max(w, set.size_of(set.block(at).text, set.block(at).role == BlockRole::Heading ? s.question() : s.small(), most).w);
    const int chip = set.add(Shape::Chip, {s.margin, frame.y, w + 2 * pad, 0});
    double y = frame.y + pad * 0.5;
    for (const int at : heads) {
        const bool big = set.block(at).role == BlockRole::Heading;
        y += set.text({set.block(at).text, big ? s.question() : s.small(), big ? Ink::Text : Ink::Soft, Align::Start, at, -1, {}},
                      {s.margin + pad, y}, w, chip);
    }
    set.piece(chip).rect.h = y + pad * 0.5 - frame.y;
    return set.piece(chip).rect;
}

/// The buttons of the page, under the town's name: in lines as long as can be without covering anything.
bool set_buttons(Typesetter& set, const std::vector<int>& buttons, double top, Taken& taken) {
    const Sizes& s = set.sizes();
    const auto before = set.mark();
    const std::vector<Target>& targets = set.layout().targets;
    for (const double ems : {26.0, 21.0, 17.0, 13.0}) {
        Column column(set, s.margin, std::min(s.em * ems, s.window.w * 0.4), -1);
        column.put_y(top);
        column.controls(buttons);
        const auto covers = [&](const Target& target) { return !taken.free(target.rect, s.gap); };
        if (std::none_of(targets.begin() + static_cast<std::ptrdiff_t>(before.targets), targets.end(), covers)) {
            for (std::size_t i = before.targets; i < targets.size(); ++i)
                taken.take(targets[i].rect);
            return true;
        }
        set.undo(before);
    }
    return false;
}

/// Where a panel of this size hides no house: on the lake, as low as possible but not above `least`.
std::optional<Rect> free_water(const Typesetter& set, Size size, const Taken& taken, double least) {
    const Sizes& s = set.sizes();
    const StageView view = stage_view(s.window);
    const double foot = std::round(std::max(8.0, 20 * s.unit));
    const double lowest = s.window.h - foot - size.h, step = 16 * s.unit;
    const int steps = static_cast<int>((lowest - least) / step);
    for (int up = 0; up < steps; ++up)
        for (const double middle : {610.0, 580.0, 640.0, 550.0, 670.0, 520.0, 490.0, 460.0}) {
            const Rect there{std::round(view.at({middle, 0}).x - size.w / 2), std::round(lowest - up * step), size.w, size.h};
            if (there.x >= 8 && there.right() <= s.window.w - 8 && taken.free(there, s.gap))
                return there;
        }
    return std::nullopt;
}

/// Sets the words into a panel of this width at the upper left. Its height.
double set_said_at(Typesetter& set, const std::vector<int>& said, double width) {
    const Sizes& s = set.sizes();
    const int panel = set.add(Shape::Panel, {0, 0, width, 0});
    Column column(set, s.pad, width - 2 * s.pad, panel);
    column.put_y(s.pad * 0.8);
    for (const int at : said)
        column.block(at);
    set.piece(panel).rect.h = column.height() + 0.8 * s.pad;
    return set.piece(panel).rect.h;
}

/// What Pip says: as wide and as low as there is room.
bool set_said(Typesetter& set, const Taken& taken) {
    const Sizes& s = set.sizes();
    std::vector<int> said;
    for (const int at : blocks_of(set.page(), false))
        if (!in_heading(set.block(at)))
            said.push_back(at);
    if (said.empty())
        return true;
    const auto before = set.mark();
    for (const double least : {0.64, 0.5, 0.34})
        for (const double ems : {27.0, 23.0, 19.0, 16.0}) {
            const double width = std::min(s.window.w * 0.45, s.em * ems);
            const double high = set_said_at(set, said, width);
            if (const auto there = free_water(set, {width, high}, taken, s.window.h * least)) {
                set.move(before, there->x, there->y);
                return true;
            }
            set.undo(before);
        }
    return false;
}

}

bool arrange_map(Typesetter& set, const Sorted& controls) {
    const auto before = set.mark();
    const Sizes& s = set.sizes();
    set_backdrop(set, "places/map");
    const Rect frame = frame_area(set, controls.frame.size());
    Taken taken;
    taken.take(frame);
    const Rect heading = set_heading(set, frame);
    taken.take(heading);
    const bool fits = heading.h < s.window.h * 0.3 && set_places(set, controls.places, taken) &&
                      set_buttons(set, controls.content, heading.bottom() + s.gap, taken) && set_said(set, taken);
    if (!fits)
        set.undo(before);
    return fits;
}

}
