// SPDX-License-Identifier: MIT
// How a session makes what is left of it fit the time that is left.
#include "classroom/session.hpp"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace classroom {
namespace {

bool is_ahead(const Running& one) {
    return one.state == PartState::Now || one.state == PartState::Waiting;
}
bool is_kept_to_the_end(const Running& one) {
    return one.part.kind == PartKind::Exit || one.part.kind == PartKind::DeRole;
}

/// In which order the clock drops: pauses, the other way, the starter; what comes last goes first. Talk is what works, and goes by itself.
int dropping_rank(PartKind kind) {
    switch (kind) {
    case PartKind::Pause: return 0;
    case PartKind::Rewind: return 1;
    case PartKind::Starter: return 2;
    default: return 3;
    }
}

/// What is left of so many seconds. A story needs what it has not told yet, however long it took until here.
int rest(int seconds, const Running& one) {
    if (one.part.kind != PartKind::Story || one.state != PartState::Now)
        return std::max(0, seconds - one.spent);
    const double here = one.with_here * seconds - (one.spent - one.arrived);
    return std::max(0, static_cast<int>(std::max(here, one.after_here * seconds)));
}

}

/// The part that runs can always be left: only its plan says how long it should be.
int Session::least_of(const Running& one) const {
    const int least = std::max(one.part.least, one.insists_on);
    const bool makes_way = one.cut_early || (cut_short_ && !is_kept_to_the_end(one));
    return one.state == PartState::Now && makes_way ? 0 : rest(least, one);
}

int Session::least_left() const {
    int sum = 0;
    for (const Running& one : now_.parts)
        sum += is_ahead(one) ? least_of(one) : 0;
    return sum;
}

/// What the adult added to parts that are still to come: the last one's first.
bool Session::give_up_more_than_least() {
    for (std::size_t at = now_.parts.size(); at-- > 0;) {
        Running& one = now_.parts[at];
        if (one.state != PartState::Waiting || one.insists_on <= one.part.least)
            continue;
        one.insists_on = 0;
        return true;
    }
    return false;
}

bool Session::drop_first(bool insisted_too, bool talk) {
    std::optional<std::size_t> victim;
    for (std::size_t at = 0; at < now_.parts.size(); ++at) {
        const Running& one = now_.parts[at];
        if (one.state != PartState::Waiting || !one.part.may_drop || (one.insisted && !insisted_too) ||
            (one.part.kind == PartKind::Talk) != talk)
            continue;
        if (!victim || dropping_rank(one.part.kind) <= dropping_rank(now_.parts[*victim].part.kind))
            victim = at;
    }
    if (!victim)
        return false;
    Running& one = now_.parts[*victim];
    one.state = PartState::Dropped;
    one.to_fit = true;
    one.insisted = false;
    told_.push_back({Told::What::Dropped, *victim, 0});
    return true;
}

/// The story stops at a stop, and goes on another day.
bool Session::break_off_last() {
    for (std::size_t at = now_.parts.size(); at-- > 0;) {
        const Running& one = now_.parts[at];
        if (one.part.kind != PartKind::Story || one.state != PartState::Waiting)
            continue;
        break_off(at, true);
        told_.push_back({Told::What::BrokenOff, at, 0});
        return true;
    }
    return false;
}

/// The piece that runs is left where that is next possible.
bool Session::cut_story() {
    const auto at = current();
    if (!at || now_.parts[*at].part.kind != PartKind::Story || now_.parts[*at].cut_early)
        return false;
    now_.parts[*at].cut_early = true;
    return true;
}

/// A story can go on another day, talk cannot: it goes when nothing else is left to give.
bool Session::drop_one() {
    return give_up_more_than_least() || drop_first(false, false) || drop_first(true, false) || break_off_last() || cut_story() ||
           drop_first(true, true);
}

void Session::drop_what_does_not_fit() {
    cut_short_ = false;
    for (Running& one : now_.parts)
        one.cut_early = false;
    while (least_left() > left() && drop_one()) {}
    cut_short_ = least_left() > left();
    const int lacking = std::max(0, least_left() - left());
    if (lacking > 0 && short_by_ == 0)
        told_.push_back({Told::What::TooShort, 0, lacking});
    short_by_ = lacking;
}

/// Whether it could be done if it came back: not behind a piece of the story that is given up.
bool Session::is_reached(std::size_t part) const {
    const auto pieces = now_.parts | std::views::take(part);
    return std::ranges::none_of(pieces,
                                [](const Running& one) { return one.part.kind == PartKind::Story && one.state == PartState::Dropped; });
}

