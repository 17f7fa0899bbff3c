// SPDX-License-Identifier: MIT
#pragma once
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#include <memory>

/// Owners of what the C libraries hand out. Only for .cpp files of paint/.
namespace paint {

template <auto F>
struct Call {
    template <class T>
    void operator()(T* what) const {
        F(what);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Call<cairo_surface_destroy>>;
using Cairo = std::unique_ptr<cairo_t, Call<cairo_destroy>>;
using Pattern = std::unique_ptr<cairo_pattern_t, Call<cairo_pattern_destroy>>;
using Svg = std::unique_ptr<RsvgHandle, Call<g_object_unref>>;
using PangoSet = std::unique_ptr<PangoLayout, Call<g_object_unref>>;
using PangoSpace = std::unique_ptr<PangoContext, Call<g_object_unref>>;
using FontFace = std::unique_ptr<PangoFontDescription, Call<pango_font_description_free>>;

}
