// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string_view>

namespace content {

/// What in a text somebody could try to reach: a web address, a mail address, a handle, a telephone number.
struct Contact {
    std::string_view kind;
    std::string_view words;
};

/// The first one, if any. Addresses under `.example` belong to nobody and are none.
std::optional<Contact> find_contact(std::string_view text);

}
