// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/image.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <string>
#include <vector>

namespace window {

/// The window and the one texture in it.
class Pane {
public:
    Pane(unsigned width, unsigned height) : width_(width), height_(height) {}

    /// Opens the window, or opens it again the other way. False if that failed.
    bool open(bool fullscreen, const std::string& title);
    [[nodiscard]] bool fullscreen() const { return fullscreen_; }
    sf::RenderWindow& window() { return window_; }
    [[nodiscard]] page::Size size() const;
    void title(const std::string& words);
    /// Takes a new picture.
    void put(const paint::Image&);
    /// Shows the picture it has.
    void draw();

private:
    unsigned width_, height_;
    bool fullscreen_ = false;
    sf::RenderWindow window_;
    sf::Texture texture_;
    std::vector<std::uint8_t> bytes_;
    std::string title_;
};

}
