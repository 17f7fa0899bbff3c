// SPDX-License-Identifier: MIT
#include "paint/art.hpp"

#include <vector>

namespace paint {
namespace {

constexpr std::size_t most_open = 24;

std::string key_of(const Wanted& w) {
    std::string key = w.art + '|' + w.mood + '|' + w.colour + '|' + std::to_string(w.width) + 'x' + std::to_string(w.height);
    if (w.part)
        for (const double side : {w.part->x, w.part->y, w.part->w, w.part->h})
            key += ',' + std::to_string(side);
    return key;
}

bool has(RsvgHandle* svg, const std::string& layer) {
    return rsvg_handle_has_sub(svg, ("#" + layer).c_str()) != 0;
}

/// The layers of a bust for a mood, in drawing order.
std::vector<std::string> layers_of(RsvgHandle* svg, const std::string& mood) {
    std::vector<std::string> layers;
    const auto add = [&](const std::string& layer) {
        if (has(svg, layer))
            layers.push_back(layer);
    };
    add("body");
    add("arms-" + mood);
    add("head");
    const bool own_eyes = has(svg, "eyes-" + mood);
    add(own_eyes ? "eyes-" + mood : "eyes-open");
    if (has(svg, "pupils-" + mood))
        add("pupils-" + mood);
    else if (!own_eyes)
        add("pupils-open");
    for (const char* family : {"lids-", "brows-", "mouth-", "front-", "extra-"})
        add(family + mood);
    return layers;
}

page::Rect box_of(RsvgHandle* svg) {
    gboolean has_w = 0, has_h = 0, has_box = 0;
    RsvgLength w, h;
    RsvgRectangle box;
    rsvg_handle_get_intrinsic_dimensions(svg, &has_w, &w, &has_h, &h, &has_box, &box);
    if (has_box)
        return {box.x, box.y, box.width, box.height};
    return {0, 0, has_w ? w.length : 100, has_h ? h.length : 100};
}

}

ArtShelf::ArtShelf(std::filesystem::path folder, std::size_t most_bytes) : folder_(std::move(folder)), most_bytes_(most_bytes) {}

ArtShelf::Drawing* ArtShelf::open(const std::string& art) {
    if (const auto at = open_.find(art); at != open_.end())
        return at->second.svg ? &at->second : nullptr;
    if (open_.size() >= most_open)
        open_.clear();
    Drawing& drawing = open_[art];
    // an id from an episode must not lead out of the folder
    if (art.empty() || art.find("..") != std::string::npos || art.front() == '/')
        return nullptr;
    const std::filesystem::path path = folder_ / (art + ".svg");
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed))
        return nullptr;
    drawing.svg.reset(rsvg_handle_new_from_file(path.c_str(), nullptr));
    if (!drawing.svg)
        return nullptr;
    drawing.box = box_of(drawing.svg.get());
    drawing.layered = has(drawing.svg.get(), "head") && has(drawing.svg.get(), "mouth-neutral");
    return &drawing;
}

std::optional<page::Rect> ArtShelf::drawn(const std::string& art) {
    const Drawing* drawing = open(art);
    return drawing ? std::optional(drawing->box) : std::nullopt;
}

Surface ArtShelf::raster(Drawing& drawing, const Wanted& wanted) {
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, wanted.width, wanted.height));
    const Cairo cr(cairo_create(surface.get()));
    const page::Rect part = wanted.part.value_or(drawing.box);
    const double sx = wanted.width / part.w, sy = wanted.height / part.h;
    const RsvgRectangle view{(drawing.box.x - part.x) * sx, (drawing.box.y - part.y) * sy, drawing.box.w * sx, drawing.box.h * sy};
    if (!wanted.colour.empty()) {
        const std::string style = "svg { color: " + wanted.colour + "; }";
        rsvg_handle_set_stylesheet(drawing.svg.get(), reinterpret_cast<const guint8*>(style.data()), style.size(), nullptr);
    }
    if (drawing.layered && !wanted.mood.empty()) {
        for (const std::string& layer : layers_of(drawing.svg.get(), wanted.mood))
            rsvg_handle_render_layer(drawing.svg.get(), cr.get(), ("#" + layer).c_str(), &view, nullptr);
    } else
        rsvg_handle_render_document(drawing.svg.get(), cr.get(), &view, nullptr);
    return surface;
}

void ArtShelf::keep(std::string key, Surface surface, std::size_t bytes) {
    while (!kept_.empty() && bytes_ + bytes > most_bytes_) {
        bytes_ -= kept_.back().bytes;
        at_.erase(kept_.back().key);
        kept_.pop_back();
    }
    kept_.push_front({key, std::move(surface), bytes});
    at_[std::move(key)] = kept_.begin();
    bytes_ += bytes;
}

cairo_surface_t* ArtShelf::get(const Wanted& wanted) {
    if (wanted.width < 1 || wanted.height < 1 || wanted.width > 8192 || wanted.height > 8192)
        return nullptr;
    std::string key = key_of(wanted);
    if (const auto at = at_.find(key); at != at_.end()) {
        kept_.splice(kept_.begin(), kept_, at->second);
        return kept_.front().surface.get();
    }
    Drawing* drawing = open(wanted.art);
    if (!drawing)
        return nullptr;
    keep(std::move(key), raster(*drawing, wanted), static_cast<std::size_t>(wanted.width) * static_cast<std::size_t>(wanted.height) * 4);
    return kept_.front().surface.get();
}

}
