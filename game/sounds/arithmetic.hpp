// SPDX-License-Identifier: MIT
#pragma once

/// Sums that come out the same on every machine: only + - * / go into them, nothing of the system's mathematics.
namespace sounds {

/// Samples a second, one channel.
constexpr int rate = 44100;
constexpr double pi = 3.14159265358979323846;

/// The sine of an angle in whole turns.
double sine(double turns);
/// 2 to the power of.
double power2(double);
/// How many times as strong so many decibels are.
double from_decibel(double);
/// The decibels of a strength; -200 for none.
double to_decibel(double strength);
double root(double);
/// Cycles a second of a note: 69 is the a above middle c, 440; whole numbers are semitones.
double cycles(double note);

}
