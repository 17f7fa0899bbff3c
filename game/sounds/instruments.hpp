// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/kit.hpp"

#include <memory>

namespace sounds {

/// One note while it sounds.
class Tone {
public:
    Tone() = default;
    Tone(const Tone&) = delete;
    Tone& operator=(const Tone&) = delete;
    virtual ~Tone() = default;
    virtual double next() = 0;
    /// There is nothing left of it.
    [[nodiscard]] virtual bool over() const = 0;
};

enum class Instrument {
    Mallet, ///< a wooden bar, struck with something soft
    Glow,   ///< a metal bar, struck very softly; it sings on
    Pluck,  ///< a gut string
    Short,  ///< a gut string, stopped soon after
    Breath  ///< several that blow softly, together
};

/// Begins a note. `note`: 69 is a above middle c. `strength`: 0 to 1; a stronger one is brighter too. `seconds`: how long it is held.
std::unique_ptr<Tone> strike(Instrument, double note, double strength, double seconds);

/// A note from its beginning until nothing is left of it.
Samples whole(Instrument, double note, double strength, double seconds);

}
