// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "content/never_words.hpp"

#include <algorithm>
#include <iomanip>
#include <istream>
#include <ostream>
#include <set>

namespace author {

int never_command(const content::Catalogue& catalogue, std::istream& words, std::ostream& out) {
    std::set<std::uint64_t> hashes;
    std::string word;
    while (words >> word)
        hashes.insert(content::never_hash(catalogue.world.never.salt, word));
    std::string comma;
    for (const std::uint64_t hash : hashes) {
        out << comma << '"' << std::hex << std::setw(16) << std::setfill('0') << hash << '"';
        comma = ",\n";
    }
    out << std::dec << "\n";
    return hashes.empty() ? failed : well;
}

}
