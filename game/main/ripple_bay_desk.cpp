// SPDX-License-Identifier: MIT
#include "desk/face.hpp"
#include "desk/lesson.hpp"
#include "desk/script.hpp"
#include "main/play_options.hpp"
#include "paint/font_file.hpp"
#include "play/class_settings.hpp"
#include "window/display.hpp"
#include "window/imgui_layer.hpp"
#include "window/loop.hpp"
#include "window/monitors.hpp"

#include <chrono>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace {

using play_options::complain;

struct Options {
    std::string content, region, lang, policy, size, script, shots, clock;
    unsigned width = 0, height = 0;
    bool kiosk = false;
};

constexpr const char* keys_and_verbs = "Keys at the desk:\n"
                                       "  N  go on in what is on the wall; at a stop, in talk, at the end of a part: on to the next;\n"
                                       "     after a vote: what most chose, or talk once more\n"
                                       "  L  leave the story before it is there; asks first\n"
                                       "  E  eyes up, and carry on      B  blank the wall, and show it again\n"
                                       "  D  a child tells something    S  back to the story, where the wall shows something else\n"
                                       "  R  the bell has rung: one minute to leave the story\n"
                                       "  U  undo one step, or a digit  +  one minute more for this part\n"
                                       "  digits, space   how many cards at a vote: 11, space, 5\n"
                                       "  Tab, arrows, Enter   to every button; Esc puts away what lies on top\n"
                                       "  F11 in the game's window   fills the screen with it\n"
                                       "Verbs of --script, one a line; # begins a remark:\n"
                                       "  press ID        a button of the desk, such as ready, start, next, eyes-up, undo, care\n"
                                       "  type KEYS       letters, digits and spaces\n"
                                       "  wait 2:00       time goes by\n"
                                       "  read 0:08       on with the story, a press every 8 seconds, until it waits for something else\n"
                                       "  story 0:08      the same, and the class votes, until the story is held or over\n"
                                       "  expect WORDS    the desk says this\n"
                                       "  sees WORDS      the wall says this\n"
                                       "  shot NAME       a picture of both windows (with --shots)\n\n";

/// Seconds since midnight.
int time_of_day() {
    const std::time_t now = std::time(nullptr);
    std::tm here{};
    localtime_r(&now, &here);
    return here.tm_hour * 3600 + here.tm_min * 60 + here.tm_sec;
}

/// The pictures and sounds that lie beside a content folder belong to it.
std::string assets(const Options& options) {
    const auto beside = (std::filesystem::path(options.content) / ".." / "assets").lexically_normal();
    return !options.content.empty() && std::filesystem::is_directory(beside) ? beside.string() : folders::assets();
}

std::vector<desk::Offer> offers(const content::Catalogue& catalogue) {
    std::vector<desk::Offer> all;
    for (const content::Entry& entry : catalogue.entries) {
        if (!entry.episode)
            continue;
        const std::string file = entry.folder + "/guide.md";
        const auto text = content::read_file(file);
        if (!text) {
            std::cerr << text.problem().message << "\n";
            continue;
        }
        auto guide = classroom::read_guide(file, text.value());
        for (const base::Diagnostic& one : guide.diagnostics)
            std::cerr << base::format(one) << "\n";
        if (guide.value)
            all.push_back({entry.id, entry.episode, *std::move(guide.value)});
    }
    return all;
}

/// The two windows, and the lesson between them.
class TwoWindows {
public:
    TwoWindows(play::Game& game, desk::Lesson& lesson, window::Options projector)
        : lesson_(lesson), face_({paint::font_file("Andika", false), paint::font_file("Andika", true)}),
          loop_(game, follow(std::move(projector))) {}

    bool open(const page::Rect& desk) {
        look();
        return loop_.open() && layer_.open(desk, "Ripple Bay: the desk");
    }

    /// Until somebody closes one of the two.
    void run() {
        auto second = std::chrono::steady_clock::now();
        while (!lesson_.over() && !layer_.closed() && !loop_.over()) {
            hands();
            for (const auto now = std::chrono::steady_clock::now(); now - second >= std::chrono::seconds(1);
                 second += std::chrono::seconds(1)) {
                lesson_.pass(1);
                look();
            }
            const bool filled = loop_.fills_screen();
            loop_.turn();
            // on one screen the game lay over the desk, and would go on lying there
            if (filled && !loop_.fills_screen())
                layer_.come_forward();
            if (frames_ > 0)
                draw(nullptr);
            loop_.rest();
        }
    }

