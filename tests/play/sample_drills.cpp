// SPDX-License-Identifier: MIT
#include "sample_drills.hpp"

namespace drills {

story::Scene ending(std::string id, story::EndingTag tag, const std::string& title, const std::string& words, story::SceneIndex to) {
    story::Scene made =
        sample::scene(std::move(id), {sample::beat("said", story::Say{{}, story::Mood::Neutral, sample::text(words), {}})}, {{{}, to}});
    made.ending = tag;
    made.ending_title = sample::text(title);
    return made;
}

story::Scene who_it_might_be() {
    story::Question who;
    who.kind = story::Question::Kind::Debrief;
    who.stage = story::DebriefStage::NextTime;
    who.ask = sample::text("And if it were …");
    who.answers = {town::answer("friend", "your friend?", "Ask."), town::answer("brother", "your brother?", "Carry the bag."),
                   town::answer("you", "you?", "Say it.")};
    return sample::scene("if", {sample::beat("if", who)}, {});
}

story::Episode steps() {
    story::Episode made;
    made.id = story::EpisodeId("steps");
    made.topic = "left-out";
    made.title = sample::text("Nine steps");
    made.tagline = sample::text("By the water, it said.");
    made.bands = {story::Band::Eight, story::Band::Eleven};
    made.note = {{"being left out"}, 1, 1, 3, sample::text("Somebody can't get down.")};
    made.cast = sample::episode().cast;
    made.places = {{story::PlaceId("pitch"), "Pitch", "a goal by the lake"}};
    story::Choice move;
    move.ask = sample::text("What could you try?");
    move.options = {sample::option("sit", story::SceneIndex(1)), sample::option("ask", story::SceneIndex(2)),
                    sample::option("call", story::SceneIndex(3))};
    move.options[0].move = story::Move::KeepCompany;
    move.options[1].move = story::Move::CheckIn;
    move.options[2].move = story::Move::AskHelp;
    const story::SceneIndex last(4);
    made.scenes = {sample::scene("see",
                                 {sample::beat("there", story::Say{{}, story::Mood::Neutral, sample::text("There are nine steps."), {}}),
                                  sample::beat("move", move)},
                                 {}),
                   ending("a", story::EndingTag::Better, "A picnic on top", "Half of them come up again.", last),
                   ending("b", story::EndingTag::Safer, "Left at the kiosk", "He knew a way all along.", last),
                   ending("c", story::EndingTag::Repair, "A ramp by May", "It's made of an old door.", last), who_it_might_be()};
    made.scenes[0].place = 0;
    made.start = story::SceneIndex(0);
    return made;
}

story::Episode cards() {
    story::Episode made = steps();
    made.id = story::EpisodeId("cards");
    made.topic = "games";
    made.title = sample::text("Three cards");
    story::OrderBody body;
    for (const char* id : {"tell", "safe", "rest"})
        body.cards.push_back({story::OptionId(id), sample::text(id), false, -1, sample::text("Hm.")});
    body.rank = {2, 1, 3};
    story::Activity order{sample::text("What comes first?"), {}, {}, body};
    order.outcomes = {{story::OutcomeId("straight"),
                       {3, 0, 0, 0},
                       sample::text("One, two, three."),
                       story::Move::TurnOver,
                       false,
                       {},
                       story::SceneIndex(1)},
                      {story::OutcomeId("other"), {}, sample::text("In some order."), story::Move::None, false, {}, story::SceneIndex(2)}};
    made.scenes[0].beats[1] = sample::beat("first", order);
    made.scenes.erase(made.scenes.begin() + 3);
    for (story::Scene& scene : made.scenes)
        if (scene.ending)
            scene.to = {{{}, story::SceneIndex(3)}};
    return made;
}

story::Episode late() {
    story::Episode made = steps();
    made.id = story::EpisodeId("late");
    made.title = sample::text("Late");
    made.bands = {story::Band::Fourteen};
    return made;
}

play::Library library() {
    play::Library made = town::library();
    made.drill_topics = {{"left-out", "Left out"}, {"games", "Games"}, {"rumours", "Rumours"}};
    for (const story::Episode& one : {steps(), late(), cards()})
        made.drills.push_back({one.id.str(), one.title.words, "", std::make_shared<const story::Episode>(one)});
    return made;
}

play::Game game(std::uint64_t seed) {
    play::Opening opening;
    opening.seed = seed;
    return {library(), save::Store(), opening};
}

play::Game on_planks() {
    play::Game made = game();
    town::press(made, {"play", "guest", "drills"});
    return made;
}

void play_steps(play::Game& game, const char* option) {
    REQUIRE(town::go_until(game, "choice"));
    town::press(game, {option, "continue", "answer-friend", "continue"});
}

}
