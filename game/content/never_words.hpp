// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Words that never stand in a story, as salted hashes: who reads the list learns none of them.
struct NeverWords {
    std::uint64_t salt = 0;
    std::map<std::string, std::vector<std::uint64_t>, std::less<>> languages; ///< sorted hashes, by BCP 47 tag

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool has(std::string_view language, std::uint64_t hash) const;
};

/// The hash of a word, whatever its case, accents, doubled letters or digits for letters: "Nööb" and "n00b" are both "nob".
std::uint64_t never_hash(std::uint64_t salt, std::string_view word);

}