    void changed() {
        look();
        loop_.look_again();
    }
    page::Page projector() const { return loop_.view().page(); }

    /// Both windows as they are now, as NAME-desk.png and NAME-projector.png.
    bool picture(const std::filesystem::path& folder, const std::string& name) {
        paint::Image seen;
        for (int frame = 0; frame < 3; ++frame)
            draw(&seen);
        loop_.turn();
        return paint::write_png(seen, folder / (name + "-desk.png")).ok() &&
               paint::write_png(loop_.picture(), folder / (name + "-projector.png")).ok();
    }

private:
    /// Another view; it takes a few frames until all of it has found its place.
    void look() {
        view_ = lesson_.view();
        frames_ = 3;
    }
    window::Options follow(window::Options options) {
        options.seen = [this](page::Page page) { return lesson_.on_projector(std::move(page)); };
        options.pressed = [this] {
            lesson_.pressed_on_projector();
            look();
        };
        options.first = [this](page::Key key) {
            if (key != page::Key::Break)
                return false;
            lesson_.press("blank");
            changed();
            return true;
        };
        return options;
    }
    void press(const std::string& id) {
        lesson_.press(id);
        changed();
    }
    void hands() {
        const window::AtDesk hand = layer_.take();
        if (hand.anything)
            frames_ = std::max(frames_, 2);
        if (hand.clicked)
            face_.mouse();
        for (const page::Key key : hand.keys)
            if (lesson_.key(key))
                changed();
            else if (const auto id = face_.key(key))
                press(*id);
        for (const char32_t letter : hand.typed)
            if (lesson_.type(letter))
                changed();
    }
    void draw(paint::Image* copy) {
        --frames_;
        if (face_.fit(layer_.size(), lesson_.letters()))
            layer_.letters_changed();
        std::optional<std::string> pressed;
        layer_.draw([&] { pressed = face_.draw(view_); }, face_.look().theme().page, copy);
        if (pressed)
            press(*pressed);
    }

    desk::Lesson& lesson_;
    window::ImguiLayer layer_;
    desk::Face face_;
    window::Loop loop_;
    desk::View view_;
    int frames_ = 3; ///< to be drawn until nothing of what happened is still on its way
};

int run_script(const Options& options, desk::Lesson& lesson, TwoWindows& windows) {
    const auto text = content::read_file(options.script);
    if (!text)
        return complain(text.problem().message, text.problem().hint, play_options::usage);
    const auto steps = desk::read_script(options.script, text.value());
    if (!steps)
        return complain(steps.problem().message, steps.problem().hint, play_options::usage);
    std::error_code failed;
    if (!options.shots.empty() && !std::filesystem::create_directories(options.shots, failed) && failed)
        return complain("The folder " + options.shots + " can't be made: " + failed.message() + ".", "", play_options::cannot_write);
    desk::Stagehand hand;
    hand.projector = [&] { return windows.projector(); };
    hand.changed = [&] { windows.changed(); };
    hand.picture = [&](const std::string& name) { return options.shots.empty() || windows.picture(options.shots, name); };
    if (const auto wrong = desk::run_script(options.script, steps.value(), lesson, hand))
        return complain(wrong->message, wrong->hint, play_options::failed);
    std::cout << "It went as written. The desk says " << lesson.view().clock << ".\n";
    return play_options::well;
}

/// A second screen is the projector's, all of it; without one its window stands beside the desk.
std::optional<page::Rect> projector_place(const std::vector<page::Rect>& screens, const Options& options,
                                          const play::ProjectorPreset& preset) {
    if (screens.size() > 1 && options.script.empty())
        return screens[1];
    if (!options.kiosk || screens.empty())
        return std::nullopt;
    const double wide = preset.width, high = preset.height;
    return page::Rect{screens[0].right() - wide, screens[0].bottom() - high, wide, high};
}

/// All of the adult's own screen, but for the edges of what else is there; or as large as was asked for.
page::Rect desk_place(const std::vector<page::Rect>& screens, const Options& options) {
    const page::Rect screen = screens.empty() ? page::Rect{0, 0, 1280, 800} : screens[0];
    if (options.width > 0)
        return {screen.x, screen.y, static_cast<double>(options.width), static_cast<double>(options.height)};
    const double share = screens.size() > 1 ? 0.94 : 0.72;
    return {screen.x, screen.y, std::max(1024.0, std::round(screen.w * share)), std::max(720.0, std::round(screen.h * share))};
}

