// SPDX-License-Identifier: MIT
#include "terminal/run.hpp"

#include "play/words.hpp"
#include "terminal/ascii.hpp"
#include "terminal/controls.hpp"
#include "terminal/input.hpp"
#include "terminal/printer.hpp"
#include "terminal/words.hpp"

#include <langinfo.h>

#include <cstdlib>
#include <istream>
#include <ostream>

namespace terminal {

Shape shape_of(std::string_view codes, std::string_view asked_for) {
    const auto is_utf8 = [](std::string_view name) {
        return name.find("UTF-8") != std::string_view::npos || name.find("utf8") != std::string_view::npos;
    };
    const bool says_nothing = codes.empty() || codes == "ANSI_X3.4-1968" || codes.find("ASCII") != std::string_view::npos;
    const bool unicode = is_utf8(codes) || (says_nothing && is_utf8(asked_for));
    return {unicode, 80, !unicode && !says_nothing};
}

Shape shape_of_locale() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (const char* asked_for = std::getenv(name); asked_for && *asked_for != '\0')
            return shape_of(nl_langinfo(CODESET), asked_for);
    return shape_of(nl_langinfo(CODESET), {});
}

namespace {

/// One player and the game, line by line.
class Talk {
public:
    Talk(play::Game& game, std::ostream& out, const Shape& shape) : game_(game), out_(out), shape_(shape), printer_(shape) {}

    void begin() {
        const play::Speaking in(game_.wording());
        tell_of_letters();
        out_ << printer_.line(play::say(words::how)) << printer_.say(game_.page());
    }
    [[nodiscard]] bool over() const { return quit_ || game_.over(); }
    void hear(std::string typed);
    void part();

private:
    void act(const Press& one) {
        const std::string& name = one.id.str();
        const bool jump = name == "back" || name.starts_with("rewind-");
        game_.press(one.id);
        tell_of_letters();
        if (!game_.over())
            out_ << (jump ? printer_.anew(game_.page()) : printer_.say(game_.page()));
    }
    void tell_of_letters();
    void act(const Again&) { out_ << printer_.again(game_.page()); }
    void act(const Quit&);
    void act(const Tell& one) { out_ << "\n" << printer_.line(one.words); }
    void act(const NotKnown& one) { out_ << "\n" << printer_.line(one.words) << printer_.also(game_.page()); }
    void act(const NeedsHelp&);

    play::Game& game_;
    std::ostream& out_;
    Shape shape_;
    Printer printer_;
    bool told_ = false;  ///< that letters are missing
    bool asked_ = false; ///< whether to leave
    bool quit_ = false;
};

/// Once, where the language has letters that cannot be shown here. Not to be translated: nobody could read that.
void Talk::tell_of_letters() {
    if (told_ || !shape_.only_ascii || has_ascii(game_.wording().dictionary.language().name))
        return;
    told_ = true;
    out_ << printer_.line(
                "This terminal is not set to show the letters of this language: you will see question marks. Leave (type quit) and "
                "put this in front of the command that starts the game: LC_ALL=C.UTF-8")
         << "\n";
}

void Talk::hear(std::string typed) {
    const play::Speaking in(game_.wording());
    if (asked_) {
        const std::string answer = tidied(typed);
        quit_ = answer == "1" || answer == "leave" || answer == "yes";
        if (answer == "2" || answer == "stay" || answer == "no" || answer.empty())
            typed = "again";
    }
    const Meaning meaning = quit_ ? Meaning(Quit{}) : meaning_of(std::move(typed), game_.page());
    quit_ = quit_ || (asked_ && std::holds_alternative<Quit>(meaning));
    asked_ = false;
    if (!quit_)
        std::visit([&](const auto& one) { act(one); }, meaning);
}

void Talk::act(const Quit&) {
    if (game_.kept() || !game_.somebody_plays()) {
        quit_ = true;
        return;
    }
    asked_ = true;
    out_ << "\n";
    for (const play::Phrase& line : {words::leave_anyway, words::leave_yes, words::leave_no})
        out_ << printer_.line(play::say(line));
}

void Talk::act(const NeedsHelp&) {
    out_ << "\n" << printer_.line(play::say(words::can_tell));
    const page::ControlId help("help");
    const page::Page now = game_.page();
    const page::Control* control = now.find(help);
    if (control && control->open)
        game_.press(help);
    out_ << printer_.again(game_.page());
}

void Talk::part() {
    const play::Speaking in(game_.wording());
    out_ << "\n";
    if (!game_.over())
        out_ << printer_.line(play::say(game_.kept()           ? words::place_kept
                                        : game_.kept_earlier() ? play::words::bye_kept_earlier
                                                               : words::nothing_kept));
    out_ << printer_.line(play::say(words::bye)) << std::flush;
}

}

int run(play::Game& game, std::istream& in, std::ostream& out, const Shape& shape) {
    Talk talk(game, out, shape);
    talk.begin();
    std::string typed;
    while (!talk.over() && out << "> " << std::flush && std::getline(in, typed))
        talk.hear(std::move(typed));
    talk.part();
    game.flush();
    return 0;
}

}
