// SPDX-License-Identifier: MIT
#include "desk/lesson.hpp"

#include "classroom/places.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"
#include "play/words_class.hpp"

#include <algorithm>
#include <utility>

namespace desk {
namespace {

using play::say;

constexpr int smallest_letters = 80, largest_letters = 160, letters_step = 10;

/// The answer that changes nothing stands on the right, under what was pressed, and has the key that is pressed by habit.
Card question(const play::Phrase& title, const play::Phrase& line, const play::Phrase& yes, const play::Phrase& no) {
    Card card;
    card.title = say(title);
    card.passages = {{Tone::Plain, "", say(line)}};
    card.buttons = {
        {"ask-yes", say(yes), "", ""}, {"ask-no", say(no), "", "N", Weight::Main}, {"care", say(words::care), "", "D", Weight::Care}};
    return card;
}

/// The story has not come to where it stops next, or to its end.
Card early_question(const Room& room) {
    Card card = question(words::early_ask, words::early_ask_end, words::early_yes, words::early_no);
    if (const auto& stop = room.running()->part.stop)
        card.passages.front().text = say(words::early_ask_line, {{"part", classroom::short_name(*stop)}});
    return card;
}

/// A page of the game as passages of a card.
std::vector<Passage> passages_of(const page::Page& page) {
    std::vector<Passage> all;
    for (const page::Block& block : page.blocks) {
        std::string words = page::plain(block.text);
        if (block.role == page::BlockRole::Heading || words.empty())
            continue;
        if (block.role == page::BlockRole::Subheading || all.empty())
            all.push_back({Tone::Plain, "", ""});
        std::string& into = block.role == page::BlockRole::Subheading ? all.back().heading : all.back().text;
        into += (into.empty() ? "" : "\n") + words;
    }
    return all;
}

std::string upper(char32_t letter) {
    if (letter >= U'a' && letter <= U'z')
        letter -= U'a' - U'A';
    return letter < 0x80 ? std::string(1, static_cast<char>(letter)) : std::string();
}

}

Lesson::Lesson(play::Game& game, std::vector<Offer> offers, content::Policy policy, int now) : game_(game) {
    desk_.setup = first_setup(offers, policy);
    desk_.offers = std::move(offers);
    for (Offer& one : desk_.offers)
        one.guide.rewind = classroom::with_places(*one.episode, one.guide.rewind);
    desk_.policy = std::move(policy);
    desk_.now = now;
}

Card Lesson::disclosure() const {
    Card card;
    card.title = say(words::care_title);
    if (stage_ == Stage::Class)
        card.passages.push_back({Tone::Plain, "", say(words::care_class)});
    for (const std::string& line : play::disclosure_lines())
        card.passages.push_back({Tone::Care, "", line});
    card.buttons = {{"care", say(words::care_close), "", "D", Weight::Main}};
    if (stage_ == Stage::Class)
        for (Button& one : hands_of(*room_))
            card.buttons.push_back(std::move(one));
    return card;
}

/// The wall is dim while a child tells something, and then again as it was.
void Lesson::turn_care() {
    care_ = !care_;
    if (stage_ != Stage::Class)
        return;
    if (care_) {
        behind_care_ = game_.projection().curtain();
        if (*behind_care_ == play::Curtain::Open)
            set_curtain(*room_, play::Curtain::EyesUp);
    } else if (behind_care_)
        set_curtain(*room_, *behind_care_);
    if (!care_)
        behind_care_.reset();
}

std::vector<Button> Lesson::always() const {
    std::vector<Button> all{{"care", say(words::care), "", "D", Weight::Care},
                            {"letters-smaller", say(words::letters_smaller), "", "", Weight::Quiet, letters_ > smallest_letters},
                            {"letters-larger", say(words::letters_larger), "", "", Weight::Quiet, letters_ < largest_letters}};
    if (stage_ == Stage::Class)
        all.push_back({"stop-class", say(room_->rehearsal ? words::leave_rehearsal : words::stop_class), "", "", Weight::Quiet});
    return all;
}

View Lesson::view() const {
    const play::Speaking in(game_.wording());
    View view = stage_ == Stage::Choose  ? choose_view(desk_)
                : stage_ == Stage::Ready ? ready_view(desk_)
                : stage_ == Stage::Class ? view_of(*room_)
                                         : after_view();
    view.always = always();
    // never where a moment before something else lay under the pointer
    if (stage_ != Stage::Class && !desk_.policy.kiosk)
        view.actions.push_back({"leave", say(words::leave), "", "", Weight::Quiet});
    if (care_)
        view.over = disclosure();
    else if (asks_ != Asks::Nothing)
        view.over = asked();
    return view;
}

Card Lesson::asked() const {
    switch (asks_) {
    case Asks::End: return end_question();
    case Asks::Close: return question(words::leave_ask, words::leave_ask_line, words::leave, words::leave_no);
    case Asks::Early: return early_question(*room_);
    case Asks::AllChosen: return question(words::all_ask, words::all_ask_line, play::words::vote_all, words::all_no);
    case Asks::Another:
    case Asks::Nothing: break;
    }
    return question(words::another_ask, words::another_ask_line, words::another, words::another_no);
}

/// Says before what is left out, and where the story would be found again.
Card Lesson::end_question() const {
    Card card = question(words::end_ask, words::end_ask_line, words::end_yes, words::end_no);
    std::vector<std::string> skipped;
    const auto& parts = room_->session.parts();
    for (std::size_t at = room_->session.after_current().value_or(parts.size()); at < parts.size(); ++at)
        if (parts[at].state == classroom::PartState::Waiting)
            skipped.push_back(play::part_title(parts[at].part));
    if (skipped.empty()) {
        // nothing is lost any more: going on is ending
        card.buttons[0].key = "N";
        card.buttons[1].key.clear();
        std::swap(card.buttons[0].weight, card.buttons[1].weight);
        return card;
    }
    card.passages.push_back({Tone::Care, "", say(words::end_skips, {{"parts", play::in_a_row(skipped)}})});
    if (const std::string place = story_place(*room_); !place.empty())
        card.passages.push_back({Tone::Plain, "", say(words::story_stands, {{"where", place}})});
    card.buttons.push_back({"ask-bell", say(words::bell), say(words::bell_note), "R"});
    return card;
}

View Lesson::after_view() const {
    View view;
    if (!room_)
        return view;
    view = view_of(*room_);
    view.actions.clear();
    view.groups.clear();
    view.notices.clear();
    view.vote.reset();
    view.game = {};
    view.projector.clear();
    view.spare.clear();
    view.card = {};
    view.title = say(words::after_title);
    view.subtitle = say(room_->rehearsal ? words::after_rehearsal : words::after_line);
    view.card.passages = passages_of(game_.projection().debrief());
    if (const auto at = game_.projection().standing(); at && !at->finished && !room_->rehearsal)
        view.card.passages.insert(
            view.card.passages.begin(),
            {{Tone::Say, "", say(words::after_open)}, {Tone::Plain, "", say(words::story_stands, {{"where", story_place(*room_)}})}});
    const bool shown = game_.projection().debrief_shown();
    if (room_->rehearsal)
        // no key of habit leads from here to a class that waits at the door
        view.actions = {{"plan-again", say(words::leave_rehearsal), "", "N", Weight::Main},
                        {"start", say(words::now_start), start_words(room_->setup, desk_.now), ""}};
    else {
        const bool more = shown && game_.projection().debrief_on_wall().find(page::ControlId("debrief-on"));
        if (more)
            view.actions.push_back({"debrief-on", say(words::debrief_on), "", "N", Weight::Main});
        Button show{"debrief", say(shown ? words::hide_debrief : words::show_debrief), "", more ? "" : "N",
                    more ? Weight::Plain : Weight::Main};
        show.chosen = shown;
        view.actions.push_back(std::move(show));
    }
    view.actions.push_back({"another", say(words::another), "", ""});
    return view;
}

void Lesson::begin(bool rehearsal) {
    room_.reset();
    room_.emplace(game_, desk_, rehearsal);
    stage_ = Stage::Class;
}

void Lesson::leave_class() {
    game_.projection().draw(play::Curtain::Open);
    game_.projection().put_vote_away();
    stage_ = Stage::After;
}

void Lesson::put_room_away(Stage then) {
    game_.projection().close();
    room_.reset();
    stage_ = then;
}

/// What has to be asked before this is done, if anything.
Lesson::Asks Lesson::asked_by(const std::string& id) const {
    if (id == "leave")
        return Asks::Close;
    if (!room_ || room_->rehearsal)
        return Asks::Nothing;
    if (id == "another")
        return Asks::Another;
    // the device is in a child's hands
    if (id == "show-spread" && room_->vote() && room_->vote()->mode() == classroom::Mode::PassAndChoose)
        return Asks::AllChosen;
    const bool ends = id == "stop-class" || (id == "next" && !room_->session.after_current());
    if (stage_ == Stage::Class && id == "next" && falls_short(*room_))
        return Asks::Early;
    return stage_ == Stage::Class && ends && room_->session.left() > 0 ? Asks::End : Asks::Nothing;
}

bool Lesson::answer(const std::string& id) {
    const Asks asked = std::exchange(asks_, Asks::Nothing);
    if (id == "ask-bell")
        return desk::press(*room_, "bell");
    if (id != "ask-yes")
        return true;
    switch (asked) {
    case Asks::End: leave_class(); break;
    case Asks::Early: desk::press(*room_, "next"); break;
    case Asks::AllChosen: desk::press(*room_, "show-spread"); break;
    case Asks::Close: over_ = true; break;
    case Asks::Another: put_room_away(Stage::Choose); break;
    case Asks::Nothing: break;
    }
    return true;
}

bool Lesson::press_always(const std::string& id) {
    if (id == "care")
        turn_care();
    else if (id == "letters-smaller")
        letters_ = std::max(smallest_letters, letters_ - letters_step);
    else if (id == "letters-larger")
        letters_ = std::min(largest_letters, letters_ + letters_step);
    else if (id == "stop-class" && room_ && room_->rehearsal)
        put_room_away(Stage::Ready);
    else if (id == "stop-class" && stage_ == Stage::Class)
        leave_class();
    else
        return false;
    return true;
}

bool Lesson::press_here(const std::string& id) {
    if (id == "ready")
        stage_ = Stage::Ready;
    else if (id == "choose")
        stage_ = Stage::Choose;
    else if (id == "start" || id == "rehearse")
        begin(id == "rehearse");
    else if (id == "debrief")
        game_.projection().show_debrief(!game_.projection().debrief_shown());
    else if (id == "debrief-on")
        game_.projection().turn_debrief();
    else if (id == "another")
        put_room_away(Stage::Choose);
    else if (id == "plan-again")
        put_room_away(Stage::Ready);
    else if (stage_ == Stage::Class) {
        const bool known = desk::press(*room_, id);
        if (room_->session.over())
            leave_class();
        return known;
    } else
        return change_setup(desk_, id);
    return true;
}

bool Lesson::press(const std::string& id) {
    const play::Speaking in(game_.wording());
    const auto open = buttons_of(view());
    if (std::ranges::find(open, id, &Button::id) == open.end())
        return false;
    if (id.starts_with("ask-"))
        return answer(id);
    asks_ = asked_by(id);
    return asks_ != Asks::Nothing || press_always(id) || press_here(id);
}

bool Lesson::type(char32_t letter) {
    if (stage_ == Stage::Class && !care_ && asks_ == Asks::Nothing && desk::type(*room_, letter))
        return true;
    const std::string key = upper(letter);
    for (const Button& one : buttons_of(view()))
        if (!key.empty() && one.key == key)
            return press(one.id);
    return false;
}

bool Lesson::key(page::Key key) {
    const play::Speaking in(game_.wording());
    if (key != page::Key::Escape || (!care_ && asks_ == Asks::Nothing))
        return false;
    if (care_)
        turn_care();
    asks_ = Asks::Nothing;
    return true;
}

void Lesson::pressed_on_projector() {
    const play::Speaking in(game_.wording());
    if (stage_ == Stage::Class)
        pressed_on_wall(*room_);
}

void Lesson::pass(int seconds) {
    desk_.now += seconds;
    if (stage_ != Stage::Class)
        return;
    const play::Speaking in(game_.wording());
    desk::pass(*room_, seconds);
    if (room_->session.over())
        leave_class();
}

page::Page Lesson::on_projector(page::Page game) const {
    const play::Speaking in(game_.wording());
    if (stage_ == Stage::Class)
        return desk::on_projector(*room_, std::move(game));
    if (stage_ == Stage::After && game_.projection().debrief_shown())
        return game;
    if (stage_ == Stage::After && room_ && !room_->rehearsal) {
        page::Page last = last_page();
        last.lang = game.lang;
        last.right_to_left = game.right_to_left;
        return last;
    }
    // nothing to press on the wall before the class comes
    page::Page calm;
    calm.kind = "class-waits";
    calm.lang = game.lang;
    calm.right_to_left = game.right_to_left;
    calm.title = say(words::class_waits);
    page::Block title;
    title.id = "title";
    title.role = page::BlockRole::Heading;
    title.text = page::words(calm.title);
    calm.blocks = {std::move(title)};
    calm.stage.place = "places/title";
    return calm;
}

}
