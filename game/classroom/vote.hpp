// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace classroom {

/// How a class decides together.
enum class Mode {
    Projector,     ///< cards A to D, hands or corners; the adult enters how many, or only what was decided
    Pairs,         ///< two at one screen; both must agree
    PassAndChoose, ///< one device goes round, everyone chooses unseen, then the group sees the spread
    ManyPairs      ///< a class in pairs: each agrees on one; the adult enters how many pairs took which
};
/// The adult enters numbers.
constexpr bool is_counted(Mode mode) {
    return mode == Mode::Projector || mode == Mode::ManyPairs;
}

/// One of the ways that can be chosen.
struct BallotOption {
    std::string id;   ///< of the story's option
    std::string text; ///< "Write to Mina, just her"
    bool operator==(const BallotOption&) const = default;
};

/// What is to be decided: a choice of the story.
struct Ballot {
    std::string at; ///< "lunch/thumb"
    std::string ask;
    std::vector<BallotOption> options;
    bool operator==(const Ballot&) const = default;
};

/// "A", "B", …
std::string letter(std::size_t option);

/// How a group spread over the ways. Only numbers: nobody's choice can be told from it.
struct Spread {
    std::vector<int> counts;         ///< one an option; empty: nobody counted
    int passed = 0;                  ///< chose to pass
    [[nodiscard]] int total() const; ///< without those who passed
    /// Those with the most, where anybody chose at all: one, or several that are level.
    [[nodiscard]] std::vector<std::size_t> leading() const;
    [[nodiscard]] bool level() const { return leading().size() > 1; }
    /// Too few to be shown in numbers without telling who: then only which ways were chosen.
    [[nodiscard]] bool small() const;
    bool operator==(const Spread&) const = default;
};

/// A decision of the class while it is being made: talk, collect, look at the spread, decide. No nicknames, no ranks, no timers; a level
/// vote decides nothing by itself.
class Vote {
public:
    enum class State { Talking, Collecting, Spread, Decided };
    /// Whether a press fits where we are. Nothing has moved if not.
    enum class Answer { Done, NotNow, NoSuchOption, NotYetAgreed, NobodyYet };

    Vote() = default;
    Vote(Mode mode, Ballot ballot) : mode_(mode), ballot_(std::move(ballot)) {}

    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] const Ballot& ballot() const { return ballot_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] int round() const { return static_cast<int>(earlier_.size()) + 1; }

    /// Talked enough: now everybody chooses.
    Answer collect();
    /// Projector: so many cards for an option; 0 to 99.
    Answer count(std::size_t option, int how_many);
    Answer count_passed(int how_many);
    /// Pass and choose: the next one chose, unseen, or passed (none).
    Answer choose(std::optional<std::size_t> option);
    /// Pass and choose: the last one pressed the wrong one.
    Answer choose_again();
    /// Pass and choose: the device goes on; what was chosen last cannot be taken back any more.
    void hand_on();
    /// Pairs: one of the two (0 or 1) points at an option.
    Answer point(std::size_t who, std::size_t option);
    /// Everybody has chosen: the spread is shown.
    Answer show();
    /// Back to talking, and a new round; this spread stays as an earlier one.
    Answer talk_again();
    /// Whether this way can be decided: of a level vote only those that came out level.
    [[nodiscard]] bool can_decide(std::size_t option) const;
    /// What was decided. The projector may decide at any time, pairs only what both point at, the others after the spread.
    Answer decide(std::size_t option);

    /// Numbers once they may be seen; before that nothing.
    [[nodiscard]] std::optional<Spread> spread() const;
    /// Numbers as the adult enters them.
    [[nodiscard]] const Spread& entered() const { return counted_; }
    [[nodiscard]] const std::vector<Spread>& earlier_rounds() const { return earlier_; }
    /// Pass and choose: somebody has just chosen and still holds the device.
    [[nodiscard]] bool in_hand() const { return last_known_; }
    [[nodiscard]] int chosen_so_far() const { return counted_.total() + counted_.passed; }
    [[nodiscard]] std::optional<std::size_t> pointed(std::size_t who) const { return who < 2 ? pointed_[who] : std::nullopt; }
    [[nodiscard]] bool agreed() const { return pointed_[0] && pointed_[0] == pointed_[1]; }
    [[nodiscard]] std::optional<std::size_t> decided() const { return decided_; }

private:
    void open();

    Mode mode_ = Mode::Projector;
    Ballot ballot_;
    State state_ = State::Talking;
    Spread counted_;
    std::vector<Spread> earlier_;
    std::optional<std::size_t> last_; ///< of pass and choose: what was chosen last, only until the device goes on
    bool last_known_ = false;
    std::optional<std::size_t> pointed_[2];
    std::optional<std::size_t> decided_;
};

/// What a class decided at one place. All that is kept of a vote, in memory, until the session is over.
struct Decided {
    Ballot ballot;
    std::size_t option = 0;
    std::vector<Spread> rounds; ///< those that were shown; none where nobody counted
    bool operator==(const Decided&) const = default;
};

/// Only of a vote that is decided.
std::optional<Decided> decided_by(const Vote&);

}
