// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>

/// Where the program finds what it shows: beside itself when built, below share/ when installed.
namespace folders {

/// The folder the running program lies in.
inline std::filesystem::path of_program() {
    std::error_code none;
    return std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
}

/// "content" or "assets": the first place that has it; where it should be if none has.
inline std::string find(const std::string& name) {
    const auto program = of_program();
    const std::filesystem::path places[] = {program / "../share/ripple-bay" / name, program / "../../" / name, program / name, name};
    for (const auto& place : places)
        if (std::filesystem::is_directory(place))
            return place.lexically_normal().string();
    return places[0].lexically_normal().string();
}

inline std::string content() {
    return find("content");
}
inline std::string assets() {
    return find("assets");
}

}
