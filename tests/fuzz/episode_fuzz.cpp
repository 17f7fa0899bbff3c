// SPDX-License-Identifier: MIT
#include "content/catalogue.hpp"
#include "content/episode_reader.hpp"
#include "content/explorer.hpp"
#include "content/lint.hpp"
#include "fuzz/fuzz.hpp"

namespace {

const content::World& town() {
    static const content::World world = [] {
        const auto text = content::read_file(RIPPLE_SOURCE_DIR "/content/world.json");
        fuzz::must(text.ok());
        return content::read_world("world.json", text.value()).value.value();
    }();
    return world;
}

}

FUZZ(text) {
    const auto loaded = content::read_episode("fuzz.json", text, town());
    fuzz::must(loaded.ok() == !base::any_error(loaded.diagnostics));
    (void)content::lint("fuzz.json", text, town());
    if (loaded.value)
        (void)content::explore(loaded.value->episode, {}, 300);
}
