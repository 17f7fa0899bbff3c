// SPDX-License-Identifier: MIT
#include "content/walks.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace content {
namespace {

using namespace story;

base::Diagnostic wrong(const std::string& file, int line, std::string code, std::string message, std::string hint = {}) {
    return {base::Severity::Error, std::move(code), {file, line, 1}, {}, std::move(message), std::move(hint)};
}

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> out;
    for (const std::string_view word : base::words(line))
        out.emplace_back(word);
    return out;
}

/// One playthrough as it goes.
class Walker {
public:
    Walker(const Episode& episode, const Walk& walk, const std::string& file) : episode_(episode), walk_(walk), file_(file) {
        Setup setup;
        setup.reader.band = walk.band;
        setup.reader.alias = "Pebble";
        now_ = begin(episode, setup).progress;
    }

    std::vector<base::Diagnostic> run() {
        for (const WalkLine& line : walk_.lines)
            if (!step(line))
                break;
        return std::move(found_);
    }

private:
    bool fail(const WalkLine& line, std::string code, const std::string& message, std::string hint = {}) {
        found_.push_back(wrong(file_, line.line, std::move(code), "walk \"" + walk_.name + "\": " + message, std::move(hint)));
        return false;
    }

    [[nodiscard]] std::string here() const { return now_.finished ? "at the end" : "at " + place_name(episode_, now_); }

    /// True while the story goes on by itself.
    bool go_on(Progress& now) const {
        auto outcome = now.finished ? Outcome(Refusal::StoryOver) : apply(episode_, now, Continue{});
        auto* next = std::get_if<Step>(&outcome);
        if (next)
            now = std::move(next->progress);
        return next != nullptr;
    }

    bool walk_to(const std::string& place) {
        const auto arrived = [&] {
            const std::string name = place_name(episode_, now_);
            return name == place || name.ends_with("/" + place);
        };
        while (!arrived())
            if (!go_on(now_))
                return false;
        return true;
    }

    bool step(const WalkLine& line) {
        const std::string& verb = line.words.front();
        if (verb == "expect")
            return expect(line);
        if (verb == "skip")
            return act(line, Skip{});
        if (line.words.size() < 2)
            return fail(line, "walk-syntax", "\"" + verb + "\" needs to say where");
        const std::string target = line.words[1];
        const std::size_t slash = target.rfind('/');
        if (verb == "plan")
            return to_plan(line);
        if (slash == std::string::npos)
            return fail(line, "walk-syntax", "\"" + target + "\" should look like scene/beat/option");
        const std::string place = target.substr(0, slash);
        const std::string last = target.substr(slash + 1);
        if (!walk_to(place))
            return fail(line, "walk-lost", "it is " + here() + " and never comes to " + place);
        if (verb == "choose")
            return act(line, Choose{OptionId(last)});
        if (verb == "answer")
            return act(line, Reply{AnswerId(last)});
        if (verb == "submit")
            return submit(line, last);
        return fail(line, "walk-syntax", "I do not know \"" + verb + "\"", "choose, answer, submit, skip, plan or expect");
    }

    bool act(const WalkLine& line, const Action& action) {
        auto outcome = apply(episode_, now_, action);
        auto* next = std::get_if<Step>(&outcome);
        if (!next)
            return fail(line, "walk-refused", "this cannot be done " + here());
        now_ = std::move(next->progress);
        return true;
    }

    bool submit(const WalkLine& line, const std::string& outcome) {
        const auto* activity = std::get_if<Activity>(&episode_.beat({now_.scene, now_.beat}).body);
        if (!activity)
            return fail(line, "walk-refused", "there is nothing to submit " + here());
        for (const Submit& one : representatives(*activity, episode_, now_))
            if (one.outcome.str() == outcome)
                return act(line, one);
        return fail(line, "walk-refused", "no picks lead to outcome \"" + outcome + "\" " + here());
    }

