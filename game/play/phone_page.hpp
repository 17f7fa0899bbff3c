// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/library.hpp"
#include "play/looking.hpp"

namespace play {

/// The channel the phone shows: opened by hand, else the story's; none if we are not looking at a phone.
std::optional<std::size_t> shown_channel(const story::View&, const Looking&);

/// Messages that came while nobody looked.
int unread(const story::ChannelView&, const ReadSoFar&);

/// Puts the phone and its newest messages on a page.
void add_phone(page::Page&, const Library&, const story::Episode&, const story::View&, std::size_t channel);

/// One tab for each channel that can be opened now, and a way back from one that was opened by hand.
void add_tabs(page::Page&, const story::View&, const Looking&, const ReadSoFar&, std::optional<std::size_t> shown);

/// Lines that came while the phone was not in hand: "Your phone buzzes: Class 6B".
void add_buzzes(page::Page&, const story::Episode&, const story::View&, std::optional<std::size_t> shown);

/// A message as the phone shows it, or nothing if it never came.
std::optional<page::Block> line_block(const story::Episode&, const story::View&, story::BeatRef);

/// A message's words, with its picture in words: for lists of lines to keep.
std::string line_words(const story::Episode&, const story::View&, story::BeatRef);

}
