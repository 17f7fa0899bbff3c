// SPDX-License-Identifier: MIT
#include "save/preset.hpp"

#include "save/settings_json.hpp"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <limits>

namespace save {
namespace {

constexpr int preset_version = 1;
constexpr const char* mark = "ripple-bay-preset";

std::int64_t written_by(const Json& json) {
    return number_at(json, mark, 0, 0, std::numeric_limits<std::int64_t>::max());
}

Json settings_in(const Json& json) {
    const auto at = json.find("settings");
    return at != json.end() && at->is_object() ? *at : Json::object();
}

}

std::string preset_text(const Settings& settings, std::string_view before) {
    Json json = parse_object(before).value_or(Json::object());
    Json inside = settings_in(json);
    write_settings(settings, inside);
    inside.erase("address");
    json[mark] = preset_version;
    json["settings"] = inside;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Settings> read_preset(std::string_view text) {
    const auto json = parse_object(text);
    if (!json || written_by(*json) < 1 || written_by(*json) > preset_version)
        return std::nullopt;
    return read_settings(settings_in(*json));
}

bool can_write_beside(const std::filesystem::path& file) {
    return ::access(file.parent_path().c_str(), W_OK) == 0;
}

base::Result<base::Done> write_preset(const std::filesystem::path& file, const Settings& settings, const Watch& watch) {
    const std::string before = read_file(file).value_or("");
    const auto json = parse_object(before);
    if (json && written_by(*json) > preset_version)
        return base::Problem{"preset.json was written by a newer Ripple Bay, so it stays as it is.", {}};
    if (!json && !before.empty())
        if (auto moved = set_aside(file, watch); !moved)
            return moved;
    return replace_file(file, preset_text(settings, before), watch);
}

}
