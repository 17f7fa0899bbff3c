// SPDX-License-Identifier: MIT
#include "at_the_desk.hpp"
#include "desk/face.hpp"
#include "desk/pen.hpp"
#include "paint/font_file.hpp"

#include <set>

using at_desk::Classroom;

namespace {

/// ImGui without a window: it arranges all the same.
struct NoWindow {
    NoWindow(double wide, double high, int percent = 100) : face({paint::font_file("Andika", false), paint::font_file("Andika", true)}) {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().DisplaySize = {static_cast<float>(wide), static_cast<float>(high)};
        face.fit({wide, high}, percent);
        unsigned char* pixels = nullptr;
        int across = 0, down = 0;
        ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &across, &down);
    }
    NoWindow(const NoWindow&) = delete;
    NoWindow& operator=(const NoWindow&) = delete;
    ~NoWindow() { ImGui::DestroyContext(); }
    void draw(const desk::View& view) {
        ImGui::GetIO().DeltaTime = 0.02F;
        ImGui::NewFrame();
        face.draw(view);
        ImGui::Render();
    }
    desk::Face face;
};

std::vector<desk::View> every_page() {
    std::vector<desk::View> pages;
    Classroom room;
    const auto add = [&] { pages.push_back(room.lesson.view()); };
    add();
    room.press("ready");
    add();
    room.press("start");
    room.press("part-1");
    add();
    room.next();
    room.next();
    // to the last part: a class walks through its whole session, not only to its first stop
    for (int step = 0; step < 60 && room.lesson.room()->session.after_current(); ++step) {
        if (room.lesson.room()->runs(classroom::PartKind::Story))
            room.read();
        add();
        if (!room.has("collect")) {
            room.next();
            add();
            continue;
        }
        room.press("collect");
        add();
        room.lesson.type(U'9');
        room.press("show-spread");
        add();
        room.press("decide-0");
        add();
        room.press("take-decided");
    }
    add();
    room.press("care");
    add();
    room.press("care");
    room.press("stop-class");
    add();
    room.press("ask-yes");
    add();
    return pages;
}

}

TEST_CASE("every button of every page is there, large enough, inside its window sideways, and over no other") {
    const std::vector<desk::View> pages = every_page();
    REQUIRE(pages.size() > 30);
    for (const auto& [wide, high] : {std::pair(1024.0, 768.0), {1366.0, 768.0}, {1920.0, 1080.0}})
        for (const int percent : {100, 140}) {
            NoWindow window(wide, high, percent);
            for (const desk::View& view : pages) {
                window.draw(view);
                window.draw(view);
                std::set<std::string> drawn;
                for (const desk::Spot& spot : window.face.spots()) {
                    drawn.insert(spot.id);
                    CHECK_MESSAGE((spot.rect.x >= -1 && spot.rect.right() <= wide + 1), spot.id << " at " << wide);
                    if (!spot.id.starts_with("part-"))
                        CHECK_MESSAGE(std::min(spot.rect.w, spot.rect.h) >= 44, spot.id << " at " << wide);
                    for (const desk::Spot& other : window.face.spots())
                        if (&other != &spot && other.scroll == spot.scroll && !spot.id.starts_with("part-"))
                            CHECK_MESSAGE(!spot.rect.overlaps(other.rect, 1), spot.id << " and " << other.id << " at " << wide);
                }
                for (const desk::Button& one : desk::buttons_of(view))
                    CHECK_MESSAGE(drawn.contains(one.id), one.id << " at " << wide);
            }
        }
}

TEST_CASE("no card of Knock overlaps a button or another card at 1024x768") {
    Classroom room;
    const auto offers = at_desk::offers();
    const auto knock = std::ranges::find(offers, "knock", &desk::Offer::id);
    REQUIRE(knock != offers.end());
    room.press("story-" + std::to_string(knock - offers.begin()));
    room.begin_story();
    NoWindow window(1024, 768);
    int stops = 0;
    for (int step = 0; step < 60 && room.lesson.room()->session.after_current(); ++step) {
        if (room.lesson.room()->runs(classroom::PartKind::Story))
            room.read();
        if (room.has("decide-0"))
            for (const char* id : {"decide-0", "take-decided"})
                room.press(id);
        stops += room.lesson.room()->runs(classroom::PartKind::Pause) ? 1 : 0;
        window.draw(room.lesson.view());
        window.draw(room.lesson.view());
        for (const desk::Spot& spot : window.face.spots())
            for (const desk::Spot& other : window.face.spots())
                if (&other != &spot && other.scroll == spot.scroll)
                    CHECK_MESSAGE(!spot.rect.overlaps(other.rect, 1), spot.id << " and " << other.id);
        if (!room.lesson.room()->vote())
            room.next();
    }
    CHECK(stops >= 3);
}

