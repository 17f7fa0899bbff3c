// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "../play/sample_town.hpp"
#include "content/catalogue.hpp"
#include "fake_voice.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"
#include "window/read_aloud.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using test::Spoken;

namespace {

play::Settings reading(int rate = 100) {
    play::Settings settings;
    settings.read_aloud = true;
    settings.voice_rate = rate;
    return settings;
}

void hear_out(window::ReadAloud& aloud) {
    while (aloud.speaking())
        aloud.turn();
}

/// A line that is to be heard: the block and its words.
struct Line {
    std::string block, words;
};

/// The lines that come to be seen, page by page: those that were not there before. A chat that is put away keeps what was read in it.
class Seen {
public:
    void look(const page::Page& page) {
        const bool story = page.find(page::ControlId("journal")) && page.kind != "ending";
        const std::string here = story ? "story" : page.kind + page.title;
        std::map<std::string, std::string> now;
        for (const page::Block& block : page.blocks) {
            const std::string words = play::spoken(block.text);
            const bool heading = block.role == page::BlockRole::Heading && page::plain(block.text) == page.title;
            const bool sound = block.role == page::BlockRole::Caption && block.id.starts_with("sound-");
            const bool of_control = !block.of.empty() && (block.role == page::BlockRole::Item || block.region == page::Region::Screen);
            if (heading || sound || of_control)
                continue;
            auto& known = block.region == page::Region::Phone ? phone_ : now;
            const bool before = block.region == page::Region::Phone ? phone_.contains(block.id) && phone_[block.id] == words
                                                                    : here == here_ && main_.contains(block.id) && main_[block.id] == words;
            if (!before)
                lines.push_back({block.id, words});
            known[block.id] = words;
        }
        // who types, or stops, comes and goes
        std::erase_if(phone_, [&](const auto& one) {
            return (one.first.starts_with("typing-") || one.first.starts_with("stopped-")) &&
                   std::ranges::find(page.blocks, one.first, &page::Block::id) == page.blocks.end();
        });
        main_ = std::move(now);
        here_ = here;
    }
    std::vector<Line> lines;

private:
    std::string here_;
    std::map<std::string, std::string> main_, phone_;
};

/// What leads on: of what can be pressed, that which was pressed least often.
page::ControlId onward(const page::Page& page, std::map<std::string, int>& pressed) {
    static const std::set<std::string> never{"skip", "journal", "put-away", "keep", "previous", "take-back"};
    const page::Control* best = nullptr;
    const auto times = [&](const page::Control& c) { return pressed[page.kind + page.moment + c.id.str()]; };
    for (const page::Control& control : page.controls) {
        if (!control.open || control.role == page::ControlRole::Frame || control.role == page::ControlRole::Tab ||
            never.contains(control.id.str()))
            continue;
        if (control.role == page::ControlRole::Continue)
            return control.id;
        if (!best || times(control) < times(*best))
            best = &control;
    }
    if (!best)
        return page::ControlId("back");
    ++pressed[page.kind + page.moment + best->id.str()];
    return best->id;
}

void plays_as_shown(const play::Library& library, const std::string& episode) {
    play::Opening opening;
    opening.band = story::Band::Eleven;
    opening.episode = episode;
    opening.settings = reading();
    play::Game game(library, save::Store(), opening);
    Spoken spoken;
    window::ReadAloud aloud(test::fake_voice(spoken));
    aloud.follow(game.settings());
    Seen seen;
    std::map<std::string, int> pressed;
    for (int presses = 0; presses < 800; ++presses) {
        const page::Page page = game.page();
        seen.look(page);
        aloud.shown(page, {});
        hear_out(aloud);
        if (page.kind == "ending")
            break;
        game.press(onward(page, pressed));
    }
    REQUIRE(game.page().kind == "ending");
    std::vector<play::Utterance> said;
    std::ranges::copy_if(spoken.said, std::back_inserter(said), [](const play::Utterance& one) { return one.told == play::Told::Line; });
    CHECK(seen.lines.size() > 40);
    for (std::size_t i = 0; i < std::min(said.size(), seen.lines.size()); ++i) {
        REQUIRE_MESSAGE(said[i].block == seen.lines[i].block, said[i].words);
        CHECK_MESSAGE(said[i].words.ends_with(seen.lines[i].words), said[i].words);
    }
    CHECK(said.size() == seen.lines.size());
}

}

