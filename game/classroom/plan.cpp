// SPDX-License-Identifier: MIT
#include "classroom/plan.hpp"

#include "base/text.hpp"
#include "classroom/route.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace classroom {
namespace {

constexpr int minute = 60;

/// Seconds each kind of part would like, and the least it can be done in.
struct Times {
    int rules, starter, pause, rewind, talk, exit, de_role;
};
constexpr Times least_times{30, 30, 60, 90, 90, 45, 30};

/// How many pauses, and how long everything, in so many minutes (learning.md, rule 22). The story itself takes what its pace says.
struct Form {
    std::size_t pauses;
    bool whole; ///< the story to its end; otherwise it is left after its last stop
    Times times;
};
Form form_of(int minutes) {
    if (minutes <= 20)
        return {1, false, {45, 45, 105, 0, 90, 60, 45}};
    if (minutes <= 37)
        return {2, true, {60, 60, 90, 120, 150, 75, 45}};
    return {3, true, {90, 120, 120, 300, 360, 120, 90}};
}

/// Where a story that is stopped here would be left: where its own decisions do not show a place, at the stop itself.
Pace::Cut cut_at(const PausePoint& point, const Pace& pace) {
    return pace.cut_after(point.stop.at).value_or(Pace::Cut{{}, point.share});
}

/// The latest stop after which there is time to see what came of a decision; of those every class comes by, if there is one.
std::vector<std::size_t> one_pause(const std::vector<PausePoint>& points, const Pace& pace, int seconds) {
    std::optional<std::size_t> best;
    const auto rank = [&](std::size_t at) {
        const int needs = pace.seconds(0, cut_at(points[at], pace).share);
        return std::make_tuple(points[at].always, needs <= seconds, needs <= seconds ? points[at].share : -points[at].share);
    };
    for (std::size_t at = 0; at < points.size(); ++at)
        if (!best || rank(*best) < rank(at))
            best = at;
    return best ? std::vector{*best} : std::vector<std::size_t>();
}

/// So many stops, spread over the story as evenly as they allow.
std::vector<std::size_t> spread_pauses(const std::vector<PausePoint>& points, std::size_t count) {
    // only where every class comes by too few
    constexpr double for_some_only = 1;
    std::vector<std::size_t> chosen;
    for (std::size_t n = 1; n <= count; ++n) {
        const double target = static_cast<double>(n) / static_cast<double>(count + 1);
        const auto far = [&](std::size_t at) { return std::abs(points[at].share - target) + (points[at].always ? 0 : for_some_only); };
        std::optional<std::size_t> best;
        for (std::size_t at = 0; at < points.size(); ++at)
            if (std::ranges::find(chosen, at) == chosen.end() && (!best || far(at) < far(*best)))
                best = at;
        if (best)
            chosen.push_back(*best);
    }
    return chosen;
}

Part part(PartKind kind, int wish, int least, bool may_drop) {
    Part made;
    made.kind = kind;
    made.least = least;
    made.wish = std::max(wish, least);
    made.may_drop = may_drop;
    return made;
}

/// The least of a piece of story is nearly all of it: words read aloud become no fewer because the bell is near.
void add_story(Plan& plan, double from, double to, const Pace& pace, const std::optional<Stop>& stop) {
    const int wish = std::max(pace.seconds(from, to), 30);
    Part piece = part(PartKind::Story, wish, wish * 9 / 10, false);
    piece.from = from;
    piece.to = to;
    piece.stop = stop;
    plan.parts.push_back(std::move(piece));
}

void add_story_and_pauses(Plan& plan, const std::vector<PausePoint>& points, const std::vector<std::size_t>& pauses, const Pace& pace,
                          const Form& form) {
    double told = 0;
    for (const std::size_t at : pauses) {
        const PausePoint& point = points[at];
        add_story(plan, told, std::max(told, point.share), pace, point.stop);
        Part pause = part(PartKind::Pause, form.times.pause, least_times.pause, true);
        pause.stop = point.stop;
        told = pause.from = pause.to = std::max(told, point.share);
        plan.parts.push_back(std::move(pause));
    }
    if (plan.whole_story) {
        add_story(plan, told, 1, pace, std::nullopt);
        return;
    }
    if (Pace::Cut cut = cut_at(points[pauses.back()], pace); !cut.at.empty()) {
        add_story(plan, told, cut.share, pace, std::nullopt);
        plan.parts.back().cut = std::move(cut.at);
        told = cut.share;
    }
    for (const PausePoint& point : points)
        if (point.share >= told && point.stop != points[pauses.back()].stop)
            plan.left.push_back(point.stop);
}

/// Where there is more time than wishes, what the session is for gets it: story, pauses, the other way, talk.
void fill(Plan& plan) {
    const auto grows = [](const Part& one) {
        return one.kind == PartKind::Story || one.kind == PartKind::Pause || one.kind == PartKind::Rewind || one.kind == PartKind::Talk;
    };
    int wishes = 0, growing = 0;
    for (const Part& one : plan.parts) {
        wishes += one.wish;
        growing += grows(one) ? one.wish : 0;
    }
    const int more = plan.seconds - wishes;
    if (more <= 0 || growing == 0)
        return;
    int given = 0;
    Part* talk = nullptr;
    for (Part& one : plan.parts) {
        const int add = grows(one) ? static_cast<int>(static_cast<std::int64_t>(more) * one.wish / growing) : 0;
        one.wish += add;
        given += add;
        talk = one.kind == PartKind::Talk ? &one : talk;
    }
    if (talk)
        talk->wish += more - given;
}

}

