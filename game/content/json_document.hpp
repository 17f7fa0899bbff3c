// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "base/index.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

using ValueIndex = base::Index<struct JsonValueName>;

enum class JsonKind : std::uint8_t { Null, Boolean, Integer, Fraction, String, Array, Object };

/// A parsed JSON text, kept flat: every value knows its parent, where it ends, and at which byte it and its key stand.
/// Lines and columns are counted only when somebody asks for them.
class JsonDocument {
public:
    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t largest = 64U << 20U;

    /// Takes the text in and parses it. Findings go to `out`; the document is there whenever the text is JSON, even with keys written
    /// twice.
    static std::optional<JsonDocument> parse(std::string file, std::string_view text, std::vector<base::Diagnostic>& out);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] static ValueIndex root() { return ValueIndex(0); }
    /// How many values there are: all of them are the indexes below it.
    [[nodiscard]] std::size_t count() const { return values_.size(); }
    [[nodiscard]] JsonKind kind(ValueIndex at) const { return values_[at.at()].kind; }
    [[nodiscard]] bool is(ValueIndex at, JsonKind kind) const { return !at.none() && values_[at.at()].kind == kind; }
    [[nodiscard]] std::string_view string(ValueIndex) const;
    [[nodiscard]] std::int64_t integer(ValueIndex at) const { return integers_[values_[at.at()].size]; }
    [[nodiscard]] bool boolean(ValueIndex at) const { return values_[at.at()].size != 0; }

    /// Of arrays and objects: how many, the first one, and the one after; none where there is none.
    [[nodiscard]] std::size_t size(ValueIndex at) const { return values_[at.at()].size; }
    [[nodiscard]] ValueIndex first(ValueIndex) const;
    [[nodiscard]] ValueIndex next(ValueIndex) const;
    [[nodiscard]] std::string_view key(ValueIndex) const;
    [[nodiscard]] ValueIndex member(ValueIndex object, std::string_view key) const;
    [[nodiscard]] ValueIndex item(ValueIndex array, std::size_t position) const;
    [[nodiscard]] ValueIndex parent(ValueIndex at) const { return ValueIndex(values_[at.at()].parent); }

    [[nodiscard]] base::SourcePos position(ValueIndex) const;
    [[nodiscard]] base::SourcePos key_position(ValueIndex) const;
    [[nodiscard]] base::SourcePos position_at(std::size_t offset) const;
    /// JSON pointer: "/scenes/2/beats/0/goto".
    [[nodiscard]] std::string pointer(ValueIndex) const;

private:
    friend class JsonRecorder;
    static constexpr std::uint32_t nowhere = 0xFFFFFFFFU;

    struct Value {
        std::uint32_t offset = 0;
        std::uint32_t size = 0; ///< of strings bytes, of arrays and objects children, of integers the place in integers_
        std::uint32_t end = 0;  ///< the value after this one and all inside it
        std::uint32_t parent = nowhere;
        std::uint32_t ordinal = 0; ///< which child of the parent
        std::uint32_t key_offset = 0;
        std::uint32_t key_size = 0;
        JsonKind kind = JsonKind::Null;
        bool escaped = false; ///< the words differ from the bytes of the file and stand in unescaped_
        bool key_escaped = false;
    };
    struct Unescaped {
        std::uint32_t value = 0;
        std::string words;
    };
    [[nodiscard]] static std::string_view words_of(const std::vector<Unescaped>&, ValueIndex);

    std::string file_;
    std::string text_;
    std::vector<Value> values_;
    std::vector<std::int64_t> integers_;
    std::vector<Unescaped> unescaped_;
    std::vector<Unescaped> unescaped_keys_;
    mutable std::vector<std::uint32_t> line_starts_; ///< counted at the first question
};

}
