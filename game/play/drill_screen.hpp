// SPDX-License-Identifier: MIT
#pragma once
#include "play/story_screen.hpp"

namespace play {

/// A drill being played: a story of two minutes, with what pairs and circles need to be told, and a page of its own at the end.
class DrillScreen : public Screen {
public:
    /// Begins it anew; what was tried in this sitting stays beside it. `round`: how often the roles were swapped.
    DrillScreen(Sitting& sitting, const Shelved& drill, bool drawn, unsigned round);
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    [[nodiscard]] std::vector<page::Page> soon() const override;
    bool step_back() override { return story_.step_back(); }

private:
    Next on_end(const page::ControlId&);
    [[nodiscard]] page::Page with_words_of_drills(page::Page) const;

    Sitting& sitting_;
    const Shelved& drill_;
    bool drawn_;
    unsigned round_;
    Session& session_;
    StoryScreen story_;
};

}
