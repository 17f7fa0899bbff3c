// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "source_folder.hpp"
#include "window/sound.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>
#include <thread>

using namespace window;

namespace {

page::Page at(std::string kind, std::string place = {}, std::string time = {}) {
    page::Page page = samples::empty(std::move(kind), "x");
    page.stage.place = std::move(place);
    page.stage.time = std::move(time);
    return page;
}

page::Control control(const char* id, page::ControlRole role = page::ControlRole::Continue) {
    page::Control made;
    made.id = page::ControlId(id);
    made.role = role;
    return made;
}

page::Page chat(std::initializer_list<const char*> messages, bool mine = false) {
    page::Page page = at("chat", "places/canteen");
    page.phone.shown = true;
    for (const char* id : messages) {
        page::Block block;
        block.id = id;
        block.role = page::BlockRole::Message;
        block.fresh = true;
        block.mine = mine;
        page.blocks.push_back(block);
    }
    return page;
}

using Ids = std::vector<std::string>;

/// Waits for something for at most a few seconds.
template <class Becomes>
bool soon(Becomes becomes) {
    for (int n = 0; n < 500 && !becomes(); ++n)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return becomes();
}

}

TEST_CASE("every place of the world sounds like somewhere") {
    std::ostringstream text;
    text << std::ifstream(source_folder() + "/content/world.json").rdbuf();
    const std::string world = text.str();
    const auto from = world.find("\"places\""), to = world.find("\"map\":", from);
    REQUIRE(from < to);
    const std::string list = world.substr(from, to - from);
    const std::regex id("\"id\": *\"([^\"]*)\"");
    int count = 0;
    for (std::sregex_iterator one(list.begin(), list.end(), id); one != std::sregex_iterator(); ++one, ++count) {
        CAPTURE((*one)[1].str());
        const Around here = around({}, {"nowhere", "nothing"}, at("story", "places/" + (*one)[1].str()));
        CHECK(here.bed != "nowhere");
        CHECK(here.theme != "nothing"); // what an unknown place would keep
    }
    CHECK(count > 15);
}

TEST_CASE("the town has the morning, school its own theme, home the evening, and a break only the lake") {
    CHECK(around({}, {}, at("title", "places/title")) == Around{"lake", "morning"});
    CHECK(around({}, {}, at("map", "places/map")) == Around{"lake", "morning"});
    CHECK(around({}, {}, at("story", "places/canteen")) == Around{"canteen", "school"});
    CHECK(around({}, {}, at("chat", "places/room-evening")) == Around{"evening", "evening"});
    CHECK(around(at("story", "places/canteen"), {"canteen", "school"}, at("break", "places/calm")) == Around{"lake", ""});
    CHECK(around({}, {"evening", "evening"}, at("ending", "places/kitchen")) == Around{"lake", "morning"});
}

TEST_CASE("a mood is asked for where a scene begins, not line by line") {
    page::Page sad = at("story", "places/corridor", "Tuesday");
    sad.stage.figures.push_back({"mina", "Mina", "", "sad"});
    const page::Page glad = at("story", "places/corridor", "Tuesday");
    CHECK(around(at("story", "places/canteen", "lunch"), {"canteen", "school"}, sad) == Around{"corridor", "evening"});
    CHECK(around(sad, {"corridor", "evening"}, glad) == Around{"corridor", "evening"});
    CHECK(around(glad, {"corridor", "school"}, sad) == Around{"corridor", "school"});
    CHECK(around(glad, {"corridor", "evening"}, at("story", "places/corridor", "Thursday")) == Around{"corridor", "school"});
}

TEST_CASE("a sheet over a scene leaves what is around as it was, there and back") {
    const page::Page scene = at("story", "places/kitchen", "Tuesday"), sheet = at("settings", "places/title");
    const Around now{"evening", "evening"};
    CHECK(around(scene, now, sheet) == now);
    CHECK(around(sheet, now, scene) == now);
}

TEST_CASE("the hand is heard: a press, a choice, a page turned, a way back, a closed door") {
    const page::Page here = at("story", "places/canteen");
    const auto hand = [&](const page::Control& pressed, const page::Page& before, const page::Page& after) {
        return heard(before, &pressed, after);
    };
    CHECK(hand(control("continue"), here, here) == Ids{"press"});
    CHECK(hand(control("choose-write", page::ControlRole::Choice), here, here) == Ids{"choice"});
    CHECK(hand(control("settings", page::ControlRole::Button), here, at("settings")) == Ids{"turn"});
    CHECK(hand(control("back", page::ControlRole::Frame), here, here) == Ids{"back"});
    CHECK(hand(control("continue"), here, at("ending")) == Ids{"ending"});
    page::Control closed = control("place-arcade", page::ControlRole::Place);
    closed.open = false;
    CHECK(hand(closed, here, here) == Ids{"closed"});
    CHECK(heard({}, nullptr, here).empty());
}

