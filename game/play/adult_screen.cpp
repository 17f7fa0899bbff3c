// SPDX-License-Identifier: MIT
#include "play/adult_screen.hpp"

#include "play/sheet.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"
#include "play/words_kiosk.hpp"

#include <array>

namespace play {
namespace {

struct Sum {
    int times, of, plus;
    [[nodiscard]] int right() const { return times * of + plus; }
};
constexpr std::array sums{Sum{17, 6, 38}, Sum{23, 7, 19}, Sum{14, 8, 57}, Sum{26, 9, 47}, Sum{19, 8, 36}};
constexpr std::array beside{-20, -11, -10, -1, 0, 1, 10, 12, 20};

/// Another one after each try, so that trying all answers leads nowhere.
const Sum& sum_for(const Sitting& sitting) {
    return sums[sitting.adult_tries() % sums.size()];
}

}

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
    const Sum& sum = sum_for(sitting_);
    const std::string ask = say(door_ ? words::kiosk_sum : words::adult_sum,
                                {{"times", std::to_string(sum.times)}, {"of", std::to_string(sum.of)}, {"plus", std::to_string(sum.plus)}});
    sheet.go("close", say(door_ ? words::break_back : words::adult_no));
    for (const int off : beside) {
        const std::string number = std::to_string(sum.right() + off);
        sheet.button("sum-" + number, number);
        sheet.page().controls.back().group = ask;
    }
    return sheet.take();
}

Next AdultScreen::on(const page::ControlId& id) {
    const auto answer = after(id, "sum-");
    if (!answer)
        return Back{};
    const bool right = *answer == std::to_string(sum_for(sitting_).right());
    sitting_.count_adult_try();
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
