// SPDX-License-Identifier: MIT
#pragma once
#include "play/opening.hpp"

#include <SFML/Window/Event.hpp>

#include <map>
#include <optional>

namespace window {

/// For hands that shake or are slow to let go: the same key or button again within a while does not count, and a press may have to be held
/// before it does. With the usual settings everything counts at once. Times are in seconds and only ever grow.
class SteadyHands {
public:
    void follow(const play::Settings&);
    /// What becomes of an event: itself, another one, or nothing for now.
    std::optional<sf::Event> take(const sf::Event&, double now);
    /// A press that has been held long enough by now.
    std::optional<sf::Event> due(double now);

private:
    /// Whether this press of a key or button came too soon after the last.
    bool too_soon(int what, double now);
    std::optional<sf::Event> let_go(const sf::Event&, double now);

    double again_after_ = 0, hold_ = 0;
    std::map<int, double> last_;       ///< when each key or button was pressed last
    std::optional<sf::Event> waiting_; ///< a press that is not held long enough yet
    double since_ = 0;
    bool dropped_ = false; ///< the mouse button that is down now does not count
};

}
