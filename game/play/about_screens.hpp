// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// What this is, for children and for adults, and what is kept.
class AboutScreen : public Screen {
public:
    explicit AboutScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// Asks once more, then takes everything off the disk.
class DeleteScreen : public Screen {
public:
    explicit DeleteScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

}
