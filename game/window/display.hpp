// SPDX-License-Identifier: MIT
#pragma once
#include <memory>
#include <optional>
#include <string>

namespace window {

/// Whether a window can be opened here. SFML would abort or crash instead of saying no, so this is asked first.
struct DisplayProbe {
    std::optional<std::string> trouble; ///< why not, as a sentence
    /// Keep it until the window is open: a display whose last guest leaves may begin anew and let nobody in for a moment.
    std::shared_ptr<void> hold;
};
DisplayProbe probe_display();

}
