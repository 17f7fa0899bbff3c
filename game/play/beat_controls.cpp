// SPDX-License-Identifier: MIT
#include "play/beat_controls.hpp"

#include "base/overload.hpp"
#include "play/phone_page.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {
namespace {

using page::BlockRole;
using page::ControlRole;

/// Writes one beat onto a page.
class BeatWriter {
public:
    BeatWriter(page::Page& page, const Session& session, const story::View& view, const Looking& looking)
        : page_(page), session_(session), view_(view), looking_(looking) {}

    void write() {
        if (!view_.beat)
            write_summary();
        else
            std::visit([&](const auto& body) { write(body); }, view_.beat->body);
    }

private:
    [[nodiscard]] const story::Episode& episode() const { return session_.episode(); }
    [[nodiscard]] std::string id() const { return story::place_name(episode(), session_.progress()); }

    page::Block& block(BlockRole role, const std::string& suffix, const std::string& words) {
        page::Block& added = page_.blocks.emplace_back();
        added.id = id() + suffix;
        added.role = role;
        added.text = story_words(words);
        added.fresh = true;
        return added;
    }
    void speaker(page::Block& block, story::SpeakerIndex who, story::Mood mood = story::Mood::Neutral) const {
        block.speaker = name_of(episode(), who);
        block.speaker_id = id_of(episode(), who);
        block.mine = is_you(episode(), who);
        if (!who.none())
            block.mood = std::string(story::spell(mood));
    }
    page::Control& control(ControlRole role, const std::string& name, const std::string& label) {
        page::Control& added = page_.controls.emplace_back();
        added.id = page::ControlId(name);
        added.role = role;
        added.label = label;
        return added;
    }
    void go(const Phrase& label) { control(ControlRole::Continue, "continue", say(label)); }
    void pass() { control(ControlRole::Button, "pass", say(words::pass)); }

    void write_summary() {
        block(BlockRole::Note, "short", say(words::in_short));
        block(BlockRole::Narration, "summary", view_.text);
        go(words::go_on);
    }
    void write(const story::Say& beat) {
        page::Block& said = block(beat.who.none() ? BlockRole::Narration : BlockRole::Speech, "", view_.text);
        speaker(said, beat.who, beat.mood);
        said.lang = beat.text.lang;
        go(words::go_on);
    }
    void write(const story::Message&) { go(words::keep_reading); }
    void write(const story::Card& beat) {
        page_.kind = "card";
        page::Block& card = block(BlockRole::Card, "title", view_.title);
        if (!beat.picture.none()) {
            const story::Picture& picture = episode().pictures[beat.picture.at()];
            card.picture = {"pictures/" + picture.id.str(), picture.alt};
        }
        if (!view_.text.empty())
            block(BlockRole::Narration, "", view_.text).lang = beat.text.lang;
        go(beat.later ? words::and_then : words::go_on);
    }
    void write(const story::Choice& beat) {
        page_.kind = "choice";
        const bool in_phone = page_.phone.shown && !beat.channel.none();
        for (std::size_t at = 0; at < beat.draft.size(); ++at) {
            page::Block& draft = block(BlockRole::Draft, "-draft-" + std::to_string(at), words_here(beat.draft[at], session_.progress()));
            draft.region = in_phone ? page::Region::Phone : page::Region::Main;
            draft.mine = true;
        }
        block(BlockRole::Question, "", view_.text.empty() ? say(words::what_happens) : view_.text);
        int number = 0;
        for (const story::OfferedOption& option : view_.options) {
            if (!option.open)
                continue;
            page::Control& choice = control(ControlRole::Choice, "choose-" + option.id.str(), story_label(option.text));
            choice.number = ++number;
        }
    }
    void write(const story::Question& beat) {
        page_.kind = "question";
        speaker(block(BlockRole::Question, "", view_.text), beat.asker);
        const auto given =
            looking_.answered ? std::ranges::find(view_.answers, *looking_.answered, &story::OfferedAnswer::id) : view_.answers.end();
        if (given == view_.answers.end()) {
            add_answers();
            pass();
            return;
        }
        page::Block& mine = block(BlockRole::Thought, "-mine", given->text);
        mine.mine = true;
        mine.speaker = say(beat.kind == story::Question::Kind::Perspective ? words::you_guess : words::you);
        for (const auto& [suffix, reply] : {std::pair("-own", given->reply), std::pair("-common", view_.reply)})
            if (!reply.empty())
                speaker(block(BlockRole::Reply, suffix + given->id.str(), reply), beat.asker);
        go(words::go_on);
    }
    void add_answers() {
        int number = 0;
        for (const story::OfferedAnswer& answer : view_.answers) {
            page::Control& one = control(ControlRole::Answer, "answer-" + answer.id.str(), story_label(answer.text));
            one.number = ++number;
        }
    }
    void write(const story::Plan&) {
        page_.kind = "plan";
        block(BlockRole::Question, "", view_.text);
        add_plan_card();
        add_parts("cue-", words::plan_if, view_.cues, looking_.cue);
        add_parts("then-", words::plan_then, view_.moves, looking_.move);
        page::Control& done = control(ControlRole::Continue, "plan-done", say(words::plan_done));
        done.open = !looking_.cue.empty() && !looking_.move.empty();
        if (!done.open)
            done.note = say(words::plan_pick_both);
        pass();
    }
    /// The plan as far as it is made, in large words.
    void add_plan_card() {
        const auto words_of = [](const std::vector<story::OfferedOption>& parts, const story::OptionId& chosen) {
            const auto at = std::ranges::find(parts, chosen, &story::OfferedOption::id);
            return at == parts.end() ? std::string() : at->text;
        };
        const std::string cue = words_of(view_.cues, looking_.cue), move = words_of(view_.moves, looking_.move);
        const bool whole = !cue.empty() && !move.empty();
        page::Block& card = block(BlockRole::Card, "-card",
                                  say(whole ? words::plan_words : words::plan_so_far,
                                      {{"cue", cue.empty() ? "…" : cue}, {"move", move.empty() ? "…" : as_done_by_me(move)}}));
        const auto chosen = std::ranges::find(view_.moves, looking_.move, &story::OfferedOption::id);
        if (chosen != view_.moves.end())
            card.icon = std::string(story::spell(chosen->move));
    }
    void add_parts(const std::string& prefix, const Phrase& group, const std::vector<story::OfferedOption>& parts,
                   const story::OptionId& chosen) {
        for (const story::OfferedOption& part : parts) {
            page::Control& pick = control(ControlRole::Pick, prefix + part.id.str(), story_label(part.text));
            pick.group = say(group);
            pick.chosen = part.id == chosen;
        }
    }
    template <class Other>
    void write(const Other&) {
        go(words::go_on);
    }

    page::Page& page_;
    const Session& session_;
    const story::View& view_;
    const Looking& looking_;
};

}

void add_beat(page::Page& page, const Session& session, const story::View& view, const Looking& looking) {
    BeatWriter(page, session, view, looking).write();
}

}
