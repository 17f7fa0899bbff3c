// SPDX-License-Identifier: MIT
#include "sample_sheets.hpp"

namespace samples {

Page card() {
    Page p = empty("card", "On Thursday");
    p.stage.place = "places/room-evening";
    p.blocks = {block(BlockRole::Heading, "On Thursday"), block(BlockRole::Card, "It rains all day. The chat has moved on to pizza.")};
    p.blocks[1].picture = {"pictures/pizza", "A pizza with one slice missing"};
    p.controls = {control("go", ControlRole::Continue, "Go on")};
    add_frame(p);
    return p;
}

Page quiz() {
    Page p = empty("question", "A question");
    p.stage = {"places/lighthouse-in", "A warm round room", "", {figure("odile", "Keeper Odile", "relieved")}};
    p.blocks = {block(BlockRole::Question, "Somebody sends you a mean picture of a friend. What helps first?", "Pip", "pip")};
    const char* const answers[] = {"Send it on so that people know", "Write to your friend, just them", "Wait until it is forgotten",
                                   "Keep the picture and show Ms Reed"};
    int number = 0;
    for (const char* answer : answers) {
        ++number;
        p.controls.push_back(control("answer-" + std::to_string(number), ControlRole::Answer, answer, number));
    }
    p.controls.push_back(control("pass", ControlRole::Button, "Pass"));
    add_frame(p);
    return p;
}

Page plan() {
    Page p = empty("plan", "Your plan");
    p.stage.place = "places/lighthouse-in";
    p.blocks = {block(BlockRole::Question, "Make one plan to take with you.")};
    for (const char* cue : {"somebody is laughed at in a chat", "I am asked to send something on", "it happens to me"}) {
        p.controls.push_back(control(std::string("if-") + cue, ControlRole::Pick, cue));
        p.controls.back().group = "If \u2026";
    }
    for (const char* then : {"I write to them, just them", "I say one calm no", "I show an adult I trust"}) {
        p.controls.push_back(control(std::string("then-") + then, ControlRole::Pick, then));
        p.controls.back().group = "\u2026 then";
    }
    p.controls[1].chosen = true;
    p.controls.push_back(control("keep", ControlRole::Continue, "That is my plan"));
    p.controls.back().open = false;
    p.controls.back().note = "Pick one of each first";
    add_frame(p);
    return p;
}

Page journal() {
    Page p = empty("journal", "Journal");
    p.blocks = {block(BlockRole::Heading, "What you did"), block(BlockRole::Note, "Go back to any of these and try another way.")};
    for (int i = 1; i <= 9; ++i) {
        p.controls.push_back(control("rewind-" + std::to_string(i), ControlRole::Button, "You put the phone away"));
        p.controls.back().note = "In the canteen, lunch";
        p.controls.back().icon = "rewind";
    }
    add_frame(p);
    return p;
}

Page settings() {
    Page p = empty("settings", "Settings");
    p.blocks = {block(BlockRole::Heading, "Settings")};
    const auto picks = [&](const std::string& group, std::initializer_list<const char*> labels) {
        for (const char* label : labels) {
            p.controls.push_back(control(group + label, ControlRole::Pick, label));
            p.controls.back().group = group;
        }
    };
    picks("Size of the words", {"80 %", "100 %", "125 %", "150 %", "200 %"});
    p.controls[1].chosen = true;
    picks("Colours", {"Paper", "Night", "High contrast"});
    p.controls[5].chosen = true;
    picks("Letters", {"Andika", "OpenDyslexic"});
    for (const char* label : {"Calm motion", "Whole screen", "Sound", "Say sounds in words"}) {
        p.controls.push_back(control(label, ControlRole::Toggle, label));
        p.controls.back().group = "Also";
        p.controls.back().chosen = label[0] == 'S';
    }
    add_frame(p);
    return p;
}

Page help() {
    Page p = empty("help", "Help");
    p.stage.place = "places/lighthouse-in";
    p.blocks = {block(BlockRole::Heading, "At the lighthouse"),
                block(BlockRole::Speech, "Start anywhere. I have time.", "Keeper Odile", "odile"),
                block(BlockRole::Subheading, "It is not your fault")};
    for (const char* step : {"Get safe. Put the phone down, go where somebody is.", "Tell someone you trust.",
                             "Keep proof: leave it, take a picture of it.", "Block and report.", "Look after yourself."})
        p.blocks.push_back(block(BlockRole::Item, step));
    p.controls = {control("tell", ControlRole::Button, "Whom can I tell?"), control("mine", ControlRole::Button, "Is this my job?")};
    add_frame(p);
    return p;
}

Page breathing() {
    Page p = empty("break", "A break");
    p.stage.place = "places/calm";
    p.blocks = {block(BlockRole::Heading, "A break"),
                block(BlockRole::Narration, "The water goes up. The water goes down. Nothing here is in a hurry.")};
    p.controls = {control("return", ControlRole::Continue, "Go back"), control("leave", ControlRole::Button, "Leave"),
                  control("get-help", ControlRole::Button, "Get help")};
    add_frame(p);
    return p;
}

Page wordy() {
    Page p = empty("choice", "Too many words");
    p.stage = {"places/corridor",
               "A corridor",
               "the afternoon of the day after the day before",
               {figure("rex", "Rex", "angry"), figure("mina", "Mina", "sad"), figure("tilly", "Tilly", "worried")}};
    p.blocks = {block(BlockRole::Speech,
                      "I mean. It was funny. Everybody thought it was funny. You laughed too, I saw you, so do not stand there now as if "
                      "you had not.",
                      "Tilly", "tilly"),
                block(BlockRole::Narration,
                      "The bell rings. Nobody moves. Somewhere a locker closes, very slowly, as if whoever closes it was listening."),
                block(BlockRole::Question, "What do you do, with all of them looking at you at once?")};
    for (int i = 1; i <= 5; ++i) {
        p.controls.push_back(control("way-" + std::to_string(i), ControlRole::Choice,
                                     "Walk over, stand next to her, and say nothing at all for a good long while", i));
        p.controls.back().open = i != 4;
        p.controls.back().note = i == 4 ? "Not now: she has already gone home for the day" : "";
    }
    add_frame(p);
    return p;
}

}
