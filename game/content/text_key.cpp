// SPDX-License-Identifier: MIT
#include "content/text_key.hpp"

#include "content/line_table.hpp"

#include <algorithm>

namespace content {
namespace {

/// Lists whose items are told apart by their ids alone.
constexpr std::string_view plain_lists[] = {"scenes", "beats", "options", "answers"};

/// How one of a list is called: its id, what a beat's first key says, the ends of an edge, or else its number.
std::string item_name(const JsonDocument& document, ValueIndex item, std::size_t position) {
    if (!document.is(item, JsonKind::Object))
        return std::to_string(position);
    const auto word = [&](std::string_view key) {
        const ValueIndex at = document.member(item, key);
        return document.is(at, JsonKind::String) ? std::string(document.string(at)) : std::string();
    };
    if (document.key(document.parent(item)) == "beats") {
        const KindOfBeat beat = kind_of_beat(document, item);
        const std::string_view kind = beat.kind == BeatKind::Unknown ? std::string_view() : document.key(beat.member);
        // what a rename says is the words themselves
        const std::string name = word(beat.kind == BeatKind::Rename ? "in" : kind);
        return beat.has_id() ? name : std::string(kind) + ":" + name;
    }
    if (std::string id = word("id"); !id.empty())
        return id;
    if (const std::string from = word("from"); !from.empty())
        return from + ">" + word("to");
    return std::to_string(position);
}

std::size_t position_in(const JsonDocument& document, ValueIndex list, ValueIndex item) {
    std::size_t at = 0;
    for (ValueIndex one = document.first(list); !one.none() && one != item; one = document.next(one))
        ++at;
    return at;
}

}

std::string text_key(const JsonDocument& document, ValueIndex at) {
    std::string path, role;
    const auto before = [&](const std::string& step) { path = path.empty() ? step : step + "/" + path; };
    for (ValueIndex here = at; here != JsonDocument::root();) {
        const ValueIndex parent = document.parent(here);
        if (document.is(parent, JsonKind::Array))
            before(item_name(document, here, position_in(document, parent, here)));
        else if (const std::string_view key = document.key(here); here == at) {
            role = key == "text" || key == "rename" || key == "excuse" ? std::string() : std::string(key);
        } else if (std::ranges::find(plain_lists, key) == std::ranges::end(plain_lists))
            before(std::string(key));
        here = parent;
    }
    return role.empty() ? path : path.empty() ? role : path + "." + role;
}

std::string form_suffix(const story::TextForm& form) {
    std::string out;
    if (form.band)
        out += "@" + std::string(story::spell(*form.band));
    if (form.address)
        out += "@" + std::string(story::spell(*form.address));
    return out;
}

}
