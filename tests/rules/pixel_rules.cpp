// SPDX-License-Identifier: MIT
#include "pixel_rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace rules {
namespace {

using paint::Colour;

Colour colour_of(std::uint32_t pixel) {
    return paint::rgb(pixel & 0xFFFFFFU);
}

double linear(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double light_of(Colour c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

/// What is to be seen of words now: cut by their scroller and the window.
page::Rect seen_words(const page::Layout& layout, const page::Focus& focus, const page::Piece& piece) {
    page::Rect r = page::seen(layout, focus, piece.rect, piece.zone).inset(1);
    const page::Scroller* scroller = layout.scroller(piece.zone);
    // what goes on below fades out, and is not to be read there yet
    const double fade = scroller && scroller->most() > 0 ? 1.5 * layout.em : 0;
    page::Rect view = scroller ? scroller->view : page::Rect{0, 0, layout.size.w, layout.size.h};
    view.h -= fade;
    const double x = std::max(r.x, view.x), y = std::max(r.y, view.y);
    return {x, y, std::min(r.right(), view.right()) - x, std::min(r.bottom(), view.bottom()) - y};
}

std::map<std::uint32_t, int> count_colours(const paint::Image& image, const page::Rect& r) {
    std::map<std::uint32_t, int> counts;
    for (int y = static_cast<int>(r.y); y < static_cast<int>(r.bottom()); ++y)
        for (int x = static_cast<int>(r.x); x < static_cast<int>(r.right()); ++x)
            if (x >= 0 && y >= 0 && x < image.width && y < image.height)
                ++counts[image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)]];
    return counts;
}

std::uint32_t commonest(const std::map<std::uint32_t, int>& counts) {
    return std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->first;
}

bool is_faded(const page::Page& page, const page::Piece& piece) {
    const page::Control* control = piece.control < 0 ? nullptr : &page.controls[static_cast<std::size_t>(piece.control)];
    return control && (!control->open || control->faded);
}

/// Words that are not letters to be read: hidden ones, or small pictures alone.
bool has_letters(const page::Piece& piece) {
    return std::ranges::any_of(piece.words, [](const page::Run& run) {
        return !run.hidden && std::ranges::any_of(run.text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    });
}

}

Findings faint_words(const page::Page& page, const page::Layout& layout, const page::Focus& focus, const paint::Image& image,
                     const paint::Theme& theme) {
    Findings found;
    for (const page::Piece& piece : layout.pieces) {
        if (piece.shape != page::Shape::Text || !has_letters(piece))
            continue;
        const page::Rect r = seen_words(layout, focus, piece);
        if (r.w < 8 || r.h < piece.style.size)
            continue;
        const auto counts = count_colours(image, r);
        if (counts.size() < 2)
            continue;
        const Colour ground = colour_of(commonest(counts));
        double best = 1;
        for (const auto& [pixel, count] : counts)
            best = std::max(best, paint::contrast(colour_of(pixel), ground));
        const bool large = piece.style.size >= 24 * layout.unit || (piece.style.bold && piece.style.size >= 18.66 * layout.unit);
        const double least = theme.id == "contrast" && !is_faded(page, piece) ? 7 : large || is_faded(page, piece) ? 3 : 4.5;
        // thin strokes are mixed with their ground at the edges; nowhere do they reach their own colour quite
        if (best < least * 0.97)
            found.push_back(std::to_string(best).substr(0, 4) + " to 1 in " + std::string(theme.id) + ": \"" + page::plain(piece.words) +
                            "\"");
    }
    return found;
}

Findings busy_ground(const page::Page&, const page::Layout& layout, const page::Focus& focus, const paint::Image& bare) {
    Findings found;
    for (const page::Piece& piece : layout.pieces) {
        if (piece.shape != page::Shape::Text)
            continue;
        const page::Rect r = seen_words(layout, focus, piece);
        if (r.w < 8 || r.h < 8)
            continue;
        const auto counts = count_colours(bare, r);
        const Colour ground = colour_of(commonest(counts));
        int all = 0, other = 0;
        for (const auto& [pixel, count] : counts) {
            const Colour c = colour_of(pixel);
            all += count;
            other += std::abs(c.r - ground.r) + std::abs(c.g - ground.g) + std::abs(c.b - ground.b) > 0.2 ? count : 0;
        }
        if (other > all * 0.06)
            found.push_back(std::to_string(other * 100 / std::max(1, all)) + " % of another colour under \"" + page::plain(piece.words) +
                            "\"");
    }
    return found;
}

Lightness lightness_of(const paint::Image& image) {
    Lightness out;
    std::array<int, static_cast<std::size_t>(Lightness::columns * Lightness::rows)> counts{};
    for (int y = 0; y < image.height; y += 2)
        for (int x = 0; x < image.width; x += 2) {
            const auto cell =
                static_cast<std::size_t>(y * Lightness::rows / image.height * Lightness::columns + x * Lightness::columns / image.width);
            out.of[cell] += light_of(
                colour_of(image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)]));
            ++counts[cell];
        }
    for (std::size_t cell = 0; cell < counts.size(); ++cell)
        out.of[cell] /= std::max(1, counts[cell]);
    return out;
}

