// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "classroom/vote.hpp"
#include "content/policy.hpp"
#include "desk/view.hpp"

#include <map>
#include <memory>
#include <set>

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
    std::optional<int> ends;                        ///< none: as long as it takes from now
    bool ends_chosen = false;                       ///< by the adult, as a time on the clock
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
    /// How fast a class of this age goes through this story. Gone through once, then known.
    [[nodiscard]] const classroom::Pace& pace() const;

private:
    mutable std::map<std::pair<std::size_t, story::Band>, classroom::Pace> paces_;
};

Setup first_setup(const std::vector<Offer>&, const content::Policy&);
classroom::Plan plan_of(const Desk&);
/// What of the story is left for another day: "Evening, Thursday", and its end.
std::string left_words(const std::vector<classroom::Stop>&);
/// When the session ends: a time of day. An end that has gone by, or all but, counts no more.
int end_of(const Desk&);
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
