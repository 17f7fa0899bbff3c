// SPDX-License-Identifier: MIT
#include "terminal/printer.hpp"

#include "play/story_words.hpp"
#include "terminal/block_words.hpp"
#include "terminal/words.hpp"

#include <algorithm>
#include <array>

namespace terminal {
namespace {

constexpr std::array story_kinds{"story", "chat", "card", "choice", "question", "plan", "keep"};

bool is_story(const std::string& kind) {
    return std::ranges::find(story_kinds, kind) != story_kinds.end();
}

/// In a story, skipping and looking back are words, so that the numbers belong to the story.
bool is_word(const page::Page& page, const page::Control& control) {
    return control.role == page::ControlRole::Frame ||
           (is_story(page.kind) && (control.id.str() == "skip" || control.id.str() == "journal"));
}

std::string also_words(const page::Page& page) {
    std::string words;
    for (const page::Control& control : page.controls)
        if (is_word(page, control) && control.open)
            words += control.id.str() + ", ";
    return words + "again, quit";
}

std::string figure_words(const page::Stage& stage) {
    std::string words;
    for (const page::Figure& figure : stage.figures)
        words += (words.empty() ? "" : " ") + play::figure_sentence(figure);
    return words;
}

std::string first_sentence(const std::string& words) {
    const std::size_t end = words.find(". ");
    return end == std::string::npos ? words : words.substr(0, end + 1);
}

bool just_renamed(const page::Page& page) {
    return std::ranges::any_of(page.blocks,
                               [](const page::Block& block) { return block.fresh && block.role == page::BlockRole::ChannelEvent; });
}

std::string state(const page::Control& control) {
    if (control.role == page::ControlRole::Toggle)
        return play::say(control.chosen ? words::on : words::off);
    if (control.role == page::ControlRole::Place && control.chosen)
        return play::say(words::suggested);
    return control.chosen && control.role != page::ControlRole::Tab ? play::say(words::chosen) : std::string();
}

}

std::vector<const page::Control*> numbered(const page::Page& page) {
    std::vector<const page::Control*> controls;
    for (const page::Control& control : page.controls)
        if (!is_word(page, control))
            controls.push_back(&control);
    return controls;
}

std::string Printer::again(const page::Page& page) {
    said_.clear();
    kind_.clear();
    title_.clear();
    scene_.clear();
    described_.clear();
    figures_.clear();
    phone_.clear();
    also_.clear();
    return say(page);
}

std::string Printer::say(const page::Page& page) {
    const bool goes_on = is_story(page.kind) ? is_story(kind_) : kind_ == page.kind && title_ == page.title;
    if (!goes_on)
        also_.clear();
    whole_ = !goes_on;
    const std::string top = head(page);
    const std::string middle = blocks(page);
    const std::string bottom = controls(page, goes_on && top.empty() && middle.empty());
    std::string out;
    for (const std::string& part : {top, middle, bottom})
        if (!part.empty())
            out += "\n" + part;
    kind_ = page.kind;
    title_ = page.title;
    return out;
}

std::string Printer::head(const page::Page& page) {
    std::string out;
    if (page.title != title_ || whole_)
        out += wrapped(page.title, shape_);
    out += scene(page);
    const std::string phone = page.phone.shown ? page.phone.app + "/" + page.phone.name : std::string();
    // A group that was renamed is still the one in your hand; its own line says so.
    const bool other = phone != phone_ && (phone_.empty() || !just_renamed(page));
    if (page.phone.shown && (other || whole_)) {
        const auto& form = page.phone.status.empty() ? words::phone_bare : words::phone;
        out += wrapped(play::say(form, {{"app", page.phone.app}, {"name", page.phone.name}, {"status", page.phone.status}}), shape_);
        whole_ = true;
    }
    phone_ = phone;
    return out;
}

/// The whole picture the first time; later where and when, and who is there, as far as it changed.
std::string Printer::scene(const page::Page& page) {
    const page::Stage& stage = page.stage;
    const std::string place = (is_story(page.kind) ? "story" : page.kind) + "/" + stage.place;
    const std::string figures = figure_words(stage);
    std::string words;
    if (place + stage.time != scene_ && !stage.describe.empty())
        words = described_.insert(place).second ? stage.describe : first_sentence(stage.describe) + (figures.empty() ? "" : " ") + figures;
    else if (figures != figures_)
        words = figures;
    scene_ = place + stage.time;
    figures_ = figures;
    return words.empty() ? words : wrapped(play::say(words::scene, {{"describe", words}}), shape_);
}

std::string Printer::blocks(const page::Page& page) {
    constexpr std::size_t enough_to_remember = 5;
    if (!is_story(page.kind)) {
        // Settings and lists that only changed one mark are not read out again.
        std::string out;
        for (const page::Block& one : page.blocks)
            if (one.role != page::BlockRole::Heading && (whole_ || one.fresh))
                out += block(one, true);
        return out;
    }
    std::string out;
    for (std::size_t at = 0; at < page.blocks.size(); ++at) {
        const page::Block& one = page.blocks[at];
        const bool newest = page.blocks.size() - at <= enough_to_remember;
        out += block(one, whole_ && (newest || one.region == page::Region::Main));
    }
    return out;
}

std::string Printer::block(const page::Block& block, bool whole) {
    Said now{block_words(block), block_extras(block)};
    const auto known = said_.find(block.id);
    const Said before = known == said_.end() ? Said{} : known->second;
    said_[block.id] = now;
    const bool fresh = whole || (before.words.empty() && before.extras.empty());
    const std::string_view indent = block.speaker.empty() ? "" : "  ";
    std::string out;
    if (fresh) {
        if (!now.words.empty())
            out += wrapped(now.words + (now.extras.empty() ? "" : " (" + now.extras + ")"), shape_, indent);
        if (!block.picture.alt.empty())
            out += wrapped(play::say(words::picture, {{"alt", block.picture.alt}}), shape_, "  ");
    } else if (before.words != now.words) {
        out += wrapped(play::say(words::changed, {{"text", now.words}}), shape_, indent);
    } else if (before.extras != now.extras && !now.extras.empty()) {
        out += wrapped(play::say(words::now_on, {{"text", block_subject(block)}, {"extras", now.extras}}), shape_, "  ");
    }
    return out;
}

std::string Printer::control(const page::Control& control, std::size_t number) const {
    std::string words = std::to_string(number) + ". " + control.label;
    std::string note = state(control);
    if (!control.open)
        note = play::say(words::closed_mark);
    if (!control.note.empty())
        note += (note.empty() ? "" : ". ") + control.note;
    return wrapped(note.empty() ? words : words + " (" + note + ")", shape_, "   ");
}

std::string Printer::controls(const page::Page& page, bool only_changed) {
    std::string all, changed, group;
    std::size_t number = 0;
    std::vector<std::pair<std::string, std::string>> lines;
    for (const page::Control* one : numbered(page)) {
        if (one->group != group)
            all += (group.empty() ? "" : "\n") + (one->group.empty() ? std::string() : wrapped(one->group, shape_));
        group = one->group;
        const std::string line = control(*one, ++number);
        all += line;
        if (number <= lines_.size() && lines_[number - 1] != std::pair(one->id.str(), line))
            changed += line;
        lines.emplace_back(one->id.str(), line);
    }
    const bool same = std::ranges::equal(lines, lines_, {}, &Line::first, &Line::first);
    lines_ = std::move(lines);
    if (only_changed && same && !changed.empty())
        return changed;
    if (const std::string also = also_words(page); also != also_) {
        all += wrapped(play::say(words::also, {{"words", also}}), shape_);
        also_ = also;
    }
    return all;
}

}
