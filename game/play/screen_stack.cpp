// SPDX-License-Identifier: MIT
#include "play/screen_stack.hpp"

#include "base/overload.hpp"
#include "play/calm_screens.hpp"
#include "play/keys.hpp"
#include "play/map_screen.hpp"
#include "play/title_screen.hpp"
#include "play/words.hpp"

namespace play {
namespace {

void add_frame(page::Page& page, bool bottom, const std::string& where_back) {
    page.lang = spoken().pseudo ? content::english().tag : spoken().tag;
    page.right_to_left = spoken().right_to_left;
    const auto add = [&](const char* id, const Phrase& label, const char* icon, bool here, const Phrase& why) {
        page::Control control;
        control.id = page::ControlId(id);
        control.role = page::ControlRole::Frame;
        control.label = say(label);
        control.icon = icon;
        control.open = !here;
        if (here)
            control.note = say(why);
        page.controls.push_back(std::move(control));
    };
    add("help", words::help, "lighthouse", page.kind == "help", words::here_help);
    add("break", words::take_break, "break", page.kind == "break", words::here_break);
    add("back", words::back, "back", bottom, words::first_page);
    if (!bottom)
        page.controls.back().note = where_back;
    add("home", words::home, "home", bottom || page.kind == "map", bottom ? words::first_page : words::here_home);
}

void add_notices(page::Page& page, const std::vector<std::string>& notices) {
    std::size_t at = !page.blocks.empty() && page.blocks.front().role == page::BlockRole::Heading ? 1 : 0;
    for (std::size_t n = 0; n < notices.size(); ++n) {
        page::Block block;
        block.id = "notice-" + std::to_string(n);
        block.role = page::BlockRole::Note;
        block.text = page::words(notices[n]);
        block.fresh = true;
        page.blocks.insert(page.blocks.begin() + static_cast<std::ptrdiff_t>(at++), std::move(block));
    }
}

}

ScreenStack::ScreenStack(Sitting& sitting) : sitting_(sitting) {
    push(std::make_unique<TitleScreen>(sitting));
}

page::Page ScreenStack::page() const {
    page::Page page = screens_.back()->page();
    add_notices(page, sitting_.notices());
    add_frame(page, screens_.size() == 1, screens_.back()->where_back());
    for (page::Control& control : page.controls)
        control.key = key_of_choice(sitting_.settings(), control.number);
    return page;
}

std::vector<page::Page> ScreenStack::soon() const {
    std::vector<page::Page> pages = screens_.back()->soon();
    // from a sheet one mostly goes back
    if (pages.empty() && screens_.size() > 1)
        pages.push_back(screens_[screens_.size() - 2]->page());
    for (page::Page& page : pages)
        add_frame(page, screens_.size() == 1, {});
    return pages;
}

void ScreenStack::on(const page::ControlId& id) {
    const page::Page now = page();
    const page::Control* control = now.find(id);
    if (over_ || !control || !control->open)
        return;
    sitting_.clear_notices();
    if (control->role != page::ControlRole::Frame)
        follow(screens_.back()->on(id));
    else if (id.str() == "help")
        follow(open<HelpScreen>(sitting_));
    else if (id.str() == "break")
        follow(open<BreakScreen>(sitting_));
    else if (id.str() == "back") {
        if (!screens_.back()->step_back())
            go_back();
    } else
        go_home();
}

void ScreenStack::follow(Next next) {
    std::visit(base::Overload{
                   [](Stay) {},
                   [&](Back) { go_back(); },
                   [&](Home) { go_home(); },
                   [&](Leave) { over_ = true; },
                   [&](Open& one) { screens_.push_back(std::move(one.screen)); },
                   [&](InTown& one) {
                       go_home();
                       screens_.push_back(std::move(one.screen));
                   },
                   [&](Replace& one) { screens_.back() = std::move(one.screen); },
               },
               next);
}

void ScreenStack::go_back() {
    if (screens_.size() > 1)
        screens_.pop_back();
}

void ScreenStack::go_home() {
    screens_.resize(1);
    if (sitting_.known())
        screens_.push_back(std::make_unique<MapScreen>(sitting_));
}

void ScreenStack::begin_at(std::unique_ptr<Screen> screen) {
    go_home();
    if (screen)
        screens_.push_back(std::move(screen));
}

}
