// SPDX-License-Identifier: MIT
#include "play/phrase.hpp"

#include "play/words_activity.hpp"

namespace play {
namespace {

// The one thing that outlives a call here, and only as long as a Speaking does: handing the wording through every screen would not
// make it any more than one language at a time.
thread_local const Wording* now_spoken = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

constexpr std::string_view isolate = "\u2068", end_of_isolate = "\u2069";

std::string with_parts(std::string words, const std::vector<Part>& parts) {
    const bool right_to_left = spoken().right_to_left;
    if (now_spoken)
        words = content::in_address(words, now_spoken->address);
    for (const auto& [name, value] : parts) {
        const std::string hole = "{" + std::string(name) + "}";
        // a name in other letters must not turn the words round it about
        const std::string put =
            right_to_left && !value.empty() ? std::string(isolate) + std::string(value) + std::string(end_of_isolate) : std::string(value);
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole, at + put.size()))
            words.replace(at, hole.size(), put);
    }
    return words;
}

}

Speaking::Speaking(const Wording& wording) : before_(now_spoken) {
    now_spoken = &wording;
}

Speaking::~Speaking() {
    now_spoken = before_;
}

const content::Language& spoken() {
    return now_spoken ? now_spoken->dictionary.language() : content::english();
}

std::string say(const Phrase& phrase, std::initializer_list<Part> parts) {
    auto words = now_spoken ? now_spoken->dictionary.find(phrase.id, phrase.english) : std::nullopt;
    return with_parts(words ? std::move(*words) : std::string(phrase.english), parts);
}

std::string say_count(const Phrase& phrase, std::size_t count, std::initializer_list<Part> parts, std::string_view number) {
    const auto n = static_cast<std::int64_t>(count);
    auto words = now_spoken ? now_spoken->dictionary.find(phrase.id, phrase.one, phrase.english, n) : std::nullopt;
    const std::string digits = std::to_string(count);
    std::vector<Part> all(parts);
    all.emplace_back("n", number.empty() ? std::string_view(digits) : number);
    return with_parts(words ? *words : std::string(n == 1 ? phrase.one : phrase.english), all);
}

std::string say_alias(const std::string& alias) {
    const auto words = now_spoken && !alias.empty() ? now_spoken->dictionary.find("world:aliases/" + alias, alias) : std::nullopt;
    return words ? *words : alias;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t at = 0; at < names.size(); ++at)
        list += (at == 0 ? "" : at + 1 == names.size() ? say(words::and_last) : say(words::and_next)) + names[at];
    return list;
}

std::string in_a_row(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : say(words::and_next)) + name;
    return list;
}

}
