// SPDX-License-Identifier: MIT
#include "desk/script.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>

namespace desk {
namespace {

constexpr std::array<std::string_view, 8> verbs{"press", "type", "wait", "read", "story", "expect", "sees", "shot"};

std::optional<int> seconds_of(const std::string& words) {
    unsigned minutes = 0, seconds = 0;
    char rest = 0;
    if (std::sscanf(words.c_str(), "%4u:%2u%c", &minutes, &seconds, &rest) != 2 || seconds > 59)
        return std::nullopt;
    return static_cast<int>(minutes * 60 + seconds);
}

std::string words_of(const page::Page& page) {
    std::string all;
    for (const page::Block& block : page.blocks)
        all += page::plain(block.text) + "\n";
    for (const page::Control& control : page.controls)
        all += control.label + "\n";
    return all;
}

void add(std::string& all, const std::vector<Button>& buttons) {
    for (const Button& one : buttons)
        all += one.label + "\n" + one.note + "\n";
}

void add(std::string& all, const Card& card) {
    all += card.small + "\n" + card.title + "\n";
    for (const Passage& one : card.passages)
        all += one.heading + "\n" + one.text + "\n";
    add(all, card.buttons);
}

/// The press that lets the story go on: the main one, else the first that is neither chosen nor was pressed on this page before. A plan
/// wants one of each before it is made.
const Button* story_press(const View& view, const std::vector<std::string>& before) {
    const auto is_story = [](const Button& one) { return one.open && !one.chosen && one.id.starts_with("game-"); };
    const auto on = std::ranges::find_if(view.actions, is_story);
    if (on != view.actions.end())
        return &*on;
    const auto is_fresh = [&](const Button& one) { return is_story(one) && std::ranges::find(before, one.id) == before.end(); };
    const auto answer = std::ranges::find_if(view.game.buttons, is_fresh);
    return answer == view.game.buttons.end() ? nullptr : &*answer;
}

class Run {
public:
    Run(Lesson& lesson, const Stagehand& hand) : lesson_(lesson), hand_(hand) {}

    /// Why it did not come as written, or nothing.
    std::string take(const ScriptStep& step) {
        if (step.verb == "press")
            return press(step.words);
        if (step.verb == "type")
            return type(step.words);
        if (step.verb == "wait")
            wait(step.seconds);
        else if (step.verb == "read")
            return read(step.seconds);
        else if (step.verb == "story")
            return story(step.seconds);
        else if (step.verb == "expect")
            return has(desk::words_of(lesson_.view()), step.words, "the desk");
        else if (step.verb == "sees")
            return has(words_of(hand_.projector()), step.words, "the projector");
        else if (!hand_.picture(step.words))
            return "the picture \"" + step.words + "\" cannot be written";
        return {};
    }

private:
    std::string press(const std::string& id) {
        if (!lesson_.press(id))
            return "there is nothing to press called \"" + id + "\". There is:" + pressable();
        hand_.changed();
        return {};
    }
    [[nodiscard]] std::string pressable() const {
        std::string ids;
        for (const Button& one : buttons_of(lesson_.view()))
            ids += " " + one.id;
        return ids;
    }
    std::string type(const std::string& words) {
        for (const char letter : words)
            if (!lesson_.type(static_cast<unsigned char>(letter)))
                return std::string("the key '") + letter + "' does nothing here";
        hand_.changed();
        return {};
    }
    void wait(int seconds) {
        for (int second = 0; second < seconds; ++second)
            lesson_.pass(1);
        hand_.changed();
    }
    std::string read(int seconds) {
        constexpr int most = 300;
        std::string page;
        std::vector<std::string> before;
        for (int pressed = 0; pressed < most; ++pressed) {
            const View view = lesson_.view();
            if (const std::string ids = pressable(); ids != page) {
                page = ids;
                before.clear();
            }
            const Button* on = story_press(view, before);
            if (!on)
                return {};
            const std::string id = on->id;
            before.push_back(id);
            wait(seconds);
            lesson_.press(id);
            hand_.changed();
        }
        return "the story never waits for anything else";
    }
    /// Reads and decides by counted cards until the story is held or over.
    std::string story(int seconds) {
        constexpr int most = 60;
        for (int votes = 0; votes < most; ++votes) {
            if (auto wrong = read(seconds); !wrong.empty())
                return wrong;
            if (!press("collect").empty())
                return {};
            wait(seconds);
            // the second way leads, where there is one
            const auto view = lesson_.view();
            const bool two = view.vote && view.vote->counters.size() > 1;
            if (auto wrong = type(two ? "9 15" : "24"); !wrong.empty())
                return wrong;
            for (const char* id : {"show-spread", two ? "decide-1" : "decide-0", "take-decided"})
                if (auto wrong = press(id); !wrong.empty())
                    return wrong;
        }
        return "the class never comes to an end of deciding";
    }
    static std::string has(const std::string& all, const std::string& words, const std::string& where) {
        if (all.find(words) != std::string::npos)
            return {};
        return where + " does not say \"" + words + "\". It says:\n" + all;
    }

    Lesson& lesson_;
    const Stagehand& hand_;
};

}

std::string words_of(const View& view) {
    std::string all;
    for (const std::string* one : {&view.title, &view.subtitle, &view.clock, &view.left, &view.clock_note, &view.spare, &view.projector})
        all += *one + "\n";
    for (const PartRow& row : view.parts) {
        all += row.time + " " + row.title + " " + row.length + "\n";
        add(all, row.buttons);
    }
    for (const Group& group : view.groups) {
        all += group.title + "\n" + group.note + "\n";
        add(all, group.picks);
    }
    for (const Card& notice : view.notices)
        add(all, notice);
    add(all, view.card);
    if (view.vote) {
        all += view.vote->told + "\n";
        for (const Counter& one : view.vote->counters)
            all += one.letter + " " + one.label + " " + one.count + "\n";
        add(all, view.vote->buttons);
    }
    add(all, view.game);
    add(all, view.actions);
    add(all, view.always);
    if (view.over)
        add(all, *view.over);
    return all;
}

std::span<const std::string_view> script_verbs() {
    return verbs;
}

base::Result<std::vector<ScriptStep>> read_script(const std::string& file, std::string_view text) {
    std::vector<ScriptStep> steps;
    std::istringstream in{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t space = line.find(' ');
        ScriptStep step{line.substr(0, space), space == std::string::npos ? "" : line.substr(space + 1), 0, number};
        const std::string where = file + ":" + std::to_string(number) + ": ";
        if (std::ranges::find(verbs, step.verb) == verbs.end())
            return base::Problem{where + "nobody knows how to \"" + step.verb + "\".",
                                 "press, type, wait, read, story, expect, sees or shot."};
        if (step.words.empty())
            return base::Problem{where + "\"" + step.verb + "\" needs something after it.", ""};
        if (step.verb == "wait" || step.verb == "read" || step.verb == "story") {
            const auto seconds = seconds_of(step.words);
            if (!seconds)
                return base::Problem{where + "\"" + step.words + "\" is no time.", "Two minutes are 2:00."};
            step.seconds = *seconds;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

std::optional<base::Problem> run_script(const std::string& file, const std::vector<ScriptStep>& steps, Lesson& lesson,
                                        const Stagehand& hand) {
    Run run(lesson, hand);
    for (const ScriptStep& step : steps)
        if (const std::string wrong = run.take(step); !wrong.empty())
            return base::Problem{file + ":" + std::to_string(step.line) + ": " + wrong, ""};
    return std::nullopt;
}

}
