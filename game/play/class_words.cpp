// SPDX-License-Identifier: MIT
#include "play/class_words.hpp"

#include "play/words_class.hpp"

#include <array>
#include <random>
#include <utility>

namespace play {
namespace {

/// What the game itself says about a kind of part.
struct PartWords {
    const Phrase& title;
    const Phrase& line;
    const Phrase* ask;
    const Phrase* listen;
    const Phrase* better_not;
};

PartWords words_of(classroom::PartKind kind) {
    using enum classroom::PartKind;
    switch (kind) {
    case GroundRules:
        return {words::part_rules, words::part_rules_line, &words::part_rules_ask, &words::part_rules_listen, &words::part_rules_not};
    case Starter:
        return {words::part_starter, words::part_starter_line, &words::part_starter_11, &words::part_starter_listen,
                &words::part_starter_not};
    case Story:
        return {words::part_story, words::part_story_line, &words::part_story_ask, &words::part_story_listen, &words::part_story_not};
    case Pause: return {words::part_pause, words::part_pause_line, nullptr, nullptr, nullptr};
    case Rewind: return {words::part_rewind, words::part_rewind_line, nullptr, &words::part_rewind_listen, &words::part_rewind_not};
    case Talk: return {words::part_talk, words::part_talk_line, nullptr, &words::part_talk_listen, &words::part_talk_not};
    case Exit: return {words::part_exit, words::part_exit_line, &words::part_exit_ask, &words::part_exit_listen, &words::part_exit_not};
    case DeRole: break;
    }
    return {words::part_derole, words::part_derole_line, &words::part_derole_ask, &words::part_derole_listen, &words::part_derole_not};
}

const Phrase& starter_for(story::Band band) {
    return band == story::Band::Eight    ? words::part_starter_8
           : band == story::Band::Eleven ? words::part_starter_11
                                         : words::part_starter_14;
}

std::string lines_of(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& one : all)
        out += (out.empty() ? "" : "\n") + one;
    return out;
}

}

std::string letters_of(const std::vector<std::size_t>& options) {
    std::vector<std::string> letters;
    letters.reserve(options.size());
    for (const std::size_t one : options)
        letters.push_back(classroom::letter(one));
    return listed(letters);
}

std::string part_title(const classroom::Part& part) {
    if (part.kind == classroom::PartKind::Pause && part.stop)
        return say(words::part_pause, {{"where", classroom::short_name(*part.stop)}});
    if (part.kind == classroom::PartKind::Story && part.stop)
        return say(words::part_story_until, {{"where", classroom::short_name(*part.stop)}});
    return say(part.cut.empty() ? words_of(part.kind).title : words::part_story_cut);
}

std::string part_line(const classroom::Part& part) {
    return say(words_of(part.kind).line);
}

classroom::Card part_card(const classroom::Part& part, const classroom::Guide& guide, story::Band band) {
    if (part.kind == classroom::PartKind::Pause && part.stop)
        return part.stop->card;
    const PartWords own = words_of(part.kind);
    const auto said = [](const Phrase* phrase) { return phrase ? say(*phrase) : std::string(); };
    classroom::Card card{said(own.ask), said(own.listen), said(own.better_not)};
    if (part.kind == classroom::PartKind::Starter)
        card.ask = say(starter_for(band));
    if (part.kind == classroom::PartKind::Rewind)
        card.ask = guide.rewind;
    if (part.kind == classroom::PartKind::Talk)
        card.ask = lines_of(guide.talk);
    return card;
}

std::vector<std::string> news_words(const std::vector<classroom::Told>& news, const classroom::Session& session) {
    using enum classroom::Told::What;
    const auto title = [&](const classroom::Told& one) {
        return one.part < session.parts().size() ? part_title(session.parts()[one.part].part) : std::string();
    };
    std::vector<std::string> out, dropped;
    for (const classroom::Told& one : news)
        if (one.what == Dropped)
            dropped.push_back(title(one));
    bool said = false;
    for (const classroom::Told& one : news) {
        if (one.what == Dropped && !std::exchange(said, true))
            out.push_back(dropped.size() == 1 ? say(words::told_dropped, {{"part", dropped.front()}})
                                              : say(words::told_dropped_some, {{"parts", in_a_row(dropped)}}));
        else if (one.what == BrokenOff)
            out.push_back(say(words::told_broken_off));
        else if (one.what == Fits)
            out.push_back(say(words::told_fits, {{"part", title(one)}}));
        else if (one.what == TooShort)
            out.push_back(say(words::told_too_short));
        else if (one.what == Over)
            out.push_back(one.seconds < 60 ? say(words::told_time_up)
                                           : say_count(words::told_over, static_cast<std::size_t>(one.seconds / 60)));
    }
    return out;
}

