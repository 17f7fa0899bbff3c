// SPDX-License-Identifier: MIT
#include "sounds/score.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sounds {
namespace {

std::optional<double> pitch_of(std::string_view word) {
    static constexpr std::string_view letters = "c d ef g a b";
    const auto letter = word.empty() ? std::string_view::npos : letters.find(word.front());
    if (letter == std::string_view::npos || word.front() == ' ')
        return std::nullopt;
    word.remove_prefix(1);
    int shift = 0;
    if (word.starts_with('#'))
        shift = 1;
    else if (word.starts_with('b'))
        shift = -1;
    if (shift != 0)
        word.remove_prefix(1);
    if (word.size() != 1 || word.front() < '0' || word.front() > '7')
        return std::nullopt;
    return 12.0 * (word.front() - '0' + 1) + static_cast<double>(letter) + shift;
}

std::optional<double> loudness_of(std::string_view word) {
    constexpr std::pair<std::string_view, double> known[] = {{"pp", 0.34}, {"p", 0.46}, {"mp", 0.58}, {"mf", 0.72}, {"f", 0.88}};
    for (const auto& [name, strength] : known)
        if (word == name)
            return strength;
    return std::nullopt;
}

/// Reads one part and plays it as somebody with two hands would: the beginning of a bar a little stronger, nothing exactly alike.
class Reader {
public:
    Reader(const Score& score, const Part& part, std::uint32_t seed, Played& out) : score_(score), part_(part), out_(out), hand_(seed) {}

    void read() {
        for (std::size_t from = 0; from < part_.notes.size();) {
            const auto begin = part_.notes.find_first_not_of(" \n", from);
            if (begin == std::string_view::npos)
                break;
            const bool chord = part_.notes[begin] == '[';
            const auto closed = chord ? part_.notes.find(']', begin) : begin;
            const auto end = std::min(part_.notes.find_first_of(" \n", closed), part_.notes.size());
            take(part_.notes.substr(begin, end - begin));
            from = end;
        }
        out_.seconds = std::max(out_.seconds, when(at_));
    }

private:
    void fault(std::string_view what, std::string_view word) {
        out_.faults.push_back(std::string(score_.id) + ", bar " + std::to_string(at_ / score_.bar + 1) + ": " + std::string(what) + " \"" +
                              std::string(word) + "\"");
    }
    /// Two small beats make a beat; the second may come late.
    [[nodiscard]] double when(int small) const {
        const int whole = small / 2;
        return (whole + (small % 2 == 0 ? 0 : score_.swing)) * 60 / score_.beats_a_minute;
    }
    void take(std::string_view word) {
        if (word == "|") {
            if (at_ % score_.bar != 0)
                fault("this bar is too short or too long at", word);
            return;
        }
        if (const auto strength = loudness_of(word)) {
            strength_ = *strength;
            return;
        }
        int holds = 1;
        const auto colon = word.rfind(':');
        if (colon != std::string_view::npos)
            std::from_chars(word.data() + colon + 1, word.data() + word.size(), holds);
        const std::string_view pitches = word.substr(0, colon);
        if (pitches != "-")
            sound(pitches, holds);
        at_ += holds;
    }
    void sound(std::string_view pitches, int holds) {
        if (pitches.starts_with('['))
            pitches = pitches.substr(1, pitches.size() - 2);
        double late = 0;
        while (!pitches.empty()) {
            const auto space = std::min(pitches.find(' '), pitches.size());
            if (const auto pitch = pitch_of(pitches.substr(0, space)))
                add(*pitch, holds, late);
            else
                fault("no note is called", pitches.substr(0, space));
            pitches.remove_prefix(std::min(space + 1, pitches.size()));
            late += 0.011; // a hand rolls over a chord
        }
    }
    void add(double pitch, int holds, double late) {
        const int in_bar = at_ % score_.bar;
        const double weight = in_bar == 0 ? 1.06 : in_bar % 2 == 0 ? 0.98 : 0.9;
        const double loose = at_ == 0 ? 0.004 : 0.004 + hand_.between(0, 0.009);
        const double strength = std::min(1.0, strength_ * weight * (1 + 0.07 * hand_.next()));
        out_.notes.push_back({when(at_) + loose + late, when(at_ + holds) - when(at_), pitch, strength * part_.strength, part_.instrument});
    }

    const Score& score_;
    const Part& part_;
    Played& out_;
    Noise hand_;
    int at_ = 0;
    double strength_ = 0.58;
};

}

Played played(const Score& score) {
    Played out;
    std::uint32_t seed = 11;
    for (const Part& part : score.parts) {
        const double before = out.seconds;
        Played one;
        Reader(score, part, seed++, one).read();
        if (before > 0 && before != one.seconds)
            one.faults.push_back(std::string(score.id) + ": the parts are not equally long");
        out.seconds = std::max(before, one.seconds);
        out.notes.insert(out.notes.end(), one.notes.begin(), one.notes.end());
        out.faults.insert(out.faults.end(), one.faults.begin(), one.faults.end());
    }
    std::ranges::stable_sort(out.notes, {}, &Note::at);
    return out;
}

const Score* theme(std::string_view id) {
    const auto all = themes();
    const auto found = std::ranges::find(all, id, &Score::id);
    return found == all.end() ? nullptr : &*found;
}

}
