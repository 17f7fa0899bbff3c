// SPDX-License-Identifier: MIT
#pragma once
#include "content/report.hpp"
#include "story/names.hpp"

#include <array>

namespace content {

/// The values of an array, for a range-for.
class Items {
public:
    class Iterator {
    public:
        Iterator(const JsonDocument* document, ValueIndex at) : document_(document), at_(at) {}
        ValueIndex operator*() const { return at_; }
        Iterator& operator++() {
            at_ = document_->next(at_);
            return *this;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        const JsonDocument* document_;
        ValueIndex at_;
    };
    Items(const JsonDocument& document, ValueIndex array)
        : document_(&document), first_(array.none() ? array : document.first(array)), size_(array.none() ? 0 : document.size(array)) {}
    [[nodiscard]] Iterator begin() const { return {document_, first_}; }
    [[nodiscard]] Iterator end() const { return {document_, {}}; }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    const JsonDocument* document_;
    ValueIndex first_;
    std::size_t size_;
};

/// One JSON object being read. Says what is missing, mistyped or misspelt, with the line it stands on.
/// When it dies, every key nobody asked for is reported as unknown.
class Node {
public:
    Node(Report& report, ValueIndex value);
    ~Node();
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    Node(Node&&) = delete;
    Node& operator=(Node&&) = delete;

    [[nodiscard]] ValueIndex value() const { return value_; }
    [[nodiscard]] Report& report() const { return report_; }
    [[nodiscard]] bool is_object() const { return object_; }

    /// A member, or none. Asking makes the key known.
    ValueIndex find(std::string_view key);
    /// A member that must be there.
    ValueIndex need(std::string_view key);

    std::string_view word(std::string_view key); ///< must be there
    std::string_view word_or(std::string_view key, std::string_view other);
    std::int64_t number(std::string_view key); ///< must be there
    std::int64_t number_or(std::string_view key, std::int64_t other, std::int64_t least, std::int64_t most);
    bool flag_or(std::string_view key, bool other);
    Items items(std::string_view key); ///< must be there
    Items items_if_any(std::string_view key);

    /// A word of an enumeration.
    template <class E>
    E one_of(std::string_view key, E other);

    /// No more is said about unknown keys: something else is so wrong that they would only confuse.
    void forgive() { known_members_ = all_known; }

private:
    static constexpr std::size_t all_known = ~std::size_t{0};
    static constexpr std::size_t most_keys = 48; ///< that a reader may ask one object for
    /// A word without a constructor, so that an array of them costs nothing.
    struct Asked {
        const char* begin;
        std::size_t size;
        [[nodiscard]] std::string_view key() const { return {begin, size}; }
    };
    void report_unknown_keys();

    Report& report_;
    const JsonDocument& document_;
    ValueIndex value_;
    bool object_;
    std::size_t known_members_ = 0;
    std::size_t asked_count_ = 0;
    std::array<Asked, most_keys> asked_; ///< filled up to asked_count_ only: a node is made for every object of a file
};

/// A value that must be a string, a number, …: or a finding, and an empty one.
std::string_view as_word(Report&, ValueIndex, std::string_view what);
std::int64_t as_number(Report&, ValueIndex, std::string_view what);
bool as_flag(Report&, ValueIndex, std::string_view what);
Items as_items(Report&, ValueIndex, std::string_view what);

/// A finding for a word that is none of those known.
void report_bad_word(Report&, ValueIndex, std::string_view word, std::span<const std::string_view> known);

/// A word of an enumeration, or a finding with the nearest.
template <class E>
std::optional<E> as_one_of(Report& report, ValueIndex at, std::string_view what) {
    const std::string_view word = as_word(report, at, what);
    if (!report.document().is(at, JsonKind::String))
        return std::nullopt;
    if (const auto value = story::from_word<E>(word))
        return value;
    std::vector<std::string_view> known;
    for (const auto& one : story::spellings(E{}))
        known.push_back(one.word);
    report_bad_word(report, at, word, known);
    return std::nullopt;
}

template <class E>
E Node::one_of(std::string_view key, E other) {
    const ValueIndex at = find(key);
    return at.none() ? other : as_one_of<E>(report_, at, key).value_or(other);
}

}
