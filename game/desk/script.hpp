// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"
#include "desk/lesson.hpp"

#include <functional>
#include <span>

namespace desk {

/// A class written down, to be held without one: what is pressed, when time goes by, what must be seen.
///     press ID · type WORDS · wait 2:00 · read 0:08 · story 0:08 · expect WORDS · sees WORDS · shot NAME
/// `read` goes on with the story every so many seconds until it waits for something else; `story` decides by cards, too, until it is held.
struct ScriptStep {
    std::string verb, words;
    int seconds = 0;
    int line = 0;
};

/// "press", "type", "wait" …
std::span<const std::string_view> script_verbs();

base::Result<std::vector<ScriptStep>> read_script(const std::string& file, std::string_view text);

/// What the script needs from outside.
struct Stagehand {
    std::function<page::Page()> projector;           ///< what the class sees now
    std::function<void()> changed;                   ///< after every press, and as time goes by
    std::function<bool(const std::string&)> picture; ///< keeps a picture under this name; false: it could not
};

/// Holds the class. What did not come as it was written, with its line; nothing if all did.
std::optional<base::Problem> run_script(const std::string& file, const std::vector<ScriptStep>&, Lesson&, const Stagehand&);

/// Every word of a view, line by line.
std::string words_of(const View&);

}
