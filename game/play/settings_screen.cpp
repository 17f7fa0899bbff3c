// SPDX-License-Identifier: MIT
#include "play/settings_screen.hpp"

#include "play/adult_screen.hpp"
#include "play/language_screen.hpp"
#include "play/policy.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"
#include "play/words_hide.hpp"
#include "play/words_policy.hpp"
#include "play/words_voice.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace play {
namespace {

constexpr std::array scales{80, 100, 125, 150, 200};
constexpr std::array levels{std::pair(40, words::sound_quiet), std::pair(70, words::sound_middle), std::pair(100, words::sound_loud)};
constexpr std::array rates{50, 75, 100, 150, 200, 300};

void add_looks(Sheet& sheet, const Settings& now) {
    for (const int scale : scales)
        sheet.pick("scale-" + std::to_string(scale), say(words::text_size), say(words::percent, {{"n", std::to_string(scale)}}),
                   now.text_scale == scale);
    const auto theme = [&](const char* id, const Phrase& label) {
        sheet.pick("theme-" + std::string(id), say(words::theme), say(label), now.theme == id);
        sheet.icon("swatch-" + std::string(id));
    };
    theme("paper", words::theme_paper);
    theme("night", words::theme_night);
    theme("contrast", words::theme_contrast);
    const auto font = [&](const char* id, const Phrase& label) {
        sheet.pick("font-" + std::string(id), say(words::font), say(label), now.font == id);
    };
    font("andika", words::font_andika);
    font("opendyslexic", words::font_dyslexic);
}

void add_comforts(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const std::string group = say(words::comfort);
    sheet.toggle("calm-motion", group, say(words::calm_motion), now.calm_motion, say(words::calm_motion_note)).icon("motion");
    if (!sitting.kiosk())
        sheet.toggle("fullscreen", group, say(words::fullscreen), now.fullscreen);
    sheet.toggle("captions", group, say(words::captions), now.captions);
}

void add_sound(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const std::string group = say(words::sound);
    sheet.toggle("sound", group, say(words::sound), now.sound, sitting.no_sound_here() ? say(words::sound_none) : std::string());
    if (!now.sound)
        return;
    sheet.toggle("sound-music", group, say(words::music), now.music);
    for (const auto& [level, label] : levels)
        sheet.pick("sound-level-" + std::to_string(level), say(words::sound_level), say(label), now.sound_level == level);
}

/// "0.75" of 75, as somebody would write it.
std::string times_words(int percent) {
    std::string words = std::to_string(percent / 100);
    if (percent % 100 != 0)
        words += percent % 10 == 0 ? "." + std::to_string(percent % 100 / 10) : "." + std::to_string(percent % 100);
    return words;
}

void note_of(Sheet& sheet, const char* id, const Phrase& words) {
    sheet.text(page::BlockRole::Note, say(words));
    sheet.page().blocks.back().id = id;
}

void add_voice(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const std::string group = say(words::read_group);
    const ReadBy by = sitting.face().voice;
    sheet.toggle("read-aloud", group, say(words::read_aloud), now.read_aloud && by != ReadBy::Nobody, say(words::read_note));
    note_of(sheet, "of-read",
            by == ReadBy::System   ? words::read_by_system
            : by == ReadBy::Espeak ? words::read_by_espeak
                                   : words::read_by_nobody);
    if (by == ReadBy::Nobody)
        sheet.closed(say(words::read_closed));
    else
        for (const int rate : rates)
            sheet.pick("rate-" + std::to_string(rate), group,
                       rate == 100 ? say(words::read_usual) : say(words::read_speed, {{"n", times_words(rate)}}), now.voice_rate == rate);
}

void add_player(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const int strongest = sitting.player().band == story::Band::Fourteen ? 3 : 2;
    const std::array caps{words::cap_1, words::cap_2, words::cap_3};
    for (int cap = 1; cap <= 3; ++cap)
        sheet.pick("cap-" + std::to_string(cap), say(words::how_strong), say(caps[static_cast<std::size_t>(cap - 1)]),
                   std::min(now.strength_cap, strongest) == cap);
    if (sitting.player().band != story::Band::Fourteen)
        sheet.closed(say(words::from_14));
    for (const story::Band band : story::all_bands)
        sheet.pick("band-" + std::string(story::spell(band)), say(words::how_old), band_words(band), sitting.player().band == band);
    for (const auto& [address, word] : story::spellings(story::Address{}))
        sheet.pick("address-" + std::string(word), say(words::your_address), address_words(address), now.address == address);
}

int number_in(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The settings after one control was pressed.
Settings changed(Settings settings, const page::ControlId& id) {
    if (const auto language = after(id, "language-"))
        settings.language = *language;
    else if (const auto scale = after(id, "scale-"))
        settings.text_scale = number_in(*scale);
    else if (const auto theme = after(id, "theme-"))
        settings.theme = *theme;
    else if (const auto font = after(id, "font-"))
        settings.font = *font;
    else if (const auto cap = after(id, "cap-"))
        settings.strength_cap = number_in(*cap);
    else if (const auto address = after(id, "address-"))
        settings.address = story::from_word<story::Address>(*address).value_or(settings.address);
    else if (const auto level = after(id, "sound-level-"))
        settings.sound_level = number_in(*level);
    else if (id.str() == "sound-music")
        settings.music = !settings.music;
    else if (const auto rate = after(id, "rate-"))
        settings.voice_rate = number_in(*rate);
    else if (id.str() == "read-aloud")
        settings.read_aloud = !settings.read_aloud;
    else if (id.str() == "calm-motion")
        settings.calm_motion = !settings.calm_motion;
    else if (id.str() == "fullscreen")
        settings.fullscreen = !settings.fullscreen;
    else if (id.str() == "sound")
        settings.sound = !settings.sound;
    else if (id.str() == "captions")
        settings.captions = !settings.captions;
    return settings;
}

}

page::Page SettingsScreen::page() const {
    Sheet sheet("settings", say(words::settings_title));
    sheet.at(sitting_.library(), "title").heading(say(words::settings_title));
    sheet.text(page::BlockRole::Note, say(words::settings_note));
    page::Block sample;
    sample.id = "of-scale";
    sample.role = page::BlockRole::Message;
    sample.speaker = say(words::pip);
    sample.speaker_id = "pip";
    sample.mood = "happy";
    sample.text = page::words(say(words::settings_sample));
    sheet.block(std::move(sample));
    add_looks(sheet, sitting_.settings());
    add_languages(sheet, sitting_);
    add_comforts(sheet, sitting_);
    add_sound(sheet, sitting_);
    add_voice(sheet, sitting_);
    if (sitting_.face().hides)
        sheet.text(page::BlockRole::Note, say(words::hide_how, {{"word", say(words::hide_word)}}));
    sheet.text(page::BlockRole::Note, say(words::cap_note));
    sheet.page().blocks.back().id = "of-cap";
    add_player(sheet, sitting_);
    for (page::Control& one : sheet.page().controls)
        if (!may_set(sitting_.policy(), one.id.str())) {
            one.open = false;
            one.note = say(words::policy_set);
        }
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next SettingsScreen::on(const page::ControlId& id) {
    if (id.str() == "close")
        return Back{};
    if (id.str() == "cap-3" && sitting_.settings().strength_cap < 3)
        return open<AdultScreen>(sitting_);
    if (const auto band = after(id, "band-"))
        sitting_.change_band(story::from_word<story::Band>(*band).value_or(sitting_.player().band));
    else
        sitting_.change(changed(sitting_.settings(), id));
    return Stay{};
}

}
