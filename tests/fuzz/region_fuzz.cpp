// SPDX-License-Identifier: MIT
#include "content/region.hpp"
#include "fuzz/fuzz.hpp"

FUZZ(text) {
    const auto region = content::read_region("fuzz.json", text);
    fuzz::must(region.value.has_value() == !base::any_error(region.diagnostics));
    (void)content::read_help_leads("fuzz.json", text);
}