/// A piece of the story that is given up can free more than was lacking: what was given up just before it comes back.
void Session::put_back_what_fits(const std::vector<PartState>& before) {
    for (int rank = 2; rank >= 0; --rank)
        for (std::size_t at = 0; at < now_.parts.size(); ++at) {
            Running& one = now_.parts[at];
            const bool just_dropped = one.state == PartState::Dropped && before[at] != PartState::Dropped;
            if (!just_dropped || dropping_rank(one.part.kind) != rank || !would_fit(at))
                continue;
            one.state = PartState::Waiting;
            one.to_fit = false;
            std::erase_if(told_, [&](const Told& told) { return told.what == Told::What::Dropped && told.part == at; });
        }
}

void Session::share_out() {
    int wishes = 0;
    for (const Running& one : now_.parts)
        wishes += is_ahead(one) ? std::max(least_of(one), rest(one.part.wish, one)) : 0;
    const int least = least_left();
    const int more = std::max(0, left() - least), asked = wishes - least;
    int given = 0;
    Running* first = nullptr;
    for (Running& one : now_.parts) {
        if (!is_ahead(one)) {
            one.planned = one.state == PartState::Done ? one.spent : 0;
            continue;
        }
        const int own = std::max(least_of(one), rest(one.part.wish, one)) - least_of(one);
        const int extra = asked <= more ? own : static_cast<int>(static_cast<std::int64_t>(own) * more / asked);
        one.planned = one.spent + least_of(one) + extra;
        given += extra;
        first = !first && extra < own ? &one : first;
    }
    // what rounding left over
    if (first && asked > more) {
        first->planned += more - given;
        given = more;
    }
    spare_ = short_by_ > 0 ? 0 : stretch_talk(std::max(0, left() - least - given));
}

/// Time that nobody asked for is the class's to talk in. What of it is left over.
int Session::stretch_talk(int spare) {
    constexpr int most = 10 * 60;
    for (Running& one : now_.parts) {
        if (one.part.kind != PartKind::Talk || !is_ahead(one) || one.kept_short)
            continue;
        const int more = std::clamp(most - one.planned, 0, spare);
        one.planned += more;
        spare -= more;
    }
    return spare;
}

std::vector<Told> Session::news() const {
    using enum Told::What;
    const auto here = current();
    if (!here || is_kept_to_the_end(now_.parts[*here]))
        return {};
    if (left() <= 0)
        return {{Over, 0, -left()}};
    if (short_by_ > 0)
        return {{TooShort, 0, short_by_}};
    std::vector<Told> out, fits;
    bool broken_off = now_.parts[*here].cut_early;
    for (std::size_t at = *here; at < now_.parts.size(); ++at) {
        const Running& one = now_.parts[at];
        const bool gone = one.state == PartState::Dropped && one.to_fit;
        if (gone && one.offered && would_fit(at))
            fits.push_back({Fits, at, 0});
        else if (gone && one.part.kind == PartKind::Story)
            broken_off = true;
        else if (gone)
            out.push_back({Dropped, at, 0});
    }
    if (broken_off)
        out.insert(out.begin(), {BrokenOff, *here, 0});
    if (!fits.empty())
        out.push_back(fits.front());
    return out;
}

std::optional<double> Session::leaves_from() const {
    const auto at = current();
    if (!at || now_.parts[*at].part.kind != PartKind::Story || !now_.parts[*at].part.cut.empty())
        return std::nullopt;
    if (now_.parts[*at].cut_early)
        return 0;
    // a piece behind this one was given up, and no stop holds the story before it
    for (std::size_t next = *at + 1; next < now_.parts.size(); ++next) {
        const Running& one = now_.parts[next];
        if (is_ahead(one) && (one.part.kind == PartKind::Pause || one.part.kind == PartKind::Story))
            return std::nullopt;
        if (one.part.kind == PartKind::Story && one.state == PartState::Dropped)
            return now_.parts[*at].part.to;
    }
    return std::nullopt;
}

void Session::offer_again() {
    constexpr int margin = 30;
    for (std::size_t at = current().value_or(0); at < now_.parts.size(); ++at) {
        Running& one = now_.parts[at];
        if (one.state != PartState::Dropped || !one.to_fit || one.offered || !is_reached(at) ||
            left() < least_left() + one.part.least + margin)
            continue;
        one.offered = true;
        told_.push_back({Told::What::Fits, at, 0});
    }
}

void Session::plan_again() {
    std::vector<PartState> before;
    std::ranges::transform(now_.parts, std::back_inserter(before), &Running::state);
    drop_what_does_not_fit();
    put_back_what_fits(before);
    share_out();
    offer_again();
}

}
