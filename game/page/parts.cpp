// SPDX-License-Identifier: MIT
#include "page/parts.hpp"

#include "page/cell.hpp"
#include "page/column.hpp"
#include "page/fill.hpp"

#include <cmath>

namespace page {

Sorted sort_controls(const Page& page, bool phone) {
    Sorted sorted;
    for (std::size_t i = 0; i < page.controls.size(); ++i) {
        const ControlRole role = page.controls[i].role;
        const int index = static_cast<int>(i);
        if (role == ControlRole::Frame)
            sorted.frame.push_back(index);
        else if (role == ControlRole::Tab && phone)
            sorted.tabs.push_back(index);
        else if (role == ControlRole::Place && page.kind == "map")
            sorted.places.push_back(index);
        else
            sorted.content.push_back(index);
    }
    return sorted;
}

bool only_buttons(const Page& page, const std::vector<int>& controls) {
    return std::ranges::all_of(controls, [&](int index) {
        const ControlRole role = page.controls[static_cast<std::size_t>(index)].role;
        return role == ControlRole::Continue || role == ControlRole::Button;
    });
}

std::vector<int> blocks_of(const Page& page, bool phone) {
    std::vector<int> out;
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        if ((page.blocks[i].region == Region::Phone && page.phone.shown) == phone)
            out.push_back(static_cast<int>(i));
    return out;
}

namespace {

/// The first frame controls, Help and Break, say what they are where there is room.
constexpr std::size_t named_frames = 2;

/// How much wider a named one is than its icon.
double frame_word(const Typesetter& set) {
    const Sizes& s = set.sizes();
    if (s.window.w < s.em * 60)
        return 0;
    double widest = 0;
    std::size_t seen = 0;
    for (const Control& control : set.page().controls)
        if (control.role == ControlRole::Frame && seen++ < named_frames)
            widest = std::max(widest, set.size_of(words(control.label), s.body(), s.window.w).w);
    return std::round(widest + s.em * 0.35);
}

}

Rect frame_area(const Typesetter& set, std::size_t count) {
    const Sizes& s = set.sizes();
    const double size = std::max(48.0, std::round(52 * s.unit));
    const double gap = std::max(8.0, std::round(10 * s.unit));
    const double width = static_cast<double>(count) * (size + gap) - gap + static_cast<double>(named_frames) * frame_word(set);
    return {s.window.w - s.margin - width, std::max(8.0, std::round(20 * s.unit)), width, size};
}

void set_frame(Typesetter& set, const std::vector<int>& controls) {
    set.enter(Zone::Fixed);
    const Rect area = frame_area(set, controls.size());
    const double word = frame_word(set), gap = std::max(8.0, std::round(10 * set.sizes().unit));
    double x = area.x;
    for (std::size_t i = 0; i < controls.size(); ++i) {
        const int index = controls[i];
        const double extra = i < named_frames ? word : 0;
        const int ground = set.control(index, {x, area.y, area.h + extra, area.h});
        const double rim = std::round(area.h * 0.16);
        const int icon = set.add(Shape::Icon, Rect{x, area.y, area.h, area.h}.inset(rim), ground);
        const Control& control = set.control_of(index);
        set.piece(icon).art = "icons/" + (control.icon.empty() ? control.id.str() : control.icon);
        set.piece(icon).control = index;
        if (extra > 0) {
            const Size size = set.size_of(words(control.label), set.sizes().body(), extra);
            set.text({words(control.label), set.sizes().body(), Ink::Text, Align::Start, -1, index, {}},
                     {x + area.h - rim * 0.4, area.y + (area.h - size.h) / 2}, size.w, ground);
        }
        x += area.h + extra + gap;
    }
}

void set_backdrop(Typesetter& set, const std::string& otherwise) {
    const Stage& stage = set.page().stage;
    const int at = set.add(Shape::Backdrop, {0, 0, set.sizes().window.w, set.sizes().window.h});
    set.piece(at).art = stage.place.empty() ? otherwise : stage.place;
    set.piece(at).alt = stage.describe;
    set.piece(at).mood = stage.time;
}

int asker(const Typesetter& set, const std::vector<int>& blocks, double width) {
    if (width < set.sizes().em * 40)
        return -1;
    for (const int at : blocks) {
        const Block& block = set.block(at);
        const auto& there = set.page().stage.figures;
        // who stands there needs no second picture
        const bool seen = std::ranges::find(there, block.speaker_id, &Figure::id) != there.end();
        if ((block.role == BlockRole::Question || block.role == BlockRole::Reply) && !block.speaker_id.empty() &&
            block.speaker_id != "you" && !seen)
            return at;
    }
    return -1;
}

namespace {

/// Buttons in one line that ends at the right edge.
double row_width(const Typesetter& set, const std::vector<int>& controls, double width) {
    double total = -set.sizes().gap;
    for (const int index : controls)
        total += cell_size(set, index, width).w + set.sizes().gap;
    return std::max(0.0, total);
}

void set_row(Typesetter& set, const std::vector<int>& controls, double right, double bottom, double width, int holder) {
    double x = right - row_width(set, controls, width);
    double high = 0;
    for (const int index : controls)
        high = std::max(high, cell_size(set, index, width).h);
    for (const int index : controls) {
        const Size size = cell_size(set, index, width);
        set_cell(set, index, {x, std::round(bottom - (high + size.h) / 2), size.w, size.h}, holder);
        x += size.w + set.sizes().gap;
    }
}

double row_height(const Typesetter& set, const std::vector<int>& controls, double width) {
    double high = 0;
    for (const int index : controls)
        high = std::max(high, cell_size(set, index, width).h);
    return high;
}

/// What is there for those who do not want to choose now: quieter, at the right end of the question's line.
std::vector<int> quiet_of(const Typesetter& set, const PanelPlan& plan) {
    std::vector<int> quiet;
    if (plan.shape != Shape::Panel || only_buttons(set.page(), plan.controls))
        return quiet;
    std::ranges::copy_if(plan.controls, std::back_inserter(quiet),
                         [&](int index) { return set.control_of(index).role == ControlRole::Button; });
    return quiet;
}

/// Question and quiet buttons in one line, the rest below. Nothing (negative) if they do not fit beside each other.
double set_asked(Typesetter& set, const PanelPlan& plan, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const std::vector<int> quiet = quiet_of(set, plan);
    const double row = row_width(set, quiet, width), beside = width - row - 2 * s.gap;
    if (quiet.empty() || plan.blocks.empty() || beside < s.em * 18)
        return -1;
    const double high = row_height(set, quiet, width);
    const auto before = set.mark();
    Column trial(set, x, beside, holder);
    trial.faces(plan.faces);
    for (const int at : plan.blocks)
        trial.block(at);
    const double said = trial.height();
    set.undo(before);
    Column words(set, x, beside, holder);
    words.faces(plan.faces);
    words.put_y(std::max(0.0, (high - said) / 2));
    for (const int at : plan.blocks)
        words.block(at);
    const double bottom = std::max(words.height(), high);
    set_row(set, quiet, x + width, bottom, width, holder);
    Column below(set, x, width, holder);
    below.put_y(bottom + s.gap);
    std::vector<int> rest = plan.controls;
    std::erase_if(rest, [&](int index) { return std::ranges::find(quiet, index) != quiet.end(); });
    below.controls(rest);
    return below.height();
}

/// Everything inside a panel, from (x, 0) down. The height it took.
double set_inside(Typesetter& set, const PanelPlan& plan, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    Column column(set, x, width, holder);
    column.faces(plan.faces);
    const double row = plan.controls.empty() ? 0 : row_width(set, plan.controls, width);
    const double beside = width - row - 2 * s.gap;
    const bool one_row = plan.buttons_beside && row <= width;
    if (const double asked = set_asked(set, plan, x, width, holder); asked > 0)
        return asked;
    if (one_row && !plan.blocks.empty() && beside > s.em * 22) {
        Column words(set, x, beside, holder);
        words.faces(plan.faces);
        const auto said = set.mark();
        for (const int at : plan.blocks)
            words.block(at);
        const double high = std::max(words.height(), row_height(set, plan.controls, width));
        set.move(said, 0, std::round((high - words.height()) / 2));
        set_row(set, plan.controls, x + width, high, width, holder);
        return high;
    }
    for (const int at : plan.blocks)
        column.block(at);
    if (one_row && !plan.controls.empty()) {
        const double bottom = column.y() + row_height(set, plan.controls, width);
        set_row(set, plan.controls, x + width, bottom, width, holder);
        return bottom;
    }
    column.controls(plan.controls);
    return column.height();
}

double set_all(Typesetter& set, const PanelPlan& plan, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const int who = plan.shape == Shape::Panel ? asker(set, plan.blocks, width) : -1;
    if (who < 0)
        return set_inside(set, plan, x, width, holder);
    const double bust = std::round(s.em * 6.2);
    PanelPlan faceless = plan;
    faceless.faces = false; // the bust is there already
    const double inside = set_inside(set, faceless, x + bust + s.gap, width - bust - s.gap, holder);
    Piece& put = set.piece(set.add(Shape::Bust, {x, 0, bust, bust * 1.1}, holder));
    put.art = set.block(who).speaker_id;
    put.alt = set.block(who).speaker;
    put.mood = set.block(who).mood;
    put.block = who;
    // the face of who asks stands for a name only for those who know it
    const double name =
        set.text({words(set.block(who).speaker), s.small(), Ink::Name, Align::Centre, who, -1, {}}, {x, bust * 1.1}, bust, holder);
    set.layout().pieces.back().art = set.block(who).speaker_id;
    return std::max(inside, bust * 1.1 + name);
}

}

bool may_float(const Typesetter& set, const PanelPlan& plan, double width) {
    return plan.blocks.empty() && plan.buttons_beside && row_width(set, plan.controls, width) <= width;
}

void set_floating(Typesetter& set, const std::vector<int>& controls, Rect where) {
    set.enter(Zone::Fixed);
    set_row(set, controls, where.right(), where.bottom(), where.w, -1);
}

double set_tools(Typesetter& set, Sorted& controls, double left) {
    const auto is_tool = [&](int index) {
        const Control& c = set.control_of(index);
        return c.role == ControlRole::Button && !c.icon.empty();
    };
    std::vector<int> tools, others;
    for (const int index : controls.content)
        (is_tool(index) ? tools : others).push_back(index);
    const Rect frame = frame_area(set, controls.frame.size());
    const double right = frame.x - set.sizes().gap;
    double bottom = frame.bottom();
    set.notes_shown(false);
    if (!tools.empty() && right - row_width(set, tools, set.sizes().window.w) >= left + set.sizes().gap) {
        set.enter(Zone::Fixed);
        const double high = row_height(set, tools, set.sizes().window.w);
        const double low = frame.y + (high > frame.h ? high : (frame.h + high) / 2);
        set_row(set, tools, right, low, set.sizes().window.w, -1);
        bottom = std::max(bottom, low);
        controls.content = others;
    }
    set.notes_shown(true);
    return bottom;
}

Fill filled_with(Typesetter& set, const PanelPlan& plan) {
    return [&set, plan](double x, double width, int holder) { return set_all(set, plan, x, width, holder); };
}

double panel_height(Typesetter& set, const PanelPlan& plan, double width) {
    return filled_height(set, filled_with(set, plan), width);
}

void set_panel(Typesetter& set, const PanelPlan& plan, Rect rect) {
    set_filled(set, plan.shape, rect, filled_with(set, plan));
}

}