    bool to_plan(const WalkLine& line) {
        if (line.words.size() != 3)
            return fail(line, "walk-syntax", "plan needs two words: the if and the then");
        while (now_.finished || now_.in_summary || !std::holds_alternative<Plan>(episode_.beat({now_.scene, now_.beat}).body))
            if (!go_on(now_))
                return fail(line, "walk-lost", "it is " + here() + " and never comes to a plan");
        return act(line, MakePlan{OptionId(line.words[1]), OptionId(line.words[2])});
    }

    bool expect(const WalkLine& line) {
        std::vector<std::string> rest(line.words.begin() + 1, line.words.end());
        const bool wanted = rest.empty() || rest.front() != "not";
        if (!wanted)
            rest.erase(rest.begin());
        if (rest.size() < 2)
            return fail(line, "walk-syntax", "expect scene, seen, fact or ending, and which");
        // What must come true may still come before the next decision; the walk itself does not move for it.
        Progress ahead = now_;
        bool met = true;
        auto known = check(rest, ahead);
        if (!known)
            return fail(line, "walk-syntax", "I cannot check \"" + rest[0] + " " + rest[1] + "\"", "expect scene, seen, fact or ending");
        for (met = *known; !met && go_on(ahead);)
            met = check(rest, ahead).value_or(false);
        if (met == wanted)
            return true;
        return fail(line, "walk-unexpected",
                    "expected" + std::string(wanted ? " " : " not ") + rest[0] + " " + rest[1] + ", and it is otherwise; it is " + here());
    }

    [[nodiscard]] std::optional<bool> check(const std::vector<std::string>& what, const Progress& at) const {
        if (what[0] == "scene")
            return !at.finished && episode_.scene(at.scene).id.str() == what[1];
        if (what[0] == "ending") {
            const auto tag = at.ending.none() ? std::nullopt : episode_.scene(at.ending).ending;
            return tag && spell(*tag) == what[1];
        }
        if (what[0] == "seen")
            return seen(what[1], at);
        if (what[0] == "fact")
            return fact(what, at);
        return std::nullopt;
    }

    [[nodiscard]] bool seen(const std::string& place, const Progress& at) const {
        return std::ranges::any_of(at.trail.all(), [&](BeatRef shown) {
            return episode_.scene(shown.scene).id.str() + "/" + episode_.beat(shown).id.str() == place;
        });
    }

    [[nodiscard]] std::optional<bool> fact(const std::vector<std::string>& what, const Progress& at) const {
        const FactIndex which = episode_.find(FactId(what[1]));
        if (which.none())
            return std::nullopt;
        if (what.size() < 3)
            return value_of(at, which) != 0;
        std::int64_t value = 0;
        std::from_chars(what[2].data(), what[2].data() + what[2].size(), value);
        return value_of(at, which) == value;
    }

    const Episode& episode_;
    const Walk& walk_;
    const std::string& file_;
    Progress now_;
    std::vector<base::Diagnostic> found_;
};

Walk start_walk(const std::vector<std::string>& words, int line) {
    Walk walk;
    walk.line = line;
    walk.name = words.size() > 1 ? words[1] : "?";
    if (words.size() > 3 && words[2] == "band")
        walk.band = from_word<Band>(words[3]).value_or(Band::Eleven);
    return walk;
}

}

base::Loaded<std::vector<Walk>> read_walks(const std::string& file, std::string_view text) {
    base::Loaded<std::vector<Walk>> loaded;
    std::vector<Walk> walks;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const auto words = split(text.substr(at, end - at));
        at = end + 1;
        ++number;
        if (words.empty() || words.front().starts_with("#"))
            continue;
        if (words.front() == "walk")
            walks.push_back(start_walk(words, number));
        else if (walks.empty())
            loaded.diagnostics.push_back(wrong(file, number, "walk-syntax", "this line belongs to no walk", "begin with \"walk NAME\""));
        else
            walks.back().lines.push_back({number, words});
    }
    if (!base::any_error(loaded.diagnostics))
        loaded.value = std::move(walks);
    return loaded;
}

std::vector<base::Diagnostic> run_walk(const Episode& episode, const Walk& walk, const std::string& file) {
    return Walker(episode, walk, file).run();
}

}
