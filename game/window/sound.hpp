// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"
#include "window/soundscape.hpp"

#include <memory>

namespace window {

/// Whether a sound device can be opened here.
bool probe_sound();
/// Whether the device that is open was taken away: pulled out, or its server ended.
bool sound_lost();

/// How the devices of a computer are asked.
struct SoundDevices {
    bool (*found)() = probe_sound; ///< before one is opened
    bool (*lost)() = sound_lost;   ///< while one is open
};

/// All that is heard of the game. Makes its sounds, and opens the device only while there is something to hear, on a thread of its own;
/// where there is none it is silent and says so.
class Sound {
public:
    /// `mute`: nothing is ever opened.
    explicit Sound(bool mute, SoundDevices devices = {});
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;
    ~Sound();

    void follow(const play::Settings&);
    /// A page gave way to another. `pressed`: the control on the page before, if one was pressed.
    void came(const page::Page& before, const page::Control* pressed, const page::Page& after);
    /// The focus went somewhere by key, switch or pad.
    void focused();
    /// Somebody reads aloud, or has stopped.
    void speaking(bool);
    /// So many seconds nobody has done anything. After a minute it fades away, until somebody does.
    void still(double seconds);
    /// Quiet at once, until the next page comes.
    void hush();
    /// It was tried, and there is nothing here to sound with.
    [[nodiscard]] bool nothing_here() const;
    /// The device is open now.
    [[nodiscard]] bool open() const;

    static constexpr double rests_after = 60; ///< seconds

private:
    class Player;
    std::unique_ptr<Player> player_; ///< none if mute
    Around around_;
    std::vector<page::Sound> last_; ///< that sounded, so that coming back to a page does not repeat it
    bool on_ = true, rests_ = false;
};

}
