// SPDX-License-Identifier: MIT
#pragma once
#include "play/opening.hpp"
#include "play/utterance.hpp"

#include <memory>
#include <optional>

namespace window {

/// Somebody who speaks, one utterance at a time.
class Voice {
public:
    Voice() = default;
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;
    virtual ~Voice() = default;
    /// Begins to speak; `rate` in percent of the usual speed. False if it could not.
    virtual bool say(const play::Utterance&, int rate) = 0;
    /// Silence, at once.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool speaking() = 0;
    /// The byte of the utterance at which the word begins that is being said; none where the voice does not tell.
    [[nodiscard]] virtual std::optional<std::size_t> word() { return std::nullopt; }
};

/// A voice, and whose it is; null and nobody's where there is none.
struct FoundVoice {
    std::unique_ptr<Voice> voice;
    play::ReadBy by = play::ReadBy::Nobody;
};

/// The computer's own voice if its server runs here, else espeak-ng if it is installed, else none.
FoundVoice find_voice();

/// The voice that espeak-ng has for a language.
std::string espeak_voice(std::string_view lang);

std::unique_ptr<Voice> espeak();     ///< null if no espeak-ng is on the PATH
std::unique_ptr<Voice> dispatcher(); ///< null if no speech-dispatcher runs on this computer

}