TEST_CASE("the phone is heard: what came, what was sent, who reacts, who types") {
    const page::Control go = control("continue");
    CHECK(heard(chat({"a"}), &go, chat({"a", "b"})) == Ids{"message"});
    CHECK(heard(chat({"a"}), &go, chat({"a"})) == Ids{"press"});
    const page::Control choice = control("choose-write", page::ControlRole::Choice);
    CHECK(heard(chat({}), &choice, chat({"b"}, true)) == Ids{"choice", "sent"});
    page::Page nine = chat({"a"}), ten = chat({"a"});
    nine.blocks[0].reactions = {{"laugh", "laughing face", 9, false}};
    ten.blocks[0].reactions = {{"laugh", "laughing face", 10, true}};
    CHECK(heard(nine, &go, ten) == Ids{"reaction"});
    page::Page types = chat({"a"});
    types.blocks.push_back(types.blocks.front());
    types.blocks.back().id = "typing-mina";
    types.blocks.back().role = page::BlockRole::Typing;
    CHECK(heard(chat({"a"}), &go, types) == Ids{"typing"});
}

TEST_CASE("where the story names a sound, that is heard and no other; coming back from a sheet it is not heard again") {
    const page::Control go = control("continue");
    page::Page buzzes = chat({"a", "b"});
    buzzes.sounds = {{"buzz", "lunch/b"}, {"buzz", "lunch/c"}};
    CHECK(heard(chat({"a"}), &go, buzzes) == Ids{"buzz"});
    CHECK(heard(at("settings"), &go, buzzes) == Ids{"turn"});
    CHECK(heard(buzzes, &go, buzzes) == Ids{"press"});
}

TEST_CASE("the device is opened when something sounds, closed in silence, and a muted game opens nothing") {
    ::setenv("ALSOFT_DRIVERS", "null", 1); // a device with a clock and no ears
    REQUIRE(probe_sound());
    const page::Page quiet = at("settings"), other = at("help");
    const page::Control go = control("help", page::ControlRole::Frame);
    Sound sound(false);
    CHECK_FALSE(sound.open());
    sound.came(quiet, &go, other);
    CHECK(soon([&] { return sound.open(); }));
    CHECK(soon([&] { return !sound.open(); }));
    CHECK_FALSE(sound.nothing_here());
    Sound mute(true);
    mute.came(quiet, &go, other);
    CHECK_FALSE(mute.open());
    CHECK_FALSE(mute.nothing_here());
}

TEST_CASE("hushed, the device is closed at once, though a place was sounding") {
    ::setenv("ALSOFT_DRIVERS", "null", 1);
    Sound sound(false);
    sound.came({}, nullptr, at("title", "places/title"));
    REQUIRE(soon([&] { return sound.open(); }));
    sound.hush();
    CHECK(soon([&] { return !sound.open(); }));
}

TEST_CASE("with the sound off in the settings nothing is opened") {
    ::setenv("ALSOFT_DRIVERS", "null", 1);
    Sound sound(false);
    play::Settings settings;
    settings.sound = false;
    sound.follow(settings);
    const page::Control go = control("help", page::ControlRole::Frame);
    sound.came(at("title", "places/title"), &go, at("map", "places/map"));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    CHECK_FALSE(sound.open());
}

TEST_CASE("without a device the game is silent, says so, and goes on") {
    Sound sound(false, {[] { return false; }, [] { return false; }});
    sound.came({}, nullptr, at("title", "places/title"));
    CHECK(soon([&] { return sound.nothing_here(); }));
    CHECK_FALSE(sound.open());
    sound.focused();
}

TEST_CASE("a device that is taken away while it plays is let go, and the game says that there is none") {
    ::setenv("ALSOFT_DRIVERS", "null", 1);
    static std::atomic<bool> pulled_out;
    pulled_out = false;
    Sound sound(false, {probe_sound, [] { return pulled_out.load(); }});
    sound.came({}, nullptr, at("title", "places/title"));
    REQUIRE(soon([&] { return sound.open(); }));
    CHECK_FALSE(sound.nothing_here());
    pulled_out = true;
    CHECK(soon([&] { return !sound.open(); }));
    CHECK(sound.nothing_here());
    sound.focused();
}

TEST_CASE("a device that is there is not taken for one that was lost") {
    ::setenv("ALSOFT_DRIVERS", "null", 1);
    CHECK_FALSE(sound_lost()); // none is open
    static std::atomic<int> asked;
    asked = 0;
    Sound sound(false, {probe_sound, [] {
                            ++asked;
                            return sound_lost();
                        }});
    sound.came({}, nullptr, at("title", "places/title"));
    CHECK(soon([&] { return asked > 2; }));
    CHECK(sound.open());
    CHECK_FALSE(sound.nothing_here());
}
