// SPDX-License-Identifier: MIT
#include "window/tour.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace window {
namespace {

constexpr int most_presses = 400;
constexpr int most_of_a_kind = 8;
constexpr int pieces_to_try = 4; ///< of an activity, before it is handed in

bool has_block(const page::Page& page, page::BlockRole role) {
    return std::ranges::any_of(page.blocks, [&](const page::Block& block) { return block.role == role; });
}

bool has_control(const page::Page& page, page::ControlRole role) {
    return std::ranges::any_of(page.controls, [&](const page::Control& control) { return control.role == role; });
}

/// A tourist: looks at every page once and presses what leads on.
class Tourist {
public:
    Tourist(play::Game& game, const std::function<bool(const page::Page&)>& look) : game_(game), show_(look) {}
    void walk();

private:
    void look();
    void visit(const char* side);
    void visit_sides();
    void visit_drills();
    bool press_last(const char* beginning);
    bool press(const std::string& id);
    bool go_back_and_try_again();
    [[nodiscard]] std::string onward(const page::Page& page);
    [[nodiscard]] std::string next_piece(const page::Page& page);

    play::Game& game_;
    const std::function<bool(const page::Page&)>& show_;
    std::map<std::string, int> kinds_;
    std::map<std::string, int> pressed_; ///< how often, so that the tour does not go in circles
    std::set<std::string> sides_seen_;
    bool second_way_ = false, enough_ = false;
};

void Tourist::look() {
    const page::Page page = game_.page();
    const std::string name = name_of(page);
    // a story has a hundred pages; some of each kind and each number of figures are enough
    if (kinds_[name + page.stage.place]++ >= 1 || kinds_["all " + name]++ >= most_of_a_kind)
        return;
    enough_ = enough_ || !show_(page);
}

bool Tourist::press(const std::string& id) {
    const page::Page before = game_.page();
    const page::Control* control = before.find(page::ControlId(id));
    if (!control || !control->open)
        return false;
    game_.press(page::ControlId(id));
    return true;
}

bool is_piece(const page::Control& control) {
    const std::string& id = control.id.str();
    const bool takes_back = id == "take-back" || id == "change" || id.starts_with("previous-") || id.starts_with("slot-");
    const bool goes = control.role == page::ControlRole::Continue || control.role == page::ControlRole::Frame;
    return control.open && !goes && !takes_back && id != "skip" && id != "journal";
}

/// Something of an activity that was not touched yet; nothing once enough was tried and it can be handed in.
std::string Tourist::next_piece(const page::Page& page) {
    if (page.moment.empty() || page.blocks.empty())
        return {};
    const std::string here = page.blocks.front().id + " ";
    const bool can_go =
        std::ranges::any_of(page.controls, [](const page::Control& c) { return c.role == page::ControlRole::Continue && c.open; });
    if (can_go && pressed_[here] >= pieces_to_try)
        return {};
    for (const page::Control& control : page.controls) {
        const bool again = page.kind == "sort" || control.id.str() == "quiet";
        if (!is_piece(control) || (!again && pressed_[here + control.id.str()] > 0))
            continue;
        const std::string id = control.id.str();
        // cards go by turns, so that no tray stays empty
        if (page.kind == "sort" && (pressed_[here] % 2 == 0) != (id == "bin-0"))
            continue;
        ++pressed_[here];
        ++pressed_[here + id];
        return id;
    }
    return {};
}

/// What to press here: the control pressed least often so far, in the page's order; nothing that leaves.
std::string Tourist::onward(const page::Page& page) {
    static const std::set<std::string> never{"leave",    "skip",   "enough",   "settings", "about",   "not-today", "pass",
                                             "happened", "delete", "notebook", "choose",   "journal", "look-back"};
    if (std::string piece = next_piece(page); !piece.empty())
        return piece;
    const page::Control* best = nullptr;
    for (const page::Control& control : page.controls) {
        if (!control.open || control.role == page::ControlRole::Frame || never.contains(control.id.str()))
            continue;
        if (control.role == page::ControlRole::Pick && control.chosen)
            continue;
        const auto times = [&](const page::Control& c) { return pressed_[page.kind + " " + c.id.str()]; };
        if (!best || times(control) < times(*best))
            best = &control;
        if (control.role == page::ControlRole::Continue)
            return control.id.str();
    }
    if (best)
        ++pressed_[page.kind + " " + best->id.str()];
    return best ? best->id.str() : std::string();
}

void Tourist::visit(const char* side) {
    const std::string before = game_.page().kind;
    if (!press(side))
        return;
    look();
    for (const char* inner : {"sources", "adults"})
        if (press(inner)) {
            look();
            press("back");
        }
    for (const char* part : {"part-look", "part-hear", "part-voice", "part-press", "part-play", "part-language"})
        if (press(part))
            look();
    if (press("part-press") && press("keys")) {
        look();
        press("use-again");
        look();
        press("back");
        press("back");
    }
    for (int i = 0; i < 3 && game_.page().kind != before; ++i)
        press("back");
}

/// The pages that can be opened from everywhere, and back.
void Tourist::visit_sides() {
    for (const char* side : {"settings", "about", "notebook", "journal", "happened", "help", "break", "enough"})
        visit(side);
}

bool Tourist::press_last(const char* beginning) {
    const page::Page page = game_.page();
    std::string last;
    for (const page::Control& one : page.controls)
        if (one.id.str().starts_with(beginning))
            last = one.id.str();
    return !last.empty() && press(last);
}

/// One drill in a circle, with its role cards, then once more with another move, and both side by side.
void Tourist::visit_drills() {
    if (!press("drills"))
        return;
    look();
    press("together-circle");
    for (const char* step : {"topic-", "drill-", "begin"}) {
        if (!press_last(step))
            break;
        look();
    }
    for (int i = 0, ends = 0; i < most_presses / 4 && ends < 2; ++i) {
        const page::Page page = game_.page();
        look();
        const bool end = page.kind == "drill-end" || page.kind == "compare";
        ends += end ? 1 : 0;
        const std::string next = end ? "again" : onward(page);
        if (next.empty() || !press(next))
            break;
    }
    press("home");
}

/// From the end of a story to an earlier moment of it, once; then both ways are laid side by side.
bool Tourist::go_back_and_try_again() {
    if (second_way_) {
        press("journal");
        look();
        visit("compare-0");
        press("back");
        return false;
    }
    second_way_ = true;
    press("journal");
    look();
    const page::Page journal = game_.page();
    const auto stone = std::ranges::find_if(journal.controls, [](const page::Control& c) { return c.id.str().starts_with("rewind-"); });
    return stone != journal.controls.end() && press(stone->id.str());
}

void Tourist::walk() {
    for (int i = 0; i < most_presses && !game_.over() && !enough_; ++i) {
        const page::Page page = game_.page();
        look();
        const bool hub = page.kind == "title" || page.kind == "map" || page.kind == "ending" || page.kind == "story";
        if (hub && sides_seen_.insert(page.kind).second)
            visit_sides();
        if (page.kind == "map" && sides_seen_.insert("drills").second)
            visit_drills();
        if (page.kind == "who" && sides_seen_.insert("who").second)
            visit("self");
        if (page.kind == "ending") {
            if (go_back_and_try_again())
                continue;
            press("town");
            look();
            return visit("notebook");
        }
        const std::string next = onward(page);
        if (next.empty() ? !press("back") : !press(next))
            return;
    }
}

}

