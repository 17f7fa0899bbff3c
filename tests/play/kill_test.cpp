// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <csignal>
#include <random>

namespace {

constexpr int no_step = -1;

/// What the child tells about itself before it is killed, in memory that outlives it.
struct Shared {
    volatile int steps = 0;   ///< disk steps begun
    volatile int pressed = 0; ///< presses that came back
};

const std::vector<const char*>& script() {
    static const std::vector<const char*> presses{
        "play",         "self",      "keep",      "place-school", "begin",     "continue",     "continue",     "answer-home", "continue",
        "choose-laugh", "continue",  "continue",  "journal",      "rewind-3",  "choose-write", "continue",     "continue",    "continue",
        "continue",     "line-0",    "keep-done", "continue",     "continue",  "pass",         "answer-chips", "continue",    "cue-pile",
        "then-tell",    "plan-done", "town",      "settings",     "part-look", "theme-night",  "part-read",    "scale-125",   "close",
        "place-school", "begin",     "skip",      "continue",     "home",      "enough"};
    return presses;
}

/// Plays the script in a child process that dies right before one disk step.
void play_until_killed(const std::filesystem::path& data, Shared& shared, int fatal_step) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child > 0) {
        int status = 0;
        ::waitpid(child, &status, 0);
        return;
    }
    const auto watch = [&](std::string_view) {
        if (shared.steps == fatal_step)
            ::raise(SIGKILL);
        shared.steps = shared.steps + 1;
    };
    {
        play::Game game(town::library(), save::Store(data, watch));
        for (const char* id : script()) {
            game.press(page::ControlId(id));
            shared.pressed = shared.pressed + 1;
        }
    }
    ::_exit(0);
}

/// What a player finds when they come back.
std::string found(const std::filesystem::path& data) {
    play::Game game(town::library(), save::Store(data));
    game.press(page::ControlId("carry-on"));
    // Killed between the last line of the journal and the profile, a player finds the ending once more.
    if (game.page().kind == "ending")
        game.press(page::ControlId("town"));
    const page::Page page = game.page();
    std::string all = page.kind + " " + game.settings().theme + " " + std::to_string(game.settings().text_scale);
    for (const page::Block& one : page.blocks)
        all += "|" + (page.kind == "map" ? page::plain(one.text) : one.id);
    return all;
}

/// What is found after so many presses, if the child comes to no harm.
std::vector<std::string> expected() {
    std::vector<std::string> after;
    for (std::size_t presses = 0; presses <= script().size(); ++presses) {
        const town::Folder folder;
        {
            play::Game game(town::library(), save::Store(folder.path() / "data"));
            for (std::size_t at = 0; at < presses; ++at)
                game.press(page::ControlId(script()[at]));
        }
        after.push_back(found(folder.path() / "data"));
    }
    return after;
}

}

TEST_CASE("killed at any of two hundred places, a player loses at most the last press") {
    void* const memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(memory != MAP_FAILED);
    auto& shared = *new (memory) Shared;
    {
        const town::Folder folder;
        play_until_killed(folder.path() / "data", shared, no_step);
    }
    const int steps = shared.steps;
    REQUIRE(shared.pressed == static_cast<int>(script().size()));
    REQUIRE(steps > 100);
    const std::vector<std::string> whole = expected();
    std::mt19937 random(2024);
    for (int round = 0; round < 200; ++round) {
        const town::Folder folder;
        new (memory) Shared;
        // The first rounds take every step in turn; the rest are drawn.
        const int fatal = round < steps ? round * steps / std::min(steps, 200) : static_cast<int>(random() % static_cast<unsigned>(steps));
        play_until_killed(folder.path() / "data", shared, fatal);
        REQUIRE(shared.steps == fatal);
        const auto pressed = static_cast<std::size_t>(shared.pressed);
        const std::string now = found(folder.path() / "data");
        const bool kept = now == whole[pressed] || now == whole[pressed + 1];
        CHECK_MESSAGE(kept, "killed before step " << fatal << ", after " << pressed << " presses, found: " << now
                                                  << "\nexpected: " << whole[pressed] << "\nor: " << whole[pressed + 1]);
        CHECK_MESSAGE(now.find("notice") == std::string::npos, now);
    }
    ::munmap(memory, sizeof(Shared));
}
