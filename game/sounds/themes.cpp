// SPDX-License-Identifier: MIT
#include "sounds/score.hpp"

#include <array>

namespace sounds {
namespace {

// Morning on the bay. G major, eighteen bars. The bass walks down from g and climbs back; the tune begins with a fifth, like somebody
// looking up.
constexpr std::string_view morning_tune = R"(
mp g4:2 d5:3 c5 b4:2 | p a4:3 b4 mp a4:4 | g4:2 b4:3 a4 g4:2 | p e4:3 g4 d4:4 |
mp g4:2 d5:3 e5 d5:2 | a4:2 d5:4 c5:2 | mf e5:3 d5 mp c5:2 b4:2 | a4:4 p g4:2 f#4:2 |
mf e5:3 d5 mp b4:4 | mf d5:3 b4 mp f#4:4 | g4:2 c5:2 mf e5:2 d5:2 | d5:6 -:2 |
mp c5:3 b4 a4:2 e4:2 | d5:3 b4 p g4:4 | mp e4:2 g4:2 mf c5:2 e5:2 | mp d5:4 p a4:2 -:2 |
p b4:3 a4 g4:4 | -:8 |
)";
constexpr std::string_view morning_strings = R"(
p g2 d3 g3 b3 d4 b3 g3 d3 | f#2 d3 f#3 a3 d4 a3 f#3 d3 | e2 b2 g3 b3 d4 b3 g3 b2 | c3 e3 g3 c4 d4 c4 g3 e3 |
g2 d3 g3 b3 d4 b3 g3 d3 | f#2 d3 f#3 a3 d4 a3 f#3 d3 | c3 e3 g3 c4 e4 c4 g3 e3 | d3 g3 a3 d4 d3 f#3 a3 d4 |
mp e2 b2 e3 g3 b3 g3 e3 b2 | b2 f#3 b3 d4 b3 f#3 d3 f#3 | c3 g3 c4 e4 c4 g3 e3 g3 | b2 g3 b3 d4 b3 g3 d3 g3 |
p a2 e3 g3 c4 e4 c4 g3 e3 | b2 g3 b3 d4 b3 g3 d3 g3 | mp c3 g3 c4 e4 c4 g3 e3 g3 | d3 g3 a3 d4 p d3 f#3 a3 d4 |
p g2 d3 g3 b3 d4 b3 g3 d3 | pp c3 g3 d4 e4 d4 g3 e3 d3 |
)";
// a second mallet answers where the tune holds its breath
constexpr std::string_view morning_answer = R"(
-:8 | -:4 - d5 f#5 a5 | -:8 | -:4 - g5 e5 d5 |
-:8 | -:8 | -:8 | -:4 - -:3 |
-:4 - g5 f#5 e5 | -:4 - d5 f#5 b5 | -:8 | -:2 g5 d5 b4 g4 -:2 |
-:8 | -:4 - d5 g5 b5 | -:8 | -:8 |
-:2 b4 d5 g5:2 a5 b5 | d5:8 |
)";
constexpr std::array morning{Part{Instrument::Mallet, 1, morning_tune}, Part{Instrument::Pluck, 0.46, morning_strings},
                             Part{Instrument::Glow, 0.24, morning_answer}};

