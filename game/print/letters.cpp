// SPDX-License-Identifier: MIT
#include "print/letters.hpp"

#include "print/set_spans.hpp"

#include <cmath>

namespace print {
namespace {

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

/// How many bytes a run takes once it is set: a hidden one is a bar, and its description in brackets.
std::size_t set_length(const Span& span) {
    constexpr std::size_t bar = 3, brackets = 3;
    return span.hidden ? bar + brackets + span.text.size() : span.text.size();
}

page::Align align_of(Side side) {
    return side == Side::Centre ? page::Align::Centre : side == Side::End ? page::Align::End : page::Align::Start;
}

}

paint::SetWords set_spans(PangoContext* space, const Spans& spans, const page::TextStyle& style, double width, Side side) {
    page::Words runs;
    for (const Span& span : spans)
        runs.push_back({span.text, span.hidden});
    paint::SetWords set = paint::set_words(space, {"andika"}, runs, style, width, "en", align_of(side));
    PangoAttrList* list = pango_attr_list_copy(pango_layout_get_attributes(set.layout.get()));
    std::size_t at = 0;
    for (const Span& span : spans) {
        const std::size_t end = at + set_length(span);
        if (span.bold)
            add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), at, end);
        if (span.italic)
            add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), at, end);
        at = end;
    }
    pango_layout_set_attributes(set.layout.get(), list);
    pango_attr_list_unref(list);
    return set;
}

struct Letters::Inside {
    paint::PangoSpace space = paint::make_space();
};

Letters::Letters() : inside_(std::make_unique<Inside>()) {}
Letters::~Letters() = default;

page::Size Letters::size_of(const Spans& spans, const page::TextStyle& style, double width) const {
    const page::Size size = paint::size_of(set_spans(inside_->space.get(), spans, style, width));
    return {std::ceil(size.w), std::ceil(size.h)};
}

}
