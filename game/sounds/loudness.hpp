// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/kit.hpp"

#include <span>

namespace sounds {

/// How loud something is to an ear, by ITU-R BS.1770 for one channel, in LUFS and decibels below full strength.
struct Loudness {
    double overall = -200; ///< gated, of all of it
    double most = -200;    ///< of the loudest 400 ms
    double peak = -200;    ///< the furthest the samples go
};
Loudness loudness(std::span<const float>);

/// By how many decibels a sound grows at most within 20 ms, heard as an ear does. Anything below -48 counts as that much: no room is
/// stiller.
double most_rise(std::span<const float>);

}
