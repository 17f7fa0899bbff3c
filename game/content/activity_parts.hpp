// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

#include <functional>

/// What the kinds of activities have in common in the file: `ask`, pieces, outcomes.
namespace content {

/// Which keys a piece may have beside `id`, `text` and `reply`.
struct PieceKeys {
    bool right = true;
    bool mark = true;
};

/// Reads what can be read of the next piece of a list: its own keys are for `more`.
using ReadMore = std::function<void(Node&)>;

/// The pieces under `key`; `more` reads what only this kind has. Marks are gathered in the activity.
std::vector<story::Piece> read_pieces(Reading&, Node&, std::string_view key, story::Activity&, PieceKeys = {}, const ReadMore& more = {});

/// A list that must be there and must not be empty.
Items need_items(Reading&, Node&, std::string_view key);

/// Reads `ask` and then, with the marks of all pieces known, `outcomes`.
void read_ask(Reading&, Node&, story::Activity&);
void read_outcomes(Reading&, Node&, story::Activity&);

/// The app under `key`, one that the world knows.
std::string read_app(Reading&, Node&, std::string_view key);

/// `lines`, and which of them are `proof`.
void read_kept_lines(Reading&, Node&, story::KeepBody&, bool needed);
/// The set they are kept in.
story::FactIndex read_kept_into(Reading&, ValueIndex);

}
