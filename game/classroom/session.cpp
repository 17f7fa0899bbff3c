// SPDX-License-Identifier: MIT
#include "classroom/session.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace classroom {
namespace {

constexpr std::size_t most_presses = 100;
constexpr double hair = 1e-6;

bool is_story(const Running& one) {
    return one.part.kind == PartKind::Story || one.part.kind == PartKind::Pause;
}
bool has_its_place(const Part& part) {
    return part.kind != PartKind::Rewind && part.kind != PartKind::Talk;
}

}

std::vector<int> whole_minutes(const Session& session) {
    constexpr int minute = 60, half = 30;
    std::vector<int> seconds, out;
    int rest = half;
    for (const Running& one : session.parts()) {
        seconds.push_back(one.state == PartState::Done ? one.spent : one.state == PartState::Dropped ? 0 : one.planned);
        rest += seconds.back();
        // what takes most of a minute is not nothing
        out.push_back(seconds.back() >= half && seconds.back() < minute ? 1 : seconds.back() / minute);
    }
    rest = rest / minute - std::accumulate(out.begin(), out.end(), 0);
    // what is nearest to its next minute gets it; too many are taken from what is farthest
    for (; rest != 0; rest += rest > 0 ? -1 : 1) {
        std::optional<std::size_t> best;
        const auto owed = [&](std::size_t at) { return (rest > 0 ? 1 : -1) * (seconds[at] - out[at] * minute); };
        for (std::size_t at = 0; at < out.size(); ++at)
            if (out[at] > (rest > 0 ? 0 : 1) && (!best || owed(*best) < owed(at)))
                best = at;
        if (!best)
            break;
        out[*best] += rest > 0 ? 1 : -1;
    }
    return out;
}

Session::Session(const Plan& plan) : leaves_(plan.leaves) {
    now_.length = plan.seconds;
    for (const Part& part : plan.parts)
        now_.parts.push_back({part});
    plan_again();
}

std::optional<std::size_t> Session::current() const {
    const auto at = std::ranges::find(now_.parts, PartState::Now, &Running::state);
    return at == now_.parts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - now_.parts.begin()));
}

std::optional<std::size_t> Session::after_current() const {
    for (std::size_t at = current().value_or(0); at < now_.parts.size(); ++at)
        if (now_.parts[at].state == PartState::Waiting)
            return at;
    return std::nullopt;
}

bool Session::over() const {
    return now_.started && !current();
}

int Session::part_left() const {
    const auto at = current();
    return at ? std::max(0, now_.parts[*at].planned - now_.parts[*at].spent) : 0;
}

void Session::remember() {
    before_.push_back(moment());
    if (before_.size() > most_presses)
        before_.erase(before_.begin());
}

std::optional<Refused> Session::start() {
    if (now_.started || now_.parts.empty())
        return Refused::NotNow;
    // nobody goes back to a room without a class
    before_.clear();
    now_.started = true;
    go_to_next(PartState::Done);
    plan_again();
    return std::nullopt;
}

void Session::go_to_next(PartState leaving) {
    const auto then = after_current();
    if (const auto at = current()) {
        Running& one = now_.parts[*at];
        one.state = leaving;
        // a story may have come to its end all the same
        const bool hardly_begun = one.spent * 3 < one.part.least, told = one.part.kind == PartKind::Story && one.with_here * 3 < 1;
        one.not_held = leaving == PartState::Done && hardly_begun && !told;
    }
    if (then)
        now_.parts[*then].state = PartState::Now;
    now_.eyes_up = false;
}

