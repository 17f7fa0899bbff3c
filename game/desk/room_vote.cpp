// SPDX-License-Identifier: MIT
#include "desk/ids.hpp"
#include "desk/room.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"
#include "play/words_class.hpp"

#include <algorithm>

namespace desk {
namespace {

using classroom::Mode;
using play::say;
using play::say_count;
using State = classroom::Vote::State;

Button main_button(const char* id, const play::Phrase& label) {
    return {id, say(label), "", "N", Weight::Main};
}

std::string lettered(const classroom::Ballot& ballot, std::size_t at) {
    return classroom::letter(at) + "  " + ballot.options[at].text;
}

void add_counters(Vote& shown, const classroom::Vote& vote, const Room& room, bool open) {
    const classroom::Spread& entered = vote.entered();
    const auto first = entered.leading();
    for (std::size_t at = 0; at < vote.ballot().options.size(); ++at) {
        Counter one;
        one.id = "count-" + std::to_string(at);
        one.letter = classroom::letter(at);
        one.label = vote.ballot().options[at].text;
        one.count = std::to_string(at < entered.counts.size() ? entered.counts[at] : 0);
        one.first = !open && std::ranges::find(first, at) != first.end();
        one.typing = open && room.typing == at;
        one.open = open;
        shown.counters.push_back(std::move(one));
    }
}

void add_decisions(Vote& shown, const classroom::Vote& vote) {
    for (std::size_t at = 0; at < vote.ballot().options.size(); ++at)
        if (vote.can_decide(at))
            shown.buttons.push_back({"decide-" + std::to_string(at), lettered(vote.ballot(), at), "", ""});
    if (const auto spread = vote.spread(); vote.state() == State::Spread && spread && spread->level())
        shown.buttons.push_back({"draw", say(play::words::vote_draw), "", ""});
}

void add_pointing(Vote& shown, const classroom::Vote& vote) {
    for (std::size_t who = 0; who < 2; ++who)
        for (std::size_t at = 0; at < vote.ballot().options.size(); ++at) {
            Button one{"point-" + std::to_string(who) + "-" + std::to_string(at), lettered(vote.ballot(), at),
                       say(who == 0 ? words::first_of_pair : words::second_of_pair), ""};
            one.chosen = vote.pointed(who) == at;
            shown.buttons.push_back(std::move(one));
        }
}

void add_collecting(View& view, Vote& shown, const classroom::Vote& vote, const Room& room) {
    const auto so_far = static_cast<std::size_t>(std::max(0, vote.chosen_so_far()));
    if (vote.mode() == Mode::Projector) {
        add_counters(shown, vote, room, true);
        shown.told = say_count(words::counted, so_far);
    } else if (vote.mode() == Mode::Pairs)
        add_pointing(shown, vote);
    else {
        shown.told = say_count(words::chosen_unseen, so_far);
        shown.buttons.push_back({"choose-again", say(words::choose_again), "", ""});
    }
    if (vote.mode() != Mode::Pairs)
        view.actions.insert(view.actions.begin(), main_button("show-spread", words::show_spread));
}

}

void add_vote(View& view, const Room& room) {
    const classroom::Vote* vote = room.vote();
    if (!vote)
        return;
    Vote shown;
    shown.told = {};
    view.card = {};
    view.card.passages = {{Tone::Ask, play::vote_line(*vote), vote->ballot().ask}};
    switch (vote->state()) {
    case State::Talking:
        add_decisions(shown, *vote);
        shown.told = vote->mode() == Mode::Projector ? say(words::decide_now) : "";
        if (vote->mode() != Mode::Projector)
            for (Button& one : shown.buttons)
                one.open = false;
        view.actions.insert(view.actions.begin(), main_button("collect", words::collect));
        break;
    case State::Collecting: add_collecting(view, shown, *vote, room); break;
    case State::Spread:
        add_counters(shown, *vote, room, false);
        shown.told = say(words::decide_which);
        add_decisions(shown, *vote);
        view.actions.insert(view.actions.begin(), {"talk-again", say(words::talk_again), "", ""});
        break;
    case State::Decided: view.actions.insert(view.actions.begin(), main_button("take-decided", words::go_this_way)); break;
    }
    view.vote = std::move(shown);
}

bool press_vote(Room& room, const std::string& id) {
    play::Projection& projection = room.game.projection();
    if (!room.vote())
        return false;
    classroom::Vote vote = *room.vote();
    auto answer = classroom::Vote::Answer::Done;
    const auto counted = [&](std::size_t at) { return at < vote.entered().counts.size() ? vote.entered().counts[at] : 0; };
    if (id == "collect")
        answer = vote.collect();
    else if (id == "show-spread")
        answer = vote.show();
    else if (id == "talk-again")
        answer = vote.talk_again();
    else if (id == "draw")
        answer = vote.decide(play::drawn(vote));
    else if (id == "choose-again")
        answer = vote.choose_again();
    else if (id == "take-decided") {
        if (const auto decided = vote.decided())
            projection.choose(vote.ballot().options[*decided].id);
        return true;
    } else if (const auto decided = number_after(id, "decide-"))
        answer = vote.decide(*decided);
    else if (const auto left = number_after(id, "point-0-"))
        answer = vote.point(0, *left);
    else if (const auto right = number_after(id, "point-1-"))
        answer = vote.point(1, *right);
    else if (id.starts_with("count-")) {
        const std::string at = id.substr(0, id.rfind('-'));
        const auto option = number_after(at, "count-");
        if (!option)
            return false;
        room.typing = *option;
        room.typed = false;
        answer = vote.count(*option, std::max(0, counted(*option) + (id.ends_with("-more") ? 1 : -1)));
    } else
        return false;
    if (answer == classroom::Vote::Answer::Done && vote.mode() == Mode::Pairs && vote.agreed() && vote.pointed(0) && !vote.decided())
        answer = vote.decide(*vote.pointed(0));
    if (answer != classroom::Vote::Answer::Done)
        room.notices.push_back(play::vote_answer_words(answer));
    projection.show(vote);
    return true;
}

bool type(Room& room, char32_t letter) {
    if (!room.vote() || room.vote()->state() != State::Collecting || room.vote()->mode() != Mode::Projector)
        return false;
    classroom::Vote vote = *room.vote();
    const std::size_t options = vote.ballot().options.size();
    if (letter == U' ' || letter == U',') {
        // behind the last way there is none: the first one keeps its number
        room.typing = std::min(room.typing + 1, options);
        room.typed = false;
        return true;
    }
    if (letter < U'0' || letter > U'9' || room.typing >= options)
        return false;
    if (room.typed && vote.entered().counts[room.typing] > 9)
        return true;
    const int before = room.typed && room.typing < vote.entered().counts.size() ? vote.entered().counts[room.typing] : 0;
    if (vote.count(room.typing, (before * 10 + static_cast<int>(letter - U'0')) % 100) == classroom::Vote::Answer::Done) {
        room.typed = true;
        room.game.projection().show(vote);
        room.here = step_of(room, {});
    }
    return true;
}

}
