// SPDX-License-Identifier: MIT
#include "content/beat_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>

namespace content {
namespace {

story::ChannelIndex need_channel(Reading& reading, Node& node) {
    const ValueIndex at = node.need("in");
    return at.none() ? story::ChannelIndex() : read_channel_ref(reading, at);
}

story::SpeakerIndex need_speaker(Reading& reading, Node& node, std::string_view key) {
    const ValueIndex at = node.need(key);
    return at.none() ? story::SpeakerIndex() : read_speaker_ref(reading, at);
}

/// The message a change is about. A reference to a line of another kind is a finding.
story::BeatRef read_message_ref(Reading& reading, ValueIndex at) {
    if (at.none())
        return {};
    const auto line = read_line_ref(reading, at);
    if (!line)
        return {};
    const JsonDocument& document = reading.report.document();
    const bool composed = line->kind.kind == BeatKind::Compose && !document.member(document.parent(line->kind.member), "in").none();
    if (line->kind.kind != BeatKind::Message && !composed)
        reading.report.error("unknown-line", at, "this line is not a message, so nothing can happen to it");
    return line->beat;
}

bool is_clock(std::string_view words) {
    const auto colon = words.find(':');
    const auto digits = [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    return (colon == 1 || colon == 2) && words.size() == colon + 3 && digits(words.substr(0, colon)) && digits(words.substr(colon + 1));
}

}

story::Message read_message(Reading& reading, Node& node) {
    story::Message out;
    out.channel = need_channel(reading, node);
    out.who = need_speaker(reading, node, "who");
    if (const ValueIndex picture = node.find("picture"); !picture.none()) {
        out.picture = read_picture_ref(reading, picture);
        out.text = text_if_any(reading, node, "text");
    } else {
        out.text = need_text(reading, node, "text");
    }
    if (const ValueIndex at = node.find("at"); !at.none()) {
        out.at = as_word(reading.report, at, "at");
        if (reading.report.document().is(at, JsonKind::String) && !is_clock(out.at))
            reading.report.error("bad-value", at, "\"" + out.at + "\" is not a time", "write it like \"12:41\"");
    }
    out.quiet = node.flag_or("quiet", false);
    out.mood = node.one_of("mood", story::Mood::Neutral);
    out.meant = text_if_any(reading, node, "meant");
    return out;
}

story::Update read_reaction(Reading& reading, Node& node) {
    constexpr std::string_view known[] = {"laugh", "heart", "sad", "thumbs", "wow"};
    story::Update out;
    out.kind = story::Update::Kind::Reaction;
    const ValueIndex name = node.find("reaction");
    out.reaction = as_word(reading.report, name, "reaction");
    if (reading.report.document().is(name, JsonKind::String) && std::ranges::find(known, out.reaction) == std::end(known))
        report_bad_word(reading.report, name, out.reaction, known);
    out.line = read_message_ref(reading, node.need("on"));
    out.count = static_cast<int>(node.number_or("count", 1, 0, 1'000'000'000));
    return out;
}

story::Update read_seen_by(Reading& reading, Node& node) {
    story::Update out;
    out.kind = story::Update::Kind::SeenBy;
    out.count = static_cast<int>(node.number_or("seen-by", 0, 0, 1'000'000'000));
    out.line = read_message_ref(reading, node.need("on"));
    return out;
}

story::Update read_edit(Reading& reading, Node& node) {
    story::Update out;
    out.kind = story::Update::Kind::Edited;
    out.line = read_message_ref(reading, node.find("edit"));
    out.text = need_text(reading, node, "text");
    return out;
}

story::Update read_delete(Reading& reading, Node& node) {
    story::Update out;
    out.kind = story::Update::Kind::Deleted;
    out.line = read_message_ref(reading, node.find("delete"));
    return out;
}

story::Typing read_typing(Reading& reading, Node& node, std::string_view key) {
    story::Typing out;
    out.who = need_speaker(reading, node, key);
    out.channel = need_channel(reading, node);
    out.stopped = key == "stopped-typing";
    return out;
}

story::Membership read_membership(Reading& reading, Node& node, std::string_view key, story::Membership::Kind kind) {
    story::Membership out;
    out.kind = kind;
    out.who = need_speaker(reading, node, key);
    out.channel = need_channel(reading, node);
    return out;
}

story::Membership read_rename(Reading& reading, Node& node) {
    story::Membership out;
    out.kind = story::Membership::Kind::Rename;
    out.name = need_text(reading, node, "rename");
    out.channel = need_channel(reading, node);
    return out;
}

}
