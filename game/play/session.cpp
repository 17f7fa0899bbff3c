// SPDX-License-Identifier: MIT
#include "play/session.hpp"

#include "base/overload.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"

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
    return where_and_when(words, view.scene ? view.scene->time : std::string());
}

std::string place_picture(const story::Episode& episode, const story::Progress& now) {
    const story::View view = story::look(episode, now);
    return view.place < episode.places.size() ? "places/" + episode.places[view.place].id.str() : std::string();
}

const story::Option* option_of(const story::Choice& choice, const story::OptionId& id) {
    const auto option = std::ranges::find(choice.options, id, &story::Option::id);
    return option == choice.options.end() ? nullptr : &*option;
}

std::string kept_words(std::size_t lines) {
    return lines == 0 ? say(words::journal_kept_none) : say_count(words::journal_kept, lines);
}

/// What was done in an activity, for the journal: a message in its words, the rest in short.
std::string done_words(const story::Episode& episode, const story::Progress& now, const story::Activity& activity,
                       std::span<const std::uint32_t> picks) {
    const std::string many = std::to_string(picks.size());
    return std::visit(
        base::Overload{
            [&](const story::KeepBody&) { return kept_words(picks.size()); },
            [&](const story::SortBody&) { return say_count(words::journal_sorted, picks.size()); },
            [&](const story::OrderBody& body) {
                const auto first = picks.empty() ? story::Text{} : body.cards[picks.front()].text;
                return say(words::journal_ordered, {{"what", words_here(first, now)}});
            },
            [&](const story::SpotBody&) { return say(words::journal_spotted, {{"n", many}}); },
            [&](const story::ComposeBody& body) { return say(words::journal_wrote, {{"what", story::composed(body, picks, now)}}); },
            [&](const story::ReportBody& body) {
                const std::size_t places = body.keep.lines.size() + body.phrases.size();
                const auto at = std::ranges::find_if(picks, [&](std::uint32_t pick) { return pick >= places; });
                const auto to = at == picks.end() ? story::Text{} : body.places[*at - places].text;
                return say(words::journal_reported, {{"where", words_here(to, now)}});
            },
            [&](const story::DesignBody&) { return say_count(words::journal_designed, picks.size()); },
            [&](const story::RippleBody& body) {
                std::vector<std::string> who;
                for (const std::uint32_t pick : picks)
                    who.push_back(name_of(episode, episode.graphs[body.graph.at()].people[pick]));
                return who.empty() ? say(words::journal_broke_none) : say(words::journal_broke, {{"who", in_a_row(who)}});
            },
            [&](const story::CircleBody&) { return say(words::journal_circle, {{"n", many}}); },
        },
        activity.body);
}

std::optional<Decision> decision_at(const story::Episode& episode, const story::Progress& now, const story::Taken& taken,
                                    std::size_t position) {
    const story::Beat* beat = beat_at(episode, now);
    Decision made{position, place_words(episode, now), place_picture(episode, now), {}, {}, taken.at, story::Move::None, false};
    if (const auto* choose = std::get_if<story::Choose>(&taken.action)) {
        const auto* choice = beat ? std::get_if<story::Choice>(&beat->body) : nullptr;
        const auto* option = choice ? option_of(*choice, choose->option) : nullptr;
        if (!option)
            return std::nullopt;
        made.ask = words_here(choice->ask, now);
        made.chosen = words_here(option->text, now);
        made.move = option->move;
        return made;
    }
    const auto* submit = std::get_if<story::Submit>(&taken.action);
    const auto* activity = beat && submit ? std::get_if<story::Activity>(&beat->body) : nullptr;
    if (!activity)
        return std::nullopt;
    made.ask = words_here(activity->ask, now);
    made.chosen = done_words(episode, now, *activity, submit->picks);
    return made;
}

/// Whether this place of a scene still lies before somebody who stands here.
bool is_ahead(const story::Episode& episode, const story::Progress& now, const std::string& place) {
    if (now.finished)
        return false;
    const story::Scene& scene = episode.scene(now.scene);
    const auto at =
        std::ranges::find_if(scene.beats, [&](const story::Beat& beat) { return scene.id.str() + "/" + beat.id.str() == place; });
    const auto index = static_cast<std::size_t>(at - scene.beats.begin());
    return at != scene.beats.end() && (now.in_summary || now.beat <= index);
}

/// The next decision of a scene that is being skipped.
std::optional<Decision> skipped_at(const story::Episode& episode, const story::Progress& now, const story::Taken& taken,
                                   std::size_t position) {
    if (!std::holds_alternative<story::Skip>(taken.action) || now.finished)
        return std::nullopt;
    const story::Scene& scene = episode.scene(now.scene);
    for (std::size_t at = now.beat; at < scene.beats.size(); ++at) {
        const story::Beat& beat = scene.beats[at];
        const auto* choice = std::get_if<story::Choice>(&beat.body);
        if (choice && story::holds(beat.when, episode, now))
            return Decision{position,
                            place_words(episode, now),
                            place_picture(episode, now),
                            words_here(choice->ask, now),
                            say(words::journal_skipped),
                            scene.id.str() + "/" + beat.id.str(),
                            story::Move::None,
                            true};
    }
    return std::nullopt;
}

