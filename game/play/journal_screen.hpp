// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// A line of the decisions that were made; going back to one costs nothing.
class JournalScreen : public Screen {
public:
    JournalScreen(Sitting& sitting, Session& session) : sitting_(sitting), session_(session) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    Session& session_;
};

/// This way and an earlier one, side by side.
class CompareScreen : public Screen {
public:
    CompareScreen(const Library& library, Way now, Way other) : library_(library), now_(std::move(now)), other_(std::move(other)) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    const Library& library_;
    Way now_, other_;
};

}
