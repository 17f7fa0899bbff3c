// SPDX-License-Identifier: MIT
#include "save/settings_json.hpp"

#include <nlohmann/json.hpp>

#include <array>

namespace save {
namespace {

struct Flag {
    const char* key;
    bool Settings::* field;
};
constexpr std::array flags{Flag{"calm-motion", &Settings::calm_motion},
                           Flag{"fullscreen", &Settings::fullscreen},
                           Flag{"sound", &Settings::sound},
                           Flag{"music", &Settings::music},
                           Flag{"captions", &Settings::captions},
                           Flag{"read-aloud", &Settings::read_aloud},
                           Flag{"airy", &Settings::airy},
                           Flag{"ruler", &Settings::ruler},
                           Flag{"large-pointer", &Settings::large_pointer},
                           Flag{"plain", &Settings::plain},
                           Flag{"meant", &Settings::meant}};

struct Number {
    const char* key;
    int Settings::* field;
    int least, most;
};
constexpr std::array numbers{Number{"text-scale", &Settings::text_scale, 80, 200},
                             Number{"sound-level", &Settings::sound_level, 40, 100},
                             Number{"effects-level", &Settings::effects_level, 0, 100},
                             Number{"place-level", &Settings::place_level, 0, 100},
                             Number{"music-level", &Settings::music_level, 0, 100},
                             Number{"voice-rate", &Settings::voice_rate, 50, 300},
                             Number{"strength-cap", &Settings::strength_cap, 1, 3},
                             Number{"again-after", &Settings::again_after, 0, 2000},
                             Number{"hold", &Settings::hold, 0, 2000},
                             Number{"switches", &Settings::switches, 0, 2},
                             Number{"scan-pace", &Settings::scan_pace, 50, 500}};

std::string word_of(const Json& json, const char* key, std::initializer_list<std::string_view> known) {
    std::string word = text_at(json, key);
    for (const std::string_view one : known)
        if (word == one)
            return word;
    return std::string(*known.begin());
}

}

void write_settings(const Settings& settings, Json& json) {
    json["language"] = settings.language;
    json["theme"] = settings.theme;
    json["font"] = settings.font;
    json["address"] = story::spell(settings.address);
    for (const Flag& flag : flags)
        json[flag.key] = settings.*flag.field;
    for (const Number& number : numbers)
        json[number.key] = settings.*number.field;
    json["keys"] = settings.keys;
}

Settings read_settings(const Json& json) {
    Settings settings;
    const Settings usual;
    settings.language = text_at(json, "language");
    settings.theme = word_of(json, "theme", {"paper", "night", "contrast"});
    settings.font = word_of(json, "font", {"andika", "opendyslexic"});
    settings.address = story::from_word<story::Address>(text_at(json, "address")).value_or(story::Address::They);
    for (const Flag& flag : flags)
        settings.*flag.field = flag_at(json, flag.key, usual.*flag.field);
    for (const Number& number : numbers)
        settings.*number.field = static_cast<int>(number_at(json, number.key, usual.*number.field, number.least, number.most));
    if (const auto keys = json.find("keys"); keys != json.end() && keys->is_object())
        for (const auto& [what, key] : keys->items())
            if (key.is_string())
                settings.keys[what] = key.get<std::string>();
    return settings;
}

}
