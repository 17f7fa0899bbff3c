// SPDX-License-Identifier: MIT
#include "print/paper_story.hpp"

#include <algorithm>
#include <map>

namespace print {
namespace {

/// Stronger scenes than this are told in their two lines, once the first choice is made.
constexpr int gentle = 1;

bool asks_for(const story::Condition& when, story::FactIndex fact) {
    return (!when.fact.none() && when.fact == fact) || std::ranges::any_of(when.of, [&](const auto& one) { return asks_for(one, fact); });
}

/// Whether some scene goes on elsewhere because of what was chosen.
bool steers(const story::Episode& episode, const story::Choice& choice) {
    const auto decides = [&](const story::Effect& effect) {
        return std::ranges::any_of(episode.scenes, [&](const story::Scene& scene) {
            return std::ranges::any_of(scene.to, [&](const story::Goto& way) { return asks_for(way.when, effect.fact); });
        });
    };
    return std::ranges::any_of(choice.options, [&](const story::Option& option) { return std::ranges::any_of(option.effects, decides); });
}

/// What is said, without the marks around it.
std::string bare(const Line& line) {
    std::string words = text_of(line.words);
    for (const std::string_view mark : {"“", "”", "\""})
        for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark, at))
            words.erase(at, mark.size());
    return words;
}

/// Whether a line only says again what was just said: a choice's words, and then the story's own for them.
bool repeats(const std::vector<Line>& lines, const Line& next) {
    return !lines.empty() && lines.back().kind == LineKind::Said && next.kind == LineKind::Said && lines.back().who == next.who &&
           bare(lines.back()) == bare(next);
}

/// A moment where the reader chooses, or the end.
struct Stop {
    story::Progress progress;
    StoryCard card;
    std::vector<story::OptionId> options;
    std::string where;    ///< of the last line
    std::size_t seen = 0; ///< so much of the trail is on this card or one before
    bool goes_on = false;
};

class Unfolding {
public:
    explicit Unfolding(const Teller& teller) : teller_(teller) {}

    std::vector<StoryCard> unfold() {
        const auto setup = story::Setup{teller_.reader, 2, {}};
        visit(story::begin(teller_.episode, setup).progress, 0);
        return in_reading_order();
    }

private:
    [[nodiscard]] const story::Episode& episode() const { return teller_.episode; }

    /// The card of what happens from here on; one that is there already, if it reads the same and leads to the same.
    std::size_t visit(story::Progress from, std::size_t seen) {
        Stop stop = run(std::move(from), seen);
        if (stop.goes_on)
            stop.card.ways.push_back({{}, visit(stop.progress, stop.seen)});
        stop.progress.setup = std::make_shared<const story::Setup>(story::Setup{teller_.reader, gentle, {}});
        for (const story::OptionId& option : stop.options) {
            const story::Outcome chosen = story::apply(episode(), stop.progress, story::Choose{option});
            stop.card.ways[static_cast<std::size_t>(&option - stop.options.data())].to =
                visit(std::get<story::Step>(chosen).progress, stop.seen);
        }
        std::string key = stop.card.where + stop.card.ask + stop.card.ending;
        for (const Line& line : stop.card.lines)
            key += '\n' + line.who + ':' + text_of(line.words);
        for (const StoryCard::Way& way : stop.card.ways)
            key += '\n' + text_of(way.words) + '>' + std::to_string(way.to);
        const auto [at, fresh] = known_.emplace(std::move(key), cards_.size());
        if (fresh)
            cards_.push_back(std::move(stop.card));
        return at->second;
    }

    /// Goes on to something to choose, to the end, or to another scene, which has a card of its own: other ways may lead there as well.
    Stop run(story::Progress now, std::size_t seen) {
        Stop stop;
        const story::SceneIndex here = now.scene;
        for (;;) {
            tell_new(stop, now, seen);
            const bool after_end = !now.ending.none() && now.scene != now.ending;
            if (now.finished || after_end || at_choice(stop, now))
                break;
            now = next(stop, now);
            if (now.scene != here && !stop.card.lines.empty() && !now.finished && (now.ending.none() || now.scene == now.ending)) {
                stop.goes_on = true;
                break;
            }
        }
        if (!now.ending.none() && !stop.goes_on)
            stop.card.ending = text_of(text_spans(teller_, episode().scene(now.ending).ending_title, &now));
        stop.seen = seen;
        stop.progress = std::move(now);
        return stop;
    }

    void tell_new(Stop& stop, const story::Progress& now, std::size_t& seen) {
        const std::vector<story::BeatRef> trail = now.trail.all();
        for (; seen < trail.size(); ++seen) {
            if (!now.ending.none() && trail[seen].scene != now.ending)
                continue;
            const story::Beat& beat = episode().beat(trail[seen]);
            std::vector<Line> lines = is_to_do(beat) ? std::vector<Line>() : lines_of(teller_, beat, &now);
            if (!lines.empty())
                stand(stop, trail[seen].scene);
            for (Line& line : lines)
                if (line.kind != LineKind::Answer && line.kind != LineKind::Reply && !repeats(stop.card.lines, line))
                    stop.card.lines.push_back(std::move(line));
        }
        if (now.in_summary) {
            stand(stop, now.scene);
            stop.card.lines.push_back({LineKind::Told, {}, text_spans(teller_, episode().scene(now.scene).summary, &now), {}, false});
        }
    }

