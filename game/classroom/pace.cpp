// SPDX-License-Identifier: MIT
#include "classroom/pace.hpp"

#include "base/overload.hpp"
#include "base/text.hpp"
#include "classroom/route.hpp"
#include "story/view.hpp"

#include <algorithm>
#include <random>

namespace classroom {
namespace {

constexpr int ways_to_go = 16;
constexpr int longest_way = 600; ///< presses; a way that comes back to where it was is left there

// Seconds beside reading. What is no decision is chosen with less talk.
constexpr double for_a_press = 2, less_talk = 30, for_a_question = 15, for_a_plan = 30, for_an_activity = 45;

/// Words a minute that an adult, or a child who reads well, reads aloud so that the last row follows.
double aloud(story::Band band) {
    return band == story::Band::Eight ? 120 : band == story::Band::Eleven ? 135 : 145;
}

std::size_t words_of(const story::Beat& beat, const story::Reader& reader) {
    const auto count = [&](const story::Text& text) { return base::count_words(story::words_for(text, reader, 0)); };
    const auto all = [&](const auto& list) {
        std::size_t sum = 0;
        for (const auto& one : list)
            sum += count(one.text);
        return sum;
    };
    return std::visit(
        base::Overload{[&](const story::Say& one) { return count(one.text); }, [&](const story::Message& one) { return count(one.text); },
                       [&](const story::Update& one) { return count(one.text); },
                       [&](const story::Card& one) { return count(one.title) + count(one.text); },
                       [&](const story::Choice& one) { return count(one.ask) + all(one.options); },
                       [&](const story::Question& one) { return count(one.ask) + all(one.answers) + count(one.reply); },
                       [&](const story::Plan& one) { return count(one.ask) + all(one.cues) + all(one.moves); },
                       [&](const story::Activity& one) { return count(one.ask); }, [](const auto&) { return std::size_t{0}; }},
        beat.body);
}

double beside_reading(const story::Beat& beat, int vote) {
    if (const auto* choice = std::get_if<story::Choice>(&beat.body))
        return choice->decision ? vote : vote - less_talk;
    return std::holds_alternative<story::Question>(beat.body)   ? for_a_question
           : std::holds_alternative<story::Plan>(beat.body)     ? for_a_plan
           : std::holds_alternative<story::Activity>(beat.body) ? for_an_activity
                                                                : for_a_press;
}

/// Goes one way, deciding by chance that is the same every time.
class Walker {
public:
    Walker(const story::Episode& episode, const Route& route, story::Band band, int vote, unsigned seed)
        : episode_(episode), route_(route), reader_{band, story::Address::They, ""}, vote_(vote), chance_(seed) {}

    Pace::Way go() {
        story::Setup setup;
        setup.reader = reader_;
        story::Progress now = story::begin(episode_, setup).progress;
        for (int presses = 0; presses < longest_way && !now.finished; ++presses) {
            note(now);
            const auto outcome = story::apply(episode_, now, action(now));
            if (const auto* step = std::get_if<story::Step>(&outcome))
                now = step->progress;
            else
                break;
        }
        return std::move(way_);
    }

private:
    void note(const story::Progress& now) {
        const story::View view = story::look(episode_, now);
        std::size_t words = view.beat ? 0 : base::count_words(view.text);
        for (const story::BeatRef shown : view.since)
            words += words_of(episode_.beat(shown), reader_);
        const auto beats = static_cast<std::uint32_t>(episode_.scene(now.scene).beats.size());
        const auto* choice = view.beat ? std::get_if<story::Choice>(&view.beat->body) : nullptr;
        way_.push_back(
            {story::place_name(episode_, now), route_.share({now.scene, std::min(now.beat, beats)}),
             static_cast<double>(words) * 60 / aloud(reader_.band) + (view.beat ? beside_reading(*view.beat, vote_) : for_a_press),
             choice && choice->decision});
    }

    story::Action action(const story::Progress& now) {
        const story::View view = story::look(episode_, now);
        std::vector<story::OptionId> open;
        for (const story::OfferedOption& one : view.options)
            if (one.open)
                open.push_back(one.id);
        if (!open.empty())
            return story::Choose{open[chance_() % open.size()]};
        if (const auto* activity = view.beat ? std::get_if<story::Activity>(&view.beat->body) : nullptr) {
            const auto submissions = story::representatives(*activity, episode_, now);
            if (!submissions.empty())
                return submissions[chance_() % submissions.size()];
        }
        if (!view.cues.empty() && !view.moves.empty())
            return story::MakePlan{view.cues.front().id, view.moves.front().id};
        return story::Continue{};
    }

    const story::Episode& episode_;
    const Route& route_;
    story::Reader reader_;
    int vote_;
    std::minstd_rand chance_;
    Pace::Way way_;
};

}

int Pace::seconds(double from, double to) const {
    std::vector<double> each;
    for (const Way& way : ways_) {
        double sum = 0;
        for (const Moment& one : way)
            sum += one.share >= from && (one.share < to || to >= 1) ? one.seconds : 0;
        each.push_back(sum);
    }
    std::ranges::sort(each);
    return each.empty() ? 0 : static_cast<int>(each[each.size() * 3 / 4]);
}

int Pace::consequences_before(double share) const {
    int fewest = ways_.empty() ? 0 : longest_way;
    for (const Way& way : ways_) {
        int decided = 0, seen = 0;
        for (const Moment& one : way) {
            if (one.share >= share)
                break;
            if (one.decision)
                ++decided;
            else
                seen = decided;
        }
        fewest = std::min(fewest, seen);
    }
    return fewest;
}

std::optional<Pace::Cut> Pace::cut_after(const std::vector<std::string>& places) const {
    Cut cut;
    for (const Way& way : ways_) {
        const auto held =
            std::ranges::find_if(way, [&](const Moment& one) { return std::ranges::find(places, one.place) != places.end(); });
        if (held == way.end())
            continue;
        bool decided = std::any_of(way.begin(), held, [](const Moment& one) { return one.decision; }), seen = false;
        for (auto one = held + 1; one != way.end(); ++one) {
            if (one->decision && decided && seen) {
                cut.at.push_back((one - 1)->place);
                cut.share = std::max(cut.share, one->share);
                break;
            }
            seen = !one->decision;
            decided = decided || one->decision;
        }
    }
    std::ranges::sort(cut.at);
    const auto twice = std::ranges::unique(cut.at);
    cut.at.erase(twice.begin(), twice.end());
    return cut.at.empty() ? std::nullopt : std::optional(std::move(cut));
}

std::vector<Pace::Leave> Pace::leaves() const {
    std::vector<Leave> all;
    for (const Way& way : ways_) {
        bool decided = false, seen = false;
        for (auto one = way.begin(); one != way.end(); ++one) {
            if (one->decision && decided && seen)
                all.push_back({(one - 1)->place, (one - 1)->share});
            seen = !one->decision;
            decided = decided || one->decision;
        }
    }
    std::ranges::sort(all, {}, &Leave::at);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

Pace pace_of(const story::Episode& episode, story::Band band, int vote) {
    const Route route(episode);
    std::vector<Pace::Way> ways;
    for (unsigned seed = 1; seed <= ways_to_go; ++seed)
        ways.push_back(Walker(episode, route, band, vote, seed).go());
    return Pace(std::move(ways));
}

}
