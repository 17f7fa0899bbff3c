// SPDX-License-Identifier: MIT
#include "page_rules.hpp"

namespace town {

void holds_the_rules(const Page& page) {
    REQUIRE(page.controls.size() > 4);
    const char* const frame[] = {"help", "break", "back", "home"};
    std::set<std::string> ids, blocks;
    for (std::size_t at = 0; at < page.controls.size(); ++at) {
        const page::Control& one = page.controls[at];
        const bool last_four = at + 4 >= page.controls.size();
        CHECK((one.role == page::ControlRole::Frame) == last_four);
        if (last_four)
            CHECK(one.id.str() == frame[at + 4 - page.controls.size()]);
        CHECK_MESSAGE(ids.insert(one.id.str()).second, one.id.str());
        CHECK_MESSAGE(!one.label.empty(), one.id.str());
        CHECK_MESSAGE((one.open || !one.note.empty()), one.id.str());
    }
    CHECK_FALSE(page.title.empty());
    for (const page::Block& one : page.blocks) {
        CHECK_MESSAGE(blocks.insert(one.id).second, one.id);
        CHECK_MESSAGE((!page::plain(one.text).empty() || !one.picture.empty()), one.id);
    }
    CHECK((page.kind == "help" || town::is_open(page, "help")));
    CHECK((page.kind == "break" || town::is_open(page, "break")));
}

}
