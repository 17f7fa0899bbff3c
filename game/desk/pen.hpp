// SPDX-License-Identifier: MIT
#pragma once
#include "desk/look.hpp"
#include "desk/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace desk {

/// A button as it was drawn: where, and whether it can be pressed.
struct Spot {
    std::string id;
    page::Rect rect;
    std::string scroll; ///< the column it lies in
};

/// What has the focus of the keyboard, and whether that is to be seen.
struct Focus {
    std::string at;
    bool seen = false;   ///< keys were used last, not the mouse
    bool reveal = false; ///< it moved: its column must show it
};

/// Draws down a column: each thing below the last. Buttons it drew are in `spots`; the one the mouse pressed is in `pressed`.
class Pen {
public:
    Pen(const Look& look, Focus& focus, std::vector<Spot>& spots, std::optional<std::string>& pressed)
        : look_(look), focus_(focus), spots_(spots), pressed_(pressed) {}

    /// A column that scrolls by itself if it has to. `end` closes it.
    void begin(const char* name, const page::Rect& where, float inside);
    void end();

    void text(const Letters&, const paint::Colour&, const std::string& words);
    /// Room below what was drawn last.
    void room(float times = 1) { y_ += times * look_.gap; }
    void button(const Button&);
    /// Buttons side by side, as many as fit.
    void buttons(const std::vector<Button>&, float least);
    /// A button at a place of its own.
    void button_at(const Button&, float x, float y, float wide, float high);
    /// What is drawn until `end_panel` lies on a panel of its own.
    void begin_panel();
    void end_panel(const paint::Colour& ground, const paint::Colour& edge);
    /// A place that can be pressed, drawn by somebody else. True while the mouse is over it.
    bool spot(const std::string& id, const page::Rect&);
    [[nodiscard]] bool focused(const std::string& id) const { return focus_.seen && focus_.at == id; }

    /// Words with their line breaks: only at spaces, so that no mark stands alone on a line.
    [[nodiscard]] static std::string set(const Letters&, std::string words, float wide);
    [[nodiscard]] float height_of(const Letters&, const std::string& words, float wide) const;
    [[nodiscard]] float wide() const { return wide_; }
    [[nodiscard]] float x() const { return x_; }
    [[nodiscard]] float y() const { return y_; }
    void down(float by) { y_ += by; }
    /// Moves the left edge to the right, or back.
    void indent(float by) {
        x_ += by;
        wide_ -= by;
    }
    [[nodiscard]] const Look& look() const { return look_; }
    [[nodiscard]] ImDrawList& list() const { return *ImGui::GetWindowDrawList(); }
    void box(const page::Rect&, const paint::Colour& ground, const paint::Colour& edge, float round, float thick = 1.5F) const;
    void words_at(const Letters&, const paint::Colour&, float x, float y, float wide, const std::string&) const;
    [[nodiscard]] float button_height(const Button&, float wide) const;

private:
    void draw_button(const Button&, const page::Rect&, bool hovered, bool held) const;
    void draw_key(const Button&, const page::Rect&, const paint::Colour& words) const;

    const Look& look_;
    Focus& focus_;
    std::vector<Spot>& spots_;
    std::optional<std::string>& pressed_;
    std::string name_;
    float x_ = 0, y_ = 0, wide_ = 0, inside_ = 0, panel_ = 0;
};

}
