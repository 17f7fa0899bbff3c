// SPDX-License-Identifier: MIT
#include "play/keep_here_screen.hpp"

#include "play/adult_sum.hpp"
#include "play/words.hpp"
#include "play/words_ease.hpp"

namespace play {

page::Page KeepHereScreen::page() const {
    Sheet sheet("adult", say(words::adult_title));
    sheet.at(sitting_.library(), "title").heading(say(words::adult_title));
    sheet.text(page::BlockRole::Narration, say(words::keep_here_what));
    sheet.go("close", say(words::adult_no));
    add_adult_sum(sheet, sitting_, words::keep_here_sum);
    return sheet.take();
}

Next KeepHereScreen::on(const page::ControlId& id) {
    const auto answer = after(id, "sum-");
    if (!answer)
        return Back{};
    if (!is_adult_answer(sitting_, *answer))
        sitting_.tell(say(words::adult_wrong));
    else if (sitting_.keep_here())
        sitting_.tell(say(words::kept_here));
    return Back{};
}

}
