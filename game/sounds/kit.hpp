// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/arithmetic.hpp"

#include <cstdint>
#include <vector>

/// Small parts that sounds are put together from. Each gives one sample after the other.
namespace sounds {

/// A made sound: one channel, full strength at 1.
using Samples = std::vector<float>;

/// Noise that is the same each time it begins.
class Noise {
public:
    explicit Noise(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
    /// From -1 to 1.
    double next();
    /// From one number to another.
    double between(double least, double most) { return least + (most - least) * (next() + 1) / 2; }

private:
    std::uint32_t state_;
};

/// A filter of two poles and two zeros, in the usual forms.
class Filter {
public:
    static Filter low(double cycles, double width = 0.707);
    static Filter high(double cycles, double width = 0.707);
    /// Lets through what is near; the higher `width`, the nearer.
    static Filter band(double cycles, double width);
    /// From its five numbers, as standards print them.
    Filter(double b0, double b1, double b2, double a1, double a2) : b0_(b0), b1_(b1), b2_(b2), a1_(a1), a2_(a2) {}
    double next(double in);

private:
    double b0_, b1_, b2_, a1_, a2_, z1_ = 0, z2_ = 0;
};

/// A pure tone that dies away, cheap enough for dozens at once.
class Ring {
public:
    /// `seconds` until it is a thousand times weaker.
    Ring(double cycles, double seconds, double strength);
    double next();

private:
    double turn_, damp_, before_ = 0, now_ = 0;
};

/// From 0 to 1 over `length`, without a corner at either end.
double swell(double at, double length);

/// A room: what is put in comes back many times, softer and darker.
class Room {
public:
    /// `seconds` until an echo has died away.
    explicit Room(double seconds);
    /// Only what comes back.
    double next(double in);

private:
    struct Line {
        std::vector<float> kept;
        std::size_t at = 0;
        double back = 0, dark = 0;
    };
    std::vector<Line> combs_, spreads_;
};

/// Adds a sound to another from a moment on, in seconds; the other grows where it must.
void put(Samples& into, const Samples& sound, double at, double strength = 1);
Samples silence(double seconds);

}
