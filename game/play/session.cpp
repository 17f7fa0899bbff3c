// SPDX-License-Identifier: MIT
#include "play/session.hpp"

#include "base/overload.hpp"

#include <algorithm>

namespace play {
namespace {

constexpr std::size_t most_ways = 12;

const story::Beat* beat_at(const story::Episode& episode, const story::Progress& now) {
    return now.finished || now.in_summary ? nullptr : &episode.beat({now.scene, now.beat});
}

std::string place_words(const story::Episode& episode, const story::Progress& now) {
    const story::View view = story::look(episode, now);
    std::string words = view.place < episode.places.size() ? episode.places[view.place].name : std::string();
    if (view.scene && !view.scene->time.empty())
        words += (words.empty() ? "" : ", ") + view.scene->time;
    return words;
}

std::string place_picture(const story::Episode& episode, const story::Progress& now) {
    const story::View view = story::look(episode, now);
    return view.place < episode.places.size() ? "places/" + episode.places[view.place].id.str() : std::string();
}

std::optional<Decision> decision_at(const story::Episode& episode, const story::Progress& now, const story::Taken& taken,
                                    std::size_t position) {
    const auto* action = std::get_if<story::Choose>(&taken.action);
    const story::Beat* beat = beat_at(episode, now);
    const auto* choice = beat ? std::get_if<story::Choice>(&beat->body) : nullptr;
    if (!action || !choice || !choice->decision)
        return std::nullopt;
    const auto option = std::ranges::find(choice->options, action->option, &story::Option::id);
    if (option == choice->options.end())
        return std::nullopt;
    return Decision{position,
                    place_words(episode, now),
                    place_picture(episode, now),
                    words_here(choice->ask, now),
                    words_here(option->text, now),
                    taken.at,
                    option->move};
}

void note_moves(std::span<const story::Event> events, std::vector<story::Move>& moves) {
    const auto note = [&](story::Move move) {
        if (move != story::Move::None && std::ranges::find(moves, move) == moves.end())
            moves.push_back(move);
    };
    for (const story::Event& event : events)
        std::visit(base::Overload{[&](const story::Chosen& one) { note(one.move); }, [&](const story::Submitted& one) { note(one.move); },
                                  [](const auto&) {}},
                   event);
}

}

std::string words_here(const story::Text& text, const story::Progress& now) {
    const auto count = text.counts.none() ? 0 : story::value_of(now, text.counts);
    return story::words_for(text, now.setup->reader, count);
}

Session::Session(std::shared_ptr<const story::Episode> episode, save::JournalHead head) : episode_(std::move(episode)) {
    journal_.head = std::move(head);
    progress_ = story::begin(*episode_, setup()).progress;
}

Session::Session(std::shared_ptr<const story::Episode> episode, save::Journal journal)
    : episode_(std::move(episode)), journal_(std::move(journal)) {
    replay_all();
}

story::Setup Session::setup() const {
    story::Setup setup;
    setup.reader.band = journal_.head.band;
    setup.reader.address = journal_.head.address;
    setup.reader.alias = journal_.head.alias;
    setup.strength_cap = journal_.head.strength_cap;
    setup.town = journal_.head.town;
    return setup;
}

void Session::replay_all() {
    story::Replayed replayed = story::replay(*episode_, setup(), journal_.taken);
    progress_ = std::move(replayed.progress);
    if (!replayed.whole) {
        edited_ = true;
        leave_out_what_is_lost();
    }
}

void Session::leave_out_what_is_lost() {
    const std::span<const story::Taken> all = journal_.taken;
    std::size_t fitted = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::size_t now = story::replay(*episode_, setup(), all.first(at + 1)).fitted;
        if (now == fitted && !std::holds_alternative<story::Continue>(all[at].action)) {
            journal_.earlier.push_back(journal_.taken);
            journal_.taken.resize(at);
            return;
        }
        fitted = now;
    }
}

std::variant<std::vector<story::Event>, story::Refusal> Session::act(const story::Action& action) {
    std::string at = story::place_name(*episode_, progress_);
    auto outcome = story::apply(*episode_, progress_, action);
    if (const auto* refusal = std::get_if<story::Refusal>(&outcome))
        return *refusal;
    auto& step = std::get<story::Step>(outcome);
    progress_ = std::move(step.progress);
    // A guess is nobody's business, not even the journal's.
    const bool guess = std::holds_alternative<story::Reply>(action);
    journal_.taken.push_back({std::move(at), guess ? story::Action(story::Continue{}) : action});
    return std::move(step.events);
}

bool Session::rewind(std::size_t taken) {
    if (taken >= journal_.taken.size())
        return false;
    journal_.earlier.push_back(journal_.taken);
    journal_.taken.resize(taken);
    replay_all();
    return true;
}

void Session::begin_again(save::JournalHead head) {
    if (!journal_.taken.empty())
        journal_.earlier.push_back(std::move(journal_.taken));
    if (journal_.earlier.size() > most_ways)
        journal_.earlier.erase(journal_.earlier.begin());
    journal_.taken.clear();
    journal_.head = std::move(head);
    progress_ = story::begin(*episode_, setup()).progress;
}

std::vector<Way> Session::earlier_ways() const {
    std::vector<Way> ways;
    for (const auto& earlier : journal_.earlier)
        if (Way way = told(earlier); !way.decisions.empty())
            ways.push_back(std::move(way));
    return ways;
}

Way Session::told(std::span<const story::Taken> journal) const {
    Way way;
    story::Progress now = story::begin(*episode_, setup()).progress;
    for (std::size_t at = 0; at < journal.size(); ++at) {
        // Of an edited story, what no longer fits is left out as the replay does.
        if (story::place_name(*episode_, now) != journal[at].at)
            now = story::replay(*episode_, setup(), journal.first(at)).progress;
        if (auto decision = decision_at(*episode_, now, journal[at], at))
            way.decisions.push_back(std::move(*decision));
        auto outcome = story::apply(*episode_, now, journal[at].action);
        if (auto* step = std::get_if<story::Step>(&outcome)) {
            note_moves(step->events, way.moves);
            now = std::move(step->progress);
        }
    }
    if (!now.ending.none())
        way.ending = words_here(episode_->scene(now.ending).ending_title, now);
    return way;
}

}