    static bool is_to_do(const story::Beat& beat) {
        return std::holds_alternative<story::Choice>(beat.body) || std::holds_alternative<story::Plan>(beat.body) ||
               std::holds_alternative<story::Activity>(beat.body);
    }

    void stand(Stop& stop, story::SceneIndex at) {
        const story::Scene& scene = episode().scene(at);
        if (scene.place)
            stop.card.place = episode().places[*scene.place].id.str();
        const std::string where = where_and_when(episode(), scene.place.value_or(~0U), scene.time);
        if (stop.card.where.empty())
            stop.card.where = where;
        else if (where != stop.where)
            stop.card.lines.push_back({LineKind::Card, {}, plain(where), {}, false});
        stop.where = where;
    }

    /// Whether a choice that matters waits here; then its ways are taken down.
    bool at_choice(Stop& stop, const story::Progress& now) {
        if (now.in_summary || now.beat == story::Progress::before_first)
            return false;
        const auto* choice = std::get_if<story::Choice>(&episode().scene(now.scene).beats[now.beat].body);
        if (!choice || !choice->decision)
            return false;
        stop.card.ask = text_of(text_spans(teller_, choice->ask, &now));
        for (const story::Option& option : choice->options)
            if (story::holds(option.when, episode(), now)) {
                stop.card.ways.push_back({text_spans(teller_, option.text, &now), 0});
                stop.options.push_back(option.id);
            }
        return true;
    }

    /// One step on, without asking the reader.
    story::Progress next(Stop& stop, const story::Progress& now) {
        const auto take = [&](const story::Action& action) { return std::get<story::Step>(story::apply(episode(), now, action)).progress; };
        if (now.in_summary)
            return take(story::Continue{});
        const story::Beat& beat = episode().scene(now.scene).beats[now.beat];
        if (const auto* choice = std::get_if<story::Choice>(&beat.body)) {
            std::vector<const story::Option*> open;
            for (const story::Option& option : choice->options)
                if (story::holds(option.when, episode(), now))
                    open.push_back(&option);
            // where the way on hangs on it, the last one, which leaves all ways open; else the first
            const story::Option* taken = steers(episode(), *choice) ? open.back() : open.front();
            // what is written in a chat comes as a message of its own
            if (choice->channel.none())
                stop.card.lines.push_back({LineKind::Said, teller_.words.line("you"), text_spans(teller_, taken->text, &now), {}, false});
            return take(story::Choose{taken->id});
        }
        if (const auto* activity = std::get_if<story::Activity>(&beat.body)) {
            const auto submits = story::representatives(*activity, episode(), now);
            return take(submits.front());
        }
        return take(story::Continue{});
    }

    std::vector<StoryCard> in_reading_order();

    const Teller& teller_;
    std::vector<StoryCard> cards_;
    std::map<std::string, std::size_t> known_;
};

/// Puts the card that follows onto this one.
void append(StoryCard& card, const StoryCard& next) {
    std::string where = card.where;
    for (const Line& line : card.lines)
        if (line.kind == LineKind::Card)
            where = text_of(line.words);
    if (where != next.where)
        card.lines.push_back({LineKind::Card, {}, plain(next.where), {}, false});
    card.lines.insert(card.lines.end(), next.lines.begin(), next.lines.end());
    card.ask = next.ask;
    card.ways = next.ways;
    card.ending = next.ending;
}

/// About how many lines of a narrow column a card takes: one must fit on a page.
std::size_t lines_taken(const StoryCard& card) {
    constexpr std::size_t letters = 44;
    std::size_t lines = 4 + 2 * card.ways.size();
    for (const Line& line : card.lines)
        lines += 1 + (line.who.size() + text_of(line.words).size()) / letters + (line.kind == LineKind::Message ? 1 : 0);
    return lines;
}
constexpr std::size_t most_lines = 40;

bool only_goes_on(const StoryCard& card) {
    return card.ways.size() == 1 && card.ways.front().words.empty();
}

std::vector<StoryCard> Unfolding::in_reading_order() {
    std::vector<int> leads(cards_.size(), 0);
    for (const StoryCard& card : cards_)
        for (const StoryCard::Way& way : card.ways)
            ++leads[way.to];
    for (StoryCard& card : cards_)
        while (only_goes_on(card) && leads[card.ways.front().to] == 1 &&
               lines_taken(card) + lines_taken(cards_[card.ways.front().to]) <= most_lines)
            append(card, StoryCard(cards_[card.ways.front().to]));
    // the way a child would turn them: from the first card, nearer ones first
    std::vector<std::size_t> order{cards_.size() - 1};
    std::map<std::size_t, std::size_t> number{{order.front(), 0}};
    for (std::size_t at = 0; at < order.size(); ++at)
        for (const StoryCard::Way& way : cards_[order[at]].ways)
            if (number.emplace(way.to, order.size()).second)
                order.push_back(way.to);
    std::vector<StoryCard> out;
    for (const std::size_t at : order) {
        out.push_back(cards_[at]);
        for (StoryCard::Way& way : out.back().ways)
            way.to = number[way.to];
    }
    return out;
}

}

std::vector<StoryCard> paper_story(const Teller& teller) {
    return Unfolding(teller).unfold();
}

}
