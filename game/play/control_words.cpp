// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"
#include "play/words_activity.hpp"
#include "play/words_voice.hpp"

#include <algorithm>

namespace play {
namespace {

using page::ControlRole;

/// Pieces of something done with one's hands are picked; a switch is on or off.
bool is_piece(const page::Page& page, const page::Control& control) {
    return control.role == ControlRole::Toggle && !page.moment.empty() && page.kind != "ripple";
}

std::string state_words(const page::Page& page, const page::Control& control) {
    if (control.place > 0)
        return say(words::voice_stands, {{"n", std::to_string(control.place)}});
    if (control.role == ControlRole::Toggle && !is_piece(page, control))
        return say(control.chosen ? words::voice_on : words::voice_off);
    if (control.role == ControlRole::Pick || is_piece(page, control))
        return say(control.chosen ? words::voice_picked : words::voice_not_picked);
    if (control.role == ControlRole::Choice && control.holds > 0)
        return say(words::voice_inside, {{"n", std::to_string(control.holds)}});
    if (control.role == ControlRole::Place && control.chosen)
        return say(words::voice_lit);
    // an open chat says so beside its name
    const bool said = control.role == ControlRole::Tab && !control.note.empty();
    return control.chosen && !said ? say(words::voice_picked) : std::string();
}

/// What it is, and where it stands among those like it.
std::string role_words(const page::Page& page, const page::Control& control) {
    const auto alike = [&](const page::Control& one) { return one.role == control.role && one.group == control.group; };
    const auto before = std::count_if(page.controls.data(), &control, alike);
    const auto all = std::ranges::count_if(page.controls, alike);
    const std::string n = std::to_string(before + 1), of = std::to_string(all);
    switch (control.role) {
    case ControlRole::Choice: return say(words::voice_choice, {{"n", n}, {"all", of}});
    case ControlRole::Answer: return say(words::voice_answer, {{"n", n}, {"all", of}});
    case ControlRole::Tab: return say(words::voice_chat, {{"n", n}, {"all", of}});
    case ControlRole::Place: return say(words::voice_place, {{"n", n}, {"all", of}});
    case ControlRole::Pick: return say(words::voice_pick, {{"n", n}, {"all", of}});
    case ControlRole::Toggle: return is_piece(page, control) ? say(words::voice_pick, {{"n", n}, {"all", of}}) : say(words::voice_switch);
    case ControlRole::Continue:
    case ControlRole::Button:
    case ControlRole::Frame: return say(words::voice_button);
    }
    return {};
}

/// Whom it is passed on to, where it is.
std::string told_to(const page::Page& page, const page::Control& control) {
    std::string whom;
    for (const page::Link& link : page.links)
        if (const page::Control* to = link.from == control.id && link.lit ? page.find(link.to) : nullptr)
            whom += (whom.empty() ? std::string() : say(words::and_next)) + to->label;
    return whom.empty() ? whom : say(words::voice_tells, {{"whom", whom}});
}

/// "Comfort: "; a question ends by itself.
std::string group_words(const std::string& group) {
    const bool asks = group.ends_with('?') || group.ends_with("\u061F");
    return spoken(group) + (asks ? " " : say(words::voice_colon));
}

/// What lies in a group of stops, each by its name; with `headings`, what has a heading of its own on the page by that.
void add_names(const page::Page& page, const page::Stop& stop, bool headings, std::vector<std::string>& names) {
    if (const page::Control* control = page.find(stop.id)) {
        const bool by_heading = headings && !control->group.empty();
        const std::string name = spoken(by_heading ? control->group : control->label);
        if (!by_heading || std::ranges::find(names, name) == names.end())
            names.push_back(name);
    } else if (stop.slides != page::Zone::Fixed)
        names.push_back(say(stop.slides == page::Zone::Phone ? words::voice_stop_chat : words::voice_stop_words));
    for (const page::Stop& one : stop.inside)
        add_names(page, one, headings, names);
}

/// Whether a group is all choices: these were told with the page, each by its number.
bool is_all_choices(const page::Page& page, const page::Stop& group) {
    return std::ranges::all_of(group.inside, [&](const page::Stop& one) {
        const page::Control* control = page.find(one.id);
        return control && control->number > 0 && (control->role == ControlRole::Choice || control->role == ControlRole::Answer);
    });
}

/// What a group of stops is called.
std::vector<std::string> names_of(const page::Page& page, const page::Stop& stop) {
    if (!stop.name.empty())
        return {spoken(stop.name)};
    if (page.moment.empty() && is_all_choices(page, stop))
        return {say(words::voice_choices, {{"n", std::to_string(stop.inside.size())}})};
    std::vector<std::string> names;
    add_names(page, stop, true, names);
    if (names.size() > 1)
        return names;
    // part of what stands under one heading: its pieces have to be told apart
    names.clear();
    add_names(page, stop, false, names);
    return names;
}

/// The block that explains a group: "of-cap" that of "cap-1", "cap-2".
std::string explanation(const page::Page& page, const page::Control& control) {
    for (const page::Block& block : page.blocks)
        if (block.id.starts_with("of-") && block.role == page::BlockRole::Note && control.id.str().starts_with(block.id.substr(3) + "-"))
            return spoken(block.text);
    return {};
}

}

Utterance control_words(const page::Page& page, const page::ControlId& id, const page::ControlId& before) {
    const page::Control* control = page.find(id);
    if (!control)
        return {Told::Control, {}, page.lang, {}};
    std::string words;
    const auto add = [&](const Phrase& between, const std::string& part) {
        const bool ended = words.ends_with('.') || words.ends_with('!') || words.ends_with('?');
        if (!part.empty())
            words += (words.empty() ? std::string() : ended ? " " : say(between)) + part;
    };
    const page::Control* last = page.find(before);
    const bool other_group = !control->group.empty() && control->group != control->label && (!last || last->group != control->group);
    add(words::voice_comma, spoken(control->label));
    add(words::voice_comma, state_words(page, *control));
    add(words::voice_comma, control->open ? std::string() : say(words::voice_closed));
    add(words::voice_comma, role_words(page, *control));
    add(words::voice_stop, spoken(control->note));
    add(words::voice_stop, told_to(page, *control));
    if (other_group)
        add(words::voice_stop, explanation(page, *control));
    if (!control->picture.alt.empty())
        add(words::voice_stop, say(words::voice_picture, {{"alt", spoken(control->picture.alt)}}));
    return {Told::Control, (other_group ? group_words(control->group) : std::string()) + words, page.lang, {}};
}

Utterance stop_words(const page::Page& page, const page::Stop& stop) {
    if (!stop.is_group() && stop.slides == page::Zone::Fixed)
        return control_words(page, stop.id);
    if (!stop.is_group())
        return {Told::Control, say(stop.slides == page::Zone::Phone ? words::voice_stop_chat : words::voice_stop_words), page.lang, {}};
    return {Told::Control, say(words::voice_stop_group, {{"names", in_a_row(names_of(page, stop))}}), page.lang, {}};
}

}
