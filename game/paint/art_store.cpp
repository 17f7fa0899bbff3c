// SPDX-License-Identifier: MIT
#include "paint/art_store.hpp"

#include <algorithm>

namespace paint {
namespace {

Surface another(const Surface& surface) {
    return Surface(cairo_surface_reference(surface.get()));
}

std::size_t size_of(const Surface& surface) {
    return static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())) *
           static_cast<std::size_t>(cairo_image_surface_get_height(surface.get()));
}

}

Surface ArtStore::find(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto at = at_.find(key);
    if (at == at_.end())
        return nullptr;
    kept_.splice(kept_.begin(), kept_, at->second);
    return another(kept_.front().surface);
}

Surface ArtStore::keep(const std::string& key, Surface made) {
    const std::size_t bytes = size_of(made);
    const std::lock_guard lock(mutex_);
    if (const auto at = at_.find(key); at != at_.end())
        return another(at->second->surface);
    drop_above(most_bytes_ - std::min(bytes, most_bytes_));
    Surface held = another(made);
    kept_.push_front({key, std::move(made), bytes});
    at_[key] = kept_.begin();
    bytes_ += bytes;
    return held;
}

const Drawing* ArtStore::known(const std::string& art) {
    const std::lock_guard lock(mutex_);
    const auto at = known_.find(art);
    return at == known_.end() ? nullptr : &at->second;
}

const Drawing& ArtStore::learn(const std::string& art, const Drawing& drawing) {
    const std::lock_guard lock(mutex_);
    return known_.try_emplace(art, drawing).first->second;
}

void ArtStore::drop_above(std::size_t bytes) {
    while (!kept_.empty() && bytes_ > bytes) {
        bytes_ -= kept_.back().bytes;
        at_.erase(kept_.back().key);
        kept_.pop_back();
    }
}

void ArtStore::make_room(std::size_t most_bytes) {
    const std::lock_guard lock(mutex_);
    most_bytes_ = most_bytes;
    drop_above(most_bytes_);
}

}
