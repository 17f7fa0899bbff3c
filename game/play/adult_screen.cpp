// SPDX-License-Identifier: MIT
#include "play/adult_screen.hpp"

#include "play/adult_sum.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"
#include "play/words_kiosk.hpp"

namespace play {
std::string AdultScreen::what_it_treats() const {
    if (door_)
        return say(words::kiosk_door);
    if (!story_)
        return say(words::adult_what);
    return say(words::adult_story, {{"story", story_->title}, {"topics", topics_of(story_->episode->note)}});
}

page::Page AdultScreen::page() const {
    Sheet sheet("adult", say(words::adult_title));
    sheet.at(sitting_.library(), "title").heading(say(words::adult_title));
    sheet.text(page::BlockRole::Narration, what_it_treats());
    if (!door_)
        sheet.text(page::BlockRole::Narration, say(words::adult_why));
    sheet.go("close", say(door_ ? words::break_back : words::adult_no));
    add_adult_sum(sheet, sitting_, door_ ? words::kiosk_sum : words::adult_sum);
    return sheet.take();
}

Next AdultScreen::on(const page::ControlId& id) {
    const auto answer = after(id, "sum-");
    if (!answer)
        return Back{};
    const bool right = is_adult_answer(sitting_, *answer);
    if (right && door_)
        return Leave{};
    if (right && story_) {
        sitting_.open_older_stories();
    } else if (right) {
        Settings settings = sitting_.settings();
        settings.strength_cap = 3;
        sitting_.change(settings);
    } else {
        sitting_.tell(say(words::adult_wrong));
    }
    return Back{};
}

}