std::string refused_words(classroom::Refused refused) {
    using enum classroom::Refused;
    switch (refused) {
    case NotNow: return say(words::refused_not_now);
    case NoSuchPart: return say(words::refused_no_part);
    case AlwaysStays: return say(words::refused_stays);
    case HasItsPlace: return say(words::refused_place);
    case ShortAlready: return say(words::refused_short);
    case NothingToUndo: break;
    }
    return say(words::refused_undo);
}

std::string clock_words(int seconds) {
    const int size = seconds < 0 ? -seconds : seconds;
    const int rest = size % 60;
    return (seconds < 0 ? "-" : "") + std::to_string(size / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

std::string vote_line(const classroom::Vote& vote) {
    using classroom::Mode;
    using State = classroom::Vote::State;
    if (const auto decided = vote.decided())
        return say(words::vote_decided, {{"letter", classroom::letter(*decided)}});
    if (vote.state() == State::Talking)
        return say(vote.round() > 1                 ? words::vote_again
                   : vote.mode() == Mode::Pairs     ? words::vote_talk_pairs
                   : vote.mode() == Mode::ManyPairs ? words::vote_talk_many
                                                    : words::vote_talk);
    if (vote.state() == State::Collecting) {
        if (is_counted(vote.mode()))
            return say(vote.mode() == Mode::ManyPairs ? words::vote_show_pairs : words::vote_show_cards);
        if (vote.mode() == Mode::PassAndChoose)
            return say(vote.in_hand() ? words::vote_hidden : words::vote_alone);
        const auto pointed = vote.pointed(0);
        if (pointed && vote.agreed())
            return say(words::vote_agree, {{"letter", classroom::letter(*pointed)}});
        return say(pointed && vote.pointed(1) ? words::vote_differ : words::vote_point);
    }
    const auto spread = vote.spread();
    if (spread && spread->level() && !spread->small())
        return say(words::vote_level, {{"ways", letters_of(spread->leading())}});
    return say(spread && spread->small() ? words::vote_small : words::vote_spread);
}

std::size_t drawn(const classroom::Vote& vote) {
    const auto spread = vote.spread();
    const auto level = spread ? spread->leading() : std::vector<std::size_t>();
    if (level.empty())
        return vote.ballot().options.size();
    std::random_device chance;
    return level[std::uniform_int_distribution<std::size_t>(0, level.size() - 1)(chance)];
}

std::string vote_answer_words(classroom::Vote::Answer answer) {
    using enum classroom::Vote::Answer;
    switch (answer) {
    case Done: return {};
    case NotNow: return say(words::vote_not_now);
    case NoSuchOption: return say(words::vote_no_option);
    case NotYetAgreed: return say(words::vote_not_agreed);
    case NobodyYet: break;
    }
    return say(words::vote_nobody);
}

std::string mode_name(classroom::Mode mode) {
    return say(mode == classroom::Mode::Projector   ? words::mode_projector
               : mode == classroom::Mode::Pairs     ? words::mode_pair
               : mode == classroom::Mode::ManyPairs ? words::mode_pairs
                                                    : words::mode_pass);
}

std::string mode_line(classroom::Mode mode) {
    return say(mode == classroom::Mode::Projector   ? words::mode_projector_line
               : mode == classroom::Mode::Pairs     ? words::mode_pair_line
               : mode == classroom::Mode::ManyPairs ? words::mode_pairs_line
                                                    : words::mode_pass_line);
}

std::vector<std::string> disclosure_lines() {
    std::vector<std::string> lines;
    for (const Phrase& one : {words::disclosure_1, words::disclosure_2, words::disclosure_3, words::disclosure_4, words::disclosure_5,
                              words::disclosure_6, words::disclosure_7, words::disclosure_8})
        lines.push_back(say(one));
    return lines;
}

}
