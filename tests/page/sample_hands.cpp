// SPDX-License-Identifier: MIT
#include "sample_hands.hpp"

namespace samples {

Page hands_page(const std::string& kind, const std::string& ask) {
    Page p = empty(kind, "The Sample");
    p.moment = kind;
    p.stage.place = "places/corridor";
    p.blocks = {block(BlockRole::Question, ask)};
    return p;
}

void end_hands(Page& p, const std::string& done, const std::string& why) {
    p.controls.push_back(control("done", ControlRole::Continue, done));
    p.controls.back().open = why.empty();
    p.controls.back().note = why;
    add_tools(p);
    add_frame(p);
}

void hang(Page& p, const std::string& of, const std::string& words, BlockRole role) {
    p.blocks.push_back(block(role, words));
    p.blocks.back().id += of;
    p.blocks.back().of = page::ControlId(of);
}

Page sorting(bool over) {
    Page p = hands_page("sort", "Joke, or not OK?");
    hang(p, "bin-1", "Somewhere around the third time it stopped being one.");
    if (!over) {
        p.blocks.push_back(block(BlockRole::Card, "Tilly calls her brother \"potato\". He calls her \"chips\"."));
        p.blocks.back().small = "3 of 5";
    }
    int number = 0;
    for (const char* bin : {"A joke", "Not OK", "It depends on who is laughing"}) {
        if (over) {
            p.blocks.push_back(block(BlockRole::Subheading, bin));
            p.blocks.push_back(block(BlockRole::Item, "The same joke, the ninth time."));
            p.blocks.back().id += bin;
            continue;
        }
        p.controls.push_back(control("bin-" + std::to_string(number), ControlRole::Choice, bin, number + 1));
        p.controls.back().note = "2 cards";
        p.controls.back().holds = 2;
        ++number;
    }
    p.controls.push_back(control("take-back", ControlRole::Button, "Take one back"));
    if (over)
        p.controls.insert(p.controls.begin(), control("done", ControlRole::Continue, "That's how I see it"));
    add_tools(p);
    add_frame(p);
    return p;
}

Page ordering() {
    Page p = hands_page("order", "It happens to you. What comes first?");
    p.blocks.push_back(block(BlockRole::Note, "Press them one after the other."));
    int number = 0;
    for (const char* card : {"Take a picture of what's there", "Put the phone face down and breathe", "Block the account",
                             "Tell somebody who listens", "Ask what happens next", "Do something you like"}) {
        const std::string id = "card-" + std::to_string(number++);
        p.controls.push_back(control(id, ControlRole::Toggle, card));
        if (number > 3)
            continue;
        p.controls.back().place = 4 - number;
        p.controls.back().chosen = true;
        p.controls.back().note = "Number " + std::to_string(4 - number);
        hang(p, id, card, BlockRole::Item);
        hang(p, id, "The chat can wait. It always can, whatever it says.");
    }
    end_hands(p, "In this order", "3 still have no number.");
    return p;
}

Page spotting() {
    Page p = hands_page("spot", "What makes this form hard?");
    p.screen = {true, "Knock", "Incident report"};
    p.blocks.push_back(block(BlockRole::Note, "You marked three things."));
    int number = 0;
    for (const char* line : {"Page 1 of 9", "Your name, your class, your teacher's name", "What happened?", "Incident V-2 (b) or V-2 (c)?",
                             "You have 4 minutes left", "Send", "Print", "Tick all boxes that do not apply to you"}) {
        const std::string id = "line-" + std::to_string(number++);
        p.controls.push_back(control(id, ControlRole::Toggle, line));
        p.controls.back().region = Region::Screen;
        p.controls.back().chosen = number % 2 == 0;
        if (number % 2 == 0)
            hang(p, id, "Nobody knows what that is. The person who wrote it has left. " + id);
    }
    end_hands(p, "That's what I notice");
    return p;
}

Page keeping(bool two_chats) {
    Page p = hands_page("keep", "Which lines would show Ms Reed what happened?");
    p.screen = {true, "Burble", two_chats ? "From your chats" : "Class 6B"};
    p.blocks.push_back(block(BlockRole::Note, "Pick the ones to keep"));
    int number = 0;
    for (const auto& [who, words] : {std::pair("Rex", "behold"),
                                     {"Tilly", "who even invited her lol, I mean really, who"},
                                     {"You", "that wasnt ok. you all right?"},
                                     {"Bo", "ha"},
                                     {"Mina", ""}}) {
        const std::string id = "line-" + std::to_string(number++);
        p.controls.push_back(control(id, ControlRole::Toggle, std::string(who) + ": " + words));
        p.controls.back().region = Region::Screen;
        p.controls.back().chosen = number % 2 == 0;
        p.controls.back().group = two_chats ? (number < 3 ? "Class 6B" : "Mina") : "";
        page::Block bubble = message(words, who, std::string(who) == "You" ? "you" : "rex", "12:41 \u00B7 seen by 14");
        bubble.id += id;
        bubble.of = p.controls.back().id;
        bubble.region = Region::Screen;
        if (number == 1) {
            bubble.picture = {"pictures/mid-dive", "Mina in goal, face squashed against the ball, eyes shut"};
            bubble.reactions = {{"laugh", "laughing face", 9}};
        }
        p.blocks.push_back(std::move(bubble));
    }
    p.blocks.pop_back(); // one that never came
    p.controls.push_back(control("keep-done", ControlRole::Continue, "Keep these"));
    p.controls.push_back(control("keep-none", ControlRole::Button, "Show nothing"));
    add_tools(p);
    add_frame(p);
    return p;
}

Page composing(bool on_paper) {
    Page p = hands_page("compose", "What do you write to Mina?");
    if (on_paper) {
        p.blocks.push_back(block(BlockRole::Card, "i saw the chat. that wasn't ok."));
    } else {
        p.phone = {true, "Burble", "River", "Mina's phone"};
        p.blocks.push_back(message("hi", "Mina", "mina", "12:42"));
        p.blocks.back().mine = true;
        p.blocks.push_back(message("i saw the chat. that wasn't ok.", "River", "you-owl"));
        p.blocks.push_back(block(BlockRole::Typing, "River is writing"));
        p.blocks.back().region = Region::Phone;
    }
    for (const char* slot : {"How do you begin?", "What do you say about it?"}) {
        p.controls.push_back(control(slot, ControlRole::Button, "i saw the chat."));
        p.controls.back().group = slot;
        p.controls.back().note = "Press to change it";
    }
    hang(p, p.controls.back().id.str(), "So she needn't explain.");
    int number = 0;
    for (const char* part : {"sit with me on the bus?", "you have to tell a teacher about this today", "you ok?", "see you"}) {
        p.controls.push_back(control("part-" + std::to_string(number), ControlRole::Choice, part, number + 1));
        p.controls.back().group = "And then?";
        ++number;
    }
    end_hands(p, "Send", "There's still a piece missing.");
    return p;
}

Page reporting(bool whole) {
    Page p = hands_page("report", whole ? "This is what they'll get." : "Who gets it?");
    p.screen = {true, "Knock", "Tell us"};
    p.steps = {{"What shows it?", "What happened?", "Who gets it?", "Read it through"}, whole ? 3U : 2U};
    for (const char* place : {"Burble, the app", "Ms Reed", "The class chat"}) {
        if (whole) {
            p.blocks.push_back(block(BlockRole::Subheading, place));
            p.blocks.back().region = Region::Screen;
            p.blocks.push_back(block(BlockRole::Item, "A picture of somebody was sent on without asking."));
            p.blocks.back().id += place;
            p.blocks.back().region = Region::Screen;
            continue;
        }
        p.controls.push_back(control(std::string("pick-") + place, ControlRole::Pick, place));
        p.controls.back().region = Region::Screen;
        p.controls.back().chosen = place[0] == 'M';
    }
    if (!whole)
        hang(p, "pick-Ms Reed", "She reads it today.");
    p.controls.push_back(control("previous", ControlRole::Button, "One step back"));
    end_hands(p, "Read it through");
    return p;
}

Page designing(bool tried) {
    Page p = hands_page("design", "Four parts fit. Which?");
    p.screen = {true, "Knock", "Your form"};
    p.blocks.push_back(block(BlockRole::Note, "2 of 4 places taken."));
    if (tried)
        for (const char* who : {"Mina", "Rex", "Teo"})
            p.blocks.push_back(
                block(BlockRole::Speech, std::string(who) + " checks on Thursday, as it said. There's an answer.", who, "mina"));
    int number = 0;
    for (const char* part : {"Three questions, not forty", "A button that reads it aloud", "You needn't say who you are",
                             "Says when somebody answers", "A code word for each kind of trouble", "A really big logo"}) {
        const std::string id = "part-" + std::to_string(number++);
        if (!tried)
            p.controls.push_back(control(id, ControlRole::Toggle, part));
        if (number < 3) {
            hang(p, id, part, BlockRole::Item);
            p.blocks.back().region = Region::Screen;
        }
    }
    for (int free = 0; free < 2; ++free) {
        hang(p, "free", "Room for one more", BlockRole::Item);
        p.blocks.back().id += std::to_string(free);
        p.blocks.back().region = Region::Screen;
    }
    end_hands(p, tried ? "That's our form" : "Let them try it");
    return p;
}

Page rippling() {
    Page p = hands_page("ripple", "Who could have kept it?");
    p.blocks.push_back(block(BlockRole::Narration, "It reaches 6 people. It was 10."));
    p.blocks.push_back(block(BlockRole::Narration, "Tilly heard it from Rex."));
    p.blocks.push_back(block(BlockRole::Thought, "Everyone knows already.", "Tilly thinks", "tilly"));
    p.blocks.push_back(block(BlockRole::Thought, "I only told one person, and she asked me.", "Tilly thinks", "tilly"));
    p.blocks.push_back(block(BlockRole::Narration, "Tilly told Noor, Ash and you."));
    int number = 0;
    for (const char* who : {"Rex", "Tilly", "Bo", "Noor", "Ash", "Juno", "Teo", "You", "Gran Wren", "Mina"}) {
        p.controls.push_back(control("person-" + std::to_string(number), ControlRole::Pick, who));
        p.controls.back().icon = "mina";
        p.controls.back().chosen = number == 1;
        p.controls.back().holds = number == 1 ? 1 : 0;
        p.controls.back().faded = number > 6;
        p.controls.back().note = "from Rex";
        if (number > 0)
            p.links.push_back({page::ControlId("person-" + std::to_string(number / 2)), p.controls.back().id, number < 6});
        ++number;
    }
    p.controls.push_back(control("quiet", ControlRole::Toggle, "Tilly keeps it quiet"));
    end_hands(p, "Done");
    return p;
}

Page circling() {
    Page p = hands_page("circle", "Who could you tell? Nobody sees who. Only how many.");
    p.blocks.push_back(block(BlockRole::Narration, "Two. Nobody sees who."));
    int number = 0;
    for (const char* who : {"Somebody at home", "Somebody at school", "A friend", "A friend's mum or dad", "A coach or a club leader",
                            "A helpline", "A doctor or nurse", "Somebody else"}) {
        const std::string id = "person-" + std::to_string(number++);
        p.controls.push_back(control(id, ControlRole::Toggle, who));
        p.controls.back().chosen = number < 3;
    }
    hang(p, "person-1", "They may keep it between you.");
    end_hands(p, "Done");
    return p;
}

std::vector<Page> hands() {
    return {sorting(false),  sorting(true),    ordering(),      spotting(), composing(false), composing(true), reporting(false),
            reporting(true), designing(false), designing(true), rippling(), circling(),       keeping(false),  keeping(true)};
}

}
