// SPDX-License-Identifier: MIT
#include "terminal/run.hpp"

#include "base/overload.hpp"
#include "terminal/input.hpp"
#include "terminal/printer.hpp"
#include "terminal/words.hpp"

#include <langinfo.h>

#include <istream>
#include <ostream>

namespace terminal {

Shape shape_of_locale() {
    const std::string_view codes = nl_langinfo(CODESET);
    return {codes == "UTF-8" || codes == "utf8", 80};
}

int run(play::Game& game, std::istream& in, std::ostream& out, const Shape& shape) {
    Printer printer(shape);
    out << printer.line(play::say(words::how)) << printer.say(game.page());
    std::string typed;
    bool quit = false;
    while (!quit && !game.over() && out << "> " << std::flush && std::getline(in, typed)) {
        std::visit(base::Overload{
                       [&](const Press& one) {
                           game.press(one.id);
                           if (!game.over())
                               out << printer.say(game.page());
                       },
                       [&](Again) { out << printer.again(game.page()); },
                       [&](Quit) { quit = true; },
                       [&](const Tell& one) { out << "\n"
                                                  << printer.line(one.words); },
                   },
                   meaning_of(typed, game.page()));
    }
    out << "\n" << printer.line(play::say(words::bye)) << std::flush;
    game.flush();
    return 0;
}

}
