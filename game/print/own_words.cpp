// SPDX-License-Identifier: MIT
#include "print/own_words.hpp"

#include <algorithm>
#include <optional>

namespace print {
namespace {

/// One kind of quotation and apostrophe, to compare.
std::string straight(std::string text) {
    constexpr std::pair<std::string_view, char> marks[] = {{"“", '"'}, {"”", '"'}, {"’", '\''}};
    for (const auto& [mark, by] : marks)
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            text.replace(at, mark.size(), 1, by);
    return text;
}

using Lines = std::vector<Line>;

/// The line these readers have where others read `quoted`; none if they read it, too, or nobody does.
std::optional<std::string> replacing(const Teller& teller, const std::string& quoted) {
    const auto says = [wanted = straight(quoted)](const Line& line) {
        return straight(text_of(line.words)).find(wanted) != std::string::npos;
    };
    std::optional<std::string> found;
    for (const story::Scene& scene : teller.episode.scenes)
        for (const story::Beat& beat : scene.beats) {
            const Lines own = lines_of(teller, beat);
            if (std::ranges::any_of(own, says))
                return std::nullopt;
            for (const story::Band band : story::all_bands) {
                const Teller other{teller.episode, {band}, teller.words};
                const Lines theirs = lines_of(other, beat);
                const auto at = std::ranges::find_if(theirs, says);
                if (!found && at != theirs.end() && theirs.size() == own.size())
                    found = text_of(own[static_cast<std::size_t>(at - theirs.begin())].words);
            }
        }
    return found;
}

}

std::string in_own_words(const Teller& teller, const std::string& text) {
    constexpr std::pair<std::string_view, std::string_view> pairs[] = {{"“", "”"}, {"\"", "\""}};
    constexpr std::size_t least = 8; // shorter ones are words of anybody's
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t used = 1;
        for (const auto& [open, close] : pairs) {
            const std::size_t from = at + open.size();
            const std::size_t to = text.compare(at, open.size(), open) == 0 ? text.find(close, from) : std::string::npos;
            if (to == std::string::npos)
                continue;
            const std::string quoted = text.substr(from, to - from);
            out += std::string(open) + (quoted.size() < least ? quoted : replacing(teller, quoted).value_or(quoted));
            at = to;
            used = close.size();
            break;
        }
        out += text.substr(at, used);
        at += used;
    }
    return out;
}

}
