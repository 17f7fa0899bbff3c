// SPDX-License-Identifier: MIT
#include "save/profile.hpp"

#include "save/json.hpp"
#include "save/settings_json.hpp"

#include <nlohmann/json.hpp>

namespace save {
namespace {

constexpr int profile_version = 1;

std::vector<std::string> texts_at(const Json& json, const char* key) {
    std::vector<std::string> texts;
    if (const auto at = json.find(key); at != json.end() && at->is_array())
        for (const Json& one : *at)
            if (one.is_string())
                texts.push_back(one.get<std::string>());
    return texts;
}

Json object_at(const Json& json, const char* key) {
    const auto at = json.find(key);
    return at != json.end() && at->is_object() ? *at : Json::object();
}

Json plans_json(const std::vector<PlanKept>& plans) {
    Json list = Json::array();
    for (const PlanKept& plan : plans)
        list.push_back(Json{{"episode", plan.episode}, {"if", plan.cue}, {"then", plan.move}});
    return list;
}

std::vector<PlanKept> read_plans(const Json& json) {
    std::vector<PlanKept> plans;
    if (const auto at = json.find("plans"); at != json.end() && at->is_array())
        for (const Json& one : *at)
            if (one.is_object())
                plans.push_back({text_at(one, "episode"), text_at(one, "if"), text_at(one, "then")});
    return plans;
}

}

std::string folder_name(std::string_view avatar, std::string_view alias) {
    std::string name;
    for (const char c : std::string(avatar) + "-" + std::string(alias)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        if (plain || capital)
            name += capital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return name;
}

std::string profile_text(const Profile& profile) {
    Json json = parse_object(profile.unknown).value_or(Json::object());
    json["ripple-bay-profile"] = profile_version;
    json["avatar"] = profile.avatar;
    json["alias"] = profile.alias;
    json["band"] = story::spell(profile.band);
    Json settings = object_at(json, "settings");
    write_settings(profile.settings, settings);
    json["settings"] = settings;
    json["town"] = profile.town;
    json["played"] = profile.played;
    json["moves"] = profile.moves;
    json["plans"] = plans_json(profile.plans);
    json["drills"] = profile.drills;
    json["current"] = profile.current;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::variant<Profile, ProfileFault> read_profile(std::string_view text) {
    const auto json = parse_object(text);
    if (!json)
        return ProfileFault::Damaged;
    const auto written_by = number_at(*json, "ripple-bay-profile", 0, 0, any_most);
    const auto band = story::from_word<story::Band>(text_at(*json, "band"));
    if (written_by > profile_version)
        return ProfileFault::Newer;
    if (written_by < 1 || !band || text_at(*json, "avatar").empty() || text_at(*json, "alias").empty())
        return ProfileFault::Damaged;
    Profile profile;
    profile.avatar = text_at(*json, "avatar");
    profile.alias = text_at(*json, "alias");
    profile.band = *band;
    profile.settings = read_settings(object_at(*json, "settings"));
    const Json town = object_at(*json, "town");
    for (const auto& [fact, value] : town.items())
        profile.town[fact] = number_at(town, fact.c_str(), 0, any_least, any_most);
    profile.played = texts_at(*json, "played");
    profile.moves = texts_at(*json, "moves");
    profile.plans = read_plans(*json);
    profile.drills = texts_at(*json, "drills");
    profile.current = text_at(*json, "current");
    profile.unknown = compact(*json);
    return profile;
}

}
