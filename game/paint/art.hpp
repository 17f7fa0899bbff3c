// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/cairo_owned.hpp"
#include "paint/colour.hpp"

#include <filesystem>
#include <list>
#include <map>
#include <optional>
#include <string>

/// Drawings from assets/, rasterised once at the size they are shown. Only for .cpp files of paint/.
namespace paint {

/// Which drawing, which part of it, how large.
struct Wanted {
    std::string art;                ///< "cast/mina", "places/corridor", "icons/help"
    std::string mood;               ///< of busts: which layers; empty: the whole drawing
    std::optional<page::Rect> part; ///< in the drawing's units; none: all of it
    int width = 0, height = 0;
    std::string colour; ///< "#1f2430" for what is drawn in the current colour
};

/// A shelf of rasterised drawings with room for so many bytes; what was not asked for longest goes first.
class ArtShelf {
public:
    ArtShelf(std::filesystem::path folder, std::size_t most_bytes);
    /// The picture, or null if there is no such drawing or it cannot be read. Valid until the next call.
    cairo_surface_t* get(const Wanted&);
    /// Width and height of the drawing in its own units.
    std::optional<page::Rect> drawn(const std::string& art);

private:
    struct Drawing {
        Svg svg;
        page::Rect box;
        bool layered = false;
    };
    struct Kept {
        std::string key;
        Surface surface;
        std::size_t bytes = 0;
    };
    Drawing* open(const std::string& art);
    Surface raster(Drawing&, const Wanted&);
    void keep(std::string key, Surface surface, std::size_t bytes);

    std::filesystem::path folder_;
    std::size_t most_bytes_, bytes_ = 0;
    std::map<std::string, Drawing> open_; ///< of files that cannot be read too, with no svg
    std::list<Kept> kept_;                ///< newest first
    std::map<std::string, std::list<Kept>::iterator> at_;
};

}
