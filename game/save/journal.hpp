// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace save {

/// The first line of a journal: under which conditions the playthrough began, so that it can be played again.
struct JournalHead {
    std::string episode;
    story::Band band = story::Band::Eleven;
    story::Address address = story::Address::They;
    std::string alias;
    int strength_cap = 2;
    std::map<std::string, std::int64_t> town;
    bool operator==(const JournalHead&) const = default;
};

/// A playthrough as it is kept: what was done, and what was done before each going back.
struct Journal {
    JournalHead head;
    std::vector<story::Taken> taken;
    std::vector<std::vector<story::Taken>> earlier; ///< the ways that were left by a rewind, oldest first
};

/// A journal read from a file's text: as much of it as is sound.
struct JournalRead {
    Journal journal;
    bool usable = false;  ///< the head was sound
    bool damaged = false; ///< something but a torn last line was not
};

/// Each is one line without its end. An answer to a question is kept as going on: what somebody guessed is nobody's business.
std::string head_line(const JournalHead&);
std::string taken_line(const story::Taken&);
std::string rewind_line(std::size_t keep);

/// A whole file.
std::string journal_text(const Journal&);
JournalRead read_journal(std::string_view text);

}
