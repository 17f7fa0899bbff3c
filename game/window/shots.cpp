// SPDX-License-Identifier: MIT
#include "window/shots.hpp"

#include "window/page_view.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace window {
namespace {

constexpr int most_presses = 260;
constexpr int most_of_a_kind = 6;

/// A tourist: looks at every page once and presses what leads on.
class Tour {
public:
    Tour(play::Game& game, const std::filesystem::path& assets, std::filesystem::path into, page::Size size, page::Comfort comfort)
        : game_(game), view_(assets), into_(std::move(into)), size_(size), comfort_(std::move(comfort)) {}

    base::Result<std::vector<std::filesystem::path>> walk();

private:
    void look();
    void visit_sides();
    bool press(const std::string& id);
    [[nodiscard]] std::string onward(const page::Page& page);

    play::Game& game_;
    PageView view_;
    std::filesystem::path into_;
    page::Size size_;
    page::Comfort comfort_;
    std::vector<std::filesystem::path> files_;
    std::map<std::string, int> kinds_;
    std::map<std::string, int> pressed_; ///< how often, so that the tour does not go in circles
    std::optional<base::Problem> trouble_;
};

void Tour::look() {
    page::Page page = game_.page();
    // a story has a hundred pages; some of each kind and each number of figures are enough
    const std::string kind = page.kind + (page.phone.shown ? "-phone" : "");
    const std::string key = kind + std::to_string(page.stage.figures.size()) + page.stage.place;
    if (trouble_ || kinds_[key]++ >= 1 || kinds_["all " + kind]++ >= most_of_a_kind)
        return;
    view_.show(std::move(page), size_, comfort_);
    char number[8];
    std::snprintf(number, sizeof number, "%02u", static_cast<unsigned>(files_.size() + 1) % 1000U);
    const auto file = into_ / (number + ("-" + kind) + ".png");
    if (const auto written = paint::write_png(view_.picture(), file); !written)
        trouble_ = written.problem();
    files_.push_back(file);
}

bool Tour::press(const std::string& id) {
    const page::Page before = game_.page();
    const page::Control* control = before.find(page::ControlId(id));
    if (!control || !control->open)
        return false;
    game_.press(page::ControlId(id));
    return true;
}

/// What to press here: the control pressed least often so far, in the page's order; nothing that leaves.
std::string Tour::onward(const page::Page& page) {
    static const std::set<std::string> never{"leave",    "skip",   "enough",   "settings", "about",  "not-today",
                                             "happened", "delete", "notebook", "choose",   "journal"};
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

/// The pages that can be opened from everywhere, and back.
void Tour::visit_sides() {
    for (const char* side : {"settings", "about", "notebook", "journal", "happened", "help", "break"}) {
        const std::string before = game_.page().kind;
        if (!press(side))
            continue;
        look();
        for (int i = 0; i < 3 && game_.page().kind != before; ++i)
            press("back");
    }
}

base::Result<std::vector<std::filesystem::path>> Tour::walk() {
    std::error_code failed;
    std::filesystem::create_directories(into_, failed);
    if (failed)
        return base::Problem{"The folder " + into_.string() + " cannot be made: " + failed.message() + ".", ""};
    std::set<std::string> sides_seen;
    for (int i = 0; i < most_presses && !game_.over() && !trouble_; ++i) {
        const page::Page page = game_.page();
        look();
        if (sides_seen.insert(page.kind).second &&
            (page.kind == "title" || page.kind == "map" || page.kind == "ending" || page.kind == "story"))
            visit_sides();
        const std::string next = onward(page);
        if (next.empty() ? !press("back") : !press(next))
            break;
    }
    if (trouble_)
        return *trouble_;
    return files_;
}

}

base::Result<std::vector<std::filesystem::path>> take_shots(play::Game& game, const std::filesystem::path& assets,
                                                            const std::filesystem::path& into, page::Size size,
                                                            const page::Comfort& comfort) {
    return Tour(game, assets, into, size, comfort).walk();
}

}
