// SPDX-License-Identifier: MIT
#include "window/loop.hpp"

#include <SFML/System/Sleep.hpp>

#include <algorithm>

namespace window {
namespace {

constexpr double frame_takes = 1.0 / 60;

/// A mouse on its way somewhere hurries nobody.
bool is_deed(const page::Gesture& gesture) {
    return !std::holds_alternative<page::PointerMoved>(gesture) && !std::holds_alternative<page::PointerLeft>(gesture);
}

}

Loop::Loop(play::Game& game, const Options& options, FoundVoice voice)
    : game_(game), seen_(options.seen), first_(options.first), pressed_(options.pressed), view_(options.assets), reading_(std::move(voice)),
      ahead_(view_.painter(), {{seen(), page_size({static_cast<double>(options.width), static_cast<double>(options.height)}),
                                comfort_of(game_.settings())}}),
      pane_(options.width, options.height, options.safe_graphics, options.fills), sound_(options.mute),
      kiosk_(options.kiosk || game.kiosk()) {
    game_.shown_by({reading_.by(), true});
    reading_.follow(game_.settings());
}

bool Loop::open() {
    if (!pane_.open(game_.settings().fullscreen, "Ripple Bay"))
        return false;
    show();
    // both take their time, side by side: the driver gets ready here, the art is drawn there
    pane_.warm_up(view_.layout().size);
    ahead_.wait_for_first();
    reading_.shown(view_.page(), view_.focus().at);
    tell_stop();
    return true;
}

page::Moment Loop::now() const {
    const double overall = overall_.getElapsedTime().asSeconds();
    return {turn_ == Turn::None ? overall - came_ : 0, overall, overall - done_};
}

page::Page Loop::seen() const {
    return seen_ ? seen_(game_.page()) : game_.page();
}

void Loop::look_again() {
    end_turn();
    show();
}

void Loop::show(const page::Control* pressed) {
    const page::Page before = view_.page();
    switches_.follow(game_.settings());
    switches_.stopped(overall_.getElapsedTime().asSeconds());
    view_.scan(switches_.on());
    view_.show(hiding_.hidden() ? hiding_.page() : seen(), page_size(pane_.size()), comfort_of(game_.settings()));
    const page::Page& page = view_.page();
    sound_.follow(game_.settings());
    sound_.came(before, pressed, page);
    pane_.title(page.title == "Ripple Bay" || hiding_.hidden() ? page.title : page.title + " \u00B7 Ripple Bay");
    if (view_.layout().moment == shown_)
        return;
    // the first page comes whole; after it nobody waits for a place to be drawn before reading what is said there
    patience_ = shown_.empty() ? paint::Patience::All : paint::Patience::Ready;
    shown_ = view_.layout().moment;
    came_ = overall_.getElapsedTime().asSeconds();
    begin_turn(before);
    ask_ = true;
}

void Loop::begin_turn(const page::Page& before) {
    turn_ = turn_between(before, view_.page(), comfort_of(game_.settings()));
    if (turn_ == Turn::None)
        return;
    pane_.set_aside();
    turned_ = -1;
}

void Loop::end_turn() {
    if (turn_ == Turn::None)
        return;
    turn_ = Turn::None;
    came_ = overall_.getElapsedTime().asSeconds();
    expose_ = true;
}

page::Point Loop::middle_of(const page::ControlId& id) const {
    const page::Size size = view_.layout().size;
    const page::Target* at = view_.layout().find(id);
    return at ? page::seen(view_.layout(), view_.focus(), at->rect, at->zone).centre() : page::Point{size.w / 2, size.h / 2};
}

void Loop::press(const page::ControlId& id) {
    end_turn();
    if (hiding_.hidden() ? hiding_.press(id) : id.str() == "hide") {
        if (id.str() == "hide")
            hiding_.hide();
        return hid_or_came();
    }
    from_ = middle_of(id);
    const page::Control* found = view_.page().find(id);
    const std::optional<page::Control> pressed = found ? std::optional(*found) : std::nullopt;
    game_.say_no_sound_here(sound_.nothing_here());
    if (!hiding_.hidden())
        game_.press(id);
    if (pressed_)
        pressed_();
    show(pressed ? &*pressed : nullptr);
    reading_.follow(game_.settings());
    if (hiding_.hidden())
        return;
    reading_.shown(view_.page(), view_.focus().at);
    tell_stop();
}

/// Somebody with switches hears after the page where they are.
void Loop::tell_stop() {
    if (const page::Stop* stop = view_.stop())
        reading_.then(play::stop_words(view_.page(), *stop));
}

void Loop::take(Switches::Deed deed) {
    end_turn();
    reading_.interrupt();
    switches_.stopped(overall_.getElapsedTime().asSeconds());
    if (deed == Switches::Deed::Next)
        view_.scan_next();
    else if (const auto pressed = view_.scan_choose())
        return press(*pressed);
    if (!hiding_.hidden())
        tell_stop();
}

void Loop::hid_or_came() {
    // nobody who looks over a shoulder hears or sees what was there; nor does anybody who opens it again
    reading_.forget();
    sound_.hush();
    if (!hiding_.hidden())
        game_.press(page::ControlId("break"));
    show();
    end_turn();
    expose_ = true;
    if (!hiding_.hidden())
        reading_.shown(view_.page(), view_.focus().at);
}

void Loop::take(const page::Gesture& gesture) {
    if (const auto* key = std::get_if<page::KeyDown>(&gesture); key && first_ && !hiding_.hidden() && first_(key->key))
        return;
    if (const auto deed = switches_.deed_of(gesture))
        return take(*deed);
    if (is_deed(gesture)) {
        end_turn();
        reading_.interrupt();
    }
    const page::Focus before = view_.focus();
    if (const auto pressed = view_.take(gesture))
        return press(*pressed);
    if (hiding_.hidden())
        return;
    if (view_.focus().at != before.at) {
        if (is_deed(gesture))
            sound_.focused();
        reading_.moved(view_.page(), view_.focus().at);
    } else if (view_.focus().hover != before.hover)
        reading_.hovered(view_.page(), view_.focus().hover);
}

void Loop::take(const sf::Event& event) {
    const double seconds = overall_.getElapsedTime().asSeconds();
    if (hiding_.on(event, seconds))
        hid_or_came();
    else if (event.type == sf::Event::Closed)
        open_ = kiosk_;
    else if (event.type == sf::Event::Resized)
        show();
    else if (event.type == sf::Event::GainedFocus || event.type == sf::Event::MouseEntered)
        expose_ = true;
    else if (usual_keys_.on(event, seconds)) {
        play::Settings settings = game_.settings();
        settings.keys.clear();
        game_.change(settings);
        show();
    } else if (const auto meant = steady_.take(event, seconds))
        take_steady(*meant);
}

void Loop::take_steady(const sf::Event& event) {
    const std::string_view use = use_of(event, game_.settings());
    // somebody with switches has no other key to press
    const auto key = switches_.on() || hiding_.hidden() ? std::nullopt : key_picked(event, view_.page());
    if (key)
        press(*key);
    else if (use == "fullscreen" && !kiosk_) {
        play::Settings settings = game_.settings();
        settings.fullscreen = !settings.fullscreen;
        game_.change(settings);
        show();
    } else if (use == "again" && !hiding_.hidden())
        reading_.again();
    else if (const auto gesture = hands_.gesture_of(event, view_.layout().size.w / std::max(1.0, pane_.size().w), game_.settings()))
        take(*gesture);
}

void Loop::follow_settings() {
    steady_.follow(game_.settings());
    pane_.large_pointer(game_.settings().large_pointer);
    if (game_.settings().fullscreen != pane_.fullscreen()) {
        // where the whole screen cannot be had, the window stays
        if (!pane_.open(game_.settings().fullscreen, view_.page().title))
            open_ = pane_.open(false, view_.page().title);
        turn_ = Turn::None;
        show();
    }
    if (view_.layout().size != page_size(pane_.size()))
        show();
}

bool Loop::turn() {
    sf::Event event;
    while (!over() && pane_.window().pollEvent(event)) {
        done_ = overall_.getElapsedTime().asSeconds();
        take(event);
    }
    if (over())
        return false;
    if (const auto held = steady_.due(overall_.getElapsedTime().asSeconds()))
        take_steady(*held);
    sound_.still(overall_.getElapsedTime().asSeconds() - done_);
    if (hiding_.turn(overall_.getElapsedTime().asSeconds()))
        hid_or_came();
    follow_settings();
    if (switches_.due(overall_.getElapsedTime().asSeconds(), reading_.speaking()))
        take(Switches::Deed::Next);
    reading_.turn();
    sound_.speaking(reading_.speaking());
    if (hiding_.hidden())
        view_.mark_spoken({});
    else
        view_.mark_spoken(reading_.block(), reading_.word());
    const double seconds = overall_.getElapsedTime().asSeconds();
    const bool due = seconds - drawn_ >= frame_takes;
    if (!due && !view_.stale() && !expose_)
        return false;
    const bool drew = draw_what_changed();
    if (drew)
        drawn_ = seconds;
    else if (ask_)
        look_ahead();
    if (!drew && !rehearsed_) {
        rehearsed_ = true;
        pane_.rehearse();
    }
    return drew;
}

bool Loop::draw_what_changed() {
    if (view_.waits() && !ask_ && ahead_.first_ready())
        view_.refresh();
    const std::vector<page::Rect> parts = view_.move(now());
    const bool stale = view_.stale();
    if (stale)
        show_picture();
    else if (!parts.empty())
        pane_.put(view_.picture(), parts);
    const double seconds = overall_.getElapsedTime().asSeconds();
    if (turn_ != Turn::None && turned_ < 0)
        turned_ = seconds;
    if (turn_ != Turn::None && seconds - turned_ >= seconds_of(turn_))
        end_turn();
    const bool draws = stale || !parts.empty() || expose_ || turn_ != Turn::None;
    if (draws && turn_ != Turn::None)
        pane_.draw(turn_, seconds - turned_, from_);
    else if (draws)
        pane_.draw();
    expose_ = false;
    return draws;
}

void Loop::show_picture() {
    const bool waited = view_.waits();
    pane_.put(view_.picture(waited && ahead_.first_ready() ? paint::Patience::All : patience_));
    if (view_.waits() && !waited)
        look_ahead();
    else if (!view_.waits())
        patience_ = paint::Patience::All;
}

/// Once the page is there: what may come after it is made ready while it is being read.
void Loop::look_ahead() {
    ask_ = false;
    const page::Comfort comfort = comfort_of(game_.settings());
    std::vector<paint::Coming> coming{{view_.page(), view_.layout().size, comfort, !comfort.calm_motion}};
    for (page::Page& page : game_.soon())
        coming.push_back({std::move(page), view_.layout().size, comfort});
    ahead_.ask(std::move(coming));
}

void Loop::rest() {
    const double still = overall_.getElapsedTime().asSeconds() - done_;
    sf::sleep(sf::milliseconds(hurries() ? 4 : still < 2 ? 10 : still < 20 ? 20 : 33));
}

}
