// SPDX-License-Identifier: MIT
#include "../play/sample_activities.hpp"
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "paint/text.hpp"

#include <doctest/doctest.h>

using namespace page;

namespace {

/// One player with nothing but a few keys, before one window.
class Keys {
public:
    Keys(Size window, int scale) : window_(window) { comfort_.text_scale = scale; }

    /// Goes to a control with Tab alone and presses it with Enter. False if that cannot be done.
    bool press(play::Game& game, const std::string& id) {
        show(game);
        for (std::size_t i = 0; i <= layout_.targets.size() && focus_.at.str() != id; ++i)
            resolve(layout_, focus_, KeyDown{Key::Tab});
        for (int tries = 0; tries < 12 && focus_.at.str() == id; ++tries)
            if (const auto pressed = resolve(layout_, focus_, KeyDown{Key::Enter})) {
                game.press(*pressed);
                return pressed->str() == id;
            }
        return false;
    }
    void show(const play::Game& game) {
        page_ = game.page();
        layout_ = arrange(page_, window_, measure_, comfort_);
        settle(layout_, focus_);
    }
    [[nodiscard]] const Focus& focus() const { return focus_; }
    [[nodiscard]] const Layout& layout() const { return layout_; }

private:
    Size window_;
    Comfort comfort_;
    paint::PangoMeasure measure_{"andika"};
    Page page_;
    Layout layout_;
    Focus focus_;
};

}

TEST_CASE("every activity is done with Tab and Enter alone, in a small window and with large words") {
    for (const auto& [window, scale] : {std::pair(Size{1280, 720}, 100), std::pair(Size{800, 600}, 200)}) {
        Keys keys(window, scale);
        play::Game game = activities::game();
        for (const activities::Script& script : activities::scripts()) {
            for (const std::string& id : script.presses)
                REQUIRE_MESSAGE(keys.press(game, id), script.name << ": " << id);
            REQUIRE(keys.press(game, "continue"));
        }
    }
}

TEST_CASE("after a part of a message was picked the next parts have the focus, and after the last one Send") {
    Keys keys({1280, 720}, 100);
    play::Game game = activities::game();
    for (const activities::Script& script : activities::scripts()) {
        for (const std::string& id : script.presses) {
            REQUIRE(keys.press(game, id));
            keys.show(game);
            if (id == "part-0" && script.name == "compose")
                CHECK(keys.focus().at.str() == "part-10");
            if (id == "part-20" && script.name == "compose")
                CHECK(keys.focus().at.str() == "done");
        }
        REQUIRE(keys.press(game, "continue"));
    }
}

TEST_CASE("what a press changes moves neither the focus nor what is read") {
    Keys keys({800, 600}, 200);
    play::Game game = activities::game();
    for (const activities::Script& script : activities::scripts()) {
        for (const std::string& id : script.presses) {
            REQUIRE(keys.press(game, id));
            const double before = keys.focus().main;
            const std::string moment = keys.layout().moment;
            keys.show(game);
            if (keys.layout().moment != moment)
                continue;
            INFO(script.name, ": ", id);
            if (game.page().find(ControlId(id)))
                CHECK(keys.focus().at.str() == id);
            CHECK(keys.focus().main == doctest::Approx(std::min(before, keys.layout().main.most())));
        }
        REQUIRE(keys.press(game, "continue"));
    }
}
