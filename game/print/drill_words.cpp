// SPDX-License-Identifier: MIT
#include "print/drill_words.hpp"

#include <algorithm>

namespace print {
namespace {

bool asks_next_time(const story::Scene& scene) {
    return std::ranges::any_of(scene.beats, [](const story::Beat& beat) {
        const auto* question = std::get_if<story::Question>(&beat.body);
        return question && question->kind == story::Question::Kind::Debrief;
    });
}

/// Which letters lead to an ending.
std::string letters_to(const Teller& teller, const story::Scene& scene, story::SceneIndex ending) {
    std::string letters;
    for (const story::Beat& beat : scene.beats)
        if (const auto* choice = std::get_if<story::Choice>(&beat.body); choice && choice->decision) {
            char letter = 'A';
            for (const story::Option& option : choice->options) {
                if (chance_of(option.when, teller.reader.band) == Chance::Never)
                    continue;
                const story::SceneIndex to = option.to.none() && !scene.to.empty() ? scene.to.back().to : option.to;
                if (to == ending)
                    letters += (letters.empty() ? "" : ", ") + std::string(1, letter);
                ++letter;
            }
        }
    return letters;
}

void add_if(const Teller& teller, const story::Scene& scene, DrillWords& out) {
    for (const story::Beat& beat : scene.beats)
        if (const auto* question = std::get_if<story::Question>(&beat.body)) {
            out.ask = text_spans(teller, question->ask, nullptr);
            for (const story::Answer& answer : question->answers)
                out.and_if.emplace_back(text_spans(teller, answer.text, nullptr), text_spans(teller, answer.reply, nullptr));
        }
}

}

DrillWords drill_words(const Teller& teller, const std::string& id) {
    const story::Episode& drill = teller.episode;
    DrillWords out;
    out.id = id;
    out.topic = drill.topic;
    out.title = text_of(text_spans(teller, drill.title, nullptr));
    const story::Scene& first = drill.scene(drill.start);
    out.where = where_and_when(drill, first.place.value_or(~0U), first.time);
    for (std::size_t at = 0; at < drill.scenes.size(); ++at) {
        const story::Scene& scene = drill.scenes[at];
        if (asks_next_time(scene)) {
            add_if(teller, scene, out);
            continue;
        }
        std::vector<Line> lines;
        for (const story::Beat& beat : scene.beats)
            for (Line& line : lines_of(teller, beat))
                if (scene.ending || line.kind != LineKind::Reply)
                    lines.push_back(std::move(line));
        if (!scene.ending) {
            out.situation.insert(out.situation.end(), lines.begin(), lines.end());
            continue;
        }
        std::string letters;
        for (const story::Scene& from : drill.scenes)
            letters += letters_to(teller, from, story::SceneIndex(at));
        out.ways.push_back({letters, text_of(text_spans(teller, scene.ending_title, nullptr)), std::move(lines)});
    }
    out.by_outcome = std::ranges::all_of(out.ways, [](const DrillWay& way) { return way.letters.empty(); });
    std::ranges::stable_sort(out.ways, {}, &DrillWay::letters);
    return out;
}

}
