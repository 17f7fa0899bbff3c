// SPDX-License-Identifier: MIT
#include "story/play.hpp"
#include "town.hpp"

namespace {

const story::Beat& beat(const story::Episode& episode, std::string_view scene, std::string_view id) {
    for (const story::Beat& one : episode.scene(episode.find(story::SceneId(scene))).beats)
        if (one.id.str() == id)
            return one;
    FAIL("no beat " << id);
    return episode.scenes.front().beats.front();
}

}

TEST_CASE("what stands before the scenes is read whole, and refers to the world") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    CHECK(episode.id.str() == "the-list");
    CHECK(episode.note.strength == 2);
    CHECK(episode.note.minutes_to == 12);
    CHECK(episode.bands == std::vector{story::Band::Eight, story::Band::Eleven});
    REQUIRE(episode.cast.size() == 5);
    CHECK(episode.cast[3].name == "Ms Reed");
    CHECK(episode.cast[3].adult);
    CHECK(episode.cast[4].id.str() == "you");
    CHECK(episode.channels[0].members == 15);
    CHECK(episode.channels[0].with.size() == 3);
    CHECK(episode.devices[0].traits == std::vector{story::DeviceTrait::Slow, story::DeviceTrait::Shared});
    CHECK(episode.graphs[0].edges[1].from == 2);
    CHECK(episode.places.size() == 5);
    CHECK(episode.places[*episode.scenes[1].place].id.str() == "counsel");
    CHECK(*episode.scenes[2].place == *episode.scenes[3].place);
}

TEST_CASE("facts have their kind, bounds and members") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    CHECK(episode.facts[0].kind == story::FactKind::Flag);
    CHECK(episode.facts[1].kind == story::FactKind::Number);
    CHECK(episode.facts[1].start == 1);
    CHECK(episode.facts[1].max == 15);
    CHECK(episode.facts[2].members == std::vector<std::string>{"lunch/post", "lunch/joke", "lunch/chips"});
    CHECK(episode.facts[3].from_town);
    CHECK(episode.facts[4].tells_town);
}

TEST_CASE("beats of every kind are read with what they refer to") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    const auto& post = std::get<story::Message>(beat(episode, "lunch", "post").body);
    CHECK(episode.pictures[post.picture.at()].id.str() == "list");
    CHECK(episode.cast[post.who.at()].id.str() == "rex");
    CHECK(std::get<story::Message>(beat(episode, "lunch", "joke").body).quiet);
    const auto& reaction = std::get<story::Update>(episode.scenes[0].beats[2].body);
    CHECK(reaction.line == story::BeatRef{story::SceneIndex(0), 1});
    CHECK(reaction.count == 3);
    CHECK(std::get<story::Update>(episode.scenes[4].beats[0].body).line == story::BeatRef{story::SceneIndex(0), 1});
    CHECK(std::get<story::Typing>(episode.scenes[0].beats[7].body).stopped);
    const auto& choice = std::get<story::Choice>(beat(episode, "lunch", "thumb").body);
    CHECK(choice.options[0].move == story::Move::CheckIn);
    CHECK(choice.options[0].effects[1].op == story::Effect::Op::Add);
    CHECK(choice.options[1].when.op == story::Condition::Op::Not);
    CHECK(choice.options[2].harm);
    CHECK(episode.scene(choice.options[2].to).id.str() == "late");
    const auto& activity = std::get<story::Activity>(beat(episode, "after", "proof").body);
    const auto& keep = std::get<story::KeepBody>(activity.body);
    CHECK(keep.proof == std::vector<bool>{true, true, false});
    CHECK(activity.outcomes[0].need.right == 2);
    CHECK(activity.outcomes[0].need.others_most == 0);
    CHECK(activity.outcomes[1].need.right == 0);
    const auto& spread = std::get<story::Spread>(beat(episode, "after", "by-noon").body);
    CHECK(spread.bounds[0].at_most == 2);
    CHECK(spread.bounds[1].at_most > 1000);
    CHECK(std::get<story::Question>(beat(episode, "talk", "next").body).stage == story::DebriefStage::NextTime);
    CHECK(std::get<story::Plan>(beat(episode, "talk", "plan").body).moves[0].move == story::Move::CheckIn);
    CHECK(std::get<story::Membership>(episode.scenes[2].beats[2].body).kind == story::Membership::Kind::Remove);
}

