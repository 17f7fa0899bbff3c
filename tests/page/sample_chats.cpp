// SPDX-License-Identifier: MIT
#include "sample_chats.hpp"

namespace samples {

page::Block in_phone(BlockRole role, std::string text) {
    page::Block b = block(role, std::move(text));
    b.region = page::Region::Phone;
    return b;
}

Page phone_page(std::string kind) {
    Page p = empty(std::move(kind), "Class 6B");
    p.stage = {"places/canteen", "The canteen at lunch", "lunch, 12:41", {figure("mina", "Mina", "worried")}};
    p.phone = {true, "burble", "Class 6B", "15 in this chat \u00B7 seen by 14"};
    p.blocks = {in_phone(BlockRole::ChannelEvent, "Today"), message("behold", "Rex", "rex", "12:41"),
                message("goalkeeper of the year", "Rex", "rex"), message("STOP i cant", "Tilly", "tilly"),
                message("who even invited her lol", "Tilly", "tilly", "12:42 \u00B7 seen by 14")};
    p.blocks[1].picture = {"pictures/mid-dive", "Mina in goal, face squashed against the ball, eyes shut"};
    p.blocks[1].reactions = {{"laugh", "laughing face", 6}, {"wow", "astonished face", 2}};
    p.blocks[4].reactions = {{"laugh", "laughing face", 9}};
    p.controls = {control("tab-class", ControlRole::Tab, "Class 6B"), control("tab-mina", ControlRole::Tab, "Mina")};
    p.controls[0].chosen = true;
    p.controls[1].note = "2 new";
    return p;
}

Page chat() {
    Page p = phone_page("chat");
    p.blocks.push_back(in_phone(BlockRole::Typing, "Mina is typing"));
    p.controls.push_back(control("go", ControlRole::Continue, "Keep looking"));
    add_tools(p);
    add_frame(p);
    return p;
}

Page chat_choice() {
    Page p = phone_page("choice");
    p.blocks.push_back(message("anyway who has the maths", "You", "you"));
    p.blocks.push_back(in_phone(BlockRole::Draft, "haha"));
    p.blocks.push_back(in_phone(BlockRole::Draft, "ok but that is"));
    p.blocks.push_back(block(BlockRole::Narration, "Your thumb is over the little laughing face. It would be number ten."));
    p.blocks.push_back(block(BlockRole::Question, "What do you do?"));
    p.controls.push_back(control("write", ControlRole::Choice, "Write to Mina, just her", 1));
    p.controls.push_back(control("maths", ControlRole::Choice, "\u201Canyway who has the maths\u201D", 2));
    p.controls.push_back(control("away", ControlRole::Choice, "Put the phone away", 3));
    add_tools(p);
    add_frame(p);
    return p;
}

}
