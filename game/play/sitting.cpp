// SPDX-License-Identifier: MIT
#include "play/sitting.hpp"

#include "play/policy.hpp"
#include "play/words.hpp"
#include "save/preset.hpp"

#include <algorithm>

namespace play {
namespace {

std::string told(const base::Problem& problem) {
    return problem.hint.empty() ? problem.message : problem.message + " " + problem.hint;
}

}

Sitting::Sitting(Library library, save::Store store, const Opening& opening)
    : library_(std::move(library)), start_(opening), store_(std::move(store)), policy_(opening.policy) {
    practice_.seed = opening.seed;
    sit_at_start();
}

void Sitting::sit_at_start() {
    player_ = {};
    player_.settings = start_.settings;
    player_.band = start_.band.value_or(story::Band::Eight);
    player_.avatar = start_.avatar;
    player_.alias = start_.alias;
    if (player_.avatar.empty() && !library_.avatars.empty())
        player_.avatar = library_.avatars.front().id;
    if (player_.alias.empty() && !library_.aliases.empty())
        player_.alias = library_.aliases.front();
    older_stories_open_ = policy_.older_stories.value_or(false);
    settle();
}

void Sitting::settle() {
    player_.band = policy_.band.value_or(player_.band);
    in_force_ = obeying(player_.settings, policy_);
}

void Sitting::get_up() {
    store_.close();
    forget_sessions();
    notices_.clear();
    known_ = false;
    sit_at_start();
}

/// The next to sit down begins with drills nobody tried.
void Sitting::forget_sessions() {
    sessions_.clear();
    looking_.clear();
    practice_.tried.clear();
    kept_earlier_ = false;
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
    kept_earlier_ = false;
    settle();
}

void Sitting::play_as_guest(const Self& self) {
    // Somebody else sits down: what the one before did is not theirs.
    if (kept()) {
        store_.close();
        forget_sessions();
        const Settings settings = player_.settings;
        player_ = {};
        player_.settings = settings;
    }
    sit_down(self);
}

void Sitting::sit_down_afresh(const Self& self) {
    store_.close();
    forget_sessions();
    clear_notices();
    const Settings settings = player_.settings;
    player_ = {};
    player_.settings = settings;
    older_stories_open_ = policy_.older_stories.value_or(false);
    sit_down(self);
}

bool Sitting::keep(const Self& self) {
    if (kept())
        play_as_guest(self);
    sit_down(self);
    if (!went(store_.create(player_)))
        return false;
    for (const auto& [id, session] : sessions_)
        if (!is_drill(session->episode()) && !went(store_.begin_journal(session->journal())))
            return false;
    return true;
}

void Sitting::come_back(const std::string& name) {
    forget_sessions();
    const auto known = store_.known();
    const auto at = std::ranges::find(known, name, &save::Known::name);
    const save::Profile fallback = at != known.end() && !at->damaged ? at->profile : profile_for(name);
    auto opened = store_.open(name, fallback);
    known_ = true;
    if (!opened) {
        player_ = fallback;
        player_.current.clear();
        settle();
        tell(told(opened.problem()));
        return;
    }
    player_ = opened.value().value;
    settle();
    if (!opened.value().told.empty())
        tell(opened.value().told);
}

bool Sitting::went(const base::Result<base::Done>& result) {
    if (result)
        return true;
    tell(told(result.problem()));
    kept_earlier_ = kept_earlier_ || kept();
    store_.close();
    return false;
}

void Sitting::write_player() {
    if (kept())
        went(store_.write(player_));
}

const Wording& Sitting::listen() {
    wording_.address = player_.settings.address;
    const content::Language* asked = content::find_language(in_force_.language);
    const content::Language& wanted = asked ? *asked : content::english();
    if (&wanted == &library_.dictionary.language() || !library_.in_language)
        return wording_;
    take_words(library_, library_.in_language(wanted));
    wording_.dictionary = library_.dictionary;
    const Speaking in(wording_);
    for (const auto& [id, session] : sessions_)
        if (const Shelved* shelved = library_.find(id))
            session->tell_in(shelved->episode);
    return wording_;
}

void Sitting::change(const Settings& settings) {
    if (in_force_ == settings)
        return;
    player_.settings = own_settings(settings, player_.settings, policy_);
    settle();
    write_player();
}

void Sitting::change_band(story::Band band) {
    player_.band = band;
    settle();
    write_player();
}

bool Sitting::can_keep_here() const {
    return !start_.preset.empty() && save::can_write_beside(start_.preset);
}

bool Sitting::keep_here() {
    const auto written = save::write_preset(start_.preset, player_.settings);
    if (!written)
        tell(told(written.problem()));
    return static_cast<bool>(written);
}

bool Sitting::delete_everything(std::size_t& files) {
    const auto deleted = store_.delete_everything();
    if (!deleted) {
        tell(told(deleted.problem()));
        return false;
    }
    files = deleted.value();
    forget_sessions();
    const std::string language = player_.settings.language;
    player_ = {};
    player_.settings.language = language; // kept nowhere now; but the page that says so must be understood
    if (!library_.avatars.empty())
        player_.avatar = library_.avatars.front().id;
    if (!library_.aliases.empty())
        player_.alias = library_.aliases.front();
    known_ = false;
    settle();
    return true;
}

}