std::string name_of(const page::Page& page) {
    std::string name = page.kind;
    if (!page.stage.figures.empty())
        name += "-" + std::to_string(page.stage.figures.size());
    const auto mark = [&](bool is, const char* what) { name += is ? std::string("-") + what : std::string(); };
    mark(page.phone.shown, "phone");
    mark(has_control(page, page::ControlRole::Tab), "tabs");
    mark(has_block(page, page::BlockRole::Typing), "typing");
    mark(has_block(page, page::BlockRole::Draft), "draft");
    mark(has_block(page, page::BlockRole::Reply), "reply");
    mark(std::ranges::any_of(page.blocks, [](const page::Block& block) { return !block.picture.empty(); }), "picture");
    mark(std::ranges::any_of(page.controls, [](const page::Control& c) { return c.chosen && c.id.str().starts_with("then-"); }), "made");
    const auto picked = std::ranges::count_if(page.controls, [](const page::Control& c) { return c.chosen || c.holds > 0; });
    mark(!page.moment.empty() && picked > 0, picked > 2 ? "picked-more" : "picked");
    mark(!page.moment.empty() && (page.moment.starts_with("step-") || page.moment == "tries"), page.moment.c_str());
    mark(page.kind == "journal" && page.controls.size() > 5, "path");
    for (const page::Control& one : page.controls)
        mark(page.kind == "settings" && one.chosen && one.id.str().starts_with("part-"), one.id.str().c_str() + 5);
    mark(page.kind == "notebook" && page.blocks.size() > 2, "full");
    return name;
}

void tour(play::Game& game, const std::function<bool(const page::Page&)>& look) {
    Tourist(game, look).walk();
}

}
