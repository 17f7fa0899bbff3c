// SPDX-License-Identifier: MIT
#include "play/class_screens.hpp"
#include "play/class_words.hpp"
#include "play/sheet.hpp"
#include "play/story_words.hpp"
#include "play/words_class.hpp"

#include <charconv>

namespace play {
namespace {

using classroom::Mode;
using classroom::Vote;
using State = Vote::State;

std::string option_words(const Vote& vote, std::size_t option) {
    return say(words::vote_option, {{"letter", classroom::letter(option)}, {"words", vote.ballot().options[option].text}});
}

/// How many took it, once that may be seen. Of very few only whether it was taken at all.
std::string count_words(const Vote& vote, std::size_t option) {
    const auto spread = vote.spread();
    if (!spread || option >= spread->counts.size() || spread->counts[option] == 0)
        return {};
    const Phrase& many = vote.mode() == Mode::ManyPairs ? words::vote_count_pairs : words::vote_count;
    return spread->small() ? say(words::vote_some) : say_count(many, static_cast<std::size_t>(spread->counts[option]));
}

/// The ways to read, not to press.
void add_letters(Sheet& sheet, const Vote& vote) {
    for (std::size_t at = 0; at < vote.ballot().options.size(); ++at)
        sheet.text(page::BlockRole::Item, option_words(vote, at));
}

void add_options(Sheet& sheet, const Vote& vote, const std::string& prefix) {
    for (std::size_t at = 0; at < vote.ballot().options.size(); ++at) {
        page::Control choice;
        choice.id = page::ControlId(prefix + std::to_string(at));
        choice.role = page::ControlRole::Choice;
        choice.label = option_words(vote, at);
        choice.note = count_words(vote, at);
        // its letter is its name; a way that did not come out level is not to be taken
        choice.chosen = vote.decided() == at;
        choice.open = vote.can_decide(at);
        if (!choice.open && choice.note.empty())
            choice.note = say(words::vote_not_level);
        sheet.control(std::move(choice));
    }
}

void add_pair(Sheet& sheet, const Vote& vote) {
    const std::pair<std::size_t, const Phrase&> two[] = {{0, words::vote_left}, {1, words::vote_right}};
    for (const auto& [who, side] : two)
        for (std::size_t at = 0; at < vote.ballot().options.size(); ++at)
            sheet.pick("point-" + std::to_string(who) + "-" + std::to_string(at), say(side), option_words(vote, at),
                       vote.pointed(who) == at);
    if (vote.agreed())
        sheet.go("agreed", say(words::vote_agree_go));
}

void add_collecting(Sheet& sheet, const Vote& vote) {
    if (vote.mode() == Mode::Pairs)
        return add_pair(sheet, vote);
    if (is_counted(vote.mode()))
        return add_options(sheet, vote, "decide-");
    // who has the device in the hand chooses there, not here
    add_letters(sheet, vote);
}

bool is_level(const Vote& vote) {
    const auto spread = vote.spread();
    return vote.state() == State::Spread && spread && spread->level();
}

std::size_t number_after(const std::string& rest) {
    std::size_t number = std::string::npos;
    std::from_chars(rest.data(), rest.data() + rest.size(), number);
    return number;
}

/// The vote after one press on the wall.
Vote pressed(Vote vote, const page::ControlId& id) {
    if (id.str() == "collect")
        vote.collect();
    else if (id.str() == "talk-again")
        vote.talk_again();
    else if (id.str() == "draw")
        vote.decide(drawn(vote));
    else if (const auto left = after(id, "point-0-"))
        vote.point(0, number_after(*left));
    else if (const auto right = after(id, "point-1-"))
        vote.point(1, number_after(*right));
    else if (const auto option = after(id, "decide-"))
        vote.decide(number_after(*option));
    else if (const auto agreed = vote.pointed(0); agreed && id.str() == "agreed")
        vote.decide(*agreed);
    return vote;
}

}

page::Page VoteScreen::page() const {
    const Vote vote = projection_.vote().value_or(Vote());
    Sheet sheet("vote", say(words::vote_title));
    sheet.page().stage = projection_.stage();
    sheet.heading(vote.ballot().ask.empty() ? say(words::vote_title) : vote.ballot().ask);
    const bool unseen = vote.mode() == Mode::PassAndChoose && vote.state() == State::Collecting;
    sheet.text(page::BlockRole::Question, unseen ? say(words::vote_unseen) : vote_line(vote));
    if (const auto spread = vote.spread(); spread && spread->passed > 0 && !spread->small())
        sheet.text(page::BlockRole::Note, say_count(words::vote_passed_count, static_cast<std::size_t>(spread->passed)));
    // each turn is a page of its own: nobody's press is seen, and the words are read again
    for (page::Block& block : sheet.page().blocks)
        block.id += "-" + std::to_string(static_cast<int>(vote.state())) + "-" + std::to_string(vote.round()) + "-" +
                    std::to_string(unseen ? 0 : vote.chosen_so_far());
    if (vote.state() == State::Talking) {
        add_letters(sheet, vote);
        sheet.go("collect", say(words::vote_begin));
    } else if (vote.state() == State::Collecting) {
        add_collecting(sheet, vote);
    } else {
        add_options(sheet, vote, "decide-");
        if (is_level(vote))
            sheet.button("draw", say(words::vote_draw));
        if (vote.state() == State::Spread)
            sheet.button("talk-again", say(words::vote_talk_more));
    }
    // nobody's letter is marked while a class chooses, and nothing else draws the eye
    if (vote.state() != State::Talking)
        sheet.page().begin = page::nobody;
    return sheet.take();
}

Next VoteScreen::on(const page::ControlId& id) {
    const auto& vote = projection_.vote();
    if (!vote)
        return Back{};
    projection_.set(pressed(*vote, id));
    const auto& now = projection_.vote();
    const auto decided = now ? now->decided() : std::nullopt;
    if (!decided)
        return Stay{};
    projection_.take_decided();
    return Back{};
}

bool VoteScreen::step_back() {
    const auto& vote = projection_.vote();
    if (!vote || vote->state() == State::Talking) {
        projection_.forget_vote();
        return false;
    }
    Vote back = *vote;
    if (back.in_hand())
        back.choose_again();
    else
        back.talk_again();
    projection_.set(back);
    return true;
}

}
