// SPDX-License-Identifier: MIT
#include "content/lint.hpp"

#include "content/phrases.hpp"
#include "content/rules.hpp"

#include <algorithm>
#include <tuple>

namespace content {
namespace {

constexpr auto Error = base::Severity::Error;
constexpr auto Warning = base::Severity::Warning;

constexpr Rule all_rules[] = {
    // What the reader finds, because it cannot be read otherwise.
    {"syntax", Error, "The file is JSON, whole, and below 64 MB."},
    {"bad-utf8", Error, "The file is UTF-8 text, so that every letter is the same on every machine."},
    {"too-deep", Error, "Brackets are nested at most 64 deep; an episode needs about ten."},
    {"duplicate-key", Error, "A key stands once in an object: of two, one would silently be lost."},
    {"unknown-key", Error, "Every key is one the reader knows: a misspelt one would silently do nothing."},
    {"wrong-type", Error, "A number is a number and a list a list."},
    {"missing-field", Error, "What a part needs is there; nothing is filled in silently."},
    {"bad-value", Error, "Words are among those that exist, and numbers within their bounds."},
    {"bad-id", Error, "Ids are kebab-case: journals, walks and translations spell them everywhere."},
    {"duplicate-id", Error, "An id names one thing: journals and translations hang on it."},
    {"unknown-scene", Error, "Every way leads to a scene of this file, or to the end."},
    {"unknown-speaker", Error, "Whoever speaks, writes or stands somewhere is in the cast."},
    {"unknown-channel", Error, "Messages arrive in a channel that is declared."},
    {"unknown-app", Error, "Apps are invented ones that the world knows, never a real brand."},
    {"unknown-fact", Error, "Conditions and effects name facts that are declared."},
    {"unknown-graph", Error, "A rumour runs through a graph that is declared."},
    {"unknown-art", Error, "Pictures are declared with a description, so that nobody misses them."},
    {"unknown-sound", Error, "Sounds are those of the world, which have captions."},
    {"unknown-place", Error, "Places are those of the world, which have a picture and a description."},
    {"unknown-line", Error, "Reactions, kept lines and conditions point to lines that exist."},
    {"set-too-big", Error, "A set holds at most 64 lines, so that progress stays small enough to explore."},
    // Ways.
    {"unreachable-scene", Warning, "Some way leads to every scene: else its words are written for nobody.", find_unreachable_scenes},
    {"no-way-on", Error, "After its last beat every scene has a way on that is open.", find_scenes_without_way_on},
    {"no-ending", Error, "Every way to the end goes through an ending; there is always one with hope.", find_ways_without_ending},
    {"endless-goto", Error, "From every scene the end can be reached, and no ring of scenes turns without a press.", find_endless_ways},
    {"debrief-bypassed", Error, "Quiz, the four stages of the debrief in order, and a plan stand on every way from an ending to the end.",
     find_bypassed_debrief, false},
    {"harm-only-better", Error, "No way made only of harm reaches an ending tagged better.", find_harm_to_better},
    {"drill-shape", Error,
     "A drill is one decision with a way of its own for each move, then the question who it might be, in two minutes.", find_drill_shape},
    // Choices and questions.
    {"all-choices-locked", Error, "Some option of a choice is always open, so that no child gets stuck.", find_locked_choices},
    {"choice-count", Error, "A choice has two to four options, a question at least two answers.", find_choice_counts},
    {"no-perspective", Error, "Right before a decision somebody asks what another may be thinking: that is what moves children to help.",
     find_missing_perspective, false},
    {"missing-feedback", Error, "Whatever is answered or tried, something comes back.", find_missing_feedback},
    {"one-right-answer", Error, "A quiz question has exactly one right answer.", find_right_answers},
    {"outcome-count", Error, "An activity ends in one of two to six outcomes, so that the explorer can try them all.", find_outcome_counts},
    {"town-decides", Error, "What other episodes left behind changes what people say, never where the story goes.", find_deciding_town},
    // Activities.
    {"activity-size", Error, "An activity has as many parts as fit on its page and into a head: content/README.md says how many.",
     find_activity_sizes},
    {"outcome-unreachable", Error, "Some try ends in every outcome: else its words are written for nobody.", find_unreachable_outcomes},
    {"outcome-without-effect", Error, "Every outcome sets something that is asked for, or goes somewhere: a try changes a later scene.",
     find_idle_outcomes},
    {"bin-unused", Warning, "Some card may be in every bin: an empty one is only a trap.", find_unused_bins},
    {"silent-piece", Warning, "As a card is sorted or a line is spotted, one short line comes back.", find_silent_pieces},
    // What every episode carries.
    {"missing-step", Error, "Every episode walks the five steps: notice, weigh, own, know-how, act.", find_missing_steps, false},
    {"no-helpful-adult", Error, "In every episode an adult listens and an adult checks back.", find_missing_adult, false},
    {"no-whose-job", Error, "In every episode somebody says whose job it is: the burden never shifts to a child.", find_missing_owner,
     false},
    {"no-source-row", Error, "An episode names the rows of the two documents that it teaches.", find_missing_sources},
    {"strength-note", Error, "The content note is there and as strong as the strongest scene.", find_strength_and_note},
    {"no-summary", Error, "A scene of strength 2 or more can be skipped without loss: two lines stand for it, and it goes on.",
     find_missing_summaries, false},
    // What a child is told to do.
    {"help-order", Error, "Help comes in one order: get safe, tell someone you trust, keep proof, block and report, look after yourself.",
     find_help_out_of_order},
    {"good-options-only", Warning, "A decision has an easy way out too: where all options are kind, nothing is decided.",
     find_only_good_options, false},
    {"perspective-answers", Warning, "A look into somebody's head has three plausible answers and no wrong one.", find_perspective_answers},
    {"blame", Error, "Nobody blames who was hurt or who looked on, unless the beat shows it up as an excuse or a mistake.", find_blame},
    {"banned-advice", Error, "No \"ignore it\", \"both say sorry\", hitting back, secrets or confronting, unless the beat shows it up.",
     find_banned_advice},
    {"asks-the-child", Error, "The child at the screen is never asked whether it happened to them: only people in the story are asked.",
     find_questions_about_the_child},
    {"topic-band", Error, "What is too grave for a band is not in what it reads, and some words are in no story at all.",
     find_grave_topics},
    {"person-label", Warning, "Behaviour is named, not people: nobody is a bully or a victim in the story's own voice.", find_labels},
    {"marks-given", Warning, "No marks, scores or praise for a right answer: people react instead.", find_marks},
    {"frightening", Warning, "No fear, no shock, no \"for ever\": there is always something still to do.", find_fear},
    {"preachy", Warning, "If an adult could have written it on a poster, it is cut.", find_preaching},
    {"denied-twice", Warning, "Nothing is denied twice in one thought: \"you can't not go\" is hard to read. People may talk so (English).",
     find_double_denials},
    {"shouting", Warning, "The story itself never shouts: no words in capitals, no two marks of exclamation. People in it may.",
     find_shouting},
    // Words.
    {"word-never", Error, "Slurs are in no text, not even disguised; the list holds them as salted hashes, and an empty list is an error.",
     find_never_words},
    {"brand-name", Error, "No real brand, app or game is named: the town has its own.", find_brands},
    {"choice-too-long", Error, "An option, card, bin or part has at most 12 words: it is read while deciding.", find_long_choices},
    {"bubble-too-long", Error, "A bubble has at most 25 words, narration 60.", find_long_bubbles},
    {"meant-too-long", Error, "A note on how a line is meant has at most 25 words: one plain sentence.", find_long_meanings},
    {"screen-too-long", Error, "For band 8 at most 60 words stand on a screen.", find_long_screens},
    {"reading-grade", Error, "A child reads it alone: grade 4 at most for band 8, 6 for band 11, a scene (English).", find_reading_grades},
    {"missing-alt", Error, "Every picture has words for those who do not see it.", find_missing_alt},
    {"alt-too-long", Error, "The words for a picture have at most 140 letters, so that they can be heard in one breath.", find_long_alt},
    {"hurt-misused", Error, "{hurt:kind} has a known kind and stands only in what somebody else says or writes.", find_misused_hurt},
    {"unknown-placeholder", Error, "What stands in braces is {alias}, {n} in a counted text, or {hurt:kind}.", find_unknown_placeholders},
    {"real-contact", Error, "No telephone number, address or handle that could be somebody's; only .example.", find_real_contacts},
};

}

std::span<const Rule> rules() {
    return all_rules;
}

std::vector<base::Diagnostic> lint(std::string file, std::string_view text, const World& world) {
    Draft draft = read_draft(std::move(file), text, world);
    std::vector<base::Diagnostic> out = std::move(draft.diagnostics);
    if (!draft.file || !draft.file->document.is(JsonDocument::root(), JsonKind::Object))
        return out;
    draft.file->heard = std::make_shared<const Heard>(listen(*draft.file, world.never));
    Report report(draft.file->document);
    const bool drill = !draft.file->episode.topic.empty();
    for (const Rule& rule : all_rules)
        if (rule.look != nullptr && (rule.of_drills || !drill)) {
            report.under(rule.code, rule.severity);
            rule.look(*draft.file, world, report);
        }
    for (auto& found : report.take())
        out.push_back(std::move(found));
    std::ranges::sort(out, {}, [](const base::Diagnostic& one) { return std::tie(one.at.line, one.at.column, one.code, one.message); });
    return out;
}

}
