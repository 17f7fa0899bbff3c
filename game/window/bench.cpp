// SPDX-License-Identifier: MIT
#include "window/bench.hpp"

#include "window/loop.hpp"

#include <SFML/Graphics/Sprite.hpp>
#include <SFML/System/Sleep.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <fstream>
#include <map>
#include <set>

namespace window {

double monotonic() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

namespace {

/// The value below which so much of all lies.
double quantile(std::vector<double> values, double part) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(last * part))];
}

double cpu_seconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double thread_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

long peak_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (long kilobytes = 0; word == "VmHWM:" && status >> kilobytes)
            return kilobytes;
    return 0;
}

/// Plays by itself and holds the clock.
class Player {
public:
    Player(play::Game& game, const Options& options) : game_(game), loop_(game, options) {}
    bool measure(double began, GameCost& cost);

private:
    void run(double seconds, std::vector<double>* frames);
    bool press_on();
    void walk(int presses, double pause, bool dialogue);
    void rest_calmly(GameCost& cost);
    [[nodiscard]] page::ControlId onward() const;

    play::Game& game_;
    Loop loop_;
    std::map<std::string, int> pressed_;
    std::vector<double> frames_, changes_, worked_;
};

/// Turns for so long as the game itself does, and notes what each frame took.
void Player::run(double seconds, std::vector<double>* frames) {
    const double end = monotonic() + seconds;
    while (!loop_.over() && monotonic() < end) {
        const double before = monotonic();
        if (loop_.turn() && frames)
            frames->push_back((monotonic() - before) * 1000);
        loop_.rest();
    }
}

page::ControlId Player::onward() const {
    static const std::set<std::string> never{"leave",  "skip",     "enough", "settings", "about", "not-today", "happened",
                                             "delete", "notebook", "choose", "journal",  "keep",  "pass"};
    const page::Page& page = loop_.view().page();
    const page::Control* best = nullptr;
    const auto times = [&](const page::Control& c) {
        const auto at = pressed_.find(page.kind + c.id.str());
        return (at == pressed_.end() ? 0 : at->second) - (c.role == page::ControlRole::Place && c.chosen ? 1 : 0);
    };
    for (const page::Control& control : page.controls) {
        if (control.role == page::ControlRole::Continue && control.open)
            return control.id;
        if (!control.open || control.role == page::ControlRole::Frame || never.contains(control.id.str()))
            continue;
        if (!best || times(control) < times(*best))
            best = &control;
    }
    return best ? best->id : page::ControlId("back");
}

/// One press, and the frame after it: the next page is arranged and painted, and shown or on its way in.
bool Player::press_on() {
    const page::ControlId id = onward();
    ++pressed_[loop_.view().page().kind + id.str()];
    const double before = monotonic(), worked = thread_seconds();
    loop_.press(id);
    for (int tries = 0; tries < 20 && !loop_.over(); ++tries)
        if (loop_.turn()) {
            changes_.push_back((monotonic() - before) * 1000);
            worked_.push_back((thread_seconds() - worked) * 1000);
            break;
        }
    return !loop_.over();
}

void Player::walk(int presses, double pause, bool dialogue) {
    for (int i = 0; i < presses && press_on(); ++i) {
        const page::Page& page = loop_.view().page();
        const bool talks = page.kind == "story" || page.kind == "chat";
        run(pause, dialogue && talks ? &frames_ : nullptr);
    }
}

/// Nobody does anything, and nothing moves.
void Player::rest_calmly(GameCost& cost) {
    play::Settings settings = game_.settings();
    settings.calm_motion = true;
    game_.change(settings);
    walk(1, 3, false);
    std::vector<double> frames;
    const double before = monotonic(), used = cpu_seconds();
    run(10, &frames);
    cost.still_seconds = monotonic() - before;
    cost.still_share = (cpu_seconds() - used) / cost.still_seconds * 100;
    cost.still_frames = static_cast<int>(frames.size());
}

bool Player::measure(double began, GameCost& cost) {
    if (!loop_.open())
        return false;
    while (!loop_.over() && !loop_.turn()) {}
    cost.menu = (monotonic() - began) * 1000;
    run(1, nullptr);
    walk(14, 1.4, true);
    walk(70, 0.8, false);
    cost.frames = static_cast<int>(frames_.size());
    cost.frame_median = quantile(frames_, 0.5);
    cost.frame_99 = quantile(frames_, 0.99);
    cost.frame_most = quantile(frames_, 1);
    cost.changes = static_cast<int>(changes_.size());
    cost.change_median = quantile(changes_, 0.5);
    cost.change_most = quantile(changes_, 1);
    cost.change_cpu_most = quantile(worked_, 1);
    cost.peak_memory = peak_kilobytes();
    rest_calmly(cost);
    return true;
}

}

bool measure_bare(unsigned width, unsigned height, BareCost& cost) {
    const double before = monotonic();
    Pane pane(width, height);
    if (!pane.open(false, "bare"))
        return false;
    paint::Image image{static_cast<int>(width), static_cast<int>(height), {}};
    image.pixels.assign(std::size_t{width} * height, 0xFF6090C0U);
    pane.put(image);
    pane.draw();
    cost.first = (monotonic() - before) * 1000;
    std::vector<double> frames;
    for (int i = 0; i < 240; ++i) {
        const double begins = monotonic();
        sf::Event event;
        while (pane.window().pollEvent(event)) {}
        pane.draw();
        frames.push_back((monotonic() - begins) * 1000);
        sf::sleep(sf::milliseconds(4));
    }
    cost.median = quantile(frames, 0.5);
    return true;
}

bool measure_game(play::Game& game, const Options& options, double began, GameCost& cost) {
    return Player(game, options).measure(began, cost);
}

}
