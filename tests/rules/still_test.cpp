// SPDX-License-Identifier: MIT
#include "content/lint.hpp"
#include "everywhere.hpp"
#include "page/focus.hpp"
#include "page/motion.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

/// A17: under calm motion nothing moves at any moment.
Findings restless(const page::Page& page, const page::Layout& layout) {
    Findings found;
    page::Comfort calm;
    calm.calm_motion = true;
    for (double t = 0; t < 12 && found.empty(); t += 0.31)
        if (!page::motion_at(page, layout, {t, t, t}, calm).at_rest())
            found.push_back("moves at " + std::to_string(t) + " s");
    return found;
}

/// A19: after ten idle minutes all there was to read is there, in full.
Findings words_that_left(const page::Page& page, const page::Layout& layout) {
    Findings found;
    const page::Motion late = page::motion_at(page, layout, {600, 600, 600}, {});
    if (!late.typed.empty() || !late.rises.empty() || !late.pops.empty())
        found.emplace_back("words are still on their way");
    for (const page::Mover& mover : late.movers)
        if (mover.shown < 0.2 && mover.layer != "light")
            found.push_back("gone out: " + std::string(mover.layer));
    return found;
}

std::string look_of(const page::Page& page) {
    std::string look = page.kind + page.title;
    for (const page::Block& block : page.blocks)
        look += block.id + page::plain(block.text) + block.small;
    for (const page::Control& control : page.controls)
        look += control.id.str() + control.label + (control.open ? "+" : "-") + (control.chosen ? "!" : "");
    return look;
}

bool has_code(const std::vector<base::Diagnostic>& all, std::string_view code) {
    return std::ranges::any_of(all, [&](const base::Diagnostic& one) { return one.code == code; });
}

}

TEST_CASE("A17 with calm motion every page stands still at every moment") {
    const paint::PangoMeasure measure("andika");
    Gathered found;
    for (const Met& met : pages_in("en"))
        found.add(met.where, restless(met.page, page::arrange(met.page, {1366, 768}, measure, {})));
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A18 a story cannot set a time limit: the reader knows no such word") {
    const std::string folder = source_folder() + "/content";
    const auto catalogue = content::open_catalogue(folder);
    REQUIRE(catalogue.ok());
    const auto text = content::read_file(folder + "/episodes/the-photo/episode.json");
    REQUIRE(text.ok());
    const std::string& whole = text.value();
    for (const char* key : {"timeout", "seconds", "time-limit", "countdown"})
        for (const char* where : {"{ \"choice\":", "{ \"say\":", "{ \"message\":", "{ \"quiz\":"}) {
            std::string changed = whole;
            const std::size_t at = changed.find(where);
            REQUIRE_MESSAGE(at != std::string::npos, where);
            changed.insert(at + 1, " \"" + std::string(key) + "\": 10,");
            CHECK_MESSAGE(has_code(content::lint("episode.json", changed, catalogue.value().world), "unknown-key"), key << " in " << where);
        }
}

TEST_CASE("A18 ten idle minutes change nothing on any kind of page") {
    const paint::PangoMeasure measure("andika");
    for (const Met* met : kinds_in("en")) {
        const page::Layout layout = page::arrange(met->page, {1366, 768}, measure, {});
        page::Focus focus;
        page::settle(layout, focus);
        const page::Focus before = focus;
        for (int minute = 0; minute < 10; ++minute) {
            page::motion_at(met->page, layout, {minute * 60.0, minute * 60.0, minute * 60.0}, {});
            page::settle(layout, focus);
        }
        CHECK_MESSAGE(focus == before, met->where);
    }
    // nor does the game itself have a clock: what it shows hangs on presses alone
    const play::Game game = game_in("en", "the-photo");
    const std::string look = look_of(game.page());
    for (int i = 0; i < 600; ++i)
        CHECK(look_of(game.page()) == look);
}

TEST_CASE("A19 all words of every page wait to be read, as long as it takes") {
    const paint::PangoMeasure measure("andika");
    Gathered found;
    for (const Met& met : pages_in("en"))
        found.add(met.where, words_that_left(met.page, page::arrange(met.page, {1366, 768}, measure, {})));
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A page that never comes to rest or leaves out words is found") {
    page::Page page;
    page.kind = "chat";
    for (int i = 0; i < 3; ++i) {
        page.blocks.emplace_back().role = page::BlockRole::Draft;
        page.blocks.back().fresh = true;
        page.blocks.back().text = page::words(std::string(9000, 'x'));
    }
    CHECK(words_that_left(page, {}).size() == 1);
    page.blocks.clear();
    CHECK(words_that_left(page, {}).empty());
}
