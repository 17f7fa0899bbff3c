// SPDX-License-Identifier: MIT
#include "play/journal_screen.hpp"

#include "play/sheet.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <charconv>

namespace play {
namespace {

using page::BlockRole;

std::size_t number_in(const std::string& text) {
    std::size_t number = std::string::npos;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The questions of both ways, each once, in the order they came.
std::vector<Decision> moments(const Way& now, const Way& other) {
    std::vector<Decision> all = now.decisions;
    for (const Decision& one : other.decisions)
        if (std::ranges::none_of(all, [&](const Decision& known) { return known.at == one.at; }))
            all.push_back(one);
    return all;
}

std::string chosen_at(const Way& way, const std::string& at) {
    const auto decision = std::ranges::find(way.decisions, at, &Decision::at);
    return decision == way.decisions.end() ? std::string() : story_label(decision->chosen);
}

/// Where and before what a decision stood.
std::string moment_words(const Decision& one) {
    const std::string ask = story_label(one.ask);
    // "And you?" says nothing once the moment is over
    const bool says = ask.size() > 12;
    return one.place.empty() || !says ? (one.place.empty() ? ask : one.place)
                                      : say(words::journal_line, {{"place", one.place}, {"ask", ask}});
}

std::string row(const Phrase& which, const std::string& chosen) {
    return chosen.empty() ? say(words::compare_not, {{"which", say(which)}})
                          : say(words::compare_line, {{"which", say(which)}, {"chosen", chosen}});
}

/// What others did on one way only: that is what a choice is for.
void lay_people(Sheet& sheet, const Way& now, const Way& other) {
    const auto only = [](const Way& here, const Way& there) {
        std::vector<std::string> words;
        for (const Behaviour& one : here.people)
            if (std::ranges::find(there.people, one.name, &Behaviour::name) == there.people.end())
                words.push_back(one.words);
        return words;
    };
    const auto then = only(other, now), this_time = only(now, other);
    if (then.empty() && this_time.empty())
        return;
    sheet.text(BlockRole::Subheading, say(words::compare_people));
    for (std::size_t at = 0; at < std::max(then.size(), this_time.size()); ++at) {
        if (at < then.size())
            sheet.side("then-", row(words::compare_then, then[at]));
        if (at < this_time.size())
            sheet.side("now-", row(words::compare_now, this_time[at]));
    }
}

}

page::Page JournalScreen::page() const {
    Sheet sheet("journal", say(words::journal_title));
    sheet.at(sitting_.library(), "lighthouse-out").heading(say(words::journal_title));
    const Way way = session_.way();
    sheet.text(BlockRole::Note, say(way.decisions.empty() ? words::journal_empty : words::journal_free));
    sheet.go("close", say(words::journal_close));
    for (const Decision& one : way.decisions) {
        sheet.button("rewind-" + std::to_string(one.taken), story_label(one.chosen), moment_words(one));
        page::Control& stone = sheet.page().controls.back();
        stone.group = say(words::journal_back_to);
        stone.icon = std::string(story::spell(one.move));
        stone.picture.id = one.picture;
    }
    const auto earlier = session_.earlier_ways();
    for (std::size_t at = 0; at < earlier.size(); ++at) {
        const std::string number = std::to_string(at + 1);
        sheet.button("compare-" + std::to_string(at), earlier[at].ending.empty()
                                                          ? say(words::journal_way_open, {{"n", number}})
                                                          : say(words::journal_way, {{"n", number}, {"ending", earlier[at].ending}}));
        sheet.page().controls.back().group = say(words::journal_compare);
    }
    return sheet.take();
}

Next JournalScreen::on(const page::ControlId& id) {
    if (const auto position = after(id, "rewind-"))
        sitting_.rewind(session_, number_in(*position));
    else if (const auto way = after(id, "compare-")) {
        const auto earlier = session_.earlier_ways();
        const std::size_t at = number_in(*way);
        return at < earlier.size() ? open<CompareScreen>(sitting_.library(), session_.way(), earlier[at]) : Next(Stay{});
    }
    return Back{};
}

page::Page CompareScreen::page() const {
    Sheet sheet("compare", say(words::compare_title));
    sheet.at(library_, "lighthouse-out").heading(say(words::compare_title));
    // what came of it first: that is what one compares for
    const auto end = [](const Way& way) { return way.ending.empty() ? say(words::compare_open) : way.ending; };
    sheet.text(BlockRole::Subheading, say(words::compare_end));
    sheet.side("then-", row(words::compare_then, end(other_)));
    sheet.side("now-", row(words::compare_now, end(now_)));
    lay_people(sheet, now_, other_);
    for (const Decision& moment : moments(now_, other_)) {
        sheet.text(BlockRole::Subheading, moment_words(moment));
        const std::string now = chosen_at(now_, moment.at);
        const std::string other = chosen_at(other_, moment.at);
        if (now == other) {
            sheet.side("both-", say(words::compare_same, {{"chosen", now}}));
            continue;
        }
        sheet.side("then-", row(words::compare_then, other));
        sheet.side("now-", row(words::compare_now, now));
    }
    sheet.go("close", say(words::compare_journal));
    return sheet.take();
}

Next CompareScreen::on(const page::ControlId&) {
    return Back{};
}

}