std::optional<Refused> Session::next() {
    if (!current())
        return Refused::NotNow;
    remember();
    go_to_next(PartState::Done);
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::eyes_up(bool up) {
    if (!current() || now_.eyes_up == up)
        return Refused::NotNow;
    remember();
    now_.eyes_up = up;
    return std::nullopt;
}

std::optional<Refused> Session::refuse_change(std::size_t part) const {
    if (part >= now_.parts.size())
        return Refused::NoSuchPart;
    const PartState state = now_.parts[part].state;
    return state == PartState::Done || state == PartState::Dropped ? std::optional(Refused::NotNow) : std::nullopt;
}

std::optional<Refused> Session::shorten(std::size_t part) {
    if (const auto refused = refuse_change(part))
        return refused;
    Part& one = now_.parts[part].part;
    if (one.wish <= one.least)
        return Refused::ShortAlready;
    remember();
    now_.parts[part].part.wish = one.least;
    now_.parts[part].insists_on = 0;
    now_.parts[part].kept_short = true;
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::lengthen(std::size_t part, int seconds) {
    if (const auto refused = refuse_change(part))
        return refused;
    remember();
    Running& one = now_.parts[part];
    one.kept_short = false;
    // what is asked for is meant: it is not only wished
    one.part.wish = std::max(one.part.wish, one.planned) + std::max(0, seconds);
    one.insists_on = std::max(one.insists_on, std::min(one.planned + std::max(0, seconds), one.part.wish));
    plan_again();
    return std::nullopt;
}

void Session::break_off(std::size_t from, bool to_fit) {
    for (std::size_t at = from; at < now_.parts.size(); ++at) {
        Running& one = now_.parts[at];
        if (is_story(one) && one.state == PartState::Waiting) {
            one.state = PartState::Dropped;
            one.to_fit = to_fit;
        }
    }
}

std::optional<Refused> Session::drop(std::size_t part) {
    if (const auto refused = refuse_change(part))
        return refused;
    const bool story = now_.parts[part].part.kind == PartKind::Story;
    if (!now_.parts[part].part.may_drop && !story)
        return Refused::AlwaysStays;
    remember();
    if (story)
        break_off(part, false);
    if (now_.parts[part].state == PartState::Now)
        go_to_next(PartState::Dropped);
    now_.parts[part].state = PartState::Dropped;
    now_.parts[part].to_fit = now_.parts[part].insisted = false;
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::take_back(std::size_t part) {
    if (part >= now_.parts.size())
        return Refused::NoSuchPart;
    if (now_.parts[part].state != PartState::Dropped || over() || part < current().value_or(0))
        return Refused::NotNow;
    remember();
    const auto back = [&](Running& one) {
        one.state = PartState::Waiting;
        one.insisted = true;
        one.to_fit = one.offered = false;
    };
    back(now_.parts[part]);
    // a later piece of the story needs those before it, and so does a pause
    for (std::size_t at = current().value_or(0); at < part && is_story(now_.parts[part]); ++at)
        if (now_.parts[at].part.kind == PartKind::Story && now_.parts[at].state == PartState::Dropped)
            back(now_.parts[at]);
    plan_again();
    return std::nullopt;
}

bool Session::can_move(std::size_t part, int by) const {
    const std::size_t other = part + static_cast<std::size_t>(by);
    if ((by != 1 && by != -1) || part >= now_.parts.size() || other >= now_.parts.size())
        return false;
    const auto free = [&](std::size_t at) { return now_.parts[at].state != PartState::Done && now_.parts[at].state != PartState::Now; };
    return free(part) && free(other) && !has_its_place(now_.parts[part].part) && !has_its_place(now_.parts[other].part);
}

std::optional<Refused> Session::move(std::size_t part, int by) {
    if (const auto refused = refuse_change(part))
        return refused;
    if (!can_move(part, by))
        return Refused::HasItsPlace;
    remember();
    std::swap(now_.parts[part], now_.parts[part + static_cast<std::size_t>(by)]);
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::lose(int seconds) {
    if (over() || seconds <= 0)
        return Refused::NotNow;
    remember();
    now_.length -= seconds;
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::gain(int seconds) {
    if (over() || seconds <= 0)
        return Refused::NotNow;
    remember();
    now_.length += seconds;
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::story_is_at(double share) {
    const auto at = current();
    if (!at || now_.parts[*at].part.kind != PartKind::Story)
        return Refused::NotNow;
    // behind us: the pauses the class did not come by, and at the end of the story all of it
    const bool ended = share >= 1 - hair;
    std::size_t here = *at;
    for (std::size_t one = *at + 1; one < now_.parts.size(); ++one) {
        Running& ahead = now_.parts[one];
        const bool gone_by = ended || ahead.part.to < share - hair;
        if (ahead.state != PartState::Waiting || !is_story(ahead))
            continue;
        if (ahead.part.kind == PartKind::Pause && gone_by)
            ahead.state = PartState::Dropped;
        else if (ahead.part.kind == PartKind::Story && !ended && ahead.part.from < share - hair && here < one) {
            now_.parts[here].state = PartState::Done;
            ahead.state = PartState::Now;
            here = one;
        } else if (ended)
            ahead.state = PartState::Done;
    }
    plan_again();
    return std::nullopt;
}

void Session::story_needs(double with_here, double after_here) {
    const auto at = current();
    if (!at || now_.parts[*at].part.kind != PartKind::Story)
        return;
    Running& one = now_.parts[*at];
    if (std::abs(one.with_here - with_here) < hair && std::abs(one.after_here - after_here) < hair)
        return;
    one.with_here = with_here;
    one.after_here = after_here;
    one.arrived = one.spent;
    plan_again();
}

std::optional<Refused> Session::leave_now() {
    constexpr int a_minute = 60;
    const auto at = current();
    if (!at || now_.parts[*at].part.kind == PartKind::DeRole)
        return Refused::NotNow;
    remember();
    for (Running& one : now_.parts)
        if (one.state == PartState::Waiting && one.part.kind != PartKind::DeRole) {
            one.state = PartState::Dropped;
            one.to_fit = one.insisted = false;
        } else if (one.part.kind == PartKind::DeRole)
            one.part.wish = std::max(one.part.least, a_minute);
    go_to_next(PartState::Done);
    now_.length = std::min(now_.length, elapsed_ + a_minute);
    plan_again();
    return std::nullopt;
}

std::optional<Refused> Session::undo() {
    if (before_.empty())
        return Refused::NothingToUndo;
    Moment then = std::move(before_.back());
    before_.pop_back();
    back_to(std::move(then));
    return std::nullopt;
}

void Session::back_to(Moment then) {
    const int since = elapsed_ - then.elapsed;
    const bool eyes_up = now_.eyes_up;
    now_ = std::move(then.state);
    now_.eyes_up = eyes_up && current();
    told_.clear();
    if (const auto at = current(); at && !now_.eyes_up)
        now_.parts[*at].spent += since;
    plan_again();
}

bool Session::differs_from(const Moment& then) const {
    const auto same = [](const Running& a, const Running& b) {
        return a.part == b.part && a.state == b.state && a.insisted == b.insisted && a.insists_on == b.insists_on;
    };
    return now_.length != then.state.length || now_.started != then.state.started ||
           !std::ranges::equal(now_.parts, then.state.parts, same);
}

void Session::pass(int seconds) {
    const auto at = current();
    if (!at || seconds <= 0)
        return;
    elapsed_ += seconds;
    if (!now_.eyes_up)
        now_.parts[*at].spent += seconds;
    plan_again();
}

bool Session::would_fit(std::size_t part) const {
    return part < now_.parts.size() && now_.parts[part].state == PartState::Dropped && part >= current().value_or(0) && is_reached(part) &&
           left() >= least_left() + now_.parts[part].part.least;
}

std::vector<std::string> Session::stops_ahead() const {
    std::vector<std::string> places;
    for (const Running& one : now_.parts)
        if (one.part.kind == PartKind::Pause && one.part.stop && (one.state == PartState::Waiting || one.state == PartState::Now))
            places.insert(places.end(), one.part.stop->at.begin(), one.part.stop->at.end());
    if (const auto from = leaves_from())
        for (const Pace::Leave& one : leaves_)
            if (one.share >= *from - hair)
                places.push_back(one.at);
    // where it is left for another day it holds once no stop lies before it
    bool stop_before = false;
    for (const Running& one : now_.parts) {
        stop_before = stop_before || (one.part.kind == PartKind::Pause && one.state == PartState::Waiting);
        if (!stop_before && (one.state == PartState::Waiting || one.state == PartState::Now))
            places.insert(places.end(), one.part.cut.begin(), one.part.cut.end());
    }
    return places;
}

}
