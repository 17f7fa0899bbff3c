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

Surface ArtStore::find_or_begin(const std::string& key) {
    std::unique_lock lock(mutex_);
    made_.wait(lock, [&] { return !begun_.contains(key); });
    if (const auto at = at_.find(key); at != at_.end()) {
        kept_.splice(kept_.begin(), kept_, at->second);
        return another(kept_.front().surface);
    }
    begun_.insert(key);
    return nullptr;
}

Surface ArtStore::keep(const std::string& key, Surface made) {
    const std::size_t bytes = size_of(made);
    Surface held = another(made);
    {
        const std::lock_guard lock(mutex_);
        drop_above(most_bytes_ - std::min(bytes, most_bytes_));
        kept_.push_front({key, std::move(made), bytes});
        at_[key] = kept_.begin();
        bytes_ += bytes;
        begun_.erase(key);
    }
    made_.notify_all();
    return held;
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

void ArtStore::give_up(const std::string& key) {
    {
        const std::lock_guard lock(mutex_);
        begun_.erase(key);
    }
    made_.notify_all();
}

}
