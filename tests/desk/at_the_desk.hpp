// SPDX-License-Identifier: MIT
#pragma once
#include "../source_folder.hpp"
#include "content/catalogue.hpp"
#include "desk/lesson.hpp"
#include "play/class_settings.hpp"

#include <doctest/doctest.h>

#include <algorithm>

/// A desk with the stories there are, at ten in the morning, and a projector that is only a page.
namespace at_desk {

constexpr int ten = 10 * 3600;

inline const content::Catalogue& catalogue() {
    static const auto opened = content::open_catalogue(std::string(source_folder()) + "/content");
    REQUIRE(opened.ok());
    return opened.value();
}

std::vector<desk::Offer> offers();

play::Game game();

struct Classroom {
    explicit Classroom(content::Policy policy = {}) : played(game()), lesson(played, offers(), std::move(policy), ten) {}
    play::Game played;
    desk::Lesson lesson;

    [[nodiscard]] page::Page projector() const { return lesson.on_projector(played.page()); }
    void press(const std::string& id) { CHECK_MESSAGE(lesson.press(id), id); }
    [[nodiscard]] bool has(const std::string& id) const {
        const auto open = desk::buttons_of(lesson.view());
        return std::ranges::find(open, id, &desk::Button::id) != open.end();
    }
    /// On to the next part, also out of a story that is not there yet.
    void next() {
        press("next");
        if (const auto over = lesson.view().over; over && over->title == "Leave the story here?")
            press("ask-yes");
    }
    /// To the first moment of the story.
    void begin_story() {
        for (const char* id : {"ready", "start"})
            press(id);
        for (int part = 0; part < 3 && !lesson.room()->runs(classroom::PartKind::Story); ++part)
            press("next");
    }
    /// On with the story until the class has to decide or the story is held.
    void read() {
        for (int presses = 0; presses < 200; ++presses) {
            const desk::View view = lesson.view();
            const auto on = std::ranges::find_if(view.actions, [](const desk::Button& one) { return one.id.starts_with("game-"); });
            if (on != view.actions.end())
                press(on->id);
            else if (!view.game.buttons.empty())
                press(view.game.buttons[static_cast<std::size_t>(presses) % view.game.buttons.size()].id); // a plan wants one of each
            else
                return;
        }
        FAIL("the story never waits");
    }
    /// From the first moment of the story to its first vote, and its choices collected.
    void to_vote() {
        begin_story();
        for (int part = 0; part < 20 && !lesson.room()->vote(); ++part) {
            read();
            if (!lesson.room()->vote())
                next();
        }
        press("collect");
    }
};

std::string words_of(const page::Page& page);

}
