// SPDX-License-Identifier: MIT
#include "printing.hpp"

namespace printing {

print::Sheet sheet(const print::Wish& wish) {
    print::Made made = print::lay_out(catalogue(), letters(), wish);
    for (const auto& one : made.diagnostics)
        FAIL_CHECK(base::format(one));
    REQUIRE(made.value);
    return std::move(*made.value);
}

std::vector<print::Wish> every_wish(print::Paper paper, story::Band band) {
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

std::string name(const print::Wish& wish) {
    return wish.what + " " + wish.episode + " " + std::string(story::spell(wish.band)) + " " + std::to_string(wish.minutes);
}

std::string text_of(const print::Sheet& sheet) {
    std::string text;
    for (const print::Leaf& leaf : sheet.leaves)
        for (const print::Box& box : leaf.boxes)
            text += print::text_of(box.spans) + "\n";
    return text;
}

}
