// SPDX-License-Identifier: MIT
#include "content/json_problem.hpp"

#include "base/text.hpp"

namespace content {
namespace {

/// Without the parser's own numbering in front, and without the bytes it read last: those may be half a file.
std::string plain_reason(std::string says) {
    for (const std::string_view before : {" - ", "] "})
        if (const auto at = says.find(before); at != std::string::npos) {
            says.erase(0, at + before.size());
            break;
        }
    if (const auto read = says.find("; last read: '"); read != std::string::npos) {
        const auto expected = says.find("'; expected", read);
        says = says.substr(0, read) + (expected == std::string::npos ? std::string() : says.substr(expected + 1));
    }
    return says.substr(0, says.find("; expected end of input"));
}

}

SyntaxProblem syntax_problem(std::string parser_says) {
    const std::string reason = plain_reason(std::move(parser_says));
    const auto speaks_of = [&](std::string_view words) { return reason.find(words) != std::string::npos; };
    if (speaks_of("unexpected end of input") || speaks_of("missing closing quote"))
        return {SyntaxProblem::Place::End, "the file ends too early: a bracket or a quote is never closed", "was it cut off?"};
    const bool within = speaks_of("invalid ") || speaks_of("control character");
    return {within ? SyntaxProblem::Place::LastByte : SyntaxProblem::Place::Token, "this is not JSON: " + reason,
            "look for a missing comma or quote here or just above"};
}

std::optional<base::Diagnostic> unfit(const std::string& file, std::string_view text, const JsonDocument& document) {
    if (text.size() > JsonDocument::largest)
        return base::Diagnostic{base::Severity::Error,          "syntax", {file, 0, 0}, "", "this file is larger than 64 MB",
                                "an episode has well under one"};
    if (const auto bad = base::invalid_utf8_at(text))
        return base::Diagnostic{base::Severity::Error,
                                "bad-utf8",
                                document.position_at(*bad),
                                "",
                                "this is not UTF-8 text: byte " + std::to_string(*bad) + " of the file",
                                "save the file as UTF-8"};
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return base::Diagnostic{base::Severity::Error, "syntax", document.position_at(zero), "", "there is a zero byte in the text",
                                "is this a text file?"};
    return std::nullopt;
}

}
