// SPDX-License-Identifier: MIT
#pragma once
#include "window/voice.hpp"

#include <deque>
#include <optional>

namespace window {

/// Reads pages and controls to the player: what is new, in order, until a press breaks it off.
class ReadAloud {
public:
    ReadAloud() = default;
    explicit ReadAloud(FoundVoice found) : found_(std::move(found)) {}

    [[nodiscard]] play::ReadBy by() const { return found_.by; }
    /// What the player wants: whether to be read to, and how fast, in percent.
    void follow(const play::Settings&);
    /// Another page, or the same after a press: says what is new of it; if nothing is, how the control that has the focus is now.
    void shown(const page::Page&, const page::ControlId& focus);
    /// The focus went to another control.
    void moved(const page::Page&, const page::ControlId& focus);
    /// To be said after what is being said now.
    void then(const play::Utterance&);
    /// Something lies under the mouse: said if nothing else is being said.
    void hovered(const page::Page&, const page::ControlId& under);
    /// Says what was new of this page once more.
    void again();
    /// Silence; nothing goes on by itself.
    void interrupt();
    /// The page is another one altogether: when it comes back it is told anew.
    void forget();
    /// Lets it go on to the next utterance when one is over. To be called often.
    void turn();

    [[nodiscard]] bool speaking() const { return now_.has_value() || !coming_.empty(); }
    /// The block that is being read, or empty.
    [[nodiscard]] std::string block() const { return now_ ? now_->block : std::string(); }
    /// Of the plain text of that block, the word that is being said; empty where the voice does not tell.
    [[nodiscard]] page::Span word() const;

private:
    [[nodiscard]] bool reads() const { return on_ && found_.voice; }
    void say(const std::vector<play::Utterance>&);

    FoundVoice found_;
    bool on_ = false;
    int rate_ = 100;
    play::Telling telling_;
    std::vector<play::Utterance> page_; ///< what was new of the page that is shown
    std::deque<play::Utterance> coming_;
    std::optional<play::Utterance> now_;
    page::ControlId focus_, under_;
};

}
