// SPDX-License-Identifier: MIT
#include "play/neutral_page.hpp"

#include "play/sheet.hpp"
#include "play/words_hide.hpp"

namespace play {

using page::BlockRole;

page::Page neutral_page(NeutralSide side) {
    Sheet sheet("list", say(words::birds_title));
    sheet.heading(say(words::birds_title));
    sheet.text(BlockRole::Note, say(words::birds_weather));
    if (side == NeutralSide::First) {
        for (const Phrase& bird : {words::birds_mallard, words::birds_coot, words::birds_grebe, words::birds_swan, words::birds_heron})
            sheet.text(BlockRole::Item, say(bird));
        sheet.button("birds-more", say(words::birds_more));
    } else {
        for (const Phrase& bird : {words::birds_kingfisher, words::birds_gull, words::birds_wagtail})
            sheet.text(BlockRole::Item, say(bird));
        sheet.button("birds-first", say(words::birds_first));
        sheet.button("birds-close", say(words::birds_close));
    }
    sheet.page().begin = sheet.page().controls.front().id;
    return sheet.take();
}

NeutralPress neutral_press(NeutralSide side, const page::ControlId& id) {
    if (side == NeutralSide::First)
        return id.str() == "birds-more" ? NeutralPress::Second : NeutralPress::None;
    if (id.str() == "birds-close")
        return NeutralPress::Leave;
    return id.str() == "birds-first" ? NeutralPress::First : NeutralPress::None;
}

std::string neutral_word() {
    return say(words::hide_word);
}

}
