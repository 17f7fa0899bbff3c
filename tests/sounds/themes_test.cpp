// SPDX-License-Identifier: MIT
#include "sounds/loudness.hpp"
#include "sounds/performer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace sounds;

namespace {

/// The second time round, as it is heard for good: the end rings into the beginning.
Samples round_of(const Score& score) {
    Performer performer(score);
    Samples out = silence(performer.round_seconds());
    for (int round = 0; round < 2; ++round)
        for (float& one : out)
            one = static_cast<float>(performer.next());
    return out;
}

/// How strong a pitch is in a sound.
double share_of(const Samples& sound, double cycles_a_second) {
    double s = 0, c = 0;
    for (std::size_t n = 0; n < sound.size(); ++n) {
        const double turns = cycles_a_second * static_cast<double>(n) / rate;
        s += sound[n] * sine(turns);
        c += sound[n] * sine(turns + 0.25);
    }
    return s * s + c * c;
}

}

TEST_CASE("the three themes are written without a fault, in whole bars, for half a minute to a minute") {
    REQUIRE(themes().size() == 3);
    for (const Score& score : themes()) {
        const Played piece = played(score);
        for (const std::string& fault : piece.faults)
            FAIL_CHECK(fault);
        CHECK(piece.seconds >= 30);
        CHECK(piece.seconds <= 60);
        const double bars = piece.seconds * score.beats_a_minute / 60 * 2 / score.bar;
        CHECK(bars == doctest::Approx(std::round(bars)));
        CHECK(piece.notes.size() > 60);
        for (const Note& note : piece.notes)
            CHECK(note.at < piece.seconds);
    }
    CHECK(theme("evening") != nullptr);
    CHECK(theme("thunder") == nullptr);
}

TEST_CASE("a bar that is too long, a note that is none and parts of two lengths are told") {
    static constexpr std::array wrong{Part{Instrument::Mallet, 1, "c4:5 | h4:4 |"}, Part{Instrument::Mallet, 1, "c4:4 |"}};
    const Played piece = played({"test", 60, 4, 0.5, 1, 0, wrong});
    REQUIRE(piece.faults.size() == 4);
    CHECK(piece.faults[0] == "test, bar 2: this bar is too short or too long at \"|\"");
    CHECK(piece.faults[1] == "test, bar 2: no note is called \"h4\"");
}

TEST_CASE("tunes stay where voices can sing, lie above what goes with them, and mostly go by step or small leap") {
    for (const Score& score : themes()) {
        CAPTURE(std::string(score.id));
        Score tune = score;
        tune.parts = score.parts.first(1);
        const Played piece = played(tune);
        int leaps = 0;
        for (std::size_t n = 0; n < piece.notes.size(); ++n) {
            CHECK(piece.notes[n].pitch >= 59);
            CHECK(piece.notes[n].pitch <= 81);
            leaps += n > 0 && std::abs(piece.notes[n].pitch - piece.notes[n - 1].pitch) > 5 ? 1 : 0;
        }
        CHECK(leaps * 5 < static_cast<int>(piece.notes.size()));
    }
}

TEST_CASE("tune and bass never walk in open octaves or fifths from one bar to the next") {
    for (const Score& score : themes()) {
        CAPTURE(std::string(score.id));
        const double bar = score.bar / 2.0 * 60 / score.beats_a_minute;
        const auto first_of_bars = [&](std::size_t part) {
            Score one = score;
            one.parts = score.parts.subspan(part, 1);
            std::vector<double> pitches(static_cast<std::size_t>(std::lround(played(score).seconds / bar)), 0);
            for (const Note& note : played(one).notes)
                if (const double at = note.at / bar; at - std::floor(at) < 0.02)
                    pitches[static_cast<std::size_t>(at)] = note.pitch;
            return pitches;
        };
        const auto tune = first_of_bars(0), bass = first_of_bars(1);
        for (std::size_t n = 1; n < tune.size(); ++n) {
            if (tune[n] == 0 || tune[n - 1] == 0 || tune[n] == tune[n - 1])
                continue;
            const double up = tune[n] - tune[n - 1], below = bass[n] - bass[n - 1];
            const int apart = static_cast<int>(tune[n] - bass[n]) % 12;
            CAPTURE(n + 1);
            CHECK_FALSE((up == below && (apart == 0 || apart == 7)));
        }
    }
}

TEST_CASE("every instrument plays in tune") {
    for (const Instrument instrument : {Instrument::Mallet, Instrument::Glow, Instrument::Pluck, Instrument::Breath})
        for (const double note : {45.0, 57.0, 67.0, 74.0}) {
            CAPTURE(static_cast<int>(instrument));
            CAPTURE(note);
            Samples sound = whole(instrument, note, 0.6, 1.2);
            sound.resize(static_cast<std::size_t>(rate));
            const double right = share_of(sound, cycles(note));
            for (const double off : {-0.35, 0.35})
                CHECK(right > share_of(sound, cycles(note + off)));
        }
}

TEST_CASE("a stronger note is louder, and every note ends") {
    for (const Instrument instrument : {Instrument::Mallet, Instrument::Glow, Instrument::Pluck, Instrument::Short, Instrument::Breath}) {
        const Samples soft = whole(instrument, 60, 0.3, 0.5), strong = whole(instrument, 60, 0.9, 0.5);
        CHECK(loudness(strong).most > loudness(soft).most + 3);
        CHECK(soft.size() < 6 * static_cast<std::size_t>(rate));
        CHECK(std::abs(soft.back()) < 0.001F);
    }
}

TEST_CASE("themes are equally loud, breathe, never shout and never startle") {
    for (const Score& score : themes()) {
        CAPTURE(std::string(score.id));
        const Samples sound = round_of(score);
        const Loudness loud = loudness(sound);
        CHECK(loud.overall == doctest::Approx(-30).epsilon(1.0 / 30));
        CHECK(loud.most < -22);
        CHECK(loud.peak < -9);
        CHECK(most_rise(sound) < 30);
        // where a theme comes round nothing jumps
        CHECK(std::abs(static_cast<double>(sound.front()) - sound.back()) < 0.01);
    }
}

TEST_CASE("a theme is the same each time, and comes round") {
    Performer one(*theme("evening")), other(*theme("evening"));
    bool same = true;
    for (int n = 0; n < 5 * rate; ++n)
        same = same && one.next() == other.next();
    CHECK(same);
    CHECK(one.rounds() == 0);
    for (double n = 0; n < one.round_seconds() * rate; ++n)
        one.next();
    CHECK(one.rounds() == 1);
}
