// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "page/arrange.hpp"
#include "page/ruler.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace page;

namespace {

struct Seen {
    Page page;
    Layout layout;
    Focus focus;
    explicit Seen(Page shown, Size window = {1280, 720}, int scale = 100)
        : page(std::move(shown)), layout(arrange(page, window, samples::FakeMeasure(), samples::scaled(scale))) {
        settle(layout, focus);
    }
    void take(Key key) { resolve(layout, focus, KeyDown{key}); }
    [[nodiscard]] std::optional<Rect> ruler() const { return ruler_at(page, layout, focus); }
};

}

TEST_CASE("the ruler lies over what has the focus and goes along with it") {
    Seen view(samples::help());
    view.take(Key::Tab);
    const Target* target = view.layout.find(view.focus.at);
    REQUIRE(target);
    const auto band = view.ruler();
    REQUIRE(band);
    CHECK(seen(view.layout, view.focus, target->rect, target->zone).overlaps(*band));
    view.take(Key::Tab);
    const auto next = view.ruler();
    REQUIRE(next);
    CHECK((next->x != band->x || next->y != band->y));
}

TEST_CASE("keys move the ruler line by line, there and back, through every line of a page") {
    for (const Page& page : {samples::help(), samples::chat(), samples::wordy()}) {
        Seen view(page, {800, 600}, 200);
        const auto lines = reading_lines(view.layout);
        REQUIRE(lines.size() > 3);
        view.take(Key::RulerDown);
        while (view.focus.ruler > 0)
            view.take(Key::RulerUp);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            CHECK(view.focus.ruler == static_cast<int>(at));
            CHECK_MESSAGE(view.ruler(), page.kind << " line " << at << " is out of sight");
            view.take(Key::RulerDown);
        }
        CHECK(view.focus.ruler == static_cast<int>(lines.size()) - 1);
    }
}

TEST_CASE("while Go on has the focus, the ruler lies on the first line to read, and the first press moves it on") {
    Seen view(samples::narration());
    const auto lines = reading_lines(view.layout);
    REQUIRE(lines.size() > 1);
    const Target* target = view.layout.find(view.focus.at);
    REQUIRE(target);
    REQUIRE(target->role == ControlRole::Continue);
    const auto band = view.ruler();
    REQUIRE(band);
    const auto first = std::ranges::find_if(lines, [](const ReadingLine& line) { return line.block >= 0; });
    REQUIRE(first != lines.end());
    CHECK(band->overlaps(first->rect));
    view.take(Key::RulerDown);
    REQUIRE(view.ruler());
    CHECK(view.ruler()->y > band->y);
}

TEST_CASE("of a chat the ruler lies on the message that came, not on the name under the face beside it") {
    for (const char* who : {"rex", "tilly"}) {
        Page chat = samples::chat();
        std::erase_if(chat.controls, [](const Control& one) { return one.role == ControlRole::Tab; });
        chat.stage.figures = {{who, who, "a face", "smirk", true}};
        for (Block& block : chat.blocks)
            block.fresh = block.speaker_id == who && plain(block.text) != "behold" && plain(block.text) != "STOP i cant";
        Seen view(chat, {1366, 768});
        const auto fresh = std::ranges::find_if(chat.blocks, &Block::fresh);
        REQUIRE(fresh != chat.blocks.end());
        const auto band = view.ruler();
        REQUIRE(band);
        CHECK(view.layout.newest == static_cast<int>(fresh - chat.blocks.begin()));
        const auto lines = reading_lines(view.layout);
        CHECK(std::ranges::any_of(lines, [&](const ReadingLine& line) {
            return line.block == view.layout.newest && line.zone == Zone::Phone &&
                   seen(view.layout, view.focus, line.rect, line.zone).overlaps(*band);
        }));
    }
}

TEST_CASE("words of several lines have as many places for the ruler") {
    const Seen view(samples::wordy());
    const auto lines = reading_lines(view.layout);
    bool several = false;
    for (const Piece& piece : view.layout.pieces) {
        if (piece.shape != Shape::Text || piece.block < 0)
            continue;
        const auto rows = std::lround(piece.rect.h / (piece.style.size * piece.style.line));
        const auto inside = std::ranges::count_if(lines, [&](const ReadingLine& line) { return piece.rect.holds(line.rect); });
        several = several || rows > 1;
        CHECK(inside >= rows);
    }
    CHECK(several);
}

TEST_CASE("the line that is read aloud has the ruler, unless it was moved; with the next page it goes along again") {
    Seen view(samples::two_speak());
    const auto block = std::ranges::find_if(view.page.blocks, [](const Block& one) { return !one.text.empty(); });
    REQUIRE(block != view.page.blocks.end());
    view.focus.spoken = block->id;
    const auto spoken = view.ruler();
    REQUIRE(spoken);
    CHECK(std::ranges::any_of(view.layout.pieces, [&](const Piece& piece) {
        return piece.block == block - view.page.blocks.begin() && piece.rect.overlaps(*spoken);
    }));
    view.take(Key::RulerDown);
    CHECK(view.focus.ruler >= 0);
    view.layout.moment += " new";
    settle(view.layout, view.focus);
    CHECK(view.focus.ruler == -1);
}
