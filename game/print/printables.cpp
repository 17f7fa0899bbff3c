// SPDX-License-Identifier: MIT
#include "print/printables.hpp"

#include <algorithm>
#include <array>

namespace print {
namespace {

constexpr std::array all{
    Printable{"lesson", "a lesson plan for --episode and --minutes 15, 30 or 45", lesson_needs, make_lesson, true},
    Printable{"vote-cards", "cards A to D, to vote with", vote_cards_needs, make_vote_cards},
    Printable{"exit-slips", "slips without a name, four to a page", exit_slips_needs, make_exit_slips},
    Printable{"role-cards", "roles for drills in a circle", role_cards_needs, make_role_cards},
    Printable{"drill-deck", "every drill of a band as a card, to print on both sides", deck_needs, make_deck},
    Printable{"help-card", "whom to tell at this school, to fill in by hand", help_card_needs, make_help_card},
    Printable{"certificate", "for having taken part; the name is written by hand", certificate_needs, make_certificate},
    Printable{"family-letter", "a letter home", family_letter_needs, make_family_letter},
    Printable{"unplugged", "a story on cards, to play without a computer (--episode, else The Photo)", unplugged_needs, make_unplugged,
              true},
    Printable{"preview", "for adults: all lines and all ways of --episode", preview_needs, make_preview, true},
    Printable{"booklet", "for adults: all drills, to read", booklet_needs, make_booklet},
};

base::Loaded<Wordbook> words_of(const content::Catalogue& catalogue, std::string_view what, const Needs& needs, story::Band band) {
    const std::string file = words_file(catalogue, what);
    const auto text = content::read_file(file);
    if (text)
        return read_wordbook(file, text.value(), needs, band);
    base::Loaded<Wordbook> none;
    none.diagnostics.push_back({base::Severity::Error, "unreadable", {file, 0, 0}, "", text.problem().message, text.problem().hint});
    return none;
}

}

std::span<const Printable> printables() {
    return all;
}

const Printable* printable_named(std::string_view what) {
    const auto* at = std::ranges::find(all, what, &Printable::what);
    return at == all.end() ? nullptr : at;
}

std::string words_file(const content::Catalogue& catalogue, std::string_view what) {
    return catalogue.folder + "/print/" + std::string(what) + ".json";
}

Teller Order::teller(const story::Episode& of) const {
    const std::string alias = catalogue.world.aliases.empty() ? std::string("Pebble") : catalogue.world.aliases.front();
    return {of, {band, story::Address::They, alias}, telling};
}

Made made(Sheet sheet) {
    return {std::move(sheet), {}};
}

Made lay_out(const content::Catalogue& catalogue, const Letters& letters, const Wish& wish) {
    Made out;
    const Printable* printable = printable_named(wish.what);
    const content::Entry* entry = printable && printable->of_episode ? catalogue.find(wish.episode) : nullptr;
    if (!printable || (printable->of_episode && (!entry || !entry->episode))) {
        out.diagnostics.push_back({base::Severity::Error, "unknown-printable", {}, "", "there is nothing to print here", "name a story"});
        return out;
    }
    const auto words = words_of(catalogue, wish.what, printable->needs(), wish.band);
    const auto telling = words_of(catalogue, "telling", telling_needs(), wish.band);
    out.diagnostics = words.diagnostics;
    out.diagnostics.insert(out.diagnostics.end(), telling.diagnostics.begin(), telling.diagnostics.end());
    if (!words.value || !telling.value)
        return out;
    const Order order{catalogue, letters, *words.value, *telling.value, entry, wish.paper, wish.band, wish.minutes};
    Made sheet = printable->make(order);
    out.diagnostics.insert(out.diagnostics.end(), sheet.diagnostics.begin(), sheet.diagnostics.end());
    out.value = std::move(sheet.value);
    if (out.value)
        add_feet(*out.value, telling.value->line("licence"));
    return out;
}

}
