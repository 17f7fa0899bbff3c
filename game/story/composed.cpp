// SPDX-License-Identifier: MIT
#include "story/memory.hpp"
#include "story/play.hpp"

namespace story {
namespace {

constexpr char first_lower = 'a', last_lower = 'z', to_upper = 'A' - 'a';

bool ends_sentence(std::string_view words) {
    constexpr std::string_view dots = "…";
    const auto last = words.find_last_not_of("\"')” ");
    if (last == std::string_view::npos)
        return false;
    words = words.substr(0, last + 1);
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?') || words.ends_with(dots);
}

bool begins_small(std::string_view words) {
    return !words.empty() && words.front() >= first_lower && words.front() <= last_lower;
}

}

std::string composed(const ComposeBody& body, std::span<const std::uint32_t> picks, const Progress& now) {
    std::string message;
    for (std::size_t slot = 0; slot < body.slots.size() && slot < picks.size(); ++slot) {
        const auto& parts = body.slots[slot].parts;
        if (picks[slot] >= parts.size())
            continue;
        const Text& text = parts[picks[slot]].text;
        std::string part = words_for(text, now.setup->reader, value_of(now, text.counts));
        if (message.empty()) {
            message = std::move(part);
            continue;
        }
        // Who begins small writes small throughout, as in a chat; else a new sentence begins large.
        if (!begins_small(message) && ends_sentence(message) && begins_small(part))
            part.front() = static_cast<char>(part.front() + to_upper);
        message += " " + part;
    }
    return message;
}

}
