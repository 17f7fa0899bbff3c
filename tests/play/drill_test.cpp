// SPDX-License-Identifier: MIT
#include "page_rules.hpp"
#include "sample_drills.hpp"

#include <deque>
#include <functional>

using namespace town;

namespace {

using Path = std::vector<std::string>;

/// Every different page that presses lead to from the planks, in each way of being together.
std::set<std::string> visit_all(const std::string& together, const std::function<void(const Page&, const Path&)>& visit) {
    std::set<std::string> kinds, seen;
    std::deque<Path> open{{"play", "guest", "drills", together}};
    while (!open.empty() && seen.size() < 1500) {
        const Path path = open.front();
        open.pop_front();
        play::Game game = drills::game();
        for (const std::string& id : path)
            game.press(ControlId(id));
        const Page page = game.page();
        // which drill it is, whether it is gone through again and what was chosen before is not to be seen on every page
        std::string looks = page.kind + page.title;
        for (std::size_t step = 4; step < path.size(); ++step)
            if (step < 6 || path[step] == "again" || path[step].starts_with("choose-"))
                looks += path[step];
        for (const page::Block& one : page.blocks)
            looks += "|" + one.id;
        for (const page::Control& one : page.controls)
            looks += "|" + one.id.str() + (one.id.str().starts_with("choose-") ? one.note : std::string());
        if (game.over() || page.kind == "map" || !seen.insert(looks).second)
            continue;
        kinds.insert(page.kind);
        visit(page, path);
        for (const page::Control& one : page.controls)
            if (one.open && one.role != page::ControlRole::Frame && !one.id.str().starts_with("together-")) {
                open.push_back(path);
                open.back().push_back(one.id.str());
            }
    }
    return kinds;
}

}

TEST_CASE("every page of the drills holds the rules of pages, alone, in pairs and in a circle") {
    for (const char* together : {"together-alone", "together-pairs", "together-circle"}) {
        const auto kinds = visit_all(together, [](const Page& page, const Path& path) {
            INFO(page.kind << " after " << path.back());
            holds_the_rules(page);
        });
        for (const char* kind : {"drills", "drill-topic", "note", "choice", "order", "question", "drill-end", "compare"})
            CHECK_MESSAGE(kinds.contains(kind), std::string(together) << ": " << std::string(kind));
        CHECK(kinds.contains("roles") == (std::string(together) == "together-circle"));
    }
}

TEST_CASE("the planks are on the map where there are drills for this band, and nowhere else") {
    play::Game none = guest_game();
    press(none, {"play", "guest"});
    CHECK_FALSE(has(none.page(), "drills"));
    play::Game game = drills::on_planks();
    REQUIRE(game.page().kind == "drills");
    CHECK(has(game.page(), "topic-left-out"));
    CHECK_FALSE(has(game.page(), "topic-rumours"));
    press(game, {"topic-left-out"});
    CHECK(has(game.page(), "drill-steps"));
    CHECK_FALSE(has(game.page(), "drill-late"));
}

TEST_CASE("a drill is over with what was tried and what came of it, and no plan") {
    play::Game game = drills::on_planks();
    press(game, {"topic-left-out", "drill-steps", "begin"});
    CHECK_FALSE(has(game.page(), "journal"));
    drills::play_steps(game, "choose-ask");
    const Page end = game.page();
    REQUIRE(end.kind == "drill-end");
    CHECK(says(end, page::BlockRole::Heading, "Left at the kiosk"));
    CHECK(says(end, page::BlockRole::Item, "ask"));
    CHECK(says(end, page::BlockRole::Narration, "He knew a way all along."));
    CHECK(has(end, "happened"));
    press(game, {"list", "list"});
    REQUIRE(game.page().kind == "drills");
    CHECK(game.page().find(ControlId("topic-left-out"))->note == "1 drill, 1 tried");
}

