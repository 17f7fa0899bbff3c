// SPDX-License-Identifier: MIT
#include "content/phrases.hpp"
#include "content/rules.hpp"
#include "content/tone.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace content {
namespace {

using story::Shows;

/// Calls `look` with every phrase of one kind that was heard in a text, and the text.
void each_hit(const EpisodeFile& file, PhraseKind kind, const std::function<void(const PhraseHit&, const TextPlace&)>& look) {
    if (file.heard == nullptr)
        return;
    for (const PhraseHit& hit : file.heard->hits)
        if (hit.kind == kind && !hit.label)
            look(hit, file.heard->texts[hit.place]);
}

/// The same in words for pictures and topics.
void each_label_hit(const EpisodeFile& file, PhraseKind kind, const std::function<void(const PhraseHit&, ValueIndex)>& look) {
    if (file.heard == nullptr)
        return;
    for (const PhraseHit& hit : file.heard->hits)
        if (hit.kind == kind && hit.label)
            look(hit, file.heard->labels[hit.place].at);
}

std::string quoted(const PhraseHit& hit) {
    return "\"" + std::string(hit.phrase) + "\"";
}

bool is_spoken(const TextPlace& place) {
    return place.role == TextRole::Speech || place.role == TextRole::Message;
}

/// What may be picked: there a phrase is a thing to judge, not advice.
bool is_to_pick(const TextPlace& place) {
    constexpr TextRole picked[] = {TextRole::Option, TextRole::Answer, TextRole::Piece, TextRole::Line, TextRole::Draft, TextRole::Excuse};
    return std::ranges::find(picked, place.role) != std::end(picked);
}

/// What the game itself or one of its adults says.
bool is_voice_of_story(const EpisodeFile& file, const TextPlace& place) {
    if (is_spoken(place))
        return !place.who.none() && file.episode.cast[place.who.at()].adult;
    return !is_to_pick(place);
}

/// Whether the beat names this as an excuse, or as what an adult got wrong.
bool is_shown_up(const TextPlace& place) {
    return place.beat != nullptr &&
           std::ranges::any_of(place.beat->shows, [](Shows shows) { return shows == Shows::Excuse || shows == Shows::AdultWavesOff; });
}

constexpr std::string_view show_it_up =
    "say it otherwise, or let the beat show that it is wrong: \"shows\": [\"excuse\"] or [\"adult-waves-off\"]";

/// The bands of the episode that get a wording.
std::vector<story::Band> readers_of(const EpisodeFile& file, const TextPlace& place, std::string_view wording) {
    std::vector<story::Band> out;
    for (const story::Band band : file.episode.bands)
        for (const std::string_view one : wordings_for(*place.text, band))
            if (one.data() == wording.data() && (out.empty() || out.back() != band))
                out.push_back(band);
    return out;
}

}

void find_never_words(const EpisodeFile& file, const World& world, Report& report) {
    if (world.never.size() == 0)
        report.say(JsonDocument::root(), "the list of words that never stand in a story is empty, so nothing was checked",
                   "put words-never.json back into the content folder");
    each_hit(file, PhraseKind::Never, [&](const PhraseHit&, const TextPlace& place) {
        report.say(place.at, "a word in this text never stands in a story",
                   "write {hurt:looks} or another kind: it is shown as a blurred bar");
    });
    each_label_hit(file, PhraseKind::Never, [&](const PhraseHit&, ValueIndex at) {
        report.say(at, "a word in this text never stands in a story", "say what is there without it");
    });
}

void find_brands(const EpisodeFile& file, const World&, Report& report) {
    constexpr std::string_view hint = "the apps, games and things of Ripple Bay are invented ones";
    each_hit(file, PhraseKind::Brand, [&](const PhraseHit& hit, const TextPlace& place) {
        report.say(place.at, quoted(hit) + " is a real brand", std::string(hint));
    });
    each_label_hit(file, PhraseKind::Brand,
                   [&](const PhraseHit& hit, ValueIndex at) { report.say(at, quoted(hit) + " is a real brand", std::string(hint)); });
}

