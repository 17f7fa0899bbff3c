// SPDX-License-Identifier: MIT
#include "content/beat_reader.hpp"

#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

namespace content {
namespace {

story::Say read_say(Reading& reading, Node& node) {
    story::Say out;
    if (const ValueIndex who = node.find("who"); !who.none())
        out.who = read_speaker_ref(reading, who);
    out.mood = node.one_of("mood", story::Mood::Neutral);
    out.text = need_text(reading, node, "text");
    out.meant = text_if_any(reading, node, "meant");
    return out;
}

story::Card read_card(Reading& reading, Node& node) {
    story::Card out;
    out.title = text_if_any(reading, node, "title");
    out.text = text_if_any(reading, node, "text");
    if (const ValueIndex picture = node.find("picture"); !picture.none())
        out.picture = read_picture_ref(reading, picture);
    out.later = node.flag_or("later", false);
    if (out.title.empty() && out.text.empty())
        reading.report.error("missing-field", node.value(), "a card needs a \"title\" or a \"text\"");
    return out;
}

story::BeatBody read_body(Reading& reading, Node& node, BeatKind kind) {
    switch (kind) {
    case BeatKind::Say: return read_say(reading, node);
    case BeatKind::Message: return read_message(reading, node);
    case BeatKind::Card: return read_card(reading, node);
    case BeatKind::Perspective: return read_perspective(reading, node);
    case BeatKind::Choice: return read_choice(reading, node);
    case BeatKind::Quiz: return read_quiz(reading, node);
    case BeatKind::Debrief: return read_debrief(reading, node);
    case BeatKind::Plan: return read_plan(reading, node);
    case BeatKind::Keep: return read_keep(reading, node);
    case BeatKind::Sort: return read_sort(reading, node);
    case BeatKind::Order: return read_order(reading, node);
    case BeatKind::Spot: return read_spot(reading, node);
    case BeatKind::Compose: return read_compose(reading, node);
    case BeatKind::Report: return read_report(reading, node);
    case BeatKind::Design: return read_design(reading, node);
    case BeatKind::Ripple: return read_ripple(reading, node);
    case BeatKind::Circle: return read_circle(reading, node);
    case BeatKind::Spread: return read_spread(reading, node);
    case BeatKind::Reaction: return read_reaction(reading, node);
    case BeatKind::SeenBy: return read_seen_by(reading, node);
    case BeatKind::Edit: return read_edit(reading, node);
    case BeatKind::Delete: return read_delete(reading, node);
    case BeatKind::Typing: return read_typing(reading, node, "typing");
    case BeatKind::StoppedTyping: return read_typing(reading, node, "stopped-typing");
    case BeatKind::Join: return read_membership(reading, node, "join", story::Membership::Kind::Join);
    case BeatKind::Leave: return read_membership(reading, node, "leave", story::Membership::Kind::Leave);
    case BeatKind::Remove: return read_membership(reading, node, "remove", story::Membership::Kind::Remove);
    case BeatKind::Rename: return read_rename(reading, node);
    case BeatKind::Stage: return story::StageChange{read_stage(reading, node.find("stage"))};
    case BeatKind::Silent:
    case BeatKind::Unknown: break;
    }
    return story::Silent{};
}

/// Says what is wrong with an object that is no kind of beat.
void report_unknown_kind(Reading& reading, Node& node) {
    node.forgive();
    const JsonDocument& document = reading.report.document();
    for (const ValueIndex member : Items(document, node.value())) {
        const std::string_view key = document.key(member);
        if (const std::string hint = reading.report.guess(key, beat_words()); !hint.empty()) {
            reading.report.error_at_key("unknown-key", member, "\"" + std::string(key) + "\" is no kind of beat", hint);
            return;
        }
    }
    reading.report.error("missing-field", node.value(), "this is no kind of beat",
                         "its first key says what it is: say message card choice perspective …");
}

void read_common(Reading& reading, Node& node, story::Beat& out) {
    out.when = condition_if_any(reading, node, "when");
    out.effects = effects_if_any(reading, node, "set");
    if (const ValueIndex step = node.find("step"); !step.none())
        out.step = as_one_of<story::FiveStep>(reading.report, step, "step");
    for (const ValueIndex item : node.items_if_any("shows"))
        if (const auto shows = as_one_of<story::Shows>(reading.report, item, "shows"))
            out.shows.push_back(*shows);
    for (const ValueIndex item : node.items_if_any("teaches"))
        out.teaches.emplace_back(as_word(reading.report, item, "teaches"));
    out.behaviour = node.word_or("behaviour", {});
    if (const ValueIndex sound = node.find("sound"); !sound.none()) {
        out.sound = story::SoundId(as_word(reading.report, sound, "sound"));
        const auto known = names_of(reading.world.sounds, [](const Sound& one) -> std::string_view { return one.id.str(); });
        if (!out.sound.empty() && reading.world.find(out.sound) == nullptr)
            reading.report.error("unknown-sound", sound, "there is no sound \"" + out.sound.str() + "\" in this world",
                                 reading.report.guess(out.sound.str(), known));
    }
}

}

story::Beat read_beat(Reading& reading, ValueIndex at) {
    story::Beat out;
    out.body = story::Silent{};
    Node node(reading.report, at);
    if (!node.is_object())
        return out;
    const KindOfBeat kind = kind_of_beat(reading.report.document(), at);
    if (kind.kind == BeatKind::Unknown) {
        report_unknown_kind(reading, node);
        return out;
    }
    if (kind.has_id())
        out.id = story::BeatId(read_beat_id(reading, node, beat_words()[static_cast<std::size_t>(kind.kind)]));
    out.body = read_body(reading, node, kind.kind);
    read_common(reading, node, out);
    return out;
}

}
