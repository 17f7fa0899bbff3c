// SPDX-License-Identifier: MIT
#pragma once
#include "story/condition.hpp"
#include "story/text.hpp"

#include <span>
#include <variant>

/// Something to do with one's hands. Inside it may be rich; to the story it is one of its outcomes.
///
/// Every kind works alike: the player makes picks (numbers, whose meaning each body tells), the picks give a `Tally`, and the activity ends
/// in the first outcome whose need the tally meets.
namespace story {

/// A beat by scene and position, as other beats point at it.
struct BeatRef {
    SceneIndex scene;
    std::uint32_t beat = 0;
    auto operator<=>(const BeatRef&) const = default;
};

/// What a try amounts to. What counts as right and as other is told by each body below.
struct Tally {
    int right = 0;
    int others = 0;
    std::uint64_t marks = 0; ///< bits of Activity::marks that were picked
};

/// What a try must amount to, to end in an outcome. The last outcome of an activity needs nothing.
struct Need {
    static constexpr int any = 1000;
    int right = 0;           ///< at least so many
    int others_most = any;   ///< at most so many
    std::uint64_t has = 0;   ///< all of these marks
    std::uint64_t lacks = 0; ///< none of these marks
    [[nodiscard]] bool met(const Tally&) const;
};

/// One result an activity may have. At most six.
struct ActivityOutcome {
    OutcomeId id;
    Need need;
    Text reply;
    Move move = Move::None;
    bool harm = false;
    std::vector<Effect> effects;
    SceneIndex to;
};

/// Something that can be picked: a card, a line of a screen, a part of a message.
struct Piece {
    OptionId id;
    Text text;
    bool right = false;
    int mark = -1; ///< position in Activity::marks, or none
    Text reply;    ///< said as it is picked; may be empty
};

/// `keep`: choose lines of a channel as proof. Picks: positions in `lines`. Right: lines that show what happened; others: the rest.
struct KeepBody {
    FactIndex into; ///< a set fact over the lines that may be kept
    std::vector<BeatRef> lines;
    std::vector<bool> proof; ///< for each line: does it show what happened?
};

/// `sort`: put each card into a bin. Picks: for each card in turn the bin. Right: cards in a bin they may be in; others: the rest.
struct SortBody {
    struct Bin {
        OptionId id;
        Text text;
    };
    std::vector<Bin> bins; ///< two to four
    std::vector<Piece> cards;
    std::vector<std::uint32_t> in; ///< for each card: bits of the bins it may be in
};

/// `order`: put steps into a good order. Picks: the cards in the order chosen. Right: cards in a place their rank allows; others: the rest.
struct OrderBody {
    std::vector<Piece> cards;
    std::vector<int> rank; ///< for each card; equal ranks may stand in any order
};

/// `spot`: find what matters on an invented screen. Picks: positions in `lines`. Right: lines that matter; others: the rest.
struct SpotBody {
    std::string app; ///< whose screen it is: "knock"
    Text title;
    std::vector<Piece> lines;
};

/// `compose`: a message from parts. Picks: for each slot in turn the position of its part. Right and others: of the parts picked.
struct ComposeBody {
    struct Slot {
        OptionId id;
        Text ask;
        std::vector<Piece> parts; ///< two to four
    };
    ChannelIndex channel; ///< where it is sent; none: a note on paper
    SpeakerIndex to;      ///< who reads it
    std::vector<Slot> slots;
};

/// `report`: keep proof, say what happened, choose where. Picks: positions in lines, then phrases, then places, counted through.
/// Right: proof, fitting phrases and a place that can act; others: the rest.
struct ReportBody {
    std::string app; ///< whose form it is
    KeepBody keep;   ///< `lines` may be empty
    std::vector<Piece> phrases;
    std::vector<Piece> places; ///< exactly one is picked
};

/// `design`: build a form from parts, and watch others use it. Picks: positions in `parts`. Right: tries that go well; others: those that
/// do not.
struct DesignBody {
    struct Try {
        OptionId id;
        SpeakerIndex who;
        std::vector<std::uint32_t> needs; ///< parts that must all be there
        Text good;
        Text poor;
    };
    std::string app;
    int room = 5; ///< how many parts fit
    std::vector<Piece> parts;
    std::vector<Try> tries;
};

/// `ripple`: see who passed it on and why, and choose who might stop. Picks: positions of people in the graph who keep it to themselves.
/// Others: how many it reaches then; right: how many are spared.
struct RippleBody {
    GraphIndex graph;
    int breaks = 1;    ///< how many may be chosen
    FactIndex reached; ///< number fact that receives how many it reached, or none
};

/// `circle`: who could I tell? Picks: how many there are, as 0, 1, 2 …; never which. Right: how many.
struct CircleBody {
    std::vector<Piece> people;
};

using ActivityBody = std::variant<KeepBody, SortBody, OrderBody, SpotBody, ComposeBody, ReportBody, DesignBody, RippleBody, CircleBody>;

struct Activity {
    Text ask;
    std::vector<std::string> marks; ///< names the pieces and needs use; at most 64
    std::vector<ActivityOutcome> outcomes;
    ActivityBody body;
};

/// How content files call the kind of an activity: "sort".
std::string_view kind_of(const Activity&);

}
