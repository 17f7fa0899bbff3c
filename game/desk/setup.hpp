// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "classroom/vote.hpp"
#include "content/policy.hpp"
#include "desk/view.hpp"

#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace desk {

/// A story that can be played with a class, and what its guide says to the adult.
struct Offer {
    std::string id;
    std::shared_ptr<const story::Episode> episode;
    classroom::Guide guide;
};

/// What the adult chose before the class comes. Times of day are in seconds since midnight.
struct Setup {
    std::size_t offer = 0;
    story::Band band = story::Band::Eleven;
    int minutes = 45;
    classroom::Mode mode = classroom::Mode::Projector;
    std::optional<int> ends;                        ///< the bell, set by the adult; none: the minutes count from the start
    int children = 24;                              ///< counted only where a device goes round
    int cap = 2;                                    ///< how strong scenes may get
    std::set<std::string> in_short;                 ///< scenes told in two lines
    std::optional<std::vector<std::size_t>> pauses; ///< none: as the plan has them
};

/// Everything that the pages before the class look at.
struct Desk {
    std::vector<Offer> offers;
    content::Policy policy;
    Setup setup;
    int now = 0; ///< time of day
    std::size_t screens = 2;
    [[nodiscard]] const Offer& offer() const { return offers[setup.offer]; }
    /// How fast a class of this age goes through this story, deciding as it does. Gone through once, then known.
    [[nodiscard]] const classroom::Pace& pace() const;

private:
    mutable std::map<std::tuple<std::size_t, story::Band, int>, classroom::Pace> paces_;
};

Setup first_setup(const std::vector<Offer>&, const content::Policy&);
classroom::Plan plan_of(const Desk&);
/// What of the story is left for another day: "Evening, Thursday", and its end.
std::string left_words(const std::vector<classroom::Stop>&);
/// The bell, as long as it has not gone by, or all but.
std::optional<int> bell_of(const Setup&, int now);
/// When a session that begins now ends: a time of day. With the bell, else after its minutes.
int end_of(const Setup&, int now);
inline int end_of(const Desk& desk) {
    return end_of(desk.setup, desk.now);
}
/// "30 minutes, from now until 10:28", "until the bell at 10:30": what pressing Start means now.
std::string start_words(const Setup&, int now);
/// The plan as it fits between now and its end.
classroom::Session session_of(const Desk&);
/// "10:45"
std::string time_words(int time_of_day);

/// The page on which a session is chosen, and the one with its content note, strength and stops.
View choose_view(const Desk&);
View ready_view(const Desk&);
/// What a button of these two pages changes. False if it is none of theirs.
bool change_setup(Desk&, const std::string& id);

}
