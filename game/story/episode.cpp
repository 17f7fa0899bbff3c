// SPDX-License-Identifier: MIT
#include "story/episode.hpp"

namespace story {
namespace {

template <class Index, class List, class Id>
Index index_of(const List& list, const Id& id) {
    for (std::size_t at = 0; at < list.size(); ++at)
        if (list[at].id == id)
            return Index(at);
    return {};
}

}

SceneIndex Episode::find(const SceneId& name) const {
    return index_of<SceneIndex>(scenes, name);
}
SpeakerIndex Episode::find(const SpeakerId& name) const {
    return index_of<SpeakerIndex>(cast, name);
}
FactIndex Episode::find(const FactId& name) const {
    return index_of<FactIndex>(facts, name);
}

bool waits(const Beat& beat) {
    // In the order of BeatBody; the assertion keeps the two together.
    constexpr std::array<bool, 13> waiting{true, true, false, false, false, true, false, true, true, true, true, false, false};
    static_assert(waiting.size() == std::variant_size_v<BeatBody>);
    return waiting[beat.body.index()];
}

}
