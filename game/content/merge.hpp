// SPDX-License-Identifier: MIT
#pragma once
#include "content/po.hpp"

namespace content {

/// What is new in the source put into a translated file, in the source's order. What is translated stays; where the English changed it
/// stays as fuzzy, with the English it was made from; what is gone becomes obsolete, and comes back if it does.
PoFile merge(const PoFile& translated, const PoFile& source);

/// How far a file is.
struct PoCount {
    std::size_t translated = 0, fuzzy = 0, missing = 0;
    [[nodiscard]] std::size_t all() const { return translated + fuzzy + missing; }
};
PoCount count(const PoFile&);

}
