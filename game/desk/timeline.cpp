// SPDX-License-Identifier: MIT
#include "desk/timeline.hpp"

#include "desk/setup.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"

#include <algorithm>

namespace desk {
namespace {

using play::say;

std::string length_words(const classroom::Running& one, int minutes) {
    if (one.state == classroom::PartState::Dropped)
        return say(words::left_out);
    if (one.not_held)
        return say(words::not_held);
    return say(words::minutes_short, {{"n", minutes == 0 ? "½" : std::to_string(minutes)}});
}

PartState state_of(const classroom::Running& one) {
    if (one.state == classroom::PartState::Done && one.not_held)
        return PartState::LeftOut;
    switch (one.state) {
    case classroom::PartState::Now: return PartState::Now;
    case classroom::PartState::Done: return PartState::Done;
    case classroom::PartState::Dropped: return PartState::LeftOut;
    case classroom::PartState::Waiting: break;
    }
    return PartState::Next;
}

std::vector<Button> what_can_be_done(const classroom::Session& session, std::size_t at) {
    const classroom::Running& one = session.parts()[at];
    const std::string number = "-" + std::to_string(at);
    std::vector<Button> buttons;
    const auto add = [&](const char* id, const play::Phrase& label, bool open = true) {
        buttons.push_back({id + number, say(label), "", "", Weight::Plain, open});
    };
    if (one.state == classroom::PartState::Dropped)
        add("take-back", words::take_back);
    else if (one.state == classroom::PartState::Waiting || one.state == classroom::PartState::Now) {
        add("more", words::minute_more);
        add("shorten", words::shorten);
        if (one.part.may_drop)
            add("drop", words::leave_out);
        if (session.can_move(at, -1))
            add("earlier", words::earlier);
        if (session.can_move(at, 1))
            add("later", words::later);
    }
    return buttons;
}

}

std::vector<PartRow> timeline(const classroom::Session& session, int begins, std::optional<std::size_t> chosen) {
    std::vector<PartRow> rows;
    // counted in the minutes that are shown: no two parts begin at once
    const std::vector<int> minutes = classroom::whole_minutes(session);
    int time = begins;
    for (std::size_t at = 0; at < session.parts().size(); ++at) {
        const classroom::Running& one = session.parts()[at];
        PartRow row;
        row.id = "part-" + std::to_string(at);
        row.time = one.state == classroom::PartState::Dropped ? std::string() : time_words(time);
        row.title = play::part_title(one.part);
        row.length = length_words(one, minutes[at]);
        row.state = state_of(one);
        row.gone = one.planned > 0 ? static_cast<double>(one.spent) / one.planned : 0;
        row.chosen = chosen == at;
        if (row.chosen)
            row.buttons = what_can_be_done(session, at);
        time += 60 * minutes[at];
        rows.push_back(std::move(row));
    }
    return rows;
}

}
