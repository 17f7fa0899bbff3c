// SPDX-License-Identifier: MIT
#include "classroom/session.hpp"
#include "content/reading_grade.hpp"
#include "paint/colour.hpp"
#include "print/draw.hpp"
#include "printing.hpp"

#include <algorithm>
#include <map>

using print::BoxKind;

namespace {

/// The smallest letters of a printable, in points. Only a card of the deck, which has to hold a whole situation, goes lower.
double least_size(const std::string& what) {
    if (what == "drill-deck")
        return 6;
    return what == "booklet"                                ? 7.5
           : what == "preview"                              ? 7.5
           : what == "help-card"                            ? 8.2
           : what == "family-letter" || what == "unplugged" ? 8.5
                                                            : 9;
}

/// Whether all boxes of a sheet are where a printer can print, words inside the room they were measured for.
void check_inside(const print::Wish& wish, const print::Sheet& sheet) {
    CAPTURE(printing::name(wish));
    CHECK(!sheet.leaves.empty());
    for (std::size_t at = 0; at < sheet.leaves.size(); ++at) {
        const print::Leaf& leaf = sheet.leaves[at];
        CAPTURE(at);
        const page::Rect may{print::margin, print::margin, leaf.size.w - 2 * print::margin, leaf.size.h - 2 * print::margin};
        const page::Rect area = print::area_of(leaf.size);
        std::size_t written = 0;
        for (const print::Box& box : leaf.boxes) {
            const bool foot = box.tag == "foot" || (box.kind == BoxKind::Rule && box.rect.y > area.bottom());
            const page::Rect& room = foot ? may : area;
            if (!room.holds(box.rect))
                FAIL_CHECK("outside the margins: " << print::text_of(box.spans) << box.tag << " ends at " << box.rect.bottom());
            if (box.kind != BoxKind::Words)
                continue;
            written += foot ? 0U : 1U;
            const page::Size size = printing::letters().size_of(box.spans, box.style, box.rect.w);
            CHECK_MESSAGE(size.w <= box.rect.w + 1, print::text_of(box.spans));
            CHECK(size.h <= box.rect.h + 1);
            CHECK_MESSAGE((foot || box.style.size >= least_size(wish.what)), print::text_of(box.spans));
        }
        CHECK_MESSAGE(written > 0, "an empty page");
    }
}

/// What a black-and-white printer makes of a colour.
paint::Colour grey(const paint::Colour& c) {
    const double light = 0.299 * c.r + 0.587 * c.g + 0.114 * c.b;
    return {light, light, light, 1};
}

/// The ground words stand on: the last panel before them that holds them.
print::Ground ground_below(const print::Leaf& leaf, std::size_t at) {
    print::Ground ground = print::Ground::Card;
    for (std::size_t i = 0; i < at; ++i)
        if (leaf.boxes[i].kind == BoxKind::Panel && leaf.boxes[i].ground != print::Ground::None &&
            leaf.boxes[i].rect.holds(leaf.boxes[at].rect))
            ground = leaf.boxes[i].ground;
    return ground;
}

}

TEST_CASE("every printable of every story stays inside the margins of A4, and no page is empty") {
    for (const print::Wish& wish : printing::every_wish(print::Paper::A4, story::Band::Eleven))
        check_inside(wish, printing::sheet(wish));
}

TEST_CASE("so it does on Letter, for the youngest") {
    for (const print::Wish& wish : printing::every_wish(print::Paper::Letter, story::Band::Eight))
        check_inside(wish, printing::sheet(wish));
}

TEST_CASE("so it does for the oldest, who have most words") {
    for (const print::Wish& wish : printing::every_wish(print::Paper::Letter, story::Band::Fourteen))
        check_inside(wish, printing::sheet(wish));
}

TEST_CASE("words do not lie over each other") {
    for (const print::Wish& wish : printing::every_wish(print::Paper::A4, story::Band::Eleven)) {
        const print::Sheet sheet = printing::sheet(wish);
        CAPTURE(printing::name(wish));
        for (const print::Leaf& leaf : sheet.leaves) {
            std::vector<const print::Box*> words;
            for (const print::Box& box : leaf.boxes)
                if (box.kind == BoxKind::Words && box.side == print::Side::Start)
                    words.push_back(&box);
            for (std::size_t i = 0; i < words.size(); ++i)
                for (std::size_t j = i + 1; j < words.size(); ++j)
                    if (words[i]->rect.overlaps(words[j]->rect, 1.5))
                        FAIL_CHECK(print::text_of(words[i]->spans) << " | " << print::text_of(words[j]->spans));
        }
    }
}

