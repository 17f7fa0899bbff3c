// SPDX-License-Identifier: MIT
#include "sounds/arithmetic.hpp"

#include <cmath>

namespace sounds {

double sine(double turns) {
    double x = turns - std::floor(turns); // floor is exact everywhere
    double sign = 1;
    if (x >= 0.5) {
        x -= 0.5;
        sign = -1;
    }
    if (x > 0.25)
        x = 0.5 - x;
    const double a = x * 2 * pi, b = a * a;
    return sign * a *
           (1 + b * (-1.0 / 6 + b * (1.0 / 120 + b * (-1.0 / 5040 + b * (1.0 / 362880 + b * (-1.0 / 39916800 + b / 6227020800.0))))));
}

double power2(double exponent) {
    const double whole = std::floor(exponent);
    const double a = (exponent - whole) * 0.69314718055994530942;
    double sum = 1;
    for (int n = 16; n > 0; --n)
        sum = 1 + a * sum / n;
    return std::ldexp(sum, static_cast<int>(whole));
}

double from_decibel(double decibel) {
    return power2(decibel / 6.02059991327962390428);
}

double to_decibel(double strength) {
    if (strength < 1e-10)
        return -200;
    int whole = 0;
    const double m = std::frexp(strength, &whole);
    // ln m by its quick series around 1
    const double z = (m - 1) / (m + 1), q = z * z;
    double sum = 0;
    for (int n = 21; n > 0; n -= 2)
        sum = sum * q + 1.0 / n;
    return 6.02059991327962390428 * whole + 8.68588963806503655302 * 2 * z * sum;
}

double root(double x) {
    return std::sqrt(x); // exact to the last bit by the standard for floating numbers
}

double cycles(double note) {
    return 440 * power2((note - 69) / 12);
}

}
