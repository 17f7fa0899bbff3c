// SPDX-License-Identifier: MIT
#include "real_pages.hpp"

#include "source_folder.hpp"
#include "window/tour.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rules {
namespace {

constexpr int most_presses = 250; ///< of one way through a story
constexpr int ways = 3;

const play::Library& library_in(const std::string& lang) {
    static std::map<std::string, play::Library> known;
    if (const auto at = known.find(lang); at != known.end())
        return at->second;
    const std::string folder = source_folder() + "/content";
    const content::Language* language = content::find_language(lang);
    const content::Translated words = content::read_translated(folder + "/languages", language ? *language : content::english());
    const auto catalogue = content::open_catalogue(folder, words.dictionary.plain() ? nullptr : &words.dictionary);
    if (!catalogue)
        return known[lang];
    play::Library library = play::library_of(catalogue.value());
    library.dictionary = words.dictionary;
    library.in_language = nullptr;
    return known[lang] = std::move(library);
}

std::string looks_like(const page::Page& page) {
    std::string look = page.kind + "|" + page.title + "|" + page.phone.name + "|" + page.stage.place;
    for (const page::Control& one : page.controls)
        look += "|" + one.id.str() + (one.open ? "" : "-") + (one.note.empty() ? "" : "n");
    for (const page::Block& one : page.blocks)
        look += "|" + one.id + std::to_string(one.reactions.size());
    return look;
}

class Gatherer {
public:
    explicit Gatherer(std::string lang) : lang_(std::move(lang)) {}
    bool look(const page::Page& page, const std::string& where) {
        if (seen_.insert(looks_like(page)).second)
            met_.push_back({page, lang_ + " " + where + ": " + window::name_of(page)});
        return true;
    }
    void tour() {
        play::Game game = game_in(lang_);
        game.shown_by({play::ReadBy::Espeak, true});
        window::tour(game, [&](const page::Page& page) { return look(page, "town"); });
    }
    void play(const std::string& id) {
        Walker walker;
        for (int way = 0; way < ways; ++way) {
            play::Game game = game_in(lang_, id);
            look(game.page(), id);
            game.press(page::ControlId("begin"));
            for (int i = 0; i < most_presses && !game.over(); ++i) {
                const page::Page page = game.page();
                look(page, id);
                const page::ControlId next = in_story(page) ? walker.onward(page) : page::ControlId();
                if (next.empty())
                    break;
                game.press(next);
            }
        }
    }
    std::vector<Met> take() { return std::move(met_); }

private:
    std::string lang_;
    std::set<std::string> seen_;
    std::vector<Met> met_;
};

}

std::span<const std::string> languages() {
    static const std::array<std::string, 5> all{"en", "fr", "ar", "en-XA", "en-XB"};
    return all;
}

play::Library town_in(const std::string& lang) {
    return library_in(lang);
}

play::Game game_in(const std::string& lang, const std::string& episode) {
    play::Opening opening;
    opening.settings.language = lang;
    opening.episode = episode;
    opening.seed = 7;
    play::Library library = library_in("en");
    library.in_language = [](const content::Language& language) { return library_in(std::string(language.tag)); };
    return {std::move(library), save::Store(), opening};
}

bool in_story(const page::Page& page) {
    return page.find(page::ControlId("journal")) || page.kind == "ending" || page.kind == "card" || page.kind == "drill-end" ||
           (page.kind != "map" && page.kind != "drills" && page.kind != "drill-topic" && page.kind != "title" && page.kind != "note" &&
            page.kind != "place");
}

page::ControlId Walker::onward(const page::Page& page) {
    static const std::set<std::string> never{"skip",    "journal", "put-away", "keep",  "previous", "take-back", "settings", "list",
                                             "another", "town",    "notebook", "leave", "happened", "enough",    "look-back"};
    const std::string here = page.kind + page.moment + (page.blocks.empty() ? "" : page.blocks.back().id) + "|";
    const page::Control* best = nullptr;
    int least = 0;
    for (const page::Control& control : page.controls) {
        if (!control.open || control.role == page::ControlRole::Frame || control.role == page::ControlRole::Tab ||
            never.contains(control.id.str()))
            continue;
        const int times = pressed_[here + control.id.str()];
        if (!best || times < least) {
            best = &control;
            least = times;
        }
    }
    if (!best)
        return {};
    ++pressed_[here + best->id.str()];
    return best->id;
}

const std::vector<Met>& pages_in(std::string_view language) {
    static std::map<std::string, std::vector<Met>> known;
    const std::string lang(language);
    auto& pages = known[lang];
    if (!pages.empty())
        return pages;
    Gatherer gatherer(lang);
    gatherer.tour();
    for (const auto* shelf : {&library_in(lang).episodes, &library_in(lang).drills})
        for (const play::Shelved& one : *shelf)
            gatherer.play(one.id);
    pages = gatherer.take();
    return pages;
}

std::vector<const Met*> kinds_in(const std::string& lang) {
    std::set<std::string> names;
    std::vector<const Met*> kinds;
    for (const Met& one : pages_in(lang))
        if (names.insert(window::name_of(one.page)).second)
            kinds.push_back(&one);
    return kinds;
}

}
