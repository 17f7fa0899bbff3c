// SPDX-License-Identifier: MIT
#include "paint/setting.hpp"

#include <cmath>
#include <optional>

namespace paint {
namespace {

constexpr double bar_ems = 3.6;

int pango_units(double pixels) {
    return static_cast<int>(std::lround(pixels * PANGO_SCALE));
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

/// A hidden run becomes a bar without letters, and after it its description in slanted letters.
void add_hidden(std::string& text, const std::string& description, PangoAttrList* list, double size, std::vector<int>& bars) {
    const std::size_t from = text.size();
    text += "\xEF\xBF\xBC"; // the object replacement character
    const PangoRectangle bar{0, pango_units(-size), pango_units(size * bar_ems), pango_units(size * 1.3)};
    add(list, pango_attr_shape_new(&bar, &bar), from, text.size());
    bars.push_back(static_cast<int>(from));
    const std::size_t said = text.size();
    text += " (" + description + ")";
    add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), said, text.size());
    add(list, pango_attr_scale_new(0.9), said, text.size());
}

/// Whether the first letter belongs to a script from right to left; nothing if there is no letter.
std::optional<bool> runs_left(const std::string& text) {
    for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar sign = g_utf8_get_char(at);
        constexpr gunichar mark = 0x200F, first = 0x0590, last = 0x08FF, forms = 0xFB1D, last_form = 0xFEFC;
        if (sign == mark || (sign >= first && sign <= last) || (sign >= forms && sign <= last_form))
            return true;
        if (g_unichar_isalpha(sign))
            return false;
    }
    return std::nullopt;
}

/// Words that have no direction of their own (numbers, signs) run as the page does.
void set_direction(PangoLayout* layout, const std::string& text, page::Align align, bool right_to_left) {
    const std::optional<bool> own = runs_left(text);
    // the layout itself would turn sides about with each paragraph's direction; a page has one
    pango_layout_set_auto_dir(layout, FALSE);
    pango_context_set_base_dir(pango_layout_get_context(layout), own.value_or(right_to_left) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_layout_context_changed(layout);
    const bool to_right = (align == page::Align::End) != right_to_left;
    pango_layout_set_alignment(layout, align == page::Align::Centre ? PANGO_ALIGN_CENTER : to_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

}

PangoSpace make_space() {
    PangoSpace space(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(space.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(space.get(), FALSE);
    return space;
}

SetWords set_words(PangoContext* space, std::string_view font, const page::Words& words, const page::TextStyle& style, double width,
                   const std::string& lang, page::Align align, bool right_to_left) {
    SetWords set;
    set.layout.reset(pango_layout_new(space));
    PangoAttrList* list = pango_attr_list_new();
    std::string text;
    for (const page::Run& run : words) {
        if (run.hidden)
            add_hidden(text, run.text, list, style.size, set.bars);
        else
            text += run.text;
    }
    // ligatures hide letters from those who learn to read
    pango_attr_list_insert(list, pango_attr_font_features_new("liga=0, clig=0"));
    pango_attr_list_insert(list, pango_attr_line_height_new_absolute(pango_units(style.size * style.line)));
    if (style.struck)
        pango_attr_list_insert(list, pango_attr_strikethrough_new(TRUE));
    if (!lang.empty())
        pango_attr_list_insert(list, pango_attr_language_new(pango_language_from_string(lang.c_str())));
    FontFace face(pango_font_description_new());
    pango_font_description_set_family(face.get(), font == "opendyslexic" ? "OpenDyslexic, Andika, sans-serif" : "Andika, sans-serif");
    // OpenDyslexic is drawn large: a little smaller it is as tall as Andika
    pango_font_description_set_absolute_size(face.get(), style.size * (font == "opendyslexic" ? 0.86 : 1.0) * PANGO_SCALE);
    pango_font_description_set_weight(face.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(face.get(), style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(set.layout.get(), face.get());
    pango_layout_set_text(set.layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(set.layout.get(), list);
    pango_attr_list_unref(list);
    set_direction(set.layout.get(), text, align, right_to_left);
    pango_layout_set_wrap(set.layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(set.layout.get(), pango_units(std::max(1.0, width)));
    return set;
}

page::Size size_of(const SetWords& set) {
    PangoRectangle logical;
    pango_layout_get_extents(set.layout.get(), nullptr, &logical);
    return {static_cast<double>(logical.width) / PANGO_SCALE, static_cast<double>(logical.height) / PANGO_SCALE};
}

}
