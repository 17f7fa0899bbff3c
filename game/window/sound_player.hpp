// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/mixer.hpp"
#include "window/sound.hpp"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace window {

/// The thread behind `Sound`: makes short sounds when they are first asked for, and opens and closes the device.
class Sound::Player {
public:
    explicit Player(SoundDevices);
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;
    ~Player();
    /// Asks its thread to end. False if it does not: then it must be left alone, with all it has.
    [[nodiscard]] bool ends_soon();

    void strike(const std::string& id);
    void surround(std::string_view bed, std::string_view theme);
    void level(double all, bool music);
    void shares(double effects, double place, double music);
    void duck(bool speaks);
    void rest(bool);
    void hush();
    [[nodiscard]] bool nothing_here() const { return nothing_here_; }
    [[nodiscard]] bool open() const { return open_; }

private:
    class Stream;
    void run();
    void sound_until_silent(std::unique_lock<std::mutex>&);
    void watch_until_silent(std::unique_lock<std::mutex>&);
    void make_asked(std::unique_lock<std::mutex>&);
    [[nodiscard]] bool wanted() const { return !asked_.empty() || !mixer_.silent(); }

    SoundDevices devices_;
    mutable std::mutex mutex_; ///< over all that follows, but for what is atomic
    std::condition_variable woken_;
    sounds::Mixer mixer_;
    std::vector<std::string> asked_;
    std::map<std::string, sounds::Ready, std::less<>> made_;
    bool stop_ = false, cut_ = false, ended_ = false;
    std::atomic<bool> nothing_here_ = false, open_ = false;
    std::atomic<unsigned> pulls_ = 0; ///< how often the device wanted more
    std::thread thread_;              ///< last, so that all else is there when it begins
};

}
