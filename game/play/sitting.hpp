// SPDX-License-Identifier: MIT
#pragma once
#include "play/library.hpp"
#include "play/looking.hpp"
#include "play/opening.hpp"
#include "play/phrase.hpp"
#include "play/practice.hpp"
#include "play/session.hpp"
#include "save/store.hpp"

namespace play {

/// Who a player chose to be.
struct Self {
    story::Band band = story::Band::Eight;
    std::string avatar;
    std::string alias;
    story::Address address = story::Address::They;
};

/// A kept profile as the first pages name it.
struct Returning {
    std::string name;    ///< of its folder
    std::string label;   ///< "River, the owl"
    std::string current; ///< title of the story that was left part way, or empty
    std::string avatar;
};

/// One sitting: who plays, whether anything is kept, which stories are open. Every screen works on this one value.
/// Whatever the disk refuses becomes a notice, and the game goes on as a guest's.
class Sitting {
public:
    Sitting(Library library, save::Store store, const Opening& opening);

    [[nodiscard]] const Library& library() const { return library_; }
    [[nodiscard]] const save::Profile& player() const { return player_; }
    [[nodiscard]] const Settings& settings() const { return in_force_; }
    /// What a school has set for all who play here.
    [[nodiscard]] const content::Policy& policy() const { return policy_; }
    [[nodiscard]] Self self() const;
    [[nodiscard]] bool known() const { return known_; } ///< somebody has sat down
    [[nodiscard]] bool kept() const { return store_.is_open(); }
    /// Until the disk refused: what went before is on it.
    [[nodiscard]] bool kept_earlier() const { return kept_earlier_; }
    [[nodiscard]] bool can_keep() const { return store_.possible() && !kept(); }
    [[nodiscard]] const save::Store& store() const { return store_; }
    [[nodiscard]] std::vector<Returning> returning() const;
    [[nodiscard]] std::string called() const; ///< "River, the owl"
    /// Who reads, for texts outside of stories.
    [[nodiscard]] story::Reader reader() const { return {player_.band, player_.settings.address, player_.alias}; }
    /// How strong a story may get for this player.
    [[nodiscard]] int strength_cap() const;
    /// What this sitting remembers of its drills.
    [[nodiscard]] const Practice& practice() const { return practice_; }
    [[nodiscard]] Practice& practice() { return practice_; }

    void play_as_guest(const Self&);
    /// A guest for whom nothing has happened yet, as for a class: what was played here before is forgotten, settings stay.
    void sit_down_afresh(const Self&);
    /// From now on this player's place is kept, with the stories that are open. False if it cannot be: a notice says why.
    bool keep(const Self&);
    /// A returning player sits down. If the disk refuses, it is a guest who does.
    void come_back(const std::string& name);
    /// How often the adult page was answered, in this sitting.
    [[nodiscard]] std::size_t adult_tries() const { return adult_tries_; }
    void count_adult_try() { ++adult_tries_; }
    /// Whether an adult opened the stories for 14 and over. Forgotten with the sitting: nothing is stored about age but the band.
    [[nodiscard]] bool older_stories_open() const { return older_stories_open_; }
    void open_older_stories() { older_stories_open_ = true; }
    /// Whether the face found nothing here to sound with.
    [[nodiscard]] bool no_sound_here() const { return no_sound_here_; }
    void say_no_sound_here(bool none) { no_sound_here_ = none; }
    void change(const Settings&);
    /// Whether only an adult may leave.
    [[nodiscard]] bool kiosk() const { return start_.kiosk || policy_.kiosk; }
    /// Whoever played gets up: everything is again as it was before the first sat down, but for what is kept.
    void get_up();
    [[nodiscard]] const Face& face() const { return face_; }
    void shown_by(const Face& face) { face_ = face; }
    /// Goes over to the language of the settings, and to how the player is spoken of. The same object always.
    const Wording& listen();
    [[nodiscard]] const Wording& wording() const { return wording_; }
    void change_band(story::Band);
    /// Whether these settings can be kept for every guest of this computer.
    [[nodiscard]] bool can_keep_here() const;
    /// Keeps them. False if the disk refuses: a notice says why.
    bool keep_here();
    /// Closes the files; what was done is written already.
    void let_go() { store_.close(); }
    /// Takes everything kept off the disk, and forgets who plays.
    bool delete_everything(std::size_t& files);

    /// The open session of an episode, read from the disk if need be; null if it was never begun. Those of drills are in memory only.
    Session* session(const std::string& episode);
    Session& begin(const Shelved&);
    /// What is being done by hand within the moment an open session is at. It outlasts a visit to the town.
    Looking& looking(const Session&);
    std::variant<std::vector<story::Event>, story::Refusal> act(Session&, const story::Action&);
    void rewind(Session&, std::size_t taken);

    /// Sentences the player must hear once.
    [[nodiscard]] const std::vector<std::string>& notices() const { return notices_; }
    void clear_notices() { notices_.clear(); }
    void tell(std::string sentence) { notices_.push_back(std::move(sentence)); }

private:
    [[nodiscard]] save::JournalHead head_for(const story::Episode&) const;
    [[nodiscard]] save::Profile profile_for(const std::string& folder) const;
    void sit_down(const Self&);
    /// After whatever made the player another or changed their settings: lets the policy have its say.
    void settle();
    void write_player();
    void finish(const Session&);
    void finish_drill(const Session&);
    void forget_sessions();
    void sit_at_start();
    bool went(const base::Result<base::Done>&);

    Library library_;
    Opening start_;
    Wording wording_;
    save::Store store_;
    save::Profile player_;
    content::Policy policy_;
    Settings in_force_; ///< the player's settings, as far as the policy leaves them
    Face face_;
    bool known_ = false, kept_earlier_ = false;
    std::size_t adult_tries_ = 0;
    bool older_stories_open_ = false;
    bool no_sound_here_ = false;
    std::map<std::string, std::unique_ptr<Session>> sessions_;
    std::map<std::string, Looking> looking_; ///< by episode, as sessions_
    Practice practice_;
    std::vector<std::string> notices_;
};

}
