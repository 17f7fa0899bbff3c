// SPDX-License-Identifier: MIT
#include "play/drill_screen.hpp"

#include "play/calm_screens.hpp"
#include "play/drill_page.hpp"
#include "play/drills_screen.hpp"
#include "play/roles_screen.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {
namespace {

/// Whether a drill is decided here: a choice, or an activity whose outcomes lead on.
bool decides(const story::Beat* beat) {
    if (beat == nullptr)
        return false;
    const auto* activity = std::get_if<story::Activity>(&beat->body);
    const auto leads = [](const story::ActivityOutcome& one) { return !one.to.none(); };
    return std::holds_alternative<story::Choice>(beat->body) || (activity && std::ranges::any_of(activity->outcomes, leads));
}

page::Block note_of(const Phrase& phrase) {
    page::Block block;
    block.id = std::string(phrase.id);
    block.role = page::BlockRole::Note;
    block.text = page::words(say(phrase));
    block.fresh = true;
    return block;
}

}

DrillScreen::DrillScreen(Sitting& sitting, const Shelved& drill, bool drawn, unsigned round)
    : sitting_(sitting), drill_(drill), drawn_(drawn), round_(round), session_(sitting.begin(drill)), story_(sitting, session_) {}

page::Page DrillScreen::with_words_of_drills(page::Page page) const {
    // looking back is one press on Back here
    std::erase_if(page.controls, [](const page::Control& one) { return one.id.str() == "journal"; });
    if (!decides(session_.view().beat))
        return page;
    const Together together = sitting_.practice().together;
    if (together != Together::Alone)
        page.blocks.push_back(note_of(together == Together::Pairs ? words::drill_agree : words::drill_round));
    for (page::Control& one : page.controls)
        if (const auto option = after(one.id, "choose-"); option && was_chosen(session_, story::OptionId(*option)))
            one.note = say(words::drill_tried_it);
    return page;
}

page::Page DrillScreen::page() const {
    if (session_.progress().finished)
        return drill_end_page(sitting_, session_);
    return with_words_of_drills(story_.page());
}

std::vector<page::Page> DrillScreen::soon() const {
    std::vector<page::Page> pages;
    if (!session_.progress().finished)
        pages = story_.soon();
    return pages;
}

Next DrillScreen::on(const page::ControlId& id) {
    return session_.progress().finished ? on_end(id) : story_.on(id);
}

Next DrillScreen::on_end(const page::ControlId& id) {
    if (id.str() == "again") {
        const Way way = session_.way();
        sitting_.rewind(session_, way.decisions.empty() ? 0 : way.decisions.back().taken);
        return Stay{};
    }
    if (id.str() == "swap")
        return replace<RolesScreen>(sitting_, drill_, drawn_, round_ + 1);
    if (id.str() == "happened")
        return open<HelpScreen>(sitting_);
    if (id.str() != "another")
        return Back{};
    const Shelved* next = drawn_ ? draw_drill(sitting_, &drill_) : drill_after(sitting_, &drill_);
    return next ? replace<DrillNoteScreen>(sitting_, *next, drawn_) : Next(Back{});
}

}
