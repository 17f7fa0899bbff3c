// SPDX-License-Identifier: MIT
#include "window/pane.hpp"

#include "paint/pointer.hpp"

#include <SFML/Graphics/Sprite.hpp>
#include <SFML/Graphics/VertexArray.hpp>
#include <SFML/OpenGL.hpp>
#include <SFML/System/Err.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace window {
namespace {

constexpr GLenum blue_first = 0x80E1; // GL_BGRA: the headers of some systems are older than it

/// As SFML wants the pixels of a cursor.
std::vector<sf::Uint8> rgba(const paint::Image& image) {
    std::vector<sf::Uint8> bytes;
    for (const std::uint32_t pixel : image.pixels)
        for (const unsigned shift : {16U, 8U, 0U, 24U})
            bytes.push_back(static_cast<sf::Uint8>(pixel >> shift));
    return bytes;
}

}

bool Pane::open(bool fullscreen, const std::string& words) {
    const sf::VideoMode own =
        fills_ ? sf::VideoMode(static_cast<unsigned>(fills_->w), static_cast<unsigned>(fills_->h)) : sf::VideoMode(width_, height_);
    const sf::VideoMode mode = fullscreen ? sf::VideoMode::getDesktopMode() : own;
    const auto framed = fills_ ? sf::Style::None : sf::Style::Default;
    // it grumbles about what a display cannot do; nobody who plays can use that
    sf::err().rdbuf(nullptr);
    // the name it is made with stays with it for the list of windows, also while the game is hidden
    window_.create(mode, "Lake", fullscreen ? sf::Style::Fullscreen : framed);
    window_.setTitle(sf::String::fromUtf8(words.begin(), words.end()));
    if (!window_.isOpen())
        return false;
    fullscreen_ = fullscreen;
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    if (!fullscreen && fills_)
        window_.setPosition({static_cast<int>(fills_->x), static_cast<int>(fills_->y)});
    else if (!fullscreen && desktop.width >= width_ && desktop.height >= height_)
        window_.setPosition({static_cast<int>(desktop.width - width_) / 2, static_cast<int>(desktop.height - height_) / 2});
    title_ = words;
    // a key that is held must not press what comes next
    window_.setKeyRepeatEnabled(false);
    texture_ = sf::Texture();
    tiles_ = Tiles();
    pointer_.reset(); // it belonged to the window before
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

void Pane::large_pointer(bool wanted) {
    if (wanted == static_cast<bool>(pointer_))
        return;
    pointer_.reset();
    sf::Cursor arrow;
    if (!wanted) {
        if (arrow.loadFromSystem(sf::Cursor::Arrow))
            window_.setMouseCursor(arrow);
        return;
    }
    const paint::Image image = paint::large_pointer();
    auto made = std::make_unique<sf::Cursor>();
    const std::vector<sf::Uint8> bytes = rgba(image);
    const sf::Vector2u size(static_cast<unsigned>(image.width), static_cast<unsigned>(image.height));
    // kept even where the display cannot show it, so that it is not asked again with every frame
    if (made->loadFromPixels(bytes.data(), size, {paint::pointer_tip, paint::pointer_tip}))
        window_.setMouseCursor(*made);
    pointer_ = std::move(made);
}

void Pane::set_aside() {
    texture_.swap(before_);
}

void Pane::put(const paint::Image& image) {
    if (safe_)
        return tiles_.put(image);
    const page::Rect all{0, 0, static_cast<double>(image.width), static_cast<double>(image.height)};
    const auto width = static_cast<unsigned>(image.width), height = static_cast<unsigned>(image.height);
    if (fits(width, height))
        put(image, {&all, 1});
}

bool Pane::fits(unsigned width, unsigned height) {
    if (texture_.getSize() == sf::Vector2u(width, height))
        return true;
    if (!texture_.create(width, height))
        return false;
    texture_.setSmooth(true);
    return true;
}

void Pane::warm_up(page::Size size) {
    if (safe_ || !fits(static_cast<unsigned>(size.w), static_cast<unsigned>(size.h)))
        return;
    draw_picture();
    glFinish();
}

void Pane::put(const paint::Image& image, std::span<const page::Rect> parts) {
    // another window of this process may have had its turn
    if (!window_.setActive(true))
        return;
    if (safe_)
        return tiles_.put(image, parts);
    // Cairo's bytes lie as the graphics driver wants them; SFML would have them turned around twice
    sf::Texture::bind(&texture_);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, image.width);
    for (const page::Rect& part : parts) {
        const auto left = static_cast<int>(part.x), top = static_cast<int>(part.y);
        const auto first = static_cast<std::size_t>(top) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(left);
        glTexSubImage2D(GL_TEXTURE_2D, 0, left, top, static_cast<int>(part.w), static_cast<int>(part.h), blue_first, GL_UNSIGNED_BYTE,
                        image.pixels.data() + first);
    }
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    window_.resetGLStates();
}