namespace {

/// When one part of the picture flashed: each time it had changed by a tenth and changes back within a second.
std::vector<double> flashes_of_part(const std::vector<std::pair<double, Lightness>>& frames, std::size_t cell) {
    constexpr double tenth = 0.1;
    std::vector<double> times;
    // turning points: where it was lightest or darkest between two changes of a tenth
    double extreme = frames.front().second.of[cell], lowest = extreme, highest = extreme, when = -9;
    int going = 0;
    for (const auto& [at, frame] : frames) {
        const double now = frame.of[cell];
        lowest = std::min(lowest, now);
        highest = std::max(highest, now);
        if (going == 0 && (highest - now >= tenth || now - lowest >= tenth)) {
            going = now - lowest >= tenth ? 1 : -1;
            extreme = now;
            when = at;
        } else if ((going > 0 && now > extreme) || (going < 0 && now < extreme)) {
            extreme = now;
        } else if (going != 0 && std::abs(now - extreme) >= tenth && std::min(now, extreme) < 0.8) {
            if (at - when < 1)
                times.push_back(at);
            going = -going;
            extreme = now;
            when = at;
        }
    }
    return times;
}

/// The most parts that flash together in any field of ten degrees.
int most_in_a_field(const std::vector<bool>& flashing) {
    int most = 0;
    for (int top = 0; top + Lightness::field_rows <= Lightness::rows; ++top)
        for (int left = 0; left + Lightness::field_columns <= Lightness::columns; ++left) {
            int count = 0;
            for (int y = top; y < top + Lightness::field_rows; ++y)
                for (int x = left; x < left + Lightness::field_columns; ++x)
                    count += flashing[static_cast<std::size_t>(y * Lightness::columns + x)] ? 1 : 0;
            most = std::max(most, count);
        }
    return most;
}

}

Findings flashes(const std::vector<std::pair<double, Lightness>>& frames) {
    Findings found;
    if (frames.empty())
        return found;
    constexpr int quarter = Lightness::field_columns * Lightness::field_rows / 4;
    constexpr double together = 0.1;
    std::vector<std::vector<double>> times;
    std::set<double> moments;
    for (std::size_t cell = 0; cell < Lightness().of.size(); ++cell) {
        times.push_back(flashes_of_part(frames, cell));
        for (std::size_t i = 0; i < times.back().size(); ++i) {
            moments.insert(times.back()[i]);
            if (i > 0 && times.back()[i] - times.back()[i - 1] < 1)
                found.push_back("flashes twice in a second: part " + std::to_string(cell));
        }
    }
    for (const double moment : moments) {
        std::vector<bool> flashing;
        for (const auto& part : times)
            flashing.push_back(std::ranges::any_of(part, [&](double at) { return at >= moment && at <= moment + together; }));
        if (const int most = most_in_a_field(flashing); most >= quarter)
            found.push_back("flashes at " + std::to_string(moment) + " s: " + std::to_string(most) + " parts of a field of " +
                            std::to_string(4 * quarter));
    }
    return found;
}

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

/// Machado, Oliveira and Fernandes 2009, the whole of each deficiency; in linear light.
constexpr Matrix matrix_of(Sight sight) {
    switch (sight) {
    case Sight::Protan: return {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    case Sight::Deutan: return {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    case Sight::Tritan: return {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    case Sight::Usual: break;
    }
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
}

std::array<double, 3> lab_of(Colour c, Sight sight) {
    const std::array<double, 3> in{linear(c.r), linear(c.g), linear(c.b)};
    const Matrix m = matrix_of(sight);
    std::array<double, 3> out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(m[i][0] * in[0] + m[i][1] * in[1] + m[i][2] * in[2], 0.0, 1.0);
    const double x = (0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.95047;
    const double y = 0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2];
    const double z = (0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.08883;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

}

double distance(Colour a, Colour b, Sight sight) {
    const auto one = lab_of(a, sight), other = lab_of(b, sight);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

}