TEST_CASE("trying another move goes back to the decision, marks the move that was tried, and lays both side by side") {
    play::Game game = drills::on_planks();
    press(game, {"topic-left-out", "drill-steps", "begin"});
    drills::play_steps(game, "choose-sit");
    press(game, {"again"});
    REQUIRE(game.page().kind == "choice");
    CHECK(game.page().find(ControlId("choose-sit"))->note == "You've tried this one.");
    CHECK(game.page().find(ControlId("choose-call"))->note.empty());
    drills::play_steps(game, "choose-call");
    const Page both = game.page();
    REQUIRE(both.kind == "compare");
    CHECK(says(both, page::BlockRole::Item, "The other time: sit"));
    CHECK(says(both, page::BlockRole::Item, "This time: call"));
    CHECK(says(both, page::BlockRole::Item, "A picnic on top. Half of them come up again."));
    CHECK(says(both, page::BlockRole::Item, "A ramp by May. It's made of an old door."));
    CHECK(both.find(ControlId("again"))->role == page::ControlRole::Continue);
    press(game, {"again"});
    drills::play_steps(game, "choose-ask");
    CHECK(game.page().find(ControlId("another"))->role == page::ControlRole::Continue);
    CHECK(says(game.page(), page::BlockRole::Note, "You've tried everything there is here"));
}

TEST_CASE("the same move twice is one way, not two") {
    play::Game game = drills::on_planks();
    press(game, {"topic-left-out", "drill-steps", "begin"});
    drills::play_steps(game, "choose-sit");
    press(game, {"again"});
    drills::play_steps(game, "choose-sit");
    CHECK(game.page().kind == "drill-end");
}

TEST_CASE("what is drawn hangs on the seed alone, and comes again only when all were tried") {
    const auto drawn = [](std::uint64_t seed) {
        std::string order;
        play::Game game = drills::game(seed);
        press(game, {"play", "guest", "drills", "draw"});
        for (int round = 0; round < 3; ++round) {
            order += game.page().title + ", ";
            press(game, {"begin"});
            for (int i = 0; i < 20 && game.page().kind != "drill-end" && game.page().kind != "compare"; ++i) {
                const Page page = game.page();
                press(game, {"continue", "answer-you", "choose-sit", "card-0", "card-1", "card-2", "done"});
            }
            press(game, {"another"});
        }
        return order;
    };
    const std::string order = drawn(1);
    CHECK(order == drawn(1));
    CHECK((order.starts_with("Nine steps, Three cards, ") || order.starts_with("Three cards, Nine steps, ")));
    std::set<std::string> orders;
    for (std::uint64_t seed = 0; seed < 12; ++seed)
        orders.insert(drawn(seed));
    CHECK(orders.size() > 1);
}

TEST_CASE("pairs are told to agree before the choice, and only there") {
    play::Game game = drills::on_planks();
    press(game, {"together-pairs", "topic-left-out", "drill-steps", "begin"});
    CHECK_FALSE(says(game.page(), page::BlockRole::Note, "both agree"));
    REQUIRE(go_until(game, "choice"));
    CHECK(says(game.page(), page::BlockRole::Note, "Talk first. Press when you both agree."));
}

TEST_CASE("in a circle the role cards go round one press at a time, and swapping moves everybody on by one") {
    play::Game game = drills::on_planks();
    press(game, {"together-circle", "topic-left-out", "drill-steps", "begin"});
    REQUIRE(game.page().kind == "roles");
    CHECK(says(game.page(), page::BlockRole::Subheading, "I'm the one it happens to"));
    press(game, {"next"});
    CHECK(says(game.page(), page::BlockRole::Subheading, "I'm a friend"));
    press(game, {"back"});
    CHECK(says(game.page(), page::BlockRole::Subheading, "I'm the one it happens to"));
    for (int card = 1; card < 5; ++card)
        press(game, {"next"});
    CHECK(says(game.page(), page::BlockRole::Subheading, "I'm a grown-up"));
    CHECK_FALSE(has(game.page(), "next"));
    press(game, {"begin"});
    drills::play_steps(game, "choose-sit");
    CHECK(says(game.page(), page::BlockRole::Note, "Cards down."));
    press(game, {"swap"});
    CHECK(says(game.page(), page::BlockRole::Subheading, "I'm a friend"));
    press(game, {"next", "begin"});
    drills::play_steps(game, "choose-ask");
    CHECK(game.page().kind == "compare");
}