TEST_CASE("a long plan slides to the part that runs") {
    Classroom room;
    room.press("ready");
    room.press("start");
    NoWindow window(1024, 768, 160);
    for (int part = 0; part < 20 && room.lesson.room()->session.after_current(); ++part) {
        for (int frame = 0; frame < 4; ++frame)
            window.draw(room.lesson.view());
        const std::string id = "part-" + std::to_string(*room.lesson.room()->session.current());
        const auto at = std::ranges::find(window.face.spots(), id, &desk::Spot::id);
        REQUIRE(at != window.face.spots().end());
        CHECK_MESSAGE((at->rect.y >= 0 && at->rect.bottom() <= 768), id);
        room.next();
    }
}

TEST_CASE("Tab comes to every button, and Enter presses the one it is at") {
    Classroom room;
    NoWindow window(1366, 768);
    window.draw(room.lesson.view());
    std::set<std::string> reached;
    for (std::size_t press = 0; press < window.face.spots().size(); ++press) {
        window.face.key(page::Key::Tab);
        reached.insert(window.face.focused());
    }
    for (const desk::Button& one : desk::buttons_of(room.lesson.view()))
        CHECK_MESSAGE(reached.contains(one.id), one.id);
    CHECK(window.face.key(page::Key::Enter) == window.face.focused());
}

TEST_CASE("arrows go to what lies in their direction") {
    const std::vector<desk::Spot> spots{{"left", {0, 0, 50, 50}, ""}, {"right", {100, 0, 50, 50}, ""}, {"below", {0, 100, 50, 50}, ""}};
    CHECK(desk::beside(spots, "left", page::Key::Right) == "right");
    CHECK(desk::beside(spots, "left", page::Key::Down) == "below");
    CHECK(desk::beside(spots, "left", page::Key::Up) == "left");
    CHECK(desk::beside(spots, "nothing", page::Key::Down) == "left");
}

TEST_CASE("a second press of the mouse in the same place never ends the session or closes the desk") {
    Classroom room;
    room.begin_story();
    const auto rect_of = [](const NoWindow& window, const std::string& id) {
        const auto at = std::ranges::find(window.face.spots(), id, &desk::Spot::id);
        REQUIRE_MESSAGE(at != window.face.spots().end(), id);
        return at->rect;
    };
    for (const auto& [wide, high] : {std::pair(1024.0, 768.0), {1382.0, 778.0}, {1920.0, 1080.0}}) {
        NoWindow window(wide, high);
        const auto draw = [&] {
            window.draw(room.lesson.view());
            window.draw(room.lesson.view());
        };
        draw();
        const page::Rect end = rect_of(window, "stop-class"), next = rect_of(window, "next");
        room.press("stop-class");
        draw();
        CHECK_FALSE(rect_of(window, "ask-yes").overlaps(end, 1));
        CHECK_FALSE(rect_of(window, "ask-yes").overlaps(next, 1));
        room.press("ask-no");
    }
    NoWindow window(1024, 768);
    window.draw(room.lesson.view());
    const page::Rect end = rect_of(window, "stop-class");
    room.press("stop-class");
    window.draw(room.lesson.view());
    const page::Rect yes = rect_of(window, "ask-yes");
    room.press("ask-yes");
    window.draw(room.lesson.view());
    CHECK_FALSE(rect_of(window, "leave").overlaps(end, 1));
    CHECK_FALSE(rect_of(window, "leave").overlaps(yes, 1));
    const page::Rect leave = rect_of(window, "leave");
    room.press("leave");
    window.draw(room.lesson.view());
    CHECK_FALSE(rect_of(window, "ask-yes").overlaps(leave, 1));
}

TEST_CASE("words break at spaces only, where the line would be too long, so that no mark stands alone") {
    const NoWindow screen(1366, 768);
    const desk::Letters letters{ImGui::GetIO().Fonts->Fonts[0], 20};
    const std::string words = "“What was Tilly looking round for?” “Who even invited her”, somebody writes.\nThen nobody does.";
    const auto width = [&](const std::string& line) { return letters.font->CalcTextSizeA(letters.size, 1e6F, 0, line.c_str()).x; };
    for (float wide = 40; wide < 900; wide += 20) {
        std::string set = desk::Pen::set(letters, words, wide), again = set;
        std::ranges::replace(again, '\n', ' ');
        std::string plain = words;
        std::ranges::replace(plain, '\n', ' ');
        CHECK(again == plain);
        for (std::size_t from = 0; from < set.size();) {
            const std::size_t end = std::min(set.find('\n', from), set.size());
            const std::string line = set.substr(from, end - from);
            CHECK_MESSAGE((width(line) <= wide || line.find(' ') == std::string::npos), line);
            from = end + 1;
        }
    }
}
