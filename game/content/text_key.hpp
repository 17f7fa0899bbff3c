// SPDX-License-Identifier: MIT
#pragma once
#include "content/json_document.hpp"
#include "story/text.hpp"

namespace content {

/// What translators' files call the text at this place: "lunch/post", "lunch/thumb/write", "lunch/mina-now/all.reply", "title".
/// Made of the ids on the way there, so that it stays when lines move.
std::string text_key(const JsonDocument&, ValueIndex);

/// What comes after the key for one of several wordings: "@11@she". Wordings that differ only by count share one.
std::string form_suffix(const story::TextForm&);

}
