// SPDX-License-Identifier: MIT
#include "sample_pages.hpp"

namespace samples {

Page title() {
    Page p = empty("title", "Ripple Bay");
    p.stage.place = "places/title";
    p.blocks = {block(BlockRole::Heading, "Ripple Bay"), block(BlockRole::Narration, "A small town. A lot of phones.")};
    p.controls = {control("play", ControlRole::Continue, "Play"), control("settings", ControlRole::Button, "Settings"),
                  control("about", ControlRole::Button, "What is this?"), control("leave", ControlRole::Button, "Leave")};
    add_frame(p);
    return p;
}

Page who() {
    Page p = empty("who", "Who are you?");
    p.stage.place = "places/title";
    p.blocks = {block(BlockRole::Heading, "Who are you today?"), block(BlockRole::Narration, "Nobody asks for your real name here.")};
    for (const char* band : {"8 to 10", "11 to 13", "14 and over"}) {
        p.controls.push_back(control(std::string("band-") + band, ControlRole::Pick, band));
        p.controls.back().group = "How old are you?";
    }
    p.controls[1].chosen = true;
    for (const char* animal : {"bat", "bear", "cygnet", "fawn", "mouse", "owl", "raccoon", "turtle"}) {
        p.controls.push_back(control(std::string("you-") + animal, ControlRole::Pick, animal));
        p.controls.back().group = "Pick a face";
        p.controls.back().picture = {std::string("cast/you-") + animal, animal};
        p.controls.back().chosen = std::string(animal) == "owl";
    }
    p.controls.push_back(control("guest", ControlRole::Continue, "Just play"));
    add_frame(p);
    return p;
}

Page map() {
    Page p = empty("map", "Ripple Bay");
    p.stage.place = "places/map";
    p.stage.describe = "The town around the lake";
    p.blocks = {block(BlockRole::Heading, "Ripple Bay"), block(BlockRole::Note, "You're Splash, the owl. No stories yet."),
                block(BlockRole::Speech, "Morning! Something's buzzing on everyone's phone over at School. I only heard the laughing.",
                      "Pip", "pip")};
    const char* const places[][2] = {{"school", "School"},         {"home", "Home"},
                                     {"arcade", "Arcade"},         {"boardwalk", "Boardwalk"},
                                     {"lighthouse", "Lighthouse"}, {"radio-shed", "Radio shed"},
                                     {"town-hall", "Town hall"}};
    for (const auto& [id, name] : places) {
        p.controls.push_back(control(std::string("place-") + id, ControlRole::Place, name));
        p.controls.back().open = std::string(id) == "school" || std::string(id) == "lighthouse";
        p.controls.back().chosen = std::string(id) == "school";
    }
    p.controls[0].note = "The Photo";
    p.controls[2].note = "Nobody's about. No story here yet.";
    p.controls[4].note = "Always open";
    p.controls.push_back(control("notebook", ControlRole::Button, "Notebook"));
    p.controls.push_back(control("settings", ControlRole::Button, "Settings"));
    p.controls.back().icon = "settings";
    p.controls.push_back(control("enough", ControlRole::Button, "That's enough for today"));
    add_frame(p);
    return p;
}

Page note() {
    Page p = empty("note", "Before we start");
    p.stage.place = "places/corridor";
    p.blocks = {block(BlockRole::Heading, "The Photo"),
                block(BlockRole::Narration, "Fourteen people saw it. You are the fifteenth."),
                block(BlockRole::Item, "a mean picture"),
                block(BlockRole::Item, "being laughed at"),
                block(BlockRole::Narration, "Somebody is laughed at in a group chat. It gets better."),
                block(BlockRole::Note, "8 to 12 minutes")};
    p.controls = {control("start", ControlRole::Continue, "Start"), control("not-today", ControlRole::Button, "Not today")};
    add_frame(p);
    return p;
}

Page speech() {
    Page p = empty("story", "The Photo");
    p.stage = {"places/corridor", "A school corridor with blue lockers", "Thursday, after lunch", {figure("mina", "Mina", "sad", true)}};
    p.blocks = {block(BlockRole::Speech, "It's fine.", "Mina", "mina")};
    p.controls = {control("go", ControlRole::Continue, "Go on")};
    add_frame(p);
    return p;
}

Page two_speak() {
    Page p = empty("question", "The Photo");
    p.stage = {"places/corridor",
               "A school corridor with blue lockers",
               "",
               {figure("rex", "Rex", "smirk", true), figure("mina", "Mina", "worried")}};
    p.blocks = {block(BlockRole::Speech, "Come on. It's only a joke.", "Rex", "rex"),
                block(BlockRole::Question, "What might Mina be thinking right now?", "Pip", "pip")};
    p.controls = {control("a", ControlRole::Answer, "\u201CIs everyone laughing at me?\u201D", 1),
                  control("b", ControlRole::Answer, "\u201CIf I laugh too, it'll stop.\u201D", 2),
                  control("c", ControlRole::Answer, "\u201CI just want to go home.\u201D", 3),
                  control("pass", ControlRole::Button, "Pass")};
    add_tools(p);
    add_frame(p);
    return p;
}

Page narration() {
    Page p = empty("story", "The Photo");
    p.stage = {"places/canteen", "The canteen", "lunch, 12:41", {figure("pip", "Pip", "neutral")}};
    page::Block hidden = block(BlockRole::Narration, "Under it somebody wrote ");
    hidden.text.push_back({"a nasty word about how she looks", true});
    hidden.text.push_back({" and then a laughing face.", false});
    p.blocks = {
        block(BlockRole::Narration,
              "Mina walks past with her hood up. It is twenty-six degrees. \u201CHey,\u201D you say. She nods at the floor. You did not do "
              "anything. You keep thinking about that: you did not do anything."),
        hidden, block(BlockRole::Caption, "a phone buzzes on the table")};
    p.controls = {control("go", ControlRole::Continue, "Go on")};
    add_tools(p);
    add_frame(p);
    return p;
}

std::vector<Page> all() {
    std::vector<Page> pages{title(), who(),  map(),  note(),    speech(),   two_speak(), narration(), chat(), chat_choice(),
                            card(),  quiz(), plan(), journal(), settings(), help(),      breathing(), wordy()};
    for (Page& page : hands())
        pages.push_back(std::move(page));
    return pages;
}

}
