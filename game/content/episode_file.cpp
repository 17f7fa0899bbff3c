// SPDX-License-Identifier: MIT
#include "content/episode_file.hpp"

namespace content {

ValueIndex EpisodeFile::part(ValueIndex inside, std::string_view key) const {
    const ValueIndex found = document.member(inside, key);
    return found.none() ? inside : found;
}

ValueIndex EpisodeFile::part(ValueIndex inside, std::string_view list, std::size_t position) const {
    const ValueIndex whole = part(inside, list);
    const ValueIndex found = document.item(whole, position);
    return found.none() ? whole : found;
}

}
