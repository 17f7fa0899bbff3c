// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/image.hpp"
#include "window/tiles.hpp"
#include "window/turn.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/Cursor.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace window {

/// The window, the one texture in it, and the one before it while a page turns.
class Pane {
public:
    /// `safe`: with small textures only, and without pictures that run into each other. `fills`: a part of the desktop that it takes up
    /// whole, without a frame.
    Pane(unsigned width, unsigned height, bool safe = false, std::optional<page::Rect> fills = {})
        : width_(width), height_(height), safe_(safe), fills_(fills) {}

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
    /// Draws every turn once and shows none: what the graphics driver has to make for that it makes now, not at the first press.
    void rehearse();
    /// Before there is a picture: draws an empty one of this size, not shown, so that the graphics driver has made ready what the first one
    /// needs.
    void warm_up(page::Size);
    /// Shows it on its way over the one that was set aside.
    void draw(Turn, double seconds, page::Point from);

private:
    void view_all();
    void draw_picture();
    /// Whether there is a place of this size for the picture in the graphics driver; made, if there was another.
    bool fits(unsigned width, unsigned height);
    void draw_ripple(double eased, page::Point from);
    void draw_sheet(const sf::Texture& below, const sf::Texture& sheet, double out);

    unsigned width_, height_;
    bool safe_;
    std::optional<page::Rect> fills_;
    bool fullscreen_ = false;
    sf::RenderWindow window_;
    sf::Texture texture_, before_;
    Tiles tiles_; ///< instead of them, if safe
    std::string title_;
    std::unique_ptr<sf::Cursor> pointer_; ///< the large one, while it is wanted
};

}
