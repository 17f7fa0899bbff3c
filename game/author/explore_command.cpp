// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "base/overload.hpp"
#include "content/explorer.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <set>
#include <sstream>

namespace author {
namespace {

using namespace story;

std::string words_of(const Action& action) {
    return std::visit(base::Overload{
                          [](const Choose& choose) { return "choose " + choose.option.str(); },
                          [](const Submit& submit) { return "submit " + submit.outcome.str(); },
                          [](const Skip&) { return std::string("skip"); },
                          [](const auto&) { return std::string("go on"); },
                      },
                      action);
}

std::string moves_of(std::uint32_t moves) {
    std::string out;
    for (const auto& one : spellings(Move{}))
        if ((moves >> static_cast<unsigned>(one.value) & 1U) != 0)
            out += (out.empty() ? "" : ", ") + std::string(one.word);
    return out.empty() ? "no move" : out;
}

void print_way(const Episode& episode, const content::Explored& found, const content::Way& way, std::ostream& out) {
    const Scene& ending = episode.scene(way.ending);
    out << "      " << ending.id.str() << " (" << spell(*ending.ending) << "): " << moves_of(way.moves) << "; ";
    std::string behaviours;
    for (std::size_t at = 0; at < found.behaviours.size(); ++at)
        if ((way.behaviours >> at & 1U) != 0)
            behaviours += (behaviours.empty() ? "" : ", ") + found.behaviours[at];
    out << (behaviours.empty() ? "nobody changes" : behaviours) << "\n";
}

void print(const Episode& episode, const content::Explored& found, std::ostream& out) {
    out << "    " << found.states << " states" << (found.complete ? "" : " (stopped at the limit: there are more)") << ", "
        << found.endings.size() << " ending scenes, " << found.ways.size() << " distinct ways, " << std::fixed << std::setprecision(1)
        << found.shortest_minutes << " to " << found.longest_minutes << " minutes"
        << (found.loops ? " (it can come back to where it was)" : "") << "\n";
    for (const content::Way& way : found.ways)
        print_way(episode, found, way, out);
    if (found.harm_only_better)
        out << "    error: a way made only of harm reaches an ending called better\n";
    for (const content::Stuck& stuck : found.stuck) {
        out << "    error: stuck at " << stuck.place << ", no way to the end from here; the way there:\n";
        for (const Taken& taken : stuck.way)
            out << "        " << taken.at << ": " << words_of(taken.action) << "\n";
    }
}

/// The town's memory at its start, and with every fact turned round: endings must be the same.
std::vector<Setup> setups(const Episode& episode, Band band) {
    Setup plain;
    plain.reader = {band, Address::They, "Pebble"};
    plain.strength_cap = 3;
    Setup turned = plain;
    for (const Fact& fact : episode.facts)
        if (fact.from_town)
            turned.town[fact.id.str()] = fact.start == fact.min ? fact.max : fact.min;
    return turned.town.empty() ? std::vector{plain} : std::vector{plain, turned};
}

bool explore_band(const Episode& episode, Band band, std::ostream& out) {
    out << "  band " << spell(band) << "\n";
    bool good = true;
    std::set<std::vector<SceneIndex>> endings;
    for (const Setup& setup : setups(episode, band)) {
        const auto found = content::explore(episode, setup);
        if (!setup.town.empty())
            out << "   with the town's memory turned round\n";
        print(episode, found, out);
        endings.insert(found.endings);
        good = good && found.stuck.empty() && !found.harm_only_better && !found.endings.empty();
    }
    if (endings.size() > 1)
        out << "    error: what the town remembers decides which endings can be reached\n";
    return good && endings.size() == 1;
}

}

std::vector<const content::Entry*> chosen(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    std::vector<const content::Entry*> some;
    const auto look = [&](const content::Entry& entry) {
        if (entry.episode)
            some.push_back(&entry);
        else
            out << entry.id << " is damaged; lint says where\n";
    };
    for (const content::Entry& entry : catalogue.entries)
        if (episode.empty() || entry.id == episode || entry.folder == episode)
            look(entry);
    for (const content::Entry& entry : catalogue.drills)
        if (!episode.empty() && (entry.id == episode || entry.file == episode))
            look(entry);
    if (some.empty())
        out << (episode.empty() ? "there are no episodes here" : "there is no episode \"" + episode + "\" here") << "\n";
    return some;
}

std::vector<const content::Entry*> sound_drills(const content::Catalogue& catalogue, std::ostream& out) {
    std::vector<const content::Entry*> sound;
    for (const content::Entry& entry : catalogue.drills)
        if (entry.episode)
            sound.push_back(&entry);
        else
            out << entry.id << " is damaged; lint says where\n";
    return sound;
}

namespace {

/// All drills in one line; of one that is not well all there is to say.
bool explore_drills(const content::Catalogue& catalogue, std::ostream& out) {
    const auto drills = sound_drills(catalogue, out);
    std::size_t states = 0, ways = 0, well_ones = 0;
    double shortest = 60, longest = 0;
    for (const content::Entry* entry : drills) {
        bool good = true;
        for (const Band band : entry->episode->bands) {
            std::ostringstream told;
            const bool fine = explore_band(*entry->episode, band, told);
            if (!fine)
                out << entry->id << "\n" << told.str();
            good = good && fine;
            const auto found = content::explore(*entry->episode, setups(*entry->episode, band).front());
            states += found.states;
            ways += found.endings.size();
            shortest = std::min(shortest, found.shortest_minutes);
            longest = std::max(longest, found.longest_minutes);
        }
        well_ones += good ? 1U : 0U;
    }
    if (!drills.empty())
        out << drills.size() << " drills, " << drills.size() - well_ones << " not well, " << states << " states, " << ways << " endings, "
            << std::fixed << std::setprecision(1) << shortest << " to " << longest << " minutes\n";
    return well_ones == catalogue.drills.size();
}

}

int explore_command(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    bool good = true;
    const auto some = chosen(catalogue, episode, out);
    for (const content::Entry* entry : some) {
        out << entry->id << "\n";
        for (const Band band : entry->episode->bands)
            good = explore_band(*entry->episode, band, out) && good;
    }
    if (episode.empty())
        good = explore_drills(catalogue, out) && good;
    return good && !some.empty() ? well : content_wrong;
}

}
