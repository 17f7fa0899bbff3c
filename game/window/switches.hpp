// SPDX-License-Identifier: MIT
#pragma once
#include "page/gesture.hpp"
#include "play/opening.hpp"

#include <optional>

namespace window {

/// One or two switches of somebody who can press little else. A switch reaches a computer as Space or Enter, or as the A button of a
/// gamepad. Times are in seconds and only ever grow.
class Switches {
public:
    /// What a switch asks for.
    enum class Deed { Next, Choose };

    void follow(const play::Settings&);
    [[nodiscard]] bool on() const { return count_ > 0; }
    /// What a gesture asks for; nothing if it is not one of a switch. With two, Space goes on and Enter chooses; with one, either chooses.
    [[nodiscard]] std::optional<Deed> deed_of(const page::Gesture&) const;
    /// It stands at another stop, or at the same anew: from now on it waits.
    void stopped(double now) { since_ = now; }
    /// Whether one switch alone should go to the next stop. While something is said aloud it waits, so that it is heard to its end.
    [[nodiscard]] bool due(double now, bool speaking);

private:
    int count_ = 0;
    double pace_ = 1.5, since_ = 0;
};

}
