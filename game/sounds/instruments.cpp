// SPDX-License-Identifier: MIT
#include "sounds/instruments.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace sounds {
namespace {

/// Higher bars and strings fall silent sooner.
double ring_time(double note, double at_middle_c) {
    return at_middle_c * power2((60 - note) / 18);
}

struct Partial {
    double ratio, strength, lasts; ///< of the lowest one's frequency, strength, time
};

/// Wood under felt, or metal under wool: the bar's own tones, and the felt's small thump.
class Bar : public Tone {
public:
    Bar(std::span<const Partial> partials, double note, double strength, double lasts, double held, double thump, double rise)
        : rise_(rise), held_(held), strength_(strength), thump_(thump * strength), felt_(Filter::low(500 + 500 * strength)), noise_(7) {
        const double low = cycles(note);
        for (const Partial& one : partials)
            if (one.ratio * low < 12000)
                rings_.emplace_back(low * one.ratio, lasts * one.lasts,
                                    one.ratio > 1 ? one.strength * (0.35 + 0.65 * strength) : one.strength);
        length_ = static_cast<int>(std::min(lasts * 1.1, held + 1.6) * rate);
    }
    double next() override {
        const double seconds = static_cast<double>(at_) / rate;
        ++at_;
        double sum = 0;
        for (Ring& ring : rings_)
            sum += ring.next();
        if (seconds < 0.05) {
            const double knock = felt_.next(noise_.next()) * swell(seconds, 0.003) * power2(-seconds / 0.007);
            sum = sum * swell(seconds, rise_) + knock * thump_;
        }
        if (seconds > held_)
            sum *= power2(-(seconds - held_) / 0.22); // a hand is laid on it
        const double left = static_cast<double>(length_ - at_) / rate;
        return sum * strength_ * swell(left, 0.03);
    }
    [[nodiscard]] bool over() const override { return at_ >= length_; }

private:
    std::vector<Ring> rings_;
    double rise_, held_, strength_, thump_;
    Filter felt_;
    Noise noise_;
    int at_ = 0, length_ = 0;
};

/// A string: what was pulled runs to and fro in it and loses its edges on the way.
class String : public Tone {
public:
    String(double note, double strength, double held, double lasts) : strength_(strength), held_(held) {
        const double period = rate / cycles(note);
        const double fade = power2(-9.965784284662087 * period / (lasts * rate));
        // a little of the neighbour takes the edge off and costs part of a sample
        dark_ = 0.44 - 0.24 * std::min(strength, 1.0);
        loss_ = fade;
        const double wanted = period - dark_;
        const auto whole = static_cast<std::size_t>(wanted - 0.3);
        const double rest = wanted - static_cast<double>(whole);
        tune_ = (1 - rest) / (1 + rest);
        pull(whole);
        length_ = static_cast<int>(std::min(lasts, held + 0.25) * rate);
    }
    double next() override {
        const double out = kept_[at_];
        const double soft = (1 - dark_) * out + dark_ * last_;
        last_ = out;
        const double tuned = tune_ * (soft - tuned_) + soft_;
        soft_ = soft;
        tuned_ = tuned;
        kept_[at_] = static_cast<float>(tuned * loss_);
        at_ = at_ + 1 == kept_.size() ? 0 : at_ + 1;
        const double seconds = static_cast<double>(sounded_++) / rate;
        const double stop = seconds < held_ ? 1 : power2(-(seconds - held_) / 0.03);
        const double left = static_cast<double>(length_ - sounded_) / rate;
        return out * strength_ * swell(seconds, 0.004) * stop * swell(left, 0.02);
    }
    [[nodiscard]] bool over() const override { return sounded_ >= length_; }

private:
    /// Pulled aside a fifth of its length from the end, with a fingertip.
    void pull(std::size_t whole) {
        kept_.resize(whole);
        const double peak = 0.17;
        double sum = 0;
        for (std::size_t n = 0; n < whole; ++n) {
            const double x = static_cast<double>(n) / static_cast<double>(whole);
            kept_[n] = static_cast<float>(x < peak ? x / peak : (1 - x) / (1 - peak));
            sum += kept_[n];
        }
        for (float& one : kept_)
            one = static_cast<float>((one - sum / static_cast<double>(whole)) * 2.4);
    }
    std::vector<float> kept_;
    std::size_t at_ = 0;
    double strength_, held_, dark_ = 0, loss_ = 0, tune_ = 0, last_ = 0, soft_ = 0, tuned_ = 0;
    int sounded_ = 0, length_ = 0;
};

/// Two that blow the same note, not quite alike.
class Blown : public Tone {
public:
    Blown(double note, double strength, double held) : hands_{Hand(cycles(note) * 1.0013, 0), Hand(cycles(note) * 0.9987, 0.37)} {
        strength_ = strength;
        bright_ = std::clamp((84 - note) / 30, 0.2, 1.0);
        length_ = static_cast<int>((held + off) * rate);
    }
    double next() override {
        const double seconds = static_cast<double>(at_++) / rate;
        double sum = 0;
        for (Hand& hand : hands_) {
            hand.turn();
            const double s = hand.s, c = hand.c;
            // the second and third from the first
            sum += s + bright_ * (0.30 * 2 * s * c + 0.12 * s * (4 * c * c - 1));
        }
        const double left = static_cast<double>(length_ - at_) / rate;
        return sum / 2 * strength_ * swell(seconds, 0.7) * swell(left, off);
    }
    [[nodiscard]] bool over() const override { return at_ >= length_; }

private:
    /// Goes round steadily: its height is the sine, its way the cosine.
    struct Hand {
        Hand(double speed, double from)
            : step_s(sine(speed / rate)), step_c(sine(speed / rate + 0.25)), s(sine(from)), c(sine(from + 0.25)) {}
        void turn() {
            const double before = s;
            s = s * step_c + c * step_s;
            c = c * step_c - before * step_s;
        }
        double step_s, step_c, s, c;
    };
    static constexpr double off = 0.9;
    std::array<Hand, 2> hands_;
    double strength_ = 0, bright_ = 1;
    int at_ = 0, length_ = 0;
};

}

std::unique_ptr<Tone> strike(Instrument instrument, double note, double strength, double seconds) {
    static constexpr std::array wood{Partial{1, 1, 1}, Partial{3.93, 0.36, 0.28}, Partial{9.4, 0.1, 0.09}};
    static constexpr std::array metal{Partial{1, 1, 1}, Partial{2, 0.1, 0.6}, Partial{4, 0.12, 0.3}};
    switch (instrument) {
    case Instrument::Mallet: return std::make_unique<Bar>(wood, note, strength, ring_time(note, 1.3), 99, 1.2, 0.005);
    case Instrument::Glow: return std::make_unique<Bar>(metal, note, strength, ring_time(note, 3.2), seconds, 0.3, 0.014);
    case Instrument::Pluck: return std::make_unique<String>(note, strength, std::max(seconds, 0.1), ring_time(note, 2.6));
    case Instrument::Short: return std::make_unique<String>(note, strength, std::min(seconds, 0.16), ring_time(note, 1.2));
    case Instrument::Breath: return std::make_unique<Blown>(note, strength, seconds);
    }
    return nullptr;
}

Samples whole(Instrument instrument, double note, double strength, double seconds) {
    Samples made;
    for (const auto tone = strike(instrument, note, strength, seconds); !tone->over();)
        made.push_back(static_cast<float>(tone->next()));
    return made;
}

}
