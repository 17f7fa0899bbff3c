// SPDX-License-Identifier: MIT
#pragma once
#include "paint/ahead.hpp"
#include "window/hands.hpp"
#include "window/hiding.hpp"
#include "window/keyboard.hpp"
#include "window/page_view.hpp"
#include "window/pane.hpp"
#include "window/read_aloud.hpp"
#include "window/run.hpp"
#include "window/sound.hpp"
#include "window/steady_hands.hpp"
#include "window/switches.hpp"

#include <SFML/System/Clock.hpp>

namespace window {

/// The turn of events: from the player's hand to the game and back to the screen.
class Loop {
public:
    /// `voice` may be nobody's.
    Loop(play::Game&, const Options&, FoundVoice voice = {});

    /// False if no window could be opened.
    bool open();
    /// Takes what happened since the last turn and shows what became of it. True if something was drawn.
    bool turn();
    /// Sleeps until the next turn: shortly while something moves, longer the longer nothing happens.
    void rest();
    /// As if the player had pressed it.
    void press(const page::ControlId&);
    /// Somebody else had their hand in the game.
    void look_again();
    /// The player has left or closed the window.
    [[nodiscard]] bool over() const { return !open_ || game_.over(); }
    /// A page on its way in, or bubbles still rising.
    [[nodiscard]] bool hurries() const { return turn_ != Turn::None || view_.waits() || view_.motion().hurries(); }
    [[nodiscard]] const PageView& view() const { return view_; }
    [[nodiscard]] bool fills_screen() const { return pane_.fullscreen(); }
    /// What is seen, whole and at rest.
    const paint::Image& picture() {
        view_.refresh();
        return view_.picture();
    }

private:
    void take(const sf::Event&);
    /// What hands that shake mean by it.
    void take_steady(const sf::Event&);
    void take(const page::Gesture&);
    [[nodiscard]] page::Page seen() const;
    void take(Switches::Deed);
    void tell_stop();
    void show(const page::Control* pressed = nullptr);
    /// The game went out of sight, or came back to its calm page.
    void hid_or_came();
    void begin_turn(const page::Page& before);
    void end_turn();
    void follow_settings();
    [[nodiscard]] page::Moment now() const;
    [[nodiscard]] page::Point middle_of(const page::ControlId&) const;
    bool draw_what_changed();
    void show_picture();
    void look_ahead();

    play::Game& game_;
    std::function<page::Page(page::Page)> seen_;
    std::function<bool(page::Key)> first_;
    std::function<void()> pressed_;
    PageView view_;
    Hiding hiding_;
    ReadAloud reading_;
    paint::Ahead ahead_; ///< before the pane: it draws the first page while the graphics driver is loaded
    Pane pane_;
    Hands hands_;
    SteadyHands steady_;
    UsualKeys usual_keys_;
    Switches switches_;
    Sound sound_;
    sf::Clock overall_; ///< since the window opened
    double came_ = 0;   ///< when the page came to rest in the window
    double done_ = 0;   ///< when the player last did anything
    double drawn_ = -1; ///< when a frame was last drawn
    Turn turn_ = Turn::None;
    double turned_ = 0; ///< when the turn began
    page::Point from_;  ///< where the ripple comes from
    std::string shown_; ///< kind, title and moment of the page that is shown
    bool open_ = true;
    bool rehearsed_ = false;
    bool kiosk_ = false; ///< nobody closes the window from outside
    bool expose_ = true; ///< the picture is right but the window may have lost it
    bool ask_ = false;   ///< the pages that may come next are not asked for yet
    paint::Patience patience_ = paint::Patience::All;
};

}
