// SPDX-License-Identifier: MIT
#include "desk/lesson.hpp"

#include "desk/words.hpp"
#include "play/class_words.hpp"

#include <algorithm>

namespace desk {
namespace {

using play::say;

constexpr int smallest_letters = 80, largest_letters = 160, letters_step = 10;

Card disclosure() {
    Card card;
    card.title = say(words::care_title);
    for (const std::string& line : play::disclosure_lines())
        card.passages.push_back({Tone::Care, "", line});
    card.buttons = {{"care", say(words::care_close), "", "D", Weight::Main}};
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
    desk_.policy = std::move(policy);
    desk_.now = now;
}

std::vector<Button> Lesson::always() const {
    std::vector<Button> all{{"care", say(words::care), "", "D", Weight::Care},
                            {"letters-smaller", say(words::letters_smaller), "", "", Weight::Quiet, letters_ > smallest_letters},
                            {"letters-larger", say(words::letters_larger), "", "", Weight::Quiet, letters_ < largest_letters}};
    if (stage_ == Stage::Class)
        all.push_back({"stop-class", say(words::stop_class), "", "", Weight::Quiet});
    else if (!desk_.policy.kiosk)
        all.push_back({"leave", say(words::leave), "", "", Weight::Quiet});
    return all;
}

View Lesson::view() const {
    const play::Speaking in(game_.wording());
    View view = stage_ == Stage::Choose  ? choose_view(desk_)
                : stage_ == Stage::Ready ? ready_view(desk_)
                : stage_ == Stage::Class ? view_of(*room_)
                                         : after_view();
    view.always = always();
    if (care_)
        view.over = disclosure();
    return view;
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
    view.card = {};
    view.title = say(words::after_title);
    view.subtitle = say(room_->rehearsal ? words::after_rehearsal : words::after_line);
    view.card.passages = passages_of(game_.projection().debrief());
    const bool shown = game_.projection().debrief_shown();
    if (room_->rehearsal)
        view.actions = {{"start", say(words::now_start), say(words::start_note), "N", Weight::Main}};
    else {
        Button show{"debrief", say(shown ? words::hide_debrief : words::show_debrief), "", "N", Weight::Main};
        show.chosen = shown;
        view.actions = {std::move(show)};
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

bool Lesson::press_always(const std::string& id) {
    if (id == "care")
        care_ = !care_;
    else if (id == "letters-smaller")
        letters_ = std::max(smallest_letters, letters_ - letters_step);
    else if (id == "letters-larger")
        letters_ = std::min(largest_letters, letters_ + letters_step);
    else if (id == "stop-class" && stage_ == Stage::Class)
        leave_class();
    else if (id == "leave")
        over_ = true;
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
    else if (id == "another") {
        game_.projection().close();
        room_.reset();
        stage_ = Stage::Choose;
    } else if (stage_ == Stage::Class) {
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
    return press_always(id) || press_here(id);
}

bool Lesson::type(char32_t letter) {
    if (stage_ == Stage::Class && !care_ && desk::type(*room_, letter))
        return true;
    const std::string key = upper(letter);
    for (const Button& one : buttons_of(view()))
        if (!key.empty() && one.key == key)
            return press(one.id);
    return false;
}

bool Lesson::key(page::Key key) {
    if (key != page::Key::Escape || !care_)
        return false;
    care_ = false;
    return true;
}

void Lesson::pressed_on_projector() {
    const play::Speaking in(game_.wording());
    if (stage_ == Stage::Class)
        follow_story(*room_);
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
