// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "author/json_text.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace {

const std::string source = source_folder();
const std::string content_folder = source + "/content";
const std::string assets_folder = source + "/assets";

content::Catalogue catalogue() {
    auto opened = content::open_catalogue(content_folder);
    REQUIRE(opened.ok());
    return std::move(opened.value());
}

}

TEST_CASE("every episode we ship, and the template to copy, lints clean") {
    std::ostringstream out;
    CHECK_MESSAGE(author::lint_command(content_folder, assets_folder, {}, false, out) == author::well, out.str());
    CHECK_MESSAGE(author::lint_command(content_folder, assets_folder, {content_folder + "/_template"}, false, out) == author::well,
                  out.str());
}

TEST_CASE("a broken episode is told with file, line, column and code, and the exit code says content is wrong") {
    std::ostringstream out;
    const std::string broken = source + "/tests/content/broken/unknown-scene.json";
    CHECK(author::lint_command(content_folder, assets_folder, {broken}, false, out) == author::content_wrong);
    CHECK(out.str().find("unknown-scene.json:") != std::string::npos);
    CHECK(out.str().find("[unknown-scene]") != std::string::npos);
}

TEST_CASE("findings can be read by other tools") {
    std::ostringstream out;
    author::lint_command(content_folder, assets_folder, {source + "/tests/content/broken/bad-id.json"}, true, out);
    CHECK(out.str().starts_with("["));
    CHECK(out.str().find(R"("code":"bad-id")") != std::string::npos);
    CHECK(author::json_text("a \"b\"\n\\") == R"("a \"b\"\n\\")");
}

TEST_CASE("a path that is not there is told, not skipped") {
    std::ostringstream out;
    CHECK(author::lint_command(content_folder, assets_folder, {"/nowhere/episode.json"}, false, out) == author::content_wrong);
    CHECK(out.str().find("/nowhere/episode.json") != std::string::npos);
    CHECK(author::lint_command("/nowhere", assets_folder, {}, false, out) == author::failed);
}

TEST_CASE("nobody gets stuck in any episode, and every walk goes as written") {
    std::ostringstream out;
    CHECK_MESSAGE(author::explore_command(catalogue(), "", out) == author::well, out.str());
    CHECK_MESSAGE(author::walk_command(catalogue(), "", out) == author::well, out.str());
    CHECK(out.str().find("distinct ways") != std::string::npos);
}

TEST_CASE("drills are explored and counted in one line, or one by one on request") {
    std::ostringstream all, one;
    const auto town = catalogue();
    CHECK(author::explore_command(town, "", all) == author::well);
    CHECK(all.str().find(std::to_string(town.drills.size()) + " drills, 0 not well") != std::string::npos);
    CHECK(author::explore_command(town, "two-minas", one) == author::well);
    CHECK(one.str().starts_with("two-minas\n  band 11\n"));
    CHECK(one.str().find("3 ending scenes") != std::string::npos);
    std::ostringstream stats, walk, rows;
    CHECK(author::stats_command(town, "", stats) == author::well);
    CHECK(stats.str().find("  topics: ") != std::string::npos);
    CHECK(author::walk_command(town, "two-minas", walk) == author::well);
    CHECK(author::coverage_command(town, "two-minas", rows) == author::well);
    CHECK(rows.str().find("      51b") != std::string::npos);
}

TEST_CASE("a drill that cannot be read fails exploring, and is named") {
    content::Catalogue town = catalogue();
    town.drills.resize(1);
    town.drills.front().episode.reset();
    std::ostringstream out;
    CHECK(author::explore_command(town, "", out) == author::content_wrong);
    CHECK(out.str().find(town.drills.front().id + " is damaged") != std::string::npos);
}

TEST_CASE("an episode that is not there is told by every command") {
    for (const auto command : {author::explore_command, author::walk_command, author::stats_command}) {
        std::ostringstream out;
        CHECK(command(catalogue(), "no-such", out) == author::content_wrong);
        CHECK(out.str().find("no-such") != std::string::npos);
    }
}

TEST_CASE("statistics name speakers and scenes") {
    std::ostringstream out;
    CHECK(author::stats_command(catalogue(), "the-photo", out) == author::well);
    CHECK(out.str().find("mina") != std::string::npos);
    CHECK(out.str().find("corridor") != std::string::npos);
}

TEST_CASE("every code has a reason") {
    std::ostringstream out;
    CHECK(author::codes_command(content_folder, out) == author::well);
    CHECK(out.str().find("no-perspective") != std::string::npos);
    CHECK(out.str().find("The list: ") != std::string::npos);
    CHECK(out.str().find(" en ") != std::string::npos);
}

TEST_CASE("coverage tells each row once, as taught or as open, and open rows are no failure yet") {
    std::ostringstream out;
    const auto town = catalogue();
    CHECK(author::coverage_command(town, "", out) == author::well);
    CHECK(std::ranges::count(out.str(), '\n') > static_cast<std::ptrdiff_t>(town.world.sources.size()));
    CHECK(out.str().find("open  ") != std::string::npos);
    CHECK(out.str().find("      L1       The Photo") != std::string::npos);
    CHECK(author::coverage_command(town, "no-such", out) == author::content_wrong);
}

TEST_CASE("open rows are a failure once all sixteen episodes are there") {
    std::ostringstream out;
    content::Catalogue town = catalogue();
    const content::Entry one = *town.find("the-photo");
    town.entries.assign(16, one);
    CHECK(author::coverage_command(town, "", out) == author::content_wrong);
    town.world.sources.clear();
    CHECK(author::coverage_command(town, "", out) == author::well);
}

TEST_CASE("words are told as hashes, each once, and none of them in clear") {
    std::ostringstream out;
    std::istringstream words("Noob n00b\nturnip");
    CHECK(author::never_command(catalogue(), words, out) == author::well);
    CHECK(std::ranges::count(out.str(), '"') == 4);
    CHECK(out.str().find("turnip") == std::string::npos);
}
