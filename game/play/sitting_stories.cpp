// SPDX-License-Identifier: MIT
#include "play/sitting.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& one) {
    if (std::ranges::find(list, one) == list.end())
        list.push_back(one);
}

}

int Sitting::strength_cap() const {
    const int strongest = player_.band == story::Band::Fourteen ? 3 : 2;
    return std::min(in_force_.strength_cap, strongest);
}

Session* Sitting::session(const std::string& episode) {
    if (const auto open = sessions_.find(episode); open != sessions_.end())
        return open->second.get();
    const Shelved* shelved = library_.find(episode);
    if (!kept() || !shelved || !shelved->episode)
        return nullptr;
    auto read = store_.journal(episode);
    if (!read) {
        went(read.problem());
        return nullptr;
    }
    auto found = std::move(read.value());
    if (!found)
        return nullptr;
    if (!found->told.empty())
        tell(found->told);
    if (found->value.head.episode.empty())
        return nullptr;
    auto session = std::make_unique<Session>(shelved->episode, std::move(found->value));
    if (session->edited()) {
        tell(say(words::story_was_edited));
        went(store_.begin_journal(session->journal()));
    }
    // Stopped between the last line and the profile: the shell is still owed.
    if (session->progress().finished && player_.current == episode)
        finish(*session);
    return (sessions_[episode] = std::move(session)).get();
}

save::JournalHead Sitting::head_for(const story::Episode& episode) const {
    return {episode.id.str(), player_.band, player_.settings.address, player_.alias, strength_cap(), player_.town};
}

Looking& Sitting::looking(const Session& session) {
    Looking& looking = looking_[session.episode().id.str()];
    if (!looking.fits(session))
        looking = Looking::at(session);
    return looking;
}

Session& Sitting::begin(const Shelved& shelved) {
    looking_[shelved.id] = {};
    Session* old = session(shelved.id);
    if (old)
        old->begin_again(head_for(*shelved.episode));
    else
        sessions_[shelved.id] = std::make_unique<Session>(shelved.episode, head_for(*shelved.episode));
    Session& session = *sessions_[shelved.id];
    if (is_drill(session.episode()))
        return session;
    player_.current = shelved.id;
    if (kept() && went(store_.begin_journal(session.journal())))
        write_player();
    return session;
}

std::variant<std::vector<story::Event>, story::Refusal> Sitting::act(Session& session, const story::Action& action) {
    auto outcome = session.act(action);
    const auto* events = std::get_if<std::vector<story::Event>>(&outcome);
    if (!events)
        return outcome;
    const std::string& id = session.journal().head.episode;
    if (kept() && !is_drill(session.episode()))
        went(store_.add_line(id, save::taken_line(session.journal().taken.back())));
    if (session.progress().finished)
        finish(session);
    return outcome;
}

void Sitting::rewind(Session& session, std::size_t taken) {
    if (!session.rewind(taken))
        return;
    if (is_drill(session.episode()))
        return;
    const std::string& id = session.journal().head.episode;
    if (kept())
        went(store_.add_line(id, save::rewind_line(taken)));
    if (player_.current != id) {
        player_.current = id;
        write_player();
    }
}

/// A drill leaves no shell, no plan and nothing in town: only that it was tried, and with which moves.
void Sitting::finish_drill(const Session& session) {
    const std::string& id = session.journal().head.episode;
    add_once(practice_.tried, id);
    add_once(player_.drills, id);
    for (const story::Move move : session.way().moves)
        add_once(player_.moves, std::string(story::spell(move)));
    write_player();
}

void Sitting::finish(const Session& session) {
    if (is_drill(session.episode()))
        return finish_drill(session);
    const story::Episode& episode = session.episode();
    const story::Progress& now = session.progress();
    const std::string& id = session.journal().head.episode;
    add_once(player_.played, id);
    for (const story::Move move : session.way().moves)
        add_once(player_.moves, std::string(story::spell(move)));
    if (now.plan)
        add_once(player_.plans, {id, now.plan->cue.str(), now.plan->move.str()});
    for (std::size_t at = 0; at < episode.facts.size(); ++at)
        if (episode.facts[at].tells_town)
            player_.town[episode.facts[at].id.str()] = story::value_of(now, story::FactIndex(at));
    player_.current.clear();
    write_player();
}

}
