// SPDX-License-Identifier: MIT
#include "play/calm_screens.hpp"

#include "play/adult_screen.hpp"
#include "play/settings_screen.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"
#include "play/words_hide.hpp"
#include "play/words_kiosk.hpp"

namespace play {

using page::BlockRole;

namespace {

std::string cautious(std::string entry, const content::HelpEntry& one, const std::string& today) {
    return content::is_overdue(one, today) ? say(words::help_overdue, {{"entry", std::move(entry)}}) : entry;
}

std::string entry_words(const content::HelpEntry& one, const std::string& today) {
    const Phrase& form = one.note.empty() ? words::help_entry : words::help_entry_note;
    return cautious(say(form, {{"name", one.name}, {"contact", one.contact}, {"note", one.note}}), one, today);
}

std::string danger_words(const content::HelpEntry& one, const std::string& today) {
    return cautious(say(words::help_danger, {{"name", one.name}, {"contact", one.contact}}), one, today);
}

/// What one can do, in the order of `help_now`, in words for the band.
void add_steps(Sheet& sheet, story::Band band) {
    const bool young = band == story::Band::Eight, older = band == story::Band::Fourteen;
    const auto either = [young](const Phrase& small, const Phrase& usual) { return young ? small : usual; };
    const std::pair<const char*, Phrase> steps[] = {
        {"home", either(words::help_1_young, words::help_1)},
        {"turn-over", either(words::help_2_young, words::help_2)},
        {"save-report", older ? words::help_3_older : either(words::help_3_young, words::help_3)},
        {"calm-no", either(words::help_4_young, words::help_4)},
        {"look-after", older ? words::help_5_older : either(words::help_5_young, words::help_5)}};
    for (const auto& [icon, step] : steps)
        sheet.item(icon, say(step));
}

}

page::Page HelpScreen::page() const {
    Sheet sheet("help", say(words::help_title));
    sheet.at(sitting_.library(), "lighthouse-in").heading(say(words::help_title));
    if (sheet.page().stage.describe.empty())
        sheet.page().stage.describe = say(words::help_place);
    page::Block fault;
    fault.role = BlockRole::Speech;
    fault.speaker = say(words::odile);
    fault.speaker_id = "odile";
    fault.text = page::words(say(words::help_fault));
    sheet.block(std::move(fault));
    sheet.text(BlockRole::Subheading, say(words::help_now));
    add_steps(sheet, sitting_.player().band);
    const bool young = sitting_.player().band == story::Band::Eight;
    const auto either = [young](const Phrase& small, const Phrase& usual) { return young ? small : usual; };
    sheet.text(BlockRole::Subheading, say(words::help_who));
    const content::Region& region = sitting_.library().region;
    const std::string& today = sitting_.library().today;
    for (const content::HelpEntry& one : region.people)
        if (content::is_confirmed(one))
            sheet.item("turn-over", entry_words(one, today));
    sheet.item("keep-company", say(either(words::help_adult_young, words::help_adult)));
    bool line = false, emergency = region.emergency && content::is_confirmed(*region.emergency);
    for (const content::HelpEntry& one : region.lines)
        if (content::is_confirmed(one)) {
            sheet.item("check-in", entry_words(one, today));
            line = true;
        }
    if (!line)
        sheet.item("check-in", say(either(words::help_line_young, words::help_line)));
    sheet.item("lighthouse",
               emergency ? danger_words(*region.emergency, today) : say(either(words::help_emergency_young, words::help_emergency)));
    sheet.item("keep-company", say(either(words::help_dark_young, words::help_dark)));
    if (!line)
        sheet.text(BlockRole::Narration, say(either(words::help_find_young, words::help_find)));
    for (const Phrase& words : {either(words::help_words_young, words::help_words), either(words::help_job_young, words::help_job)})
        sheet.text(BlockRole::Narration, say(words));
    sheet.go("close", say(words::help_back));
    return sheet.take();
}

Next HelpScreen::on(const page::ControlId&) {
    return Back{};
}

page::Page BreakScreen::page() const {
    Sheet sheet("break", say(words::break_title));
    sheet.at(sitting_.library(), "calm").heading(say(words::break_title));
    sheet.text(BlockRole::Narration, say(words::break_line));
    sheet.text(BlockRole::Narration, say(words::break_wait));
    sheet.go("close", say(words::break_back));
    sheet.button("leave", say(words::leave));
    sheet.button("get-help", say(words::break_help)).icon("lighthouse");
    sheet.button("settings", say(words::settings)).icon("settings");
    if (sitting_.face().hides)
        sheet.button("hide", say(words::hide_now), say(words::hide_now_note));
    return sheet.take();
}

Next BreakScreen::on(const page::ControlId& id) {
    if (id.str() == "leave")
        return open<ByeScreen>(sitting_);
    if (id.str() == "get-help")
        return open<HelpScreen>(sitting_);
    if (id.str() == "settings")
        return open<SettingsScreen>(sitting_);
    // the face hides the game; here nothing moves
    return id.str() == "hide" ? Next(Stay{}) : Next(Back{});
}

page::Page ByeScreen::page() const {
    const bool kiosk = sitting_.kiosk();
    Sheet sheet("bye", say(words::bye_title));
    sheet.at(sitting_.library(), "calm").heading(say(words::bye_title));
    sheet.text(BlockRole::Narration, say(words::bye_line));
    if (sitting_.known())
        sheet.text(BlockRole::Note, say(sitting_.kept()           ? words::bye_kept
                                        : sitting_.kept_earlier() ? words::bye_kept_earlier
                                                                  : words::bye_guest));
    sheet.go("close", say(kiosk ? words::kiosk_next : words::bye_close), kiosk ? say(words::kiosk_next_note) : std::string());
    sheet.button("stay", say(words::bye_stay));
    if (kiosk)
        sheet.button("adult", say(words::kiosk_close), say(words::kiosk_close_note));
    return sheet.take();
}

Next ByeScreen::on(const page::ControlId& id) {
    if (id.str() == "adult")
        return open<AdultScreen>(sitting_, AdultScreen::Door());
    if (id.str() != "close")
        return Back{};
    if (!sitting_.kiosk())
        return Leave{};
    sitting_.get_up();
    return Home{};
}

}
