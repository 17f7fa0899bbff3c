// SPDX-License-Identifier: MIT
#include "content/report.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <tuple>

namespace content {

void Report::error(std::string_view code, ValueIndex at, std::string message, std::string hint) {
    findings_.push_back(
        {base::Severity::Error, std::string(code), document_.position(at), document_.pointer(at), std::move(message), std::move(hint)});
}

void Report::error_at_key(std::string_view code, ValueIndex member, std::string message, std::string hint) {
    error(code, member, std::move(message), std::move(hint));
    findings_.back().at = document_.key_position(member);
}

void Report::under(std::string_view code, base::Severity severity) {
    code_ = code;
    severity_ = severity;
}

void Report::say(ValueIndex at, std::string message, std::string hint) {
    error(code_, at, std::move(message), std::move(hint));
    findings_.back().severity = severity_;
}

std::string Report::guess(std::string_view word, std::span<const std::string_view> known) const {
    constexpr std::size_t patience = 200;
    return findings_.size() < patience && word.size() < 80 ? base::did_you_mean(word, known) : std::string();
}

std::vector<base::Diagnostic> Report::take() {
    std::ranges::stable_sort(findings_, {}, [](const base::Diagnostic& one) { return std::tuple(one.at.line, one.at.column); });
    return std::move(findings_);
}

}
