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

/// How many took this way; of very few only their own screens know.
std::string share_words(const classroom::Spread& spread, std::size_t at) {
    if (spread.small() || at >= spread.counts.size())
        return {};
    return say(words::decide_count, {{"n", std::to_string(spread.counts[at])}, {"all", std::to_string(spread.total())}});
}

/// The one way that most chose, where there is one.
std::optional<std::size_t> winner_of(const classroom::Vote& vote) {
    const auto spread = vote.state() == State::Spread ? vote.spread() : std::nullopt;
    const auto first = spread ? spread->leading() : std::vector<std::size_t>();
    return first.size() == 1 ? std::optional(first.front()) : std::nullopt;
}

void add_decisions(Vote& shown, const classroom::Vote& vote) {
    const auto spread = vote.spread();
    for (std::size_t at = 0; at < vote.ballot().options.size(); ++at)
        if (vote.can_decide(at) && winner_of(vote) != at)
            shown.buttons.push_back(
                {"decide-" + std::to_string(at), lettered(vote.ballot(), at), spread ? share_words(*spread, at) : std::string(), ""});
}

/// After a vote the key of going on takes what most chose; a level one is talked about once more.
void add_outcome(View& view, Vote& shown, const classroom::Vote& vote) {
    const classroom::Spread spread = vote.spread().value_or(classroom::Spread());
    const auto winner = winner_of(vote);
    Button again{"talk-again", say(words::talk_again), "", winner ? "" : "N", winner ? Weight::Plain : Weight::Main};
    if (spread.level()) {
        again.note = say(words::talk_again_level, {{"ways", play::letters_of(spread.leading())}});
        view.actions.insert(view.actions.begin(), {"draw", say(play::words::vote_draw), "", ""});
    }
    view.actions.insert(view.actions.begin(), std::move(again));
    shown.told = say(winner ? words::decide_other : words::decide_which);
    if (!winner)
        return;
    const auto& way = vote.ballot().options[*winner].text;
    view.actions.insert(view.actions.begin(), {"decide-" + std::to_string(*winner),
                                               say(words::decide_most, {{"letter", classroom::letter(*winner)}, {"way", way}}),
                                               share_words(spread, *winner), "N", Weight::Main});
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

/// The desk is the device that goes round: one chooses on it while the wall shows nothing of it, and hands it on.
Card device(const classroom::Vote& vote, const Room& room) {
    Card card;
    card.small = say_count(words::chosen_unseen, static_cast<std::size_t>(std::max(0, vote.chosen_so_far())));
    card.title = vote.ballot().ask;
    card.passages = {{Tone::Plain, "", play::vote_line(vote)}};
    const auto add = [&](std::string id, std::string label, Weight weight = Weight::Plain) {
        card.buttons.push_back({std::move(id), std::move(label), "", "", weight});
    };
    if (vote.in_hand()) {
        add("hand-on", say(play::words::vote_next), Weight::Main);
        add("choose-again", say(play::words::vote_wrong_one));
        add("show-spread", say(play::words::vote_all));
    } else {
        for (std::size_t at = 0; at < vote.ballot().options.size(); ++at)
            add("unseen-" + std::to_string(at), lettered(vote.ballot(), at));
        add("unseen-pass", say(play::words::vote_pass));
        if (vote.chosen_so_far() > 0)
            add("show-spread", say(play::words::vote_all), Weight::Quiet);
    }
    // the wall can be covered at any moment
    for (Button& one : hands_of(room))
        card.buttons.push_back(std::move(one));
    card.buttons.push_back({"care", say(words::care), "", "D", Weight::Care});
    return card;
}

void add_collecting(View& view, Vote& shown, const classroom::Vote& vote, const Room& room) {
    const auto so_far = static_cast<std::size_t>(std::max(0, vote.chosen_so_far()));
    if (is_counted(vote.mode())) {
        add_counters(shown, vote, room, true);
        shown.told = say_count(words::counted, so_far);
    } else if (vote.mode() == Mode::Pairs)
        add_pointing(shown, vote);
    else {
        shown.told = say_count(words::chosen_unseen, so_far);
        view.over = device(vote, room);
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
        shown.told = is_counted(vote->mode()) ? say(words::decide_now) : "";
        if (!is_counted(vote->mode()))
            for (Button& one : shown.buttons)
                one.open = false;
        view.actions.insert(view.actions.begin(), main_button("collect", words::collect));
        break;
    case State::Collecting: add_collecting(view, shown, *vote, room); break;
    case State::Spread:
        add_counters(shown, *vote, room, false);
        add_outcome(view, shown, *vote);
        add_decisions(shown, *vote);
        break;
    case State::Decided: view.actions.insert(view.actions.begin(), main_button("take-decided", words::go_this_way)); break;
    }
    view.vote = std::move(shown);
}

namespace {

using Answer = classroom::Vote::Answer;

/// "count-1-more", "count-1-less"
std::optional<Answer> press_count(Room& room, classroom::Vote& vote, const std::string& id) {
    const auto option = number_after(id.substr(0, id.rfind('-')), "count-");
    if (!option)
        return std::nullopt;
    room.typing = *option;
    room.typed = false;
    const int before = *option < vote.entered().counts.size() ? vote.entered().counts[*option] : 0;
    return vote.count(*option, std::max(0, before + (id.ends_with("-more") ? 1 : -1)));
}

/// Presses of the one who has the device in the hand.
std::optional<Answer> press_unseen(classroom::Vote& vote, const std::string& id) {
    if (id == "unseen-pass")
        return vote.choose(std::nullopt);
    if (const auto chosen = number_after(id, "unseen-"))
        return vote.choose(*chosen);
    if (id == "choose-again")
        return vote.choose_again();
    if (id != "hand-on")
        return std::nullopt;
    vote.hand_on();
    return Answer::Done;
}

/// What one press makes of a vote; nothing if it is none of a vote's.
std::optional<Answer> press_on(Room& room, classroom::Vote& vote, const std::string& id) {
    if (id == "collect")
        return vote.collect();
    if (id == "show-spread")
        return vote.show();
    if (id == "talk-again")
        return vote.talk_again();
    if (id == "draw")
        return vote.decide(play::drawn(vote));
    if (const auto decided = number_after(id, "decide-"))
        return vote.decide(*decided);
    if (const auto left = number_after(id, "point-0-"))
        return vote.point(0, *left);
    if (const auto right = number_after(id, "point-1-"))
        return vote.point(1, *right);
    return id.starts_with("count-") ? press_count(room, vote, id) : press_unseen(vote, id);
}

}

bool press_vote(Room& room, const std::string& id) {
    play::Projection& projection = room.game.projection();
    if (!room.vote())
        return false;
    classroom::Vote vote = *room.vote();
    if (id == "take-decided") {
        if (const auto decided = vote.decided())
            projection.choose(vote.ballot().options[*decided].id);
        return true;
    }
    const auto pressed = press_on(room, vote, id);
    if (!pressed)
        return false;
    Answer answer = *pressed;
    if (answer == Answer::Done && vote.mode() == Mode::Pairs && vote.agreed() && vote.pointed(0) && !vote.decided())
        answer = vote.decide(*vote.pointed(0));
    if (answer != Answer::Done)
        room.notices.push_back({play::vote_answer_words(answer), std::nullopt});
    projection.show(vote);
    return true;
}

bool types(const Room& room) {
    const classroom::Vote* vote = room.vote();
    return room.typed && vote && vote->state() == State::Collecting && room.typing < vote->entered().counts.size();
}

void take_back_digit(Room& room) {
    classroom::Vote vote = *room.vote();
    const int before = vote.entered().counts[room.typing];
    vote.count(room.typing, before / 10);
    room.typed = before > 9;
    drop_refusal(room);
    room.game.projection().show(vote);
    room.here = step_of(room, {});
}

bool type(Room& room, char32_t letter) {
    if (!room.vote() || room.vote()->state() != State::Collecting || !is_counted(room.vote()->mode()))
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
    drop_refusal(room);
    if (room.typed && vote.entered().counts[room.typing] > 9) {
        room.notices.push_back({say(words::two_digits, {{"letter", classroom::letter(room.typing)},
                                                        {"n", std::to_string(vote.entered().counts[room.typing])}}),
                                std::nullopt});
        return true;
    }
    const int before = room.typed && room.typing < vote.entered().counts.size() ? vote.entered().counts[room.typing] : 0;
    if (vote.count(room.typing, before * 10 + static_cast<int>(letter - U'0')) == classroom::Vote::Answer::Done) {
        room.typed = true;
        room.game.projection().show(vote);
        room.here = step_of(room, {});
    }
    return true;
}

}
