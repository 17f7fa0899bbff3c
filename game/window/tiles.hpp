// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/image.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <span>
#include <vector>

namespace window {

/// The side of a tile: what the smallest graphics of old computers hold twice over.
constexpr unsigned tile_side = 512;

/// The rectangles a picture of this size is cut into, row by row; none is larger than a tile.
std::vector<page::Rect> tiles_of(unsigned width, unsigned height);

/// A picture in the memory of the graphics, in tiles, for graphics that take no large ones and know only bytes in the order R, G, B, A.
class Tiles {
public:
    /// Takes a whole picture.
    void put(const paint::Image&);
    /// Takes some parts of it, whole-pixel rectangles.
    void put(const paint::Image&, std::span<const page::Rect> parts);
    void draw(sf::RenderTarget&) const;
    [[nodiscard]] sf::Vector2u size() const { return size_; }

private:
    bool cut(sf::Vector2u);

    struct Tile {
        page::Rect rect;
        sf::Texture texture;
    };
    sf::Vector2u size_;
    std::vector<Tile> tiles_;
    std::vector<std::uint8_t> bytes_; ///< on their way; kept so as not to ask for them at every frame
};

}
