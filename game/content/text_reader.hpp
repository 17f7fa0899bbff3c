// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

namespace content {

/// Reads a text in any of its forms: a string, or by band, form of address, count, or in another language.
story::Text read_text(Reading&, ValueIndex);
/// A text that must be there and must not be empty.
story::Text need_text(Reading&, Node&, std::string_view key);
story::Text text_if_any(Reading&, Node&, std::string_view key);

}
