// SPDX-License-Identifier: MIT
#include "content/policy.hpp"

#include "base/text.hpp"
#include "content/root_reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace content {
namespace {

constexpr std::array<std::string_view, 11> keys{"format",        "place", "band",       "strength-cap", "languages", "sound",
                                                "older-stories", "kiosk", "text-scale", "theme",        "about"};
constexpr std::array<std::string_view, 3> themes{"paper", "night", "contrast"};

std::optional<int> number_if_any(Node& root, std::string_view key, int least, int most) {
    if (root.find(key).none())
        return std::nullopt;
    return static_cast<int>(root.number_or(key, least, least, most));
}

std::optional<bool> flag_if_any(Node& root, std::string_view key) {
    return root.find(key).none() ? std::nullopt : std::optional(root.flag_or(key, false));
}

/// The band is a number here as in the stories: 8, 11 or 14.
std::optional<story::Band> band_if_any(Node& root) {
    const ValueIndex at = root.find("band");
    if (at.none())
        return std::nullopt;
    const std::int64_t number = as_number(root.report(), at, "band");
    const auto band = std::ranges::find(story::all_bands, number, [](story::Band one) { return static_cast<std::int64_t>(one); });
    if (band != story::all_bands.end())
        return *band;
    if (root.report().document().is(at, JsonKind::Integer))
        root.report().error("bad-value", at, "there is no band " + std::to_string(number), "it can be 8, 11 or 14");
    return std::nullopt;
}

std::optional<std::string> theme_if_any(Node& root) {
    const ValueIndex at = root.find("theme");
    if (at.none())
        return std::nullopt;
    const std::string_view word = as_word(root.report(), at, "theme");
    if (root.report().document().is(at, JsonKind::String) && std::ranges::find(themes, word) == themes.end())
        report_bad_word(root.report(), at, word, themes);
    return std::string(word);
}

/// Keys of a newer version, or misspelt ones: told, and kept.
void keep_unknown(Node& root) {
    const JsonDocument& document = root.report().document();
    for (const ValueIndex member : Items(document, root.value())) {
        const std::string_view key = document.key(member);
        if (std::ranges::find(keys, key) == keys.end())
            root.report().warning_at_key("unknown-key", member, "\"" + std::string(key) + "\" is not a key I know here; it does nothing",
                                         root.report().guess(key, keys));
    }
    root.forgive();
}

void read_into(Node& root, Policy& out) {
    root.need("format");
    root.number_or("format", 1, 1, 1);
    root.word_or("about", {});
    out.place = root.word_or("place", {});
    out.band = band_if_any(root);
    out.strength_cap = number_if_any(root, "strength-cap", 1, 3);
    for (const ValueIndex item : root.items_if_any("languages"))
        out.languages.emplace_back(as_word(root.report(), item, "languages"));
    out.sound = flag_if_any(root, "sound");
    out.older_stories = flag_if_any(root, "older-stories");
    out.kiosk = root.flag_or("kiosk", false);
    out.text_scale = number_if_any(root, "text-scale", 80, 200);
    out.theme = theme_if_any(root);
    keep_unknown(root);
}

}

base::Loaded<Policy> read_policy(std::string file, std::string_view text) {
    auto read = read_root<Policy>(std::move(file), text, read_into);
    if (!read.value)
        return read;
    auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    for (const std::string_view key : keys)
        if (key != "about")
            json.erase(std::string(key));
    if (json.is_object() && !json.empty())
        read.value->unknown = json.dump();
    return read;
}

std::string policy_text(const Policy& policy) {
    auto json = nlohmann::ordered_json::parse(policy.unknown.empty() ? "{}" : policy.unknown, nullptr, false);
    if (!json.is_object())
        json = nlohmann::ordered_json::object();
    json["format"] = 1;
    if (!policy.place.empty())
        json["place"] = policy.place;
    if (policy.band)
        json["band"] = static_cast<int>(*policy.band);
    if (policy.strength_cap)
        json["strength-cap"] = *policy.strength_cap;
    if (!policy.languages.empty())
        json["languages"] = policy.languages;
    if (policy.sound)
        json["sound"] = *policy.sound;
    if (policy.older_stories)
        json["older-stories"] = *policy.older_stories;
    if (policy.kiosk)
        json["kiosk"] = true;
    if (policy.text_scale)
        json["text-scale"] = *policy.text_scale;
    if (policy.theme)
        json["theme"] = *policy.theme;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}
