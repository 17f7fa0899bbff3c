// SPDX-License-Identifier: MIT
#include "print/telling.hpp"

#include "print/telling_parts.hpp"

#include <algorithm>

namespace print {

const Needs& telling_needs() {
    static const Needs needs{{"licence",    "you",         "picture",    "laugh",     "heart",       "sad",         "thumbs",
                              "wow",        "seen-by",     "edited",     "deleted",   "joined",      "left",        "removed",
                              "renamed",    "hurt-origin", "hurt-looks", "hurt-body", "hurt-belief", "hurt-family", "hurt-ability",
                              "hurt-girls", "hurt-boys",   "plan-if",    "plan-then", "goes"}};
    return needs;
}

Spans story_spans(const Teller& teller, std::string_view text) {
    constexpr std::string_view opening = "{hurt:";
    Spans spans;
    while (!text.empty()) {
        const std::size_t from = text.find(opening);
        const std::size_t to = from == std::string_view::npos ? from : text.find('}', from);
        if (to == std::string_view::npos)
            return join(std::move(spans), plain(std::string(text)));
        if (from > 0)
            spans.push_back({std::string(text.substr(0, from)), false, false, false});
        const std::string kind(text.substr(from + opening.size(), to - from - opening.size()));
        spans.push_back({teller.words.line("hurt-" + kind), false, false, true});
        text.remove_prefix(to + 1);
    }
    return spans;
}

Spans text_spans(const Teller& teller, const story::Text& text, const story::Progress* now) {
    std::int64_t count = 0;
    if (!text.counts.none())
        count = now ? story::value_of(*now, text.counts) : teller.episode.facts[text.counts.at()].start;
    return story_spans(teller, story::words_for(text, teller.reader, count));
}

std::string name_of(const Teller& teller, story::SpeakerIndex who) {
    if (who.none())
        return {};
    const story::Speaker& speaker = teller.episode.cast[who.at()];
    return speaker.id.str() == "you" ? teller.words.line("you") : speaker.name;
}

std::string where_and_when(const story::Episode& episode, std::uint32_t place, const std::string& time) {
    const std::string name = place < episode.places.size() ? episode.places[place].name : std::string();
    return name.empty() || time.empty() ? name + time : name + " · " + time;
}

namespace {

using Lines = std::vector<Line>;

std::string picture_words(const Teller& teller, story::PictureIndex picture) {
    return picture.none() ? std::string() : teller.words.line("picture", {{"what", teller.episode.pictures[picture.at()].alt}});
}

Lines tell(const Teller& t, const story::Say& said, const story::Progress* now) {
    return {{said.who.none() ? LineKind::Told : LineKind::Said, name_of(t, said.who), text_spans(t, said.text, now), {}, false}};
}

Lines tell(const Teller& t, const story::Message& message, const story::Progress* now) {
    Spans words = text_spans(t, message.text, now);
    if (const std::string shown = picture_words(t, message.picture); !shown.empty()) {
        const std::string white = text_of(words).empty() ? "" : "  ";
        words = join(std::move(words), italic(white + shown));
    }
    return {{LineKind::Message, name_of(t, message.who), std::move(words), message.at, false}};
}

Lines tell(const Teller& t, const story::Update& update, const story::Progress* now) {
    const auto event = [](std::string words) { return Lines{{LineKind::Event, {}, plain(std::move(words)), {}, false}}; };
    switch (update.kind) {
    case story::Update::Kind::Reaction: return event(t.words.line(update.reaction, {{"n", std::to_string(update.count)}}));
    case story::Update::Kind::SeenBy: return event(t.words.line("seen-by", {{"n", std::to_string(update.count)}}));
    case story::Update::Kind::Edited: return event(t.words.line("edited", {{"words", text_of(text_spans(t, update.text, now))}}));
    case story::Update::Kind::Deleted: return event(t.words.line("deleted"));
    }
    return {};
}

Lines tell(const Teller& t, const story::Membership& change, const story::Progress* now) {
    constexpr std::string_view kinds[] = {"joined", "left", "removed", "renamed"};
    const std::string_view key = kinds[static_cast<std::size_t>(change.kind)];
    return {{LineKind::Event,
             {},
             plain(t.words.line(key, {{"who", name_of(t, change.who)}, {"name", text_of(text_spans(t, change.name, now))}})),
             {},
             false}};
}

Lines tell(const Teller& t, const story::Card& card, const story::Progress* now) {
    Lines lines{{LineKind::Card, {}, text_spans(t, card.title, now), {}, false}};
    if (Spans words = text_spans(t, card.text, now); !text_of(words).empty())
        lines.push_back({LineKind::Told, {}, std::move(words), {}, false});
    return lines;
}

Lines tell(const Teller& t, const story::Choice& choice, const story::Progress* now) {
    Lines lines{{LineKind::Ask, {}, text_spans(t, choice.ask, now), {}, false}};
    char letter = 'A';
    for (const story::Option& option : choice.options)
        if (!now || story::holds(option.when, t.episode, *now))
            lines.push_back({LineKind::Option, {}, text_spans(t, option.text, now), std::string(1, letter++), false});
    return lines;
}

Lines tell(const Teller& t, const story::Question& question, const story::Progress* now) {
    Lines lines{{LineKind::Ask, name_of(t, question.asker), text_spans(t, question.ask, now), {}, false}};
    for (const story::Answer& answer : question.answers) {
        lines.push_back({LineKind::Answer, {}, text_spans(t, answer.text, now), {}, false});
        if (!answer.reply.empty())
            lines.push_back({LineKind::Reply, {}, text_spans(t, answer.reply, now), {}, false});
    }
    if (!question.reply.empty())
        lines.push_back({LineKind::Reply, {}, text_spans(t, question.reply, now), {}, false});
    return lines;
}

Lines tell(const Teller& t, const story::Plan& plan, const story::Progress* now) {
    Lines lines{{LineKind::Ask, {}, text_spans(t, plan.ask, now), {}, false}};
    const auto add = [&](std::string_view key, const std::vector<story::PlanPart>& parts) {
        for (const story::PlanPart& part : parts)
            lines.push_back({LineKind::Answer, {}, join(italic(t.words.line(key) + " "), text_spans(t, part.text, now)), {}, false});
    };
    add("plan-if", plan.cues);
    add("plan-then", plan.moves);
    return lines;
}

Lines tell(const Teller& t, const story::Activity& activity, const story::Progress* now) {
    Lines lines{{LineKind::Ask, {}, text_spans(t, activity.ask, now), {}, false}};
    for (Line& line : activity_lines(t, activity, now))
        lines.push_back(std::move(line));
    return lines;
}

Lines tell(const Teller& t, const story::Spread& spread, const story::Progress*) {
    const story::Graph& graph = t.episode.graphs[spread.graph.at()];
    return {{LineKind::Event, {}, plain(t.words.line("goes", {{"who", name_of(t, graph.people.front())}})), {}, false}};
}

template <class Quiet>
Lines tell(const Teller&, const Quiet&, const story::Progress*) {
    return {};
}

}

Chance chance_of(const story::Condition& when, story::Band band) {
    using Op = story::Condition::Op;
    const auto chances = [&](Chance one_decides, Chance all_agree) {
        const auto is = [&](Chance chance) { return [&, chance](const story::Condition& one) { return chance_of(one, band) == chance; }; };
        if (std::ranges::any_of(when.of, is(one_decides)))
            return one_decides;
        return std::ranges::all_of(when.of, is(all_agree)) ? all_agree : Chance::Sometimes;
    };
    switch (when.op) {
    case Op::All: return chances(Chance::Never, Chance::Always);
    case Op::Any: return chances(Chance::Always, Chance::Never);
    case Op::Not: {
        const Chance of = chance_of(when.of.front(), band);
        return of == Chance::Always ? Chance::Never : of == Chance::Never ? Chance::Always : Chance::Sometimes;
    }
    case Op::Band: {
        const auto at = std::ranges::find(story::all_bands, band) - story::all_bands.begin();
        return ((when.value >> at) & 1) != 0 ? Chance::Always : Chance::Never;
    }
    default: return Chance::Sometimes;
    }
}

std::vector<Line> lines_of(const Teller& teller, const story::Beat& beat, const story::Progress* now) {
    const Chance chance = now ? Chance::Always : chance_of(beat.when, teller.reader.band);
    if (chance == Chance::Never)
        return {};
    Lines lines = std::visit([&](const auto& body) { return tell(teller, body, now); }, beat.body);
    if (chance == Chance::Always)
        return lines;
    for (Line& line : lines)
        line.sometimes = true;
    return lines;
}

}
