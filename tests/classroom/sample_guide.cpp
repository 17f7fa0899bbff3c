// SPDX-License-Identifier: MIT
#include "sample_guide.hpp"

namespace sample {

classroom::PausePoint point(const std::string& where, double share, bool always) {
    classroom::PausePoint made;
    made.stop.where = where;
    made.stop.at = {where + "/beat"};
    made.share = share;
    made.always = always;
    return made;
}

std::vector<classroom::PausePoint> points() {
    return {point("lunch", 0.2), point("corridor", 0.35), point("copier", 0.45, false), point("evening", 0.6), point("thursday", 0.8)};
}

classroom::Pace pace() {
    classroom::Pace::Way way;
    for (int moment = 0; moment < 100; ++moment)
        way.push_back({"moment/" + std::to_string(moment), moment / 100.0, 7, moment % 30 == 10});
    for (const classroom::PausePoint& one : points())
        way[static_cast<std::size_t>(one.share * 100)].place = one.stop.at.front();
    return classroom::Pace({way});
}

classroom::Plan plan(int minutes, story::Band band) {
    classroom::Wish wish;
    wish.band = band;
    wish.minutes = minutes;
    return classroom::plan_session(wish, pace(), points());
}

std::size_t at(const classroom::Session& session, classroom::PartKind kind, std::size_t nth) {
    for (std::size_t one = 0; one < session.parts().size(); ++one)
        if (session.parts()[one].part.kind == kind && nth-- == 0)
            return one;
    return session.parts().size();
}

std::size_t count(const classroom::Session& session, classroom::PartState state) {
    std::size_t all = 0;
    for (const classroom::Running& one : session.parts())
        all += one.state == state ? 1 : 0;
    return all;
}

bool ends_well(const classroom::Session& session) {
    for (const auto kind : {classroom::PartKind::Exit, classroom::PartKind::DeRole}) {
        const std::size_t one = at(session, kind);
        if (one == session.parts().size() || session.parts()[one].state == classroom::PartState::Dropped)
            return false;
    }
    return true;
}

}
