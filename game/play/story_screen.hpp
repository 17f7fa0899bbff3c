// SPDX-License-Identifier: MIT
#pragma once
#include "play/looking.hpp"
#include "play/screen.hpp"
#include "play/sitting.hpp"
#include "play/story_words.hpp"

namespace play {

/// A story being played, to its end and the page after it.
class StoryScreen : public Screen {
public:
    StoryScreen(Sitting& sitting, Session& session) : sitting_(sitting), session_(session), looking_(sitting.looking(session)) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    [[nodiscard]] std::vector<page::Page> soon() const override;
    bool step_back() override;
    [[nodiscard]] std::string where_back() const override;

private:
    [[nodiscard]] Looking now() const { return looking_.fits(session_) ? looking_ : Looking::at(session_); }
    Next on_ending(const page::ControlId&);
    void act(const story::Action&);
    void answer(const story::AnswerId&);
    void go_on();
    void pick(const page::ControlId&);
    void pick_piece(const page::ControlId&);
    void submit();
    void open_channel(std::size_t);

    Sitting& sitting_;
    Session& session_;
    Looking& looking_;
    ReadSoFar read_;
};

}
