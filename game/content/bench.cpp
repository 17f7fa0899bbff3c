// SPDX-License-Identifier: MIT
#include "content/bench.hpp"

#include "content/explorer.hpp"
#include "content/lint.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace content {
namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
double median_ms(int times, const Work& work) {
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const auto start = Clock::now();
        work();
        all.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

std::string scene_text(int number, int scenes) {
    const std::string name = "scene-" + std::to_string(number);
    const auto other = [&](int step) { return "\"scene-" + std::to_string((number + step) % scenes) + "\""; };
    std::string text = R"(    { "id": ")" + name + R"(", "place": "corridor", "time": "lunch", "beats": [
      { "say": "look", "who": "mina", "mood": "sad", "text": "It is fine. It is the third time she has said fine." },
      { "message": "post", "in": "class", "who": "rex", "text": "come on it was only one picture", "at": "12:41" },
      { "choice": "now", "ask": "What do you do?", "decision": false, "options": [
        { "id": "write", "text": "Write to Mina", "goto": )" +
                       other(1) + R"(, "set": [ { "fact": "wrote" } ] },
        { "id": "wait", "text": "Put it away", "goto": )" +
                       other(2) + R"( },
        { "id": "laugh", "text": "Laugh")" +
                       (number + 3 >= scenes ? std::string() : ", \"goto\": " + other(3)) + R"( } ] } ], "goto": "end" })";
    return text;
}

/// Steps through an episode as fast as it goes, choosing round robin. Steps a second.
double steps_a_second(const story::Episode& episode, int steps) {
    story::Progress now = story::begin(episode).progress;
    std::size_t turn = 0;
    const auto start = Clock::now();
    for (int i = 0; i < steps; ++i) {
        const auto* choice = std::get_if<story::Choice>(&episode.beat({now.scene, now.beat}).body);
        story::Action action = story::Continue{};
        if (choice)
            action = story::Choose{choice->options[turn++ % choice->options.size()].id};
        story::Outcome outcome = story::apply(episode, now, action);
        now = std::move(std::get<story::Step>(outcome).progress);
        if (now.finished)
            now = story::begin(episode).progress;
    }
    return steps / std::chrono::duration<double>(Clock::now() - start).count();
}

}

std::string generated_episode(int scenes) {
    std::string text =
        R"({ "format": 1, "id": "generated", "number": 99, "title": "Generated", "tagline": "Long.", "map": "school", "bands": [8, 11, 14],
  "sources": ["L1"], "note": { "topics": ["a test"], "strength": 1, "minutes": [8, 12], "text": "Only long." },
  "cast": ["mina", "rex", "you"],
  "channels": [ { "id": "class", "app": "burble", "name": "Class 6B", "members": 15, "with": ["mina", "rex", "you"] } ],
  "facts": [ { "id": "wrote", "flag": false } ],
  "start": "scene-0",
  "scenes": [
)";
    for (int i = 0; i < scenes; ++i)
        text += scene_text(i, scenes) + (i + 1 < scenes ? ",\n" : "\n");
    return text + "  ]\n}\n";
}

BenchFigures bench_reading_and_stepping(const World& world) {
    const std::string text = generated_episode(10'000);
    BenchFigures figures;
    figures.megabytes = static_cast<double>(text.size()) / 1e6;
    figures.parse_ms = median_ms(9, [&] {
        const auto parsed = nlohmann::json::parse(text);
        (void)parsed.size();
    });
    figures.read_ms = median_ms(9, [&] { (void)read_episode("generated.json", text, world); });
    figures.lint_ms = median_ms(9, [&] { (void)lint("generated.json", text, world); });
    figures.read_ratio = figures.read_ms / figures.parse_ms;
    figures.lint_ratio = figures.lint_ms / figures.parse_ms;
    const auto read = read_episode("generated.json", text, world);
    if (read.value)
        figures.steps_a_second = steps_a_second(read.value->episode, 4'000'000);
    return figures;
}

double bench_lint_and_explore(const std::string& file, const std::string& text, const World& world) {
    return median_ms(9, [&] {
        (void)lint(file, text, world);
        const auto read = read_episode(file, text, world);
        if (!read.ok())
            return;
        story::Setup setup;
        setup.reader.band = read.value->episode.bands.front();
        (void)explore(read.value->episode, setup);
    });
}

}
