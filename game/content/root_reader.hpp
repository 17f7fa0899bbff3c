// SPDX-License-Identifier: MIT
#pragma once
#include "content/node.hpp"

#include <functional>

namespace content {

/// Parses a text and reads its root object with `read`.
template <class T>
base::Loaded<T> read_root(std::string file, std::string_view text, const std::function<void(Node&, T&)>& read) {
    base::Loaded<T> out;
    const auto document = JsonDocument::parse(std::move(file), text, out.diagnostics);
    if (!document)
        return out;
    T made;
    Report report(*document);
    {
        Node root(report, JsonDocument::root());
        if (root.is_object())
            read(root, made);
    }
    for (auto& found : report.take())
        out.diagnostics.push_back(std::move(found));
    if (!base::any_error(out.diagnostics))
        out.value = std::move(made);
    return out;
}

}
