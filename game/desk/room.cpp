// SPDX-License-Identifier: MIT
#include "desk/room.hpp"

#include "desk/ids.hpp"
#include "play/class_words.hpp"

#include <algorithm>

namespace desk {
namespace {

using classroom::PartKind;

void tell(Room& room, const std::optional<classroom::Refused>& refused) {
    if (refused)
        room.notices.push_back({play::refused_words(*refused), std::nullopt});
}

/// What stands over the card: why the last press did nothing, then what is so by the clock and was not put away.
void hear(Room& room) {
    constexpr std::size_t most = 2;
    room.session.hear();
    const std::vector<classroom::Told> news = room.session.news();
    const auto among = [](const std::vector<classroom::Told>& all, const classroom::Told& told) {
        return std::ranges::any_of(all, [&](const classroom::Told& one) { return classroom::same_news(one, told); });
    };
    std::erase_if(room.understood, [&](const classroom::Told& one) { return !among(news, one); });
    std::erase_if(room.notices, [](const Notice& one) { return one.told.has_value(); });
    std::vector<classroom::Told> fresh;
    std::ranges::copy_if(news, std::back_inserter(fresh), [&](const auto& one) { return !among(room.understood, one); });
    for (std::string& words : play::news_words(fresh, room.session))
        if (room.notices.size() < most)
            room.notices.push_back({std::move(words), fresh.front()});
}

/// What belonged to the part before is put away.
void enter_part(Room& room) {
    room.game.projection().stop_at(room.session.stops_ahead());
    room.game.projection().show_debrief(false);
    room.notices.clear();
    room.chosen.reset();
    // a word alone on a black wall is nothing to talk about
    room.talk = room.runs(PartKind::Talk) && !room.offer.guide.talk.empty() ? std::optional<std::size_t>(0) : std::nullopt;
    room.went_back = false;
}

void next_part(Room& room) {
    // alone, every part takes what the plan gives it
    if (room.rehearsal)
        room.session.pass(std::max(0, room.session.part_left()));
    tell(room, room.session.next());
    enter_part(room);
}

void draw_curtain(Room& room, play::Curtain curtain) {
    set_curtain(room, room.game.projection().curtain() == curtain ? play::Curtain::Open : curtain);
}

std::optional<std::size_t> part_of_stop(const Room& room, const std::string& at) {
    for (std::size_t n = 0; n < room.session.parts().size(); ++n) {
        const auto& one = room.session.parts()[n];
        if (one.part.kind == PartKind::Pause && one.state == classroom::PartState::Waiting && one.part.stop &&
            std::ranges::find(one.part.stop->at, at) != one.part.stop->at.end())
            return n;
    }
    return std::nullopt;
}

/// What is pressed at a row of the timeline.
bool press_part(Room& room, const std::string& id) {
    classroom::Session& session = room.session;
    if (const auto at = number_after(id, "part-"))
        room.chosen = room.chosen == at ? std::nullopt : at;
    else if (const auto more = number_after(id, "more-"))
        tell(room, session.lengthen(*more));
    else if (const auto shorter = number_after(id, "shorten-"))
        tell(room, session.shorten(*shorter));
    else if (const auto dropped = number_after(id, "drop-"))
        tell(room, session.drop(*dropped));
    else if (const auto back = number_after(id, "take-back-"))
        tell(room, session.take_back(*back));
    else if (const auto earlier = number_after(id, "earlier-")) {
        tell(room, session.move(*earlier, -1));
        room.chosen.reset();
    } else if (const auto later = number_after(id, "later-")) {
        tell(room, session.move(*later, 1));
        room.chosen.reset();
    } else
        return false;
    room.game.projection().stop_at(session.stops_ahead());
    return true;
}

bool press_time(Room& room, const std::string& id) {
    if (id == "minute-more" && room.session.current())
        tell(room, room.session.lengthen(*room.session.current()));
    else if (id == "minute-lost")
        tell(room, room.session.lose(60));
    else if (id == "minute-gained")
        tell(room, room.session.gain(60));
    else if (id == "understood") {
        room.notices.clear();
        room.understood = room.session.news();
    } else if (id == "bell" || id == "leave-now") {
        tell(room, room.session.leave_now());
        room.game.projection().put_vote_away();
        enter_part(room);
    } else
        return false;
    return true;
}

}

Room::Room(play::Game& played, const Desk& desk, bool rehearsed)
    : game(played), offer(desk.offer()), setup(desk.setup), session(plan_of(desk)), rehearsal(rehearsed), now(desk.now), began(desk.now),
      left(plan_of(desk).left), pace(desk.pace()) {
    game.projection().open(offer.id, setup.band, setup.cap);
    session.start();
    // the bell rings when it rings
    const int more = end_of(desk) - desk.now - session.length();
    if (more < 0 || (more > 0 && !rehearsal))
        more > 0 ? session.gain(more) : session.lose(-more);
    game.projection().stop_at(session.stops_ahead());
    hear(*this);
    here = step_of(*this, {});
}

const classroom::Running* Room::running() const {
    const auto at = session.current();
    return at ? &session.parts()[*at] : nullptr;
}

bool Room::runs(PartKind kind) const {
    const auto* part = running();
    return part && part->part.kind == kind;
}

bool Room::tells_story() const {
    return runs(PartKind::Story) || runs(PartKind::Pause) || runs(PartKind::Rewind);
}

bool Room::wanders() const {
    return tells_story() && !game.projection().story_shown();
}

bool Room::must_leave() const {
    return !rehearsal && running() && !runs(PartKind::Exit) && !runs(PartKind::DeRole) && (session.left() <= 0 || session.short_by() > 0);
}

const classroom::Vote* Room::vote() const {
    const auto& vote = game.projection().vote();
    return vote ? &*vote : nullptr;
}

void pass(Room& room, int seconds) {
    room.now += seconds;
    if (room.rehearsal || room.session.over())
        return;
    room.session.pass(seconds);
    hear(room);
    room.game.projection().stop_at(room.session.stops_ahead());
    // what the clock did is nobody's press
    room.here.session = room.session.moment();
}

bool is_left_here(const Room& room) {
    const auto at = room.game.projection().standing();
    if (!at || !room.runs(PartKind::Story) || at->finished)
        return false;
    const auto& cut = room.running()->part.cut;
    if (at->stopped)
        return !part_of_stop(room, *at->stopped);
    // a way that was not counted: before it decides again
    constexpr double hair = 1e-6;
    if (!cut.empty())
        return at->ballot && at->share >= room.running()->part.to - hair;
    const auto from = room.session.leaves_from();
    return from && at->ballot && !room.vote() && at->share >= *from - hair && !room.game.projection().decided().empty();
}

std::vector<classroom::Stop> left_of(const Room& room) {
    std::vector<classroom::Stop> all = room.left;
    for (const classroom::Running& one : room.session.parts())
        if (one.part.kind == PartKind::Story && one.state == classroom::PartState::Dropped && one.part.stop)
            all.push_back(*one.part.stop);
    return all;
}

std::string story_place(const Room& room) {
    const auto at = room.game.projection().standing();
    return at && !at->finished ? at->scene : std::string();
}

namespace {

/// Tells the session where the story is: the clock counts what is left of it, not how long it took.
void measure_story(Room& room, double share) {
    if (!room.runs(PartKind::Story))
        return;
    constexpr double hair = 1e-6;
    // into the next piece, where the stop between the two was given up
    if (const auto next = room.session.after_current(); next && room.session.parts()[*next].part.kind == PartKind::Story)
        room.session.story_is_at(share);
    const classroom::Part& part = room.running()->part;
    const double whole = std::max(1, room.pace.seconds(part.from, part.to));
    // a story that is behind its piece lacks more than that has
    room.session.story_needs(share >= part.to ? 0 : room.pace.seconds(share, part.to) / whole,
                             share >= part.to ? 0 : room.pace.seconds(share + hair, part.to) / whole);
}

}

void follow_story(Room& room) {
    play::Projection& projection = room.game.projection();
    auto at = projection.standing();
    if (!at || !room.tells_story())
        return;
    if (at->can_skip && room.setup.in_short.contains(at->at.substr(0, at->at.find('/'))) && projection.skip())
        at = projection.standing();
    if (at && at->ballot && !at->stopped && !is_left_here(room) && !(room.vote() && room.vote()->ballot() == *at->ballot)) {
        projection.show(classroom::Vote(room.setup.mode, *at->ballot));
        room.typing = 0;
        room.typed = false;
    }
    if (at && !at->stopped)
        measure_story(room, at->share);
    room.game.projection().stop_at(room.session.stops_ahead());
    if (!at || !room.runs(PartKind::Story) || !(at->stopped || at->finished))
        return;
    const auto stop = at->stopped ? part_of_stop(room, *at->stopped) : std::nullopt;
    // stops this way does not come by are behind us
    if (at->finished || (stop && room.session.after_current() != stop))
        room.session.story_is_at(at->finished ? 1 : at->share);
    if (stop && room.runs(PartKind::Story) && room.session.after_current() == stop) {
        room.session.story_needs(0, 0);
        room.session.next();
    }
    hear(room);
}

void drop_refusal(Room& room) {
    std::erase_if(room.notices, [](const Notice& one) { return !one.told; });
}

namespace {

bool do_press(Room& room, const std::string& id) {
    play::Projection& projection = room.game.projection();
    if (id == "next") {
        const bool was_held = room.runs(PartKind::Pause);
        next_part(room);
        if (was_held)
            projection.go_on();
    } else if (id == "eyes-up")
        draw_curtain(room, play::Curtain::EyesUp);
    else if (id == "blank")
        draw_curtain(room, play::Curtain::Blank);
    else if (id == "story-back")
        projection.bring_story();
    else if (id == "skip-scene")
        projection.skip();
    else if (const auto control = after(id, "game-"))
        room.game.press(page::ControlId(*control));
    else if (const auto taken = number_after(id, "rewind-"))
        room.went_back = projection.rewind(*taken) || room.went_back;
    else if (const auto talk = number_after(id, "talk-"))
        room.talk = room.talk == talk ? std::nullopt : talk;
    else if (!press_vote(room, id) && !press_part(room, id) && !press_time(room, id))
        return false;
    hear(room);
    follow_story(room);
    return true;
}

}

bool press(Room& room, const std::string& id) {
    if (id == "undo") {
        types(room) ? take_back_digit(room) : undo(room);
        return true;
    }
    Step before = step_of(room, name_of_press(room, id));
    drop_refusal(room);
    before.decision = id.starts_with("decide-") || id == "draw";
    const bool known = do_press(room, id);
    // hands that are counted have their own less and more; going where was decided belongs to deciding
    // what somebody chose unseen stands on no button
    const bool unseen = id.starts_with("unseen-") || id == "hand-on" || id == "choose-again";
    const bool goes_along =
        unseen || id.starts_with("count-") || (id == "take-decided" && !room.steps.empty() && room.steps.back().decision);
    if (!goes_along)
        keep_step(room, std::move(before));
    room.here = step_of(room, {});
    return known;
}

void set_curtain(Room& room, play::Curtain curtain) {
    room.game.projection().draw(curtain);
    if (room.session.eyes_are_up() != (curtain == play::Curtain::EyesUp))
        room.session.eyes_up(curtain == play::Curtain::EyesUp);
}

}
