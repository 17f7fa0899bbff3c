// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/image.hpp"
#include "window/turn.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/Cursor.hpp>

#include <memory>
#include <span>
#include <string>

namespace window {

/// The window, the one texture in it, and the one before it while a page turns.
class Pane {
public:
    Pane(unsigned width, unsigned height) : width_(width), height_(height) {}

    /// Opens the window, or opens it again the other way. False if that failed.
    bool open(bool fullscreen, const std::string& title);
    [[nodiscard]] bool fullscreen() const { return fullscreen_; }
    sf::RenderWindow& window() { return window_; }
    [[nodiscard]] page::Size size() const;
    void title(const std::string& words);
    /// A mouse arrow that is hard to lose, or the usual one.
    void large_pointer(bool);
    /// Keeps the picture it has as the one that the next gives way to.
    void set_aside();
    /// Takes a new picture.
    void put(const paint::Image&);
    /// Takes some parts of it, whole-pixel rectangles.
    void put(const paint::Image&, std::span<const page::Rect> parts);
    /// Shows the picture it has.
    void draw();
    /// Shows it on its way over the one that was set aside.
    void draw(Turn, double seconds, page::Point from);

private:
    void view_all();
    void draw_ripple(double eased, page::Point from);
    void draw_sheet(const sf::Texture& below, const sf::Texture& sheet, double out);

    unsigned width_, height_;
    bool fullscreen_ = false;
    sf::RenderWindow window_;
    sf::Texture texture_, before_;
    std::string title_;
    std::unique_ptr<sf::Cursor> pointer_; ///< the large one, while it is wanted
};

}
