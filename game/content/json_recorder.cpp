// SPDX-License-Identifier: MIT
#include "content/json_document.hpp"
#include "content/json_problem.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace content {
namespace {

/// Walks the text for nlohmann's parser, which keeps no positions, and lets us ask how far it has read.
class TellingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    explicit TellingIterator(const char** at) : at_(at) {}
    reference operator*() const { return **at_; }
    TellingIterator& operator++() {
        ++*at_;
        return *this;
    }
    bool operator==(const TellingIterator& other) const { return *at_ == *other.at_; }
    bool operator!=(const TellingIterator& other) const { return *at_ != *other.at_; }

private:
    const char** at_;
};

}

/// Takes the events of nlohmann's parser and writes them down flat. The start of a value is found by
/// stepping from the end of the one before over white space, commas and colons: exact, and free of charge.
class JsonRecorder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    JsonRecorder(JsonDocument& document, const char*& cursor, std::vector<base::Diagnostic>& out)
        : doc_(document), cursor_(cursor), out_(out) {
        const std::string_view text = doc_.text_;
        last_end_ = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        doc_.values_.reserve(text.size() / 14 + 16);
        open_.reserve(JsonDocument::deepest + 1);
    }

    bool null() { return leaf(JsonKind::Null, 0); }
    bool boolean(bool value) { return leaf(JsonKind::Boolean, value ? 1 : 0); }
    bool number_integer(number_integer_t value) { return integer(value); }
    bool number_unsigned(number_unsigned_t value) {
        return value <= static_cast<number_unsigned_t>(INT64_MAX) ? integer(static_cast<std::int64_t>(value)) : leaf(JsonKind::Fraction, 0);
    }
    bool number_float(number_float_t, const string_t&) { return leaf(JsonKind::Fraction, 0); }
    bool binary(binary_t&) { return false; }
    bool string(string_t& words) {
        const std::uint32_t start = token_start();
        auto& value = add(JsonKind::String, start);
        value.size = static_cast<std::uint32_t>(words.size());
        value.escaped = raw_differs(start, words);
        if (value.escaped)
            doc_.unescaped_.push_back({newest(), words});
        return close_leaf();
    }
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_object() {
        report_duplicate_keys(open_.back());
        return close();
    }
    bool end_array() { return close(); }
    bool key(string_t& words) {
        key_offset_ = token_start();
        key_size_ = static_cast<std::uint32_t>(words.size());
        key_escaped_ = raw_differs(key_offset_, words);
        if (key_escaped_)
            key_words_ = words;
        last_end_ = here();
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem);

private:
    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(cursor_ - doc_.text_.data()); }
    [[nodiscard]] std::uint32_t newest() const { return static_cast<std::uint32_t>(doc_.values_.size() - 1); }
    [[nodiscard]] std::uint32_t token_start() const {
        std::uint32_t at = last_end_;
        const std::string& text = doc_.text_;
        while (at < text.size() &&
               (text[at] == ' ' || text[at] == '\n' || text[at] == ',' || text[at] == ':' || text[at] == '\t' || text[at] == '\r'))
            ++at;
        return at;
    }
    /// Whether the words stand otherwise in the file than they are meant: then something was escaped, which makes them longer.
    [[nodiscard]] bool raw_differs(std::uint32_t start, const string_t& words) const { return here() - start != words.size() + 2; }

    JsonDocument::Value& add(JsonKind kind, std::uint32_t start) {
        auto& value = doc_.values_.emplace_back();
        value.kind = kind;
        value.offset = start;
        if (open_.empty())
            return value;
        auto& parent = doc_.values_[open_.back()];
        value.parent = open_.back();
        value.ordinal = parent.size++;
        if (parent.kind == JsonKind::Object) {
            value.key_offset = key_offset_;
            value.key_size = key_size_;
            value.key_escaped = key_escaped_;
            if (key_escaped_)
                doc_.unescaped_keys_.push_back({newest(), key_words_});
        }
        return value;
    }
    bool close_leaf() {
        doc_.values_.back().end = newest() + 1;
        last_end_ = here();
        return true;
    }
    bool leaf(JsonKind kind, std::uint32_t size) {
        add(kind, token_start()).size = size;
        return close_leaf();
    }
    bool integer(std::int64_t value) {
        doc_.integers_.push_back(value);
        return leaf(JsonKind::Integer, static_cast<std::uint32_t>(doc_.integers_.size() - 1));
    }
    bool open(JsonKind kind) {
        const std::uint32_t start = token_start();
        if (open_.size() == JsonDocument::deepest) {
            out_.push_back({base::Severity::Error, "too-deep", doc_.position_at(start), "",
                            "brackets are nested more than " + std::to_string(JsonDocument::deepest) + " deep here",
                            "an episode needs about ten; look for brackets that are never closed"});
            return false;
        }
        add(kind, start);
        open_.push_back(newest());
        last_end_ = here();
        return true;
    }
    bool close() {
        doc_.values_[open_.back()].end = newest() + 1;
        open_.pop_back();
        last_end_ = here();
        return true;
    }
    void report_duplicate_keys(std::uint32_t object);
    void report_duplicate(ValueIndex again);

    JsonDocument& doc_;
    const char*& cursor_;
    std::vector<base::Diagnostic>& out_;
    std::vector<std::uint32_t> open_;
    std::uint32_t last_end_ = 0;
    std::uint32_t key_offset_ = 0;
    std::uint32_t key_size_ = 0;
    bool key_escaped_ = false;
    std::string key_words_;
};

