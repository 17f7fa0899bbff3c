// SPDX-License-Identifier: MIT
#pragma once
#include "layout_rules.hpp"
#include "page/arrange.hpp"
#include "real_pages.hpp"

#include <array>
#include <set>

namespace rules {

inline constexpr std::array<page::Size, 6> windows{{{800, 600}, {1024, 768}, {1366, 768}, {1920, 1080}, {2560, 1440}, {2560, 1080}}};
inline constexpr std::array<int, 4> scales{80, 100, 150, 200};

/// One page in one window for one reader.
struct Shown {
    const Met& met;
    page::Size window;
    page::Comfort comfort;
    const paint::PangoMeasure& measure;
    page::Layout layout;

    [[nodiscard]] std::string where() const {
        return met.where + " " + std::to_string(static_cast<int>(window.w)) + "x" + std::to_string(static_cast<int>(window.h)) + " " +
               std::to_string(comfort.text_scale) + " %";
    }
};

/// Every kind of page in every window at every scale, and every other page in as many of these as keep it short: each window and each
/// scale comes again and again, and so does each pair of them.
void everywhere(const std::string& lang, const std::function<void(const Shown&)>& check);

/// What was found, each kind of thing a few times; the rest is counted.
class Gathered {
public:
    void add(const Shown& shown, const Findings& findings);
    void add(const std::string& where, const Findings& findings);
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] std::string told() const;

private:
    std::size_t count_ = 0;
    std::map<std::string, std::size_t> kinds_;
    std::vector<std::string> some_;
};

}
