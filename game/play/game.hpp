// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/library.hpp"
#include "play/opening.hpp"
#include "play/phrase.hpp"
#include "save/store.hpp"

namespace play {

class Projection;

/// The whole game behind any face: show `page()`, give back the id of what was pressed.
/// Page kinds: title who self map place note story chat card question choice plan keep outcome ending journal compare notebook settings
/// adult help break about delete bye; of drills: drills drill-topic roles drill-end; and for the activities sort order spot compose report
/// design ripple circle.
class Game {
public:
    /// A store without a folder never reads or writes anything.
    Game(Library library, save::Store store, const Opening& opening = {});
    Game(Game&&) noexcept;
    Game& operator=(Game&&) noexcept;
    Game(const Game&) = delete;
    Game& operator=(const Game&) = delete;
    ~Game();

    /// What can be perceived and done now.
    [[nodiscard]] page::Page page() const;
    /// What may be perceived after the next presses, the nearest first, so that a face can get ready. Changes nothing.
    [[nodiscard]] std::vector<page::Page> soon() const;
    /// Presses one control of the page. A closed or unknown one changes nothing.
    void press(const page::ControlId&);
    /// What the game is said in now; a face puts it around words of its own. Always the same object.
    [[nodiscard]] const Wording& wording() const;
    /// The player has left. The last page says goodbye.
    [[nodiscard]] bool over() const;
    /// Only an adult closes it, and after one player comes the next.
    [[nodiscard]] bool kiosk() const;
    /// Whether this player's place is kept, and whether anybody has sat down yet.
    [[nodiscard]] bool kept() const;
    /// Until the disk refused.
    [[nodiscard]] bool kept_earlier() const;
    [[nodiscard]] bool somebody_plays() const;
    [[nodiscard]] const Settings& settings() const;
    /// Changes settings from outside (F11, a command line) as the settings page would.
    void change(const Settings&);
    /// What a face found out: there is nothing here to sound with. The settings say so.
    void say_no_sound_here(bool none);
    /// What the face can do that shows this game; before its first page.
    void shown_by(const Face&);
    /// What an adult at the desk may do with it while a class plays. Always the same object.
    [[nodiscard]] Projection& projection();
    [[nodiscard]] const Projection& projection() const;
    /// Everything is written after each press already; this only lets go of the files before a face goes away.
    void flush();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
