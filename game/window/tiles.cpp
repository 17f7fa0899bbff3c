// SPDX-License-Identifier: MIT
#include "window/tiles.hpp"

#include <SFML/Graphics/Sprite.hpp>

#include <algorithm>

namespace window {
namespace {

page::Rect common(const page::Rect& one, const page::Rect& other) {
    const double left = std::max(one.x, other.x), top = std::max(one.y, other.y);
    return {left, top, std::min(one.x + one.w, other.x + other.w) - left, std::min(one.y + one.h, other.y + other.h) - top};
}

}

std::vector<page::Rect> tiles_of(unsigned width, unsigned height) {
    std::vector<page::Rect> all;
    for (unsigned top = 0; top < height; top += tile_side)
        for (unsigned left = 0; left < width; left += tile_side)
            all.push_back({static_cast<double>(left), static_cast<double>(top), static_cast<double>(std::min(tile_side, width - left)),
                           static_cast<double>(std::min(tile_side, height - top))});
    return all;
}

bool Tiles::cut(sf::Vector2u size) {
    if (size == size_)
        return true;
    tiles_.clear();
    size_ = {};
    for (const page::Rect& rect : tiles_of(size.x, size.y)) {
        Tile& tile = tiles_.emplace_back();
        tile.rect = rect;
        // whole tiles: sides that are powers of two are all that old graphics take
        if (!tile.texture.create(tile_side, tile_side))
            return false;
    }
    size_ = size;
    return true;
}

void Tiles::put(const paint::Image& image) {
    const page::Rect all{0, 0, static_cast<double>(image.width), static_cast<double>(image.height)};
    if (cut({static_cast<unsigned>(image.width), static_cast<unsigned>(image.height)}))
        put(image, {&all, 1});
}

void Tiles::put(const paint::Image& image, std::span<const page::Rect> parts) {
    for (const page::Rect& part : parts)
        for (Tile& tile : tiles_) {
            const page::Rect in = common(part, tile.rect);
            if (in.w <= 0 || in.h <= 0)
                continue;
            paint::to_rgba(image, in, bytes_);
            tile.texture.update(bytes_.data(), static_cast<unsigned>(in.w), static_cast<unsigned>(in.h),
                                static_cast<unsigned>(in.x - tile.rect.x), static_cast<unsigned>(in.y - tile.rect.y));
        }
}

void Tiles::draw(sf::RenderTarget& target) const {
    for (const Tile& tile : tiles_) {
        sf::Sprite sprite(tile.texture, {0, 0, static_cast<int>(tile.rect.w), static_cast<int>(tile.rect.h)});
        sprite.setPosition(static_cast<float>(tile.rect.x), static_cast<float>(tile.rect.y));
        target.draw(sprite, sf::BlendNone);
    }
}

}
