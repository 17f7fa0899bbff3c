// SPDX-License-Identifier: MIT
#include "content/phrases.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace content {
namespace {

constexpr std::uint64_t start = 0xCBF29CE484222325ULL, factor = 0x100000001B3ULL;

/// One word of a wording: where it stands, and its hash in small letters without apostrophes.
struct Token {
    std::size_t from = 0, to = 0;
    std::uint64_t hash = start;
    bool opens = false; ///< begins a sentence
};

bool is_ascii_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '@' || c == '$';
}
char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How many bytes of quote or dash begin here (“ ” ‘ ’ … –), and whether it is an apostrophe.
std::pair<std::size_t, bool> punctuation(std::string_view words, std::size_t at) {
    const auto byte = [&](std::size_t i) { return at + i < words.size() ? static_cast<unsigned char>(words[at + i]) : 0; };
    if (words[at] == '\'')
        return {1, true};
    if (byte(0) == 0xE2 && byte(1) == 0x80)
        return {3, byte(2) == 0x99};
    return {static_cast<unsigned char>(words[at]) < 0x80 ? 1 : 0, false};
}

void split(std::string_view words, std::vector<Token>& out) {
    out.clear();
    bool opens = true, inside = false;
    for (std::size_t at = 0; at < words.size();) {
        const char c = words[at];
        const auto [skip, apostrophe] = is_ascii_word(c) ? std::pair<std::size_t, bool>{0, false} : punctuation(words, at);
        if (skip > 0) {
            inside = inside && apostrophe;
            opens = opens || c == '.' || c == '!' || c == '?' || c == '\n' || c == ':';
            at += skip;
            continue;
        }
        if (!inside)
            out.push_back({at, at, start, opens});
        inside = true;
        opens = false;
        Token& token = out.back();
        token.hash = (token.hash ^ static_cast<unsigned char>(small(c))) * factor;
        token.to = ++at;
    }
}

/// One phrase of a list.
struct Entry {
    PhraseKind kind;
    int from_band = 0;
    std::vector<std::uint64_t> rest; ///< hashes of the words after the first
    bool opening = false;
};

/// The phrases by the hash of their first word, behind a small sieve that lets few others through.
class PhraseTable {
public:
    PhraseTable() {
        std::vector<Token> tokens;
        for (const PhraseList& list : known_phrases())
            for (std::string_view left = list.words; !left.empty();) {
                const auto end = std::min(left.find(';'), left.size());
                add(left.substr(0, end), list, tokens);
                left.remove_prefix(std::min(end + 1, left.size()));
            }
        for (const std::string_view word : {"not", "never", "no", "dont", "doesnt", "isnt", "wasnt", "arent", "cant", "cannot", "wont",
                                            "didnt", "nobody", "without", "nor", "instead"}) {
            split(word, tokens);
            negating_.push_back(tokens.front().hash);
        }
    }
    [[nodiscard]] const std::vector<Entry>* begins(std::uint64_t hash) const {
        if (!sieve_[hash % sieve_.size()])
            return nullptr;
        const auto found = entries_.find(hash);
        return found == entries_.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool negates(std::uint64_t hash) const { return std::ranges::find(negating_, hash) != negating_.end(); }

private:
    void add(std::string_view words, const PhraseList& list, std::vector<Token>& tokens) {
        split(words, tokens);
        Entry entry{list.kind, list.from_band, {}, words.find('~') != std::string_view::npos};
        for (std::size_t i = 1; i < tokens.size(); ++i)
            entry.rest.push_back(tokens[i].hash);
        sieve_[tokens.front().hash % sieve_.size()] = true;
        entries_[tokens.front().hash].push_back(std::move(entry));
    }

    std::unordered_map<std::uint64_t, std::vector<Entry>> entries_;
    std::array<bool, 8192> sieve_{};
    std::vector<std::uint64_t> negating_;
};

/// Goes through wordings one by one.
class Listener {
public:
    explicit Listener(const NeverWords& never) : never_(never), never_sieve_(sieve, false) {
        for (const auto& [language, hashes] : never.languages)
            for (const std::uint64_t hash : hashes)
                never_sieve_[hash % sieve] = true;
    }

