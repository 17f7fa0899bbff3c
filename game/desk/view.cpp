// SPDX-License-Identifier: MIT
#include "desk/view.hpp"

#include <iterator>

namespace desk {

std::vector<Button> buttons_of(const View& view) {
    std::vector<Button> all;
    const auto add = [&](const std::vector<Button>& some) { all.insert(all.end(), some.begin(), some.end()); };
    if (view.over)
        add(view.over->buttons);
    else {
        for (const PartRow& row : view.parts) {
            all.push_back({row.id, row.title, "", ""});
            add(row.buttons);
        }
        for (const Card& notice : view.notices)
            add(notice.buttons);
        add(view.card.buttons);
        if (view.vote) {
            for (const Counter& one : view.vote->counters) {
                if (!one.open)
                    continue;
                all.push_back({one.id + "-less", one.label, "", ""});
                all.push_back({one.id + "-more", one.label, "", ""});
            }
            add(view.vote->buttons);
        }
        add(view.game.buttons);
        for (const Group& group : view.groups)
            add(group.picks);
        add(view.actions);
    }
    if (!view.over)
        add(view.always);
    std::erase_if(all, [](const Button& one) { return !one.open || one.id.empty(); });
    return all;
}

}
