// SPDX-License-Identifier: MIT
// Going back one step with a class, and back to the story from wherever the wall was led.
#include "play/class_screens.hpp"
#include "play/map_screen.hpp"
#include "play/screen_stack.hpp"
#include "play/story_screen.hpp"

namespace play {
namespace {

bool same(const classroom::Vote& a, const classroom::Vote& b) {
    return a.ballot() == b.ballot() && a.state() == b.state() && a.entered() == b.entered() && a.earlier_rounds() == b.earlier_rounds() &&
           a.pointed(0) == b.pointed(0) && a.pointed(1) == b.pointed(1) && a.decided() == b.decided() && a.in_hand() == b.in_hand();
}

bool same(const std::optional<classroom::Vote>& a, const std::optional<classroom::Vote>& b) {
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

}

ProjectorMoment Projection::moment() const {
    const Session* session = this->session();
    return {session ? std::optional(*session) : std::nullopt, passed_, vote_, decided_};
}

bool Projection::differs_from(const ProjectorMoment& then) const {
    const Session* session = this->session();
    if ((session != nullptr) != then.story.has_value() || passed_ != then.passed || decided_ != then.decided || !same(vote_, then.vote))
        return true;
    if (!session || !then.story)
        return false;
    const Session& other = *then.story;
    const auto &now = session->progress(), &before = other.progress();
    return now.scene != before.scene || now.beat != before.beat || now.finished != before.finished ||
           session->journal().taken.size() != other.journal().taken.size() ||
           session->journal().earlier.size() != other.journal().earlier.size();
}

void Projection::back_to(const ProjectorMoment& then) {
    passed_ = then.passed;
    decided_ = then.decided;
    put_vote_away();
    if (const Shelved* shelved = sitting_.library().find(episode_); shelved && !then.story) {
        sitting_.sit_down_afresh(sitting_.self());
        stack_.begin_at(std::make_unique<NoteScreen>(sitting_, *shelved));
        return;
    }
    if (Session* session = this->session(); session && then.story)
        *session = *then.story;
    bring_story();
    if (then.vote)
        show(*then.vote);
}

bool Projection::story_shown() const {
    return stack_.shows<StoryScreen>() || stack_.shows<VoteScreen>() || stack_.shows<NoteScreen>();
}

void Projection::bring_story() {
    const auto vote = vote_;
    if (Session* session = this->session())
        stack_.begin_at(std::make_unique<StoryScreen>(sitting_, *session));
    else if (const Shelved* shelved = sitting_.library().find(episode_))
        stack_.begin_at(std::make_unique<NoteScreen>(sitting_, *shelved));
    if (vote)
        show(*vote);
}

}
