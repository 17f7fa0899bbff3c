// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "page/gesture.hpp"
#include "paint/colour.hpp"
#include "paint/image.hpp"

#include <SFML/System/Clock.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/Window.hpp>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace window {

/// What a hand did at a window that is drawn with Dear ImGui, besides what ImGui is told itself.
struct AtDesk {
    std::vector<page::Key> keys;
    std::u32string typed;
    bool clicked = false;
    bool anything = false; ///< something happened, a moving mouse too
};

/// A window drawn with Dear ImGui, beside other windows of the same process. There is one at a time: ImGui has one context.
class ImguiLayer {
public:
    ImguiLayer();
    ImguiLayer(const ImguiLayer&) = delete;
    ImguiLayer& operator=(const ImguiLayer&) = delete;
    ~ImguiLayer();

    /// False if no window could be opened. `where`: its place on the screen.
    bool open(const page::Rect& where, const std::string& title);
    /// Takes what happened to the window since the last time.
    AtDesk take();
    [[nodiscard]] bool closed() const { return closed_; }
    /// Before the other windows of this process.
    void come_forward() { window_.requestFocus(); }
    [[nodiscard]] page::Size size() const;
    /// Draws one frame: `frame` says it in ImGui's words. A `copy` gets what is seen.
    void draw(const std::function<void()>& frame, paint::Colour ground, paint::Image* copy = nullptr);
    /// ImGui's letters became others.
    void letters_changed() { letters_stale_ = true; }

private:
    void tell(const sf::Event&, AtDesk&);
    void tell_buttons();
    void make_letters();
    [[nodiscard]] paint::Image picture() const;

    sf::Window window_;
    sf::Clock since_;
    std::array<bool, 2> down_{};    ///< left and right button now
    std::array<bool, 2> pressed_{}; ///< pressed since the last frame, though perhaps let go again
    bool closed_ = false, letters_stale_ = false, ready_ = false;
};

}
