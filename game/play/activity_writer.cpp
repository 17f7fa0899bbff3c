// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"

#include "play/story_words.hpp"
#include "play/words_activity.hpp"

#include <array>

namespace play {

ActivityWriter::ActivityWriter(page::Page& page, const Library& library, const Session& session, const story::View& view,
                               const Looking& looking, std::string avatar)
    : page_(page), library_(library), session_(session), view_(view), looking_(looking), avatar_(std::move(avatar)),
      id_(story::place_name(session.episode(), session.progress())) {}

std::string ActivityWriter::words(const story::Text& text) const {
    return story_label(words_here(text, session_.progress()));
}

page::Block& ActivityWriter::block(page::BlockRole role, const std::string& suffix, const std::string& words) {
    page::Block& added = page_.blocks.emplace_back();
    added.id = id_ + suffix;
    added.role = role;
    added.text = story_words(words);
    return added;
}

void ActivityWriter::reply(const story::Text& text, const page::ControlId& of, bool fresh) {
    if (text.empty())
        return;
    page::Block& said = block(page::BlockRole::Reply, "-reply-" + of.str(), words_here(text, session_.progress()));
    said.lang = text.lang;
    said.of = of;
    said.fresh = fresh;
}

page::Control& ActivityWriter::control(page::ControlRole role, const std::string& id, const std::string& label) {
    page::Control& added = page_.controls.emplace_back();
    added.id = page::ControlId(id);
    added.role = role;
    added.label = label;
    return added;
}

page::Control& ActivityWriter::go(const std::string& id, const Phrase& label) {
    return control(page::ControlRole::Continue, id, say(label));
}

page::Control& ActivityWriter::button(const std::string& id, const Phrase& label) {
    return control(page::ControlRole::Button, id, say(label));
}

void ActivityWriter::close(page::Control& control, const std::string& why) {
    control.open = false;
    control.note = why;
}

std::string ActivityWriter::app_name(const std::string& app) const {
    const auto known = library_.apps.find(app);
    return known == library_.apps.end() ? app : known->second;
}

void ActivityWriter::screen(const std::string& app, const std::string& name) {
    page_.screen = {true, app_name(app), name};
}

std::string in_words(std::size_t number) {
    static constexpr std::array<const Phrase*, 13> known{
        &words::number_0, &words::number_1, &words::number_2, &words::number_3,  &words::number_4,  &words::number_5, &words::number_6,
        &words::number_7, &words::number_8, &words::number_9, &words::number_10, &words::number_11, &words::number_12};
    return number < known.size() ? say(*known[number]) : std::to_string(number);
}

}
