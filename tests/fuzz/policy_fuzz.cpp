// SPDX-License-Identifier: MIT
#include "content/policy.hpp"
#include "fuzz/fuzz.hpp"

FUZZ(text) {
    const auto read = content::read_policy("fuzz.json", text);
    fuzz::must(read.value.has_value() == !base::any_error(read.diagnostics));
    if (!read.value)
        return;
    // what was read is written back, and means the same
    const auto again = content::read_policy("fuzz.json", content::policy_text(*read.value));
    fuzz::must(again.value.has_value() && *again.value == *read.value);
}