void Pane::view_all() {
    const sf::Vector2u all = safe_ ? tiles_.size() : texture_.getSize();
    const auto wide = static_cast<float>(all.x), high = static_cast<float>(all.y);
    window_.setView(sf::View(sf::FloatRect(0, 0, wide, high)));
}

void Pane::draw_picture() {
    view_all();
    // opaque: blending it would cost most of the frame
    if (safe_)
        tiles_.draw(window_);
    else
        window_.draw(sf::Sprite(texture_), sf::BlendNone);
}

void Pane::draw() {
    draw_picture();
    window_.display();
}

void Pane::rehearse() {
    if (before_.getSize() != texture_.getSize())
        before_ = texture_;
    view_all();
    draw_ripple(0.5, {});
    draw_sheet(before_, texture_, 0.5);
    glFinish();
}

void Pane::draw(Turn turn, double seconds, page::Point from) {
    // after a change of size there is nothing to turn from
    if (safe_ || turn == Turn::None || before_.getSize() != texture_.getSize())
        return draw();
    view_all();
    const double eased = eased_turn(turn, seconds);
    if (turn == Turn::Ripple)
        draw_ripple(eased, from);
    else if (turn == Turn::TurnIn)
        draw_sheet(before_, texture_, 1 - eased);
    else
        draw_sheet(texture_, before_, eased);
    window_.display();
}

namespace {

constexpr int corners = 72;

sf::Vector2f on_circle(page::Point middle, double radius, int corner) {
    const double turn = 2 * std::numbers::pi * corner / corners;
    return {static_cast<float>(middle.x + radius * std::cos(turn)), static_cast<float>(middle.y + radius * std::sin(turn))};
}

/// A line that is strongest in its middle and fades to both sides.
sf::VertexArray ring_of(const Ring& ring, page::Point middle) {
    const auto strong = sf::Color(255, 255, 255, static_cast<sf::Uint8>(std::clamp(ring.strength, 0.0, 1.0) * 255));
    const auto gone = sf::Color(255, 255, 255, 0);
    sf::VertexArray strips(sf::TriangleStrip);
    for (const double side : {-1.0, 1.0})
        for (int i = 0; i <= corners; ++i) {
            strips.append({on_circle(middle, std::max(0.0, ring.radius + side * ring.width), i), gone});
            strips.append({on_circle(middle, ring.radius, i), strong});
        }
    return strips;
}

}

void Pane::draw_ripple(double eased, page::Point from) {
    const page::Size size{static_cast<double>(texture_.getSize().x), static_cast<double>(texture_.getSize().y)};
    const Ripple ripple = ripple_at(eased, from, size);
    const sf::Vector2f middle(static_cast<float>(from.x), static_cast<float>(from.y));
    // the old page around the new one: no pixel is drawn twice
    sf::VertexArray around(sf::TriangleStrip), fan(sf::TriangleFan);
    const double beyond = std::max(ripple.radius, std::hypot(size.w, size.h)) * 1.01;
    fan.append({middle, middle});
    for (int i = 0; i <= corners; ++i) {
        const sf::Vector2f at = on_circle(from, ripple.radius, i), out = on_circle(from, beyond, i);
        fan.append({at, at});
        around.append({at, at});
        around.append({out, out});
    }
    window_.draw(around, sf::RenderStates(sf::BlendNone, {}, &before_, nullptr));
    window_.draw(fan, sf::RenderStates(sf::BlendNone, {}, &texture_, nullptr));
    for (const Ring& ring : ripple.rings)
        window_.draw(ring_of(ring, from));
}

void Pane::draw_sheet(const sf::Texture& below, const sf::Texture& sheet, double out) {
    const auto wide = static_cast<float>(sheet.getSize().x), high = static_cast<float>(sheet.getSize().y);
    const auto edge = std::round(wide * static_cast<float>(out)), soft = high * 0.03F;
    sf::Sprite under(below), over(sheet);
    under.setTextureRect({0, 0, static_cast<int>(edge), static_cast<int>(high)});
    over.setTextureRect({0, 0, static_cast<int>(wide - edge), static_cast<int>(high)});
    over.setPosition(edge, 0);
    window_.draw(under, sf::BlendNone);
    window_.draw(over, sf::BlendNone);
    const sf::Color dark(10, 12, 24, 90), none(10, 12, 24, 0);
    sf::VertexArray shade(sf::Quads, 4);
    shade[0] = {{edge - soft, 0}, none};
    shade[1] = {{edge, 0}, dark};
    shade[2] = {{edge, high}, dark};
    shade[3] = {{edge - soft, high}, none};
    window_.draw(shade);
}

}
