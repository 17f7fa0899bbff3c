// SPDX-License-Identifier: MIT
#include "content/json_document.hpp"

#include <algorithm>
#include <cstring>

namespace content {

std::string_view JsonDocument::words_of(const std::vector<Unescaped>& all, ValueIndex at) {
    return std::ranges::lower_bound(all, at.at(), {}, &Unescaped::value)->words;
}

std::string_view JsonDocument::string(ValueIndex at) const {
    const Value& value = values_[at.at()];
    return value.escaped ? words_of(unescaped_, at) : std::string_view(text_).substr(value.offset + 1, value.size);
}

std::string_view JsonDocument::key(ValueIndex at) const {
    const Value& value = values_[at.at()];
    if (value.key_size == 0)
        return {};
    return value.key_escaped ? words_of(unescaped_keys_, at) : std::string_view(text_).substr(value.key_offset + 1, value.key_size);
}

ValueIndex JsonDocument::first(ValueIndex at) const {
    const Value& value = values_[at.at()];
    const bool holds = value.kind == JsonKind::Array || value.kind == JsonKind::Object;
    return holds && value.size > 0 ? ValueIndex(at.at() + 1) : ValueIndex();
}

ValueIndex JsonDocument::next(ValueIndex at) const {
    const Value& value = values_[at.at()];
    return value.parent != nowhere && value.ordinal + 1 < values_[value.parent].size ? ValueIndex(value.end) : ValueIndex();
}

ValueIndex JsonDocument::member(ValueIndex object, std::string_view key) const {
    if (!is(object, JsonKind::Object))
        return {};
    for (ValueIndex child = first(object); !child.none(); child = next(child))
        if (this->key(child) == key)
            return child;
    return {};
}

ValueIndex JsonDocument::item(ValueIndex array, std::size_t position) const {
    if (!is(array, JsonKind::Array) || position >= size(array))
        return {};
    ValueIndex child = first(array);
    for (std::size_t i = 0; i < position; ++i)
        child = next(child);
    return child;
}

base::SourcePos JsonDocument::position(ValueIndex at) const {
    return position_at(values_[at.at()].offset);
}

base::SourcePos JsonDocument::key_position(ValueIndex at) const {
    const Value& value = values_[at.at()];
    const bool has_key = value.parent != nowhere && values_[value.parent].kind == JsonKind::Object;
    return position_at(has_key ? value.key_offset : value.offset);
}

base::SourcePos JsonDocument::position_at(std::size_t offset) const {
    if (line_starts_.empty()) {
        line_starts_.push_back(0);
        const char* const begin = text_.data();
        const char* const end = begin + text_.size();
        for (const char* at = begin; at != end;) {
            const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
            if (found == nullptr)
                break;
            at = static_cast<const char*>(found) + 1;
            line_starts_.push_back(static_cast<std::uint32_t>(at - begin));
        }
    }
    const auto after = std::ranges::upper_bound(line_starts_, offset);
    const auto line = static_cast<std::size_t>(after - line_starts_.begin());
    return {file_, static_cast<int>(line), static_cast<int>(offset - line_starts_[line - 1] + 1)};
}

std::string JsonDocument::pointer(ValueIndex at) const {
    std::string out;
    for (std::uint32_t here = static_cast<std::uint32_t>(at.at()); values_[here].parent != nowhere; here = values_[here].parent) {
        std::string step = "/";
        if (values_[values_[here].parent].kind == JsonKind::Array) {
            step += std::to_string(values_[here].ordinal);
        } else {
            for (const char c : key(ValueIndex(here)))
                step += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        }
        out.insert(0, step);
    }
    return out;
}

}
