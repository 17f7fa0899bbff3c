// SPDX-License-Identifier: MIT
#include "base/diagnostic.hpp"

#include <algorithm>

namespace base {

std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    }
    return "error";
}

std::string format(const Diagnostic& found) {
    std::string out = found.at.file;
    if (found.at.line > 0)
        out += ":" + std::to_string(found.at.line) + ":" + std::to_string(found.at.column);
    out += ": " + std::string(name(found.severity)) + ": " + found.message + " [" + found.code + "]";
    if (!found.hint.empty())
        out += "\n    hint: " + found.hint;
    return out;
}

bool any_error(const std::vector<Diagnostic>& all) {
    return std::ranges::any_of(all, [](const Diagnostic& one) { return one.severity == Severity::Error; });
}

}
