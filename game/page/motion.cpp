// SPDX-License-Identifier: MIT
#include "page/motion.hpp"

#include "page/sizes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace page {
namespace {

using std::numbers::pi;

constexpr double steps_a_second = 20;
constexpr double rests_after = 30;
constexpr double rise_takes = 0.12, rise_apart = 0.09, rise_from = 8;
constexpr double choice_apart = 0.06;
constexpr double pop_takes = 0.12;
constexpr std::size_t most_apart = 12; ///< of many that come at once the last ones come together

double eased(double at) {
    const double left = 1 - std::clamp(at, 0.0, 1.0);
    return 1 - left * left * left;
}

/// A wave from 0 to 1 and back in so many seconds.
double wave(double seconds, double period) {
    return 0.5 - 0.5 * std::cos(2 * pi * seconds / period);
}

double in_steps_of(double step, double value) {
    return std::round(value / step) * step;
}

/// Ambient time: goes in steps and stands still when nobody does anything.
struct Ambient {
    double seconds = 0;
    bool rests = false;

    explicit Ambient(const Moment& now) {
        const double resting = std::max(0.0, now.still - rests_after);
        // a little more, so that a moment that is a whole number of steps is not taken for the one before
        seconds = std::floor(std::max(0.0, now.overall - resting) * steps_a_second + 1e-6) / steps_a_second;
        rests = resting > 0;
    }
};

/// Each its own: nobody breathes or blinks in step with anybody else.
unsigned own_number(const std::string& name) {
    unsigned sum = 7;
    for (const char c : name)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return sum % 1009;
}

bool blinks(const Ambient& now, unsigned own) {
    const double period = 3.4 + own % 23 * 0.1;
    const double at = std::fmod(now.seconds + own % 61 * 0.1, period);
    return !now.rests && at < 0.145;
}

void add_poses(Motion& motion, const Layout& layout, const Ambient& now) {
    for (std::size_t i = 0; i < layout.pieces.size(); ++i) {
        const Piece& piece = layout.pieces[i];
        if (piece.shape != Shape::Figure)
            continue;
        const unsigned own = own_number(piece.art);
        const double period = 3.8 + own % 9 * 0.15;
        // only downwards: below a bust there is nothing to be seen
        const double down = in_steps_of(0.25, 1.5 * layout.unit * wave(now.seconds + own % 37 * 0.1, period));
        const Pose pose{static_cast<int>(i), blinks(now, own), down};
        if (pose.blink || pose.down > 0)
            motion.poses.push_back(pose);
    }
}

/// The rise of one that begins at a time after the page came; nothing if it is all there.
std::optional<Rise> rise_at(double begins, double now, double unit) {
    const double at = (now - begins) / rise_takes;
    if (at >= 1)
        return std::nullopt;
    Rise rise;
    rise.shown = at <= 0 ? 0 : eased(at);
    rise.down = rise_from * unit * (1 - rise.shown);
    return rise;
}

bool rises(const Page& page, const Block& block) {
    // a card is a page of its own, but in an activity it is laid on the table
    const bool whole_page = block.role == BlockRole::Card && page.moment.empty();
    return block.fresh && block.role != BlockRole::Draft && block.role != BlockRole::Heading && !whole_page &&
           block.role != BlockRole::Question;
}

void add_rises(Motion& motion, const Page& page, const Layout& layout, double now) {
    std::size_t before = 0;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (!rises(page, page.blocks[i]))
            continue;
        if (auto rise = rise_at(rise_apart * static_cast<double>(std::min(before++, most_apart)), now, layout.unit)) {
            rise->block = static_cast<int>(i);
            motion.rises.push_back(*rise);
        }
    }
    before = 0;
    for (std::size_t i = 0; page.kind == "choice" && i < page.controls.size(); ++i) {
        if (page.controls[i].role != ControlRole::Choice)
            continue;
        if (auto rise = rise_at(choice_apart * static_cast<double>(std::min(before++, most_apart)), now, layout.unit)) {
            rise->control = static_cast<int>(i);
            motion.rises.push_back(*rise);
        }
    }
}

void add_pops(Motion& motion, const Page& page, double now) {
    if (now >= pop_takes)
        return;
    const double grow = 1 + 0.3 * (1 - eased(now / pop_takes));
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        for (std::size_t k = 0; k < page.blocks[i].reactions.size(); ++k)
            if (page.blocks[i].reactions[k].fresh)
                motion.pops.push_back({static_cast<int>(i), static_cast<int>(k), grow});
}