TEST_CASE("in grey everything can still be read, and every page has its foot with a number and the licence") {
    for (const print::Wish& wish : printing::every_wish(print::Paper::A4, story::Band::Eleven)) {
        const print::Sheet sheet = printing::sheet(wish);
        CAPTURE(printing::name(wish));
        for (std::size_t page = 0; page < sheet.leaves.size(); ++page) {
            const print::Leaf& leaf = sheet.leaves[page];
            std::string foot;
            for (std::size_t at = 0; at < leaf.boxes.size(); ++at) {
                const print::Box& box = leaf.boxes[at];
                foot += box.tag == "foot" ? print::text_of(box.spans) + "\n" : "";
                if (box.kind == BoxKind::Words)
                    CHECK(paint::contrast(grey(print::colour_of(box.ink)), grey(print::colour_of(ground_below(leaf, at)))) >= 4.5);
            }
            CHECK(foot.find("CC BY 4.0") != std::string::npos);
            CHECK(foot.find(std::to_string(page + 1) + " / " + std::to_string(sheet.leaves.size())) != std::string::npos);
        }
    }
}

TEST_CASE("the four vote cards differ in shape, not only in letter") {
    const print::Sheet sheet = printing::sheet({"vote-cards", ""});
    std::map<std::string, std::string> shapes;
    for (const print::Box& box : sheet.leaves.front().boxes)
        if (box.kind == BoxKind::Sign)
            shapes[box.art] = box.tag;
    CHECK(shapes == std::map<std::string, std::string>{{"circle", "A"}, {"triangle", "B"}, {"square", "C"}, {"star", "D"}});
}

TEST_CASE("every pause point of the guide is in the lesson plan, whole, whatever the length") {
    for (const content::Entry& entry : printing::catalogue().entries) {
        const auto guide = classroom::read_guide("guide.md", content::read_file(entry.folder + "/guide.md").value());
        REQUIRE(guide.value);
        for (const int minutes : {15, 30, 45}) {
            const print::Sheet sheet = printing::sheet({"lesson", entry.id, print::Paper::A4, story::Band::Eleven, minutes});
            const std::string text = printing::text_of(sheet);
            std::map<std::string, int> tags;
            for (const print::Leaf& leaf : sheet.leaves)
                for (const print::Box& box : leaf.boxes)
                    tags[box.tag] += box.kind == BoxKind::Panel ? 1 : 0;
            for (const classroom::Stop& stop : guide.value->stops) {
                CAPTURE(stop.card.ask);
                CHECK(tags["stop:" + std::to_string(stop.line)] == 1);
                for (const std::string* part : {&stop.marked.ask, &stop.marked.listen_for, &stop.marked.better_not})
                    CHECK(text.find(print::text_of(print::from_markdown(*part))) != std::string::npos);
            }
            CHECK(text.find("If a child tells you something real") != std::string::npos);
            CHECK(text.find("4.3 Protecting health and well-being") != std::string::npos);
            CHECK(text.find('`') == std::string::npos);
        }
    }
}

TEST_CASE("the lesson plan is the desk's plan: its stops, their order, its minutes, and what is left for another day") {
    for (const content::Entry& entry : printing::catalogue().entries) {
        const auto guide = classroom::read_guide("guide.md", content::read_file(entry.folder + "/guide.md").value());
        REQUIRE(guide.value);
        for (const story::Band band : entry.episode->bands)
            for (const int minutes : {15, 30, 45}) {
                INFO(entry.id << " " << minutes);
                const std::string text = printing::text_of(printing::sheet({"lesson", entry.id, print::Paper::A4, band, minutes}));
                const auto plan = classroom::plan_session({band, minutes, std::nullopt}, *guide.value, *entry.episode);
                const classroom::Session session(plan);
                int seconds = 0;
                std::size_t from = 0;
                const std::vector<int> lengths = classroom::whole_minutes(session);
                for (std::size_t part = 0; part < lengths.size(); ++part) {
                    const classroom::Running& one = session.parts()[part];
                    const int length = lengths[part];
                    const std::string at = std::to_string(seconds / 60) + (seconds % 60 < 10 ? ":0" : ":") + std::to_string(seconds % 60) +
                                           " · " + (length == 0 ? "½" : std::to_string(length)) + " min\n";
                    from = text.find(at, from);
                    CHECK_MESSAGE(from != std::string::npos, at);
                    if (one.part.stop && from != std::string::npos)
                        CHECK(text.find(classroom::short_name(*one.part.stop), from) < from + at.size() + 120);
                    seconds += 60 * length;
                }
                CHECK(seconds == minutes * 60);
                CHECK((text.find("Left for another day") != std::string::npos) == !plan.whole_story);
            }
    }
}

TEST_CASE(
    "the first page of a lesson plan is enough to run it: the whole clock, every stop with its question, what to do if a child tells") {
    for (const content::Entry& entry : printing::catalogue().entries) {
        const auto guide = classroom::read_guide("guide.md", content::read_file(entry.folder + "/guide.md").value());
        REQUIRE(guide.value);
        for (const story::Band band : entry.episode->bands)
            for (const int minutes : {15, 30, 45}) {
                INFO(entry.id << " " << minutes);
                const print::Sheet sheet = printing::sheet({"lesson", entry.id, print::Paper::Letter, band, minutes});
                const std::string first = printing::text_of({"", "", {sheet.leaves.front()}});
                for (const classroom::Part& part :
                     classroom::plan_session({band, minutes, std::nullopt}, *guide.value, *entry.episode).parts)
                    if (part.kind == classroom::PartKind::Pause)
                        CHECK(first.find(print::text_of(print::from_markdown(part.stop->marked.ask))) != std::string::npos);
                CHECK(first.find("If a child tells you something real") != std::string::npos);
            }
    }
}

