// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/arrangements.hpp"

#include <string_view>
#include <utility>

namespace page {

bool arrange_activity(Typesetter& set, const Sorted& controls) {
    using Arrange = void (*)(Typesetter&, const Sorted&);
    static constexpr std::pair<std::string_view, Arrange> kinds[] = {
        {"sort", arrange_sort},       {"order", arrange_order},   {"spot", arrange_spot},
        {"compose", arrange_compose}, {"report", arrange_report}, {"design", arrange_design},
        {"ripple", arrange_ripple},   {"circle", arrange_circle}, {"keep", arrange_keep}};
    for (const auto& [kind, arrange] : kinds)
        if (set.page().kind == kind) {
            arrange(set, controls);
            return true;
        }
    return false;
}

Division divide(const Page& page, const Sorted& controls) {
    Division parts;
    for (const int at : controls.content) {
        const ControlRole role = page.controls[static_cast<std::size_t>(at)].role;
        const bool goes =
            role == ControlRole::Continue || (role == ControlRole::Button && page.controls[static_cast<std::size_t>(at)].group.empty());
        (goes ? parts.foot : parts.pieces).push_back(at);
    }
    return parts;
}

}