// A school day. F major with a b natural that wonders; twenty bars, lightly swung.
constexpr std::string_view school_tune = R"(
mp c5 - a4 - f4 g4 a4 - | b4:3 a4 p g4:2 -:2 | mp d5 - bb4 - f4 g4 bb4 - | a4:3 g4 p f4:2 -:2 |
mp bb4 - g4 - d4 f4 g4 - | e4:2 g4:2 mf bb4:2 g4:2 | mp a4:3 f4 c4:2 f4:2 | p g4:4 -:4 |
mf d5:2 f5:2 mp e5 d5 a4:2 | c5:3 a4 p e4:4 | mp d5:2 bb4:2 f4 g4 bb4:2 | a4:6 -:2 |
p bb4 c5 d5 f5:2 d5 bb4 - | mp c5 d5 e5 g5:2 e5 c5 - | mf d5:2 f5:2 d5 c5 bb4 - | mp c5:2 bb4:2 p g4:2 -:2 |
mp c5 - a4 - f4 g4 a4 - | b4:3 a4 g4:2 -:2 | d5:2 bb4:2 p c5:2 g4:2 | f4:4 -:4 |
)";
constexpr std::string_view school_bass = R"(
p f2 -:3 c3 -:3 | f2 -:3 g2 -:3 | bb2 -:3 f2 -:3 | a2 -:3 c3 -:3 |
g2 -:3 d3 -:3 | c3 -:3 g2 -:3 | f2 -:3 c3 -:3 | c3 -:3 c3 -:2 c3 |
d3 -:3 a2 -:3 | a2 -:3 e3 -:3 | bb2 -:3 f2 -:3 | a2 -:3 c3 -:3 |
g2 -:3 d3 -:3 | a2 -:3 e3 -:3 | bb2 -:3 f2 -:3 | c3 -:3 c3 - d3 e3 |
f2 -:3 c3 -:3 | f2 -:3 g2 -:3 | bb2 -:3 c3 -:3 | f2:2 -:6 |
)";
constexpr std::string_view school_chords = R"(
p -:2 [a3 c4] -:3 [a3 c4] - | -:2 [b3 d4] -:3 [b3 d4] - | -:2 [bb3 d4] -:3 [bb3 d4] - | -:2 [c4 f4] -:3 [c4 f4] - |
-:2 [bb3 f4] -:3 [bb3 f4] - | -:2 [bb3 e4] -:3 [bb3 e4] - | -:2 [a3 f4] -:3 [a3 f4] - | -:2 [bb3 f4] -:3 [bb3 e4] - |
-:2 [a3 f4] -:3 [a3 f4] - | -:2 [c4 e4] -:3 [c4 e4] - | -:2 [bb3 d4] -:3 [bb3 d4] - | -:2 [c4 f4] - c4 - [c4 f4] - |
-:2 [bb3 f4] -:3 [bb3 f4] - | -:2 [c4 e4] -:3 [c4 e4] - | -:2 [d4 f4] -:3 [d4 f4] - | -:2 [c4 e4] -:3 [bb3 e4] - |
-:2 [a3 c4] -:3 [a3 c4] - | -:2 [b3 d4] -:3 [b3 d4] - | -:2 [bb3 d4] -:3 [bb3 e4] - | -:2 [a3 f4] -:5 |
)";
constexpr std::array school{Part{Instrument::Mallet, 1, school_tune}, Part{Instrument::Short, 1, school_bass},
                            Part{Instrument::Short, 0.6, school_chords}};

// Evening. D major from its sixth, three beats a bar, sixteen bars; it waits with somebody rather than being afraid for them.
constexpr std::string_view evening_tune = R"(
p f#4:3 e4 d4:2 | a4:6 | b4:3 a4 f#4:2 | a4:4 -:2 | g4:3 f#4 e4:2 | d4:4 e4:2 | f#4:6 | -:2 mp a4:2 d5:2 |
b4:2 d5:4 | a4:2 c#5:4 | p g4:2 b4:4 | a4:6 | b4:3 a4 g4:2 | f#4:3 g4 e4:2 | e4:2 d4:4 | pp c#4:4 -:2 |
)";
constexpr std::string_view evening_harp = R"(
pp b2:2 f#3:2 d4:2 | a2:2 f#3:2 d4:2 | g2:2 d3:2 b3:2 | f#2:2 d3:2 a3:2 | e3:2 b3:2 d4:2 | a2:2 e3:2 g3:2 | d3:2 a3:2 d4:2 | d3:2 a3:4 |
p g2:2 d3:2 b3:2 | f#2:2 c#3:2 a3:2 | e3:2 b3:2 d4:2 | f#2:2 d3:2 a3:2 | pp g2:2 d3:2 b3:2 | e3:2 b3:2 g3:2 | a2:2 e3:2 a3:2 | a2:2 e3:4 |
)";
constexpr std::string_view evening_breath = R"(
p [a3 d4 f#4]:6 | [a3 d4 f#4]:6 | [b3 d4 f#4]:6 | [a3 d4 f#4]:6 | [b3 d4 e4]:6 | [a3 d4 e4]:6 | [a3 d4 f#4]:6 | [a3 d4 e4]:6 |
mp [b3 d4 g4]:6 | [a3 c#4 e4]:6 | p [g3 b3 d4]:6 | [f#3 a3 d4]:6 | [g3 b3 d4]:6 | [g3 b3 d4]:6 | pp [a3 d4 e4]:6 | [a3 c#4 e4]:6 |
)";
constexpr std::array evening{Part{Instrument::Glow, 1, evening_tune}, Part{Instrument::Pluck, 0.85, evening_harp},
                             Part{Instrument::Breath, 0.2, evening_breath}};

constexpr std::array all_scores{Score{"morning", 84, 8, 0.5, 1.7, 0.3, morning}, Score{"school", 112, 8, 0.57, 0.8, 0.2, school},
                                Score{"evening", 66, 6, 0.5, 2.3, 0.38, evening}};

}

std::span<const Score> themes() {
    return all_scores;
}

}
