// SPDX-License-Identifier: MIT
#include "content/statistics.hpp"

#include "base/overload.hpp"
#include "base/text.hpp"
#include "content/reading_grade.hpp"

#include <algorithm>

namespace content {
namespace {

using namespace story;

template <class List>
void add_each(std::vector<const Text*>& texts, const List& list) {
    for (const auto& one : list)
        texts.push_back(&one.text);
}

void add_pieces(std::vector<const Text*>& texts, const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces)
        texts.insert(texts.end(), {&piece.text, &piece.reply});
}
void add_parts(std::vector<const Text*>&, const KeepBody&) {}
void add_parts(std::vector<const Text*>&, const RippleBody&) {}
void add_parts(std::vector<const Text*>& texts, const SortBody& body) {
    add_each(texts, body.bins);
    add_pieces(texts, body.cards);
}
void add_parts(std::vector<const Text*>& texts, const OrderBody& body) {
    add_pieces(texts, body.cards);
}
void add_parts(std::vector<const Text*>& texts, const SpotBody& body) {
    texts.push_back(&body.title);
    add_pieces(texts, body.lines);
}
void add_parts(std::vector<const Text*>& texts, const ComposeBody& body) {
    for (const ComposeBody::Slot& slot : body.slots) {
        texts.push_back(&slot.ask);
        add_pieces(texts, slot.parts);
    }
}
void add_parts(std::vector<const Text*>& texts, const ReportBody& body) {
    add_pieces(texts, body.phrases);
    add_pieces(texts, body.places);
}
void add_parts(std::vector<const Text*>& texts, const DesignBody& body) {
    add_pieces(texts, body.parts);
    for (const DesignBody::Try& one : body.tries)
        texts.insert(texts.end(), {&one.good, &one.poor});
}
void add_parts(std::vector<const Text*>& texts, const CircleBody& body) {
    add_pieces(texts, body.people);
}

SceneStatistics scene_statistics(const Scene& scene) {
    SceneStatistics result;
    result.id = scene.id.str();
    for (std::size_t band = 0; band < all_bands.size(); ++band) {
        Reader reader;
        reader.band = all_bands[band];
        ReadingCount count;
        for (const Beat& beat : scene.beats)
            for (const Text* text : texts_of(beat))
                count.add(words_for(*text, reader, 0));
        result.grade[band] = count.grade();
        result.words[band] = count.words;
    }
    return result;
}

void count_lines(const Episode& episode, const Beat& beat, Statistics& result) {
    if (const auto* activity = std::get_if<Activity>(&beat.body))
        ++result.activities[std::string(kind_of(*activity))];
    const auto line_of = [&](SpeakerIndex who) { ++result.lines[who.none() ? "story" : episode.cast[who.at()].id.str()]; };
    if (const auto* say = std::get_if<Say>(&beat.body))
        line_of(say->who);
    if (const auto* message = std::get_if<Message>(&beat.body))
        line_of(message->who);
}

}

std::vector<const Text*> texts_of(const Beat& beat) {
    std::vector<const Text*> texts;
    std::visit(base::Overload{
                   [&](const Say& say) { texts.push_back(&say.text); },
                   [&](const Message& message) { texts.push_back(&message.text); },
                   [&](const Update& update) { texts.push_back(&update.text); },
                   [&](const Membership& change) { texts.push_back(&change.name); },
                   [&](const Card& card) { texts.insert(texts.end(), {&card.title, &card.text}); },
                   [&](const Choice& choice) {
                       texts.push_back(&choice.ask);
                       add_each(texts, choice.options);
                   },
                   [&](const Question& question) {
                       texts.push_back(&question.ask);
                       for (const Answer& answer : question.answers)
                           texts.insert(texts.end(), {&answer.text, &answer.reply});
                       texts.push_back(&question.reply);
                   },
                   [&](const Plan& plan) {
                       texts.push_back(&plan.ask);
                       add_each(texts, plan.cues);
                       add_each(texts, plan.moves);
                   },
                   [&](const Activity& activity) {
                       texts.push_back(&activity.ask);
                       std::visit([&](const auto& body) { add_parts(texts, body); }, activity.body);
                       for (const ActivityOutcome& outcome : activity.outcomes)
                           texts.push_back(&outcome.reply);
                   },
                   [](const auto&) {},
               },
               beat.body);
    std::erase_if(texts, [](const Text* text) { return text->empty(); });
    return texts;
}

Statistics statistics(const Episode& episode) {
    Statistics result;
    for (const Scene& scene : episode.scenes) {
        result.scenes.push_back(scene_statistics(scene));
        result.beats += scene.beats.size();
        for (const Beat& beat : scene.beats) {
            count_lines(episode, beat, result);
            const auto* choice = std::get_if<Choice>(&beat.body);
            result.decisions += choice && choice->decision ? 1U : 0U;
            for (const Text* text : texts_of(beat))
                for (const std::string_view wording : text->wordings())
                    result.words += base::count_words(wording);
        }
    }
    return result;
}

}
