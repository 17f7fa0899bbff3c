// SPDX-License-Identifier: MIT
#include "play/roles_screen.hpp"

#include "play/drill_screen.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"

#include <array>

namespace play {
namespace {

struct Role {
    const Phrase& name;
    const Phrase& line;
};
const std::array roles{Role{words::role_target, words::role_target_line}, Role{words::role_friend, words::role_friend_line},
                       Role{words::role_laughs, words::role_laughs_line}, Role{words::role_passes, words::role_passes_line},
                       Role{words::role_adult, words::role_adult_line}};

}

page::Page RolesScreen::page() const {
    const Role& role = roles[(card_ + round_) % roles.size()];
    const bool last = card_ + 1 == roles.size();
    Sheet sheet("roles", say(words::roles_title));
    sheet.at(sitting_.library(), "boardwalk");
    sheet.text(page::BlockRole::Note, say(words::roles_number, {{"n", std::to_string(card_ + 1)}, {"of", std::to_string(roles.size())}}));
    sheet.text(page::BlockRole::Subheading, say(role.name));
    sheet.text(page::BlockRole::Narration, say(role.line));
    if (card_ == 0)
        sheet.text(page::BlockRole::Note, say(words::roles_line));
    for (page::Block& block : sheet.page().blocks) {
        block.id += "-card-" + std::to_string(card_);
        block.fresh = true;
    }
    sheet.go(last ? "begin" : "next", say(last ? words::roles_begin : words::roles_pass_on));
    if (card_ > 0 && !last)
        sheet.button("begin", say(words::roles_everyone), say(words::roles_everyone_note));
    return sheet.take();
}

Next RolesScreen::on(const page::ControlId& id) {
    if (id.str() == "begin")
        return replace<DrillScreen>(sitting_, drill_, drawn_, round_);
    ++card_;
    return Stay{};
}

bool RolesScreen::step_back() {
    if (card_ == 0)
        return false;
    --card_;
    return true;
}

}
