// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "grounds.hpp"
#include "page/arrange.hpp"
#include "page/sizes.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <set>

using namespace page;
using samples::gap_between;
using samples::is_ground;
using samples::is_object;
using samples::room_of;

namespace {

constexpr std::array<Size, 9> windows{
    {{800, 600}, {1024, 768}, {1280, 720}, {1366, 768}, {1920, 1080}, {2560, 1440}, {2560, 1080}, {1080, 1080}, {800, 1200}}};
constexpr std::array<int, 4> scales{80, 100, 150, 200};

void everywhere(const std::function<void(const Page&, const Layout&)>& check) {
    const samples::FakeMeasure measure;
    for (const Page& page : samples::all())
        for (const Size& window : windows)
            for (const int scale : scales) {
                INFO(page.kind, " \"", page.title, "\" ", window.w, "x", window.h, " at ", scale, " %");
                check(page, arrange(page, window, measure, samples::scaled(scale)));
            }
}

}

TEST_CASE("every control has exactly one place to press") {
    everywhere([](const Page& page, const Layout& layout) {
        REQUIRE(layout.targets.size() == page.controls.size());
        for (std::size_t i = 0; i < page.controls.size(); ++i)
            CHECK(layout.targets[i].id == page.controls[i].id);
    });
}

TEST_CASE("every block is to be read somewhere, whole") {
    everywhere([](const Page& page, const Layout& layout) {
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            std::string said;
            for (const Piece& piece : layout.pieces)
                if (piece.block == static_cast<int>(i))
                    said += (piece.art == "drawn/logo" ? piece.alt : plain(piece.words)) + "\n";
            CHECK_MESSAGE(said.find(plain(page.blocks[i].text)) != std::string::npos, plain(page.blocks[i].text));
            CHECK(said.find(page.blocks[i].small) != std::string::npos);
        }
    });
}

TEST_CASE("every control but the round ones says its name on itself") {
    everywhere([](const Page& page, const Layout& layout) {
        for (std::size_t i = 0; i < page.controls.size(); ++i) {
            const Control& control = page.controls[i];
            const auto says = [&](const Piece& piece) {
                return piece.control == static_cast<int>(i) && plain(piece.words) == control.label;
            };
            // a line of a chat is its bubble
            const auto shows = [&](const Block& block) { return block.role == BlockRole::Message && block.of == control.id; };
            const bool bubble = std::ranges::any_of(page.blocks, shows);
            CHECK_MESSAGE((control.role == ControlRole::Frame || bubble || std::ranges::any_of(layout.pieces, says)), control.label);
        }
    });
}

TEST_CASE("nothing to press is smaller than a finger") {
    everywhere([](const Page& page, const Layout& layout) {
        for (const Target& target : layout.targets) {
            INFO(target.id.str());
            CHECK(target.rect.w >= 44);
            CHECK(target.rect.h >= 44);
            const ControlRole role = page.controls[static_cast<std::size_t>(target.control)].role;
            if (role == ControlRole::Choice || role == ControlRole::Answer || role == ControlRole::Continue)
                CHECK(target.rect.h >= 48);
        }
    });
}

TEST_CASE("what can be pressed is at least 8 pixels from its neighbours") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Target& a : layout.targets)
            for (const Target& b : layout.targets)
                if (&a < &b && a.zone == b.zone)
                    CHECK_MESSAGE(gap_between(a.rect, b.rect) >= 7.9, a.id.str() << " and " << b.id.str());
    });
}

TEST_CASE("nothing to press lies outside of its window or scroller") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Target& target : layout.targets)
            CHECK_MESSAGE(room_of(layout, target.zone).holds(target.rect), target.id.str());
    });
}

TEST_CASE("scrollers are inside the window and tall enough to read a line or two") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Scroller* s : {&layout.main, &layout.phone}) {
            if (s->content <= 0)
                continue;
            CHECK(Rect{0, 0, layout.size.w, layout.size.h}.holds(s->view));
            if (s->most() > 0)
                CHECK(s->view.h >= 2.8 * layout.em);
        }
    });
}

TEST_CASE("words stay in what holds them") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Piece& piece : layout.pieces) {
            if (piece.shape != Shape::Text || piece.holder < 0)
                continue;
            const Piece& holder = layout.pieces[static_cast<std::size_t>(piece.holder)];
            const bool slides = holder.zone != piece.zone;
            Rect ground = slides ? room_of(layout, piece.zone) : holder.rect;
            if (slides)
                ground.h += 1e4;
            CHECK_MESSAGE(ground.holds(piece.rect, 1), plain(piece.words));
        }
    });
}

TEST_CASE("every word stands on an opaque ground, never on the picture") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Piece& piece : layout.pieces)
            if (piece.shape == Shape::Text)
                CHECK_MESSAGE(piece.holder >= 0, plain(piece.words));
    });
}

TEST_CASE("words that belong together do not cover each other") {
    everywhere([](const Page&, const Layout& layout) {
        for (const Piece& a : layout.pieces)
            for (const Piece& b : layout.pieces)
                if (&a < &b && a.shape == Shape::Text && b.shape == Shape::Text && a.zone == b.zone)
                    CHECK_MESSAGE(!a.rect.overlaps(b.rect, 1), plain(a.words) << " / " << plain(b.words));
    });
}

