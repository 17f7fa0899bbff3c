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

print::Sheet sheet(const print::Wish& wish);

/// Everything there is to print, for every story it can be made of.
std::vector<print::Wish> every_wish(print::Paper paper, story::Band band);

std::string name(const print::Wish& wish);

/// All words of a sheet, one box after the other.
std::string text_of(const print::Sheet& sheet);

}
