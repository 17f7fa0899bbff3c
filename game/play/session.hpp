// SPDX-License-Identifier: MIT
#pragma once
#include "save/journal.hpp"
#include "story/view.hpp"

namespace play {

/// A decision that was made, as the journal page tells it.
struct Decision {
    std::size_t taken = 0; ///< its position in what was done: rewind to here to stand before it again
    std::string place;     ///< "Harbour School, lunch"
    std::string picture;   ///< art id of the place
    std::string ask;
    std::string chosen;
    std::string at; ///< "lunch/thumb"
    story::Move move = story::Move::None;
    bool skipped = false; ///< went by without the player
};

/// Something somebody did that tells ways apart.
struct Behaviour {
    std::string name; ///< "mina-hood-up"
    std::string words;
};

/// One playthrough told in short, for laying two side by side.
struct Way {
    std::vector<Decision> decisions;
    std::vector<story::Move> moves; ///< tried on the way, each once
    std::vector<Behaviour> people;  ///< what others did on the way
    std::string ending;             ///< its title, or empty if it has not come that far
    std::string came;               ///< what is said and written at the ending
};

/// One player in one episode: where they are, all that was done, and the ways that were left by going back.
class Session {
public:
    Session(std::shared_ptr<const story::Episode> episode, save::JournalHead head);
    /// Takes up a kept journal; of an edited episode as far as it fits.
    Session(std::shared_ptr<const story::Episode> episode, save::Journal journal);

    [[nodiscard]] const story::Episode& episode() const { return *episode_; }
    [[nodiscard]] const story::Progress& progress() const { return progress_; }
    [[nodiscard]] const save::Journal& journal() const { return journal_; }
    [[nodiscard]] story::View view() const { return story::look(*episode_, progress_); }
    /// The story was edited since the journal was written, and did not fit as a whole.
    [[nodiscard]] bool edited() const { return edited_; }
    [[nodiscard]] bool untouched() const { return journal_.taken.empty(); }

    /// What happened, or why nothing did.
    std::variant<std::vector<story::Event>, story::Refusal> act(const story::Action&);
    /// Back to before the action at this position. What was done since stays as an earlier way. False if there is nothing to go back over.
    bool rewind(std::size_t taken);
    /// From the first moment again, perhaps under other conditions; this way stays as an earlier one.
    void begin_again(save::JournalHead head);

    /// The same story in other words, from where it stands: in the language that is spoken now.
    void tell_in(std::shared_ptr<const story::Episode> episode);

    [[nodiscard]] Way way() const { return told(journal_.taken); }
    /// Those that were left by going back and are not merely the beginning of another.
    [[nodiscard]] std::vector<Way> earlier_ways() const;

private:
    [[nodiscard]] Way told(std::span<const story::Taken>) const;
    [[nodiscard]] story::Setup setup() const;
    void replay_all();
    void leave_out_what_is_lost();

    std::shared_ptr<const story::Episode> episode_;
    save::Journal journal_;
    story::Progress progress_;
    bool edited_ = false;
};

/// Whether it is a situation of two minutes rather than a story.
inline bool is_drill(const story::Episode& episode) {
    return !episode.topic.empty();
}

/// The words of a text for somebody who stands here.
std::string words_here(const story::Text&, const story::Progress&);

}
