// SPDX-License-Identifier: MIT
#include "activities.hpp"
#include "story/view.hpp"

#include <nlohmann/json.hpp>

#include <random>

using Json = nlohmann::json;

TEST_CASE("an episode cut off at any byte is an error, never a crash") {
    const std::string& text = sample::valid();
    const std::size_t whole = text.find_last_of('}');
    for (std::size_t size = 0; size <= whole; ++size) {
        const auto loaded = content::read_episode("cut.json", std::string_view(text).substr(0, size), sample::town());
        if (loaded.ok() || loaded.diagnostics.empty() || loaded.diagnostics[0].at.line < 1)
            FAIL_CHECK("cut off at byte " << size);
    }
}

TEST_CASE("flipped bytes never crash the reader or the linter") {
    std::mt19937 dice(7); // NOLINT: the same flips each time
    for (int turn = 0; turn < 1500; ++turn) {
        std::string text = sample::valid();
        for (auto flips = 1 + dice() % 4; flips > 0; --flips)
            text[dice() % text.size()] = static_cast<char>(dice() % 256);
        const auto loaded = content::read_episode("flipped.json", text, sample::town());
        CHECK(loaded.ok() == !base::any_error(loaded.diagnostics));
        (void)content::lint("flipped.json", text, sample::town());
    }
}

namespace {

void gather(Json& value, std::vector<Json*>& out) {
    out.push_back(&value);
    if (value.is_structured())
        for (Json& inside : value)
            gather(inside, out);
}

/// Puts a value of another kind, or one from elsewhere, in the place of some value; or takes it out.
void damage(Json& episode, std::mt19937& dice) {
    std::vector<Json*> all;
    gather(episode, all);
    Json& victim = *all[dice() % all.size()];
    const Json other = *all[dice() % all.size()];
    const Json others[] = {nullptr,       true,           -1,    99,    1.5,  "", "lunch", "lunch/post", "you",
                           Json::array(), Json::object(), other, other, other};
    if (victim.is_structured() && !victim.empty() && dice() % 3 == 0)
        victim.erase(std::next(victim.begin(), static_cast<std::ptrdiff_t>(dice() % victim.size())));
    else
        victim = others[dice() % std::size(others)];
}

}

TEST_CASE("an episode with values of the wrong kind anywhere never crashes the reader or the linter, and is never half read") {
    std::mt19937 dice(11); // NOLINT: the same damage each time
    const Json wholes[] = {Json::parse(sample::valid()), Json::parse(sample::lab())};
    int refused = 0;
    for (int turn = 0; turn < 3000; ++turn) {
        Json episode = wholes[turn % 2];
        for (auto times = 1 + dice() % 3; times > 0; --times)
            damage(episode, dice);
        const std::string text = episode.dump(1);
        const auto loaded = content::read_episode("damaged.json", text, sample::town());
        CHECK(loaded.ok() == !base::any_error(loaded.diagnostics));
        refused += loaded.ok() ? 0 : 1;
        for (const auto& one : content::lint("damaged.json", text, sample::town()))
            CHECK(one.at.line > 0);
    }
    CHECK(refused > 2000);
}

TEST_CASE("an episode that could be read can be played to an end or a press, whatever damage it has") {
    std::mt19937 dice(13); // NOLINT: the same damage each time
    const Json wholes[] = {Json::parse(sample::valid()), Json::parse(sample::lab())};
    int played = 0;
    for (int turn = 0; turn < 1500; ++turn) {
        Json episode = wholes[turn % 2];
        damage(episode, dice);
        const auto loaded = content::read_episode("damaged.json", episode.dump(), sample::town());
        if (!loaded.ok())
            continue;
        ++played;
        story::Progress now = story::begin(loaded.value->episode).progress;
        for (int press = 0; press < 60 && !now.finished; ++press) {
            const story::View view = story::look(loaded.value->episode, now);
            story::Action action = story::Continue{};
            if (!view.options.empty())
                action = story::Choose{view.options[dice() % view.options.size()].id};
            if (view.beat != nullptr)
                if (const auto* activity = std::get_if<story::Activity>(&view.beat->body))
                    if (const auto tries = story::representatives(*activity, loaded.value->episode, now); !tries.empty())
                        action = tries.front();
            if (auto outcome = story::apply(loaded.value->episode, now, action); std::holds_alternative<story::Step>(outcome))
                now = std::get<story::Step>(std::move(outcome)).progress;
        }
    }
    CHECK(played > 30);
}