TEST_CASE("a beat or an option that a condition asks about gets a bit of its own, and only those") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    CHECK(episode.watched == 2);
    const int seen = beat(episode, "lunch", "joke").watch;
    const int chose = std::get<story::Choice>(beat(episode, "lunch", "thumb").body).options[0].watch;
    CHECK(seen + chose == 1);
    CHECK(beat(episode, "late", "scroll").when.value == seen);
    CHECK(beat(episode, "after", "nod").when.of[0].value == chose);
    CHECK(beat(episode, "lunch", "post").watch == -1);
}

TEST_CASE("two conditions that ask the same share a bit") {
    const std::string text = sample::with(R"("text": "Sit where you like. Tell me.")",
                                          R"("when": { "seen": "lunch/joke" }, "text": "Sit where you like. Tell me.")");
    CHECK(sample::read(text).episode.watched == 2);
}

TEST_CASE("a text has forms by band, form of address and count, also inside each other, or another language") {
    const std::string text =
        sample::with(R"({ "8": "The chips are hot.", "11": "The chips are hot today, for once." })",
                     R"({ "8": "Hot.", "11": { "she": "She", "they": { "count": "laughs", "one": "one", "other": "{n}" } } })");
    const story::Episode episode = sample::read(text).episode;
    const auto& say = std::get<story::Say>(beat(episode, "lunch", "chips").body);
    REQUIRE(say.text.forms.size() == 4);
    CHECK(say.text.forms[3].band == story::Band::Eleven);
    CHECK(say.text.forms[3].address == story::Address::They);
    CHECK(say.text.forms[3].plural == story::Plural::Other);
    CHECK(say.text.counts == story::FactIndex(1));
    const std::string french =
        sample::with(R"("text": "You sit. She hands you a chip.")", R"("text": { "text": "Une frite ?", "lang": "fr" })");
    const story::Text line = std::get<story::Say>(beat(sample::read(french).episode, "safer", "bench").body).text;
    CHECK(line.words == "Une frite ?");
    CHECK(line.lang == "fr");
}

TEST_CASE("every part can be pointed at") {
    const content::EpisodeFile file = sample::read(sample::valid());
    CHECK(file.document.pointer(file.at(story::SceneIndex(3))) == "/scenes/3");
    CHECK(file.document.pointer(file.at(story::BeatRef{story::SceneIndex(1), 2})) == "/scenes/1/beats/2");
    CHECK(file.document.pointer(file.part(file.at(story::BeatRef{story::SceneIndex(0), 9}), "options", 1)) ==
          "/scenes/0/beats/9/options/1");
    CHECK(file.document.pointer(file.part(file.at(story::SceneIndex(3)), "nowhere")) == "/scenes/3");
}

TEST_CASE("an episode that was read can be played to its end") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    story::Progress now = story::begin(episode).progress;
    CHECK(story::place_name(episode, now) == "lunch/chips");
    now = std::get<story::Step>(story::apply(episode, now, story::Skip{})).progress;
    now = std::get<story::Step>(story::apply(episode, now, story::Continue{})).progress;
    CHECK(story::place_name(episode, now) == "lunch/mina-now"); // the decision is not lost
    CHECK(story::value_of(now, story::FactIndex(1)) == 2);
}

