// SPDX-License-Identifier: MIT
#include "window/run.hpp"

#include "window/input.hpp"
#include "window/page_view.hpp"
#include "window/pane.hpp"

#include <SFML/System/Clock.hpp>
#include <SFML/System/Sleep.hpp>

namespace window {

page::Comfort comfort_of(const play::Settings& settings) {
    return {settings.text_scale, settings.theme, settings.font, settings.calm_motion};
}

namespace {

/// The turn of events: from the player's hand to the game and back to the screen.
class Loop {
public:
    Loop(play::Game& game, const Options& options) : game_(game), pane_(options.width, options.height), view_(options.assets) {}

    bool run();

private:
    void turn();
    void take(const sf::Event&);
    void show();
    void follow_fullscreen();
    void rest();

    play::Game& game_;
    Pane pane_;
    PageView view_;
    sf::Clock still_; ///< since something last happened
    bool open_ = true;
    bool expose_ = true; ///< the picture is right but the window may have lost it
};

void Loop::show() {
    view_.show(game_.page(), page_size(pane_.size()), comfort_of(game_.settings()));
    pane_.title(view_.page().title == "Ripple Bay" ? view_.page().title : view_.page().title + " \u00B7 Ripple Bay");
}

void Loop::follow_fullscreen() {
    if (game_.settings().fullscreen == pane_.fullscreen())
        return;
    // where the whole screen cannot be had, the window stays
    if (!pane_.open(game_.settings().fullscreen, view_.page().title))
        open_ = pane_.open(false, view_.page().title);
    expose_ = true;
}

void Loop::take(const sf::Event& event) {
    if (event.type == sf::Event::Closed)
        open_ = false;
    else if (event.type == sf::Event::Resized)
        show();
    else if (event.type == sf::Event::GainedFocus || event.type == sf::Event::MouseEntered)
        expose_ = true;
    else if (event.type == sf::Event::KeyPressed && event.key.code == sf::Keyboard::F11) {
        play::Settings settings = game_.settings();
        settings.fullscreen = !settings.fullscreen;
        game_.change(settings);
        show();
    } else if (const auto gesture = gesture_of(event, view_.layout().size.w / std::max(1.0, pane_.size().w))) {
        if (const auto pressed = view_.take(*gesture)) {
            game_.press(*pressed);
            show();
        }
    }
}

void Loop::turn() {
    sf::Event event;
    while (open_ && !game_.over() && pane_.window().pollEvent(event)) {
        still_.restart();
        take(event);
    }
    if (!open_)
        return;
    follow_fullscreen();
    if (view_.layout().size != page_size(pane_.size()))
        show();
    const bool stale = view_.stale();
    if (stale)
        pane_.put(view_.picture());
    if (stale || expose_)
        pane_.draw();
    expose_ = false;
}

/// The longer nothing happens, the less often it is looked for.
void Loop::rest() {
    const float still = still_.getElapsedTime().asSeconds();
    sf::sleep(sf::milliseconds(still < 2 ? 10 : still < 20 ? 20 : 33));
}

bool Loop::run() {
    if (!pane_.open(game_.settings().fullscreen, "Ripple Bay"))
        return false;
    show();
    while (open_ && !game_.over()) {
        turn();
        rest();
    }
    game_.flush();
    return true;
}

}

bool run(play::Game& game, const Options& options) {
    return Loop(game, options).run();
}

}
