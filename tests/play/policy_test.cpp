// SPDX-License-Identifier: MIT
#include "page_rules.hpp"
#include "play/policy.hpp"

namespace {

play::Game under(const content::Policy& policy, save::Store store = {}) {
    play::Opening opening;
    opening.policy = policy;
    return {town::library(), std::move(store), opening};
}

content::Policy strict() {
    content::Policy policy;
    policy.band = story::Band::Eleven;
    policy.strength_cap = 1;
    policy.sound = false;
    policy.text_scale = 125;
    policy.theme = "night";
    return policy;
}

}

TEST_CASE("what a school has set holds from the first page, and the settings say who set it") {
    play::Game game = under(strict());
    CHECK(game.settings().theme == "night");
    CHECK(game.settings().text_scale == 125);
    CHECK_FALSE(game.settings().sound);
    town::press(game, {"settings"});
    for (const auto& [part, id] : {std::pair("part-hear", "sound"),
                                   {"part-play", "cap-2"},
                                   {"part-play", "band-8"},
                                   {"part-look", "theme-paper"},
                                   {"part-read", "scale-100"}}) {
        INFO(id);
        town::press(game, {part});
        const page::Page page = game.page();
        town::holds_the_rules(page);
        REQUIRE(town::has(page, id));
        CHECK_FALSE(town::is_open(page, id));
        CHECK(page.find(page::ControlId(id))->note == "Your school has set this.");
        game.press(page::ControlId(id));
    }
    CHECK_FALSE(game.settings().sound);
    CHECK(game.settings().theme == "night");
    town::press(game, {"part-hear"});
    CHECK(town::is_open(game.page(), "captions"));
}

TEST_CASE("a policy does not stand in the way of seeing") {
    play::Game game = under(strict());
    town::press(game, {"settings", "part-read", "scale-200", "part-look", "theme-contrast"});
    CHECK(game.settings().text_scale == 200);
    CHECK(game.settings().theme == "contrast");
}

TEST_CASE("the strength a school allows is the most a story is told in") {
    content::Policy policy;
    policy.strength_cap = 1;
    play::Game game = under(policy);
    town::press(game, {"play", "guest", "place-school", "begin"});
    CHECK(town::says(game.page(), page::BlockRole::Narration, "Rex posts a picture. Nine laugh."));
}

TEST_CASE("a band that is set is the one that plays, whatever was asked for") {
    play::Opening opening;
    opening.policy.band = story::Band::Eleven;
    opening.band = story::Band::Fourteen;
    play::Game game(town::library(), save::Store(), opening);
    town::press(game, {"play"});
    CHECK(game.page().find(page::ControlId("band-11"))->chosen);
    CHECK_FALSE(town::is_open(game.page(), "band-14"));
}

TEST_CASE("a player's own settings stay theirs under a policy") {
    const content::Policy policy = strict();
    play::Settings own;
    own.sound_level = 40;
    play::Settings changed = play::obeying(own, policy);
    changed.captions = false;
    const play::Settings kept = play::own_settings(changed, own, policy);
    CHECK(kept.theme == own.theme);
    CHECK(kept.sound == own.sound);
    CHECK(kept.text_scale == own.text_scale);
    CHECK(kept.strength_cap == own.strength_cap);
    CHECK_FALSE(kept.captions);
}

TEST_CASE("a language that is not allowed gives way to the first that is") {
    content::Policy policy;
    policy.languages = {"fr", "ar"};
    play::Settings settings;
    CHECK(play::obeying(settings, policy).language == "fr");
    settings.language = "ar";
    CHECK(play::obeying(settings, policy).language == "ar");
    CHECK_FALSE(play::may_set(policy, "language-en"));
    policy.languages = {"en", "fr"};
    settings.language.clear();
    CHECK(play::obeying(settings, policy).language.empty());
}

TEST_CASE("in a kiosk nobody leaves: the next one finds the first page, and nothing of the one before") {
    content::Policy policy;
    policy.kiosk = true;
    play::Game game = under(policy);
    town::press(game, {"play", "guest", "place-school", "begin"});
    town::go_until(game, "choice");
    town::press(game, {"home", "enough"});
    CHECK(game.page().kind == "bye");
    town::press(game, {"close"});
    CHECK_FALSE(game.over());
    CHECK(game.page().kind == "title");
    CHECK_FALSE(game.somebody_plays());
    CHECK_FALSE(town::has(game.page(), "carry-on"));
    town::press(game, {"play", "guest", "place-school"});
    CHECK(town::has(game.page(), "begin"));
    CHECK_FALSE(town::has(game.page(), "carry-on"));
}
