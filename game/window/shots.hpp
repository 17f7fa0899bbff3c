// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"
#include "page/comfort.hpp"
#include "page/geometry.hpp"
#include "play/game.hpp"

#include <filesystem>
#include <vector>

namespace window {

/// Plays a short tour without any window and writes a picture of every kind of page it meets. The files, in order.
base::Result<std::vector<std::filesystem::path>> take_shots(play::Game&, const std::filesystem::path& assets,
                                                            const std::filesystem::path& into, page::Size, const page::Comfort&);

/// A contact sheet of each character, with and without the names of the faces.
base::Result<std::vector<std::filesystem::path>> take_cast(const std::filesystem::path& assets, const std::filesystem::path& into,
                                                           const page::Comfort&);

}
