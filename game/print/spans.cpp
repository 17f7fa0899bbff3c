// SPDX-License-Identifier: MIT
#include "print/spans.hpp"

namespace print {

Spans plain(std::string text) {
    return {{std::move(text), false, false, false}};
}

Spans bold(std::string text) {
    return {{std::move(text), true, false, false}};
}

Spans italic(std::string text) {
    return {{std::move(text), false, true, false}};
}

Spans join(Spans first, const Spans& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Spans from_markdown(std::string_view text) {
    Spans spans;
    Span now;
    const auto close = [&] {
        if (!now.text.empty())
            spans.push_back(now);
        now.text.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '`')
            continue;
        if (text[at] != '*') {
            now.text += text[at];
            continue;
        }
        close();
        if (text.substr(at).starts_with("**")) {
            now.bold = !now.bold;
            ++at;
        } else {
            now.italic = !now.italic;
        }
    }
    close();
    return spans;
}

std::string text_of(const Spans& spans) {
    std::string text;
    for (const Span& span : spans)
        text += span.hidden ? "[" + span.text + "]" : span.text;
    return text;
}

}
