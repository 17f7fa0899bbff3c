// SPDX-License-Identifier: MIT
#pragma once
#include "content/never_words.hpp"
#include "content/wordings.hpp"

#include <span>

namespace content {

/// What makes a phrase worth stopping at.
enum class PhraseKind : std::uint8_t { Never, Brand, Blame, BadAdvice, AsksChild, Label, Mark, Fear, Preachy, Grave };
inline constexpr std::size_t phrase_kinds = 10;

/// Phrases, small and without apostrophes, with a semicolon between: "hit back; dont tell anyone". `~`: only where a sentence begins.
struct PhraseList {
    std::string_view words;
    PhraseKind kind;
    int from_band = 0; ///< Grave: the youngest band that may read it
};

/// All phrases the linter knows (phrase_list.cpp).
std::span<const PhraseList> known_phrases();

/// A phrase found in a text.
struct PhraseHit {
    PhraseKind kind;
    std::size_t place = 0; ///< in Heard::texts, or of labels in Heard::labels
    bool label = false;
    std::string_view wording;
    std::string_view phrase; ///< as it stands in the text; empty for a word that is never shown
    int from_band = 0;
    bool negated = false; ///< "never", "not", … stand right before it
};

/// Words that are no text of the story but are read: for a picture, a topic.
struct Label {
    std::string_view words;
    ValueIndex at;
};

/// What the linter heard as it went once through all words.
struct Heard {
    std::vector<TextPlace> texts;
    std::vector<Label> labels;
    std::vector<PhraseHit> hits;
};

Heard listen(const EpisodeFile&, const NeverWords&);

/// All texts, gathered once for all rules.
const std::vector<TextPlace>& texts_heard(const EpisodeFile&);

/// The phrases in some words.
std::vector<PhraseHit> phrases_in(std::string_view words, std::string_view language, const NeverWords&);

}
