// SPDX-License-Identifier: MIT
#include "story/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace sample;

namespace {

Piece piece(std::string id, bool right = false, int mark = -1) {
    Piece made;
    made.id = OptionId(id);
    made.text = text(std::move(id));
    made.right = right;
    made.mark = mark;
    return made;
}

ActivityOutcome outcome(std::string id, Need need = {}) {
    ActivityOutcome made;
    made.id = OutcomeId(std::move(id));
    made.need = need;
    return made;
}

/// The sample with another activity in the corridor, where we stand.
struct Lab {
    Episode made = episode();
    Progress now;

    Lab(ActivityBody body, std::vector<ActivityOutcome> outcomes) {
        made.graphs = {graph()};
        auto& activity = std::get<Activity>(made.scenes[2].beats[3].body);
        activity.marks = {"kind", "bossy"};
        activity.body = std::move(body);
        activity.outcomes = std::move(outcomes);
        const Progress choosing = go_to(made, begin(made).progress, "lunch/thumb");
        now = go_to(made, must(apply(made, choosing, Choose{OptionId("write")})), "corridor/proof");
    }
    /// rex tells mina, mina tells nobody; rex tells pip if nobody was told, pip tells reed.
    static Graph graph() {
        Graph made;
        made.id = GraphId("town");
        made.people = {rex, mina, you, SpeakerIndex(1)};
        made.starts = {0};
        made.edges = {{0, 1, text("It is only a joke."), {}}, {1, 2, {}, {}}, {2, 3, {}, {}}, {0, 3, {}, not_(fact_at_least(told, 1))}};
        return made;
    }
    [[nodiscard]] const Activity& activity() const { return std::get<Activity>(made.scenes[2].beats[3].body); }
    [[nodiscard]] Tally of(std::vector<std::uint32_t> picks) const { return tally(activity(), picks, made, now); }
    [[nodiscard]] bool takes(std::vector<std::uint32_t> picks) const {
        return std::holds_alternative<Step>(apply(made, now, Submit{outcome_of(activity(), picks, made, now), picks}));
    }
    [[nodiscard]] bool refuses(const std::vector<std::uint32_t>& picks) const {
        return std::ranges::all_of(activity().outcomes, [&](const ActivityOutcome& one) {
            return std::holds_alternative<Refusal>(apply(made, now, Submit{one.id, picks}));
        });
    }
    /// The outcomes that representatives reach; each is accepted by the story.
    [[nodiscard]] std::set<std::string> reachable() const {
        std::set<std::string> found;
        for (const Submit& one : representatives(activity(), made, now)) {
            CHECK(std::holds_alternative<Step>(apply(made, now, one)));
            found.insert(one.outcome.str());
        }
        return found;
    }
};

SortBody two_bins() {
    SortBody body;
    body.bins = {{OptionId("joke"), text("a joke")}, {OptionId("not-ok"), text("not ok")}};
    body.cards = {piece("nose"), piece("list", false, 0), piece("fish")};
    body.in = {0b11, 0b10, 0b01};
    return body;
}

ComposeBody note(ChannelIndex channel) {
    ComposeBody body;
    body.channel = channel;
    body.to = mina;
    body.slots = {{OptionId("start"), {}, {piece("i saw it.", true, 0), piece("Why did you cry", false, 1)}},
                  {OptionId("then"), {}, {piece("sit with us?", true), piece("you must tell", false, 1), piece("a fish")}}};
    return body;
}

}

TEST_CASE("a need asks for enough that is right, not too much else, and marks that are there or are not") {
    CHECK(Need{}.met({}));
    CHECK(Need{2, 1, 0, 0}.met({2, 1, 0}));
    CHECK_FALSE(Need{2, 1, 0, 0}.met({1, 0, 0}));
    CHECK_FALSE(Need{2, 1, 0, 0}.met({3, 2, 0}));
    CHECK(Need{0, Need::any, 0b11, 0}.met({0, 0, 0b111}));
    CHECK_FALSE(Need{0, Need::any, 0b11, 0}.met({0, 0, 0b01}));
    CHECK_FALSE(Need{0, Need::any, 0, 0b10}.met({0, 0, 0b10}));
}