void note_people(const story::Episode& episode, const story::Progress& now, std::span<const story::Event> events,
                 std::vector<Behaviour>& people) {
    for (const story::Event& event : events) {
        const auto* shown = std::get_if<story::Shown>(&event);
        if (!shown || episode.beat(shown->beat).behaviour.empty())
            continue;
        const story::Beat& beat = episode.beat(shown->beat);
        const auto* said = std::get_if<story::Say>(&beat.body);
        const auto* written = std::get_if<story::Message>(&beat.body);
        if (!said && !written)
            continue;
        const std::string who = name_of(episode, said ? said->who : written->who);
        const std::string words = story_label(words_here(said ? said->text : written->text, now));
        people.push_back({beat.behaviour, who.empty() ? words : say(words::people_line, {{"who", who}, {"words", words}})});
    }
}

/// What was said and written at the ending, in one go.
std::string words_of_ending(const story::Episode& episode, const story::Progress& now) {
    std::string all;
    for (const story::BeatRef at : now.trail.all()) {
        const story::Beat& beat = episode.beat(at);
        const auto* said = std::get_if<story::Say>(&beat.body);
        const auto* written = std::get_if<story::Message>(&beat.body);
        if (at.scene != now.ending || (!said && !written))
            continue;
        const std::string who = name_of(episode, said ? said->who : written->who);
        const std::string words = story_label(words_here(said ? said->text : written->text, now));
        all += (all.empty() ? "" : " ") + (who.empty() ? words : say(words::came_line, {{"who", who}, {"words", words}}));
    }
    return all;
}

/// Whether this way is only the beginning of that one.
bool begins(const Way& way, const Way& other) {
    const auto same = [](const Decision& a, const Decision& b) { return a.at == b.at && a.chosen == b.chosen; };
    return way.decisions.size() <= other.decisions.size() &&
           std::equal(way.decisions.begin(), way.decisions.end(), other.decisions.begin(), same) &&
           (way.ending.empty() || way.ending == other.ending);
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
    setup.reader.alias = say_alias(journal_.head.alias);
    setup.reader.plural = spoken().plural;
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
    const auto is_continue = [](const story::Taken& one) { return std::holds_alternative<story::Continue>(one.action); };
    // Turning back a page without anything decided on it leaves no other way.
    if (!std::all_of(journal_.taken.begin() + static_cast<std::ptrdiff_t>(taken), journal_.taken.end(), is_continue))
        journal_.earlier.push_back(journal_.taken);
    journal_.taken.resize(taken);
    replay_all();
    return true;
}

void Session::tell_in(std::shared_ptr<const story::Episode> episode) {
    // only where its shape is the same do the places in it mean the same
    if (!episode || episode->scenes.size() != episode_->scenes.size() || episode->facts.size() != episode_->facts.size())
        return;
    for (std::size_t at = 0; at < episode->scenes.size(); ++at)
        if (episode->scenes[at].id != episode_->scenes[at].id || episode->scenes[at].beats.size() != episode_->scenes[at].beats.size())
            return;
    episode_ = std::move(episode);
    progress_.setup = std::make_shared<const story::Setup>(setup());
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
    const Way now = way();
    for (const auto& earlier : journal_.earlier) {
        Way way = told(earlier);
        const auto begins_this = [&](const Way& other) { return begins(way, other); };
        if (way.decisions.empty() || begins_this(now) || std::ranges::any_of(ways, begins_this))
            continue;
        std::erase_if(ways, [&](const Way& other) { return begins(other, way); });
        ways.push_back(std::move(way));
    }
    return ways;
}

Way Session::told(std::span<const story::Taken> journal) const {
    Way way;
    story::Progress now = story::begin(*episode_, setup()).progress;
    for (std::size_t at = 0; at < journal.size(); ++at) {
        // Of an edited story, what no longer fits is left out as the replay does.
        if (story::place_name(*episode_, now) != journal[at].at)
            now = story::replay(*episode_, setup(), journal.first(at)).progress;
        if (auto decision = decision_at(*episode_, now, journal[at], at)) {
            std::erase_if(way.decisions, [&](const Decision& one) { return one.skipped && one.at == decision->at; });
            way.decisions.push_back(std::move(*decision));
        } else if (auto skipped = skipped_at(*episode_, now, journal[at], at))
            way.decisions.push_back(std::move(*skipped));
        auto outcome = story::apply(*episode_, now, journal[at].action);
        if (auto* step = std::get_if<story::Step>(&outcome)) {
            note_moves(step->events, way.moves);
            now = std::move(step->progress);
            note_people(*episode_, now, step->events, way.people);
        }
    }
    std::erase_if(way.decisions, [&](const Decision& one) { return one.skipped && is_ahead(*episode_, now, one.at); });
    if (!now.ending.none()) {
        way.ending = words_here(episode_->scene(now.ending).ending_title, now);
        way.came = words_of_ending(*episode_, now);
    }
    return way;
}

}
