// SPDX-License-Identifier: MIT
#include "content/world.hpp"

#include <algorithm>
#include <charconv>

namespace content {
namespace {

template <class List, class Get>
auto* find_in(const List& list, const Get& get) {
    const auto found = std::ranges::find_if(list, get);
    return found == list.end() ? nullptr : &*found;
}

std::optional<int> leading_number(std::string_view words) {
    int number = 0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// Whether one part of a row's id ("51k", "62-66") is meant by the words an author wrote.
bool part_means(std::string_view part, std::string_view words) {
    if (part == words)
        return true;
    const auto number = leading_number(words);
    if (!number || std::to_string(*number) != words)
        return false;
    const auto from = leading_number(part);
    const auto hyphen = part.find('-');
    const auto to = hyphen == std::string_view::npos ? from : leading_number(part.substr(hyphen + 1));
    return from && to && *from <= *number && *number <= *to;
}

}

const CastMember* World::find(const story::SpeakerId& id) const {
    return find_in(cast, [&](const CastMember& one) { return one.speaker.id == id; });
}

const Sound* World::find(const story::SoundId& id) const {
    return find_in(sounds, [&](const Sound& one) { return one.id == id; });
}

const story::Place* World::find(const story::PlaceId& id) const {
    return find_in(places, [&](const story::Place& one) { return one.id == id; });
}

const MapPlace* World::find_on_map(std::string_view id) const {
    return find_in(map, [&](const MapPlace& one) { return one.id == id; });
}

const App* World::find_app(std::string_view id) const {
    return find_in(apps, [&](const App& one) { return one.id == id; });
}

bool SourceRow::is_named(std::string_view row) const {
    std::string_view left = id;
    if (left == row)
        return true;
    while (!left.empty()) {
        const auto comma = left.find(',');
        if (part_means(left.substr(0, comma), row))
            return true;
        left = comma == std::string_view::npos ? std::string_view() : left.substr(comma + 1);
    }
    return false;
}

bool World::has_source(std::string_view row) const {
    return std::ranges::any_of(sources, [&](const SourceRow& one) { return one.is_named(row); });
}

}
