// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace save {

/// What decides where kept places live. Environment values are given in, so that tests need none.
struct Where {
    std::string data_dir;  ///< asked for by name, or empty
    bool portable = false; ///< beside the program
    std::filesystem::path program_folder;
    std::string xdg_data_home; ///< $XDG_DATA_HOME
    std::string home;          ///< $HOME
};

/// The folder for kept places: asked for, else beside the program, else by the XDG rules. None if there is no home at all.
std::optional<std::filesystem::path> data_folder(const Where&);

}