int count_characters(const Words& words) {
    int count = 0;
    for (const Run& run : words)
        for (const char c : run.text)
            count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// One draft after the other: begun, thought over, taken back. The last one stays. Where it is over what was tried stays to be read.
void add_typed(Motion& motion, const Page& page, double now) {
    constexpr double typing = 0.055, hesitates = 0.7, deleting = 0.028, pause = 0.25;
    now = std::floor(now * steps_a_second + 1e-6) / steps_a_second;
    int last = -1;
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        last = page.blocks[i].role == BlockRole::Draft ? static_cast<int>(i) : last;
    double begins = pause;
    for (int i = 0; i <= last; ++i) {
        const Block& block = page.blocks[static_cast<std::size_t>(i)];
        if (block.role != BlockRole::Draft || !block.fresh)
            continue;
        const int all = count_characters(block.text);
        const double typed = begins + all * typing, deletes = typed + hesitates;
        const double gone = i == last ? typed : deletes + all * deleting;
        if (now < gone) {
            const int forth = static_cast<int>((now - begins) / typing), back = static_cast<int>((now - deletes) / deleting);
            const int left = now < typed ? forth : now < deletes ? all : all - back;
            motion.typed.push_back({i, std::clamp(left, 0, all)});
        }
        begins = gone + pause;
    }
}

/// The dots go up one after the other, and then wait a little.
int dots_at(const Layout& layout, const Ambient& now) {
    const auto typing = [](const Piece& piece) { return piece.shape == Shape::Typing; };
    const int phase = static_cast<int>(std::fmod(now.seconds / 0.25, 5));
    return phase < 3 && !now.rests && std::ranges::any_of(layout.pieces, typing) ? phase : -1;
}

Mover mover_at(const MoverBox& box, const Ambient& now, double page) {
    Mover mover;
    mover.layer = box.layer;
    if (box.layer == "boat") {
        const double far = box.place == "places/map" ? 12 : 7;
        mover.by = {in_steps_of(0.5, far * std::sin(2 * pi * now.seconds / 14)), in_steps_of(0.5, 2 * std::sin(2 * pi * now.seconds / 5))};
    } else if (box.layer == "lights") {
        mover.shown = in_steps_of(1.0 / 32, eased((std::floor(page * steps_a_second + 1e-6) / steps_a_second - 0.2) / 1.4));
    } else if (box.layer == "ring") {
        // four seconds in, six out: slower than one breathes, so that one follows
        const double at = std::fmod(now.seconds, 10);
        const double full = at < 4 ? wave(at, 8) : wave(at - 4 + 6, 12);
        mover.grow = in_steps_of(1.0 / 256, 0.82 + 0.18 * full);
    } else {
        mover.shown = in_steps_of(1.0 / 32, 0.7 + 0.3 * wave(now.seconds, 7));
    }
    return mover;
}

}

Motion motion_at(const Page& page, const Layout& layout, const Moment& now, const Comfort& comfort) {
    Motion motion;
    if (comfort.calm_motion)
        return motion;
    const Ambient ambient(now);
    add_poses(motion, layout, ambient);
    add_rises(motion, page, layout, now.page);
    add_pops(motion, page, now.page);
    add_typed(motion, page, now.page);
    motion.dots = dots_at(layout, ambient);
    if (!layout.pieces.empty() && layout.pieces.front().shape == Shape::Backdrop)
        for (const MoverBox& box : movers_of(layout.pieces.front().art)) {
            const Mover mover = mover_at(box, ambient, now.page);
            if (!(mover == Mover{box.layer, {}, 1, 1}))
                motion.movers.push_back(mover);
        }
    return motion;
}

std::vector<MoverBox> movers_of(std::string_view place) {
    static constexpr std::array<MoverBox, 6> known{{{"places/title", "boat", {536, 366, 114, 134}},
                                                    {"places/map", "boat", {590, 383, 100, 120}},
                                                    {"places/map", "lights", {120, 40, 1088, 658}},
                                                    {"places/calm", "ring", {446, 136, 388, 388}},
                                                    {"places/lighthouse-out", "light", {-256, -68, 1792, 692}},
                                                    {"places/lighthouse-in", "light", {66, -44, 906, 768}}}};
    std::vector<MoverBox> boxes;
    for (const MoverBox& box : known)
        if (box.place == place)
            boxes.push_back(box);
    return boxes;
}

Rect seen_mover(const MoverBox& box, const Mover& mover, Size window) {
    const StageView view = stage_view(window);
    const Point middle = view.at({box.box.centre().x + mover.by.x, box.box.centre().y + mover.by.y});
    const double w = box.box.w * view.scale * mover.grow, h = box.box.h * view.scale * mover.grow;
    return {middle.x - w / 2, middle.y - h / 2, w, h};
}

double gaze(const Page& page, const Layout& layout, const Piece& figure) {
    double others = 0, count = 0, speaker = 0;
    bool speaks = false, somebody = false;
    for (const Figure& one : page.stage.figures) {
        const auto at = std::ranges::find_if(
            layout.pieces, [&](const Piece& piece) { return piece.shape == Shape::Figure && piece.art == "cast/" + one.id; });
        if (at == layout.pieces.end())
            continue;
        const double away = at->rect.centre().x - figure.rect.centre().x;
        if (one.speaking && &*at == &figure)
            speaks = true;
        else if (one.speaking)
            speaker = away, somebody = true;
        if (&*at != &figure)
            others += away, count += 1;
    }
    const double reach = std::max(1.0, layout.size.w * 0.22);
    if (somebody)
        return std::clamp(speaker / reach, -1.0, 1.0);
    if (speaks && count > 0)
        return 0.7 * std::clamp(others / count / reach, -1.0, 1.0);
    return page.phone.shown ? -0.7 : 0;
}

}
