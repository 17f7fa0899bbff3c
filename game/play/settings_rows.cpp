// SPDX-License-Identifier: MIT
#include "play/settings_rows.hpp"

#include "play/keys.hpp"
#include "play/words.hpp"
#include "play/words_ease.hpp"
#include "play/words_hide.hpp"
#include "play/words_voice.hpp"

#include <algorithm>
#include <array>

namespace play {
namespace {

constexpr std::array scales{80, 100, 125, 150, 200};
constexpr std::array levels{std::pair(40, words::sound_quiet), std::pair(70, words::sound_middle), std::pair(100, words::sound_loud)};
constexpr std::array shares{std::pair(0, words::off), std::pair(40, words::sound_quiet), std::pair(100, words::sound_usual)};
constexpr std::array rates{50, 75, 100, 150, 200, 300};
constexpr std::array pauses{0, 300, 600, 1000}, holds{0, 300, 600, 1000};
constexpr std::array paces{50, 100, 150, 250, 500};

/// "0.75" of 75, as somebody would write it.
std::string hundredths(int of) {
    std::string words = std::to_string(of / 100);
    if (of % 100 != 0)
        words += of % 10 == 0 ? "." + std::to_string(of % 100 / 10) : "." + std::to_string(of % 100);
    return words;
}

/// Explains the controls whose ids begin with the rest of its own.
void note_of(Sheet& sheet, const char* id, std::string words) {
    sheet.text(page::BlockRole::Note, std::move(words));
    sheet.page().blocks.back().id = id;
}

/// One of several numbers: "hold-300".
template <class Words>
void add_numbers(Sheet& sheet, const std::string& id, const Phrase& group, std::span<const int> numbers, int now, const Words& words) {
    for (const int number : numbers)
        sheet.pick(id + std::to_string(number), say(group), words(number), number == now);
}

void add_share(Sheet& sheet, const char* id, const Phrase& group, int now, bool may_be_off) {
    for (const auto& [level, label] : shares)
        if (level > 0 || may_be_off)
            sheet.pick(id + std::to_string(level), say(group), say(label), level == now);
}

}

void add_reading(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    page::Block sample;
    sample.id = "of-scale";
    sample.role = page::BlockRole::Message;
    sample.speaker = say(words::pip);
    sample.speaker_id = "pip";
    sample.mood = "happy";
    sample.text = page::words(say(words::settings_sample));
    sheet.block(std::move(sample));
    for (const int scale : scales)
        sheet.pick("scale-" + std::to_string(scale), say(words::text_size), say(words::percent, {{"n", std::to_string(scale)}}),
                   now.text_scale == scale);
    const std::string letters = say(words::font);
    sheet.toggle("easy-letters", letters, say(words::easy_letters), now.airy && now.font == "opendyslexic", say(words::easy_letters_note));
    sheet.pick("font-andika", letters, say(words::font_andika), now.font == "andika");
    sheet.pick("font-opendyslexic", letters, say(words::font_dyslexic), now.font == "opendyslexic");
    sheet.toggle("airy", letters, say(words::airy), now.airy);
    const std::string reading = say(words::while_reading);
    sheet.toggle("ruler", reading, say(words::ruler), now.ruler,
                 say(words::ruler_note, {{"down", key_words(key_for(now, "ruler-down"))}, {"up", key_words(key_for(now, "ruler-up"))}}));
    sheet.toggle("meant", reading, say(words::meant), now.meant, say(words::meant_note));
}

void add_looks(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const auto theme = [&](const char* id, const Phrase& label) {
        sheet.pick("theme-" + std::string(id), say(words::theme), say(label), now.theme == id);
        sheet.icon("swatch-" + std::string(id));
    };
    theme("paper", words::theme_paper);
    theme("night", words::theme_night);
    theme("contrast", words::theme_contrast);
    const std::string group = say(words::pictures);
    sheet.toggle("calm-motion", group, say(words::calm_motion), now.calm_motion || now.plain, say(words::calm_motion_note)).icon("motion");
    sheet.toggle("plain", group, say(words::plain), now.plain, say(words::plain_note));
    sheet.toggle("large-pointer", group, say(words::large_pointer), now.large_pointer);
    if (!sitting.kiosk())
        sheet.toggle("fullscreen", group, say(words::fullscreen), now.fullscreen);
}

void add_hearing(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const std::string group = say(words::sound);
    sheet.toggle("sound", group, say(words::sound), now.sound, sitting.no_sound_here() ? say(words::sound_none) : std::string());
    sheet.toggle("captions", group, say(words::captions), now.captions, say(words::captions_note));
    if (now.sound) {
        note_of(sheet, "of-sound-level", say(words::sound_both_ears));
        for (const auto& [level, label] : levels)
            sheet.pick("sound-level-" + std::to_string(level), say(words::sound_level), say(label), now.sound_level == level);
        // the tallest group first: the columns come out even
        sheet.toggle("sound-music", say(words::music), say(words::music), now.music);
        if (now.music)
            add_share(sheet, "music-", words::music, now.music_level, false);
        add_share(sheet, "effects-", words::sound_effects, now.effects_level, true);
        add_share(sheet, "places-", words::sound_places, now.place_level, true);
    }
}

void add_voice(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const std::string group = say(words::read_group);
    const ReadBy by = sitting.face().voice;
    sheet.toggle("read-aloud", group, say(words::read_aloud), now.read_aloud && by != ReadBy::Nobody,
                 say(words::read_note, {{"key", key_words(key_for(now, "again"))}}));
    note_of(sheet, "of-read",
            say(by == ReadBy::System   ? words::read_by_system
                : by == ReadBy::Espeak ? words::read_by_espeak
                                       : words::read_by_nobody));
    if (by == ReadBy::Nobody)
        sheet.closed(say(words::read_closed));
    else
        for (const int rate : rates)
            sheet.pick("rate-" + std::to_string(rate), group,
                       rate == 100 ? say(words::read_usual) : say(words::read_speed, {{"n", hundredths(rate)}}), now.voice_rate == rate);
}

void add_pressing(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    sheet.button("keys", say(words::change_keys), say(words::change_keys_note));
    sheet.page().controls.back().group = say(words::keys);
    if (sitting.face().hides)
        note_of(sheet, "of-keys", say(words::hide_how, {{"word", say(words::hide_word)}}));
    add_numbers(sheet, "again-after-", words::again_after, pauses, now.again_after,
                [](int ms) { return ms == 0 ? say(words::again_at_once) : say(words::again_seconds, {{"n", hundredths(ms / 10)}}); });
    add_numbers(sheet, "hold-", words::hold, holds, now.hold,
                [](int ms) { return ms == 0 ? say(words::hold_none) : say(words::hold_seconds, {{"n", hundredths(ms / 10)}}); });
    const std::array counts{words::switches_none, words::switches_one, words::switches_two};
    add_numbers(sheet, "switches-", words::switches, std::array{0, 1, 2}, now.switches,
                [&](int count) { return say(counts[static_cast<std::size_t>(count)]); });
    note_of(sheet, "of-switches", say(words::switches_note));
    if (now.switches == 1)
        add_numbers(sheet, "scan-", words::scan_pace, paces, now.scan_pace,
                    [](int pace) { return say(words::scan_seconds, {{"n", hundredths(pace)}}); });
}

void add_playing(Sheet& sheet, const Sitting& sitting) {
    const Settings& now = sitting.settings();
    const int strongest = sitting.player().band == story::Band::Fourteen ? 3 : 2;
    const std::array caps{words::cap_1, words::cap_2, words::cap_3};
    note_of(sheet, "of-cap", say(words::cap_note));
    for (int cap = 1; cap <= 3; ++cap)
        sheet.pick("cap-" + std::to_string(cap), say(words::how_strong), say(caps[static_cast<std::size_t>(cap - 1)]),
                   std::min(now.strength_cap, strongest) == cap);
    if (sitting.player().band != story::Band::Fourteen)
        sheet.closed(say(words::from_14));
    for (const story::Band band : story::all_bands)
        sheet.pick("band-" + std::string(story::spell(band)), say(words::how_old), band_words(band), sitting.player().band == band);
    for (const auto& [address, word] : story::spellings(story::Address{}))
        sheet.pick("address-" + std::string(word), say(words::your_address), address_words(address), now.address == address);
    sheet.button("keep-here", say(words::keep_here), say(words::keep_here_note));
    sheet.page().controls.back().group = say(words::this_computer);
    if (!sitting.can_keep_here())
        sheet.closed(say(words::keep_here_not));
}

}
