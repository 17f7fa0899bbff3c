// SPDX-License-Identifier: MIT
#include "content/beat_reader.hpp"
#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

namespace content {
namespace {

using story::Question;

story::Answer read_answer(Reading& reading, ValueIndex at, NameTable& taken, bool quiz) {
    story::Answer out;
    Node node(reading.report, at);
    if (!node.is_object())
        return out;
    out.id = story::AnswerId(read_own_id(reading, node, "id", taken));
    out.text = need_text(reading, node, "text");
    out.reply = text_if_any(reading, node, "reply");
    if (quiz)
        out.right = node.flag_or("right", false);
    return out;
}

Question read_question(Reading& reading, Node& node, Question::Kind kind) {
    Question out;
    out.kind = kind;
    if (const ValueIndex asker = node.find("asker"); !asker.none())
        out.asker = read_speaker_ref(reading, asker);
    out.ask = need_text(reading, node, "ask");
    NameTable taken;
    const Items answers = node.items("answers");
    out.answers.reserve(answers.size());
    for (const ValueIndex answer : answers)
        out.answers.push_back(read_answer(reading, answer, taken, kind == Question::Kind::Quiz));
    out.reply = text_if_any(reading, node, "reply");
    return out;
}

story::Option read_option(Reading& reading, ValueIndex at, NameTable& taken) {
    story::Option out;
    Node node(reading.report, at);
    if (!node.is_object())
        return out;
    out.id = story::OptionId(read_own_id(reading, node, "id", taken));
    out.text = need_text(reading, node, "text");
    out.move = node.one_of("move", story::Move::None);
    out.harm = node.flag_or("harm", false);
    out.when = condition_if_any(reading, node, "when");
    out.effects = effects_if_any(reading, node, "set");
    if (const ValueIndex to = node.find("goto"); !to.none())
        out.to = read_scene_ref(reading, to);
    return out;
}

std::vector<story::PlanPart> read_parts(Reading& reading, Node& node, std::string_view key, bool moves) {
    std::vector<story::PlanPart> out;
    NameTable taken;
    for (const ValueIndex item : node.items(key)) {
        auto& part = out.emplace_back();
        Node inside(reading.report, item);
        if (!inside.is_object())
            continue;
        part.id = story::OptionId(read_own_id(reading, inside, "id", taken));
        part.text = need_text(reading, inside, "text");
        if (moves)
            part.move = inside.one_of("move", story::Move::None);
    }
    if (out.empty() && reading.report.document().is(node.find(key), JsonKind::Array))
        reading.report.error("bad-value", node.find(key), "this list is empty, so no plan can be made");
    return out;
}

}

story::Choice read_choice(Reading& reading, Node& node) {
    story::Choice out;
    out.ask = text_if_any(reading, node, "ask");
    out.decision = node.flag_or("decision", true);
    if (const ValueIndex channel = node.find("in"); !channel.none())
        out.channel = read_channel_ref(reading, channel);
    for (const ValueIndex draft : node.items_if_any("draft"))
        out.draft.push_back(read_text(reading, draft));
    NameTable taken;
    const Items options = node.items("options");
    out.options.reserve(options.size());
    for (const ValueIndex option : options)
        out.options.push_back(read_option(reading, option, taken));
    return out;
}

Question read_perspective(Reading& reading, Node& node) {
    Question out = read_question(reading, node, Question::Kind::Perspective);
    if (const ValueIndex about = node.need("about"); !about.none())
        out.about = read_speaker_ref(reading, about);
    return out;
}

Question read_quiz(Reading& reading, Node& node) {
    return read_question(reading, node, Question::Kind::Quiz);
}

Question read_debrief(Reading& reading, Node& node) {
    Question out = read_question(reading, node, Question::Kind::Debrief);
    if (!node.need("stage").none())
        out.stage = node.one_of("stage", story::DebriefStage::Feel);
    return out;
}

story::Plan read_plan(Reading& reading, Node& node) {
    story::Plan out;
    out.ask = need_text(reading, node, "ask");
    out.cues = read_parts(reading, node, "if", false);
    out.moves = read_parts(reading, node, "then", true);
    return out;
}

}