int run(const Options& options) {
    play_options::keep_to_this_computer();
    const window::DisplayProbe display = window::probe_display();
    if (display.trouble)
        return complain(*display.trouble + ".", "The desk needs one; for the game alone there is ripple-bay-terminal.",
                        play_options::no_display);
    const std::string folder = options.content.empty() ? folders::content() : options.content;
    const auto catalogue = content::open_catalogue(folder);
    if (!catalogue)
        return complain(catalogue.problem().message, catalogue.problem().hint, play_options::content_wrong);
    std::vector<desk::Offer> offered = offers(catalogue.value());
    if (offered.empty())
        return complain("There is no story with a guide in " + folder + ".", "ripple-bay-content lint says what is wrong.",
                        play_options::content_wrong);
    play::Library library = play::library_of(catalogue.value());
    library.leads = play_options::leads(folder);
    library.region = play_options::region(options.region);
    library.today = play_options::today();
    const play::ProjectorPreset preset = play::projector_preset();
    play::Opening opening;
    opening.settings = preset.settings;
    opening.settings.language = options.lang;
    opening.policy = play_options::policy(options.policy);
    opening.policy.kiosk = opening.policy.kiosk || options.kiosk;
    // nothing about a class is ever kept
    play::Game game(std::move(library), save::Store(), opening);
    unsigned hours = 0, minutes = 0;
    const bool told = std::sscanf(options.clock.c_str(), "%2u:%2u", &hours, &minutes) == 2;
    desk::Lesson lesson(game, std::move(offered), opening.policy, told ? static_cast<int>(hours * 3600 + minutes * 60) : time_of_day());
    const std::vector<page::Rect> screens = window::monitors();
    lesson.has_screens(screens.size());
    window::Options projector{assets(options), preset.width, preset.height, true};
    projector.fills = projector_place(screens, options, preset);
    TwoWindows windows(game, lesson, projector);
    const page::Rect place = desk_place(screens, options);
    if (!windows.open(place))
        return complain("The windows could not be opened.", "", play_options::no_display);
    if (!options.script.empty())
        return run_script(options, lesson, windows);
    windows.run();
    return play_options::well;
}

}

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "");
    Options options;
    CLI::App app{"Ripple Bay for a class: the adult's desk in one window, the game for the projector in the other.", "ripple-bay-desk"};
    app.set_version_flag("--version", "ripple-bay-desk " RIPPLE_VERSION);
    app.add_option("--content", options.content, "the content folder (default: the one that belongs to this program)");
    app.add_option("--region", options.region, "whom children can turn to here (as for ripple-bay)");
    app.add_option("--policy", options.policy, "what a school has set for all who play here (as for ripple-bay)");
    app.add_option("--lang", options.lang, "the language, such as fr");
    app.add_option("--size", options.size, "size of the desk's window, from 1024x768")->check([&](const std::string& words) -> std::string {
        char rest = 0;
        const bool read = std::sscanf(words.c_str(), "%4ux%4u%c", &options.width, &options.height, &rest) == 2;
        return read && options.width >= 1024 && options.height >= 720 ? "" : "a size looks like 1280x800, and is at least 1024x720";
    });
    app.add_flag("--kiosk", options.kiosk, "nobody leaves by accident: no button closes the desk, the projector has no frame");
    app.add_option("--clock", options.clock, "begin at this time of day, such as 10:00");
    auto* script =
        app.add_option("--script", options.script, "hold the class that is written in this file, with a clock that only it moves");
    app.add_option("--shots", options.shots, "folder for the pictures a script takes of both windows")->needs(script);
    app.footer(std::string(keys_and_verbs) + "Exit codes: 0 well, 1 failed, 2 usage, 3 content wrong, 4 no display, 5 cannot write.");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? play_options::well : play_options::usage;
    }
    try {
        return run(options);
    } catch (const std::exception& bug) {
        std::cerr << "The desk stopped because of a mistake in it. Nothing about the class was kept.\n" << bug.what() << "\n";
        return play_options::failed;
    }
}
