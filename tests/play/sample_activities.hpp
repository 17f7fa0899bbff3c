// SPDX-License-Identifier: MIT
#pragma once
#include "sample_town.hpp"

/// One story with nothing but things to do with one's hands: each kind once, each in a scene of its own.
namespace activities {

using namespace story;

Piece piece(std::string id, std::string words, bool right = false, std::string reply = {});

ActivityOutcome outcome(std::string id, int right, std::string reply);

Activity activity(std::string ask, ActivityBody body, int right = 2);

SortBody sort_body();

OrderBody order_body();

SpotBody spot_body();

ComposeBody compose_body(bool on_paper = false);

ReportBody report_body();

DesignBody design_body();

Graph::Edge edge(std::uint32_t from, std::uint32_t to, std::string excuse);

/// Eleven people and a rumour. The cast after the sample's three: 3 tilly, 4 bo … 10 reed.
Graph town_graph();

RippleBody ripple_body();

CircleBody circle_body();

void add_cast(Episode& made);

/// The sample town's story with the activities instead of its corridor.
Episode episode();

play::Library library();

/// A new guest before the first activity.
play::Game game();

/// What to press in each activity, in the story's order, and what to call it.
struct Script {
    std::string name;
    std::vector<std::string> presses;
};
std::vector<Script> scripts();

/// Plays all of them to their ends and shows each page: "sort-0" before the first press.
template <class Look>
void play_all(play::Game& game, const Look& look) {
    for (const Script& script : scripts()) {
        int number = 0;
        look(script.name + "-" + std::to_string(number), game.page());
        for (const std::string& id : script.presses) {
            game.press(page::ControlId(id));
            look(script.name + "-" + std::to_string(++number), game.page());
        }
        game.press(page::ControlId("continue"));
    }
}

}
