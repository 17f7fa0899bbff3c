// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

/// Whom a child can turn to in one place, as an adult of that place wrote it down and confirmed it (safety-access.md, "Helplines").
namespace content {

/// Somebody, or a line, to turn to. Children see it only if an adult confirmed it.
struct HelpEntry {
    std::string name;         ///< "Ms Brown", "Childline"
    std::string contact;      ///< "room 4, by the stairs", "0800 1111"
    std::string note;         ///< "until 19 years"; may be empty
    std::string confirmed_by; ///< a name or initials
    std::string confirmed_on; ///< "2026-11-02"
    std::string review_by;    ///< the day after which somebody should look again, or empty
};

struct Region {
    std::string place;             ///< "Harbour School", for adults
    std::vector<HelpEntry> people; ///< of the school or the club: shown first
    std::vector<HelpEntry> lines;  ///< helplines outside
    std::optional<HelpEntry> emergency;
};

/// A helpline somebody found in public pages. Only for adults, to confirm.
struct HelpLead {
    std::string country; ///< "GB"
    std::string name, contact, note, source, confidence;
};

base::Loaded<Region> read_region(std::string file, std::string_view text);
base::Loaded<std::vector<HelpLead>> read_help_leads(std::string file, std::string_view text);

/// Whether children may see it: an adult put their name and a day to it.
bool is_confirmed(const HelpEntry&);
/// Whether somebody should have looked again by this day ("2026-11-21"). It stays to be seen, with a word of caution.
bool is_overdue(const HelpEntry&, std::string_view today);

}
