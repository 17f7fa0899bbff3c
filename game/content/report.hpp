// SPDX-License-Identifier: MIT
#pragma once
#include "content/json_document.hpp"

#include <span>

namespace content {

/// Collects what is noticed about one file and gives each finding its line and column.
class Report {
public:
    explicit Report(const JsonDocument& document) : document_(document) {}

    [[nodiscard]] const JsonDocument& document() const { return document_; }
    /// A finding of the reader: always an error.
    void error(std::string_view code, ValueIndex at, std::string message, std::string hint = {});
    void error_at_key(std::string_view code, ValueIndex member, std::string message, std::string hint = {});
    void warning_at_key(std::string_view code, ValueIndex member, std::string message, std::string hint = {});

    /// From now on `say` speaks for this rule.
    void under(std::string_view code, base::Severity severity);
    void say(ValueIndex at, std::string message, std::string hint = {});

    /// Whether few enough findings were made so far to look for what was meant.
    [[nodiscard]] bool is_patient() const { return findings_.size() < 200; }
    /// `did you mean …?`, unless so much is wrong already that looking would take long.
    [[nodiscard]] std::string guess(std::string_view word, std::span<const std::string_view> known) const;

    [[nodiscard]] const std::vector<base::Diagnostic>& findings() const { return findings_; }
    /// All findings in the order of the file.
    [[nodiscard]] std::vector<base::Diagnostic> take();

private:
    static constexpr std::size_t most =
        5000; ///< after so many the rest is only counted: nobody reads on, and a hostile file could have millions
    void add(base::Severity, std::string_view code, ValueIndex at, const base::SourcePos& stands, std::string message, std::string hint);

    const JsonDocument& document_;
    std::size_t left_out_ = 0;
    std::string_view code_;
    base::Severity severity_ = base::Severity::Error;
    std::vector<base::Diagnostic> findings_;
};

}
