// SPDX-License-Identifier: MIT
#include "play/settings_rows.hpp"

#include <array>
#include <charconv>

namespace play {
namespace {

struct Switch {
    std::string_view id;
    bool Settings::* field;
};
constexpr std::array switches{Switch{"airy", &Settings::airy},
                              Switch{"ruler", &Settings::ruler},
                              Switch{"meant", &Settings::meant},
                              Switch{"calm-motion", &Settings::calm_motion},
                              Switch{"plain", &Settings::plain},
                              Switch{"large-pointer", &Settings::large_pointer},
                              Switch{"fullscreen", &Settings::fullscreen},
                              Switch{"sound", &Settings::sound},
                              Switch{"captions", &Settings::captions},
                              Switch{"sound-music", &Settings::music},
                              Switch{"read-aloud", &Settings::read_aloud}};

struct Number {
    std::string_view beginning;
    int Settings::* field;
};
constexpr std::array numbers{Number{"scale-", &Settings::text_scale},
                             Number{"cap-", &Settings::strength_cap},
                             Number{"sound-level-", &Settings::sound_level},
                             Number{"effects-", &Settings::effects_level},
                             Number{"places-", &Settings::place_level},
                             Number{"music-", &Settings::music_level},
                             Number{"rate-", &Settings::voice_rate},
                             Number{"again-after-", &Settings::again_after},
                             Number{"hold-", &Settings::hold},
                             Number{"switches-", &Settings::switches},
                             Number{"scan-", &Settings::scan_pace}};

int value_in(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// One press for all of it, and one back.
void turn_easy_letters(Settings& settings) {
    const bool on = settings.airy && settings.font == "opendyslexic";
    settings.airy = !on;
    settings.font = on ? "andika" : "opendyslexic";
}

}

Settings changed(Settings settings, const page::ControlId& id) {
    for (const Switch& one : switches)
        if (id.str() == one.id)
            settings.*one.field = !(settings.*one.field);
    for (const Number& one : numbers)
        if (const auto number = after(id, one.beginning))
            settings.*one.field = value_in(*number);
    if (id.str() == "easy-letters")
        turn_easy_letters(settings);
    else if (const auto language = after(id, "language-"))
        settings.language = *language;
    else if (const auto theme = after(id, "theme-"))
        settings.theme = *theme;
    else if (const auto font = after(id, "font-"))
        settings.font = *font;
    else if (const auto address = after(id, "address-"))
        settings.address = story::from_word<story::Address>(*address).value_or(settings.address);
    return settings;
}

}
