// SPDX-License-Identifier: MIT
#include "page_rules.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <functional>
#include <set>

namespace {

using Path = std::vector<std::string>;

std::string looks_like(const page::Page& page) {
    std::string signature = page.kind + "|" + page.title + "|" + page.phone.name;
    for (const page::Control& one : page.controls)
        signature += "|" + one.id.str() + (one.open ? "" : "-");
    for (const page::Block& one : page.blocks)
        signature += "|" + one.id + (page.kind == "map" ? page::plain(one.text) : "");
    return signature;
}

play::Game after(const Path& path) {
    play::Game game = town::guest_game();
    for (const std::string& id : path)
        game.press(page::ControlId(id));
    return game;
}

/// Visits every different page that presses lead to, the shortest way first.
std::size_t visit_all(const std::function<void(const page::Page&, const Path&)>& visit) {
    std::set<std::string> seen;
    std::deque<Path> open{{}};
    while (!open.empty() && seen.size() < 500) {
        const Path path = open.front();
        open.pop_front();
        const play::Game game = after(path);
        const page::Page page = game.page();
        const bool went_back = std::ranges::any_of(path, [](const std::string& id) { return id.starts_with("rewind-"); });
        if (game.over() || !seen.insert(looks_like(page) + (went_back ? "|again" : "")).second)
            continue;
        visit(page, path);
        for (const page::Control& one : page.controls) {
            Path longer = path;
            longer.push_back(one.id.str());
            if (one.open)
                open.push_back(longer);
        }
    }
    return seen.size();
}

}

TEST_CASE("every page that presses lead to holds the rules of pages") {
    std::set<std::string> kinds;
    const std::size_t pages = visit_all([&](const page::Page& page, const Path& path) {
        kinds.insert(page.kind);
        INFO(page.kind << " after " << (path.empty() ? "" : path.back()));
        town::holds_the_rules(page);
    });
    CHECK(pages > 40);
    for (const char* kind : {"title", "who",    "self",    "map",     "note",     "story",    "chat", "choice", "question", "plan",
                             "keep",  "ending", "journal", "compare", "notebook", "settings", "help", "break",  "about",    "bye"})
        CHECK_MESSAGE(kinds.contains(kind), std::string(kind));
}

TEST_CASE("help says what to do in its order, that it is not your fault and not your job, and no number") {
    play::Game game = town::in_story();
    town::press(game, {"help"});
    const page::Page page = game.page();
    std::string all;
    for (const page::Block& one : page.blocks)
        all += page::plain(one.text) + "\n";
    std::size_t last = 0;
    for (const char* step : {"not your fault", "1. Get safe", "2. Tell someone you trust", "3. Keep the proof", "4. Block and report",
                             "5. Look after yourself", "trusted adult", "child helpline", "emergency number", "not your job"}) {
        const std::size_t at = all.find(step, last);
        REQUIRE_MESSAGE(at != std::string::npos, step);
        last = at;
    }
    CHECK(all.find_first_of("06789") == std::string::npos);
    town::press(game, {"close"});
    CHECK(game.page().kind == "chat");
}

TEST_CASE("a break offers going back, leaving and help, and the story waits") {
    play::Game game = town::in_story();
    town::press(game, {"break"});
    CHECK(town::control_ids(game.page()) ==
          std::vector<std::string>{"close", "leave", "get-help", "settings", "help", "break", "back", "home"});
    town::press(game, {"get-help", "back", "close"});
    CHECK(game.page().kind == "chat");
    town::press(game, {"break", "leave", "close"});
    CHECK(game.over());
}

TEST_CASE("each setting is at work as soon as it is pressed") {
    play::Game game = town::guest_game();
    town::press(game, {"settings", "scale-150", "font-opendyslexic", "part-hear", "sound", "part-play", "cap-1", "address-she", "part-look",
                       "theme-night", "calm-motion", "fullscreen"});
    const play::Settings now = game.settings();
    CHECK(now.text_scale == 150);
    CHECK(now.theme == "night");
    CHECK(now.font == "opendyslexic");
    CHECK(now.calm_motion);
    CHECK(now.fullscreen);
    CHECK_FALSE(now.sound);
    CHECK(now.strength_cap == 1);
    CHECK(now.address == story::Address::She);
    CHECK(game.page().find(town::ControlId("theme-night"))->chosen);
    CHECK_FALSE(game.page().find(town::ControlId("theme-paper"))->chosen);
}

