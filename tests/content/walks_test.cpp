// SPDX-License-Identifier: MIT
#include "content/walks.hpp"
#include "story/sample.hpp"

#include <doctest/doctest.h>

using namespace sample;

namespace {

std::vector<base::Diagnostic> walk(const std::string& text) {
    const Episode made = episode();
    const auto walks = content::read_walks("walks.txt", text);
    REQUIRE(walks.ok());
    return content::run_walk(made, walks.value->front(), "walks.txt");
}

}

TEST_CASE("a walk that goes as written finds nothing") {
    CHECK(walk("walk kind band 8\n"
               "expect scene lunch\n"
               "answer mina-now/home\n"
               "choose lunch/thumb/write\n"
               "expect fact told\n"
               "expect seen corridor/nod\n"
               "expect not seen corridor/hood\n"
               "submit corridor/proof/clear\n"
               "expect ending better\n")
              .empty());
}

TEST_CASE("a skip and a count can be expected") {
    CHECK(walk("walk quiet\nskip\nexpect fact laughs 9\nchoose lunch/thumb/laugh\nexpect scene corridor\n").empty());
}

TEST_CASE("what went otherwise is told with its line") {
    const auto found = walk("walk wrong\n\nchoose lunch/thumb/laugh\nexpect seen corridor/nod\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "walk-unexpected");
    CHECK(found.front().at.line == 4);
}

TEST_CASE("a walk that cannot come where it wants says where it is") {
    const auto found = walk("walk lost\nchoose corridor/nowhere/x\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "walk-lost");
    CHECK(found.front().message.find("lunch/thumb") != std::string::npos);
}

TEST_CASE("a closed choice is refused in a walk too") {
    CHECK(walk("walk closed\nchoose lunch/thumb/only-if-told\n").front().code == "walk-refused");
}

TEST_CASE("a line that is no walk line is told") {
    CHECK(walk("walk odd\njump lunch/thumb/x\n").front().code == "walk-syntax");
    CHECK_FALSE(content::read_walks("walks.txt", "choose a/b/c\n").ok());
    CHECK(content::read_walks("walks.txt", "# only a remark\n").value->empty());
}