TEST_CASE("a lesson plan quotes the words its own readers have on the screen") {
    const auto quotes = [](story::Band band, const char* words) {
        return printing::text_of(printing::sheet({"lesson", "the-photo", print::Paper::A4, band, 30})).find(words) != std::string::npos;
    };
    CHECK(quotes(story::Band::Eight, "Rex, being silly? Give it a day."));
    CHECK_FALSE(quotes(story::Band::Eleven, "Rex, being silly? Give it a day."));
    CHECK(quotes(story::Band::Eleven, "“Rex, clowning about? Give it a day.”"));
}

TEST_CASE("the number of a card stands on one line, also from a hundred on") {
    const print::Sheet sheet = printing::sheet({"unplugged", "the-rumour"});
    std::size_t large = 0;
    for (const print::Leaf& leaf : sheet.leaves)
        for (const print::Box& box : leaf.boxes) {
            const std::string text = print::text_of(box.spans);
            if (box.kind != BoxKind::Words || text.size() != 3 || text.find_first_not_of("0123456789") != std::string::npos)
                continue;
            ++large;
            CHECK_MESSAGE(box.rect.h < 1.5 * box.style.size, text);
        }
    CHECK(large > 0);
}

TEST_CASE("every drill of a band is in the deck once, and its back lies behind its front when the sheet is turned over its long edge") {
    for (const story::Band band : story::all_bands) {
        const print::Sheet sheet = printing::sheet({"drill-deck", "", print::Paper::A4, band});
        REQUIRE(sheet.leaves.size() % 2 == 0);
        std::map<std::string, std::pair<std::size_t, page::Rect>> first;
        for (std::size_t leaf = 0; leaf < sheet.leaves.size(); ++leaf)
            for (const print::Box& box : sheet.leaves[leaf].boxes)
                if (!box.tag.empty() && box.tag != "foot")
                    first.try_emplace(box.tag, leaf, box.rect);
        std::size_t drills = 0;
        for (const content::Entry& entry : printing::catalogue().drills) {
            const bool wanted = entry.episode && std::ranges::find(entry.episode->bands, band) != entry.episode->bands.end();
            CAPTURE(entry.id);
            REQUIRE(first.contains("front:" + entry.id) == wanted);
            if (!wanted)
                continue;
            ++drills;
            const auto& [front, here] = first.at("front:" + entry.id);
            const auto& [back, there] = first.at("back:" + entry.id);
            CHECK(back == front + 1);
            const double half = sheet.leaves[front].size.w / 2;
            CHECK((here.x < half) == (there.x > half));
            CHECK((here.y < sheet.leaves[front].size.h / 2) == (there.y < sheet.leaves[front].size.h / 2));
        }
        CHECK(first.size() == 2 * drills);
    }
}

TEST_CASE("what children read is as easy as a story: grade 4 for the youngest, 6 for the next") {
    for (const auto& [band, most] : {std::pair(story::Band::Eight, 4.0), std::pair(story::Band::Eleven, 6.0)})
        for (const char* what : {"vote-cards", "exit-slips", "role-cards", "help-card", "certificate"}) {
            const std::string file = print::words_file(printing::catalogue(), what);
            const auto words = print::read_wordbook(file, content::read_file(file).value(), print::printable_named(what)->needs(), band);
            REQUIRE(words.value);
            content::ReadingCount count;
            for (const std::string& line : words.value->all())
                count.add(line);
            CHECK_MESSAGE(count.grade() <= most, what << " " << count.grade());
        }
}

TEST_CASE("the roles, and the order of help, are those of the game") {
    const auto source = [](const char* file) { return content::read_file(source_folder() + "/game/play/" + file).value(); };
    std::string play = source("words_drills.hpp") + source("words_help.hpp");
    // strings of a source may be broken over lines
    for (const std::string& gap : {std::string("\"\n"), std::string("\\\"")})
        for (std::size_t at = play.find(gap); at != std::string::npos; at = play.find(gap))
            play.replace(at, gap == "\\\"" ? 2 : play.find('"', at + 1) + 1 - at, gap == "\\\"" ? "'" : "");
    const auto in_game = [&](std::string line) {
        std::ranges::replace(line, '"', '\'');
        return play.find(line) != std::string::npos;
    };
    for (const story::Band band : {story::Band::Eight, story::Band::Eleven})
        for (const auto& [what, list] :
             {std::pair("role-cards", "names"), std::pair("role-cards", "lines"), std::pair("help-card", "steps")}) {
            const std::string file = print::words_file(printing::catalogue(), what);
            const auto words = print::read_wordbook(file, content::read_file(file).value(), print::printable_named(what)->needs(), band);
            REQUIRE(words.value);
            CHECK(words.value->list(list).size() == 5);
            for (const std::string& line : words.value->list(list))
                CHECK_MESSAGE(in_game(line), line);
        }
}
