// SPDX-License-Identifier: MIT
#include "sample.hpp"

namespace sample {

Text text(std::string words) {
    return Text{std::move(words), {}, {}, {}};
}

Beat beat(std::string id, BeatBody body) {
    Beat made;
    made.id = BeatId(id);
    made.body = std::move(body);
    return made;
}

Option option(std::string id, SceneIndex to) {
    Option made;
    made.id = OptionId(id);
    made.text = text(id);
    made.to = to;
    return made;
}

Scene scene(std::string id, std::vector<Beat> beats, std::vector<Goto> to) {
    Scene made;
    made.id = SceneId(id);
    made.beats = std::move(beats);
    made.to = std::move(to);
    return made;
}

Condition fact_at_least(FactIndex fact, std::int64_t value) {
    Condition made;
    made.op = Condition::Op::AtLeast;
    made.fact = fact;
    made.value = value;
    return made;
}

Condition not_(Condition inner) {
    Condition made;
    made.op = Condition::Op::Not;
    made.of = {std::move(inner)};
    return made;
}

Scene lunch_scene() {
    Message post{group, rex, text("behold"), {}, "12:41", false, Mood::Neutral, {}};
    Message hello{direct, mina, text("hi"), {}, "12:42", true, Mood::Neutral, {}};
    Choice choice;
    choice.ask = text("What do you do?");
    choice.options = {option("write", alone), option("laugh"), option("only-if-told")};
    choice.options[0].effects = {{Effect::Op::Set, told, 1}};
    choice.options[0].move = Move::CheckIn;
    choice.options[1].harm = true;
    choice.options[1].effects = {{Effect::Op::Add, laughs, 1}};
    choice.options[1].watch = 0;
    choice.options[2].when = fact_at_least(told, 1);
    Question think;
    think.about = mina;
    think.ask = text("What might Mina be thinking?");
    think.answers = {{AnswerId("home"), text("I want to go home"), text("Could be."), false}};
    Scene made = scene("lunch",
                       {beat("post", post), beat("ha-1", Update{{lunch, 0}, Update::Kind::Reaction, "laugh", 3, {}}),
                        beat("ha-2", Update{{lunch, 0}, Update::Kind::Reaction, "laugh", 9, {}}), beat("hello", hello),
                        beat("typing", Typing{group, mina, false}), beat("stopped", Typing{group, mina, true}), beat("mina-now", think),
                        beat("thumb", choice)},
                       {{{}, corridor}});
    made.strength = 2;
    made.summary = text("Rex posts a picture. Nine laugh.");
    made.skip_effects = {{Effect::Op::Set, laughs, 9}};
    made.stage = {{rex, Mood::Neutral}};
    return made;
}

Episode episode() {
    Episode made;
    made.id = EpisodeId("sample");
    made.cast = {
        {SpeakerId("you"), "You", "", false}, {SpeakerId("mina"), "Mina", "an otter", false}, {SpeakerId("rex"), "Rex", "a badger", false}};
    made.channels = {{ChannelId("group"), "burble", text("Class 6B"), 15, {you, mina, rex}},
                     {ChannelId("mina"), "burble", text("Mina"), 2, {you, mina}}};
    made.places = {{PlaceId("canteen"), "Canteen", "long tables"}, {PlaceId("corridor"), "Corridor", "lockers"}};
    made.facts = {{FactId("told"), FactKind::Flag, 0, 0, 1, {}, false, true},
                  {FactId("laughs"), FactKind::Number, 9, 0, 10, {}, false, false},
                  {FactId("kept"), FactKind::Set, 0, 0, 0, {"lunch/post", "lunch/hello"}, false, false},
                  {FactId("trusted"), FactKind::Flag, 0, 0, 1, {}, true, false}};
    made.watched = 2;
    Beat hood = beat("hood", Say{mina, Mood::Sad, text("fine."), {}});
    hood.when = not_(fact_at_least(told, 1));
    hood.watch = 1;
    Beat nod = beat("nod", Say{mina, Mood::Relieved, text("hey"), {}});
    nod.when = fact_at_least(told, 1);
    KeepBody keep{kept, {{lunch, 0}, {lunch, 3}}, {true, false}};
    Activity proof{text("Which lines?"), {}, {}, keep};
    proof.outcomes = {{OutcomeId("clear"), {1, 0, 0, 0}, text("Good."), Move::SaveReport, false, {}, {}},
                      {OutcomeId("thin"), {}, text("Hm."), Move::None, false, {}, {}}};
    made.scenes = {
        lunch_scene(),
        scene("alone", {beat("dm", Message{direct, you, text("you ok?"), {}, "12:44", false, Mood::Neutral, {}})}, {{{}, corridor}}),
        scene("corridor", {beat("walk", Say{{}, Mood::Neutral, text("She walks past."), {}}), hood, nod, beat("proof", proof)},
              {{fact_at_least(told, 1), fine}, {{}, late}}),
        scene("fine", {beat("end", Say{{}, Mood::Neutral, text("Chips."), {}})}, {}),
        scene("late", {beat("end", Say{{}, Mood::Neutral, text("Pizza."), {}})}, {})};
    made.scenes[2].place = 1;
    made.scenes[0].place = 0;
    made.scenes[3].ending = EndingTag::Better;
    made.scenes[4].ending = EndingTag::Repair;
    made.start = lunch;
    return made;
}

Progress must(const Outcome& outcome) {
    return std::get<Step>(outcome).progress;
}

Progress go_to(const Episode& made, Progress now, std::string_view place) {
    while (!now.finished && place_name(made, now) != place)
        now = must(apply(made, now, Continue{}));
    return now;
}

}
