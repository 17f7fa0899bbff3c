// SPDX-License-Identifier: MIT
#include "terminal/printer.hpp"

#include "play/story_words.hpp"
#include "terminal/block_words.hpp"
#include "terminal/controls.hpp"
#include "terminal/words.hpp"

#include <algorithm>

namespace terminal {
namespace {

std::string also_words(const page::Page& page) {
    std::string words;
    for (const page::Control* control : typed_as_words(page)) {
        const std::string& name = control->id.str();
        words +=
            (control->note.empty() || name == "skip" ? name : play::say(words::also_leads, {{"word", name}, {"where", control->note}})) +
            ", ";
    }
    return words + "again, quit";
}

/// "Type class or mina to look."
std::string look_words(const page::Page& page) {
    std::string list;
    for (const TabWord& one : tab_words(page)) {
        const std::string word =
            one.tab->note.empty() ? one.word : play::say(words::look_news, {{"word", one.word}, {"news", one.tab->note}});
        list += (list.empty() ? "" : play::say(words::look_or)) + word;
    }
    return list.empty() ? list : play::say(words::look, {{"words", list}});
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

/// In an activity pieces are picked; a switch is on or off.
bool is_piece(const page::Page& page, const page::Control& control) {
    return control.role == page::ControlRole::Toggle && is_story(page.kind) && page.kind != "ripple";
}

/// What a control says itself, or what is said under it, is not said among the blocks.
bool hangs(const page::Page& page, const page::Block& block) {
    if (block.of.empty())
        return false;
    const page::Control* of = page.find(block.of);
    return block.role == page::BlockRole::Item || (of && of->role != page::ControlRole::Choice);
}

/// Words under something, a little to the right.
std::string set_in(const std::string& words, const Shape& shape) {
    constexpr std::string_view in = "   ";
    std::string out, lines = wrapped(words, {shape.unicode, shape.width - static_cast<int>(in.size())});
    for (std::size_t from = 0; from < lines.size();) {
        const std::size_t end = lines.find('\n', from);
        out += std::string(in) + lines.substr(from, end - from + 1);
        from = end + 1;
    }
    return out;
}

std::string state(const page::Page& page, const page::Control& control) {
    if (control.place > 0 || (is_piece(page, control) && !control.open))
        return {}; // its number says it, or why it is closed
    if (is_piece(page, control))
        return play::say(control.chosen ? words::picked : words::not_picked);
    if (control.role == page::ControlRole::Toggle)
        return play::say(control.chosen ? words::on : words::off);
    if (control.role == page::ControlRole::Place && control.chosen)
        return play::say(words::suggested);
    return control.chosen ? play::say(words::chosen) : std::string();
}

/// "of-cap" explains the group of "cap-1", "cap-2".
bool explains(const page::Block& block, const page::Control& control) {
    const std::string& id = block.id;
    return id.starts_with("of-") && control.id.str().starts_with(id.substr(3) + "-");
}

}

std::string Printer::again(const page::Page& page) {
    described_.clear();
    return anew(page);
}

std::string Printer::anew(const page::Page& page) {
    kind_.clear();
    title_.clear();
    scene_.clear();
    figures_.clear();
    phone_.clear();
    return say(page);
}

std::string Printer::say(const page::Page& page) {
    const bool goes_on = is_story(page.kind) ? is_story(kind_) : kind_ == page.kind && title_ == page.title;
    whole_ = !goes_on;
    const bool same_moment = goes_on && !page.moment.empty() && page.kind + page.moment == moment_;
    if (whole_) {
        also_.clear();
        look_.clear();
        said_.clear();
        here_.clear();
    }
    starts_ = whole_;
    const std::string top = head(page);
    const std::string middle = blocks(page);
    const std::string bottom = controls(page, same_moment || (goes_on && top.empty() && middle.empty()));
    moment_ = page.kind + page.moment;
    std::string out;
    for (const std::string& part : {top, middle, bottom})
        if (!part.empty())
            out += "\n" + part;
    kind_ = page.kind;
    title_ = page.title;
    return out;
}

std::string Printer::also(const page::Page& page) {
    also_ = also_words(page);
    return wrapped(play::say(words::also, {{"words", also_}}), shape_);
}

std::string Printer::head(const page::Page& page) {
    std::string out;
    if (page.title != title_ || whole_)
        out += wrapped(page.title, shape_);
    out += scene(page) + screen(page);
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
        words = stage.place.empty() || described_.insert(place).second
                    ? stage.describe
                    : first_sentence(stage.describe) + (figures.empty() ? "" : " ") + figures;
    else if (figures != figures_)
        words = figures;
    scene_ = place + stage.time;
    figures_ = figures;
    return words.empty() ? words : wrapped(play::say(words::scene, {{"describe", words}}), shape_);
}

/// The invented screen one works on, and at which step of it one is.
std::string Printer::screen(const page::Page& page) {
    std::string out;
    if (page.screen.shown && (whole_ || page.screen.app + page.screen.name != screen_))
        out += wrapped(play::say(words::screen, {{"app", page.screen.app}, {"name", page.screen.name}}), shape_);
    screen_ = page.screen.app + page.screen.name;
    const auto& [names, now] = page.steps;
    if (now < names.size() && page.kind + page.moment != moment_)
        out += wrapped(play::say(words::step, {{"n", std::to_string(now + 1)}, {"all", std::to_string(names.size())}}), shape_);
    return out;
}

std::string Printer::blocks(const page::Page& page) {
    constexpr std::size_t enough_to_remember = 5;
    std::string out;
    if (!is_story(page.kind)) {
        // Settings and lists that only changed one mark are not read out again.
        for (const page::Block& one : page.blocks)
            if (one.role != page::BlockRole::Heading && !one.id.starts_with("of-") && (whole_ || one.fresh))
                out += in_full(one, {block_words(one), block_extras(one)});
        return out;
    }
    std::set<std::string> here;
    for (std::size_t at = 0; at < page.blocks.size(); ++at) {
        const page::Block& one = page.blocks[at];
        if (hangs(page, one))
            continue;
        const bool in_main = one.region == page::Region::Main;
        const bool newest = page.blocks.size() - at <= enough_to_remember;
        const bool came = !said_.contains(one.id);
        const bool again = in_main && !here_.contains(one.id);
        out += block(one, starts_ || came || again || (whole_ && (newest || in_main)), !page.moment.empty());
        here.insert(one.id);
    }
    here_ = std::move(here);
    return out;
}

std::string Printer::in_full(const page::Block& block, const Said& now) const {
    std::string out;
    if (!now.words.empty())
        out += wrapped(now.words + (now.extras.empty() ? "" : " (" + now.extras + ")"), shape_, block.speaker.empty() ? "" : "  ");
    if (!block.picture.alt.empty())
        out += wrapped(play::say(words::picture, {{"alt", block.picture.alt}}), shape_, "  ");
    return out;
}

std::string Printer::block(const page::Block& block, bool whole, bool growing) {
    const Said now{block_words(block), block_extras(block)};
    const auto known = said_.find(block.id);
    const Said before = known == said_.end() ? now : known->second;
    said_[block.id] = now;
    growing = (growing || block.role == page::BlockRole::Card) && before.words != now.words;
    if (whole || growing)
        return in_full(block, now);
    if (before.words != now.words)
        return wrapped(play::say(words::changed, {{"text", now.words}}), shape_, block.speaker.empty() ? "" : "  ");
    if (before.extras != now.extras && !now.extras.empty())
        return wrapped(play::say(words::now_on, {{"text", block_subject(block)}, {"extras", now.extras}}), shape_, "  ");
    return {};
}

std::string Printer::control(const page::Page& page, const page::Control& control, std::size_t number) const {
    std::string words = std::to_string(number) + ". " + control.label;
    std::string note = state(page, control);
    if (!control.note.empty())
        note += (note.empty() ? "" : ". ") + control.note;
    return wrapped(note.empty() ? words : words + " (" + note + ")", shape_, "   ") + hanging(page, control);
}

std::string Printer::hanging(const page::Page& page, const page::Control& control) const {
    std::string out, whom;
    for (const page::Block& block : page.blocks)
        if (block.of == control.id && block.role == page::BlockRole::Reply && hangs(page, block))
            out += set_in(page::plain(block.text), shape_);
    for (const page::Link& link : page.links)
        if (const page::Control* to = link.from == control.id && link.lit ? page.find(link.to) : nullptr)
            whom += (whom.empty() ? "" : ", ") + to->label;
    if (!whom.empty())
        out += set_in(play::say(words::goes_to, {{"whom", whom}}), shape_);
    return out;
}

/// The heading of a group, and what explains it.
std::string Printer::group(const page::Page& page, const page::Control& first) const {
    std::string out = first.group.empty() ? std::string() : wrapped(first.group, shape_);
    for (const page::Block& one : page.blocks)
        if (explains(one, first))
            out += in_full(one, {block_words(one), block_extras(one)});
    return out;
}

std::string Printer::controls(const page::Page& page, bool only_changed) {
    std::string all, changed, heading, changed_heading;
    std::size_t number = 0;
    std::vector<Line> lines;
    for (const page::Control* one : numbered(page)) {
        if (one->group != heading)
            all += (heading.empty() ? "" : "\n") + group(page, *one);
        heading = one->group;
        const std::string line = control(page, *one, ++number);
        all += line;
        if (std::ranges::find(lines_, std::pair(one->id.str(), line)) == lines_.end()) {
            if (!page.moment.empty() && one->group != changed_heading)
                changed += group(page, *one);
            changed_heading = one->group;
            changed += line;
        }
        lines.emplace_back(one->id.str(), line);
    }
    const bool same = !page.moment.empty() || std::ranges::equal(lines, lines_, {}, &Line::first, &Line::first);
    lines_ = std::move(lines);
    if (only_changed && same && !changed.empty())
        return changed;
    if (const std::string look = look_words(page); look != look_) {
        all += look.empty() ? look : wrapped(look, shape_);
        look_ = look;
    }
    if (also_words(page) != also_)
        all += also(page);
    return all;
}

}
