// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/art_store.hpp"
#include "paint/colour.hpp"

#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Drawings from assets/, rasterised once at the size they are shown. Only for .cpp files of paint/.
namespace paint {

/// Which drawing, which part of it, how large.
struct Wanted {
    std::string art;                ///< "cast/mina", "places/corridor", "icons/help"
    std::string mood;               ///< of busts: which layers; empty: the whole drawing
    std::optional<page::Rect> part; ///< in the drawing's units; none: all of it
    int width = 0, height = 0;
    std::string colour; ///< "#1f2430" for what is drawn in the current colour
    // g++ warns of lists that end before it if it has no {}: NOLINTNEXTLINE(readability-redundant-member-init)
    std::vector<std::string> layers = {}; ///< only these, in this order
    bool blink = false;                   ///< of busts: eyes closed, where the mood's own are not
    int gaze = 0;                         ///< of busts: pupils this far to the right, in the drawing's units
};

/// The drawings one painter reads. What it makes of them lies in a store that it may share.
class ArtShelf {
public:
    ArtShelf(std::filesystem::path folder, std::shared_ptr<ArtStore> store);
    /// The picture, or null if there is no such drawing or it cannot be read.
    Surface get(const Wanted&);
    /// Width and height of the drawing in its own units.
    std::optional<page::Rect> drawn(const std::string& art);
    /// The outermost layers of a drawing, in drawing order, as far as it names them.
    const std::vector<std::string>& layers(const std::string& art);

    /// A mask of this name, painted by `paint` if it is not there yet.
    template <class Paint>
    Surface made(const std::string& name, int width, int height, Paint&& paint) {
        if (Surface kept = store_->find(name))
            return kept;
        Surface mask(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
        paint(Cairo(cairo_create(mask.get())).get());
        return store_->keep(name, std::move(mask));
    }

    /// Whether everything that `look` asks for is rasterised already. Meanwhile nothing is opened and nothing is made.
    template <class Look>
    bool has_all(Look&& look) {
        only_ready_ = true;
        missed_ = false;
        look();
        only_ready_ = false;
        return !missed_;
    }

private:
    const Drawing& known(const std::string& art);
    RsvgHandle* open(const std::string& art);
    Surface raster(RsvgHandle*, const Drawing&, const Wanted&);
    [[nodiscard]] std::filesystem::path file(const std::string& art) const { return folder_ / (art + ".svg"); }

    std::filesystem::path folder_;
    std::shared_ptr<ArtStore> store_;
    bool only_ready_ = false, missed_ = false;
    std::list<std::pair<std::string, Svg>> open_; ///< newest first; a few, for each is a megabyte
};

}
