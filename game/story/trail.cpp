// SPDX-License-Identifier: MIT
#include "story/progress.hpp"

#include <algorithm>

namespace story {

Trail::~Trail() {
    // One by one: a long trail would otherwise unwind through as many nested destructors.
    while (last_ && last_.use_count() == 1)
        last_ = std::shared_ptr<Node>(std::move(last_->before));
}

void Trail::add(BeatRef shown) {
    if (!kept_)
        return;
    const auto count = static_cast<std::uint32_t>(size() + 1);
    last_ = std::make_shared<Node>(Node{std::move(last_), shown, count, step_});
}

std::size_t Trail::fresh() const {
    const Node* node = last_.get();
    while (node && node->step == step_)
        node = node->before.get();
    return size() - (node ? node->count : 0);
}

std::vector<BeatRef> Trail::all() const {
    std::vector<BeatRef> shown;
    shown.reserve(size());
    for (const Node* node = last_.get(); node; node = node->before.get())
        shown.push_back(node->shown);
    std::ranges::reverse(shown);
    return shown;
}

}
