// SPDX-License-Identifier: MIT
#include "play/sheet.hpp"

#include "play/words.hpp"

namespace play {

Sheet::Sheet(std::string kind, std::string title) {
    page_.kind = std::move(kind);
    page_.title = std::move(title);
}

Sheet& Sheet::at(const Library& library, const std::string& place) {
    page_.stage.place = "places/" + place;
    if (const auto described = library.places.find(place); described != library.places.end())
        page_.stage.describe = described->second;
    return *this;
}

Sheet& Sheet::heading(std::string words) {
    return text(page::BlockRole::Heading, std::move(words));
}

Sheet& Sheet::text(page::BlockRole role, std::string words) {
    page::Block block;
    block.role = role;
    block.text = page::words(std::move(words));
    return this->block(std::move(block));
}

Sheet& Sheet::block(page::Block block) {
    if (block.id.empty())
        block.id = page_.kind + "-" + std::to_string(page_.blocks.size());
    page_.blocks.push_back(std::move(block));
    return *this;
}

Sheet& Sheet::control(page::Control control) {
    page_.controls.push_back(std::move(control));
    return *this;
}

Sheet& Sheet::go(const std::string& id, std::string label, std::string note) {
    button(id, std::move(label), std::move(note));
    page_.controls.back().role = page::ControlRole::Continue;
    return *this;
}

Sheet& Sheet::button(const std::string& id, std::string label, std::string note) {
    page::Control control;
    control.id = page::ControlId(id);
    control.label = std::move(label);
    control.note = std::move(note);
    return this->control(std::move(control));
}

Sheet& Sheet::pick(const std::string& id, std::string group, std::string label, bool chosen, std::string note) {
    button(id, std::move(label), std::move(note));
    page_.controls.back().role = page::ControlRole::Pick;
    page_.controls.back().group = std::move(group);
    page_.controls.back().chosen = chosen;
    return *this;
}

Sheet& Sheet::toggle(const std::string& id, std::string group, std::string label, bool on, std::string note) {
    pick(id, std::move(group), std::move(label), on, std::move(note));
    page_.controls.back().role = page::ControlRole::Toggle;
    return *this;
}

Sheet& Sheet::closed(std::string why) {
    page_.controls.back().open = false;
    page_.controls.back().note = std::move(why);
    return *this;
}

Sheet& Sheet::picture(page::Picture picture) {
    page_.controls.back().picture = std::move(picture);
    return *this;
}

Sheet& Sheet::icon(std::string id) {
    page_.controls.back().icon = std::move(id);
    return *this;
}

Sheet& Sheet::item(std::string icon, std::string words) {
    text(page::BlockRole::Item, std::move(words));
    page_.blocks.back().icon = std::move(icon);
    return *this;
}

Sheet& Sheet::side(const std::string& side, std::string words) {
    page::Block block;
    block.id = side + std::to_string(page_.blocks.size());
    block.role = page::BlockRole::Item;
    block.text = page::words(std::move(words));
    return this->block(std::move(block));
}

std::optional<std::string> after(const page::ControlId& id, std::string_view beginning) {
    if (!id.str().starts_with(beginning))
        return std::nullopt;
    return id.str().substr(beginning.size());
}

page::Picture picture_of(const content::Avatar& avatar) {
    return {"cast/" + avatar.id, avatar.describe};
}

std::string move_words(story::Move move) {
    switch (move) {
    case story::Move::None: return {};
    case story::Move::CheckIn: return say(words::check_in);
    case story::Move::KeepCompany: return say(words::keep_company);
    case story::Move::TurnOver: return say(words::turn_over);
    case story::Move::SaveReport: return say(words::save_report);
    case story::Move::Shift: return say(words::shift);
    case story::Move::CalmNo: return say(words::calm_no);
    case story::Move::Starve: return say(words::starve);
    case story::Move::LookAfter: return say(words::look_after);
    case story::Move::AskHelp: return say(words::ask_help);
    }
    return {};
}

std::string band_words(story::Band band) {
    switch (band) {
    case story::Band::Eight: return say(words::band_8);
    case story::Band::Eleven: return say(words::band_11);
    case story::Band::Fourteen: return say(words::band_14);
    }
    return {};
}

std::string address_words(story::Address address) {
    switch (address) {
    case story::Address::They: return say(words::they);
    case story::Address::She: return say(words::she);
    case story::Address::He: return say(words::he);
    }
    return {};
}

}