TEST_CASE("a drill for 14 and over asks for an adult like a story does, and is not drawn before") {
    play::Game game = drills::game();
    press(game, {"play", "band-14", "guest", "drills", "draw"});
    CHECK(game.page().kind == "drills");
    press(game, {"topic-left-out", "drill-late"});
    CHECK_FALSE(has(game.page(), "begin"));
    press(game, {"ask-adult", "sum-139"});
    CHECK_FALSE(has(game.page(), "begin"));
    press(game, {"ask-adult", "sum-180", "begin"});
    CHECK(game.page().kind == "story");
    press(game, {"home", "drills", "draw"});
    CHECK(game.page().title == "Late");
}

TEST_CASE("Back turns a page, at the first it leads to the list; Home leads to the town") {
    play::Game game = drills::on_planks();
    press(game, {"topic-left-out", "drill-steps", "begin", "continue"});
    REQUIRE(game.page().kind == "choice");
    press(game, {"back"});
    CHECK(game.page().kind == "story");
    press(game, {"back"});
    CHECK(game.page().kind == "drill-topic");
    press(game, {"drill-steps", "begin"});
    drills::play_steps(game, "choose-sit");
    press(game, {"back"});
    CHECK(game.page().kind == "question");
    press(game, {"home"});
    CHECK(game.page().kind == "map");
}

TEST_CASE("a guest's drills leave no file, a kept profile remembers which were tried and nothing else of them") {
    const Folder folder;
    const auto open = [&] { return play::Game(drills::library(), save::Store(folder.path())); };
    {
        play::Game guest = open();
        press(guest, {"play", "guest", "drills", "topic-left-out", "drill-steps", "begin"});
        drills::play_steps(guest, "choose-sit");
        CHECK(guest.page().kind == "drill-end");
    }
    CHECK_FALSE(std::filesystem::exists(folder.path() / "profiles"));
    {
        play::Game kept = open();
        press(kept, {"play", "self", "keep", "drills", "topic-left-out", "drill-steps", "begin"});
        drills::play_steps(kept, "choose-sit");
        REQUIRE(kept.kept());
    }
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path()))
        CHECK_MESSAGE(file.path().string().find("steps") == std::string::npos, file.path().string());
    play::Game again = open();
    press(again, {"carry-on", "home", "drills"});
    CHECK(again.page().find(ControlId("topic-left-out"))->note == "1 drill, 1 tried");
    press(again, {"topic-left-out"});
    CHECK(again.page().find(ControlId("drill-steps"))->note == "Tried: By the water, it said.");
}

TEST_CASE("a drill leaves the story alone that was left part way") {
    play::Game game = drills::game();
    press(game, {"play", "guest", "place-school", "begin", "home", "drills", "topic-left-out", "drill-steps", "begin"});
    drills::play_steps(game, "choose-sit");
    press(game, {"home"});
    CHECK(game.page().find(ControlId("place-school"))->note == "The Sample. You're part way.");
}

TEST_CASE("a drill stronger than the player wants it is not offered") {
    play::Library library = drills::library();
    story::Episode strong = drills::steps();
    strong.note.strength = 2;
    library.drills = {{"steps", "Nine steps", "", std::make_shared<const story::Episode>(strong)}};
    play::Game game(std::move(library), save::Store());
    press(game, {"play", "guest"});
    CHECK(has(game.page(), "drills"));
    press(game, {"settings", "part-play", "cap-1", "home"});
    CHECK_FALSE(has(game.page(), "drills"));
}

TEST_CASE("a drill can be asked for by name as an episode can") {
    play::Opening opening;
    opening.episode = "steps";
    play::Game game(drills::library(), save::Store(), opening);
    CHECK(game.page().title == "Nine steps");
    press(game, {"list"});
    CHECK(game.page().kind == "drills");
}
