// SPDX-License-Identifier: MIT
#include "sounds/beds.hpp"

#include "sounds/instruments.hpp"

#include <algorithm>
#include <array>

namespace sounds {
namespace {

/// Noise as wide as a wind or as narrow as a hum, and how it swells by itself, slowly and never twice alike.
struct Air {
    double low, high;         ///< cycles a second between which it lies
    double strength;          ///< at its strongest
    double shortest, longest; ///< seconds a swell takes; 0: it stays as it is
    double least;             ///< how much of it stays between two swells, of 1
};

/// Something small that happens now and then.
struct Happening {
    enum class Kind { Drop, Chirp, Bird, Clink, Murmur, Blip, Tick } kind;
    double strength, shortest, longest; ///< seconds from one to the next
};

struct Place {
    std::string_view id;
    double decibel; ///< makes all places equally loud
    double room, wet;
    std::span<const Air> airs;
    std::span<const Happening> happenings;
};

/// A swell after the other: up in a third of its time, down in the rest.
class Swells {
public:
    Swells(const Air& air, std::uint32_t seed) : air_(air), chance_(seed) { begin(); }
    double next() {
        if (air_.longest <= 0)
            return 1;
        const double at = static_cast<double>(at_++) / rate;
        if (at >= length_)
            begin();
        return air_.least + (1 - air_.least) * height_ * swell(at, length_ * 0.38) * swell(length_ - at, length_ * 0.62);
    }

private:
    void begin() {
        at_ = 0;
        length_ = chance_.between(air_.shortest, air_.longest);
        height_ = chance_.between(0.45, 1);
    }
    Air air_;
    Noise chance_;
    long at_ = 0;
    double length_ = 1, height_ = 1;
};

class Breeze {
public:
    Breeze(const Air& air, std::uint32_t seed)
        : noise_(seed), swells_(air, seed + 100), low_(Filter::low(air.high)), high_(Filter::high(air.low)), strength_(air.strength) {}
    double next() { return low_.next(high_.next(noise_.next())) * swells_.next() * strength_; }

private:
    Noise noise_;
    Swells swells_;
    Filter low_, high_;
    double strength_;
};

/// A tone that slides, for what lives and what drips.
Samples slide(double from, double to, double seconds, double rise) {
    Samples out = silence(seconds);
    double turns = 0;
    for (std::size_t n = 0; n < out.size(); ++n) {
        const double at = static_cast<double>(n) / rate, part = at / seconds;
        turns += (from + (to - from) * part) / rate;
        out[n] = static_cast<float>(sine(turns) * swell(at, rise) * swell(seconds - at, seconds - rise));
    }
    return out;
}

Samples chirps(Noise& chance) {
    Samples out;
    const double pitch = chance.between(3900, 4300);
    const int count = static_cast<int>(chance.between(3, 6));
    for (int n = 0; n < count; ++n)
        put(out, slide(pitch, pitch * 1.02, 0.045, 0.018), n * 0.062);
    return out;
}

Samples bird(Noise& chance) {
    Samples out;
    const double pitch = chance.between(2200, 3000);
    const int count = static_cast<int>(chance.between(2, 5));
    for (int n = 0; n < count; ++n)
        put(out, slide(pitch * chance.between(0.9, 1.25), pitch * chance.between(0.8, 1.1), chance.between(0.07, 0.13), 0.03),
            n * chance.between(0.13, 0.19));
    return out;
}

/// Somebody far off says something; no word of it can be understood.
Samples murmur(Noise& chance) {
    Samples out;
    const double voice = chance.between(120, 240);
    const int syllables = static_cast<int>(chance.between(3, 8));
    double at = 0;
    for (int n = 0; n < syllables; ++n) {
        const double seconds = chance.between(0.11, 0.22);
        Samples one = silence(seconds);
        Filter mouth = Filter::band(chance.between(350, 750), 1.6), nose = Filter::low(1100);
        double turns = 0;
        const double pitch = voice * chance.between(0.88, 1.14), bend = chance.between(-1.2, 0.5);
        for (std::size_t k = 0; k < one.size(); ++k) {
            const double seconds_in = static_cast<double>(k) / rate;
            turns += pitch * (1 + bend * seconds_in) / rate;
            const double saw = 2 * (turns - static_cast<double>(static_cast<long>(turns))) - 1;
            one[k] = static_cast<float>(nose.next(mouth.next(saw)) * swell(seconds_in, 0.05) * swell(seconds - seconds_in, 0.08));
        }
        put(out, one, at);
        at += seconds * chance.between(0.8, 1.2);
    }
    return out;
}

Samples happen(Happening::Kind kind, Noise& chance) {
    switch (kind) {
    case Happening::Kind::Drop: {
        const double pitch = chance.between(420, 900);
        return slide(pitch, pitch * 1.7, chance.between(0.05, 0.1), 0.02);
    }
    case Happening::Kind::Chirp: return chirps(chance);
    case Happening::Kind::Bird: return bird(chance);
    case Happening::Kind::Clink: return whole(Instrument::Glow, chance.between(88, 99), 0.2, 0.1);
    case Happening::Kind::Murmur: return murmur(chance);
    case Happening::Kind::Blip: {
        static constexpr std::array scale{72, 74, 76, 79, 81, 84};
        Samples out;
        for (int n = 0; n < static_cast<int>(chance.between(2, 5)); ++n)
            put(out, whole(Instrument::Short, scale[static_cast<std::size_t>(chance.between(0, 5.99))], 0.3, 0.1), n * 0.13);
        return out;
    }
    case Happening::Kind::Tick: {
        Samples out = whole(Instrument::Mallet, 96, 0.1, 0.05);
        out.resize(static_cast<std::size_t>(rate / 10));
        return out;
    }
    }
    return {};
}

/// Happenings of one kind, one after the other.
class Happens {
public:
    Happens(const Happening& happening, std::uint32_t seed) : happening_(happening), chance_(seed) { wait(); }
    double next() {
        if (now_ < sound_.size())
            return sound_[now_++] * strength_;
        if (--wait_ > 0)
            return 0;
        sound_ = happen(happening_.kind, chance_);
        now_ = 0;
        strength_ = happening_.strength * chance_.between(0.4, 1);
        wait();
        return 0;
    }

private:
    void wait() { wait_ = static_cast<long>(chance_.between(happening_.shortest, happening_.longest) * rate); }
    Happening happening_;
    Noise chance_;
    Samples sound_;
    std::size_t now_ = 0;
    long wait_ = 0;
    double strength_ = 0;
};

class PlaceBed : public Bed {
public:
    explicit PlaceBed(const Place& place) : room_(place.room), wet_(place.wet), gain_(from_decibel(place.decibel)) {
        std::uint32_t seed = 40;
        for (const Air& air : place.airs)
            airs_.emplace_back(air, seed += 7);
        for (const Happening& one : place.happenings)
            happens_.emplace_back(one, seed += 7);
    }
    double next() override {
        double sum = 0, small = 0;
        for (Breeze& air : airs_)
            sum += air.next();
        for (Happens& one : happens_)
            small += one.next();
        return (sum + small + wet_ * room_.next(small)) * gain_;
    }

private:
    std::vector<Breeze> airs_;
    std::vector<Happens> happens_;
    Room room_;
    double wet_, gain_;
};

using Kind = Happening::Kind;

constexpr std::array lake_air{Air{90, 420, 0.9, 3.2, 5.5, 0.12}, Air{300, 1500, 0.34, 2.2, 4.1, 0.08}, Air{900, 3800, 0.06, 2.6, 4.7, 0.2}};
constexpr std::array lake_small{Happening{Kind::Drop, 0.12, 0.5, 2.4}, Happening{Kind::Bird, 0.02, 11, 26}};
constexpr std::array corridor_air{Air{110, 300, 0.5, 0, 0, 1}, Air{250, 900, 0.12, 5, 9, 0.5}};
constexpr std::array corridor_small{Happening{Kind::Murmur, 0.25, 1.5, 5}, Happening{Kind::Murmur, 0.16, 2, 6}};
constexpr std::array canteen_air{Air{150, 600, 0.3, 4, 8, 0.7}, Air{400, 1600, 0.08, 3, 7, 0.5}};
constexpr std::array canteen_small{Happening{Kind::Murmur, 0.34, 0.2, 1.2}, Happening{Kind::Murmur, 0.28, 0.3, 1.6},
                                   Happening{Kind::Murmur, 0.24, 0.3, 2}, Happening{Kind::Clink, 0.12, 1.2, 4.5}};
constexpr std::array room_air{Air{90, 260, 0.6, 6, 11, 0.7}, Air{200, 700, 0.08, 7, 13, 0.4}};
constexpr std::array room_small{Happening{Kind::Tick, 0.16, 0.95, 1.02}};
constexpr std::array evening_air{Air{80, 300, 0.6, 6, 12, 0.5}, Air{300, 1200, 0.08, 5, 9, 0.3}};
constexpr std::array evening_small{Happening{Kind::Chirp, 0.03, 0.7, 1.9}, Happening{Kind::Chirp, 0.016, 1.1, 3.1}};
constexpr std::array arcade_air{Air{100, 380, 0.5, 0, 0, 1}, Air{400, 1400, 0.07, 4, 8, 0.5}};
constexpr std::array arcade_small{Happening{Kind::Blip, 0.36, 0.8, 3}, Happening{Kind::Blip, 0.2, 1.4, 4},
                                  Happening{Kind::Murmur, 0.16, 3, 7}};
constexpr std::array yard_air{Air{120, 700, 0.4, 4, 8, 0.3}, Air{600, 2600, 0.07, 3, 6, 0.2}};
constexpr std::array yard_small{Happening{Kind::Bird, 0.05, 1.5, 5}, Happening{Kind::Bird, 0.03, 2.5, 7},
                                Happening{Kind::Murmur, 0.25, 3, 7}};
constexpr std::array rain_air{Air{400, 6000, 0.2, 5, 9, 0.75}, Air{150, 700, 0.16, 4, 8, 0.6}};
constexpr std::array rain_small{Happening{Kind::Drop, 0.09, 0.03, 0.22}, Happening{Kind::Drop, 0.07, 0.05, 0.3}};

constexpr std::array places{
    Place{"lake", -6.0, 0.5, 0.2, lake_air, lake_small},          Place{"corridor", -4.4, 1.4, 0.8, corridor_air, corridor_small},
    Place{"canteen", -7.9, 0.9, 0.6, canteen_air, canteen_small}, Place{"room", -1.3, 0.3, 0.2, room_air, room_small},
    Place{"evening", -1.1, 1.0, 0.4, evening_air, evening_small}, Place{"arcade", -4.8, 0.8, 0.6, arcade_air, arcade_small},
    Place{"yard", -2.2, 0.8, 0.4, yard_air, yard_small},          Place{"rain", -11.1, 0.4, 0.3, rain_air, rain_small},
};

constexpr auto names = [] {
    std::array<std::string_view, places.size()> out;
    std::ranges::transform(places, out.begin(), &Place::id);
    return out;
}();

}

std::span<const std::string_view> beds() {
    return names;
}

std::unique_ptr<Bed> begin_bed(std::string_view id) {
    const auto* place = std::ranges::find(places, id, &Place::id);
    return place == places.end() ? nullptr : std::make_unique<PlaceBed>(*place);
}

}
