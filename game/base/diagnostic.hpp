// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

enum class Severity { Note, Warning, Error };

/// A place in a text file, counted from 1 (columns in bytes). Line 0 means "the whole file".
struct SourcePos {
    std::string file;
    int line = 0;
    int column = 0;
};

/// One thing a person should know about a file, and what to do about it.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; ///< stable: "unknown-scene"
    SourcePos at;
    std::string where; ///< JSON pointer: "/scenes/2/beats/0/goto"
    std::string message;
    std::string hint; ///< "did you mean \"corridor\"?"
};

std::string_view name(Severity);

/// "content/x.json:12:9: error: there is no scene … [unknown-scene]", with the hint on a line of its own.
std::string format(const Diagnostic&);

bool any_error(const std::vector<Diagnostic>&);

/// A value read from files, with everything noticed on the way. The value is absent exactly when some diagnostic is an error.
template <class T>
struct Loaded {
    std::optional<T> value;
    std::vector<Diagnostic> diagnostics;
    [[nodiscard]] bool ok() const { return value.has_value(); }
};

}
