// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"

#include "play/story_words.hpp"
#include "play/words_voice.hpp"

#include <algorithm>

namespace play {
namespace {

using page::BlockRole;
using page::ControlRole;

constexpr std::size_t newest = 3; ///< lines of a phone that are told again when one comes back to it

/// A moment of a story has the way to look back, and the story's name.
bool is_story(const page::Page& page) {
    return page.kind != "ending" && page.find(page::ControlId("journal")) != nullptr;
}

/// The clock is the first part of the small print; it is only told with its line.
std::string without_clock(const std::string& small) {
    constexpr std::string_view dot = " · ";
    const std::size_t end = small.find(dot);
    const bool clock = small.substr(0, end).find(':') != std::string::npos;
    if (!clock)
        return small;
    return end == std::string::npos ? std::string() : small.substr(end + dot.size());
}

/// A line as it is said, and the byte where the words of its block begin; none if they are not in it.
struct LineSaid {
    std::string words;
    std::size_t from = std::string::npos;
};

/// Stands for a block's words while a phrase is put together, so that their place in it is known in every language.
constexpr std::string_view own_words = "\1";

LineSaid put_in(std::string around, const page::Block& block) {
    const std::size_t at = around.find(own_words);
    if (at != std::string::npos)
        around.replace(at, own_words.size(), spoken(block.text));
    return {std::move(around), at};
}

LineSaid said(const Phrase& form, const Phrase& mine, const page::Block& block) {
    if (block.mine)
        return put_in(say(mine, {{"text", own_words}}), block);
    return put_in(block.speaker.empty() ? std::string(own_words) : say(form, {{"who", block.speaker}, {"text", own_words}}), block);
}

LineSaid line_said(const page::Block& block) {
    switch (block.role) {
    case BlockRole::Speech:
    case BlockRole::Reply: return said(words::voice_says, words::voice_you_say, block);
    case BlockRole::Question: return said(words::voice_asks, words::voice_you_say, block);
    case BlockRole::Message:
        if (block.text.empty() || spoken(block.text).empty())
            return {block.mine ? say(words::voice_you_send) : say(words::voice_sends, {{"who", block.speaker}})};
        return said(words::voice_writes, words::voice_you_write, block);
    case BlockRole::Draft: return put_in(say(words::voice_you_begin, {{"text", own_words}}), block);
    case BlockRole::Thought:
        return put_in(block.speaker.empty() ? std::string(own_words)
                                            : say(words::voice_thinks, {{"who", block.speaker}, {"text", own_words}}),
                      block);
    case BlockRole::Heading:
    case BlockRole::Subheading:
    case BlockRole::Narration:
    case BlockRole::ChannelEvent:
    case BlockRole::Typing:
    case BlockRole::Card:
    case BlockRole::Note:
    case BlockRole::Item:
    case BlockRole::Caption: break;
    }
    return put_in(std::string(own_words), block);
}

std::string extra_words(const page::Block& block) {
    std::string extras;
    const auto add = [&](const std::string& one) {
        extras += (extras.empty() || one.empty() ? std::string() : say(words::voice_semicolon)) + one;
    };
    for (const page::Reaction& reaction : block.reactions)
        add(say(words::voice_reaction, {{"name", reaction.name}, {"n", std::to_string(reaction.count)}}));
    add(spoken(without_clock(block.small)));
    return extras;
}

/// Enough of a line to know it by.
std::string subject_words(const page::Block& block) {
    constexpr std::size_t enough = 40;
    std::string text = spoken(block.text);
    if (text.empty())
        text = block.picture.alt.empty() ? block.speaker : block.picture.alt;
    const std::size_t space = text.size() <= enough ? std::string::npos : text.rfind(' ', enough);
    return text.substr(0, space);
}

/// The caption of a sound is for those who do not hear it. What a control says of itself is said with the control.
bool is_told(const page::Page& page, const page::Block& block) {
    if (block.role == BlockRole::Heading && page::plain(block.text) == page.title)
        return false;
    if (!block.of.empty() && (block.role == BlockRole::Item || block.region == page::Region::Screen))
        return false;
    return block.role != BlockRole::Caption || !block.id.starts_with("sound-");
}

bool is_chosen_by_number(const page::Control& control) {
    return control.open && (control.role == ControlRole::Choice || control.role == ControlRole::Answer);
}

void tell_choices(const page::Page& page, bool goes_on, std::vector<Utterance>& out) {
    const auto add = [&](Told told, std::string words) { out.push_back({told, std::move(words), page.lang, {}}); };
    const auto choices = std::ranges::count_if(page.controls, is_chosen_by_number);
    if (choices > 0) {
        add(Told::Choices, choices == 1 ? say(words::voice_choices_one) : say(words::voice_choices, {{"n", std::to_string(choices)}}));
        // trays and parts of something done with one's hands are told one by one as one comes to them
        for (const page::Control& control : page.controls)
            if (page.moment.empty() && is_chosen_by_number(control))
                add(Told::Choice, say(words::voice_option, {{"n", std::to_string(control.number)}, {"label", spoken(control.label)}}));
        return;
    }
    const auto things = std::ranges::count_if(page.controls, [](const page::Control& c) { return c.role != ControlRole::Frame; });
    if (!goes_on && !is_story(page) && things > 0)
        add(Told::Choices, things == 1 ? say(words::voice_things_one) : say(words::voice_things, {{"n", std::to_string(things)}}));
}

std::string first_sentence(const std::string& words) {
    return words.substr(0, words.find(". ") == std::string::npos ? words.size() : words.find(". ") + 1);
}

}

std::vector<Utterance> Telling::news(const page::Page& page) {
    const bool story = is_story(page);
    const bool goes_on = title_ == page.title && (story ? kind_ == "story" : kind_ == page.kind);
    if (story && story_ != page.title) {
        heard_.clear();
        story_ = page.title;
    }
    if (!goes_on)
        std::erase_if(heard_, [](const auto& one) { return one.second.channel.empty(); });
    forget_what_left(page);
    std::vector<Utterance> out;
    tell_head(page, goes_on, out);
    const bool same_moment = goes_on && !page.moment.empty() && moment_ == page.moment;
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (is_told(page, page.blocks[at])) {
            const auto later = std::ranges::count(page.blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, page.blocks.end(),
                                                  page.blocks[at].region, &page::Block::region);
            tell_block(page, page.blocks[at], !goes_on && static_cast<std::size_t>(later) < newest, out);
        }
    const bool lines = std::ranges::any_of(out, [](const Utterance& one) { return one.told != Told::Extra; });
    if (!goes_on || (lines && !same_moment))
        tell_choices(page, goes_on, out);
    kind_ = story ? "story" : page.kind;
    title_ = page.title;
    moment_ = page.moment;
    return out;
}

/// A line that is no longer there is new when it comes again; but a chat that is not in hand keeps its lines.
void Telling::forget_what_left(const page::Page& page) {
    const std::string channel = page.phone.shown ? page.phone.app + "/" + page.phone.name : std::string();
    for (const page::Block& block : page.blocks)
        if (const auto known = heard_.find(block.id); known != heard_.end() && block.region == page::Region::Phone)
            known->second.channel = channel; // it may have been renamed
    std::erase_if(heard_, [&](const auto& one) {
        const bool here = std::ranges::find(page.blocks, one.first, &page::Block::id) != page.blocks.end();
        return !here && (one.second.channel.empty() || one.second.channel == channel);
    });
}

void Telling::tell_head(const page::Page& page, bool goes_on, std::vector<Utterance>& out) {
    const auto add = [&](Told told, const std::string& words) {
        if (!words.empty())
            out.push_back({told, spoken(words), page.lang, {}});
    };
    if (!goes_on)
        add(Told::Title, page.title);
    const std::string place = page.stage.place, scene = place + "/" + page.stage.time;
    // a sheet before the same picture: it was told
    if (!page.stage.describe.empty() && scene != scene_)
        add(Told::Scene, places_.insert(place).second ? page.stage.describe : first_sentence(page.stage.describe));
    scene_ = scene;
    const std::string screen = page.screen.shown ? page.screen.app + "/" + page.screen.name : std::string();
    if (page.screen.shown && (screen != screen_ || !goes_on))
        add(Told::Scene, say(words::voice_screen, {{"app", page.screen.app}, {"name", page.screen.name}}));
    screen_ = screen;
    const auto& [names, now] = page.steps;
    if (now < names.size() && (page.moment != moment_ || !goes_on))
        add(Told::Scene,
            say(words::voice_step, {{"n", std::to_string(now + 1)}, {"all", std::to_string(names.size())}, {"name", names[now]}}));
    const std::string phone = page.phone.shown ? page.phone.app + "/" + page.phone.name : std::string();
    if (page.phone.shown && (phone != phone_ || !goes_on))
        add(Told::Scene, say(page.phone.status.empty() ? words::voice_phone_bare : words::voice_phone,
                             {{"app", page.phone.app}, {"name", page.phone.name}, {"status", page.phone.status}}));
    phone_ = phone;
}

void Telling::tell_block(const page::Page& page, const page::Block& block, bool again, std::vector<Utterance>& out) {
    const std::string lang = block.lang.empty() ? page.lang : block.lang;
    const LineSaid said = line_said(block);
    Heard now{said.words, extra_words(block), {}};
    if (block.region == page::Region::Phone && page.phone.shown)
        now.channel = page.phone.app + "/" + page.phone.name;
    const auto known = heard_.find(block.id);
    const bool line = known == heard_.end() || again || known->second.words != now.words;
    const bool extras = !line && known->second.extras != now.extras && !now.extras.empty();
    if (line && !now.words.empty())
        out.push_back({Told::Line, now.words, lang, block.id, words_read(now.words, said.from, block.text)});
    if (line && !block.picture.alt.empty())
        out.push_back({Told::Picture, say(words::voice_picture, {{"alt", spoken(block.picture.alt)}}), page.lang, block.id});
    if (line && !now.extras.empty())
        out.push_back({Told::Extra, now.extras, page.lang, block.id});
    if (extras)
        out.push_back({Told::Extra, say(words::voice_now_on, {{"text", subject_words(block)}, {"extras", now.extras}}), lang, block.id});
    heard_[block.id] = std::move(now);
}

}
