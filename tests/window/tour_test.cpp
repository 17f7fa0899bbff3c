// SPDX-License-Identifier: MIT
#include "../play/sample_activities.hpp"
#include "content/catalogue.hpp"
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "paint/text.hpp"
#include "source_folder.hpp"
#include "window/tour.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>

using namespace page;

namespace {

/// Every kind of page that the game's own first story leads past.
const std::vector<Page>& pages() {
    static const std::vector<Page> all = [] {
        std::vector<Page> seen;
        const auto catalogue = content::open_catalogue(std::filesystem::path(source_folder()) / "content");
        REQUIRE(catalogue);
        play::Game game(play::library_of(catalogue.value()), save::Store());
        window::tour(game, [&](const Page& page) {
            seen.push_back(page);
            return true;
        });
        // and everything there is to do with one's hands
        play::Game hands = activities::game();
        activities::play_all(hands, [&](const std::string&, const Page& page) { seen.push_back(page); });
        return seen;
    }();
    return all;
}

constexpr std::array<Size, 7> windows{{{800, 600}, {1024, 768}, {1280, 720}, {1366, 768}, {1920, 1080}, {2560, 1440}, {3440, 1440}}};
constexpr std::array<int, 3> scales{80, 100, 200};

void everywhere(const std::function<void(const Page&, const Layout&)>& check) {
    const paint::PangoMeasure measure("andika");
    for (const Page& page : pages())
        for (const Size& window : windows)
            for (const int scale : scales) {
                Comfort comfort;
                comfort.text_scale = scale;
                INFO(window::name_of(page), " ", window.w, "x", window.h, " at ", scale, " %");
                check(page, arrange(page, window, measure, comfort));
            }
}

/// What a piece may cover: all of the window, or of what slides in its scroller.
Rect room_of(const Layout& layout, Zone zone) {
    const Scroller* s = layout.scroller(zone);
    if (!s)
        return {0, 0, layout.size.w, layout.size.h};
    return {s->view.x, s->view.y, s->view.w, std::max(s->content, s->view.h)};
}

double gap_between(const Rect& a, const Rect& b) {
    return std::max(std::max(a.x, b.x) - std::min(a.right(), b.right()), std::max(a.y, b.y) - std::min(a.bottom(), b.bottom()));
}

}

TEST_CASE("the tour comes past every kind of page") {
    std::set<std::string> kinds;
    for (const Page& page : pages())
        kinds.insert(page.kind);
    for (const char* kind : {"title",  "who",   "self",    "map",    "note",    "story",   "card",        "chat",     "question",
                             "choice", "keep",  "plan",    "ending", "journal", "compare", "notebook",    "settings", "help",
                             "break",  "about", "sources", "adults", "bye",     "drills",  "drill-topic", "roles",    "drill-end"})
        CHECK_MESSAGE(kinds.contains(kind), kind);
}

TEST_CASE("on the game's own pages everything to press is large enough, apart, and inside") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Target& target : layout.targets) {
            CHECK_MESSAGE(target.rect.w >= 44, target.id.str());
            CHECK_MESSAGE(target.rect.h >= 44, target.id.str());
            CHECK_MESSAGE(room_of(layout, target.zone).holds(target.rect), target.id.str());
            for (const Target& other : layout.targets)
                if (&target < &other && target.zone == other.zone)
                    CHECK_MESSAGE(gap_between(target.rect, other.rect) >= 7.9, target.id.str() << " and " << other.id.str());
        }
    });
}

TEST_CASE("on the game's own pages words stay on their ground and never cover each other") {
    everywhere([](const Page&, const Layout& layout) {
        std::vector<const Piece*> words;
        for (const Piece& piece : layout.pieces)
            if (piece.shape == Shape::Text)
                words.push_back(&piece);
        for (const Piece* one : words) {
            REQUIRE_MESSAGE(one->holder >= 0, plain(one->words));
            const Piece& holder = layout.pieces[static_cast<std::size_t>(one->holder)];
            if (holder.zone == one->zone)
                CHECK_MESSAGE(holder.rect.holds(one->rect, 1), plain(one->words));
            for (const Piece* other : words)
                if (one < other && one->zone == other->zone)
                    CHECK_MESSAGE(!one->rect.overlaps(other->rect, 1), plain(one->words) << " / " << plain(other->words));
        }
    });
}

TEST_CASE("on the game's own pages every control can be brought into view with the keyboard") {
    everywhere([](const Page& page, const Layout& layout) {
        Focus focus;
        settle(layout, focus);
        std::set<std::string> reached;
        for (std::size_t i = 0; i <= page.controls.size(); ++i) {
            reached.insert(focus.at.str());
            const Target* at = layout.find(focus.at);
            REQUIRE(at);
            reveal(layout, focus, *at);
            CHECK_MESSAGE(in_view(layout, focus, *at), focus.at.str());
            resolve(layout, focus, KeyDown{Key::Tab});
        }
        CHECK(reached.size() == page.controls.size());
    });
}

TEST_CASE("grounds that carry words do not cover each other") {
    everywhere([](const Page&, const Layout& layout) {
        std::vector<Rect> grounds;
        for (const Piece& piece : layout.pieces)
            if (piece.shape == Shape::Panel || piece.shape == Shape::Sheet || piece.shape == Shape::PhoneBody ||
                piece.shape == Shape::Speech || piece.shape == Shape::Chip)
                grounds.push_back(piece.rect);
        for (const Target& target : layout.targets)
            if (target.zone == Zone::Fixed && target.role != ControlRole::Tab)
                grounds.push_back(target.rect);
        for (std::size_t i = 0; i < grounds.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                CHECK(!grounds[i].overlaps(grounds[k], 1));
    });
}
