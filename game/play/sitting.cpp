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

std::string told(const base::Problem& problem) {
    return problem.hint.empty() ? problem.message : problem.message + " " + problem.hint;
}

}

Sitting::Sitting(Library library, save::Store store, Opening opening) : library_(std::move(library)), store_(std::move(store)) {
    player_.settings = opening.settings;
    player_.band = opening.band.value_or(story::Band::Eight);
    player_.avatar = opening.avatar;
    player_.alias = opening.alias;
    if (player_.avatar.empty() && !library_.avatars.empty())
        player_.avatar = library_.avatars.front().id;
    if (player_.alias.empty() && !library_.aliases.empty())
        player_.alias = library_.aliases.front();
}

Self Sitting::self() const {
    return {player_.band, player_.avatar, player_.alias, player_.settings.address};
}

std::string Sitting::called() const {
    return library_.called(player_.avatar, player_.alias);
}

/// What stands in for a profile whose file is damaged: its folder still says the animal and the name.
save::Profile Sitting::profile_for(const std::string& folder) const {
    save::Profile profile = player_;
    profile.played.clear();
    profile.town.clear();
    for (const content::Avatar& avatar : library_.avatars)
        for (const std::string& alias : library_.aliases)
            if (save::folder_name(avatar.id, alias) == folder) {
                profile.avatar = avatar.id;
                profile.alias = alias;
            }
    return profile;
}

std::vector<Returning> Sitting::returning() const {
    std::vector<Returning> all;
    for (const save::Known& known : store_.known()) {
        const save::Profile profile = known.damaged ? profile_for(known.name) : known.profile;
        const Shelved* current = library_.find(profile.current);
        all.push_back(
            {known.name, library_.called(profile.avatar, profile.alias), current ? current->title : std::string(), profile.avatar});
    }
    return all;
}

void Sitting::sit_down(const Self& self) {
    player_.band = self.band;
    player_.avatar = self.avatar;
    player_.alias = self.alias;
    player_.settings.address = self.address;
    known_ = true;
}

void Sitting::play_as_guest(const Self& self) {
    // Somebody else sits down: what the one before did is not theirs.
    if (kept()) {
        store_.close();
        sessions_.clear();
        const Settings settings = player_.settings;
        player_ = {};
        player_.settings = settings;
    }
    sit_down(self);
}

bool Sitting::keep(const Self& self) {
    if (kept())
        play_as_guest(self);
    sit_down(self);
    if (!went(store_.create(player_)))
        return false;
    for (const auto& [id, session] : sessions_)
        if (!went(store_.begin_journal(session->journal())))
            return false;
    return true;
}

void Sitting::come_back(const std::string& name) {
    sessions_.clear();
    const auto known = store_.known();
    const auto at = std::ranges::find(known, name, &save::Known::name);
    const save::Profile fallback = at != known.end() && !at->damaged ? at->profile : profile_for(name);
    auto opened = store_.open(name, fallback);
    known_ = true;
    if (!opened) {
        player_ = fallback;
        player_.current.clear();
        tell(told(opened.problem()));
        return;
    }
    player_ = opened.value().value;
    if (!opened.value().told.empty())
        tell(opened.value().told);
}

bool Sitting::went(const base::Result<base::Done>& result) {
    if (result)
        return true;
    tell(told(result.problem()));
    store_.close();
    return false;
}

void Sitting::write_player() {
    if (kept())
        went(store_.write(player_));
}

void Sitting::change(const Settings& settings) {
    if (player_.settings == settings)
        return;
    player_.settings = settings;
    write_player();
}

void Sitting::change_band(story::Band band) {
    player_.band = band;
    write_player();
}

bool Sitting::delete_everything(std::size_t& files) {
    const auto deleted = store_.delete_everything();
    if (!deleted) {
        tell(told(deleted.problem()));
        return false;
    }
    files = deleted.value();
    sessions_.clear();
    player_ = {};
    if (!library_.avatars.empty())
        player_.avatar = library_.avatars.front().id;
    if (!library_.aliases.empty())
        player_.alias = library_.aliases.front();
    known_ = false;
    return true;
}

Session* Sitting::session(const std::string& episode) {
    if (const auto open = sessions_.find(episode); open != sessions_.end())
        return open->second.get();
    const Shelved* shelved = library_.find(episode);
    if (!kept() || !shelved || !shelved->episode)
        return nullptr;
    auto read = store_.journal(episode);
    if (!read) {
        tell(told(read.problem()));
        store_.close();
        return nullptr;
    }
    if (!read.value())
        return nullptr;
    save::Recovered<save::Journal>& found = *read.value();
    if (!found.told.empty())
        tell(found.told);
    if (found.value.head.episode.empty())
        return nullptr;
    auto session = std::make_unique<Session>(shelved->episode, std::move(found.value));
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
    const int strongest = player_.band == story::Band::Fourteen ? 3 : 2;
    return {episode.id.str(), player_.band, player_.settings.address, player_.alias, std::min(player_.settings.strength_cap, strongest),
            player_.town};
}

Session& Sitting::begin(const Shelved& shelved) {
    Session* old = session(shelved.id);
    save::JournalHead head = head_for(*shelved.episode);
    if (old && old->journal().head == head)
        old->begin_again();
    else
        sessions_[shelved.id] = std::make_unique<Session>(shelved.episode, std::move(head));
    Session& session = *sessions_[shelved.id];
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
    if (kept())
        went(store_.add_line(id, save::taken_line(session.journal().taken.back())));
    if (session.progress().finished)
        finish(session);
    return outcome;
}

void Sitting::rewind(Session& session, std::size_t taken) {
    if (!session.rewind(taken))
        return;
    const std::string& id = session.journal().head.episode;
    if (kept())
        went(store_.add_line(id, save::rewind_line(taken)));
    if (player_.current != id) {
        player_.current = id;
        write_player();
    }
}

void Sitting::finish(const Session& session) {
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
