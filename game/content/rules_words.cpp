// SPDX-License-Identifier: MIT
#include "base/overload.hpp"
#include "base/text.hpp"
#include "content/phrases.hpp"
#include "content/reading_grade.hpp"
#include "content/rules.hpp"
#include "content/wordings.hpp"

#include <algorithm>
#include <cmath>

namespace content {
namespace {

constexpr std::size_t most_in_choice = 12;
constexpr std::size_t most_in_bubble = 25;
constexpr std::size_t most_on_screen = 60;
constexpr std::size_t most_in_alt = 140;
constexpr std::size_t least_to_grade = 40;

bool is_for(const story::Episode& episode, story::Band band) {
    return std::ranges::find(episode.bands, band) != episode.bands.end();
}

template <class List>
std::size_t words_of_all(const List& list) {
    std::size_t count = 0;
    for (const auto& one : list)
        count += most_words(one.text, story::Band::Eight);
    return count;
}

/// The words of an activity's parts that stand on one screen together: cards that are sorted and slots come one by one.
std::size_t words_of_parts(const story::Activity& activity) {
    constexpr story::Band young = story::Band::Eight;
    const auto longest = [](const auto& list, const auto& words) {
        std::size_t most = 0;
        for (const auto& one : list)
            most = std::max(most, words(one));
        return most;
    };
    return std::visit(
        base::Overload{
            [&](const story::SortBody& body) {
                return words_of_all(body.bins) + longest(body.cards, [](const auto& card) { return most_words(card.text, young); });
            },
            [](const story::OrderBody& body) { return words_of_all(body.cards); },
            [](const story::SpotBody& body) { return most_words(body.title, young) + words_of_all(body.lines); },
            [&](const story::ComposeBody& body) {
                return longest(body.slots, [](const auto& slot) { return most_words(slot.ask, young) + words_of_all(slot.parts); });
            },
            [](const story::ReportBody& body) { return std::max(words_of_all(body.phrases), words_of_all(body.places)); },
            [](const story::DesignBody& body) { return words_of_all(body.parts); },
            [](const story::CircleBody& body) { return words_of_all(body.people); },
            [](const auto&) { return std::size_t{0}; },
        },
        activity.body);
}

/// The words that stand on one screen together, for the youngest.
std::size_t words_on_screen(const story::Beat& beat) {
    constexpr story::Band young = story::Band::Eight;
    if (const auto* choice = std::get_if<story::Choice>(&beat.body))
        return most_words(choice->ask, young) + words_of_all(choice->options);
    if (const auto* question = std::get_if<story::Question>(&beat.body))
        return most_words(question->ask, young) + words_of_all(question->answers);
    if (const auto* plan = std::get_if<story::Plan>(&beat.body))
        return most_words(plan->ask, young) + std::max(words_of_all(plan->cues), words_of_all(plan->moves));
    if (const auto* activity = std::get_if<story::Activity>(&beat.body))
        return most_words(activity->ask, young) + words_of_parts(*activity);
    if (const auto* card = std::get_if<story::Card>(&beat.body))
        return most_words(card->title, young) + most_words(card->text, young);
    return 0;
}

/// "4.3"
std::string one_digit(double grade) {
    const auto tenths = std::lround(grade * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

/// What people in a ripple say to themselves stands with their graph, and is read here.
void add_excuses(const story::Episode& episode, const story::Beat& beat, story::Band band, ReadingCount& count) {
    const auto* activity = std::get_if<story::Activity>(&beat.body);
    const auto* ripple = activity == nullptr ? nullptr : std::get_if<story::RippleBody>(&activity->body);
    if (ripple == nullptr || ripple->graph.none())
        return;
    for (const auto& edge : episode.graphs[ripple->graph.at()].edges)
        for (const std::string_view words : wordings_for(edge.excuse, band))
            count.add(words);
}

void grade_scene(const EpisodeFile& file, story::SceneIndex scene, story::Band band, double most, Report& report) {
    ReadingCount count;
    for (const TextPlace& place : texts_of_scene(file, scene))
        if (place.text->lang.empty())
            for (const std::string_view words : wordings_for(*place.text, band))
                count.add(words);
    for (const story::Beat& beat : file.episode.scene(scene).beats)
        add_excuses(file.episode, beat, band, count);
    if (is_for(file.episode, band) && count.words >= least_to_grade && count.grade() > most)
        report.say(file.part(file.at(scene), "id"),
                   "the words of \"" + file.episode.scene(scene).id.str() + "\" for band " + std::string(story::spell(band)) +
                       " have reading grade " + one_digit(count.grade()) + "; at most " + one_digit(most),
                   "shorter sentences first, then shorter words");
}

}

void find_long_choices(const EpisodeFile& file, const World&, Report& report) {
    for (const TextPlace& place : texts_heard(file))
        if (place.role == TextRole::Option || place.role == TextRole::Piece)
            if (const std::size_t count = most_words(*place.text); count > most_in_choice)
                report.say(place.at, std::string(place.role == TextRole::Option ? "an option" : "a card, bin or part") +
                                         " has at most 12 words, and this one has " + std::to_string(count));
}

void find_long_bubbles(const EpisodeFile& file, const World&, Report& report) {
    for (const TextPlace& place : texts_heard(file)) {
        const std::size_t count = most_words(*place.text);
        const bool bubble = place.role == TextRole::Speech || place.role == TextRole::Message || place.role == TextRole::Line ||
                            place.role == TextRole::Remark || place.role == TextRole::Excuse;
        const bool told = place.role == TextRole::Narration || place.role == TextRole::Reply || place.role == TextRole::Summary ||
                          place.role == TextRole::Card;
        if (bubble && count > most_in_bubble)
            report.say(place.at, "a bubble has at most 25 words, and this one has " + std::to_string(count), "split it in two");
        else if (told && count > most_on_screen)
            report.say(place.at, "this has at most 60 words, and here are " + std::to_string(count), "split it in two");
    }
}

void find_long_meanings(const EpisodeFile& file, const World&, Report& report) {
    for (const TextPlace& place : texts_heard(file))
        if (const std::size_t count = most_words(*place.text); place.role == TextRole::Meant && count > most_in_bubble)
            report.say(place.at, "a note on how it is meant has at most 25 words, and this one has " + std::to_string(count),
                       "say what they feel or want, and stop");
}

void find_long_screens(const EpisodeFile& file, const World&, Report& report) {
    if (!is_for(file.episode, story::Band::Eight))
        return;
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i)
        for (std::uint32_t at = 0; at < file.episode.scenes[i].beats.size(); ++at) {
            const story::BeatRef beat{story::SceneIndex(i), at};
            if (const std::size_t count = words_on_screen(file.episode.beat(beat)); count > most_on_screen)
                report.say(file.at(beat), "a screen has at most 60 words for band 8, and on this one stand " + std::to_string(count),
                           "shorten it, or give it a form for \"8\"");
        }
}

void find_reading_grades(const EpisodeFile& file, const World&, Report& report) {
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i) {
        grade_scene(file, story::SceneIndex(i), story::Band::Eight, 4, report);
        grade_scene(file, story::SceneIndex(i), story::Band::Eleven, 6, report);
    }
}

void find_missing_alt(const EpisodeFile& file, const World&, Report& report) {
    for (std::size_t i = 0; i < file.episode.pictures.size(); ++i)
        if (const ValueIndex at = file.part(JsonDocument::root(), "pictures", i); file.episode.pictures[i].alt.empty())
            report.say(at, "the picture \"" + file.episode.pictures[i].id.str() + "\" has no \"alt\"",
                       "say what it shows, for those who do not see it");
}

void find_long_alt(const EpisodeFile& file, const World&, Report& report) {
    for (std::size_t i = 0; i < file.episode.pictures.size(); ++i)
        if (const std::size_t count = base::code_points(file.episode.pictures[i].alt).size(); count > most_in_alt)
            report.say(file.part(file.part(JsonDocument::root(), "pictures", i), "alt"),
                       "this has at most 140 letters, and here are " + std::to_string(count), "only what matters in the story");
}

}
