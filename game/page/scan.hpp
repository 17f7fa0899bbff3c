// SPDX-License-Identifier: MIT
#pragma once
#include "page/focus.hpp"

/// How somebody with one or two switches comes to everything on a page: stop by stop, groups first.
namespace page {

/// No action takes more steps than this; a step is one stop further or one press.
inline constexpr int most_steps = 8;

/// Where a scan can stop: at a control, at words that slide, or at a group of these.
struct Stop {
    ControlId id;              ///< of a control
    Zone slides = Zone::Fixed; ///< of words that slide on when this is chosen
    std::string name;          ///< of a group, if it has one
    std::vector<Stop> inside;  ///< of a group
    [[nodiscard]] bool is_group() const { return !inside.empty(); }
};
using Stops = std::vector<Stop>;

/// The stops of a page in its focus order, the frame's last. `words` and `chat`: these slide.
Stops stops_of(const Page&, bool words = false, bool chat = false);

/// The steps to the action that takes most of them.
int steps_to_furthest(const Stops&);

/// A scan over one page. Its own state is where it stands; what can be seen of it goes into the focus.
class Scan {
public:
    Scan() = default;
    /// Stands at the first stop.
    Scan(const Page&, const Layout&, Focus&);
    /// One stop further. After the last of a group comes the group itself, after the last of the page the first.
    void next(const Layout&, Focus&);
    /// Takes what it stands at: goes into a group, slides the words on, or presses a control and begins anew. Closed controls are never
    /// pressed.
    std::optional<ControlId> choose(const Layout&, Focus&);
    [[nodiscard]] const Stop* at() const;

private:
    [[nodiscard]] const Stops& level() const;
    void show(const Layout&, Focus&) const;

    Stops stops_;
    std::vector<std::size_t> path_; ///< from the outermost group inwards
};

}
