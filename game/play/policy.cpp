// SPDX-License-Identifier: MIT
#include "play/policy.hpp"

#include <algorithm>
#include <charconv>

namespace play {
namespace {

constexpr std::string_view contrast = "contrast";

bool speaks(const content::Policy& policy, std::string_view language) {
    return policy.languages.empty() || std::ranges::find(policy.languages, language.empty() ? "en" : language) != policy.languages.end();
}

/// The number behind a name: 150 of "scale-150".
std::optional<int> number_of(std::string_view control, std::string_view beginning) {
    int number = 0;
    if (!control.starts_with(beginning))
        return std::nullopt;
    control.remove_prefix(beginning.size());
    std::from_chars(control.data(), control.data() + control.size(), number);
    return number;
}

}

Settings obeying(Settings settings, const content::Policy& policy) {
    settings.text_scale = std::max(settings.text_scale, policy.text_scale.value_or(settings.text_scale));
    if (policy.theme && settings.theme != contrast)
        settings.theme = *policy.theme;
    settings.sound = policy.sound.value_or(settings.sound);
    settings.strength_cap = std::min(settings.strength_cap, policy.strength_cap.value_or(settings.strength_cap));
    settings.fullscreen = settings.fullscreen || policy.kiosk;
    if (!speaks(policy, settings.language))
        settings.language = policy.languages.front();
    return settings;
}

Settings own_settings(Settings changed, const Settings& own, const content::Policy& policy) {
    const Settings before = obeying(own, policy);
    // what is still as the policy made it was not changed by anybody
    const auto keep = [&](auto field) {
        if (changed.*field == before.*field)
            changed.*field = own.*field;
    };
    keep(&Settings::text_scale);
    keep(&Settings::theme);
    keep(&Settings::sound);
    keep(&Settings::strength_cap);
    keep(&Settings::fullscreen);
    keep(&Settings::language);
    return changed;
}

bool may_set(const content::Policy& policy, const std::string& control) {
    if (const auto scale = number_of(control, "scale-"))
        return *scale >= policy.text_scale.value_or(0);
    if (const auto cap = number_of(control, "cap-"))
        return *cap <= policy.strength_cap.value_or(3);
    if (const auto band = number_of(control, "band-"))
        return !policy.band || static_cast<int>(*policy.band) == *band;
    if (control.starts_with("theme-"))
        return !policy.theme || control == "theme-" + *policy.theme || control == "theme-contrast";
    if (control.starts_with("language-"))
        return speaks(policy, std::string_view(control).substr(std::string_view("language-").size()));
    if (control == "sound")
        return !policy.sound;
    return control != "fullscreen" || !policy.kiosk;
}

}
