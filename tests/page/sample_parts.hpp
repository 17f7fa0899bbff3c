// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

namespace samples {

inline page::Page empty(std::string kind, std::string title) {
    page::Page p;
    p.kind = std::move(kind);
    p.title = std::move(title);
    return p;
}

inline page::Block block(page::BlockRole role, std::string text, std::string who = {}, std::string who_id = {}) {
    page::Block b;
    b.id = text.substr(0, 12);
    b.role = role;
    b.text = page::words(std::move(text));
    b.speaker = std::move(who);
    b.speaker_id = std::move(who_id);
    return b;
}

inline page::Block message(std::string text, std::string who, std::string who_id, std::string at = {}) {
    page::Block b = block(page::BlockRole::Message, std::move(text), std::move(who), std::move(who_id));
    b.region = page::Region::Phone;
    b.small = std::move(at);
    b.mine = b.speaker_id == "you";
    return b;
}

inline page::Control control(std::string id, page::ControlRole role, std::string label, int number = 0) {
    page::Control c;
    c.id = page::ControlId(id);
    c.role = role;
    c.label = std::move(label);
    c.number = number;
    return c;
}

inline void add_frame(page::Page& page) {
    const char* const names[][2] = {{"help", "Help"}, {"break", "Break"}, {"back", "Back"}, {"home", "Home"}};
    for (const auto& [id, name] : names) {
        page.controls.push_back(control(id, page::ControlRole::Frame, name));
        page.controls.back().icon = std::string(id) == "help" ? "lighthouse" : id;
    }
}

/// What a story page offers besides: skip a strong scene, look back.
inline void add_tools(page::Page& page) {
    page.controls.push_back(control("skip", page::ControlRole::Button, "Skip this part"));
    page.controls.back().icon = "skip";
    page.controls.back().note = "Two lines tell you what happened.";
    page.controls.push_back(control("journal", page::ControlRole::Button, "Look back"));
    page.controls.back().icon = "journal";
}

inline page::Figure figure(std::string id, std::string name, std::string mood, bool speaking = false) {
    return {std::move(id), std::move(name), "somebody on the stage", std::move(mood), speaking};
}

}
