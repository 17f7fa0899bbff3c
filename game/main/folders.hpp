// SPDX-License-Identifier: MIT
#pragma once
#include <cstdlib>
#include <filesystem>
#include <string>

/// Where the program finds what it shows: beside itself in a portable folder, below share/ when installed, above itself when built.
namespace folders {

/// The folder the running program lies in.
inline std::filesystem::path of_program() {
    std::error_code none;
    return std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
}

/// "content" or "assets": the first place that has it, seen from the program's folder; where it should be if none has.
inline std::string find(const std::string& name, const std::filesystem::path& program = of_program()) {
    const std::filesystem::path places[] = {program / name, program / "../share/ripple-bay" / name, program / "../../" / name, name};
    std::error_code none;
    for (const auto& place : places)
        if (std::filesystem::is_directory(place, none))
            return place.lexically_normal().string();
    return places[1].lexically_normal().string();
}

inline std::string content() {
    return find("content");
}
inline std::string assets() {
    return find("assets");
}

/// A folder to carry about, with the letters of its own beside the program.
inline bool is_portable(const std::filesystem::path& program = of_program()) {
    std::error_code none;
    return std::filesystem::is_regular_file(program / "fonts" / "fonts.conf", none);
}

/// In a portable folder nothing of what this computer has may mix with what lies inside: its letters, and what its own libraries would load
/// besides. Before anything is opened.
inline void use_what_is_inside(const std::filesystem::path& program = of_program()) {
    if (!is_portable(program))
        return;
    const std::filesystem::path fonts = program / "fonts", nowhere = program / "lib" / "none";
    ::setenv("FONTCONFIG_FILE", (fonts / "fonts.conf").c_str(), 1);
    ::setenv("FONTCONFIG_PATH", fonts.c_str(), 1);
    ::setenv("GDK_PIXBUF_MODULE_FILE", nowhere.c_str(), 1);
    ::setenv("GIO_MODULE_DIR", nowhere.c_str(), 1);
    ::unsetenv("GIO_EXTRA_MODULES");
}

}
