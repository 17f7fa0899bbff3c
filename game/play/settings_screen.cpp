// SPDX-License-Identifier: MIT
#include "play/settings_screen.hpp"

#include "play/adult_screen.hpp"
#include "play/keep_here_screen.hpp"
#include "play/keys_screen.hpp"
#include "play/language_screen.hpp"
#include "play/policy.hpp"
#include "play/words.hpp"
#include "play/words_ease.hpp"
#include "play/words_policy.hpp"

#include <algorithm>
#include <array>

namespace play {
namespace {

struct Tab {
    SettingsPart part;
    std::string_view id;
    const Phrase* name;
};
constexpr std::array tabs{
    Tab{SettingsPart::Read, "part-read", &words::part_read},       Tab{SettingsPart::Look, "part-look", &words::part_look},
    Tab{SettingsPart::Hear, "part-hear", &words::part_hear},       Tab{SettingsPart::Voice, "part-voice", &words::part_voice},
    Tab{SettingsPart::Press, "part-press", &words::part_press},    Tab{SettingsPart::Play, "part-play", &words::part_play},
    Tab{SettingsPart::Language, "part-language", &words::language}};

void add_part(Sheet& sheet, const Sitting& sitting, SettingsPart part) {
    switch (part) {
    case SettingsPart::Read: return add_reading(sheet, sitting);
    case SettingsPart::Look: return add_looks(sheet, sitting);
    case SettingsPart::Hear: return add_hearing(sheet, sitting);
    case SettingsPart::Voice: return add_voice(sheet, sitting);
    case SettingsPart::Press: return add_pressing(sheet, sitting);
    case SettingsPart::Play: return add_playing(sheet, sitting);
    case SettingsPart::Language: return add_languages(sheet, sitting);
    }
}

}

page::Page SettingsScreen::page() const {
    Sheet sheet("settings", say(words::settings_title));
    sheet.at(sitting_.library(), "title").heading(say(words::settings_title));
    sheet.text(page::BlockRole::Note, say(words::settings_note));
    for (const Tab& one : tabs)
        if (one.part != SettingsPart::Language || !sitting_.library().languages.empty())
            sheet.pick(std::string(one.id), {}, say(*one.name), one.part == part_);
    add_part(sheet, sitting_, part_);
    for (page::Control& one : sheet.page().controls)
        if (!may_set(sitting_.policy(), one.id.str())) {
            one.open = false;
            one.note = say(words::policy_set);
        }
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next SettingsScreen::on(const page::ControlId& id) {
    if (const auto* at = std::ranges::find(tabs, id.str(), &Tab::id); at != tabs.end()) {
        part_ = at->part;
        return Stay{};
    }
    if (id.str() == "close")
        return Back{};
    if (id.str() == "keys")
        return open<KeysScreen>(sitting_);
    if (id.str() == "keep-here")
        return open<KeepHereScreen>(sitting_);
    if (id.str() == "cap-3" && sitting_.settings().strength_cap < 3)
        return open<AdultScreen>(sitting_);
    if (const auto band = after(id, "band-"))
        sitting_.change_band(story::from_word<story::Band>(*band).value_or(sitting_.player().band));
    else
        sitting_.change(changed(sitting_.settings(), id));
    return Stay{};
}

}
