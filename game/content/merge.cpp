// SPDX-License-Identifier: MIT
#include "content/merge.hpp"

#include <algorithm>
#include <map>

namespace content {
namespace {

/// Takes over what translators wrote.
void take_over(PoEntry& into, const PoEntry& from) {
    into.comments = from.comments;
    into.flags = from.flags;
    into.previous = from.previous;
    const std::size_t forms = into.words.size();
    into.words = from.words;
    into.words.resize(forms);
}

/// The English changed: the translation is a beginning, no more.
void take_changed(PoEntry& into, const PoEntry& from) {
    const bool was_fuzzy = from.fuzzy();
    take_over(into, from);
    if (std::ranges::all_of(into.words, &std::string::empty))
        return;
    into.set_fuzzy(true);
    if (was_fuzzy && !from.previous.empty())
        return; // what it was made from is written there already
    PoFile made;
    made.entries.push_back({});
    made.entries.back().id = from.id;
    made.entries.back().plural = from.plural;
    made.entries.back().words.assign(from.plural.empty() ? 1 : 0, {});
    into.previous.clear();
    const std::string text = write_po(made);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        if (const std::string line = text.substr(at, end - at); !line.starts_with("msgstr"))
            into.previous.push_back(line);
        at = end + 1;
    }
}

PoEntry merged_header(const PoFile& translated, const PoEntry& source) {
    return !translated.entries.empty() && translated.entries.front().is_header() ? translated.entries.front() : source;
}

}

PoFile merge(const PoFile& translated, const PoFile& source) {
    // by place, the live one before obsolete ones
    std::multimap<std::string, const PoEntry*> known;
    for (const bool obsolete : {false, true})
        for (const PoEntry& one : translated.entries)
            if (one.context && one.obsolete == obsolete)
                known.emplace(*one.context, &one);
    std::map<const PoEntry*, bool> used;
    PoFile out;
    out.file = translated.file.empty() ? source.file : translated.file;
    out.last_comments = translated.last_comments;
    for (const PoEntry& from : source.entries) {
        if (from.is_header()) {
            out.entries.push_back(merged_header(translated, from));
            continue;
        }
        PoEntry entry = from;
        const auto [first, last] = known.equal_range(from.context.value_or(std::string()));
        const auto same = std::find_if(first, last, [&](const auto& one) { return one.second->id == from.id && !used[one.second]; });
        const auto old = same != last ? same : std::find_if(first, last, [&](const auto& one) {
            return !used[one.second] && source.find(*one.second->context, one.second->id) == nullptr;
        });
        if (old != last) {
            used[old->second] = true;
            (same != last && old->second->plural.empty() == from.plural.empty() ? take_over : take_changed)(entry, *old->second);
        }
        out.entries.push_back(std::move(entry));
    }
    for (const PoEntry& one : translated.entries)
        if (!one.is_header() && !used[&one] && !std::ranges::all_of(one.words, &std::string::empty)) {
            out.entries.push_back(one);
            out.entries.back().obsolete = true;
        }
    return out;
}

PoCount count(const PoFile& file) {
    PoCount out;
    for (const PoEntry& one : file.entries) {
        if (one.is_header() || one.obsolete)
            continue;
        ++(one.fuzzy() ? out.fuzzy : one.translated() ? out.translated : out.missing);
    }
    return out;
}

}
