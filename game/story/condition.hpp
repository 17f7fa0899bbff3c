// SPDX-License-Identifier: MIT
#pragma once
#include "story/names.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace story {

/// What a fact may hold.
enum class FactKind { Flag, Number, Set };

/// Something the story remembers: a flag, a bounded number, or a small set (kept evidence: a set over line ids, 64 at most).
struct Fact {
    FactId id;
    FactKind kind = FactKind::Flag;
    std::int64_t start = 0;
    std::int64_t min = 0;
    std::int64_t max = 1;
    std::vector<std::string> members; ///< of a set: "scene/line", in order of their bits
    bool from_town = false;           ///< set by other episodes, read-only here; never decides whether an ending can be reached
    bool tells_town = false;          ///< other episodes may read it
};

/// When something is shown or open. An empty `All` is always true.
struct Condition {
    enum class Op { All, Any, Not, AtLeast, AtMost, Has, Seen, Band };
    Op op = Op::All;
    FactIndex fact;            ///< AtLeast, AtMost, Has
    std::int64_t value = 0;    ///< AtLeast, AtMost: the bound; Has: the bit; Seen: the watch bit; Band: one bit a band, in order
    std::vector<Condition> of; ///< All, Any, Not (exactly one)
};

/// How a beat, choice or outcome changes what the story remembers. Numbers stay within their bounds.
struct Effect {
    enum class Op { Set, Add, Keep };
    Op op = Op::Set;
    FactIndex fact;
    std::int64_t value = 0; ///< Set: the value; Add: by how much; Keep: the bit
};

}
