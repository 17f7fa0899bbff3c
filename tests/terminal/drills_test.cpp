// SPDX-License-Identifier: MIT
#include "../play/sample_drills.hpp"
#include "terminal/run.hpp"

#include <doctest/doctest.h>

#include <sstream>

TEST_CASE("a drill can be played in the terminal, tried another way, and both ways are said one after the other") {
    play::Game game = drills::game();
    std::istringstream in(
        "1\njust play as a guest\nthe practice planks\na circle\nleft out\nnine steps\nhand out the roles\n\n\neveryone has one\n"
        "\nsit\n\nyour friend?\n\n\nask\n\n1\n\nquit\n");
    std::ostringstream out;
    terminal::run(game, in, out, {true, 80});
    const std::string said = out.str();
    std::size_t last = 0;
    for (const char* part :
         {"The practice planks", "Card 1 of 5", "I'm the one it happens to", "I'm a friend", "one sentence each", "A picnic on top",
          "What came of it", "You've tried this one.", "Two ways", "The other time: sit", "This time: ask"}) {
        const std::size_t at = said.find(part, last);
        REQUIRE_MESSAGE(at != std::string::npos, part << "\n" << said);
        last = at;
    }
}
