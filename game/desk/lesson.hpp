// SPDX-License-Identifier: MIT
#pragma once
#include "desk/room.hpp"
#include "page/gesture.hpp"

namespace desk {

/// All that an adult does at the desk, from choosing a story to what is left afterwards: gives views, takes back what was pressed.
class Lesson {
public:
    /// `now`: the time of day in seconds since midnight. There must be a story on offer.
    Lesson(play::Game&, std::vector<Offer>, content::Policy, int now);

    [[nodiscard]] View view() const;
    /// What a button does. False if there is none of this name, or it is closed: then nothing moved.
    bool press(const std::string& id);
    /// A letter or digit on the keyboard: a button's own, or a number that is entered.
    bool type(char32_t);
    bool key(page::Key);
    /// Somebody pressed something on the projector.
    void pressed_on_projector();
    /// Time goes by; the desk's clock is only ever moved from outside.
    void pass(int seconds);

    /// What becomes of the game's page on its way to the projector.
    [[nodiscard]] page::Page on_projector(page::Page) const;
    /// How large the adult wants letters, in percent.
    [[nodiscard]] int letters() const { return letters_; }
    [[nodiscard]] bool over() const { return over_; }
    /// How many screens this computer has: with one the desk says what the wall needs.
    void has_screens(std::size_t screens) { desk_.screens = screens; }
    /// The class's session, while there is one.
    [[nodiscard]] const Room* room() const { return room_ ? &*room_ : nullptr; }

private:
    enum class Stage { Choose, Ready, Class, After };
    /// What is asked once before it is done.
    enum class Asks { Nothing, End, Close, Another, Early, AllChosen };
    [[nodiscard]] View after_view() const;
    [[nodiscard]] Card disclosure() const;
    [[nodiscard]] Card end_question() const;
    [[nodiscard]] std::vector<Button> always() const;
    bool press_here(const std::string& id);
    bool press_always(const std::string& id);
    bool answer(const std::string& id);
    [[nodiscard]] Asks asked_by(const std::string& id) const;
    [[nodiscard]] Card asked() const;
    void turn_care();
    void begin(bool rehearsal);
    void leave_class();
    void put_room_away(Stage then);

    play::Game& game_;
    Desk desk_;
    std::optional<Room> room_;
    Stage stage_ = Stage::Choose;
    Asks asks_ = Asks::Nothing;
    std::optional<play::Curtain> behind_care_; ///< what lay over the wall before the disclosure card did
    bool care_ = false;                        ///< the disclosure card lies on top
    int letters_ = 100;
    bool over_ = false;
};

}
