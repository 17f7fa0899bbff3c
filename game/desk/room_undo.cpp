// SPDX-License-Identifier: MIT
// One step back at the desk: plan and wall together, so that the one never says what the other does not show.
#include "desk/ids.hpp"
#include "desk/room.hpp"
#include "desk/words.hpp"

#include <algorithm>

namespace desk {

Step step_of(const Room& room, std::string what) {
    return {std::move(what), false, room.session.moment(), room.game.projection().moment(), room.went_back, room.talk};
}

void keep_step(Room& room, Step before) {
    constexpr std::size_t most = 200;
    if (!room.session.differs_from(before.session) && !room.game.projection().differs_from(before.wall))
        return;
    room.steps.push_back(std::move(before));
    if (room.steps.size() > most)
        room.steps.erase(room.steps.begin());
}

void undo(Room& room) {
    if (room.steps.empty())
        return;
    const Step then = std::move(room.steps.back());
    room.steps.pop_back();
    play::Projection& projection = room.game.projection();
    projection.show_debrief(false);
    room.session.back_to(then.session);
    projection.back_to(then.wall);
    projection.stop_at(room.session.stops_ahead());
    room.session.hear();
    room.notices.clear();
    room.chosen.reset();
    room.talk = then.talk;
    room.went_back = then.went_back;
    room.typed = false;
    room.typing = 0;
    room.here = step_of(room, {});
}

void pressed_on_wall(Room& room) {
    Step before = std::move(room.here);
    before.what = play::say(words::undo_wall);
    follow_story(room);
    keep_step(room, std::move(before));
    room.here = step_of(room, {});
}

std::string name_of_press(const Room& room, const std::string& id) {
    if (const auto decided = number_after(id, "decide-"))
        return play::say(words::undo_decided, {{"letter", classroom::letter(*decided)}});
    const auto all = buttons_of(view_of(room));
    const auto at = std::ranges::find(all, id, &Button::id);
    return at == all.end() ? std::string() : at->label;
}

}
