// SPDX-License-Identifier: MIT
#include "desk/setup.hpp"

#include "desk/ids.hpp"
#include "desk/timeline.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"
#include "play/sheet.hpp"
#include "play/story_words.hpp"

#include <algorithm>
#include <array>

namespace desk {
namespace {

using play::say;
using play::say_count;

constexpr int minute = 60;
constexpr std::array<story::Band, 3> bands{story::Band::Eight, story::Band::Eleven, story::Band::Fourteen};
constexpr std::array<int, 3> lengths{15, 30, 45};
constexpr std::array<classroom::Mode, 4> modes{classroom::Mode::Projector, classroom::Mode::ManyPairs, classroom::Mode::PassAndChoose,
                                               classroom::Mode::Pairs};

Button pick(std::string id, std::string label, bool chosen, std::string note = {}) {
    Button made;
    made.id = std::move(id);
    made.label = std::move(label);
    made.note = std::move(note);
    made.chosen = chosen;
    return made;
}

Button main_button(std::string id, const play::Phrase& label, const play::Phrase& note) {
    return {std::move(id), say(label), say(note), "N", Weight::Main};
}

std::string words_of(const story::Text& text, const Desk& desk) {
    return story::words_for(text, {desk.setup.band, story::Address::They, ""}, 0);
}

bool fits(const Offer& offer, story::Band band) {
    return std::ranges::find(offer.episode->bands, band) != offer.episode->bands.end();
}

Group stories(const Desk& desk) {
    Group group{say(words::which_story), {}, "", false};
    for (std::size_t at = 0; at < desk.offers.size(); ++at)
        group.picks.push_back(pick("story-" + std::to_string(at), words_of(desk.offers[at].episode->title, desk), at == desk.setup.offer,
                                   words_of(desk.offers[at].episode->tagline, desk)));
    return group;
}

Group ages(const Desk& desk) {
    Group group{say(words::how_old), {}, "", false};
    for (const story::Band band : bands) {
        group.picks.push_back(pick("band-" + std::to_string(static_cast<int>(band)), play::band_words(band), band == desk.setup.band));
        group.picks.back().open = fits(desk.offer(), band) && (!desk.policy.band || *desk.policy.band == band);
    }
    return group;
}

Group how_long(const Desk& desk) {
    Group group{say(words::how_long), {}, "", false};
    for (const int length : lengths)
        group.picks.push_back(pick("minutes-" + std::to_string(length), say_count(words::minutes, static_cast<std::size_t>(length)),
                                   length == desk.setup.minutes));
    return group;
}

Group ways_to_decide(const Desk& desk) {
    Group group{say(words::how_decide), {}, play::mode_line(desk.setup.mode), false};
    for (std::size_t at = 0; at < modes.size(); ++at)
        group.picks.push_back(pick("mode-" + std::to_string(at), play::mode_name(modes[at]), modes[at] == desk.setup.mode));
    return group;
}

/// A device that goes round takes its time with every child.
int vote_seconds(const Setup& setup) {
    constexpr int a_child = 12;
    return classroom::usual_vote + (setup.mode == classroom::Mode::PassAndChoose ? a_child * setup.children : 0);
}

Group how_many(const Desk& desk) {
    const int children = desk.setup.children;
    Group group{say(words::how_many),
                {pick("children-less-5", say(words::children_fewer_5), false), pick("children-less-1", say(words::children_fewer), false),
                 pick("children-more-1", say(words::children_more), false), pick("children-more-5", say(words::children_more_5), false)},
                say_count(words::how_many_note, static_cast<std::size_t>(children),
                          {{"time", std::to_string((vote_seconds(desk.setup) + minute / 2) / minute)}}),
                false};
    return group;
}

void count_children(Setup& setup, bool more, int step) {
    constexpr int fewest = 2, most = 40;
    setup.children = std::clamp(setup.children + (more ? step : -step), fewest, most);
}

Group end_times(const Desk& desk) {
    const bool bell = bell_of(desk.setup, desk.now).has_value();
    const auto minutes = static_cast<std::size_t>(desk.setup.minutes);
    const std::string time = time_words(end_of(desk));
    return {say(words::ends_when),
            {pick("end-open", say(words::no_bell), !bell), pick("end-earlier", say(words::earlier_5), false),
             pick("end-earlier-1", say(words::earlier_1), false), pick("end-later-1", say(words::later_1), false),
             pick("end-later", say(words::later_5), false)},
            bell ? say(words::ends_note, {{"time", time}}) : say_count(words::ends_open, minutes, {{"time", time}}),
            false};
}

Group strengths(const Desk& desk) {
    Group group{say(words::how_strong), {}, say(words::strong_note), false};
    const std::array<const play::Phrase*, 3> names{&words::strong_1, &words::strong_2, &words::strong_3};
    for (int cap = 1; cap <= 3; ++cap) {
        group.picks.push_back(pick("cap-" + std::to_string(cap), say(*names[static_cast<std::size_t>(cap) - 1]), cap == desk.setup.cap));
        group.picks.back().open = cap <= desk.policy.strength_cap.value_or(3);
    }
    return group;
}

/// "Harbour School, that evening"
std::string scene_name(const story::Episode& episode, const story::Scene& scene) {
    const std::string place = scene.place && *scene.place < episode.places.size() ? episode.places[*scene.place].name : std::string();
    return play::where_and_when(place, scene.time);
}

/// Strong scenes that would be played as they are, each to be told in two lines instead.
Group skips(const Desk& desk) {
    Group group{say(words::skip_which), {}, say(words::skip_note), true};
    for (const story::Scene& scene : desk.offer().episode->scenes) {
        if (scene.strength < 2 || scene.strength > desk.setup.cap || scene.summary.empty())
            continue;
        const bool chosen = desk.setup.in_short.contains(scene.id.str());
        const std::string what = words_of(scene.summary, desk);
        group.picks.push_back(pick("skip-" + scene.id.str(), scene_name(*desk.offer().episode, scene), chosen,
                                   chosen ? say(words::skip_on) + ": " + what : what));
    }
    return group;
}

std::vector<std::size_t> planned_pauses(const Desk& desk, const std::vector<classroom::PausePoint>& points) {
    if (desk.setup.pauses)
        return *desk.setup.pauses;
    const classroom::Plan plan = plan_of(desk);
    std::vector<std::size_t> at;
    for (std::size_t n = 0; n < points.size(); ++n)
        if (std::ranges::any_of(plan.parts, [&](const classroom::Part& part) {
                return part.kind == classroom::PartKind::Pause && part.stop == points[n].stop;
            }))
            at.push_back(n);
    return at;
}

Group stops(const Desk& desk) {
    Group group{say(words::stop_where), {}, say(words::stop_note), true};
    const auto points = classroom::pause_points(desk.offer().guide, *desk.offer().episode);
    const auto chosen = planned_pauses(desk, points);
    for (std::size_t n = 0; n < points.size(); ++n)
        group.picks.push_back(pick("stop-" + std::to_string(n), classroom::short_name(points[n].stop),
                                   std::ranges::find(chosen, n) != chosen.end(), points[n].stop.card.ask));
    return group;
}

void toggle_stop(Desk& desk, std::size_t stop) {
    const auto points = classroom::pause_points(desk.offer().guide, *desk.offer().episode);
    auto chosen = planned_pauses(desk, points);
    if (std::erase(chosen, stop) == 0 && stop < points.size())
        chosen.push_back(stop);
    std::ranges::sort(chosen);
    desk.setup.pauses = std::move(chosen);
}

/// To whole minutes, or whole five, as lessons end.
void move_end(Desk& desk, bool later, int step) {
    const int end = end_of(desk);
    const int moved = later ? (end / step + 1) * step : (end - 1) / step * step;
    desk.setup.ends = std::max(moved, desk.now + 5 * minute);
}

void add_plan(View& view, const Desk& desk) {
    const classroom::Plan plan = plan_of(desk);
    const classroom::Session session = session_of(desk);
    const int ends = end_of(desk), whole = plan.seconds;
    view.parts = timeline(session, std::max(ends - session.length(), desk.now));
    // a second that went by since is no shorter plan
    if (whole - session.length() >= minute) {
        const auto minutes = static_cast<std::size_t>((session.length() + minute - 1) / minute);
        Card late;
        late.passages = {{Tone::Care, "", say_count(words::late, minutes, {{"time", time_words(ends)}})}};
        view.notices = {std::move(late)};
    }
    if (desk.setup.ends && !bell_of(desk.setup, desk.now)) {
        Card gone;
        gone.passages = {
            {Tone::Care, "",
             say_count(words::bell_gone, static_cast<std::size_t>(desk.setup.minutes), {{"time", time_words(*desk.setup.ends)}})}};
        view.notices.push_back(std::move(gone));
    }
    if (!plan.whole_story) {
        Card left;
        left.passages = {{Tone::Plain, "", left_words(plan.left)}};
        view.notices.push_back(std::move(left));
    }
    if (desk.screens == 1)
        view.projector += "\n" + say(words::one_screen);
    // what cannot be changed yet cannot be pressed
    for (PartRow& row : view.parts)
        row.id.clear();
    view.clock = time_words(desk.now);
    view.left = say_count(words::minutes, static_cast<std::size_t>((session.length() + minute - 1) / minute));
    view.clock_note = say(words::ends_at, {{"time", time_words(end_of(desk))}});
}

}

const classroom::Pace& Desk::pace() const {
    const int vote = vote_seconds(setup);
    const auto [at, fresh] = paces_.try_emplace({setup.offer, setup.band, vote});
    if (fresh)
        at->second = classroom::pace_of(*offer().episode, setup.band, vote);
    return at->second;
}

std::string left_words(const std::vector<classroom::Stop>& stops) {
    std::vector<std::string> names;
    for (const classroom::Stop& one : stops)
        names.push_back(classroom::short_name(one));
    return names.empty() ? say(words::left_end) : say(words::left_for_another_day, {{"parts", play::in_a_row(names)}});
}

Setup first_setup(const std::vector<Offer>& offers, const content::Policy& policy) {
    Setup setup;
    setup.band = policy.band.value_or(setup.band);
    setup.cap = std::min(setup.cap, policy.strength_cap.value_or(setup.cap));
    const auto at = std::ranges::find_if(offers, [&](const Offer& one) { return fits(one, setup.band); });
    setup.offer = at == offers.end() ? 0 : static_cast<std::size_t>(at - offers.begin());
    return setup;
}

classroom::Plan plan_of(const Desk& desk) {
    const Offer& offer = desk.offer();
    const auto points = classroom::pause_points(offer.guide, *offer.episode);
    return classroom::plan_session({desk.setup.band, desk.setup.minutes, desk.setup.pauses}, desk.pace(), points);
}

std::optional<int> bell_of(const Setup& setup, int now) {
    constexpr int too_late = 2 * minute;
    return setup.ends && *setup.ends > now + too_late ? setup.ends : std::nullopt;
}

int end_of(const Setup& setup, int now) {
    return bell_of(setup, now).value_or(now + setup.minutes * minute);
}

std::string start_words(const Setup& setup, int now) {
    const std::string time = time_words(end_of(setup, now));
    return bell_of(setup, now) ? say(words::start_bell, {{"time", time}})
                               : say_count(words::start_open, static_cast<std::size_t>(setup.minutes), {{"time", time}});
}

classroom::Session session_of(const Desk& desk) {
    classroom::Session session(plan_of(desk));
    session.lose(session.length() - (end_of(desk) - desk.now));
    session.hear();
    return session;
}

std::string time_words(int time_of_day) {
    const int minutes = ((time_of_day / minute) % (24 * 60) + 24 * 60) % (24 * 60);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

View choose_view(const Desk& desk) {
    View view;
    view.title = say(words::plan_title);
    view.subtitle = say(words::plan_line);
    view.groups = {stories(desk), ages(desk), how_long(desk), end_times(desk), ways_to_decide(desk)};
    if (desk.setup.mode == classroom::Mode::PassAndChoose)
        view.groups.push_back(how_many(desk));
    view.actions = {main_button("ready", words::get_ready, words::get_ready_note)};
    view.projector = say(words::projector_waits);
    add_plan(view, desk);
    return view;
}

View ready_view(const Desk& desk) {
    const classroom::Guide& guide = desk.offer().guide;
    View view;
    view.title = say(words::ready_title);
    view.subtitle = words_of(desk.offer().episode->title, desk);
    view.card.passages = {{Tone::Plain, say(words::what_for), guide.purpose},
                          {Tone::Care, say(words::in_it), guide.note},
                          {Tone::Say, say(words::rules_first), guide.before}};
    view.groups = {end_times(desk), strengths(desk), skips(desk), stops(desk)};
    std::erase_if(view.groups, [](const Group& group) { return group.picks.empty(); });
    view.actions = {{"start", say(words::start), start_words(desk.setup, desk.now), "N", Weight::Main},
                    {"rehearse", say(words::rehearse), say(words::rehearse_note), ""},
                    {"choose", say(words::back), "", "", Weight::Quiet}};
    view.projector = say(words::projector_waits);
    add_plan(view, desk);
    return view;
}

bool change_setup(Desk& desk, const std::string& id) {
    Setup& setup = desk.setup;
    if (const auto story = number_after(id, "story-"); story && *story < desk.offers.size()) {
        setup.offer = *story;
        setup.pauses.reset();
        setup.in_short.clear();
        if (!fits(desk.offer(), setup.band) && !desk.offer().episode->bands.empty())
            setup.band = desk.offer().episode->bands.front();
    } else if (const auto band = number_after(id, "band-"))
        setup.band = static_cast<story::Band>(*band);
    else if (const auto minutes = number_after(id, "minutes-")) {
        setup.minutes = static_cast<int>(*minutes);
        setup.ends.reset();
        setup.pauses.reset();
    } else if (const auto mode = number_after(id, "mode-"); mode && *mode < modes.size())
        setup.mode = modes[*mode];
    else if (id.starts_with("children-"))
        count_children(setup, id.starts_with("children-more"), id.ends_with("-5") ? 5 : 1);
    else if (id == "end-open")
        setup.ends.reset();
    else if (id.starts_with("end-"))
        move_end(desk, id.starts_with("end-later"), id.ends_with("-1") ? minute : 5 * minute);
    else if (const auto cap = number_after(id, "cap-"))
        setup.cap = static_cast<int>(*cap);
    else if (const auto stop = number_after(id, "stop-"))
        toggle_stop(desk, *stop);
    else if (const auto scene = after(id, "skip-")) {
        if (setup.in_short.erase(*scene) == 0)
            setup.in_short.insert(*scene);
    } else
        return false;
    return true;
}

}
