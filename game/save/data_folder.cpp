// SPDX-License-Identifier: MIT
#include "save/data_folder.hpp"

namespace save {

std::optional<std::filesystem::path> data_folder(const Where& where) {
    if (!where.data_dir.empty())
        return where.data_dir;
    if (where.portable)
        return where.program_folder / "ripple-bay-data";
    // The XDG rules say that a relative path is to be ignored.
    if (const std::filesystem::path xdg = where.xdg_data_home; xdg.is_absolute())
        return xdg / "ripple-bay";
    if (const std::filesystem::path home = where.home; home.is_absolute())
        return home / ".local" / "share" / "ripple-bay";
    return std::nullopt;
}

}
