// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.hpp"
#include "save/journal.hpp"

FUZZ(text) {
    const save::JournalRead read = save::read_journal(text);
    if (!read.usable)
        return;
    // what could be read is written again when damage is set aside, and must then be sound
    const std::string written = save::journal_text(read.journal);
    const save::JournalRead again = save::read_journal(written);
    fuzz::must(again.usable && !again.damaged);
    fuzz::must(save::journal_text(again.journal) == written);
}