TEST_CASE("panels, bubbles, phone and round buttons do not cover each other") {
    everywhere([](const Page&, const Layout& layout) {
        std::vector<Rect> grounds;
        for (const Piece& piece : layout.pieces)
            if (is_ground(piece))
                grounds.push_back(piece.rect);
        const auto lies_on_object = [&](const Target& target) {
            return std::ranges::any_of(layout.pieces,
                                       [&](const Piece& piece) { return is_object(piece) && piece.rect.holds(target.rect); });
        };
        for (const Target& target : layout.targets)
            if (target.zone == Zone::Fixed && target.role != ControlRole::Tab && !lies_on_object(target))
                grounds.push_back(target.rect);
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            CHECK(Rect{0, 0, layout.size.w, layout.size.h}.holds(grounds[i]));
            for (std::size_t k = 0; k < i; ++k)
                CHECK(!grounds[i].overlaps(grounds[k], 1));
        }
    });
}

TEST_CASE("help, break, back and home are in the same corner on every page") {
    const samples::FakeMeasure measure;
    for (const Size& window : windows) {
        std::set<double> xs;
        for (const Page& page : samples::all()) {
            const Layout layout = arrange(page, window, measure, {});
            for (const char* id : {"help", "break", "back", "home"}) {
                const Target* target = layout.find(ControlId(id));
                REQUIRE(target);
                xs.insert(target->rect.x);
                CHECK(target->rect.right() > window.w / 2);
                CHECK(target->zone == Zone::Fixed);
            }
        }
        CHECK(xs.size() == 4);
    }
}

TEST_CASE("body text is 26 pixels at 1080p, 17 at 720p and grows with the reader's wish") {
    CHECK(sizes_for({1920, 1080}, {}).em == doctest::Approx(26));
    CHECK(sizes_for({1280, 720}, {}).em == doctest::Approx(52.0 / 3));
    CHECK(sizes_for({1280, 720}, samples::scaled(200)).em == doctest::Approx(104.0 / 3));
    for (const int scale : scales)
        CHECK(sizes_for({1920, 1080}, samples::scaled(scale)).small().size >= 18);
}

TEST_CASE("an ordinary choice at 1280x720 needs no scrolling") {
    const samples::FakeMeasure measure;
    for (const Page& page :
         {samples::chat_choice(), samples::two_speak(), samples::narration(), samples::quiz(), samples::settings(), samples::plan()})
        CHECK_MESSAGE(arrange(page, {1280, 720}, measure, {}).main.most() == 0, page.title);
}

TEST_CASE("the newest message is at the bottom of the phone") {
    const samples::FakeMeasure measure;
    const Layout layout = arrange(samples::chat(), {1280, 720}, measure, {});
    double lowest = 0;
    for (const Piece& piece : layout.pieces)
        if (piece.zone == Zone::Phone)
            lowest = std::max(lowest, piece.rect.bottom());
    CHECK(lowest == doctest::Approx(layout.phone.view.y + layout.phone.content).epsilon(0.05));
    for (const Piece& piece : layout.pieces)
        if (piece.shape == Shape::Typing)
            CHECK(piece.rect.bottom() > layout.phone.view.y + layout.phone.content - 4 * layout.em);
}

TEST_CASE("nobody on the stage ends in sight: below their lower edge is a panel or nothing") {
    everywhere([](const Page& page, const Layout& layout) {
        if (page.stage.figures.empty())
            return;
        const auto covered = [&](const Piece& figure) {
            if (figure.rect.bottom() >= layout.size.h)
                return true;
            return std::ranges::any_of(layout.pieces, [&](const Piece& piece) {
                return &piece > &figure &&
                       (piece.shape == Shape::Panel || piece.shape == Shape::Sheet || piece.shape == Shape::PhoneBody) &&
                       piece.rect.y <= figure.rect.bottom() && piece.rect.bottom() >= figure.rect.bottom();
            });
        };
        for (const Piece& piece : layout.pieces)
            if (piece.shape == Shape::Figure)
                CHECK_MESSAGE(covered(piece), piece.art << " ends at " << piece.rect.bottom());
    });
}

TEST_CASE("a page with nothing on it is only its ground") {
    Page page = samples::card();
    page.blocks.clear();
    page.controls.clear();
    for (const Piece& piece : arrange(page, {1024, 768}, samples::FakeMeasure(), {}).pieces)
        CHECK(piece.shape == Shape::Backdrop);
}

TEST_CASE("two figures look at each other across a bubble that covers neither face") {
    const samples::FakeMeasure measure;
    const Layout layout = arrange(samples::two_speak(), {1280, 720}, measure, {});
    const auto bubble = std::ranges::find(layout.pieces, Shape::Speech, &Piece::shape);
    REQUIRE(bubble != layout.pieces.end());
    for (const Piece& piece : layout.pieces)
        if (piece.shape == Shape::Figure) {
            const Rect face{piece.rect.x + piece.rect.w * 0.2, piece.rect.y + piece.rect.h * 0.2, piece.rect.w * 0.6, piece.rect.h * 0.45};
            CHECK(!face.overlaps(bubble->rect));
        }
}