TEST_CASE("keep: no line is kept twice, and one that is not there is refused") {
    const Lab lab(KeepBody{kept, {{lunch, 0}, {lunch, 3}}, {true, false}}, {outcome("clear", {2, 9, 0, 0}), outcome("thin")});
    CHECK(lab.refuses({0, 0}));
    CHECK(lab.refuses({2}));
    CHECK(lab.takes({1, 0}));
    CHECK(lab.reachable() == std::set<std::string>{"thin"}); // two proofs cannot be had
}

TEST_CASE("sort: each card has one bin, a card may fit in two, and a mark counts where its card lies well") {
    const Lab lab(two_bins(), {outcome("all", {3, 0, 0b01, 0}), outcome("list", {0, Need::any, 0b01, 0}), outcome("rest")});
    CHECK(lab.of({0, 1, 0}).right == 3);
    CHECK(lab.of({1, 1, 0}).right == 3);
    CHECK(lab.of({0, 0, 1}).right == 1);
    CHECK(lab.of({0, 0, 1}).others == 2);
    CHECK(lab.of({0, 1, 1}).marks == 0b01);
    CHECK(lab.of({0, 0, 0}).marks == 0);
    CHECK(lab.refuses({0, 1}));
    CHECK(lab.refuses({0, 1, 2}));
    CHECK(lab.reachable() == std::set<std::string>{"all", "list", "rest"});
}

TEST_CASE("order: equal ranks stand in any order, and every card stands once") {
    OrderBody body;
    body.cards = {piece("tell"), piece("safe"), piece("keep", false, 0), piece("block")};
    body.rank = {2, 1, 3, 3};
    const Lab lab(body, {outcome("all", {4, 0, 0, 0}), outcome("one-off", {2, 2, 0, 0}), outcome("rest")});
    CHECK(lab.of({1, 0, 2, 3}).right == 4);
    CHECK(lab.of({1, 0, 3, 2}).right == 4);
    CHECK(lab.of({0, 1, 2, 3}).right == 2);
    CHECK(lab.of({2, 3, 0, 1}).right == 0);
    CHECK(lab.of({2, 1, 0, 3}).marks == 0);
    CHECK(lab.refuses({1, 0, 2}));
    CHECK(lab.refuses({1, 0, 2, 2}));
    CHECK(lab.reachable() == std::set<std::string>{"all", "one-off", "rest"});
}

TEST_CASE("spot: any lines may be picked, and what is no trouble counts apart") {
    SpotBody body;
    body.lines = {piece("page 1 of 9", true), piece("name"), piece("nature of the incident", true, 1), piece("send")};
    const Lab lab(body, {outcome("found", {2, 0, 0, 0}), outcome("words", {0, Need::any, 0b10, 0}), outcome("rest")});
    CHECK(lab.of({0, 1}).right == 1);
    CHECK(lab.of({0, 1}).others == 1);
    CHECK(lab.of({2}).marks == 0b10);
    CHECK(lab.refuses({4}));
    CHECK(lab.reachable() == std::set<std::string>{"found", "words", "rest"});
}

TEST_CASE("compose: one part for each slot, and marks tell a warm message from a bossy one") {
    const Lab lab(note(direct), {outcome("warm", {2, 0, 0, 0b10}), outcome("bossy", {0, Need::any, 0b10, 0}), outcome("odd")});
    CHECK(lab.of({0, 0}).right == 2);
    CHECK(lab.of({1, 1}).marks == 0b10);
    CHECK(lab.refuses({0}));
    CHECK(lab.refuses({0, 3}));
    CHECK(lab.refuses({0, 0, 0}));
    CHECK(lab.reachable() == std::set<std::string>{"warm", "bossy", "odd"});
}