std::vector<PausePoint> pause_points(const Guide& guide, const story::Episode& episode) {
    const Route route(episode);
    std::vector<PausePoint> out;
    for (const Stop& stop : guide.stops) {
        std::vector<story::BeatRef> beats;
        for (const std::string& place : stop.at)
            if (const auto beat = route.find(place); beat && story::waits(episode.beat(*beat)))
                beats.push_back(*beat);
        if (!beats.empty())
            out.push_back({stop, route.share(beats.front()), route.always_by(beats)});
    }
    std::ranges::stable_sort(out, {}, &PausePoint::share);
    return out;
}

std::vector<base::Diagnostic> check_stops(const Guide& guide, const story::Episode& episode) {
    const Route route(episode);
    std::vector<std::string> places;
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats)
            if (story::waits(beat))
                places.push_back(scene.id.str() + "/" + beat.id.str());
    const std::vector<std::string_view> known(places.begin(), places.end());
    std::vector<base::Diagnostic> out;
    for (const Stop& stop : guide.stops)
        for (const std::string& place : stop.at) {
            if (std::ranges::find(places, place) != places.end())
                continue;
            const bool there = route.find(place).has_value();
            out.push_back({base::Severity::Error,
                           "guide-place",
                           {guide.file, stop.line, 1},
                           {},
                           "nobody can stop at `" + place +
                               "`: " + (there ? "it goes by together with what comes before it" : "the story has no such scene and beat"),
                           base::did_you_mean(place, known)});
        }
    return out;
}

Plan plan_session(const Wish& wish, const Pace& pace, const std::vector<PausePoint>& points) {
    const Form form = form_of(wish.minutes);
    const Times& times = form.times;
    Plan plan;
    plan.band = wish.band;
    plan.seconds = wish.minutes * minute;
    plan.leaves = pace.leaves();
    plan.whole_story = form.whole || points.empty();
    const int beside_story = times.rules + times.starter + times.pause + times.talk + times.exit + times.de_role;
    std::vector<std::size_t> pauses = wish.pauses  ? *wish.pauses
                                      : form.whole ? spread_pauses(points, form.pauses)
                                                   : one_pause(points, pace, plan.seconds - beside_story);
    std::erase_if(pauses, [&](std::size_t at) { return at >= points.size(); });
    std::ranges::sort(pauses);
    const auto twice = std::ranges::unique(pauses);
    pauses.erase(twice.begin(), twice.end());
    plan.whole_story = plan.whole_story || pauses.empty();
    plan.parts.push_back(part(PartKind::GroundRules, times.rules, least_times.rules, false));
    plan.parts.push_back(part(PartKind::Starter, times.starter, least_times.starter, true));
    add_story_and_pauses(plan, points, pauses, pace, form);
    if (times.rewind > 0)
        plan.parts.push_back(part(PartKind::Rewind, times.rewind, least_times.rewind, true));
    plan.parts.push_back(part(PartKind::Talk, times.talk, least_times.talk, true));
    plan.parts.push_back(part(PartKind::Exit, times.exit, least_times.exit, false));
    plan.parts.push_back(part(PartKind::DeRole, times.de_role, least_times.de_role, false));
    fill(plan);
    return plan;
}

Plan plan_session(const Wish& wish, const Guide& guide, const story::Episode& episode) {
    return plan_session(wish, pace_of(episode, wish.band), pause_points(guide, episode));
}

std::string short_name(const Stop& stop) {
    std::string where = stop.where;
    if (where.size() > 3 && where[0] >= '0' && where[0] <= '9' && where.substr(1, 2) == ". ")
        where.erase(0, 3);
    if (where.starts_with('[')) // on which way it is met
        if (const auto end = where.find("] "); end != std::string::npos)
            where.erase(0, end + 2);
    if (where.starts_with('"') || where.starts_with("“"))
        return where;
    for (const std::string_view mark : {": ", ". ", " (", " ["})
        if (const auto at = where.find(mark); at != std::string::npos && at > 0)
            where.resize(at);
    return where;
}

}
