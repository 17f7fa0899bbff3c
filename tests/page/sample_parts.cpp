// SPDX-License-Identifier: MIT
#include "sample_parts.hpp"

namespace samples {

page::Page empty(std::string kind, std::string title) {
    page::Page p;
    p.kind = std::move(kind);
    p.title = std::move(title);
    return p;
}

page::Block block(page::BlockRole role, std::string text, std::string who, std::string who_id) {
    page::Block b;
    b.id = text.substr(0, 12);
    b.role = role;
    b.text = page::words(std::move(text));
    b.speaker = std::move(who);
    b.speaker_id = std::move(who_id);
    return b;
}

page::Block message(std::string text, std::string who, std::string who_id, std::string at) {
    page::Block b = block(page::BlockRole::Message, std::move(text), std::move(who), std::move(who_id));
    b.region = page::Region::Phone;
    b.small = std::move(at);
    b.mine = b.speaker_id == "you";
    return b;
}

page::Control control(std::string id, page::ControlRole role, std::string label, int number) {
    page::Control c;
    c.id = page::ControlId(id);
    c.role = role;
    c.label = std::move(label);
    c.number = number;
    return c;
}

void add_frame(page::Page& page) {
    const char* const names[][2] = {{"help", "Help"}, {"break", "Break"}, {"back", "Back"}, {"home", "Home"}};
    for (const auto& [id, name] : names) {
        page.controls.push_back(control(id, page::ControlRole::Frame, name));
        page.controls.back().icon = std::string(id) == "help" ? "lighthouse" : id;
    }
}

void add_tools(page::Page& page) {
    page.controls.push_back(control("skip", page::ControlRole::Button, "Skip this part"));
    page.controls.back().icon = "skip";
    page.controls.back().note = "Two lines tell you what happened.";
    page.controls.push_back(control("journal", page::ControlRole::Button, "Look back"));
    page.controls.back().icon = "journal";
}

page::Figure figure(std::string id, std::string name, std::string mood, bool speaking) {
    return {std::move(id), std::move(name), "somebody on the stage", std::move(mood), speaking};
}

}
