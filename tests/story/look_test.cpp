// SPDX-License-Identifier: MIT
#include "story/sample.hpp"

#include <doctest/doctest.h>

using namespace sample;

TEST_CASE("a channel shows its messages as they stand now, with reactions counted up and nobody typing any more") {
    const Episode made = episode();
    const Progress now = must(apply(made, begin(made).progress, Continue{}));
    const View view = look(made, now);
    REQUIRE(view.channels.size() == 2);
    REQUIRE(view.front.has_value());
    const ChannelView& chat = view.channels[*view.front];
    CHECK(chat.name == "Class 6B");
    CHECK(chat.entries.front().reactions == std::vector<std::pair<std::string, int>>{{"laugh", 9}});
    CHECK(chat.typing.empty());
    CHECK(view.channels[1].unread == 1); // the quiet message
}

TEST_CASE("what came with the last press is told apart from what was there") {
    const Episode made = episode();
    const Progress first = begin(made).progress;
    CHECK(look(made, first).since.size() == 3);
    const View second = look(made, must(apply(made, first, Continue{})));
    CHECK(second.since.size() == 3);
    CHECK(made.beat(second.since.front()).id.str() == "hello");
}

TEST_CASE("edited, deleted, joined, left and renamed all show") {
    Episode made = episode();
    auto& beats = made.scenes[0].beats;
    beats.insert(beats.begin() + 1, {beat("e", Update{{lunch, 0}, Update::Kind::Edited, {}, 0, text("only a joke")}),
                                     beat("s", Update{{lunch, 0}, Update::Kind::SeenBy, {}, 14, {}}),
                                     beat("l", Membership{group, Membership::Kind::Leave, mina, {}}),
                                     beat("r", Membership{group, Membership::Kind::Rename, {}, text("Pizza only")})});
    const View view = look(made, begin(made).progress);
    const ChannelView& chat = view.channels.front();
    CHECK(chat.name == "Pizza only");
    CHECK(chat.members == 14);
    CHECK(chat.entries[0].edited);
    CHECK(chat.entries[0].text == "only a joke");
    CHECK(chat.entries[0].seen_by == 14);
    CHECK(chat.entries[1].kind == Entry::Kind::Left);
    beats[1] = beat("d", Update{{lunch, 0}, Update::Kind::Deleted, {}, 0, {}});
    CHECK(look(made, begin(made).progress).channels.front().entries[0].kind == Entry::Kind::Deleted);
}

TEST_CASE("a choice shows which ways are open, and cannot be continued past") {
    const Episode made = episode();
    const View view = look(made, go_to(made, begin(made).progress, "lunch/thumb"));
    REQUIRE(view.options.size() == 3);
    CHECK(view.options[0].open);
    CHECK_FALSE(view.options[2].open);
    CHECK_FALSE(view.can_continue);
    CHECK(view.can_skip);
}

TEST_CASE("the stage follows the mood of who speaks") {
    Episode made = episode();
    made.scenes[2].stage = {{mina, Mood::Neutral}};
    const Progress now =
        go_to(made, must(apply(made, go_to(made, begin(made).progress, "lunch/thumb"), Choose{OptionId("laugh")})), "corridor/hood");
    const View view = look(made, now);
    CHECK(view.stage.front().mood == Mood::Sad);
    CHECK(made.places[view.place].id.str() == "corridor");
    CHECK_FALSE(view.front.has_value());
}

TEST_CASE("at the end there is nothing to do") {
    const Episode made = episode();
    Progress now = begin(made).progress;
    now.finished = true;
    const View view = look(made, now);
    CHECK(view.finished);
    CHECK_FALSE(view.can_continue);
    CHECK(view.options.empty());
}
