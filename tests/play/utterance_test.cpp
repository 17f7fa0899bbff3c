// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"
#include "sample_town.hpp"

#include <doctest/doctest.h>

using page::BlockRole;
using page::ControlRole;
using play::Told;

namespace {

page::Page page_of(std::string kind, std::string title) {
    page::Page page;
    page.kind = std::move(kind);
    page.title = std::move(title);
    return page;
}

page::Block& add_line(page::Page& page, std::string id, BlockRole role, std::string words, std::string speaker = {}) {
    page::Block& block = page.blocks.emplace_back();
    block.id = std::move(id);
    block.role = role;
    block.text = page::words(std::move(words));
    block.speaker = std::move(speaker);
    return block;
}

page::Control& add_control(page::Page& page, const char* id, ControlRole role, std::string label) {
    page::Control& control = page.controls.emplace_back();
    control.id = page::ControlId(id);
    control.role = role;
    control.label = std::move(label);
    return control;
}

/// A moment of a story, with the way to look back that every one of them has.
page::Page moment(const std::string& kind = "story") {
    page::Page page = page_of(kind, "The Photo");
    add_control(page, "journal", ControlRole::Button, "Look back");
    return page;
}

page::Page choice_page() {
    page::Page page = moment("choice");
    add_line(page, "a", BlockRole::Question, "What do you do?");
    for (const char* label : {"Write", "Laugh", "Wait"}) {
        page::Control& choice = add_control(page, label, ControlRole::Choice, label);
        choice.number = static_cast<int>(page.controls.size()) - 1;
    }
    return page;
}

std::vector<std::string> words_of(const std::vector<play::Utterance>& all) {
    std::vector<std::string> words;
    for (const play::Utterance& one : all)
        words.push_back(one.words);
    return words;
}

std::string said_of(const page::Page& page, const char* id) {
    return play::control_words(page, page::ControlId(id)).words;
}

using Words = std::vector<std::string>;

}

TEST_CASE("each kind of line is said by whom it comes from, and narration plainly") {
    page::Page page = moment();
    add_line(page, "1", BlockRole::Narration, "It is twenty-six degrees.");
    add_line(page, "2", BlockRole::Speech, "hey", "Mina");
    add_line(page, "3", BlockRole::Message, "behold", "Rex").picture = {"pictures/mid-dive", "Mina in goal, eyes shut"};
    add_line(page, "4", BlockRole::Message, "oh", "You").mine = true;
    add_line(page, "5", BlockRole::Message, "", "Rex").picture = {"pictures/boots", "two boots"};
    add_line(page, "6", BlockRole::Question, "What might Mina be thinking?", "Pip");
    CHECK(words_of(play::Telling().news(page)) == Words{"The Photo", "It is twenty-six degrees.", "Mina says: hey", "Rex writes: behold",
                                                        "Picture: Mina in goal, eyes shut", "You write: oh", "Rex sends a picture.",
                                                        "Picture: two boots", "Pip asks: What might Mina be thinking?"});
}

TEST_CASE("what one begins to type is told with its end: it is deleted") {
    page::Page page = moment();
    add_line(page, "1", BlockRole::Draft, "haha");
    CHECK(words_of(play::Telling().news(page)) == Words{"The Photo", "You begin to type, then delete: haha"});
}

TEST_CASE("the picture behind sheets that follow each other is described once, and again after another one") {
    play::Telling telling;
    page::Page title = page_of("title", "Ripple Bay"), who = page_of("who", "Who's playing?"), help = page_of("help", "The lighthouse");
    for (page::Page* one : {&title, &who, &help})
        add_control(*one, "close", ControlRole::Continue, "Go back");
    title.stage.place = who.stage.place = "places/title";
    title.stage.describe = who.stage.describe = "The bay in the evening.";
    help.stage.place = "places/lighthouse-room";
    help.stage.describe = "A round wooden room.";
    CHECK(words_of(telling.news(title)) == Words{"Ripple Bay", "The bay in the evening.", "1 thing to press."});
    CHECK(words_of(telling.news(who)) == Words{"Who's playing?", "1 thing to press."});
    CHECK(words_of(telling.news(help)) == Words{"The lighthouse", "A round wooden room.", "1 thing to press."});
    CHECK(words_of(telling.news(title)) == Words{"Ripple Bay", "The bay in the evening.", "1 thing to press."});
}

