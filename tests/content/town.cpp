// SPDX-License-Identifier: MIT
#include "town.hpp"

namespace sample {

std::string text_of(const std::string& path) {
    const auto text = content::read_file(path);
    REQUIRE_MESSAGE(text.ok(), path);
    return text.value();
}

std::string with(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), by);
}

std::string with(const std::string& what, const std::string& by) {
    return with(valid(), what, by);
}

std::vector<base::Diagnostic> lint(const std::string& text) {
    return content::lint("test.json", text, town());
}

std::string codes(const std::vector<base::Diagnostic>& findings) {
    std::string out;
    for (const auto& one : findings)
        out += (out.empty() ? "" : " ") + one.code;
    return out;
}

std::string codes(const std::string& text) {
    return codes(lint(text));
}

content::EpisodeFile read(const std::string& text) {
    auto loaded = content::read_episode("test.json", text, town());
    for (const auto& one : loaded.diagnostics)
        FAIL_CHECK(base::format(one));
    return std::move(loaded.value.value());
}

}
