// SPDX-License-Identifier: MIT
#include "author/translate_templates.hpp"

#include "content/episode_reader.hpp"

#include <map>
#include <optional>
#include <tuple>

namespace author {
namespace {

using content::Entry;
using content::Language;
using content::PoEntry;
using content::PoFile;

std::optional<PoFile> template_of(const Entry& entry, const content::World& world, const Language& language) {
    const auto text = content::read_file(entry.file);
    if (!text)
        return std::nullopt;
    const auto read = content::read_episode(entry.file, text.value(), world);
    return read.value ? std::optional(content::episode_template(*read.value, language)) : std::nullopt;
}

using Key = std::tuple<std::string, std::string, std::string>;

Key key_of(const PoEntry& one) {
    return {one.context.value_or(std::string()), one.id, one.plural};
}

std::string told(const PoEntry& one) {
    return one.context.value_or("(no context)") + ": \"" + one.id + "\"";
}

}

std::vector<PoFile> translate_templates(const content::Catalogue& catalogue, const std::vector<SourcePhrase>& phrases,
                                        const Language& language) {
    std::vector<PoFile> out;
    if (!phrases.empty())
        out.push_back(interface_template(phrases, language));
    out.push_back(content::world_template(catalogue.world, language));
    for (const Entry& entry : catalogue.entries)
        if (auto one = template_of(entry, catalogue.world, language))
            out.push_back(std::move(*one));
    PoFile drills = content::empty_po(std::string(drills_po), language);
    for (const Entry& entry : catalogue.drills)
        if (const auto one = template_of(entry, catalogue.world, language))
            for (const PoEntry& line : one->entries)
                if (!line.is_header())
                    drills.entries.push_back(line);
    if (!catalogue.drills.empty())
        out.push_back(std::move(drills));
    return out;
}

std::vector<std::string> out_of_step(const PoFile& translated, const PoFile& source, bool whole) {
    std::vector<std::string> found;
    std::map<Key, const PoEntry*> have;
    for (const PoEntry& one : translated.entries)
        if (!one.is_header() && !one.obsolete)
            have.emplace(key_of(one), &one);
        else if (one.obsolete && whole)
            found.push_back("obsolete: " + told(one));
    for (const PoEntry& one : source.entries) {
        if (one.is_header())
            continue;
        const auto at = have.find(key_of(one));
        if (at == have.end()) {
            found.push_back("missing: " + told(one));
            continue;
        }
        if (whole && at->second->fuzzy())
            found.push_back("fuzzy: " + told(one));
        else if (whole && !at->second->translated())
            found.push_back("without words: " + told(one));
        have.erase(at);
    }
    for (const auto& [key, one] : have)
        found.push_back("in no source: " + told(*one));
    return found;
}

}
