// SPDX-License-Identifier: MIT
#include "play/projection.hpp"

#include "classroom/route.hpp"
#include "play/class_screens.hpp"
#include "play/map_screen.hpp"
#include "play/screen_stack.hpp"
#include "play/sheet.hpp"
#include "play/story_screen.hpp"
#include "play/story_words.hpp"
#include "play/words_class.hpp"

#include <algorithm>

namespace play {
namespace {

/// What still can be pressed while the story is held: the frame, looking into a chat, looking back.
bool moves_the_story(const page::Control& one) {
    return one.role != page::ControlRole::Frame && one.role != page::ControlRole::Tab && one.id.str() != "journal" &&
           one.id.str() != "put-away";
}

bool looks_into_a_head(const story::Beat* beat) {
    const auto* question = beat ? std::get_if<story::Question>(&beat->body) : nullptr;
    return question && question->kind == story::Question::Kind::Perspective;
}

/// The story asks the player about their own life: how it was, what they want next time, whom they could tell.
bool asks_about_self(const story::Beat* beat) {
    if (!beat)
        return false;
    const auto* activity = std::get_if<story::Activity>(&beat->body);
    const auto* question = std::get_if<story::Question>(&beat->body);
    const bool own = question && question->kind == story::Question::Kind::Debrief &&
                     (question->stage == story::DebriefStage::Feel || question->stage == story::DebriefStage::NextTime);
    return own || std::holds_alternative<story::Plan>(beat->body) ||
           (activity && std::holds_alternative<story::CircleBody>(activity->body));
}

/// How much of the story has been told to somebody who stands here.
double share_of(const story::Episode& episode, const story::Progress& now) {
    const auto beats = static_cast<std::uint32_t>(episode.scene(now.scene).beats.size());
    return now.finished ? 1.0 : classroom::Route(episode).share({now.scene, std::min(now.beat, beats)});
}

}

bool Projection::open(const std::string& episode, story::Band band, int strength_cap) {
    const Shelved* shelved = sitting_.library().find(episode);
    if (!shelved || !shelved->episode)
        return false;
    close();
    Self self = sitting_.self();
    self.band = band;
    sitting_.sit_down_afresh(self);
    Settings settings = sitting_.settings();
    settings.strength_cap = strength_cap;
    sitting_.change(settings);
    if (band == story::Band::Fourteen && sitting_.policy().older_stories.value_or(true))
        sitting_.open_older_stories();
    episode_ = episode;
    stack_.begin_at(std::make_unique<NoteScreen>(sitting_, *shelved));
    return true;
}

void Projection::close() {
    if (episode_.empty())
        return;
    episode_.clear();
    stops_.clear();
    passed_.clear();
    decided_.clear();
    vote_.reset();
    curtain_ = Curtain::Open;
    sitting_.sit_down_afresh(sitting_.self());
    stack_.begin_at(nullptr);
}

Session* Projection::session() const {
    return episode_.empty() ? nullptr : sitting_.session(episode_);
}

page::Stage Projection::stage() const {
    const Session* session = this->session();
    return session ? stage_of(session->episode(), session->view(), sitting_.player().avatar) : page::Stage();
}

std::optional<Standing> Projection::standing() const {
    const Session* session = this->session();
    if (!session)
        return std::nullopt;
    const story::Episode& episode = session->episode();
    const story::Progress& now = session->progress();
    const story::View view = session->view();
    Standing out;
    out.episode = episode_;
    out.title = words_here(episode.title, now);
    out.at = story::place_name(episode, now);
    out.finished = now.finished;
    out.share = share_of(episode, now);
    out.scene = where_and_when(view.place < episode.places.size() ? episode.places[view.place].name : std::string(),
                               view.scene ? view.scene->time : std::string());
    out.can_skip = view.can_skip;
    if (asks_about_self(view.beat))
        out.answers_for = say_alias(sitting_.self().alias);
    if (is_stopped(out.at))
        out.stopped = out.at;
    if (view.beat && std::holds_alternative<story::Choice>(view.beat->body)) {
        classroom::Ballot ballot{out.at, story_label(view.text), {}};
        for (const story::OfferedOption& one : view.options)
            if (one.open)
                ballot.options.push_back({one.id.str(), story_label(one.text)});
        out.ballot = std::move(ballot);
    }
    return out;
}

void Projection::stop_at(std::vector<std::string> places) {
    stops_ = std::move(places);
}

bool Projection::is_stopped(const std::string& at) const {
    return std::ranges::find(stops_, at) != stops_.end() && std::ranges::find(passed_, at) == passed_.end();
}

void Projection::go_on() {
    if (const auto now = standing(); now && now->stopped)
        passed_.push_back(*now->stopped);
}

std::vector<Decision> Projection::decisions() const {
    const Session* session = this->session();
    return session ? session->way().decisions : std::vector<Decision>();
}

bool Projection::rewind(std::size_t taken) {
    Session* session = this->session();
    if (!session || taken >= session->journal().taken.size())
        return false;
    forget_vote();
    sitting_.rewind(*session, taken);
    bring_story();
    return true;
}

bool Projection::choose(const std::string& option) {
    const bool taken = take(option);
    if (taken)
        put_vote_away();
    return taken;
}

bool Projection::take(const std::string& option) {
    const auto now = standing();
    Session* session = this->session();
    if (!session || !now || !now->ballot)
        return false;
    const auto& options = now->ballot->options;
    const auto at = std::ranges::find(options, option, &classroom::BallotOption::id);
    if (at == options.end())
        return false;
    classroom::Decided made{*now->ballot, static_cast<std::size_t>(at - options.begin()), {}};
    if (vote_ && vote_->ballot() == *now->ballot)
        made.rounds = vote_->earlier_rounds();
    const auto outcome = sitting_.act(*session, story::Choose{story::OptionId(option)});
    if (std::holds_alternative<story::Refusal>(outcome))
        return false;
    decided_.push_back(std::move(made));
    vote_.reset();
    return true;
}

void Projection::take_decided() {
    if (!vote_)
        return;
    const classroom::Vote vote = *vote_;
    if (const auto decided = vote.decided())
        take(vote.ballot().options[*decided].id);
    vote_.reset(); // the screen that asked goes by itself
}

bool Projection::skip() {
    Session* session = this->session();
    return session && !std::holds_alternative<story::Refusal>(sitting_.act(*session, story::Skip{}));
}

void Projection::show(const classroom::Vote& vote) {
    if (!stack_.has<VoteScreen>())
        stack_.push(std::make_unique<VoteScreen>(*this));
    vote_ = vote;
}

void Projection::put_vote_away() {
    vote_.reset();
    stack_.remove<VoteScreen>();
}

void Projection::show_debrief(bool shown) {
    stack_.remove<DebriefScreen>();
    debrief_at_ = 0;
    if (shown)
        stack_.push(std::make_unique<DebriefScreen>(*this));
}

bool Projection::debrief_shown() const {
    return stack_.has<DebriefScreen>();
}

std::optional<page::Page> Projection::instead() const {
    if (curtain_ == Curtain::Open)
        return std::nullopt;
    const bool eyes_up = curtain_ == Curtain::EyesUp;
    Sheet sheet(eyes_up ? "eyes-up" : "blank", say(eyes_up ? words::eyes_up : words::blank));
    if (eyes_up)
        sheet.heading(say(words::eyes_up)).text(page::BlockRole::Narration, say(words::eyes_up_line));
    page::Page page = sheet.take();
    page.lang = spoken().pseudo ? content::english().tag : spoken().tag;
    page.right_to_left = spoken().right_to_left;
    return page;
}

bool Projection::holds() const {
    const auto now = standing();
    return now && stack_.shows<StoryScreen>() && (now->stopped || vote_);
}

/// Before a question that the story asks the player about themselves: whom a class answers for.
void Projection::add_about_self(page::Page& page) const {
    const Session* session = this->session();
    if (!session || !asks_about_self(session->view().beat))
        return;
    page::Block block;
    block.id = "about-self-" + story::place_name(session->episode(), session->progress());
    block.role = page::BlockRole::Note;
    block.text = page::words(say(words::about_self, {{"alias", say_alias(sitting_.self().alias)}}));
    block.fresh = true;
    const auto question = std::ranges::find(page.blocks, page::BlockRole::Question, &page::Block::role);
    page.blocks.insert(question, std::move(block));
}

void Projection::adapt(page::Page& page) const {
    if (episode_.empty() || !stack_.shows<StoryScreen>())
        return;
    std::size_t option = 0;
    for (page::Control& one : page.controls)
        if (one.id.str().starts_with("choose-")) {
            one.label = say(words::vote_option, {{"letter", classroom::letter(option++)}, {"words", one.label}});
            one.number = 0;
            one.key.clear();
        }
    add_about_self(page);
    // no way is marked before a class has taken one
    if (option > 0)
        page.begin = page::nobody;
    if (!holds())
        return;
    // what might be in a head is talked about before anybody reads answers
    if (const Session* session = this->session(); session && looks_into_a_head(session->view().beat))
        std::erase_if(page.controls, moves_the_story);
    bool said = false;
    for (page::Control& one : page.controls)
        if (moves_the_story(one)) {
            one.open = false;
            one.note = said ? std::string() : say(words::hold_closed);
            said = true;
        }
    page::Block block;
    block.id = "held";
    block.role = page::BlockRole::Note;
    block.text = page::words(say(words::hold_note));
    block.fresh = true;
    page.blocks.push_back(std::move(block));
}

bool Projection::takes(const page::ControlId& id) const {
    if (curtain_ != Curtain::Open)
        return true;
    if (!holds())
        return false;
    const page::Page page = stack_.page();
    const page::Control* control = page.find(id);
    return control && moves_the_story(*control);
}

}
