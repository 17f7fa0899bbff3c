// SPDX-License-Identifier: MIT
#include "play/story_screen.hpp"

#include "play/activity_page.hpp"
#include "play/calm_screens.hpp"
#include "play/journal_screen.hpp"
#include "play/self_screen.hpp"
#include "play/sheet.hpp"
#include "play/story_page.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <charconv>

namespace play {
namespace {

std::optional<std::uint32_t> number_after(const page::ControlId& id, std::string_view beginning) {
    const auto rest = after(id, beginning);
    std::uint32_t number = 0;
    if (!rest || std::from_chars(rest->data(), rest->data() + rest->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

}

page::Page StoryScreen::page() const {
    return session_.progress().finished ? ending_page(sitting_, session_) : story_page(sitting_, session_, now(), read_);
}

std::vector<page::Page> StoryScreen::soon() const {
    constexpr int far = 3;
    std::vector<page::Page> pages;
    const auto add = [&](const Session& there) {
        if (!there.progress().finished)
            pages.push_back(story_page(sitting_, there, Looking::at(there), read_));
    };
    const story::View view = session_.view();
    for (const story::OfferedOption& option : view.options) {
        Session there = session_;
        there.act(story::Choose{option.id});
        add(there);
    }
    const Looking looking = now();
    for (const story::OfferedAnswer& answer : view.answers)
        if (!looking.answered) {
            Looking there = looking;
            there.answered = answer.id;
            pages.push_back(story_page(sitting_, session_, there, read_));
        }
    Session there = session_;
    if (looking.answered && !std::holds_alternative<story::Refusal>(there.act(story::Reply{*looking.answered})))
        add(there);
    for (int step = 0; view.options.empty() && step < far; ++step) {
        if (const auto moved = there.act(story::Continue{}); std::holds_alternative<story::Refusal>(moved))
            break;
        add(there);
    }
    return pages;
}

bool StoryScreen::step_back() {
    looking_ = now();
    if (looking_.elsewhere()) {
        const Picking picking = looking_.picking; // what was picked before Done is still there
        looking_ = Looking::at(session_);
        looking_.picking = picking;
        return true;
    }
    const story::View view = session_.view();
    const auto* activity = view.beat ? std::get_if<story::Activity>(&view.beat->body) : nullptr;
    if (activity && step_back_in(session_, *activity, looking_.picking))
        return true;
    if (session_.untouched())
        return false;
    sitting_.rewind(session_, session_.journal().taken.size() - 1);
    looking_ = Looking::at(session_);
    return true;
}

std::string StoryScreen::where_back() const {
    return session_.untouched() && !now().elsewhere() ? say(words::back_to_town) : std::string();
}

Next StoryScreen::on(const page::ControlId& id) {
    looking_ = now();
    if (id.str() == "journal")
        return open<JournalScreen>(sitting_, session_);
    if (session_.progress().finished)
        return on_ending(id);
    if (id.str() == "skip")
        act(story::Skip{});
    else if (id.str() == "pass")
        act(story::Continue{});
    else if (id.str() == "continue")
        go_on();
    else if (id.str() == "plan-done")
        act(story::MakePlan{looking_.cue, looking_.move});
    else if (id.str() == "put-away")
        looking_.opened.reset();
    else if (const auto channel = number_after(id, "channel-"))
        open_channel(*channel);
    else if (const auto option = after(id, "choose-"))
        act(story::Choose{story::OptionId(*option)});
    else if (const auto given = after(id, "answer-"))
        answer(story::AnswerId(*given));
    else
        pick(id);
    return Stay{};
}

Next StoryScreen::on_ending(const page::ControlId& id) {
    if (id.str() == "happened")
        return open<HelpScreen>(sitting_);
    if (id.str() == "keep")
        return open<SelfScreen>(sitting_, sitting_.self());
    if (id.str() == "enough")
        return open<ByeScreen>(sitting_);
    return Home{};
}

void StoryScreen::act(const story::Action& action) {
    const auto outcome = sitting_.act(session_, action);
    if (const auto* refusal = std::get_if<story::Refusal>(&outcome))
        sitting_.tell(say(*refusal == story::Refusal::OptionClosed ? words::option_closed : words::not_now));
}

void StoryScreen::answer(const story::AnswerId& given) {
    looking_.answered = given;
    const story::View view = session_.view();
    const auto answer = std::ranges::find(view.answers, given, &story::OfferedAnswer::id);
    // Where nothing is said back there is nothing to stay for.
    if (answer != view.answers.end() && answer->reply.empty() && view.reply.empty())
        act(story::Reply{given});
}

void StoryScreen::go_on() {
    if (looking_.answered)
        act(story::Reply{*looking_.answered});
    else if (looking_.submitted)
        submit();
    else
        act(story::Continue{});
}

void StoryScreen::pick(const page::ControlId& id) {
    if (const auto cue = after(id, "cue-"))
        looking_.cue = story::OptionId(*cue);
    else if (const auto move = after(id, "then-"))
        looking_.move = story::OptionId(*move);
    else
        pick_piece(id);
}

void StoryScreen::pick_piece(const page::ControlId& id) {
    const story::View view = session_.view();
    const auto* activity = view.beat ? std::get_if<story::Activity>(&view.beat->body) : nullptr;
    if (!activity || looking_.submitted || !press_activity(session_, *activity, looking_.picking, id))
        return;
    const auto picks = submission(*activity, looking_.picking);
    looking_.submitted = story::outcome_of(*activity, picks, session_.episode(), session_.progress());
}

void StoryScreen::submit() {
    const story::View view = session_.view();
    const auto outcome = looking_.submitted;
    const auto* activity = view.beat ? std::get_if<story::Activity>(&view.beat->body) : nullptr;
    if (activity && outcome)
        act(story::Submit{*outcome, submission(*activity, looking_.picking)});
}

void StoryScreen::open_channel(std::size_t channel) {
    const story::View view = session_.view();
    for (const story::ChannelView& one : view.channels)
        if (one.channel.at() == channel)
            read_[channel] = one.entries.size();
    const bool in_front = view.front && view.channels[*view.front].channel.at() == channel;
    looking_.opened = in_front ? std::nullopt : std::optional(story::ChannelIndex(channel));
}

}
