// SPDX-License-Identifier: MIT
#include "content/report.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <tuple>

namespace content {

void Report::add(base::Severity severity, std::string_view code, ValueIndex at, const base::SourcePos& stands, std::string message,
                 std::string hint) {
    if (findings_.size() == most)
        ++left_out_;
    else
        findings_.push_back({severity, std::string(code), stands, document_.pointer(at), std::move(message), std::move(hint)});
}

void Report::error(std::string_view code, ValueIndex at, std::string message, std::string hint) {
    add(base::Severity::Error, code, at, document_.position(at), std::move(message), std::move(hint));
}

void Report::error_at_key(std::string_view code, ValueIndex member, std::string message, std::string hint) {
    add(base::Severity::Error, code, member, document_.key_position(member), std::move(message), std::move(hint));
}

void Report::warning_at_key(std::string_view code, ValueIndex member, std::string message, std::string hint) {
    add(base::Severity::Warning, code, member, document_.key_position(member), std::move(message), std::move(hint));
}

void Report::under(std::string_view code, base::Severity severity) {
    code_ = code;
    severity_ = severity;
}

void Report::say(ValueIndex at, std::string message, std::string hint) {
    add(severity_, code_, at, document_.position(at), std::move(message), std::move(hint));
}

std::string Report::guess(std::string_view word, std::span<const std::string_view> known) const {
    return is_patient() && word.size() < 80 ? base::did_you_mean(word, known) : std::string();
}

std::vector<base::Diagnostic> Report::take() {
    std::ranges::sort(findings_, {},
                      [](const base::Diagnostic& one) { return std::tie(one.at.line, one.at.column, one.code, one.message); });
    if (left_out_ > 0)
        findings_.back().hint = "and " + std::to_string(left_out_) + " more findings that are not listed";
    return std::move(findings_);
}

}
