// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sheet.hpp"
#include "play/sitting.hpp"

namespace play {

/// The languages there are, each by its own name. At work as soon as one is pressed.
class LanguageScreen : public Screen {
public:
    explicit LanguageScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// A pick for each language there is to choose, if there is any.
void add_languages(Sheet&, const Sitting&);

/// "English · Français · العربية": for a button that leads there.
std::string language_names(const Library&);

}