TEST_CASE("report: proof, phrases and one place count together, and the lines are kept") {
    ReportBody body;
    body.keep = {kept, {{lunch, 0}, {lunch, 3}}, {true, false}};
    body.phrases = {piece("left out", true), piece("he is bad", false, 1)};
    body.places = {piece("burble", true), piece("the fish shop")};
    const Lab lab(body, {outcome("clear", {3, 0, 0, 0b10}), outcome("thin")});
    CHECK(lab.of({0, 2, 4}).right == 3);
    CHECK(lab.of({1, 3, 5}).others == 3);
    CHECK(lab.of({3, 4}).marks == 0b10);
    CHECK(lab.refuses({0, 2}));
    CHECK(lab.refuses({0, 4, 5}));
    CHECK(lab.refuses({6}));
    CHECK(value_of(must(apply(lab.made, lab.now, Submit{OutcomeId("clear"), {0, 2, 4}})), kept) == 0b01);
    CHECK(lab.reachable() == std::set<std::string>{"clear", "thin"});
}

TEST_CASE("design: a try goes well if all it needs is there, and only so many parts fit") {
    DesignBody body;
    body.room = 2;
    body.parts = {piece("short"), piece("aloud"), piece("answer"), piece("stars", false, 1)};
    body.tries = {{OptionId("a"), mina, {0}, {}, {}}, {OptionId("b"), rex, {0, 2}, {}, {}}, {OptionId("c"), you, {1, 2}, {}, {}}};
    const Lab lab(body, {outcome("three", {3, 0, 0, 0}), outcome("two", {2, 1, 0, 0}), outcome("few")});
    CHECK(lab.of({0, 2}).right == 2);
    CHECK(lab.of({0, 2}).others == 1);
    CHECK(lab.of({}).right == 0);
    CHECK(lab.of({3}).marks == 0b10);
    CHECK(goes_well(body.tries[1], std::vector<std::uint32_t>{2, 0}));
    CHECK(lab.refuses({0, 1, 2}));
    CHECK(lab.reachable() == std::set<std::string>{"two", "few"}); // three would need a third place
}

TEST_CASE("ripple: who keeps it to themselves has heard it and passes nothing on; the number is remembered") {
    const RippleBody body{GraphIndex(0), 1, laughs};
    const Lab lab(body, {outcome("small", {0, 2, 0, 0}), outcome("some", {0, 3, 0, 0}), outcome("all")});
    CHECK(lab.of({}).others == 4);
    CHECK(lab.of({1}).others == 2);
    CHECK(lab.of({1}).right == 2);
    CHECK(lab.of({0}).others == 1);
    CHECK(lab.of({2}).others == 3);
    CHECK(lab.refuses({0, 1}));
    CHECK(lab.refuses({4}));
    CHECK(value_of(must(apply(lab.made, lab.now, Submit{OutcomeId("small"), {1}})), laughs) == 2);
    CHECK(lab.reachable() == std::set<std::string>{"small", "some", "all"});
    CHECK(representatives(lab.activity(), lab.made, lab.now).size() == 4); // one for each number it can reach
}

TEST_CASE("ripple: edges that are closed carry nothing") {
    Lab lab(RippleBody{GraphIndex(0), 1, {}}, {outcome("small", {0, 2, 0, 0}), outcome("all")});
    CHECK(lab.of({1}).others == 2);
    lab.now.memory[told.at()] = 0; // now rex tells the fourth himself
    CHECK(lab.of({1}).others == 3);
    CHECK(lab.reachable() == std::set<std::string>{"small", "all"});
}

TEST_CASE("circle: only how many is told, never which") {
    CircleBody body;
    body.people = {piece("home"), piece("school"), piece("friend"), piece("line")};
    const Lab lab(body, {outcome("three", {3, 9, 0, 0}), outcome("one", {1, 9, 0, 0}), outcome("none-yet")});
    const std::vector<std::uint32_t> chosen{1, 3};
    CHECK(counted(chosen) == std::vector<std::uint32_t>{0, 1});
    CHECK(lab.refuses(chosen));
    CHECK(lab.refuses({1, 0}));
    CHECK(lab.takes({0, 1}));
    CHECK(lab.of({0, 1}).right == 2);
    CHECK(lab.reachable() == std::set<std::string>{"three", "one", "none-yet"});
}

