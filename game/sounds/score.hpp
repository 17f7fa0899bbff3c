// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/instruments.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sounds {

/// One voice of a piece, written down: "g4:3 b4 - [c3 e3]:2 | mf d5:8 |". A note holds for as many small beats as its number says, else for
/// one;
/// "-" rests; notes in brackets sound together; pp p mp mf f say how strong from here on; "|" ends a bar.
struct Part {
    Instrument instrument;
    double strength; ///< of the whole part
    std::string_view notes;
};

/// A piece that goes round and round.
struct Score {
    std::string_view id;
    double beats_a_minute; ///< of two small beats each
    int bar;               ///< small beats in a bar
    double swing;          ///< how far into its pair the second small beat comes: 0.5 is straight
    double room, wet;      ///< seconds an echo lives, and how much of it is heard
    std::span<const Part> parts;
};

/// A note of a piece, in seconds from its beginning.
struct Note {
    double at = 0, seconds = 0, pitch = 0, strength = 0;
    Instrument instrument = Instrument::Mallet;
};

/// A piece as it is played: all notes in order, and how long once round takes.
struct Played {
    std::vector<Note> notes;
    double seconds = 0;
    std::vector<std::string> faults; ///< what is wrong with how it is written
};
Played played(const Score&);

/// The three themes: "morning", "school", "evening".
std::span<const Score> themes();
const Score* theme(std::string_view id);

}