void find_blame(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::Blame, [&](const PhraseHit& hit, const TextPlace& place) {
        if (!hit.negated && !is_to_pick(place) && !is_shown_up(place))
            report.say(place.at, quoted(hit) + " blames who was hurt, or who looked on", std::string(show_it_up));
    });
}

void find_banned_advice(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::BadAdvice, [&](const PhraseHit& hit, const TextPlace& place) {
        if (!hit.negated && !is_to_pick(place) && !is_shown_up(place))
            report.say(place.at, quoted(hit) + " is advice that makes it worse", std::string(show_it_up));
    });
}

void find_questions_about_the_child(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::AsksChild, [&](const PhraseHit& hit, const TextPlace& place) {
        if (!is_spoken(place))
            report.say(place.at, quoted(hit) + " asks the child at the screen about themselves", "ask about the people in the story");
    });
}

void find_labels(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::Label, [&](const PhraseHit& hit, const TextPlace& place) {
        if (is_voice_of_story(file, place))
            report.say(place.at, quoted(hit) + " names a person by what they did, or had done to them",
                       "say what somebody does, not what they are");
    });
}

void find_marks(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::Mark, [&](const PhraseHit& hit, const TextPlace& place) {
        if (place.role == TextRole::Reply || place.role == TextRole::Remark)
            report.say(place.at, quoted(hit) + " gives a mark", "let people react instead: what they do, what they say");
    });
}

void find_fear(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::Fear, [&](const PhraseHit& hit, const TextPlace& place) {
        if (!hit.negated && is_voice_of_story(file, place))
            report.say(place.at, quoted(hit) + " frightens and leaves no way out", "there is always something still to do");
    });
}

void find_preaching(const EpisodeFile& file, const World&, Report& report) {
    each_hit(file, PhraseKind::Preachy, [&](const PhraseHit& hit, const TextPlace& place) {
        if (!is_to_pick(place) && !is_shown_up(place))
            report.say(place.at, quoted(hit) + " could stand on a poster", "show it in what somebody does");
    });
}

void find_grave_topics(const EpisodeFile& file, const World&, Report& report) {
    const auto too_young = [](story::Band band, const PhraseHit& hit) { return static_cast<int>(band) < hit.from_band; };
    each_hit(file, PhraseKind::Grave, [&](const PhraseHit& hit, const TextPlace& place) {
        for (const story::Band band : readers_of(file, place, hit.wording))
            if (too_young(band, hit)) {
                report.say(place.at, quoted(hit) + " is read by band " + std::string(story::spell(band)),
                           hit.from_band > 14 ? "it is never shown or said: a friend is worried, tells today, and help comes"
                                              : "leave it to an episode for 14 and over, or give the younger another form");
                break;
            }
    });
    if (file.episode.bands.empty())
        return;
    const story::Band youngest = std::ranges::min(file.episode.bands);
    each_label_hit(file, PhraseKind::Grave, [&](const PhraseHit& hit, ValueIndex at) {
        if (too_young(youngest, hit))
            report.say(at, quoted(hit) + " is no topic for band " + std::string(story::spell(youngest)),
                       "leave it to an episode for 14 and over");
    });
}

namespace {

/// Calls `look` with what the story itself says in English, without what it quotes; how people talk, write and choose is theirs.
void each_telling(const EpisodeFile& file, const std::function<void(const std::string& words, const TextPlace&)>& look) {
    for (const TextPlace& place : texts_heard(file))
        if (!is_spoken(place) && !is_to_pick(place) && place.text->lang.empty())
            for (const std::string_view words : place.text->wordings())
                look(without_quotes(words), place);
}

}

void find_double_denials(const EpisodeFile& file, const World&, Report& report) {
    each_telling(file, [&](const std::string& words, const TextPlace& place) {
        if (denies_twice(words))
            report.say(place.at, "something is denied twice here, which is hard to read", "say what is, not what is not");
    });
}

void find_shouting(const EpisodeFile& file, const World&, Report& report) {
    each_telling(file, [&](const std::string& words, const TextPlace& place) {
        if (shouts(words))
            report.say(place.at, "the story itself shouts here",
                       "small letters, one mark; what is written somewhere stands in quotation marks");
    });
}

}
