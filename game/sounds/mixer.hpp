// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/beds.hpp"
#include "sounds/performer.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace sounds {

/// A short sound, ready to be played by any number at once.
using Ready = std::shared_ptr<const std::vector<std::int16_t>>;

/// A strength on its way to another, so that nothing comes or goes with a jolt.
class Fader {
public:
    explicit Fader(double now) : now_(now), to_(now) {}
    void go(double to, double seconds);
    double next();
    [[nodiscard]] bool at(double level) const { return now_ == level && to_ == level; }
    [[nodiscard]] double goal() const { return to_; }

private:
    double now_, to_, step_ = 0;
};

/// Everything that sounds at once, as one stream of samples: short sounds, the bed of a place, a theme. Knows no device.
class Mixer {
public:
    /// Begins a short sound. The same one again at once is one too many, and so is a seventh beside six others.
    void strike(const Ready&);
    /// What is to be heard around: a bed, a theme; empty for none. What was there goes, then comes what is new.
    void surround(std::string_view bed, std::string_view theme);
    /// How loud it all is, from 0 to 1, and whether with themes.
    void level(double all, bool music);
    /// How loud each is beside the others, from 0 to 1: short sounds, what is around, themes.
    void shares(double effects, double place, double music);
    /// Somebody speaks: everything else steps back.
    void duck(bool speaks);
    /// Nobody has done anything for long: it fades away. Ends with `rest(false)`.
    void rest(bool);
    /// Quiet at once, short sounds and all; what was around is forgotten.
    void hush();
    /// Nothing is to be heard, nor will be until something new is asked for.
    [[nodiscard]] bool silent() const;
    void fill(std::span<std::int16_t> out);

    /// A theme is played so often, then it leaves the place to itself.
    static constexpr int most_rounds = 2;
    static constexpr std::size_t most_at_once = 6;

private:
    struct Voice {
        Ready sound;
        std::size_t at = 0;
    };
    double bed_next();
    double theme_next();
    double voices_next();
    [[nodiscard]] bool plays_bed() const;
    [[nodiscard]] bool plays_theme() const;

    std::vector<Voice> voices_;
    std::string wanted_bed_, bed_id_, wanted_theme_, theme_id_;
    std::unique_ptr<Bed> bed_;
    std::optional<Performer> theme_;
    bool music_ = true, tired_ = false; ///< tired: the wanted theme has been played often enough
    Fader all_{0.7}, bed_level_{0}, theme_level_{0}, duck_{1}, rest_{1}, effects_{1}, place_{1}, themes_{1};
};

}