TEST_CASE("a group of stops is called by its headings; pieces of one heading by their own names") {
    page::Page page = page_of("settings", "Settings");
    page::Stop all, part;
    for (const char* id : {"Read", "80 %", "100 %", "Andika"}) {
        page::Control& one = add_control(page, id, ControlRole::Pick, id);
        one.group = one.label == "Read" ? "" : one.label == "Andika" ? "Letters" : "How big?";
        all.inside.emplace_back().id = one.id;
        if (one.group == "How big?")
            part.inside.emplace_back().id = one.id;
    }
    CHECK(play::stop_words(page, all).words == "Group: Read, How big?, Letters");
    CHECK(play::stop_words(page, part).words == "Group: 80 %, 100 %");
    part.name = "How big?";
    CHECK(play::stop_words(page, part).words == "Group: How big?");
}

TEST_CASE("a group of choices is not read out again: they were told with the page") {
    const page::Page page = choice_page();
    page::Stop choices;
    for (const page::Control& one : page.controls)
        if (one.role == ControlRole::Choice)
            choices.inside.emplace_back().id = one.id;
    REQUIRE(choices.inside.size() == 3);
    CHECK(play::stop_words(page, choices).words == "Group: 3 choices.");
}

TEST_CASE("after the question come the choices: how many, and each with its number") {
    CHECK(words_of(play::Telling().news(choice_page())) ==
          Words{"The Photo", "What do you do?", "3 choices.", "1: Write", "2: Laugh", "3: Wait"});
}

TEST_CASE("captions of sounds are not read, a message on another phone is") {
    page::Page page = moment();
    add_line(page, "sound-lunch/post", BlockRole::Caption, "a phone buzzes");
    add_line(page, "buzz-2", BlockRole::Caption, "Your phone buzzes: Class 6B");
    CHECK(words_of(play::Telling().news(page)) == Words{"The Photo", "Your phone buzzes: Class 6B"});
}

TEST_CASE("only what is new is said, and the line before a question is not said twice") {
    play::Telling telling;
    page::Page page = moment();
    add_line(page, "1", BlockRole::Narration, "Your thumb is over the face.");
    telling.news(page);
    CHECK(telling.news(page).empty());
    page::Page next = choice_page();
    next.blocks.insert(next.blocks.begin(), page.blocks.front());
    CHECK(words_of(telling.news(next)) == Words{"What do you do?", "3 choices.", "1: Write", "2: Laugh", "3: Wait"});
}

TEST_CASE("of a chat the new message is said, and what others did to an old one") {
    play::Telling telling;
    page::Page page = moment("chat");
    page.phone = {true, "Burble", "Class 6B", "15 in this chat"};
    page::Block& post = add_line(page, "post", BlockRole::Message, "behold", "Rex");
    post.region = page::Region::Phone;
    post.small = "12:41";
    CHECK(words_of(telling.news(page)) == Words{"The Photo", "On the phone: Burble, Class 6B. 15 in this chat", "Rex writes: behold"});
    page.blocks.front().reactions = {{"laugh", "laughing face", 9, true}};
    page.blocks.front().small = "12:41 · seen by 14";
    add_line(page, "next", BlockRole::Message, "STOP 😂 i cant", "Tilly").region = page::Region::Phone;
    CHECK(words_of(telling.news(page)) == Words{"On “behold”: laughing face, 9; seen by 14", "Tilly writes: STOP laughing face i cant"});
    page.blocks.pop_back();
    telling.news(page); // one went back
    add_line(page, "next", BlockRole::Message, "hm", "Bo").region = page::Region::Phone;
    CHECK(words_of(telling.news(page)) == Words{"Bo writes: hm"});
}

