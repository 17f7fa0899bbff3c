// SPDX-License-Identifier: MIT
#include "window/sound.hpp"

#include "window/sound_player.hpp"

namespace window {

Sound::Sound(bool mute, SoundDevices devices) : player_(mute ? nullptr : std::make_unique<Player>(devices)) {}

Sound::~Sound() {
    // a server that hangs holds whoever closes its device; who wants to go, goes, and the process ends the rest
    if (player_ && !player_->ends_soon())
        static_cast<void>(player_.release());
}

void Sound::follow(const play::Settings& settings) {
    on_ = settings.sound;
    if (!player_)
        return;
    player_->level(settings.sound ? settings.sound_level / 100.0 : 0, settings.music);
    player_->shares(settings.effects_level / 100.0, settings.place_level / 100.0, settings.music_level / 100.0);
}

void Sound::came(const page::Page& before, const page::Control* pressed, const page::Page& after) {
    const Around next = around(before, around_, after);
    if (!(next == around_)) {
        around_ = next;
        if (player_)
            player_->surround(next.bed, next.theme);
    }
    page::Page shown = after;
    if (after.sounds == last_)
        shown.sounds = before.sounds;
    else if (!after.sounds.empty())
        last_ = after.sounds;
    if (player_ && on_)
        for (const std::string& id : heard(before, pressed, shown))
            player_->strike(id);
}

void Sound::focused() {
    if (player_ && on_)
        player_->strike("focus");
}

void Sound::speaking(bool speaks) {
    if (player_)
        player_->duck(speaks);
}

void Sound::still(double seconds) {
    const bool rests = seconds >= rests_after;
    if (rests == rests_)
        return;
    rests_ = rests;
    if (player_)
        player_->rest(rests);
}

void Sound::hush() {
    around_ = {};
    if (player_)
        player_->hush();
}

bool Sound::nothing_here() const {
    return player_ && player_->nothing_here();
}

bool Sound::open() const {
    return player_ && player_->open();
}

}
