// SPDX-License-Identifier: MIT
#include "sample_activities.hpp"

namespace activities {

Piece piece(std::string id, std::string words, bool right, std::string reply) {
    Piece made;
    made.id = OptionId(id);
    made.text = sample::text(std::move(words));
    made.right = right;
    made.reply = sample::text(std::move(reply));
    return made;
}

ActivityOutcome outcome(std::string id, int right, std::string reply) {
    ActivityOutcome made;
    made.id = OutcomeId(id);
    made.need.right = right;
    made.reply = sample::text(std::move(reply));
    return made;
}

Activity activity(std::string ask, ActivityBody body, int right) {
    Activity made;
    made.ask = sample::text(std::move(ask));
    made.body = std::move(body);
    made.outcomes = {outcome("sharp", right, "Pip tilts his head. \"I'd have put it nearly like that.\""),
                     outcome("early", 0, "\"Hm,\" says Pip. \"Let's see what Mina would say.\"")};
    return made;
}

SortBody sort_body() {
    SortBody body;
    body.bins = {{OptionId("joke"), sample::text("A joke")}, {OptionId("not-ok"), sample::text("Not OK")}};
    body.cards = {
        piece("nose", "Bo draws a huge nose on his own photo.", false, "His nose, his joke."),
        piece("share", "Rex sends the dive picture to the other class.", false, "Mina wasn't asked. That's the whole difference."),
        piece("name", "Tilly calls her brother \"potato\". He calls her \"chips\".", false, "Both laugh. Both throw."),
        piece("again", "The same joke, the ninth time.", false, "Somewhere around the third it stopped being one."),
        piece("stop", "\"Stop,\" writes Mina. Somebody answers \"lol\".", false, "She said stop.")};
    body.in = {1, 2, 1, 2, 2};
    return body;
}

OrderBody order_body() {
    OrderBody body;
    body.cards = {piece("proof", "Take a picture of what's there", false, "Before it's gone."),
                  piece("safe", "Put the phone face down and breathe", false, "The chat can wait. It always can."),
                  piece("block", "Block the account", false, "After the proof, or it's lost."),
                  piece("tell", "Tell somebody who listens", false, "Two heads carry it better.")};
    body.rank = {3, 1, 4, 2};
    return body;
}

SpotBody spot_body() {
    SpotBody body;
    body.app = "knock";
    body.title = sample::text("Incident report");
    body.lines = {
        piece("pages", "Page 1 of 9", true, "Nine."),
        piece("name", "Your name, your class, your teacher's name", true, "And if you'd rather not say yet?"),
        piece("what", "What happened?"),
        piece("type", "Type of incident: V-2 (b) or V-2 (c)?", true, "Nobody knows what V-2 is. The person who wrote it has left."),
        piece("minutes", "You have 4 minutes left", true, "A clock. While you're shaking."),
        piece("send", "Send")};
    return body;
}

ComposeBody compose_body(bool on_paper) {
    ComposeBody body;
    if (!on_paper)
        body.channel = sample::direct;
    body.to = sample::mina;
    body.slots = {{OptionId("start"),
                   sample::text("How do you begin?"),
                   {piece("saw", "i saw the chat.", true, "So she needn't explain."), piece("hey", "hey."),
                    piece("calm", "calm down first.", false, "Has that ever calmed anybody?")}},
                  {OptionId("middle"),
                   sample::text("What do you say about it?"),
                   {piece("not-ok", "that wasn't ok.", true), piece("joke", "it's only a joke.", false, "That's what Rex says, too."),
                    piece("me", "i laughed too. sorry.", true, "That's the brave one.")}},
                  {OptionId("end"),
                   sample::text("And then?"),
                   {piece("bus", "sit with me on the bus?", true, "Something she can just say yes to."),
                    piece("tell", "you have to tell a teacher"), piece("ok", "you ok?", true)}}};
    return body;
}

ReportBody report_body() {
    ReportBody body;
    body.app = "knock";
    body.keep = {sample::kept, {{sample::lunch, 0}, {sample::lunch, 3}}, {true, false}};
    body.phrases = {piece("sent", "A picture of somebody was sent on without asking.", true),
                    piece("many", "Many people laughed at it.", true),
                    piece("rex", "Rex is a horrible person.", false, "What he did is enough. It's also easier to check."),
                    piece("stop", "She asked them to stop.", true)};
    body.places = {piece("burble", "Burble, the app", true, "They can take it down. It takes a day or two."),
                   piece("reed", "Ms Reed", true, "She reads it today."),
                   piece("group", "The class chat", false, "Then everybody sees it again.")};
    return body;
}

DesignBody design_body() {
    DesignBody body;
    body.app = "knock";
    body.room = 4;
    body.parts = {piece("short", "Three questions, not forty"),
                  piece("read-aloud", "A button that reads it aloud"),
                  piece("no-name", "You needn't say who you are"),
                  piece("when", "Says when somebody answers"),
                  piece("code", "A code word for each kind of trouble"),
                  piece("save", "Saves what you wrote so far"),
                  piece("logo", "A really big logo")};
    DesignBody::Try teo{OptionId("teo"),
                        sample::rex,
                        {0, 1},
                        sample::text("Teo listens to it twice. Then he presses Send."),
                        sample::text("Teo gets to the second line and puts it down.")};
    DesignBody::Try mina{OptionId("mina"),
                         sample::mina,
                         {2},
                         sample::text("Mina leaves her name out. She writes four sentences."),
                         sample::text("Mina sees \"Your full name\". She closes it.")};
    DesignBody::Try rex{OptionId("rex"),
                        sample::rex,
                        {3},
                        sample::text("Rex checks on Thursday, as it said. There's an answer."),
                        sample::text("Rex sends it. Nothing. He never sends another.")};
    body.tries = {mina, rex, teo};
    return body;
}

Graph::Edge edge(std::uint32_t from, std::uint32_t to, std::string excuse) {
    return {from, to, sample::text(std::move(excuse)), {}};
}

Graph town_graph() {
    Graph graph;
    graph.id = GraphId("town");
    for (const std::uint32_t who : {2U, 3U, 4U, 5U, 6U, 7U, 8U, 0U, 9U, 1U})
        graph.people.emplace_back(who);
    graph.starts = {0};
    graph.edges = {edge(0, 1, "It's funny, that's all."), edge(0, 2, "It's funny, that's all."),
                   edge(1, 3, "Everyone knows already."), edge(1, 4, "I only told one person."),
                   edge(1, 7, "Everyone knows already."), edge(2, 5, "It was in the group anyway."),
                   edge(4, 6, "She'd want to know."),     edge(6, 8, "Somebody should look into it."),
                   edge(7, 9, "I thought she knew."),     edge(5, 6, "It was in the group anyway.")};
    return graph;
}

RippleBody ripple_body() {
    RippleBody body;
    body.graph = GraphIndex(0);
    body.breaks = 1;
    return body;
}

CircleBody circle_body() {
    CircleBody body;
    body.people = {piece("home", "Somebody at home"),
                   piece("school", "Somebody at school"),
                   piece("friend", "A friend"),
                   piece("friends-parent", "A friend's mum or dad"),
                   piece("coach", "A coach or a club leader"),
                   piece("helpline", "A helpline"),
                   piece("doctor", "A doctor or nurse", false, "They may keep it between you.")};
    return body;
}

void add_cast(Episode& made) {
    for (const auto& [id, name] : std::initializer_list<std::pair<const char*, const char*>>{
             {"tilly", "Tilly"}, {"bo", "Bo"}, {"noor", "Noor"}, {"ash", "Ash"}, {"juno", "Juno"}, {"teo", "Teo"}, {"wren", "Gran Wren"}})
        made.cast.push_back({SpeakerId(id), name, "", false});
}

Episode episode() {
    Episode made = town::episode();
    add_cast(made);
    made.graphs = {town_graph()};
    DesignBody design = design_body();
    design.tries[2].who = SpeakerIndex(8);
    std::vector<Beat> beats{sample::beat("sort", activity("Joke, or not OK?", sort_body(), 4)),
                            sample::beat("order", activity("It happens to you. What comes first?", order_body(), 3)),
                            sample::beat("spot", activity("What makes this form hard?", spot_body(), 3)),
                            sample::beat("compose", activity("What do you write to Mina?", compose_body())),
                            sample::beat("paper", activity("And on paper?", compose_body(true))),
                            sample::beat("report", activity("You report it. Three steps.", report_body())),
                            sample::beat("design", activity("Four parts fit. Which?", design, 3)),
                            sample::beat("ripple", activity("Who could have kept it?", ripple_body())),
                            sample::beat("circle", activity("Who could you tell? Nobody sees who. Only how many.", circle_body()))};
    made.scenes[1].strength = 1;
    made.scenes[1].beats.insert(made.scenes[1].beats.end(), beats.begin(), beats.end());
    made.scenes[1].place = 1;
    return made;
}

play::Library library() {
    play::Library made = town::library();
    made.apps["knock"] = "Knock";
    made.episodes[0].episode = std::make_shared<const Episode>(episode());
    return made;
}

play::Game game() {
    play::Game made(library(), save::Store());
    town::press(made, {"play", "guest", "place-school", "begin"});
    town::go_until(made, "sort");
    return made;
}

std::vector<Script> scripts() {
    return {{"sort", {"bin-0", "bin-1", "bin-0", "bin-1", "bin-1", "done"}},
            {"order", {"card-1", "card-3", "card-0", "card-2", "done"}},
            {"spot", {"line-0", "line-3", "line-1", "done"}},
            {"compose", {"part-0", "part-12", "part-20", "done"}},
            {"paper", {"part-0", "part-10", "part-22", "done"}},
            {"report", {"pick-0", "next-0", "pick-2", "pick-5", "next-1", "pick-7", "next-2", "done"}},
            {"design", {"part-0", "part-1", "part-3", "part-6", "try", "done"}},
            {"ripple", {"person-4", "quiet", "person-1", "quiet", "done"}},
            {"circle", {"person-0", "person-6", "person-2", "done"}}};
}

}