TEST_CASE("a message from parts is sent, stands in its channel as written by you, and is told again after a replay") {
    const Lab lab(note(direct), {outcome("warm", {2, 0, 0, 0b10}), outcome("rest")});
    const View before = look(lab.made, lab.now);
    REQUIRE(before.front.has_value());
    CHECK(before.channels[*before.front].entries.size() == 2); // hi, and you ok?: while writing the chat is open
    const Submit sending{OutcomeId("warm"), {0, 0}};
    const Progress sent = must(apply(lab.made, lab.now, sending));
    CHECK(sent.made.size() == 1);
    const View view = look(lab.made, sent);
    const auto chat = std::ranges::find(view.channels, direct, &ChannelView::channel);
    REQUIRE(chat != view.channels.end());
    CHECK(chat->entries.back().text == "i saw it. sit with us?");
    CHECK(chat->entries.back().who == you);
    CHECK(lab.made.beat(view.since.front()).id.str() == "proof"); // it came with this press

    std::vector<Taken> journal{{"lunch/thumb", Choose{OptionId("write")}}, {"corridor/proof", sending}};
    const Replayed again = replay(lab.made, {}, journal);
    CHECK(again.whole);
    CHECK(again.progress.made == sent.made);
}

TEST_CASE("what was written does not decide what can come") {
    const Lab lab(note(direct), {outcome("any")});
    const Progress one = must(apply(lab.made, lab.now, Submit{OutcomeId("any"), {0, 0}}));
    const Progress other = must(apply(lab.made, lab.now, Submit{OutcomeId("any"), {1, 2}}));
    CHECK(one.same_state(other));
    CHECK(one.made != other.made);
}

TEST_CASE("what happens to a message comes once it is sent, not while it is written") {
    Lab lab(note(direct), {outcome("any")});
    lab.made.scenes[2].beats.push_back(beat("read", Update{{corridor, 3}, Update::Kind::SeenBy, {}, 1, {}}));
    lab.made.scenes[2].beats.push_back(beat("typing", Typing{direct, mina, false}));
    lab.made.scenes[2].beats.push_back(beat("after", Say{{}, Mood::Neutral, text("You wait."), {}}));
    const Progress choosing = go_to(lab.made, begin(lab.made).progress, "lunch/thumb");
    const Progress writing = go_to(lab.made, must(apply(lab.made, choosing, Choose{OptionId("write")})), "corridor/proof");
    CHECK(look(lab.made, writing).channels[1].typing.empty());
    const Progress sent = must(apply(lab.made, writing, Submit{OutcomeId("any"), {0, 0}}));
    CHECK(place_name(lab.made, sent) == "corridor/after");
    const View view = look(lab.made, sent);
    const auto chat = std::ranges::find(view.channels, direct, &ChannelView::channel);
    CHECK(chat->entries.back().seen_by == 1);
    CHECK(chat->typing.size() == 1);
}

TEST_CASE("a note on paper is told once, with the press that wrote it") {
    const Lab lab(note({}), {outcome("any")});
    const Progress sent = must(apply(lab.made, lab.now, Submit{OutcomeId("any"), {1, 2}}));
    const View view = look(lab.made, sent);
    CHECK(view.note == "Why did you cry a fish");
    CHECK(view.channels[1].entries.size() == 2);
    CHECK(look(lab.made, must(apply(lab.made, sent, Continue{}))).note.empty());
}

TEST_CASE("parts are joined by spaces; after the end of a sentence one begins large, unless all is written small") {
    ComposeBody body = note(direct);
    const Progress now = begin(episode()).progress;
    const auto words = [&](std::vector<std::uint32_t> picks) { return composed(body, picks, now); };
    CHECK(words({0, 1}) == "i saw it. you must tell");
    body.slots[0].parts[0].text = text("I saw it.");
    CHECK(words({0, 1}) == "I saw it. You must tell");
    CHECK(words({1, 1}) == "Why did you cry you must tell");
    CHECK(words({0, 99}) == "I saw it."); // a slot that is still empty
    CHECK(words({}).empty());
}
