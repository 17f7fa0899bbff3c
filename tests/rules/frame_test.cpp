// SPDX-License-Identifier: MIT
#include "everywhere.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

constexpr std::array<const char*, 4> frame{"help", "break", "back", "home"};

/// A22: help, break, back and home are the last four of every page, in this order.
Findings wrong_frame(const page::Page& page) {
    Findings found;
    const std::size_t count = page.controls.size();
    for (std::size_t i = 0; i < frame.size(); ++i)
        if (count < frame.size() || page.controls[count - frame.size() + i].id.str() != frame[i] ||
            page.controls[count - frame.size() + i].role != page::ControlRole::Frame)
            found.push_back(std::string(frame[i]) + " is not where it is on every page");
    for (const char* open : {"help", "break"})
        if (const page::Control* control = page.find(page::ControlId(open)); page.kind != open && (!control || !control->open))
            found.push_back(std::string(open) + " is closed");
    return found;
}

/// A23: from every moment of a story one can go back one page, look back at the way, and go on without losing anything.
Findings no_way_back(const page::Page& page) {
    Findings found;
    const page::Control* back = page.find(page::ControlId("back"));
    if (page.kind != "title" && (!back || !back->open))
        found.emplace_back("no way back");
    return found;
}

/// A15: whatever is to be seen is said in words, in at most 140 characters.
Findings wordless_pictures(const page::Page& page) {
    Findings found;
    const auto look = [&](const page::Picture& picture) {
        std::size_t letters = 0;
        for (const char c : picture.alt)
            letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
        if (!picture.id.empty() && picture.alt.empty())
            found.push_back("no words for " + picture.id);
        if (letters > 140)
            found.push_back("too many words for " + picture.id);
    };
    for (const page::Block& block : page.blocks)
        look(block.picture);
    for (const page::Control& control : page.controls) {
        page::Picture picture = control.picture;
        picture.alt = picture.alt.empty() ? control.label : picture.alt;
        look(picture);
    }
    if (!page.stage.figures.empty() && page.stage.describe.empty())
        found.push_back("nobody says what is to be seen in " + page.stage.place);
    for (const page::Figure& figure : page.stage.figures)
        if (figure.name.empty())
            found.push_back("somebody without a name: " + figure.id);
    return found;
}

void holds_on_every_page(const std::function<Findings(const page::Page&)>& rule) {
    Gathered found;
    for (const std::string& lang : languages())
        for (const Met& met : pages_in(lang))
            found.add(met.where, rule(met.page));
    CHECK_MESSAGE(found.empty(), found.told());
}

}

TEST_CASE("A15 every picture of every page is described, in at most 140 characters") {
    holds_on_every_page(wordless_pictures);
}

TEST_CASE("A22 help, break, back and home are on every page, last and in this order") {
    holds_on_every_page(wrong_frame);
}

TEST_CASE("A22 they lie in the same corner of every page") {
    const paint::PangoMeasure measure("andika");
    for (const std::string lang : {"en", "ar"})
        for (const page::Size window : windows) {
            std::map<std::string, std::set<double>> xs;
            for (const Met* met : kinds_in(lang)) {
                const page::Layout layout = page::arrange(met->page, window, measure, {});
                for (const char* id : frame)
                    if (const page::Target* target = layout.find(page::ControlId(id)))
                        xs[id].insert(target->rect.x);
            }
            for (const auto& [id, places] : xs)
                CHECK_MESSAGE(places.size() == 1, lang << " " << id << " " << window.w << "x" << window.h);
        }
}

TEST_CASE("A23 from every page there is a way back") {
    holds_on_every_page(no_way_back);
}

TEST_CASE("a page without help, with a wordless picture or without a way back is found") {
    page::Page page;
    for (const char* id : frame) {
        page.controls.emplace_back().id = page::ControlId(id);
        page.controls.back().role = page::ControlRole::Frame;
    }
    CHECK(wrong_frame(page).empty());
    CHECK(no_way_back(page).empty());
    page.controls[2].open = false;
    CHECK(no_way_back(page).size() == 1);
    page.controls.erase(page.controls.begin());
    CHECK_FALSE(wrong_frame(page).empty());
    page.blocks.emplace_back().picture.id = "pictures/boots";
    CHECK(wordless_pictures(page).size() == 1);
    page.blocks.back().picture.alt = std::string(141, 'x');
    CHECK(wordless_pictures(page).size() == 1);
    page.blocks.back().picture.alt = "two boots";
    CHECK(wordless_pictures(page).empty());
}
