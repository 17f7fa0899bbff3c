// SPDX-License-Identifier: MIT
#include "window/pane.hpp"

#include <SFML/Graphics/Sprite.hpp>
#include <SFML/System/Err.hpp>

namespace window {

bool Pane::open(bool fullscreen, const std::string& words) {
    const sf::VideoMode mode = fullscreen ? sf::VideoMode::getDesktopMode() : sf::VideoMode(width_, height_);
    // it grumbles about what a display cannot do; nobody who plays can use that
    sf::err().rdbuf(nullptr);
    window_.create(mode, sf::String::fromUtf8(words.begin(), words.end()), fullscreen ? sf::Style::Fullscreen : sf::Style::Default);
    if (!window_.isOpen())
        return false;
    fullscreen_ = fullscreen;
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    if (!fullscreen && desktop.width >= width_ && desktop.height >= height_)
        window_.setPosition({static_cast<int>(desktop.width - width_) / 2, static_cast<int>(desktop.height - height_) / 2});
    title_ = words;
    // a key that is held must not press what comes next
    window_.setKeyRepeatEnabled(false);
    texture_ = sf::Texture();
    return true;
}

page::Size Pane::size() const {
    return {static_cast<double>(window_.getSize().x), static_cast<double>(window_.getSize().y)};
}

void Pane::title(const std::string& words) {
    if (words == title_)
        return;
    title_ = words;
    window_.setTitle(sf::String::fromUtf8(words.begin(), words.end()));
}

void Pane::put(const paint::Image& image) {
    const auto width = static_cast<unsigned>(image.width), height = static_cast<unsigned>(image.height);
    if (texture_.getSize() != sf::Vector2u(width, height)) {
        if (!texture_.create(width, height))
            return;
        texture_.setSmooth(true);
    }
    paint::to_rgba(image, bytes_);
    texture_.update(bytes_.data());
}

void Pane::draw() {
    const auto wide = static_cast<float>(texture_.getSize().x), high = static_cast<float>(texture_.getSize().y);
    window_.setView(sf::View(sf::FloatRect(0, 0, wide, high)));
    // opaque: blending it would cost most of the frame
    window_.draw(sf::Sprite(texture_), sf::BlendNone);
    window_.display();
}

}