TEST_CASE("back from help the moment is told again, but of a long chat only its end") {
    play::Telling telling;
    page::Page chat = moment("chat");
    chat.phone = {true, "Burble", "Class 6B", ""};
    for (const char* id : {"one", "two", "three", "four", "five"})
        add_line(chat, id, BlockRole::Message, id, "Bo").region = page::Region::Phone;
    CHECK(telling.news(chat).size() == 7);
    page::Page help = page_of("help", "The lighthouse");
    add_line(help, "h", BlockRole::Narration, "Start anywhere.");
    add_control(help, "close", ControlRole::Continue, "Go back");
    CHECK(words_of(telling.news(help)) == Words{"The lighthouse", "Start anywhere.", "1 thing to press."});
    CHECK(words_of(telling.news(chat)) ==
          Words{"The Photo", "On the phone: Burble, Class 6B.", "Bo writes: three", "Bo writes: four", "Bo writes: five"});
}

TEST_CASE("a control says its name, its state, what it is and where it stands") {
    page::Page page = choice_page();
    CHECK(said_of(page, "Laugh") == "Laugh, choice 2 of 3");
    page.controls[2].open = false;
    page.controls[2].note = "Not from here.";
    CHECK(said_of(page, "Laugh") == "Laugh, closed, choice 2 of 3. Not from here.");
    add_control(page, "sound", ControlRole::Toggle, "Sound").chosen = true;
    CHECK(said_of(page, "sound") == "Sound, on, switch");
    page.controls.back().chosen = false;
    CHECK(said_of(page, "sound") == "Sound, off, switch");
    CHECK(said_of(page, "journal") == "Look back, button");
    page::Control& tab = add_control(page, "tab-mina", ControlRole::Tab, "Mina");
    tab.chosen = true;
    tab.note = "open";
    CHECK(said_of(page, "tab-mina") == "Mina, chat 1 of 1. open");
    CHECK(said_of(page, "nowhere").empty());
}

TEST_CASE("a group is named when one comes to it, not at each of its controls") {
    page::Page page = page_of("settings", "Settings");
    for (const char* id : {"scale-80", "scale-100"}) {
        page::Control& pick = add_control(page, id, ControlRole::Pick, std::string(id).substr(6) + " %");
        pick.group = "How big is the text?";
        pick.chosen = pick.id.str() == "scale-100";
    }
    CHECK(said_of(page, "scale-80") == "How big is the text? 80 %, not picked, 1 of 2");
    CHECK(play::control_words(page, page::ControlId("scale-100"), page::ControlId("scale-80")).words == "100 %, picked, 2 of 2");
}

TEST_CASE("nothing that is only for the eye is said") {
    CHECK(play::spoken("goalkeeper 😂😂 of → the year ★") == "goalkeeper laughing face laughing face of the year");
    CHECK(play::spoken("15 in this chat · seen by 14") == "15 in this chat, seen by 14");
    CHECK(play::spoken("a *loud* `word`") == "a loud word");
    CHECK(play::spoken("Дом, 中文, بيت") == "Дом, 中文, بيت");
    CHECK(play::spoken(page::Words{{"go, ", false}, {"a cruel word", true}, {"!", false}}).find('[') == std::string::npos);
}

TEST_CASE("a line in another language carries it") {
    page::Page page = moment();
    add_line(page, "1", BlockRole::Speech, "привет", "Juno").lang = "ru";
    const auto news = play::Telling().news(page);
    CHECK(news.front().lang == "en");
    CHECK(news.back().lang == "ru");
    CHECK(news.back().block == "1");
}

TEST_CASE("a switch that was pressed brings nothing new of its page") {
    play::Game game = town::guest_game();
    play::Telling telling;
    town::press(game, {"settings", "part-hear"});
    CHECK_FALSE(telling.news(game.page()).empty());
    town::press(game, {"sound"});
    CHECK(telling.news(game.page()).empty());
}
