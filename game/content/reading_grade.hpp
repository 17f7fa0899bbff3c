// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <string_view>

namespace content {

/// Counts English words, sentences and syllables, text by text.
struct ReadingCount {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;

    /// A text ends a sentence, with or without a full stop. `{alias}` and `{n}` count as one short word each.
    void add(std::string_view text);
    /// Flesch-Kincaid grade; 0 where there are no words.
    [[nodiscard]] double grade() const;
};

std::size_t syllables(std::string_view word);

}
