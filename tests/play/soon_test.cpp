// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

bool same_picture(const page::Page& a, const page::Page& b) {
    const auto figures = [](const page::Page& page) {
        std::string all;
        for (const page::Figure& figure : page.stage.figures)
            all += figure.id + ' ' + figure.mood + '\n';
        for (const page::Block& block : page.blocks)
            all += block.id + '\n';
        return all;
    };
    return a.kind == b.kind && a.stage.place == b.stage.place && a.phone.shown == b.phone.shown && figures(a) == figures(b);
}

}

TEST_CASE("what may come soon holds what comes, whatever is pressed in a story") {
    play::Game game = town::in_story();
    int pressed = 0;
    for (int i = 0; i < 30 && !game.over(); ++i) {
        const page::Page now = game.page();
        const auto on = std::ranges::find_if(now.controls, [](const page::Control& control) {
            return control.open &&
                   (control.role == page::ControlRole::Continue || control.role == page::ControlRole::Choice || control.id.str() == "pass");
        });
        if (on == now.controls.end() || now.kind == "ending")
            break;
        const auto soon = game.soon();
        game.press(on->id);
        const page::Page next = game.page();
        // what only the player can bring about (a plan) is not looked ahead to
        if (next.kind == "ending" || now.kind == "keep" || now.kind == "plan")
            break;
        CHECK(std::ranges::any_of(soon, [&](const page::Page& page) { return same_picture(page, next); }));
        ++pressed;
    }
    CHECK(pressed > 4);
}

TEST_CASE("what may come soon holds what every answer gets back, and what comes after that") {
    play::Game game = town::in_story();
    int answered = 0;
    for (int i = 0; i < 60 && !game.over() && game.page().kind != "ending"; ++i) {
        const page::Page now = game.page();
        const auto on = std::ranges::find_if(now.controls, [](const page::Control& control) {
            using enum page::ControlRole;
            return control.open && (control.role == Continue || control.role == Choice || control.role == Answer);
        });
        if (on == now.controls.end())
            break;
        const auto soon = game.soon();
        game.press(on->id);
        if (on->role != page::ControlRole::Answer)
            continue;
        ++answered;
        const page::Page next = game.page();
        CHECK(std::ranges::any_of(soon, [&](const page::Page& page) { return same_picture(page, next); }));
        const auto later = game.soon();
        game.press(page::ControlId("continue"));
        CHECK(std::ranges::any_of(later, [&](const page::Page& page) { return same_picture(page, game.page()); }));
    }
    CHECK(answered > 0);
}

TEST_CASE("looking ahead moves nothing") {
    play::Game game = town::in_story();
    const page::Page before = game.page();
    for (int i = 0; i < 3; ++i)
        (void)game.soon();
    const page::Page after = game.page();
    CHECK(before.kind == after.kind);
    REQUIRE(before.blocks.size() == after.blocks.size());
    for (std::size_t i = 0; i < before.blocks.size(); ++i)
        CHECK(before.blocks[i].id == after.blocks[i].id);
}
