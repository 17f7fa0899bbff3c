// SPDX-License-Identifier: MIT
#include "terminal/block_words.hpp"

#include "terminal/words.hpp"

namespace terminal {
namespace {

using page::BlockRole;
constexpr std::string_view dot = " · ";

/// The clock is the first part of the small print; the rest are extras.
std::string clock_of(const std::string& small) {
    const std::string first = small.substr(0, small.find(dot));
    return first.find(':') == std::string::npos ? std::string() : first;
}

std::string after_clock(const std::string& small) {
    const std::string clock = clock_of(small);
    if (clock.empty())
        return small;
    return small.size() > clock.size() ? small.substr(clock.size() + dot.size()) : std::string();
}

std::string said(const page::Block& block) {
    std::string text = page::plain(block.text);
    if (block.speaker.empty())
        return text;
    const std::string clock = block.role == BlockRole::Message ? clock_of(block.small) : std::string();
    if (text.empty() && clock.empty())
        return block.speaker;
    return clock.empty() ? play::say(words::said, {{"who", block.speaker}, {"text", text}})
                         : play::say(words::said_at, {{"who", block.speaker}, {"at", clock}, {"text", text}});
}

}

std::string block_words(const page::Block& block) {
    std::string text = page::plain(block.text);
    switch (block.role) {
    case BlockRole::Speech:
    case BlockRole::Message:
    case BlockRole::Reply:
    case BlockRole::Thought:
    case BlockRole::Question: return said(block);
    case BlockRole::ChannelEvent:
    case BlockRole::Typing:
    case BlockRole::Note:
    case BlockRole::Caption: return play::say(words::event, {{"text", text}});
    case BlockRole::Draft: return play::say(words::draft, {{"text", text}});
    case BlockRole::Card: return text.empty() ? text : play::say(words::card, {{"text", text}});
    case BlockRole::Item: return !text.empty() && text.front() >= '0' && text.front() <= '9' ? text : "- " + text;
    case BlockRole::Heading:
    case BlockRole::Subheading:
    case BlockRole::Narration: return text;
    }
    return text;
}

std::string block_extras(const page::Block& block) {
    std::string extras;
    for (const page::Reaction& reaction : block.reactions)
        extras +=
            (extras.empty() ? "" : ", ") + play::say(words::reaction, {{"name", reaction.name}, {"n", std::to_string(reaction.count)}});
    std::string rest = after_clock(block.small);
    for (std::size_t at = rest.find(dot); at != std::string::npos; at = rest.find(dot))
        rest.replace(at, dot.size(), ", ");
    return rest.empty() ? extras : extras + (extras.empty() ? "" : ", ") + rest;
}

std::string block_subject(const page::Block& block) {
    constexpr std::size_t enough = 40;
    std::string text = page::plain(block.text);
    if (text.empty())
        return block.picture.alt.empty() ? block.speaker : block.picture.alt;
    if (text.size() <= enough)
        return text;
    const std::size_t space = text.rfind(' ', enough);
    return text.substr(0, space == std::string::npos ? text.size() : space) + "…";
}

}
