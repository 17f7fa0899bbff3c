// SPDX-License-Identifier: MIT
#include "everywhere.hpp"
#include "page/focus.hpp"
#include "page/motion.hpp"
#include "paint/painter.hpp"
#include "pixel_rules.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

struct Picture {
    page::Layout layout;
    page::Focus focus;
    paint::Image image;
};

class Studio {
public:
    Studio() : painter_(source_folder() + "/assets", 256U << 20U), measure_("andika") {}
    /// A page at rest; what has the focus shows no ring unless asked for.
    Picture paint(const page::Page& page, page::Size window, const page::Comfort& comfort, bool words = true, const std::string& at = {}) {
        Picture out;
        out.layout = page::arrange(page, window, measure_, comfort);
        page::settle(out.layout, out.focus);
        out.focus.at = page::ControlId(at);
        if (const page::Target* target = out.layout.find(out.focus.at))
            page::reveal(out.layout, out.focus, *target);
        page::Layout painted = out.layout;
        for (page::Piece& piece : painted.pieces)
            if (!words && piece.shape == page::Shape::Text)
                piece.words.clear();
        painter_.paint(page, painted, out.focus, comfort, out.image);
        return out;
    }
    paint::Image at(const page::Page& page, const page::Layout& layout, const page::Moment& now) {
        paint::Image image;
        painter_.paint(page, layout, {}, {}, page::motion_at(page, layout, now, {}), {}, image);
        return image;
    }
    paint::PangoMeasure& measure() { return measure_; }

private:
    paint::Painter painter_;
    paint::PangoMeasure measure_;
};

/// Each kind of page in one combination of window, scale and theme; over all kinds every pair of these comes.
struct Look {
    page::Size window;
    page::Comfort comfort;
};
Look look_number(std::size_t n) {
    constexpr std::array<const char*, 3> names{"paper", "night", "contrast"};
    constexpr std::array<page::Size, 3> sizes{{{800, 600}, {1024, 768}, {1366, 768}}};
    Look look{sizes[n % 3], {}};
    look.comfort.theme = names[(n + n / 3) % 3];
    look.comfort.text_scale = std::array{100, 150, 200, 80}[n % 4];
    return look;
}

double ring_contrast(const paint::Theme& theme) {
    return std::min(paint::contrast(theme.focus, theme.panel), paint::contrast(theme.focus, theme.card));
}

}

TEST_CASE("A01 every pair of colours in use differs enough in every theme, the focus ring on both sides") {
    for (const paint::Theme& theme : paint::themes()) {
        for (const paint::Pair& pair : paint::pairs_in_use(theme))
            CHECK_MESSAGE(paint::contrast(pair.over, pair.under) >= pair.least, theme.id << ": " << pair.what);
        CHECK(ring_contrast(theme) >= 3);
        if (theme.id == "contrast")
            CHECK(paint::contrast(theme.text, theme.panel) >= 7);
    }
}

TEST_CASE("A01 A02 as painted, words differ enough from their ground, and the ground is of one colour") {
    Studio studio;
    Gathered faint, busy;
    std::size_t n = 0;
    for (const std::string lang : {"en", "ar"})
        for (const Met* met : kinds_in(lang)) {
            const Look look = look_number(n++);
            const std::string where = met->where + " " + look.comfort.theme + " " + std::to_string(look.comfort.text_scale) + " % " +
                                      std::to_string(static_cast<int>(look.window.w));
            const Picture whole = studio.paint(met->page, look.window, look.comfort);
            const Picture bare = studio.paint(met->page, look.window, look.comfort, false);
            faint.add(where, faint_words(met->page, whole.layout, whole.focus, whole.image, paint::theme_named(look.comfort.theme)));
            busy.add(where, busy_ground(met->page, bare.layout, bare.focus, bare.image));
        }
    CHECK_MESSAGE(faint.empty(), faint.told());
    CHECK_MESSAGE(busy.empty(), busy.told());
}

TEST_CASE("A08 the ring around what has the focus is to be seen on every kind of page") {
    Studio studio;
    Gathered found;
    std::size_t n = 0;
    for (const Met* met : kinds_in("en")) {
        const Look look = look_number(n++);
        const auto content =
            std::ranges::find_if(met->page.controls, [](const page::Control& c) { return c.role != page::ControlRole::Tab; });
        const std::string at = content->id.str();
        const Picture with = studio.paint(met->page, look.window, look.comfort, true, at);
        Picture without = studio.paint(met->page, look.window, look.comfort, true, at);
        page::Focus elsewhere = without.focus;
        elsewhere.at = {};
        paint::Image plain;
        static paint::Painter painter(source_folder() + "/assets", 256U << 20U);
        painter.paint(met->page, without.layout, elsewhere, look.comfort, plain);
        const page::Target* target = with.layout.find(page::ControlId(at));
        REQUIRE(target);
        const page::Rect r = page::seen(with.layout, with.focus, target->rect, target->zone);
        int changed = 0;
        for (std::size_t i = 0; i < plain.pixels.size(); ++i)
            changed += plain.pixels[i] != with.image.pixels[i] ? 1 : 0;
        if (changed < 2 * (r.w + r.h) * 0.8)
            found.add(met->where, {"a ring of only " + std::to_string(changed) + " pixels around " + at});
    }
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A03 kind, hurt and info are told apart in four ways of seeing, in every theme") {
    for (const paint::Theme& theme : paint::themes())
        for (const Sight sight : {Sight::Usual, Sight::Protan, Sight::Deutan, Sight::Tritan})
            for (const auto& [a, b] : {std::pair(theme.kind, theme.hurt), {theme.kind, theme.info}, {theme.hurt, theme.info}})
                CHECK_MESSAGE(distance(a, b, sight) >= 15, theme.id << " seen in way " << static_cast<int>(sight));
    CHECK(distance(paint::rgb(0xFF0000), paint::rgb(0xFF0000), Sight::Usual) == 0);
    // red and green as dark as each other are one colour without green
    CHECK(distance(paint::rgb(0x8B6B00), paint::rgb(0x7A7200), Sight::Deutan) < 15);
}

