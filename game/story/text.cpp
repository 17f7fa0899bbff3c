// SPDX-License-Identifier: MIT
#include "story/text.hpp"

namespace story {
namespace {

/// How well a form fits a reader: -1 not at all, else the more the better.
int fit(const TextForm& form, const Reader& reader, Plural plural) {
    int score = 0;
    if (form.band) {
        if (*form.band > reader.band)
            return -1;
        score += static_cast<int>(*form.band);
    }
    if (form.address) {
        if (*form.address != reader.address)
            return -1;
        score += 1;
    }
    if (form.plural) {
        if (*form.plural != plural && *form.plural != Plural::Other)
            return -1;
        score += *form.plural == plural ? 2 : 1;
    }
    return score;
}

const std::string& best_wording(const Text& text, const Reader& reader, Plural plural) {
    const TextForm* best = nullptr;
    int best_fit = -1;
    for (const TextForm& form : text.forms) {
        const int here = fit(form, reader, plural);
        if (here > best_fit) {
            best = &form;
            best_fit = here;
        }
    }
    if (best)
        return best->words;
    return text.forms.empty() ? text.words : text.forms.front().words;
}

void replace_all(std::string& words, std::string_view what, const std::string& with) {
    for (std::size_t at = words.find(what); at != std::string::npos; at = words.find(what, at + with.size()))
        words.replace(at, what.size(), with);
}

}

std::vector<std::string_view> Text::wordings() const {
    std::vector<std::string_view> all;
    if (!words.empty())
        all.push_back(words);
    for (const TextForm& form : forms)
        all.push_back(form.words);
    return all;
}

Plural english_plural(std::int64_t count) {
    return count == 1 ? Plural::One : Plural::Other;
}

std::string words_for(const Text& text, const Reader& reader, std::int64_t count) {
    std::string words = best_wording(text, reader, reader.plural(count));
    if (words.find('{') == std::string::npos)
        return words;
    replace_all(words, "{alias}", reader.alias);
    if (!text.counts.none())
        replace_all(words, "{n}", std::to_string(count));
    return words;
}

}
