// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "story/play.hpp"

#include <algorithm>
#include <optional>

namespace play {

/// What was picked so far in an activity, before it is done. A value: it survives Help, Break and Look back, and never enters a Progress.
struct Picking {
    static constexpr std::uint32_t none = 0xFFFFFFFFU; ///< of a message: this slot is still empty

    std::vector<std::uint32_t> picks;  ///< as the body of the activity tells; of a message `none` for what is missing
    std::optional<std::uint32_t> last; ///< what the last press picked: it has just settled
    std::size_t at = 0;                ///< the step of a report, the slot of a message; 1 while others try a form
    std::optional<std::uint32_t> seen; ///< of a ripple: who is being looked at
    bool operator==(const Picking&) const = default;

    [[nodiscard]] bool has(std::uint32_t pick) const { return std::ranges::find(picks, pick) != picks.end(); }
    /// Picked if it was not, taken back if it was.
    void toggle(std::uint32_t pick) {
        last = pick;
        if (std::erase(picks, pick) == 0)
            picks.push_back(pick);
        else
            last.reset();
    }
};

/// A press on an activity's page: "card-3" is card 3, "done" has no number.
struct Pressed {
    std::string what;
    std::uint32_t which = 0;
};
Pressed pressed(const page::ControlId&);

}
