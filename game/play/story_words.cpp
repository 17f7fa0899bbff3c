// SPDX-License-Identifier: MIT
#include "play/story_words.hpp"

#include "base/text.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {
namespace {

std::string hurt_description(std::string_view kind) {
    static constexpr std::pair<std::string_view, const Phrase*> known[] = {
        {"origin", &words::hurt_origin}, {"looks", &words::hurt_looks},     {"body", &words::hurt_body},   {"belief", &words::hurt_belief},
        {"family", &words::hurt_family}, {"ability", &words::hurt_ability}, {"girls", &words::hurt_girls}, {"boys", &words::hurt_boys}};
    for (const auto& [name, phrase] : known)
        if (name == kind)
            return say(*phrase);
    return say(words::hurt_other);
}

std::string part_words(const std::vector<story::PlanPart>& parts, const std::string& id, const story::Reader& reader) {
    const auto at = std::ranges::find(parts, story::OptionId(id), &story::PlanPart::id);
    return at == parts.end() ? std::string() : story::words_for(at->text, reader, 0);
}

std::string without_stop(std::string words) {
    // words of another language end with a mark that no voice says
    if (constexpr std::string_view end_of_isolate = "\u2069"; words.ends_with(end_of_isolate))
        return without_stop(words.substr(0, words.size() - end_of_isolate.size())) + std::string(end_of_isolate);
    while (!words.empty() && (words.back() == '.' || words.back() == ' '))
        words.pop_back();
    return words;
}

/// A description as a sentence of its own.
void add_sentence(std::string& to, const std::string& sentence) {
    std::string words = without_stop(sentence);
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    if (!words.empty())
        to += (to.empty() ? "" : " ") + words + ".";
}

std::string mood_words(story::Mood mood) {
    switch (mood) {
    case story::Mood::Neutral: return {};
    case story::Mood::Happy: return say(words::mood_happy);
    case story::Mood::Worried: return say(words::mood_worried);
    case story::Mood::Sad: return say(words::mood_sad);
    case story::Mood::Angry: return say(words::mood_angry);
    case story::Mood::Surprised: return say(words::mood_surprised);
    case story::Mood::Smirk: return say(words::mood_smirk);
    case story::Mood::Relieved: return say(words::mood_relieved);
    }
    return {};
}

bool is_named(const std::string& words, const std::string& name) {
    const auto small = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    };
    constexpr std::size_t long_enough = 4;
    for (const std::string_view word : base::words(name))
        if (word.size() >= long_enough && small(words).find(small(std::string(word))) != std::string::npos)
            return true;
    return false;
}

/// "the school canteen: long tables" without what the name said already.
std::string without_name(const std::string& describe, const std::string& name) {
    const std::size_t colon = describe.find(": ");
    return colon != std::string::npos && is_named(describe.substr(0, colon), name) ? describe.substr(colon + 2) : describe;
}

}

page::Words story_words(std::string_view text) {
    constexpr std::string_view opening = "{hurt:";
    page::Words words;
    while (!text.empty()) {
        const std::size_t from = text.find(opening);
        const std::size_t to = from == std::string_view::npos ? from : text.find('}', from);
        if (to == std::string_view::npos) {
            words.push_back({std::string(text), false});
            break;
        }
        if (from > 0)
            words.push_back({std::string(text.substr(0, from)), false});
        words.push_back({hurt_description(text.substr(from + opening.size(), to - from - opening.size())), true});
        text.remove_prefix(to + 1);
    }
    return words;
}

std::string story_label(std::string_view text) {
    return page::plain(story_words(text));
}

bool is_you(const story::Episode& episode, story::SpeakerIndex who) {
    return !who.none() && episode.cast[who.at()].id.str() == "you";
}

std::string name_of(const story::Episode& episode, story::SpeakerIndex who) {
    if (who.none())
        return {};
    return is_you(episode, who) ? say(words::you) : episode.cast[who.at()].name;
}

std::string id_of(const story::Episode& episode, story::SpeakerIndex who) {
    return who.none() ? std::string() : episode.cast[who.at()].id.str();
}

std::string beat_name(const story::Episode& episode, story::BeatRef at) {
    return episode.scene(at.scene).id.str() + "/" + episode.beat(at).id.str();
}

std::string topics_of(const story::ContentNote& note) {
    return in_a_row(note.topics);
}

std::string as_done_by_me(std::string move) {
    if (move.starts_with("I "))
        move.erase(0, 2);
    return move;
}

std::string plan_sentence(const story::Episode& episode, const story::Reader& reader, const std::string& cue, const std::string& move) {
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats)
            if (const auto* plan = std::get_if<story::Plan>(&beat.body)) {
                const std::string when = without_stop(part_words(plan->cues, cue, reader));
                const std::string then = without_stop(part_words(plan->moves, move, reader));
                if (!when.empty() && !then.empty())
                    return say(words::plan_words, {{"cue", when}, {"move", as_done_by_me(then)}});
            }
    return {};
}

std::string where_and_when(const std::string& place, const std::string& time) {
    if (time.empty() || place.empty())
        return place + time;
    return is_named(time, place) ? time : say(words::stage_time, {{"place", place}, {"time", time}});
}

page::Figure figure_of(const story::Episode& episode, const story::OnStage& one, const std::string& avatar) {
    const story::Speaker& speaker = episode.cast[one.who.at()];
    const bool you = is_you(episode, one.who);
    return {you ? avatar : speaker.id.str(), name_of(episode, one.who), speaker.describe, std::string(story::spell(one.mood)), false};
}

std::string figure_sentence(const page::Figure& figure) {
    const auto mood = story::from_word<story::Mood>(figure.mood);
    const std::string words = mood ? mood_words(*mood) : std::string();
    return words.empty() ? figure.name + "." : say(words::figure_mood, {{"name", figure.name}, {"mood", words}}) + ".";
}

page::Stage stage_of(const story::Episode& episode, const story::View& view, const std::string& avatar) {
    page::Stage stage;
    if (view.scene)
        stage.time = view.scene->time;
    if (view.place < episode.places.size()) {
        const story::Place& place = episode.places[view.place];
        stage.place = "places/" + place.id.str();
        add_sentence(stage.describe, where_and_when(place.name, stage.time));
        add_sentence(stage.describe, without_name(place.describe, place.name));
    }
    const auto* say_beat = view.beat ? std::get_if<story::Say>(&view.beat->body) : nullptr;
    for (const story::OnStage& one : view.stage) {
        stage.figures.push_back(figure_of(episode, one, avatar));
        page::Figure& figure = stage.figures.back();
        figure.speaking = say_beat && say_beat->who == one.who;
        add_sentence(stage.describe, figure_sentence(figure));
    }
    return stage;
}

}