TEST_CASE("A03 whatever is coloured by its meaning says it in words beside") {
    const paint::PangoMeasure measure("andika");
    Gathered found;
    for (const Met& met : pages_in("en"))
        for (const page::Piece& piece : page::arrange(met.page, {1366, 768}, measure, {}).pieces) {
            const bool meant = piece.ink == page::Ink::Kind || piece.ink == page::Ink::Hurt || piece.ink == page::Ink::Info;
            if (meant && page::plain(piece.words).empty())
                found.add(met.where, {"a meaning in colour alone"});
        }
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A16 nothing flashes: six seconds of every place that moves, and of a page as it comes") {
    Studio studio;
    Gathered found;
    std::set<std::string> places;
    for (const Met* met : kinds_in("en")) {
        const bool fresh = std::ranges::any_of(met->page.blocks, &page::Block::fresh);
        const std::string what =
            page::movers_of(met->page.stage.place).empty() ? met->page.kind + (fresh ? " fresh" : "") : met->page.stage.place;
        if (!places.insert(what).second)
            continue;
        const page::Layout layout = page::arrange(met->page, {800, 600}, studio.measure(), {});
        std::vector<std::pair<double, Lightness>> frames;
        page::Motion before;
        for (double t = 0; t < 6; t += 0.05) { // everybody blinks within them
            const page::Motion now = page::motion_at(met->page, layout, {t, 40 + t, t}, {});
            const bool same = !frames.empty() && now == before;
            frames.emplace_back(t, same ? frames.back().second : lightness_of(studio.at(met->page, layout, {t, 40 + t, t})));
            before = now;
        }
        found.add(met->where, flashes(frames));
    }
    CHECK(places.size() > 10);
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A17 with calm motion idle pictures are the same, frame by frame") {
    Studio studio;
    page::Comfort calm;
    calm.calm_motion = true;
    for (const char* kind : {"title", "map", "break", "chat", "story"}) {
        const auto kinds = kinds_in("en");
        const auto met = std::ranges::find_if(kinds, [&](const Met* one) { return one->page.kind == kind; });
        REQUIRE(met != kinds.end());
        const page::Layout layout = page::arrange((*met)->page, {800, 600}, studio.measure(), calm);
        paint::Painter painter(source_folder() + "/assets");
        paint::Image first, later;
        painter.paint((*met)->page, layout, {}, calm, page::motion_at((*met)->page, layout, {0, 0, 0}, calm), {}, first);
        painter.paint((*met)->page, layout, {}, calm, page::motion_at((*met)->page, layout, {5.3, 17.7, 5.3}, calm), {}, later);
        CHECK_MESSAGE(first.pixels == later.pixels, kind);
    }
}

TEST_CASE("faint words, words on a picture and a flash are found") {
    page::Page page;
    page::Layout layout;
    layout.size = {100, 50};
    page::Piece& words = layout.pieces.emplace_back();
    words.words = page::words("words");
    words.rect = {0, 0, 100, 50};
    paint::Image image{100, 50, std::vector<std::uint32_t>(5000, 0xFFFFFFFFU)};
    image.pixels[2050] = 0xFFCCCCCCU;
    CHECK(faint_words(page, layout, {}, image, paint::theme_named("paper")).size() == 1);
    image.pixels[2050] = 0xFF000000U;
    CHECK(faint_words(page, layout, {}, image, paint::theme_named("paper")).empty());
    CHECK(busy_ground(page, layout, {}, image).empty());
    for (std::size_t i = 0; i < 1000; ++i)
        image.pixels[i * 5] = 0xFF3366AAU;
    CHECK(busy_ground(page, layout, {}, image).size() == 1);
    std::vector<std::pair<double, Lightness>> frames(20);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        frames[i].first = static_cast<double>(i) * 0.1;
        frames[i].second.of.fill(i / 3 % 2 == 0 ? 0.2 : 0.6);
    }
    CHECK_FALSE(flashes(frames).empty());
    for (auto& [at, frame] : frames)
        frame.of.fill(0.2 + 0.3 * at);
    CHECK(flashes(frames).empty());
}

TEST_CASE("a flash is as large as a quarter of ten degrees, or comes twice in a second; a blink is neither") {
    const auto flash = [](int columns, int rows, std::initializer_list<std::size_t> dark) {
        std::vector<std::pair<double, Lightness>> frames(20);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            frames[i].first = static_cast<double>(i) * 0.05;
            frames[i].second.of.fill(0.6);
            for (int y = 5; y < 5 + rows && std::ranges::find(dark, i) != dark.end(); ++y)
                for (int x = 30; x < 30 + columns; ++x)
                    frames[i].second.of[static_cast<std::size_t>(y * Lightness::columns + x)] = 0.2;
        }
        return flashes(frames);
    };
    CHECK(flash(12, 3, {5, 6}).empty());
    CHECK(flash(12, 4, {5, 6}).size() == 1);
    CHECK_FALSE(flash(1, 1, {5, 6, 12, 13}).empty());
}
