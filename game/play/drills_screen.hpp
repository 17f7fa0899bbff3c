// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// The practice planks: draw a drill, say how many you are, or pick what it is about.
class DrillsScreen : public Screen {
public:
    explicit DrillsScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// The drills of one topic, in order.
class DrillTopicScreen : public Screen {
public:
    DrillTopicScreen(Sitting& sitting, content::DrillTopic topic) : sitting_(sitting), topic_(std::move(topic)) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    content::DrillTopic topic_;
};

/// A line on what comes, and the way in. A `drawn` one may be put back.
class DrillNoteScreen : public Screen {
public:
    DrillNoteScreen(Sitting& sitting, const Shelved& drill, bool drawn) : sitting_(sitting), drill_(&drill), drawn_(drawn) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    const Shelved* drill_;
    bool drawn_;
};

}
