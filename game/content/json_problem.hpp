// SPDX-License-Identifier: MIT
#pragma once
#include "content/json_document.hpp"

namespace content {

/// What is wrong with a text that is not JSON, in plain words, and where to point.
struct SyntaxProblem {
    enum class Place { Token, LastByte, End };
    Place place = Place::Token;
    std::string message;
    std::string hint;
};

/// Plain words for what nlohmann's parser says.
SyntaxProblem syntax_problem(std::string parser_says);

/// What makes a text hopeless before its first bracket: too large, not UTF-8, no text at all.
std::optional<base::Diagnostic> unfit(const std::string& file, std::string_view text, const JsonDocument& document);

}
