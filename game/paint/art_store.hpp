// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/cairo_owned.hpp"

#include <list>
#include <map>
#include <mutex>
#include <string>
#include <vector>

/// Rasterised drawings that several painters share, each in its own thread. Only for .cpp files of paint/.
namespace paint {

/// What is known of a drawing without opening it again.
struct Drawing {
    bool there = false, layered = false;
    page::Rect box;                  ///< in its own units
    std::vector<std::string> layers; ///< the outermost ones, in drawing order, as far as it names them
};

/// Room for so many bytes; what was not asked for longest goes first. Whoever holds a picture keeps it alive.
class ArtStore {
public:
    explicit ArtStore(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// The picture of this name, or null. Nobody ever waits for somebody else who is at it: whoever needs it at once makes it.
    Surface find(const std::string& key);
    /// Puts a picture there, if nobody else did meanwhile. Gives back a hold on the one that is there.
    Surface keep(const std::string& key, Surface made);
    /// What is known of a drawing, or null. It never changes once it is there.
    const Drawing* known(const std::string& art);
    const Drawing& learn(const std::string& art, const Drawing&);
    /// Room for so many bytes from now on.
    void make_room(std::size_t most_bytes);

private:
    void drop_above(std::size_t bytes);

    struct Kept {
        std::string key;
        Surface surface;
        std::size_t bytes = 0;
    };

    std::mutex mutex_;
    std::size_t most_bytes_, bytes_ = 0;
    std::list<Kept> kept_; ///< newest first
    std::map<std::string, std::list<Kept>::iterator> at_;
    std::map<std::string, Drawing> known_; ///< of files that cannot be read too
};

}
