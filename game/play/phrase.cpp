// SPDX-License-Identifier: MIT
#include "play/phrase.hpp"

namespace play {

std::string say(const Phrase& phrase, std::initializer_list<Part> parts) {
    std::string words(phrase.english);
    for (const auto& [name, value] : parts) {
        const std::string hole = "{" + std::string(name) + "}";
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole, at + value.size()))
            words.replace(at, hole.size(), value);
    }
    return words;
}

}
