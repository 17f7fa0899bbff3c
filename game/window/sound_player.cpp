// SPDX-License-Identifier: MIT
#include "window/sound_player.hpp"

#include "sounds/recipes.hpp"
#include "sounds/wav.hpp"

#include <SFML/Audio/SoundStream.hpp>
#include <SFML/System/Err.hpp>
#include <dlfcn.h>

#include <array>
#include <chrono>

namespace window {

using namespace std::chrono_literals;

namespace {

/// What is made at once: three of these lie ready, so a press is heard after about 70 milliseconds.
constexpr std::size_t chunk = 1024;
constexpr auto silence_before_close = 1500ms;
constexpr auto look_every = 200ms;
constexpr auto lost_after = 2s;       ///< a device that wants nothing for so long is gone
constexpr auto try_again_after = 30s; ///< where there was none
constexpr std::size_t most_asked = 8;

void say_nothing(const char*, int, const char*, int, const char*, ...) {} // NOLINT(cert-dcl50-cpp): ALSA wants it so

/// ALSA, where it is, writes a dozen lines to the terminal of a computer without sound.
void quieten_alsa() {
    using Handler = void (*)(const char*, int, const char*, int, const char*, ...);
    void* const library = ::dlopen("libasound.so.2", RTLD_LAZY); // stays: OpenAL has it too
    void* const setter = library ? ::dlsym(library, "snd_lib_error_set_handler") : nullptr;
    if (setter)
        reinterpret_cast<int (*)(Handler)>(setter)(say_nothing);
}

}

bool probe_sound() {
    // SFML goes on as if nothing were wrong where there is no device, and its streams then run wild; it links OpenAL, so OpenAL can be
    // asked
    using Open = void* (*)(const char*);
    using Close = char (*)(void*);
    const auto open = reinterpret_cast<Open>(::dlsym(RTLD_DEFAULT, "alcOpenDevice"));
    const auto close = reinterpret_cast<Close>(::dlsym(RTLD_DEFAULT, "alcCloseDevice"));
    quieten_alsa();
    void* device = open && close ? open(nullptr) : nullptr;
    if (device)
        close(device);
    return device != nullptr;
}

bool sound_lost() {
    using Context = void* (*)();
    using Device = void* (*)(void*);
    using Number = void (*)(void*, int, int, int*);
    constexpr int connected = 0x313; // ALC_CONNECTED, of ALC_EXT_disconnect
    const auto context = reinterpret_cast<Context>(::dlsym(RTLD_DEFAULT, "alcGetCurrentContext"));
    const auto device_of = reinterpret_cast<Device>(::dlsym(RTLD_DEFAULT, "alcGetContextsDevice"));
    const auto number = reinterpret_cast<Number>(::dlsym(RTLD_DEFAULT, "alcGetIntegerv"));
    void* const current = context ? context() : nullptr;
    int there = 1; // stays, where nobody can say
    if (current && device_of && number)
        number(device_of(current), connected, 1, &there);
    return there == 0;
}

/// Hands the mixer's samples to SFML, on SFML's own thread.
class Sound::Player::Stream : public sf::SoundStream {
public:
    explicit Stream(Player& player) : player_(player) { initialize(1, sounds::rate); }
    ~Stream() override { stop(); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

private:
    bool onGetData(Chunk& data) override {
        const std::lock_guard lock(player_.mutex_);
        player_.mixer_.fill(samples_);
        ++player_.pulls_;
        data.samples = samples_.data();
        data.sampleCount = samples_.size();
        return true;
    }
    void onSeek(sf::Time) override {}

    Player& player_;
    std::array<std::int16_t, chunk> samples_{};
};

Sound::Player::Player(SoundDevices devices) : devices_(devices) {
    sf::err().rdbuf(nullptr); // what it would say there helps no child, and without a device it says it for ever
    thread_ = std::thread([this] {
        run();
        const std::lock_guard lock(mutex_);
        ended_ = true;
        woken_.notify_all();
    });
}

Sound::Player::~Player() {
    static_cast<void>(ends_soon());
    thread_.join();
}

bool Sound::Player::ends_soon() {
    std::unique_lock lock(mutex_);
    stop_ = true;
    woken_.notify_all();
    return woken_.wait_for(lock, lost_after, [&] { return ended_; });
}

void Sound::Player::strike(const std::string& id) {
    const std::lock_guard lock(mutex_);
    if (asked_.size() < most_asked)
        asked_.push_back(id);
    woken_.notify_all();
}

void Sound::Player::surround(std::string_view bed, std::string_view theme) {
    const std::lock_guard lock(mutex_);
    mixer_.surround(bed, theme);
    woken_.notify_all();
}

void Sound::Player::level(double all, bool music) {
    const std::lock_guard lock(mutex_);
    mixer_.level(all, music);
    woken_.notify_all();
}

void Sound::Player::shares(double effects, double place, double music) {
    const std::lock_guard lock(mutex_);
    mixer_.shares(effects, place, music);
    woken_.notify_all();
}

void Sound::Player::duck(bool speaks) {
    const std::lock_guard lock(mutex_);
    mixer_.duck(speaks);
}

void Sound::Player::rest(bool rests) {
    const std::lock_guard lock(mutex_);
    mixer_.rest(rests);
    woken_.notify_all();
}

void Sound::Player::hush() {
    const std::lock_guard lock(mutex_);
    mixer_.hush();
    asked_.clear();
    cut_ = true;
    woken_.notify_all();
}

void Sound::Player::make_asked(std::unique_lock<std::mutex>& lock) {
    while (!asked_.empty() && !stop_) {
        const std::string id = asked_.front();
        asked_.erase(asked_.begin());
        sounds::Ready& ready = made_[id]; // only this thread changes the map
        if (const sounds::Recipe* recipe = sounds::recipe(id); !ready && recipe) {
            lock.unlock();
            auto made = std::make_shared<const std::vector<std::int16_t>>(sounds::whole_numbers(sounds::made(*recipe)));
            lock.lock();
            ready = std::move(made);
        }
        mixer_.strike(ready);
    }
}

void Sound::Player::sound_until_silent(std::unique_lock<std::mutex>& lock) {
    make_asked(lock);
    cut_ = false;
    lock.unlock();
    {
        Stream stream(*this);
        stream.play();
        lock.lock();
        open_ = true;
        watch_until_silent(lock);
        // its own thread wants the mixer once more before it ends, and a server that hangs may keep whoever closes its device for half a
        // minute: nobody else is to wait for that
        lock.unlock();
        stream.stop();
    }
    lock.lock();
    open_ = false;
}

void Sound::Player::watch_until_silent(std::unique_lock<std::mutex>& lock) {
    auto sounded = std::chrono::steady_clock::now(), pulled = sounded;
    unsigned pulls = pulls_;
    while (!stop_ && !cut_) {
        woken_.wait_for(lock, look_every);
        make_asked(lock);
        const auto now = std::chrono::steady_clock::now();
        sounded = mixer_.silent() ? sounded : now;
        pulled = pulls == pulls_ ? pulled : now;
        pulls = pulls_;
        // a device that is gone may want nothing any more, or all at once: then its stream would run as fast as the processor can
        lock.unlock();
        const bool lost = devices_.lost();
        lock.lock();
        nothing_here_ = lost || now - pulled > lost_after;
        if (nothing_here_ || now - sounded > silence_before_close)
            break;
    }
}

void Sound::Player::run() {
    std::unique_lock lock(mutex_);
    while (!stop_) {
        woken_.wait(lock, [&] { return stop_ || wanted(); });
        if (stop_)
            return;
        lock.unlock();
        const bool found = devices_.found();
        lock.lock();
        nothing_here_ = !found;
        if (found)
            sound_until_silent(lock);
        if (nothing_here_) {
            woken_.wait_for(lock, try_again_after, [&] { return stop_; });
            asked_.clear(); // nobody wants to hear now what they pressed then
            woken_.wait(lock, [&] { return stop_ || !asked_.empty(); });
        }
    }
}

}