    void listen(std::string_view wording, std::string_view language, std::size_t place, std::vector<PhraseHit>& out) {
        split(wording, tokens_);
        std::array<std::size_t, phrase_kinds> until{}; // "just ignore it" is told once, though "ignore it" is in it
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (const auto* entries = table_.begins(tokens_[at].hash))
                for (const Entry& entry : *entries)
                    if (std::size_t& end = until[static_cast<std::size_t>(entry.kind)]; at >= end && matches(entry, at)) {
                        out.push_back(hit(entry, at, wording, place));
                        end = at + entry.rest.size() + 1;
                    }
            listen_for_never(tokens_[at], wording, language, place, out);
        }
    }

private:
    [[nodiscard]] bool matches(const Entry& entry, std::size_t at) const {
        if (at + entry.rest.size() >= tokens_.size() || (entry.opening && !tokens_[at].opens))
            return false;
        for (std::size_t i = 0; i < entry.rest.size(); ++i)
            if (const Token& next = tokens_[at + 1 + i]; next.hash != entry.rest[i] || next.opens)
                return false;
        return true;
    }
    [[nodiscard]] PhraseHit hit(const Entry& entry, std::size_t at, std::string_view wording, std::size_t place) const {
        constexpr std::size_t near = 4;
        bool negated = false;
        for (std::size_t back = at; back > 0 && at - back < near && !tokens_[back].opens; --back)
            negated = negated || table_.negates(tokens_[back - 1].hash);
        const std::size_t from = tokens_[at].from, to = tokens_[at + entry.rest.size()].to;
        return {entry.kind, place, false, wording, wording.substr(from, to - from), entry.from_band, negated};
    }
    [[nodiscard]] bool is_never(std::string_view word, std::string_view language) const {
        const std::uint64_t hash = never_hash(never_.salt, word);
        return never_sieve_[hash % never_sieve_.size()] && (never_.has("en", hash) || never_.has(language.substr(0, 2), hash));
    }
    void listen_for_never(const Token& token, std::string_view wording, std::string_view language, std::size_t place,
                          std::vector<PhraseHit>& out) const {
        const std::string_view word = wording.substr(token.from, token.to - token.from);
        if (is_never(word, language) || (word.ends_with('s') && is_never(word.substr(0, word.size() - 1), language)))
            out.push_back({PhraseKind::Never, place, false, wording, {}, 0, false});
    }

    static constexpr std::size_t sieve = 1U << 15U;
    const NeverWords& never_;
    std::vector<bool> never_sieve_; ///< lets through what may be in the list
    PhraseTable table_;
    std::vector<Token> tokens_;
};

std::vector<Label> labels_of(const EpisodeFile& file) {
    std::vector<Label> out;
    const ValueIndex root = JsonDocument::root();
    for (std::size_t i = 0; i < file.episode.pictures.size(); ++i)
        if (const ValueIndex picture = file.part(root, "pictures", i); picture != file.part(root, "pictures"))
            out.push_back({file.episode.pictures[i].alt, file.part(picture, "alt")});
    for (std::size_t i = 0; i < file.episode.note.topics.size(); ++i)
        out.push_back({file.episode.note.topics[i], file.part(file.part(root, "note"), "topics", i)});
    return out;
}

}

Heard listen(const EpisodeFile& file, const NeverWords& never) {
    Heard heard;
    heard.texts = all_texts(file);
    Listener listener(never);
    for (std::size_t place = 0; place < heard.texts.size(); ++place) {
        const story::Text& text = *heard.texts[place].text;
        const std::string_view language = text.lang.empty() ? std::string_view("en") : std::string_view(text.lang);
        if (text.forms.empty())
            listener.listen(text.words, language, place, heard.hits);
        else
            for (const story::TextForm& form : text.forms)
                listener.listen(form.words, language, place, heard.hits);
    }
    const std::size_t in_texts = heard.hits.size();
    heard.labels = labels_of(file);
    for (std::size_t place = 0; place < heard.labels.size(); ++place)
        listener.listen(heard.labels[place].words, "en", place, heard.hits);
    for (std::size_t i = in_texts; i < heard.hits.size(); ++i)
        heard.hits[i].label = true;
    return heard;
}

const std::vector<TextPlace>& texts_heard(const EpisodeFile& file) {
    static const std::vector<TextPlace> none;
    return file.heard == nullptr ? none : file.heard->texts;
}

std::vector<PhraseHit> phrases_in(std::string_view words, std::string_view language, const NeverWords& never) {
    std::vector<PhraseHit> hits;
    Listener(never).listen(words, language, 0, hits);
    return hits;
}

}
