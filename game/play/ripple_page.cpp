// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/hearing.hpp"
#include "play/story_words.hpp"
#include "play/words_activity.hpp"

namespace play {

using page::BlockRole;
using page::ControlRole;

namespace {

page::ControlId person_id(std::uint32_t who) {
    return page::ControlId("person-" + std::to_string(who));
}

/// Writes one graph: how it went at first, and how it goes with those who keep it quiet.
class RippleWriter {
public:
    RippleWriter(ActivityWriter& to, const story::RippleBody& body)
        : to_(to), body_(body), graph_(to.episode().graphs[body.graph.at()]),
          before_(hear(graph_, to.episode(), to.session().progress(), {})),
          now_(hear(graph_, to.episode(), to.session().progress(), to.picking().picks)) {}

    void write() {
        write_reach();
        for (std::uint32_t who = 0; who < graph_.people.size(); ++who)
            write_person(who);
        write_links();
        if (const auto& seen = to_.picking().seen; seen && *seen < graph_.people.size())
            write_seen(*seen);
        else
            to_.block(BlockRole::Note, "-how", say(words::ripple_how));
        to_.go("done", to_.picking().picks.empty() ? words::ripple_none : words::ripple_done);
    }

private:
    [[nodiscard]] std::string name(std::uint32_t who) const { return name_of(to_.episode(), graph_.people[who]); }
    [[nodiscard]] bool you(std::uint32_t who) const { return is_you(to_.episode(), graph_.people[who]); }
    /// As it stands within a sentence.
    [[nodiscard]] std::string mid(std::uint32_t who) const { return you(who) ? say(words::ripple_mid_you) : name(who); }
    [[nodiscard]] bool quiet(std::uint32_t who) const { return to_.picking().has(who); }

    void write_reach() {
        const std::size_t reaches = now_.order.size();
        const bool same = reaches == before_.order.size();
        std::string words =
            say_count(same && reaches != 1 && !to_.picking().picks.empty() ? words::ripple_still : words::ripple_reaches, reaches);
        if (!same)
            words += " " + say(words::ripple_before, {{"n", std::to_string(before_.order.size())}});
        to_.block(BlockRole::Narration, "-reach", words);
    }
    [[nodiscard]] std::string note(std::uint32_t who) const {
        if (quiet(who))
            return say(words::ripple_note_quiet);
        if (!now_.heard(who))
            return say(words::ripple_note_never);
        const auto& from = now_.from[who];
        return from ? say(words::ripple_note_heard, {{"from", mid(graph_.edges[*from].from)}}) : say(words::ripple_note_starts);
    }
    void write_person(std::uint32_t who) {
        page::Control& person = to_.control(ControlRole::Pick, "person", who, name(who));
        person.icon = you(who) ? to_.avatar() : id_of(to_.episode(), graph_.people[who]);
        person.chosen = to_.picking().seen == who;
        person.faded = !now_.heard(who);
        person.holds = quiet(who) ? 1 : 0;
        person.note = note(who);
    }
    /// The lines it went at first, and those it goes instead.
    void write_links() {
        const auto add = [&](std::size_t edge, bool lit) {
            to_.page().links.push_back({person_id(graph_.edges[edge].from), person_id(graph_.edges[edge].to), lit});
        };
        for (std::uint32_t who = 0; who < graph_.people.size(); ++who) {
            const auto now = now_.from[who], before = before_.from[who];
            if (now)
                add(*now, true);
            if (before && before != now)
                add(*before, false);
        }
    }
    /// Whom somebody told, and what they said to themselves before they did.
    void write_telling(std::uint32_t who) {
        std::vector<std::string> told, excuses;
        for (std::uint32_t other = 0; other < graph_.people.size(); ++other) {
            const auto& edge = before_.from[other];
            if (!edge || graph_.edges[*edge].from != who)
                continue;
            told.push_back(mid(other));
            const std::string excuse = to_.words(graph_.edges[*edge].excuse);
            if (!excuse.empty() && std::ranges::find(excuses, excuse) == excuses.end())
                excuses.push_back(excuse);
        }
        for (std::size_t at = 0; at < excuses.size(); ++at) {
            page::Block& thought = to_.block(BlockRole::Thought, "-thought-" + std::to_string(who) + "-" + std::to_string(at), excuses[at]);
            thought.speaker = you(who) ? say(words::ripple_you_think) : say(words::ripple_thinks, {{"who", name(who)}});
            thought.speaker_id = you(who) ? to_.avatar() : id_of(to_.episode(), graph_.people[who]);
            thought.fresh = to_.picking().last == who;
        }
        if (told.empty())
            to_.block(BlockRole::Narration, "-told", say(words::ripple_told_nobody, {{"who", name(who)}}));
        else
            to_.block(BlockRole::Narration, "-told", say(words::ripple_told, {{"who", name(who)}, {"whom", listed(told)}}));
    }
    void write_seen(std::uint32_t who) {
        const auto& from = before_.from[who];
        const std::string heard = !before_.heard(who) ? say(words::ripple_never, {{"who", mid(who)}})
                                  : from ? say(words::ripple_heard, {{"who", name(who)}, {"from", mid(graph_.edges[*from].from)}})
                                         : say(words::ripple_starts, {{"who", mid(who)}});
        to_.block(BlockRole::Narration, "-heard", heard);
        if (before_.heard(who))
            write_telling(who);
        page::Control& keeps = to_.control(ControlRole::Toggle, "quiet",
                                           you(who) ? say(words::ripple_you_keep) : say(words::ripple_keeps, {{"who", name(who)}}));
        keeps.chosen = quiet(who);
        const auto& picks = to_.picking().picks;
        if (!keeps.chosen && !picks.empty() && picks.size() >= static_cast<std::size_t>(body_.breaks))
            keeps.note = say(words::ripple_instead, {{"n", in_words(static_cast<std::size_t>(body_.breaks))}, {"who", mid(picks.front())}});
    }

    ActivityWriter& to_;
    const story::RippleBody& body_;
    const story::Graph& graph_;
    Hearing before_, now_;
};

}

void write(ActivityWriter& to, const story::RippleBody& body) {
    to.page().kind = to.page().moment = "ripple";
    RippleWriter(to, body).write();
}

void press(Picking& picking, const story::RippleBody& body, const Pressed& one, const Session& session) {
    const std::size_t people = session.episode().graphs[body.graph.at()].people.size();
    if (one.what == "person" && one.which < people) {
        picking.last = picking.seen = one.which;
    } else if (one.what == "quiet" && picking.seen && body.breaks > 0) {
        picking.toggle(*picking.seen);
        if (picking.picks.size() > static_cast<std::size_t>(body.breaks))
            picking.picks.erase(picking.picks.begin());
    }
}

}
