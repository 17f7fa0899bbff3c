// SPDX-License-Identifier: MIT
#include "everywhere.hpp"

namespace rules {

void everywhere(const std::string& lang, const std::function<void(const Shown&)>& check) {
    static const paint::PangoMeasure measure("andika");
    constexpr std::size_t combinations = windows.size() * scales.size();
    constexpr std::size_t each = 2;
    // what English and Arabic do not show, words of other lengths show in a few windows
    const std::size_t of_kinds = lang == "en" || lang == "ar" ? combinations : 6;
    const auto kinds = kinds_in(lang);
    const std::set<const Met*> whole(kinds.begin(), kinds.end());
    std::size_t turn = 0;
    for (const Met& met : pages_in(lang)) {
        const bool all = whole.contains(&met);
        for (std::size_t i = 0; i < (all ? of_kinds : each); ++i) {
            const std::size_t which =
                all && of_kinds == combinations ? i : turn++ * 5 % combinations; // 5 and 24 share no factor: all come by turns
            Shown shown{met, windows[which % windows.size()], {}, measure, {}};
            shown.comfort.text_scale = scales[which / windows.size()];
            shown.layout = page::arrange(met.page, shown.window, measure, shown.comfort);
            check(shown);
        }
    }
}

void Gathered::add(const std::string& where, const Findings& findings) {
    constexpr std::size_t told_of_a_kind = 3;
    for (const std::string& one : findings) {
        ++count_;
        if (kinds_[one.substr(0, 14)]++ < told_of_a_kind)
            some_.push_back(where + ": " + one);
    }
}

void Gathered::add(const Shown& shown, const Findings& findings) {
    add(shown.where(), findings);
}

std::string Gathered::told() const {
    std::string all = std::to_string(count_) + " found\n";
    for (const std::string& one : some_)
        all += one + "\n";
    return all;
}

}
