// SPDX-License-Identifier: MIT
#include "window/read_aloud.hpp"

#include <algorithm>
#include <utility>

namespace window {

void ReadAloud::follow(const play::Settings& settings) {
    if (settings.read_aloud && !on_)
        telling_.forget();
    on_ = settings.read_aloud;
    rate_ = settings.voice_rate;
    if (!on_)
        interrupt();
}

void ReadAloud::shown(const page::Page& page, const page::ControlId& focus) {
    const page::ControlId before = std::exchange(focus_, focus);
    under_ = {};
    if (!reads())
        return;
    std::vector<play::Utterance> news = telling_.news(page);
    if (news.empty())
        return say({play::control_words(page, focus, before)});
    page_ = std::move(news);
    say(page_);
}

void ReadAloud::moved(const page::Page& page, const page::ControlId& focus) {
    const page::ControlId before = std::exchange(focus_, focus);
    if (reads() && before != focus)
        say({play::control_words(page, focus, before)});
}

void ReadAloud::then(const play::Utterance& one) {
    if (!reads() || one.words.empty())
        return;
    coming_.push_back(one);
    turn();
}

void ReadAloud::hovered(const page::Page& page, const page::ControlId& under) {
    const page::ControlId before = std::exchange(under_, under);
    if (reads() && !speaking() && before != under && !under.empty())
        say({play::control_words(page, under, before)});
}

void ReadAloud::again() {
    if (reads())
        say(page_);
}

void ReadAloud::interrupt() {
    coming_.clear();
    now_.reset();
    if (found_.voice)
        found_.voice->stop();
}

void ReadAloud::forget() {
    interrupt();
    telling_.forget();
    page_.clear();
}

page::Span ReadAloud::word() const {
    const auto at = now_ ? found_.voice->word() : std::nullopt;
    if (!at)
        return {};
    const auto said = std::ranges::find(now_->read, *at, &play::SaidWord::said);
    return said == now_->read.end() ? page::Span() : said->read;
}

void ReadAloud::say(const std::vector<play::Utterance>& utterances) {
    interrupt();
    for (const play::Utterance& one : utterances)
        if (!one.words.empty())
            coming_.push_back(one);
    turn();
}

void ReadAloud::turn() {
    if (!reads() || (now_ && found_.voice->speaking()))
        return;
    now_.reset();
    while (!coming_.empty() && !now_) {
        now_ = std::move(coming_.front());
        coming_.pop_front();
        // what cannot be said is there to be read
        if (!found_.voice->say(*now_, rate_))
            now_.reset();
    }
}

}