TEST_CASE("values out of bounds are refused where they stand") {
    const auto code = [](const std::string& what, const std::string& by) { return sample::codes(sample::with(what, by)); };
    CHECK(code(R"("number": 1, "min": 0, "max": 15)", R"("number": 16, "min": 0, "max": 15)") == "bad-value");
    CHECK(code(R"("minutes": [8, 12])", R"("minutes": [12, 8])") == "bad-value");
    CHECK(code(R"("bands": [8, 11])", R"("bands": [8, 9])") == "bad-value");
    CHECK(code(R"("at": "12:41")", R"("at": "noon")") == "bad-value");
    CHECK(code(R"({ "fact": "laughs", "to": 2 })", R"({ "fact": "laughs", "to": 20 })") == "bad-value");
    CHECK(code(R"({ "fact": "wrote" }, { "fact": "laughs", "add": 1 })", R"({ "fact": "mina-knows-you" })") == "bad-value");
    CHECK(code(R"("stage": ["pip:neutral"])", R"("stage": ["pip", "mina", "rex", "reed"])") == "bad-value");
    CHECK(code(R"("stage": ["pip:neutral"])", R"("stage": ["pip:neutrall"])") == "bad-value");
    CHECK(code(R"("id": "thin", "reply")", R"("id": "thin", "right": 1, "reply")") == "bad-value");
    CHECK(code(R"("format": 1)", R"("format": 2)") == "bad-value");
}

TEST_CASE("conditions and effects must fit what they are about") {
    const auto code = [](const std::string& by) {
        return sample::codes(sample::with(R"("when": { "seen": "lunch/joke" })", "\"when\": " + by));
    };
    CHECK(code(R"({ "fact": "laughs" })") == "missing-field");
    CHECK(code(R"({ "fact": "wrote", "at-least": 1 })") == "bad-value");
    CHECK(code(R"({ "fact": "kept" })") == "missing-field");
    CHECK(code(R"({ "fact": "kept", "has": "lunch/count" })") == "unknown-line");
    CHECK(code(R"({ "fact": "kept", "has": "lunch/post" })").empty());
    CHECK(code(R"({ "fact": "laughs", "at-least": 1, "at-most": 3 })").empty());
    CHECK(code(R"({ "chose": "lunch/thumb/run" })") == "unknown-line");
    CHECK(code(R"({ "chose": "lunch/post/run" })") == "unknown-line");
    CHECK(code(R"({ "sen": "lunch/post" })") == "unknown-key");
    CHECK(code(R"({})") == "missing-field");
    CHECK(code(R"({ "all": [] })") == "bad-value");
    CHECK(code(R"({ "band": [8, 11] })").empty());
    CHECK(code(R"({ "seen": "lunch/joke", "band": [8] })") == "unknown-key");
}

TEST_CASE("a line is known by its id inside its scene and by scene/id from elsewhere") {
    CHECK(sample::codes(sample::with(R"({ "edit": "new")", R"({ "edit": "better/new")")).empty());
    CHECK(sample::codes(sample::with(R"({ "delete": "lunch/post" })", R"({ "delete": "post" })")) == "unknown-line");
    CHECK(sample::codes(sample::with(R"({ "delete": "lunch/post" })", R"({ "delete": "lunch/chips" })")) == "unknown-line");
}

TEST_CASE("only a scene's own goto may say the end") {
    const auto findings = sample::lint(sample::with(R"("harm": true, "goto": "late")", R"("harm": true, "goto": "end")"));
    CHECK(sample::codes(findings) == "unknown-scene");
    CHECK(findings[0].hint.find("\"goto\" of a scene") != std::string::npos);
}

TEST_CASE("whoever writes looks neutral unless the message says how, and a word that is no mood is a finding") {
    const auto mood_of_post = [](const std::string& text) {
        const story::Episode episode = sample::read(text).episode;
        return std::get<story::Message>(beat(episode, "lunch", "post").body).mood;
    };
    CHECK(mood_of_post(sample::valid()) == story::Mood::Neutral);
    CHECK(mood_of_post(sample::with("\"message\": \"post\",", "\"message\": \"post\", \"mood\": \"smirk\",")) == story::Mood::Smirk);
    CHECK(sample::codes(sample::with("\"message\": \"post\",", "\"message\": \"post\", \"mood\": \"smirky\",")) == "bad-value");
}
