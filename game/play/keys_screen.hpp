// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// What every key is for, and the way to put them back. Page kind "keys". Those of choices by number have a page of their own.
class KeysScreen : public Screen {
public:
    explicit KeysScreen(Sitting& sitting, bool numbers = false) : sitting_(sitting), numbers_(numbers) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    bool numbers_;
};

/// Which key one thing gets. Page kind "key": a face that has a keyboard presses "key-R" when R is pressed here.
class KeyScreen : public Screen {
public:
    KeyScreen(Sitting& sitting, std::string use) : sitting_(sitting), use_(std::move(use)) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    std::string use_;
};

}
