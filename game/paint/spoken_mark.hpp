// SPDX-License-Identifier: MIT
#pragma once
#include "paint/easel.hpp"
#include "paint/setting.hpp"

/// What marks the words that are being read aloud. Only for .cpp files of paint/.
namespace paint {

/// Whether these are the words that are being read aloud, not the name or the small print beside them.
bool is_spoken(const Easel&, const page::Piece&);

/// Where some of the plain text of words lies in their setting: a rectangle for each line and each direction it has a part in.
std::vector<page::Rect> rects_of(const SetWords&, const page::Words&, page::Span);

/// The ground of the word that is being said, to be drawn under the letters: only where ink is dark or light enough for it.
void draw_word_ground(const Easel&, const page::Piece&, const SetWords&);

/// A soft line under each line of words, and a strong one under the word that is being said.
void draw_spoken(const Easel&, const page::Piece&, const SetWords&);

}
