// SPDX-License-Identifier: MIT
#include "desk/room.hpp"
#include "desk/timeline.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"
#include "play/sheet.hpp"

#include <algorithm>

namespace desk {
namespace {

using classroom::PartKind;
using play::say;
using play::say_count;

/// Ways out of the story that the desk has in other words, or that are not for a class.
bool is_aside(const page::Control& one) {
    const std::string& id = one.id.str();
    return one.role == page::ControlRole::Frame || one.role == page::ControlRole::Tab || id == "journal" || id == "skip" ||
           id == "put-away" || id == "not-today" || id == "keep" || id == "happened" || id == "enough" || id == "town";
}

void add_clock(View& view, const Room& room) {
    // alone the clock stands still, whatever the hour
    const int begins = room.rehearsal ? room.began : room.now - room.session.elapsed(), left = room.session.left();
    view.parts = timeline(room.session, begins, room.chosen);
    view.clock = time_words(room.now);
    view.left = left > 0     ? say_count(words::left, static_cast<std::size_t>((left + 59) / 60))
                : left > -60 ? say(words::time_up)
                             : say_count(words::minutes_over, static_cast<std::size_t>(-left / 60));
    view.clock_note = say(left > 0 ? words::ends_at : words::ended_at, {{"time", time_words(begins + room.session.length())}});
    if (const int spare = room.session.spare() / 60; spare > 0 && !room.session.over() && !room.rehearsal)
        view.spare = say_count(words::spare, static_cast<std::size_t>(spare));
    if (!room.rehearsal)
        return;
    view.clock = say(words::rehearsal);
    view.left = say(words::rehearsal_left);
    view.clock_note = say(words::would_end, {{"time", time_words(begins + room.session.length())}});
}

void add_card(View& view, const Room& room, const classroom::Running& now) {
    const classroom::Card card = play::part_card(now.part, room.offer.guide, room.setup.band);
    if (room.runs(PartKind::Pause) && now.part.stop)
        view.card.small = now.part.stop->where;
    if (now.part.kind != PartKind::Talk && !card.ask.empty())
        view.card.passages.push_back({Tone::Ask, say(words::ask), card.ask});
    if (!card.listen_for.empty())
        view.card.passages.push_back({Tone::Listen, say(words::listen_for), card.listen_for});
    if (!card.better_not.empty())
        view.card.passages.push_back({Tone::Avoid, say(words::better_not), card.better_not});
    if (room.runs(PartKind::Pause))
        view.card.passages.push_back({Tone::Plain, say(words::shouted), say(words::shouted_line)});
}

void add_questions(View& view, const Room& room) {
    Group group{say(words::ask), {}, say(words::show_question), true};
    for (std::size_t at = 0; at < room.offer.guide.talk.size(); ++at) {
        const classroom::Question question = classroom::question_of(room.offer.guide.talk[at]);
        Button one{"talk-" + std::to_string(at), question.ask, question.note, ""};
        one.chosen = room.talk == at;
        group.picks.push_back(std::move(one));
    }
    view.groups.push_back(std::move(group));
}

void add_decisions(View& view, const Room& room) {
    Group group{say(words::rewind_where), {}, "", true};
    for (const play::Decision& one : room.game.projection().decisions())
        if (!one.skipped)
            group.picks.push_back({"rewind-" + std::to_string(one.taken), one.place + ": " + one.ask,
                                   say(words::rewind_chosen, {{"option", one.chosen}}), ""});
    if (!group.picks.empty())
        view.groups.push_back(std::move(group));
}

/// Nobody answers for themselves in front of a class.
std::string whose_answers(const Room& room) {
    const auto at = room.game.projection().standing();
    return at && !at->answers_for.empty() ? say(words::class_answers_for, {{"alias", at->answers_for}}) : say(words::class_answers);
}

/// The story, read and played from the desk.
void add_game(View& view, const Room& room, bool held) {
    const page::Page page = room.game.page();
    view.game.title = say(words::class_reads);
    view.game.passages = {{Tone::Plain, "", words_on(page)}};
    bool goes_on = false;
    for (const page::Control& one : page.controls) {
        if (is_aside(one) || held || !one.open)
            continue;
        const bool on = one.role == page::ControlRole::Continue && !goes_on;
        Button button{"game-" + one.id.str(), one.label, "", on ? "N" : "", on ? Weight::Main : Weight::Plain};
        button.chosen = one.chosen;
        (on ? view.actions : view.game.buttons).push_back(std::move(button));
        goes_on = goes_on || on;
    }
    if (!goes_on && !view.game.buttons.empty())
        view.game.passages.push_back({Tone::Plain, "", whose_answers(room)});
}

/// The story is left before it came to where it stops, or with something else on the wall; or nobody went back yet.
bool leaves_early(const Room& room) {
    return falls_short(room) || (room.runs(PartKind::Rewind) && !room.went_back) || (!room.runs(PartKind::Pause) && room.wanders());
}

/// On to the next part. The key of going on leads there only from the end of a story.
void add_next(View& view, const Room& room) {
    const auto next = room.session.after_current();
    const bool story_on = next && room.runs(PartKind::Pause) && room.session.parts()[*next].part.kind == PartKind::Story;
    const std::string label = !next      ? say(words::finish)
                              : story_on ? say(words::story_on)
                                         : say(words::go_on_to, {{"part", play::part_title(room.session.parts()[*next].part)}});
    const bool early = leaves_early(room);
    view.actions.push_back({"next", label, early ? say(words::leaves_early) : "", early ? "L" : "N", early ? Weight::Plain : Weight::Main});
}

/// What is on the wall, where that is not simply where the story stands.
void add_wall(View& view, const Room& room, const std::string& scene) {
    const play::Curtain curtain = room.game.projection().curtain();
    if (curtain != play::Curtain::Open)
        view.projector = say(curtain == play::Curtain::Blank ? words::wall_black : words::wall_eyes_up);
    else if (room.wanders()) {
        view.projector = say(words::wall_elsewhere, {{"page", room.game.page().title}});
        view.actions.insert(view.actions.begin(), {"story-back", say(words::story_back), say(words::story_back_note), "S", Weight::Main});
    } else if (room.tells_story() && !scene.empty())
        view.projector = say(words::projector_at, {{"where", scene}});
}

void add_hands(View& view, const Room& room) {
    for (Button& one : hands_of(room))
        view.actions.push_back(std::move(one));
    if (!room.steps.empty())
        view.actions.push_back(
            {"undo", say(words::undo, {{"what", types(room) ? say(words::undo_digit) : room.steps.back().what}}), "", "U", Weight::Quiet});
    if (room.rehearsal) {
        view.actions.push_back({"start", say(words::now_start), start_words(room.setup, room.now), ""});
        return;
    }
    view.actions.push_back({"minute-more", say(words::minute_more), "", "+"});
    view.actions.push_back({"minute-lost", say(words::minute_lost), "", "", Weight::Quiet});
    view.actions.push_back({"minute-gained", say(words::minute_gained), "", "", Weight::Quiet});
}

/// The bell has a key of its own, and past the end the key of going on leads out, too.
void add_bell(View& view, const Room& room) {
    if (room.rehearsal || room.runs(PartKind::DeRole))
        return;
    Button bell{"bell", say(words::bell), say(words::bell_note), "R"};
    if (!room.must_leave()) {
        view.actions.push_back(std::move(bell));
        return;
    }
    for (Button& one : view.actions)
        if (one.key == "N") {
            one.key.clear();
            one.weight = Weight::Plain;
        }
    view.actions.insert(view.actions.begin(), {"leave-now", say(words::leave_now), say(words::bell_note), "N", Weight::Main});
    view.actions.push_back(std::move(bell));
}

/// After the bell: one sentence, and where the story is to be found again.
void add_leaving(View& view, const Room& room) {
    const auto& parts = room.session.parts();
    const auto exit = std::ranges::find(parts, PartKind::Exit, [](const classroom::Running& one) { return one.part.kind; });
    if (!room.runs(PartKind::DeRole) || exit == parts.end() || exit->state != classroom::PartState::Dropped)
        return;
    view.card.passages.insert(view.card.passages.begin(), {Tone::Say, say(words::bell_say), say(words::bell_sentence)});
    if (const std::string place = story_place(room); !place.empty())
        view.card.passages.push_back({Tone::Plain, "", say(words::story_stands, {{"where", place}})});
}

}

std::string words_on(const page::Page& page) {
    std::vector<std::string> fresh, all;
    for (const page::Block& block : page.blocks) {
        std::string said = page::plain(block.text);
        if (said.empty() || block.id == "held" || block.role == page::BlockRole::Typing)
            continue;
        if (!block.speaker.empty())
            said = block.speaker + ": " + said;
        all.push_back(said);
        if (block.fresh)
            fresh.push_back(std::move(said));
    }
    std::vector<std::string>& shown = fresh.empty() ? all : fresh;
    constexpr std::size_t most = 5;
    if (shown.size() > most)
        shown.erase(shown.begin(), shown.end() - most);
    std::string out;
    for (const std::string& one : shown)
        out += (out.empty() ? "" : "\n") + one;
    return out;
}

bool falls_short(const Room& room) {
    const auto standing = room.game.projection().standing();
    const bool story = room.runs(PartKind::Story), back = room.runs(PartKind::Rewind) && room.went_back;
    return (story || back) && !(standing && (standing->finished || (story && is_left_here(room))));
}

std::vector<Button> hands_of(const Room& room) {
    const play::Curtain curtain = room.game.projection().curtain();
    const bool up = curtain == play::Curtain::EyesUp, blank = curtain == play::Curtain::Blank;
    Button eyes{"eyes-up", say(up ? words::eyes_down : words::eyes_up), say(up ? words::eyes_down_note : words::eyes_up_note), "E"};
    Button black{"blank", say(blank ? words::blank_off : words::blank), blank ? say(words::blank_off_note) : "", "B"};
    eyes.chosen = up;
    black.chosen = blank;
    return {std::move(eyes), std::move(black)};
}

View view_of(const Room& room) {
    View view;
    add_clock(view, room);
    const classroom::Running* now = room.running();
    if (!now)
        return view;
    view.title = play::part_title(now->part);
    view.subtitle = play::part_line(now->part);
    const auto at = room.game.projection().standing();
    const bool held = at && at->stopped.has_value();
    add_card(view, room, *now);
    add_leaving(view, room);
    if (is_left_here(room))
        view.card.passages = {{Tone::Say, "", left_words(left_of(room))}};
    if (room.runs(PartKind::Talk))
        add_questions(view, room);
    if (room.runs(PartKind::Rewind))
        add_decisions(view, room);
    if (room.tells_story() && !room.runs(PartKind::Pause)) {
        if (!room.vote() && !room.wanders())
            add_game(view, room, held);
        add_vote(view, room);
    }
    add_next(view, room);
    add_wall(view, room, at ? at->scene : std::string());
    if (room.runs(PartKind::Story) && at && at->can_skip && !room.vote() && !is_left_here(room))
        view.actions.push_back({"skip-scene", say(words::skip_scene), "", "", Weight::Quiet});
    add_hands(view, room);
    add_bell(view, room);
    for (const Notice& one : room.notices) {
        Card card;
        card.passages = {{Tone::Care, "", one.words}};
        view.notices.push_back(std::move(card));
    }
    if (!view.notices.empty())
        view.notices.back().buttons = {{"understood", say(words::understood), "", ""}};
    return view;
}

}
