// SPDX-License-Identifier: MIT
#include "paint/setting.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace paint {
namespace {

constexpr double bar_ems = 3.6;
/// Of the letters' size, for those whom letters run into each other; lines are so many sizes apart.
constexpr double between_letters = 0.12, between_words = 0.16, airy_line = 1.5;

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
    text += hidden_bar;
    const PangoRectangle bar{0, pango_units(-size), pango_units(size * bar_ems), pango_units(size * 1.3)};
    add(list, pango_attr_shape_new(&bar, &bar), from, text.size());
    bars.push_back(static_cast<int>(from));
    const std::size_t said = text.size();
    text.append(hidden_opens).append(description).append(hidden_closes);
    add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), said, text.size());
    add(list, pango_attr_scale_new(0.9), said, text.size());
}

/// Whether the first letter belongs to a script from right to left; nothing if there is no letter. Names that are put into a sentence and
/// kept apart in it say nothing about the sentence.
std::optional<bool> runs_left(const std::string& text) {
    int apart = 0;
    for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar sign = g_utf8_get_char(at);
        constexpr gunichar from_left = 0x2066, first_strong = 0x2068, end_of_name = 0x2069;
        if (sign >= from_left && sign <= end_of_name)
            apart += sign <= first_strong ? 1 : apart > 0 ? -1 : 0;
        if (apart > 0)
            continue;
        constexpr gunichar mark = 0x200F, first = 0x0590, last = 0x08FF, forms = 0xFB1D, last_form = 0xFEFC;
        if (sign == mark || (sign >= first && sign <= last) || (sign >= forms && sign <= last_form))
            return true;
        if (g_unichar_isalpha(sign))
            return false;
    }
    return std::nullopt;
}

/// Whether a sign hangs together with its neighbours: then no room may tear them apart.
bool is_joined(gunichar sign) {
    constexpr gunichar first = 0x0590, last = 0x08FF, forms = 0xFB1D, last_form = 0xFEFC;
    return (sign >= first && sign <= last) || (sign >= forms && sign <= last_form);
}

/// Room after each letter, and more after each word.
void give_room(const std::string& text, PangoAttrList* list, double size) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = static_cast<std::size_t>(g_utf8_next_char(text.data() + at) - text.data());
        const gunichar sign = g_utf8_get_char(text.data() + at);
        const double room = (is_joined(sign) ? 0.0 : between_letters) + (sign == ' ' ? between_words : 0.0);
        if (room > 0)
            add(list, pango_attr_letter_spacing_new(pango_units(size * room)), at, end);
        at = end;
    }
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

SetWords set_words(PangoContext* space, const Letters& letters, const page::Words& words, const page::TextStyle& style, double width,
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
    const double line = letters.airy ? std::max(style.line, airy_line) : style.line;
    pango_attr_list_insert(list, pango_attr_line_height_new_absolute(pango_units(style.size * line)));
    if (letters.airy)
        give_room(text, list, style.size);
    if (style.struck)
        pango_attr_list_insert(list, pango_attr_strikethrough_new(TRUE));
    if (!lang.empty())
        pango_attr_list_insert(list, pango_attr_language_new(pango_language_from_string(lang.c_str())));
    FontFace face(pango_font_description_new());
    pango_font_description_set_family(face.get(),
                                      letters.font == "opendyslexic" ? "OpenDyslexic, Andika, sans-serif" : "Andika, sans-serif");
    // OpenDyslexic is drawn large: a little smaller it is as tall as Andika
    pango_font_description_set_absolute_size(face.get(), style.size * (letters.font == "opendyslexic" ? 0.86 : 1.0) * PANGO_SCALE);
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

double spare(const Letters& letters, const page::TextStyle& style) {
    return letters.airy ? style.size * (between_letters + between_words) : 0;
}

page::Size size_of(const SetWords& set) {
    PangoRectangle logical;
    pango_layout_get_extents(set.layout.get(), nullptr, &logical);
    return {static_cast<double>(logical.width) / PANGO_SCALE, static_cast<double>(logical.height) / PANGO_SCALE};
}

}
