// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"
#include "content/region.hpp"
#include "content/translations.hpp"

#include <functional>
#include <map>

namespace play {

/// An episode or a drill as the town sees it.
struct Shelved {
    std::string id;
    std::string title;
    std::string place;                             ///< on the map; may be empty if damaged
    std::shared_ptr<const story::Episode> episode; ///< null: damaged, the map says so
};

/// All there is to play with: a plain value, made from the content folder or by a test.
struct Library {
    std::vector<Shelved> episodes;
    std::vector<content::Avatar> avatars;
    std::vector<std::string> aliases;
    std::vector<content::MapPlace> map;
    std::vector<Shelved> drills; ///< only those that can be played, by topic
    std::vector<content::DrillTopic> drill_topics;
    std::map<std::string, std::string> captions;     ///< sound id: what is heard, in words
    std::map<std::string, std::string> apps;         ///< app id: its name
    std::map<std::string, std::string> places;       ///< place id: what is to be seen there
    std::vector<content::SourceRow> sources;         ///< rows of the two documents
    content::Region region;                          ///< whom one can turn to here; empty until an adult wrote it down
    std::vector<content::HelpLead> leads;            ///< helplines for adults to confirm
    std::string today;                               ///< "2026-11-21"; empty: not known, and nothing is overdue
    content::Dictionary dictionary;                  ///< the language all this is in
    std::vector<const content::Language*> languages; ///< that can be chosen, English first; empty: nothing to choose
    /// The same in another language, read when somebody chooses it; none: only English.
    std::function<Library(const content::Language&)> in_language;

    [[nodiscard]] const Shelved* find(const std::string& id) const;
    [[nodiscard]] const Shelved* find_drill(const std::string& id) const;
    [[nodiscard]] const content::Avatar* find_avatar(const std::string& id) const;
    /// "River, the owl"; only the name where there is no such animal.
    [[nodiscard]] std::string called(const std::string& avatar, const std::string& alias) const;
};

Library library_of(const content::Catalogue&);

/// Puts the words of the other into this one, place by place: what screens point at stays where it is.
void take_words(Library&, Library other);

}
