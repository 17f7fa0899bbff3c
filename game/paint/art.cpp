// SPDX-License-Identifier: MIT
#include "paint/art.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>

namespace paint {
namespace {

constexpr std::size_t most_open = 8;

std::string key_of(const Wanted& w) {
    std::string key = w.art + '|' + w.mood + '|' + w.colour + '|' + std::to_string(w.width) + 'x' + std::to_string(w.height);
    if (w.part)
        for (const double side : {w.part->x, w.part->y, w.part->w, w.part->h})
            key += ',' + std::to_string(side);
    for (const std::string& layer : w.layers)
        key += '#' + layer;
    return key + (w.blink ? "|blink" : "|") + std::to_string(w.gaze);
}

bool has(RsvgHandle* svg, const std::string& layer) {
    return rsvg_handle_has_sub(svg, ("#" + layer).c_str()) != 0;
}

struct Layer {
    std::string id;
    double aside = 0; ///< moved to the right, in the drawing's units
};

/// The eyes of a bust for a mood: open ones can blink and look aside, closed ones neither.
void add_eyes(RsvgHandle* svg, const Wanted& wanted, std::vector<Layer>& layers) {
    const std::string& mood = wanted.mood;
    const bool own_eyes = has(svg, "eyes-" + mood), own_pupils = has(svg, "pupils-" + mood);
    const bool open = own_pupils || !own_eyes;
    if (open && wanted.blink && has(svg, "eyes-closed")) {
        layers.push_back({"eyes-closed"});
        return;
    }
    layers.push_back({own_eyes ? "eyes-" + mood : "eyes-open"});
    if (open)
        layers.push_back({own_pupils ? "pupils-" + mood : "pupils-open", static_cast<double>(wanted.gaze)});
    layers.push_back({"lids-" + mood});
}

/// The layers of a bust for a mood, in drawing order; some of them are not in every drawing.
std::vector<Layer> layers_of(RsvgHandle* svg, const Wanted& wanted) {
    std::vector<Layer> layers{{"body"}, {"arms-" + wanted.mood}, {"head"}};
    add_eyes(svg, wanted, layers);
    for (const char* family : {"brows-", "mouth-", "front-", "extra-"})
        layers.push_back({family + wanted.mood});
    std::erase_if(layers, [svg](const Layer& layer) { return !has(svg, layer.id); });
    return layers;
}

/// The ids of the outermost groups of a drawing, in their order.
std::vector<std::string> read_layers(const std::filesystem::path& file) {
    std::ifstream in(file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::string> layers;
    int depth = 0;
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        const std::string_view tag = std::string_view(text).substr(at, text.find('>', at) - at);
        if (tag.starts_with("</g"))
            --depth;
        if (!tag.starts_with("<g ") && tag != "<g")
            continue;
        const std::size_t id = tag.find("id=\"");
        if (depth == 0 && id != std::string_view::npos)
            layers.emplace_back(tag.substr(id + 4, tag.find('"', id + 4) - id - 4));
        if (!tag.ends_with('/'))
            ++depth;
    }
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

ArtShelf::ArtShelf(std::filesystem::path folder, std::shared_ptr<ArtStore> store) : folder_(std::move(folder)), store_(std::move(store)) {}

RsvgHandle* ArtShelf::open(const std::string& art) {
    const auto at = std::ranges::find(open_, art, &std::pair<std::string, Svg>::first);
    if (at != open_.end()) {
        open_.splice(open_.begin(), open_, at);
        return open_.front().second.get();
    }
    // an id from an episode must not lead out of the folder
    if (art.empty() || art.find("..") != std::string::npos || art.front() == '/')
        return nullptr;
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file(art), failed))
        return nullptr;
    Svg svg(rsvg_handle_new_from_file(file(art).c_str(), nullptr));
    if (!svg)
        return nullptr;
    if (open_.size() >= most_open)
        open_.pop_back();
    open_.emplace_front(art, std::move(svg));
    return open_.front().second.get();
}

const Drawing& ArtShelf::known(const std::string& art) {
    if (const Drawing* learnt = store_->known(art))
        return *learnt;
    static const Drawing nothing;
    if (only_ready_) {
        missed_ = true;
        return nothing;
    }
    Drawing drawing;
    if (RsvgHandle* svg = open(art)) {
        drawing.there = true;
        drawing.box = box_of(svg);
        drawing.layered = has(svg, "head") && has(svg, "mouth-neutral");
        drawing.layers = read_layers(file(art));
    }
    return store_->learn(art, drawing);
}

std::optional<page::Rect> ArtShelf::drawn(const std::string& art) {
    const Drawing& drawing = known(art);
    return drawing.there ? std::optional(drawing.box) : std::nullopt;
}

const std::vector<std::string>& ArtShelf::layers(const std::string& art) {
    return known(art).layers;
}

Surface ArtShelf::raster(RsvgHandle* svg, const Drawing& drawing, const Wanted& wanted) {
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, wanted.width, wanted.height));
    const Cairo cr(cairo_create(surface.get()));
    const page::Rect part = wanted.part.value_or(drawing.box);
    const double sx = wanted.width / part.w, sy = wanted.height / part.h;
    const RsvgRectangle view{(drawing.box.x - part.x) * sx, (drawing.box.y - part.y) * sy, drawing.box.w * sx, drawing.box.h * sy};
    if (!wanted.colour.empty()) {
        const std::string style = "svg { color: " + wanted.colour + "; }";
        rsvg_handle_set_stylesheet(svg, reinterpret_cast<const guint8*>(style.data()), style.size(), nullptr);
    }
    const auto lay = [&](const std::string& layer, double aside) {
        const RsvgRectangle moved{view.x + aside * sx, view.y, view.width, view.height};
        rsvg_handle_render_layer(svg, cr.get(), ("#" + layer).c_str(), &moved, nullptr);
    };
    if (!wanted.layers.empty())
        for (const std::string& layer : wanted.layers)
            lay(layer, 0);
    else if (drawing.layered && !wanted.mood.empty())
        for (const Layer& layer : layers_of(svg, wanted))
            lay(layer.id, layer.aside);
    else
        rsvg_handle_render_document(svg, cr.get(), &view, nullptr);
    return surface;
}

Surface ArtShelf::get(const Wanted& wanted) {
    if (wanted.width < 1 || wanted.height < 1 || wanted.width > 8192 || wanted.height > 8192)
        return nullptr;
    const std::string key = key_of(wanted);
    if (Surface kept = store_->find(key))
        return kept;
    const Drawing& drawing = known(wanted.art);
    if (only_ready_) {
        missed_ = missed_ || drawing.there;
        return nullptr;
    }
    RsvgHandle* svg = drawing.there ? open(wanted.art) : nullptr;
    if (!svg)
        return nullptr;
    return store_->keep(key, raster(svg, drawing, wanted));
}

}
