// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"
#include "print/block.hpp"
#include "print/telling.hpp"

namespace print {

/// What somebody asked for.
struct Wish {
    std::string what; ///< "lesson"
    std::string episode;
    Paper paper = Paper::A4;
    story::Band band = story::Band::Eleven;
    int minutes = 45;
};

/// A wish with everything a printable is made of.
struct Order {
    const content::Catalogue& catalogue;
    const Letters& letters;
    const Wordbook& words;   ///< of this printable
    const Wordbook& telling; ///< what stands around a story's own words
    const content::Entry* episode = nullptr;
    Paper paper = Paper::A4;
    story::Band band = story::Band::Eleven;
    int minutes = 45;

    [[nodiscard]] page::Size leaf() const { return size_of(paper); }
    [[nodiscard]] page::Rect area() const { return area_of(leaf()); }
    [[nodiscard]] Teller teller(const story::Episode&) const;
};

/// A printable that went well, or what is wrong with the files it is made of.
using Made = base::Loaded<Sheet>;
Made made(Sheet);

// How one printable is laid out.
Made make_lesson(const Order&);
Made make_vote_cards(const Order&);
Made make_exit_slips(const Order&);
Made make_role_cards(const Order&);
Made make_deck(const Order&);
Made make_help_card(const Order&);
Made make_certificate(const Order&);
Made make_family_letter(const Order&);
Made make_unplugged(const Order&);
Made make_preview(const Order&);
Made make_booklet(const Order&);

const Needs& lesson_needs();
const Needs& vote_cards_needs();
const Needs& exit_slips_needs();
const Needs& role_cards_needs();
const Needs& deck_needs();
const Needs& help_card_needs();
const Needs& certificate_needs();
const Needs& family_letter_needs();
const Needs& unplugged_needs();
const Needs& preview_needs();
const Needs& booklet_needs();

}
