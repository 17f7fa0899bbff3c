// SPDX-License-Identifier: MIT
#include "paint/text.hpp"

#include "paint/setting.hpp"
#include "paint/spoken_mark.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace paint {
namespace {

using Asked = std::tuple<std::string, double, bool, bool, double, double>;
constexpr std::size_t most_kept = 4000;

}

struct PangoMeasure::Inside {
    std::string font;
    bool airy = false;
    PangoSpace space;
    std::map<Asked, page::Size> known; // the same words are asked for many times while a page finds its place
    std::map<std::pair<double, bool>, double> widths;
};

PangoMeasure::PangoMeasure(std::string_view font, bool airy) : inside_(std::make_unique<Inside>()) {
    inside_->font = font;
    inside_->airy = airy;
    inside_->space = make_space();
}

PangoMeasure::~PangoMeasure() = default;

page::Size PangoMeasure::size_of(const page::Words& words, const page::TextStyle& style, double width) const {
    std::string said;
    for (const page::Run& run : words)
        said += (run.hidden ? '\1' : '\2') + run.text;
    Asked asked{std::move(said), style.size, style.bold, style.italic, style.line, std::floor(width)};
    if (const auto at = inside_->known.find(asked); at != inside_->known.end())
        return at->second;
    const Letters letters{inside_->font, inside_->airy};
    page::Size size = paint::size_of(set_words(inside_->space.get(), letters, words, style, std::floor(width)));
    size.w = std::min(size.w + spare(letters, style), std::max(size.w, width));
    if (inside_->known.size() >= most_kept)
        inside_->known.clear();
    inside_->known.emplace(std::move(asked), size);
    return size;
}

double PangoMeasure::line_of(int characters, const page::TextStyle& style) const {
    const auto key = std::pair{style.size, style.bold};
    auto at = inside_->widths.find(key);
    if (at == inside_->widths.end()) {
        const page::Words usual = page::words("Somebody is laughed at in a group chat, and nobody says a thing.");
        const double width = paint::size_of(set_words(inside_->space.get(), {inside_->font, inside_->airy}, usual, style, 1e5)).w;
        at = inside_->widths.emplace(key, width / static_cast<double>(usual.front().text.size())).first;
    }
    return at->second * characters;
}

std::optional<double> PangoMeasure::line_of_word(const page::Layout& layout, const page::Piece& piece, page::Span word) const {
    const SetWords set = set_words(inside_->space.get(), {inside_->font, inside_->airy}, piece.words, piece.style, std::floor(piece.rect.w),
                                   piece.lang.empty() ? layout.lang : piece.lang, piece.align, layout.right_to_left);
    const auto parts = rects_of(set, piece.words, word);
    return parts.empty() ? std::nullopt : std::optional(piece.rect.y + parts.front().centre().y);
}

int PangoMeasure::longest_line(const page::Words& words, const page::TextStyle& style, double width) const {
    const SetWords set = set_words(inside_->space.get(), {inside_->font, inside_->airy}, words, style, width);
    int longest = 0;
    for (GSList* line = pango_layout_get_lines_readonly(set.layout.get()); line; line = line->next) {
        const auto* one = static_cast<const PangoLayoutLine*>(line->data);
        const char* from = pango_layout_get_text(set.layout.get()) + one->start_index;
        int length = 0;
        for (const char* at = from; at < from + one->length; at = g_utf8_next_char(at))
            length += g_unichar_iszerowidth(g_utf8_get_char(at)) ? 0 : 1; // marks of direction are no letters
        longest = std::max(longest, length);
    }
    return longest;
}

bool has_font(std::string_view font) {
    const std::string wanted = font == "opendyslexic" ? "OpenDyslexic" : "Andika";
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count);
    bool found = false;
    for (int i = 0; i < count; ++i)
        found = found || wanted == pango_font_family_get_name(families[i]);
    g_free(static_cast<void*>(families));
    return found;
}

}
