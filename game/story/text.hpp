// SPDX-License-Identifier: MIT
#pragma once
#include "story/names.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace story {

/// One wording of a text, for those whom all its given fields fit.
struct TextForm {
    std::optional<Band> band;       ///< for this band and older, until an older band has its own
    std::optional<Address> address; ///< when the player is spoken of like this
    std::optional<Plural> plural;   ///< when the counted fact has this plural category
    std::string words;
};

/// What an author wrote for one line: plain words, or forms by band, form of address and count.
/// `{alias}` is the player's name, `{n}` the counted fact, `{hurt:origin}` words that hurt and are never shown.
struct Text {
    std::string words;           ///< the only wording, if there are no forms
    std::vector<TextForm> forms; ///< in the author's order
    FactIndex counts;            ///< the number behind `{n}`, or none
    std::string lang;            ///< BCP 47 tag if the line is in another language than the episode, else empty

    [[nodiscard]] bool empty() const { return words.empty() && forms.empty(); }
    /// All wordings, for checks and translators.
    [[nodiscard]] std::vector<std::string_view> wordings() const;
};

/// English by default; translations bring their own.
Plural english_plural(std::int64_t count);

/// Who reads: what decides between the forms of a text.
struct Reader {
    Band band = Band::Eleven;
    Address address = Address::They;
    std::string alias = {};
    Plural (*plural)(std::int64_t) = english_plural;
};

/// The words this reader gets. `count` is the value of `text.counts`, 0 where there is none.
std::string words_for(const Text& text, const Reader& reader, std::int64_t count);

}
