// SPDX-License-Identifier: MIT
#pragma once
#include "print/order.hpp"

namespace print {

/// One thing that can be printed.
struct Printable {
    std::string_view what;
    std::string_view help;
    const Needs& (*needs)();
    Made (*make)(const Order&);
    bool of_episode = false; ///< it is made for one story
};
std::span<const Printable> printables();
const Printable* printable_named(std::string_view what);

/// Lays it out, with feet and numbers. The words come from print/ of the content folder; what is wrong with them is told with its line.
Made lay_out(const content::Catalogue&, const Letters&, const Wish&);

/// Where the words of a printable are: "content/print/exit-slips.json".
std::string words_file(const content::Catalogue&, std::string_view what);

}
