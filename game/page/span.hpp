// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>

namespace page {

/// Bytes of a text, from one to before another; none if they are the same.
struct Span {
    std::size_t from = 0, to = 0;
    [[nodiscard]] bool empty() const { return from >= to; }
    bool operator==(const Span&) const = default;
};

}
