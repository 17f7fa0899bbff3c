// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"
#include "sample_town.hpp"

#include <doctest/doctest.h>

namespace {

play::Library ironic() {
    play::Library made = town::library();
    story::Episode episode = town::episode();
    std::get<story::Message>(episode.scenes[0].beats[0].body).meant = sample::text("It isn't praise.");
    std::get<story::Say>(episode.scenes[2].beats[0].body).meant = sample::text("He wants them to laugh.");
    made.episodes.front().episode = std::make_shared<const story::Episode>(std::move(episode));
    return made;
}

play::Game reading(bool meant) {
    play::Opening opening;
    opening.settings.meant = meant;
    play::Game game(ironic(), save::Store(), opening);
    town::press(game, {"play", "guest", "place-school", "begin"});
    return game;
}

/// All blocks of the pages until the end, by the way that is pressed first.
std::vector<page::Block> blocks_of_all(play::Game& game) {
    std::vector<page::Block> all;
    for (int i = 0; i < 60 && game.page().kind != "ending"; ++i) {
        const page::Page page = game.page();
        all.insert(all.end(), page.blocks.begin(), page.blocks.end());
        const auto next = std::ranges::find_if(page.controls, [](const page::Control& one) {
            return one.open && (one.role == page::ControlRole::Continue || one.role == page::ControlRole::Choice ||
                                one.id.str() == "pass" || one.id.str() == "keep-none");
        });
        if (next == page.controls.end())
            break;
        game.press(next->id);
    }
    return all;
}

}

TEST_CASE("how a line is meant stands right after it, and only for those who want to be told") {
    play::Game game = reading(true);
    const page::Page page = game.page();
    const auto line = std::ranges::find_if(page.blocks, [](const page::Block& one) { return one.role == page::BlockRole::Message; });
    REQUIRE(line != page.blocks.end());
    REQUIRE(line + 1 != page.blocks.end());
    CHECK((line + 1)->role == page::BlockRole::Note);
    CHECK((line + 1)->region == page::Region::Phone);
    CHECK(page::plain((line + 1)->text) == "How it's meant: It isn't praise.");
    play::Game other = reading(false);
    for (const page::Block& one : blocks_of_all(other))
        CHECK(page::plain(one.text).find("isn't praise") == std::string::npos);
}

TEST_CASE("what is said aloud has its note too, and the voice reads it after the line") {
    play::Game game = reading(true);
    const auto all = blocks_of_all(game);
    CHECK(std::ranges::any_of(all,
                              [](const page::Block& one) { return page::plain(one.text) == "How it's meant: He wants them to laugh."; }));
    play::Game again = reading(true);
    play::Telling telling;
    const auto said = telling.news(again.page());
    const auto note = std::ranges::find_if(said, [](const play::Utterance& one) { return one.words.starts_with("How it's meant"); });
    REQUIRE(note != said.end());
    REQUIRE(note != said.begin());
    CHECK((note - 1)->block + "-meant" == note->block);
}