TEST_CASE("strong parts open with the adult page, not with one press") {
    play::Game game = town::guest_game();
    town::press(game, {"settings", "part-play", "cap-3"});
    CHECK(game.settings().strength_cap == 2);
    town::press(game, {"band-14", "cap-3"});
    REQUIRE(game.page().kind == "adult");
    CHECK(game.settings().strength_cap == 2);
    town::press(game, {"sum-139"});
    CHECK(game.page().kind == "settings");
    CHECK(game.settings().strength_cap == 2);
    town::press(game, {"cap-3"});
    CHECK_FALSE(town::has(game.page(), "sum-140"));
    town::press(game, {"sum-180"});
    CHECK(game.settings().strength_cap == 3);
    CHECK(game.page().find(town::ControlId("cap-3"))->chosen);
    town::press(game, {"band-8"});
    CHECK(game.page().find(town::ControlId("cap-2"))->chosen);
    CHECK_FALSE(game.page().find(town::ControlId("cap-3"))->chosen);
}

TEST_CASE("a story for 14 and over opens with the adult page, for this sitting") {
    play::Library library = town::library();
    story::Episode older = town::episode();
    older.bands = {story::Band::Fourteen};
    library.episodes = {{"sample", "The Sample", "school", std::make_shared<const story::Episode>(older)}};
    play::Game game(std::move(library), save::Store());
    town::press(game, {"play", "band-14", "guest", "place-school"});
    REQUIRE(game.page().kind == "note");
    CHECK_FALSE(town::has(game.page(), "begin"));
    town::press(game, {"ask-adult"});
    REQUIRE(game.page().kind == "adult");
    town::press(game, {"sum-139"});
    CHECK_FALSE(town::has(game.page(), "begin"));
    town::press(game, {"ask-adult", "sum-180"});
    REQUIRE(game.page().kind == "note");
    CHECK(game.settings().strength_cap == 2);
    town::press(game, {"begin"});
    CHECK(game.page().kind != "note");
}

TEST_CASE("help names only whom an adult of the place confirmed, the school's people first, and the outside line stays") {
    play::Library library = town::library();
    library.today = "2026-11-21";
    library.region.people = {{"Ms Brown", "room 4", "", "M. B.", "2026-11-02", ""}, {"Mr Grey", "room 5", "", "", "", ""}};
    library.region.lines = {{"The line", "by the stairs", "until 19", "M. B.", "2024-11-02", "2025-11-02"}};
    play::Game game(std::move(library), save::Store());
    town::press(game, {"help"});
    std::string all;
    for (const page::Block& one : game.page().blocks)
        all += page::plain(one.text) + "\n";
    CHECK(all.find("Mr Grey") == std::string::npos);
    CHECK(all.find("The line: by the stairs (until 19). If this does not work, tell an adult.") != std::string::npos);
    CHECK(all.find("Ms Brown: room 4") < all.find("A trusted adult"));
    CHECK(all.find("A trusted adult") < all.find("The line"));
    CHECK(all.find("emergency number") != std::string::npos);
    town::press(game, {"close", "about", "adults"});
    CHECK(game.page().kind == "adults");
    CHECK(town::says(game.page(), page::BlockRole::Item, "Mr Grey: room 5. Children don't see it"));
    CHECK(town::says(game.page(), page::BlockRole::Item, "looked at again by 2025-11-02"));
    CHECK(town::says(game.page(), page::BlockRole::Item, "Promise no secrecy"));
}

