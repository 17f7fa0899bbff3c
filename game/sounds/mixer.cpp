// SPDX-License-Identifier: MIT
#include "sounds/mixer.hpp"

#include <algorithm>
#include <cmath>

namespace sounds {
namespace {

// seconds
constexpr double bed_comes = 2.5, bed_goes = 1.2, theme_comes = 0.6, theme_goes = 2.0, rests = 4.0, wakes = 1.5;
constexpr double ducks = 0.15, ducks_back = 0.8;
/// What stays of bed and theme, and of short sounds, while somebody speaks.
constexpr double under_speech = 0.25, beside_speech = 0.5;
constexpr double again_after = 0.08;
constexpr double knee = 0.55, ceiling = 0.70;

/// Whatever comes together stays below three decibels under full.
double bounded(double x) {
    const double size = std::abs(x);
    if (size <= knee)
        return x;
    const double over = (size - knee) / (ceiling - knee);
    return std::copysign(knee + (ceiling - knee) * over / (1 + over), x);
}

}

void Fader::go(double to, double seconds) {
    to_ = to;
    step_ = 1 / (seconds * rate);
}

double Fader::next() {
    if (now_ < to_)
        now_ = std::min(to_, now_ + step_);
    else if (now_ > to_)
        now_ = std::max(to_, now_ - step_);
    return now_;
}

void Mixer::strike(const Ready& sound) {
    const bool again = std::ranges::any_of(
        voices_, [&](const Voice& voice) { return voice.sound == sound && static_cast<double>(voice.at) < again_after * rate; });
    if (sound && !again && voices_.size() < most_at_once)
        voices_.push_back({sound});
}

void Mixer::surround(std::string_view bed, std::string_view theme) {
    wanted_bed_ = bed;
    if (wanted_theme_ != theme)
        tired_ = false;
    wanted_theme_ = theme;
}

void Mixer::level(double all, bool music) {
    all_.go(std::clamp(all, 0.0, 1.0), 0.2);
    music_ = music;
}

void Mixer::shares(double effects, double place, double music) {
    effects_.go(std::clamp(effects, 0.0, 1.0), 0.2);
    place_.go(std::clamp(place, 0.0, 1.0), 0.2);
    themes_.go(std::clamp(music, 0.0, 1.0), 0.2);
}

void Mixer::duck(bool speaks) {
    duck_.go(speaks ? under_speech : 1, speaks ? ducks : ducks_back);
}

void Mixer::rest(bool on) {
    rest_.go(on ? 0 : 1, on ? rests : wakes);
}

void Mixer::hush() {
    voices_.clear();
    bed_.reset();
    theme_.reset();
    bed_id_.clear();
    theme_id_.clear();
    surround({}, {});
    bed_level_ = theme_level_ = Fader(0);
}

bool Mixer::plays_bed() const {
    return place_.goal() > 0 && (bed_ != nullptr || !wanted_bed_.empty());
}

bool Mixer::plays_theme() const {
    return theme_.has_value() || (music_ && !tired_ && !wanted_theme_.empty());
}

bool Mixer::silent() const {
    return all_.goal() == 0 || (voices_.empty() && (rest_.at(0) || (!plays_bed() && !plays_theme())));
}

double Mixer::bed_next() {
    if (bed_ && bed_id_ != wanted_bed_ && bed_level_.at(0))
        bed_.reset();
    if (!bed_ && !wanted_bed_.empty()) {
        bed_ = begin_bed(wanted_bed_);
        bed_id_ = wanted_bed_;
        if (!bed_)
            wanted_bed_.clear();
    }
    if (!bed_)
        return 0;
    const double goal = bed_id_ == wanted_bed_ ? 1 : 0;
    if (bed_level_.goal() != goal)
        bed_level_.go(goal, goal > 0 ? bed_comes : bed_goes);
    const double level = bed_level_.next();
    return bed_->next() * level * level;
}

double Mixer::theme_next() {
    const bool wanted = music_ && !tired_ && !wanted_theme_.empty();
    if (theme_ && theme_level_.at(0)) {
        theme_.reset();
        theme_id_.clear();
    }
    if (!theme_ && wanted) {
        if (const Score* score = theme(wanted_theme_)) {
            theme_.emplace(*score);
            theme_id_ = wanted_theme_;
            theme_level_ = Fader(0);
            theme_level_.go(1, theme_comes);
        } else
            wanted_theme_.clear();
    }
    if (!theme_)
        return 0;
    if (theme_->rounds() >= most_rounds && theme_id_ == wanted_theme_)
        tired_ = true;
    const bool stays = wanted && theme_id_ == wanted_theme_ && !tired_;
    if (!stays && theme_level_.goal() != 0)
        theme_level_.go(0, theme_goes);
    const double level = theme_level_.next();
    return theme_->next() * level * level;
}

double Mixer::voices_next() {
    double sum = 0;
    for (Voice& voice : voices_)
        sum += (*voice.sound)[voice.at++] / 32767.0;
    std::erase_if(voices_, [](const Voice& voice) { return voice.at >= voice.sound->size(); });
    return sum;
}

void Mixer::fill(std::span<std::int16_t> out) {
    for (std::int16_t& one : out) {
        const double duck = duck_.next(), rest = rest_.next();
        const double beside = beside_speech + (1 - beside_speech) * (duck - under_speech) / (1 - under_speech);
        // once faded away it stands still where it is, and goes on from there
        const double place = place_.next(), themes = themes_.next(), effects = effects_.next();
        const double around = rest > 0 ? (bed_next() * place + theme_next() * themes) * duck * rest * rest : 0;
        const double all = all_.next();
        one = static_cast<std::int16_t>(std::lround(bounded((around + voices_next() * beside * effects) * all) * 32767));
    }
}

}
