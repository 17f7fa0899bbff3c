// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

namespace town {

story::Answer answer(std::string id, std::string words, std::string reply, bool right) {
    return {story::AnswerId(id), sample::text(std::move(words)), sample::text(std::move(reply)), right};
}

story::Scene after_scene() {
    story::Question quiz;
    quiz.kind = story::Question::Kind::Quiz;
    quiz.ask = sample::text("Who should put it right?");
    quiz.answers = {answer("you", "You, alone", "That would be a lot for one."),
                    answer("adults", "The adults", "Yes. It is their job.", true)};
    story::Question feel;
    feel.kind = story::Question::Kind::Debrief;
    feel.ask = sample::text("What stayed with you?");
    feel.answers = {answer("hood", "The hood", ""), answer("chips", "The chips", "")};
    feel.reply = sample::text("Hoods say a lot.");
    story::Plan plan;
    plan.ask = sample::text("One thing to take along?");
    plan.cues = {{story::OptionId("pile"), sample::text("somebody is laughed at"), story::Move::None}};
    plan.moves = {{story::OptionId("write"), sample::text("I write to them"), story::Move::CheckIn},
                  {story::OptionId("tell"), sample::text("I tell Odile"), story::Move::TurnOver}};
    return sample::scene("after", {sample::beat("quiz", quiz), sample::beat("feel", feel), sample::beat("plan", plan)}, {});
}

story::Episode episode() {
    story::Episode made = sample::episode();
    made.number = 1;
    made.title = sample::text("The Sample");
    made.tagline = sample::text("Fourteen people saw it.");
    made.place = "school";
    made.note = {{"being laughed at"}, 2, 8, 12, sample::text("Somebody is laughed at. It gets better.")};
    made.scenes[0].stage = {{sample::rex, story::Mood::Smirk}};
    made.scenes[2].stage = {{sample::mina, story::Mood::Sad}};
    auto& choice = std::get<story::Choice>(made.scenes[0].beats[7].body);
    choice.options[0].text = sample::text("Write to Mina, just her");
    choice.options[1].text = sample::text("Tap the laughing face");
    choice.channel = sample::group;
    choice.draft = {sample::text("haha")};
    made.scenes[0].beats[0].sound = story::SoundId("buzz");
    made.pictures = {{story::PictureId("mid-dive"), "Mina in goal, eyes shut"}};
    std::get<story::Message>(made.scenes[0].beats[0].body).picture = story::PictureIndex(0);
    made.scenes[2].beats.insert(
        made.scenes[2].beats.begin(),
        sample::beat("mutter", story::Say{sample::rex, story::Mood::Smirk, sample::text("“Look, it’s the {hurt:looks}” … he says."), {}}));
    const story::SceneIndex after(made.scenes.size());
    made.scenes[3].to = made.scenes[4].to = {{{}, after}};
    made.scenes[3].ending_title = sample::text("Chips for two");
    made.scenes[4].ending_title = sample::text("Late, not too late");
    made.scenes.push_back(after_scene());
    return made;
}

play::Library library() {
    play::Library made;
    made.episodes = {{"sample", "The Sample", "school", std::make_shared<const story::Episode>(episode())}};
    made.avatars = {{"you-owl", "owl", "an owl in a green scarf"}, {"you-bear", "bear", "a bear in a raincoat"}};
    for (const char* name : {"River", "Sky", "Fern", "Pebble", "Robin", "Ash", "Moss", "Sunny", "Wren", "Reed"})
        made.aliases.emplace_back(name);
    made.map = {{"school", "Harbour School", "a bell clock"},
                {"home", "Home", "lamplight"},
                {"arcade", "Tidepool Arcade", "screens"},
                {"boardwalk", "Boardwalk", "planks"},
                {"lighthouse", "Lighthouse", "the lamp is lit"},
                {"radio-shed", "Radio shed", "tape"},
                {"town-hall", "Town hall", "steps"}};
    made.captions = {{"buzz", "a phone buzzes"}};
    made.apps = {{"burble", "Burble"}};
    made.places = {{"map", "The town round the lake."}, {"title", "A lake in the morning."}};
    return made;
}

play::Game guest_game() {
    return play::Game(library(), save::Store());
}

void press(play::Game& game, std::initializer_list<const char*> ids) {
    for (const char* id : ids)
        game.press(ControlId(id));
}

play::Game in_story() {
    play::Game game = guest_game();
    press(game, {"play", "guest", "place-school", "begin"});
    return game;
}

bool has(const Page& page, const char* id) {
    return page.find(ControlId(id)) != nullptr;
}

bool offers(const Page& page, const std::string& label) {
    return std::ranges::find(page.controls, label, &page::Control::label) != page.controls.end();
}

bool is_open(const Page& page, const char* id) {
    return has(page, id) && page.find(ControlId(id))->open;
}

bool go_until(play::Game& game, const std::string& control_or_kind) {
    for (int presses = 0; presses < 200; ++presses) {
        const Page page = game.page();
        if (page.kind == control_or_kind || is_open(page, control_or_kind.c_str()))
            return true;
        const auto next = std::ranges::find_if(page.controls, [](const page::Control& one) {
            const bool goes = one.role == page::ControlRole::Continue || one.role == page::ControlRole::Choice || one.id.str() == "pass" ||
                              one.id.str() == "keep-none";
            return one.open && goes;
        });
        if (next == page.controls.end())
            return false;
        game.press(next->id);
    }
    return false;
}

std::vector<std::string> control_ids(const Page& page) {
    std::vector<std::string> ids;
    for (const page::Control& one : page.controls)
        ids.push_back(one.id.str());
    return ids;
}

std::optional<page::Block> find_block(const Page& page, page::BlockRole role, const std::string& part) {
    for (const page::Block& one : page.blocks)
        if (one.role == role && page::plain(one.text).find(part) != std::string::npos)
            return one;
    return std::nullopt;
}

bool says(const Page& page, page::BlockRole role, const std::string& part) {
    return find_block(page, role, part).has_value();
}

}
