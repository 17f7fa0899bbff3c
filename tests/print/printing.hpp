// SPDX-License-Identifier: MIT
#pragma once
#include "print/printables.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

/// The printables as they come from the content that ships.
namespace printing {

inline const content::Catalogue& catalogue() {
    static const content::Catalogue all = [] {
        auto opened = content::open_catalogue(source_folder() + "/content");
        REQUIRE(opened.ok());
        return std::move(opened.value());
    }();
    return all;
}

inline const print::Letters& letters() {
    static const print::Letters made;
    return made;
}

inline print::Sheet sheet(const print::Wish& wish) {
    print::Made made = print::lay_out(catalogue(), letters(), wish);
    for (const auto& one : made.diagnostics)
        FAIL_CHECK(base::format(one));
    REQUIRE(made.value);
    return std::move(*made.value);
}

/// Everything there is to print, for every story it can be made of.
inline std::vector<print::Wish> every_wish(print::Paper paper, story::Band band) {
    std::vector<print::Wish> wishes;
    for (const print::Printable& one : print::printables()) {
        if (!one.of_episode)
            wishes.push_back({std::string(one.what), "", paper, band, 45});
        for (const content::Entry& entry : catalogue().entries)
            for (const int minutes : {15, 30, 45})
                if (one.of_episode && (one.what == "lesson" || minutes == 45))
                    wishes.push_back({std::string(one.what), entry.id, paper, band, minutes});
    }
    return wishes;
}

inline std::string name(const print::Wish& wish) {
    return wish.what + " " + wish.episode + " " + std::string(story::spell(wish.band)) + " " + std::to_string(wish.minutes);
}

/// All words of a sheet, one box after the other.
inline std::string text_of(const print::Sheet& sheet) {
    std::string text;
    for (const print::Leaf& leaf : sheet.leaves)
        for (const print::Box& box : leaf.boxes)
            text += print::text_of(box.spans) + "\n";
    return text;
}

}
