// SPDX-License-Identifier: MIT
#include "content/node.hpp"

#include "content/name_table.hpp"

#include <algorithm>
#include <stdexcept>

namespace content {
namespace {

std::string_view kind_name(JsonKind kind) {
    switch (kind) {
    case JsonKind::Null: return "null";
    case JsonKind::Boolean: return "true or false";
    case JsonKind::Integer: return "a number";
    case JsonKind::Fraction: return "a number with a fraction";
    case JsonKind::String: return "text in quotes";
    case JsonKind::Array: return "a list [ … ]";
    case JsonKind::Object: return "an object { … }";
    }
    return "";
}

bool expect(Report& report, ValueIndex at, JsonKind kind, std::string_view what) {
    const JsonKind found = report.document().kind(at);
    if (found == kind)
        return true;
    report.error("wrong-type", at,
                 "\"" + std::string(what) + "\" must be " + std::string(kind_name(kind)) + ", and here is " +
                     std::string(kind_name(found)));
    return false;
}

}

std::string_view as_word(Report& report, ValueIndex at, std::string_view what) {
    return expect(report, at, JsonKind::String, what) ? report.document().string(at) : std::string_view();
}

std::int64_t as_number(Report& report, ValueIndex at, std::string_view what) {
    return expect(report, at, JsonKind::Integer, what) ? report.document().integer(at) : 0;
}

bool as_flag(Report& report, ValueIndex at, std::string_view what) {
    return expect(report, at, JsonKind::Boolean, what) && report.document().boolean(at);
}

Items as_items(Report& report, ValueIndex at, std::string_view what) {
    return {report.document(), expect(report, at, JsonKind::Array, what) ? at : ValueIndex()};
}

void report_bad_word(Report& report, ValueIndex at, std::string_view word, std::span<const std::string_view> known) {
    std::string hint = report.guess(word, known);
    if (hint.empty()) {
        hint = "it can be:";
        for (const std::string_view one : known)
            hint += " " + std::string(one);
    }
    report.error("bad-value", at, "\"" + std::string(word) + "\" is not a word I know here", hint);
}

Node::Node(Report& report, ValueIndex value)
    : report_(report), document_(report.document()), value_(value), object_(document_.is(value, JsonKind::Object)) {
    if (!object_)
        report_.error("wrong-type", value,
                      "here must be " + std::string(kind_name(JsonKind::Object)) + ", and here is " +
                          std::string(kind_name(document_.kind(value))));
}

Node::~Node() {
    if (object_ && known_members_ < document_.size(value_))
        report_unknown_keys();
}

void Node::report_unknown_keys() {
    const auto known = names_of(std::span(asked_).first(asked_count_), &Asked::key);
    for (const ValueIndex member : Items(document_, value_)) {
        const std::string_view key = document_.key(member);
        if (std::ranges::find(known, key) == known.end())
            report_.error_at_key("unknown-key", member, "\"" + std::string(key) + "\" is not a key I know here", report_.guess(key, known));
    }
}

ValueIndex Node::find(std::string_view key) {
    if (!object_)
        return {};
    const ValueIndex found = document_.member(value_, key);
    const auto asked = std::span(asked_).first(asked_count_);
    if (std::ranges::find(asked, key, &Asked::key) != asked.end())
        return found;
    if (asked_count_ == most_keys)
        throw std::length_error("a reader asks an object for more keys than Node::most_keys");
    asked_[asked_count_++] = {key.data(), key.size()};
    if (!found.none() && known_members_ != all_known)
        ++known_members_;
    return found;
}

ValueIndex Node::need(std::string_view key) {
    const ValueIndex found = find(key);
    if (found.none() && object_)
        report_.error("missing-field", value_, "\"" + std::string(key) + "\" is missing here");
    return found;
}

std::string_view Node::word(std::string_view key) {
    const ValueIndex at = need(key);
    return at.none() ? std::string_view() : as_word(report_, at, key);
}

std::string_view Node::word_or(std::string_view key, std::string_view other) {
    const ValueIndex at = find(key);
    return at.none() ? other : as_word(report_, at, key);
}

std::int64_t Node::number(std::string_view key) {
    const ValueIndex at = need(key);
    return at.none() ? 0 : as_number(report_, at, key);
}

std::int64_t Node::number_or(std::string_view key, std::int64_t other, std::int64_t least, std::int64_t most) {
    const ValueIndex at = find(key);
    if (at.none())
        return other;
    const std::int64_t value = as_number(report_, at, key);
    if (value >= least && value <= most)
        return value;
    if (document_.is(at, JsonKind::Integer))
        report_.error("bad-value", at,
                      "\"" + std::string(key) + "\" must be between " + std::to_string(least) + " and " + std::to_string(most));
    return other;
}

bool Node::flag_or(std::string_view key, bool other) {
    const ValueIndex at = find(key);
    return at.none() ? other : as_flag(report_, at, key);
}

Items Node::items(std::string_view key) {
    const ValueIndex at = need(key);
    return at.none() ? Items(document_, {}) : as_items(report_, at, key);
}

Items Node::items_if_any(std::string_view key) {
    const ValueIndex at = find(key);
    return at.none() ? Items(document_, {}) : as_items(report_, at, key);
}

}