void JsonRecorder::report_duplicate(ValueIndex again) {
    constexpr std::size_t enough = 1000;
    if (out_.size() >= enough)
        return;
    out_.push_back({base::Severity::Error, "duplicate-key", doc_.key_position(again), doc_.pointer(again),
                    "the key \"" + std::string(doc_.key(again)) + "\" is written twice in one object", "keep one of the two"});
}

void JsonRecorder::report_duplicate_keys(std::uint32_t object) {
    const ValueIndex at(object);
    doc_.values_[object].end = newest() + 1;
    constexpr std::size_t few = 16;
    if (doc_.size(at) <= few) {
        std::string_view seen[few];
        std::size_t count = 0;
        for (ValueIndex child = doc_.first(at); !child.none(); child = doc_.next(child)) {
            const std::string_view key = doc_.key(child);
            if (std::find(seen, seen + count, key) != seen + count)
                report_duplicate(child);
            seen[count++] = key;
        }
        return;
    }
    std::vector<ValueIndex> children;
    for (ValueIndex child = doc_.first(at); !child.none(); child = doc_.next(child))
        children.push_back(child);
    std::ranges::sort(children, {}, [&](ValueIndex child) { return std::pair(doc_.key(child), child); });
    for (std::size_t i = 1; i < children.size(); ++i)
        if (doc_.key(children[i]) == doc_.key(children[i - 1]))
            report_duplicate(children[i]);
}

bool JsonRecorder::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem) {
    const SyntaxProblem told = syntax_problem(problem.what());
    const std::uint32_t read = here();
    std::size_t at = token_start();
    if (told.place == SyntaxProblem::Place::End)
        at = doc_.text_.size();
    else if (told.place == SyntaxProblem::Place::LastByte && read > 0)
        at = read - 1;
    out_.push_back({base::Severity::Error, "syntax", doc_.position_at(at), "", told.message, told.hint});
    return false;
}

std::optional<JsonDocument> JsonDocument::parse(std::string file, std::string_view text, std::vector<base::Diagnostic>& out) {
    std::optional<JsonDocument> made(std::in_place);
    made->file_ = std::move(file);
    if (text.size() <= largest)
        made->text_ = text;
    if (auto problem = unfit(made->file_, text, *made)) {
        out.push_back(std::move(*problem));
        return std::nullopt;
    }
    const char* cursor = made->text_.data();
    const char* end = cursor + made->text_.size();
    JsonRecorder recorder(*made, cursor, out);
    if (!nlohmann::json::sax_parse(TellingIterator(&cursor), TellingIterator(&end), &recorder))
        return std::nullopt;
    return made;
}

}
