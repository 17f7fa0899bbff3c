// SPDX-License-Identifier: MIT
#include "classroom/vote.hpp"

#include <algorithm>
#include <numeric>

namespace classroom {
namespace {

constexpr int most_of_a_class = 99;
/// Below this a number would tell who chose what.
constexpr int fewest_to_show = 4;

}

std::string letter(std::size_t option) {
    return std::string(1, static_cast<char>('A' + static_cast<char>(option % 26)));
}

int Spread::total() const {
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::vector<std::size_t> Spread::leading() const {
    std::vector<std::size_t> out;
    const int most = counts.empty() ? 0 : std::ranges::max(counts);
    for (std::size_t at = 0; at < counts.size() && most > 0; ++at)
        if (counts[at] == most)
            out.push_back(at);
    return out;
}

bool Spread::small() const {
    return total() + passed < fewest_to_show;
}

void Vote::open() {
    counted_.counts.assign(ballot_.options.size(), 0);
    counted_.passed = 0;
    last_.reset();
    last_known_ = false;
    pointed_[0].reset();
    pointed_[1].reset();
}

Vote::Answer Vote::collect() {
    if (state_ != State::Talking)
        return Answer::NotNow;
    open();
    state_ = State::Collecting;
    return Answer::Done;
}

Vote::Answer Vote::count(std::size_t option, int how_many) {
    if (state_ != State::Collecting || !is_counted(mode_))
        return Answer::NotNow;
    if (option >= counted_.counts.size())
        return Answer::NoSuchOption;
    counted_.counts[option] = std::clamp(how_many, 0, most_of_a_class);
    return Answer::Done;
}

Vote::Answer Vote::count_passed(int how_many) {
    if (state_ != State::Collecting || !is_counted(mode_))
        return Answer::NotNow;
    counted_.passed = std::clamp(how_many, 0, most_of_a_class);
    return Answer::Done;
}

Vote::Answer Vote::choose(std::optional<std::size_t> option) {
    if (state_ != State::Collecting || mode_ != Mode::PassAndChoose)
        return Answer::NotNow;
    if (last_known_)
        return Answer::NotNow;
    if (option && *option >= counted_.counts.size())
        return Answer::NoSuchOption;
    if (chosen_so_far() >= most_of_a_class)
        return Answer::NotNow;
    ++(option ? counted_.counts[*option] : counted_.passed);
    last_ = option;
    last_known_ = true;
    return Answer::Done;
}

Vote::Answer Vote::choose_again() {
    if (state_ != State::Collecting || !last_known_)
        return Answer::NotNow;
    --(last_ ? counted_.counts[*last_] : counted_.passed);
    last_.reset();
    last_known_ = false;
    return Answer::Done;
}

void Vote::hand_on() {
    last_.reset();
    last_known_ = false;
}

Vote::Answer Vote::point(std::size_t who, std::size_t option) {
    if (state_ != State::Collecting || mode_ != Mode::Pairs || who > 1)
        return Answer::NotNow;
    if (option >= ballot_.options.size())
        return Answer::NoSuchOption;
    pointed_[who] = option;
    return Answer::Done;
}

Vote::Answer Vote::show() {
    if (state_ != State::Collecting || mode_ == Mode::Pairs)
        return Answer::NotNow;
    if (chosen_so_far() == 0)
        return Answer::NobodyYet;
    hand_on();
    state_ = State::Spread;
    return Answer::Done;
}

Vote::Answer Vote::talk_again() {
    if (state_ != State::Collecting && state_ != State::Spread)
        return Answer::NotNow;
    if (state_ == State::Spread)
        earlier_.push_back(counted_);
    open();
    state_ = State::Talking;
    return Answer::Done;
}

bool Vote::can_decide(std::size_t option) const {
    if (option >= ballot_.options.size())
        return false;
    const auto first = counted_.leading();
    return state_ != State::Spread || first.size() < 2 || std::ranges::find(first, option) != first.end();
}

Vote::Answer Vote::decide(std::size_t option) {
    if (state_ == State::Decided)
        return Answer::NotNow;
    if (!can_decide(option))
        return Answer::NoSuchOption;
    if (mode_ == Mode::Pairs && (!agreed() || *pointed_[0] != option)) // NOLINT(bugprone-unchecked-optional-access): agreed() asks
        return Answer::NotYetAgreed;
    if (mode_ == Mode::PassAndChoose && state_ != State::Spread)
        return Answer::NotNow;
    if (state_ == State::Spread)
        earlier_.push_back(counted_);
    hand_on();
    decided_ = option;
    state_ = State::Decided;
    return Answer::Done;
}

std::optional<Spread> Vote::spread() const {
    if (state_ == State::Spread)
        return counted_;
    if (state_ == State::Decided && !earlier_.empty())
        return earlier_.back();
    return std::nullopt;
}

std::optional<Decided> decided_by(const Vote& vote) {
    const auto way = vote.decided();
    if (!way)
        return std::nullopt;
    return Decided{vote.ballot(), *way, vote.earlier_rounds()};
}

}