TEST_CASE("a voice that reads each story from its note to its end says every line that is shown, once, in order") {
    const auto catalogue = content::open_catalogue(std::filesystem::path(source_folder()) / "content");
    REQUIRE(catalogue);
    const play::Library library = play::library_of(catalogue.value());
    REQUIRE(library.episodes.size() >= 4);
    for (const play::Shelved& one : library.episodes) {
        INFO(one.id);
        plays_as_shown(library, one.id);
    }
}

TEST_CASE("any press breaks off what is being said, and R says it again from the beginning") {
    Spoken spoken;
    spoken.patient = true;
    window::ReadAloud aloud(test::fake_voice(spoken));
    aloud.follow(reading(150));
    play::Game game = town::guest_game();
    aloud.shown(game.page(), {});
    REQUIRE(spoken.said.size() == 1);
    CHECK(spoken.rates.front() == 150);
    aloud.turn();
    CHECK(spoken.said.size() == 1); // it waits until that is over
    aloud.interrupt();
    CHECK(spoken.stops == 1);
    CHECK_FALSE(aloud.speaking());
    aloud.turn();
    CHECK(spoken.said.size() == 1);
    aloud.again();
    REQUIRE(spoken.said.size() == 2);
    CHECK(spoken.said[1] == spoken.said[0]);
}

TEST_CASE("a move of the focus is said at once in place of the page, and a switch says how it is now") {
    Spoken spoken;
    spoken.patient = true;
    window::ReadAloud aloud(test::fake_voice(spoken));
    aloud.follow(reading());
    play::Game game = town::guest_game();
    town::press(game, {"settings", "part-hear"});
    aloud.shown(game.page(), page::ControlId("close"));
    aloud.moved(game.page(), page::ControlId("sound"));
    CHECK(spoken.stops == 1);
    CHECK(spoken.said.back().words == "Sound, on, switch");
    town::press(game, {"sound"});
    aloud.shown(game.page(), page::ControlId("sound"));
    CHECK(spoken.said.back().words == "Sound, off, switch");
    aloud.hovered(game.page(), page::ControlId("close"));
    CHECK(spoken.said.back().words == "Sound, off, switch"); // the mouse interrupts nobody
    spoken.speaking = false;
    hear_out(aloud);
    aloud.hovered(game.page(), page::ControlId("captions"));
    CHECK(spoken.said.back().words == "Sound: Sounds in words, on, switch. What you'd hear stands on the page, too.");
}

TEST_CASE("nobody is read to who did not ask for it, and without a voice nothing is waited for") {
    Spoken spoken;
    window::ReadAloud aloud(test::fake_voice(spoken));
    play::Game game = town::guest_game();
    aloud.shown(game.page(), {});
    CHECK(spoken.said.empty());
    window::ReadAloud mute;
    mute.follow(reading());
    mute.shown(game.page(), {});
    CHECK_FALSE(mute.speaking());
    mute.again();
    mute.interrupt();
    CHECK(mute.by() == play::ReadBy::Nobody);
}

TEST_CASE("switched on in the settings, it begins with the page that is there") {
    Spoken spoken;
    window::ReadAloud aloud(test::fake_voice(spoken));
    play::Game game = town::guest_game();
    game.shown_by({play::ReadBy::Espeak, true});
    town::press(game, {"settings", "part-voice"});
    aloud.follow(game.settings());
    aloud.shown(game.page(), page::ControlId("read-aloud"));
    town::press(game, {"read-aloud"});
    aloud.follow(game.settings());
    aloud.shown(game.page(), page::ControlId("read-aloud"));
    REQUIRE_FALSE(spoken.said.empty());
    CHECK(spoken.said.front().words == "Settings");
}

TEST_CASE("the line that is being said is marked in the picture, and the mark is gone after it") {
    page::Page page = samples::two_speak();
    window::PageView view(source_folder() + "/assets");
    view.show(page, {1280, 720}, {});
    const paint::Image before = view.picture();
    const auto line = std::ranges::find_if(page.blocks, [](const page::Block& one) { return !one.text.empty(); });
    REQUIRE(line != page.blocks.end());
    view.mark_spoken(line->id);
    CHECK(view.stale());
    CHECK(view.picture().pixels != before.pixels);
    view.mark_spoken({});
    CHECK(view.picture().pixels == before.pixels);
}
