// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "content/each_beat.hpp"
#include "content/rules.hpp"
#include "content/wordings.hpp"

#include <algorithm>
#include <array>

namespace content {
namespace {

/// The order in which help is advised.
constexpr std::string_view steps[] = {"get safe", "tell someone you trust", "keep proof", "block and report", "look after yourself"};

/// How cards that say so begin.
struct Beginning {
    std::size_t step;
    std::string_view words;
};
constexpr Beginning beginnings[] = {
    {0, "get away"},
    {0, "get safe"},
    {0, "go away from"},
    {0, "leave the"},
    {0, "put it down"},
    {0, "put the phone down"},
    {0, "close it"},
    {0, "close the"},
    {1, "tell "},
    {1, "talk to"},
    {1, "show it to"},
    {1, "ask someone"},
    {1, "ask somebody"},
    {1, "find an adult"},
    {2, "keep proof"},
    {2, "keep the"},
    {2, "keep what"},
    {2, "save proof"},
    {2, "save the"},
    {2, "take a picture of"},
    {2, "screenshot"},
    {3, "block"},
    {3, "report"},
    {4, "look after"},
    {4, "do something kind"},
    {4, "rest"},
};

std::string small(std::string_view words) {
    std::string out(words);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// Which step of help a card is, if any.
std::optional<std::size_t> step_of(const story::Piece& card) {
    const auto wordings = card.text.wordings();
    if (wordings.empty())
        return std::nullopt;
    const std::string words = small(wordings.front());
    for (const Beginning& one : beginnings)
        if (words.starts_with(one.words))
            return one.step;
    return std::nullopt;
}

struct Placed {
    std::size_t step;
    std::size_t card;
};

/// The cards that are steps of help, if there are enough of them to call it an order of help.
std::vector<Placed> help_cards(const story::OrderBody& body) {
    constexpr std::size_t enough = 3;
    std::vector<Placed> out;
    std::vector<bool> seen(std::size(steps), false);
    for (std::size_t card = 0; card < body.cards.size(); ++card)
        if (const auto step = step_of(body.cards[card])) {
            out.push_back({*step, card});
            seen[*step] = true;
        }
    return static_cast<std::size_t>(std::ranges::count(seen, true)) < enough ? std::vector<Placed>() : out;
}

}

void find_help_out_of_order(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Activity>(file, [&](story::BeatRef at, const story::Beat&, const story::Activity& activity) {
        const auto* order = std::get_if<story::OrderBody>(&activity.body);
        if (order == nullptr)
            return;
        const auto cards = help_cards(*order);
        for (const Placed& one : cards)
            for (const Placed& other : cards)
                if (one.step < other.step && order->rank[one.card] > order->rank[other.card]) {
                    report.say(file.part(file.at(at), "cards", one.card),
                               "\"" + std::string(steps[one.step]) + "\" comes before \"" + std::string(steps[other.step]) + "\"",
                               "get safe, tell someone you trust, keep proof, block and report, look after yourself");
                    return;
                }
    });
}

void find_only_good_options(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat& beat, const story::Choice& choice) {
        const bool tempting = std::ranges::any_of(choice.options, [](const story::Option& one) { return one.move == story::Move::None; });
        if (choice.decision && !tempting && !choice.options.empty())
            report.say(file.part(file.at(at), "options"), "every option of \"" + beat.id.str() + "\" is a kind move, so nothing is decided",
                       "let one be what is easy: to wait, to look away, to laugh along");
    });
}

void find_perspective_answers(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Question>(file, [&](story::BeatRef at, const story::Beat&, const story::Question& question) {
        if (question.kind == story::Question::Kind::Perspective && question.answers.size() == 2)
            report.say(file.part(file.at(at), "answers"), "a look into somebody's head has three answers, and here are 2",
                       "with two, one of them looks wrong");
    });
}

}
