// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// The town from above: seven places, each open or kindly closed.
class MapScreen : public Screen {
public:
    explicit MapScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    [[nodiscard]] std::vector<page::Page> soon() const override;

private:
    Sitting& sitting_;
};

/// The stories of one place, if there is more than one.
class PlaceScreen : public Screen {
public:
    PlaceScreen(Sitting& sitting, content::MapPlace place) : sitting_(sitting), place_(std::move(place)) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    content::MapPlace place_;
};

/// What somebody should know before a story, and the way in.
class NoteScreen : public Screen {
public:
    NoteScreen(Sitting& sitting, const Shelved& shelved) : sitting_(sitting), shelved_(shelved) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    const Shelved& shelved_;
};

/// Shells, moves tried, plans made.
class NotebookScreen : public Screen {
public:
    explicit NotebookScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

}
