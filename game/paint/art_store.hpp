// SPDX-License-Identifier: MIT
#pragma once
#include "paint/cairo_owned.hpp"

#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <set>
#include <string>

/// Rasterised drawings that several painters share, each in its own thread. Only for .cpp files of paint/.
namespace paint {

/// Room for so many bytes; what was not asked for longest goes first. Whoever holds a picture keeps it alive.
class ArtStore {
public:
    explicit ArtStore(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// The picture of this name. If there is none the caller makes it, and must `keep` it or `give_up`. If somebody else is at it already,
    /// waits for them: they began earlier, so that is no longer than making it.
    Surface find_or_begin(const std::string& key);
    /// Puts a picture there, and wakes who waits for it. Gives back another hold on it.
    Surface keep(const std::string& key, Surface made);
    void give_up(const std::string& key);
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
    std::condition_variable made_;
    std::size_t most_bytes_, bytes_ = 0;
    std::set<std::string> begun_;
    std::list<Kept> kept_; ///< newest first
    std::map<std::string, std::list<Kept>::iterator> at_;
};

}
