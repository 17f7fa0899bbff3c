// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/settings_rows.hpp"

namespace play {

/// Settings on short pages, each at work as soon as it is pressed.
class SettingsScreen : public Screen {
public:
    explicit SettingsScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
    SettingsPart part_ = SettingsPart::Read;
};

}