TEST_CASE("where this comes from tells each row of the two documents with the stories it is in") {
    play::Library library = town::library();
    library.sources = {{"L1", "letter", "", "I can spot it", "8+"}, {"82", "report", "", "I can name three doors", "8+"}};
    story::Episode episode = town::episode();
    episode.sources = {"L1"};
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    town::press(game, {"about", "sources"});
    CHECK(town::says(game.page(), page::BlockRole::Item, "I can spot it (The Sample)"));
    CHECK_FALSE(town::says(game.page(), page::BlockRole::Item, "three doors"));
}

TEST_CASE("help is in plain words for the youngest, and names what must not be kept") {
    const auto all_of = [](const char* band) {
        play::Game game = town::guest_game();
        town::press(game, {"play", band, "guest", "help"});
        std::string all;
        for (const page::Block& one : game.page().blocks)
            all += page::plain(one.text) + "\n";
        return all;
    };
    const std::string young = all_of("band-8"), older = all_of("band-14");
    CHECK(young.find("a picture of somebody with no clothes on") != std::string::npos);
    CHECK(older.find("a private picture of a child") != std::string::npos);
    CHECK(young.size() < older.size());
    for (const std::string& all : {young, older}) {
        CHECK(all.find("If you joined in, you can still tell, and still stop.") != std::string::npos);
        CHECK(all.find("tell any adult near you: \"Call for help.\"") != std::string::npos);
    }
}

TEST_CASE("help, break and the town say that one is there already") {
    play::Game game = town::guest_game();
    town::press(game, {"play", "guest"});
    CHECK(game.page().find(town::ControlId("home"))->note == "This is the town. You're here.");
    town::press(game, {"help"});
    CHECK(game.page().find(town::ControlId("help"))->note == "This is help. You're here.");
    town::press(game, {"break"});
    CHECK(game.page().find(town::ControlId("break"))->note == "This is your break.");
}

TEST_CASE("the map has its seven places, closed ones say why, and the lighthouse is open") {
    play::Game game = town::guest_game();
    town::press(game, {"play", "guest"});
    const page::Page page = game.page();
    const auto ids = town::control_ids(page);
    CHECK(std::vector<std::string>(ids.begin(), ids.begin() + 7) == std::vector<std::string>{"place-school", "place-home", "place-arcade",
                                                                                             "place-boardwalk", "place-lighthouse",
                                                                                             "place-radio-shed", "place-town-hall"});
    CHECK(town::is_open(page, "place-school"));
    CHECK(town::is_open(page, "place-lighthouse"));
    CHECK_FALSE(town::is_open(page, "place-home"));
    CHECK(town::says(page, page::BlockRole::Speech, "Harbour School"));
}

TEST_CASE("a damaged episode is closed on the map in one sentence and the others play") {
    play::Library library = town::library();
    library.episodes.push_back({"torn", "Torn Pages", "home", nullptr});
    library.episodes.push_back({"lost", "lost", "", nullptr});
    play::Game game(std::move(library), save::Store());
    town::press(game, {"play", "guest"});
    CHECK_FALSE(town::is_open(game.page(), "place-home"));
    CHECK(game.page().find(town::ControlId("place-home"))->note.find("damaged") != std::string::npos);
    CHECK(town::says(game.page(), page::BlockRole::Note, "\"lost\" is damaged"));
    town::press(game, {"place-school", "begin"});
    CHECK(game.page().kind == "chat");
}

TEST_CASE("several stories in one place are listed") {
    play::Library library = town::library();
    story::Episode older = town::episode();
    older.id = story::EpisodeId("older");
    older.bands = {story::Band::Eleven, story::Band::Fourteen};
    library.episodes.push_back({"older", "The Older One", "school", std::make_shared<const story::Episode>(std::move(older))});
    play::Game game(std::move(library), save::Store());
    town::press(game, {"play", "guest", "place-school"});
    CHECK(game.page().kind == "place");
    CHECK(town::is_open(game.page(), "episode-sample"));
    CHECK_FALSE(town::is_open(game.page(), "episode-older"));
    town::press(game, {"episode-sample", "begin"});
    CHECK(game.page().kind == "chat");
}
