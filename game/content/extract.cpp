// SPDX-License-Identifier: MIT
#include "content/extract.hpp"

#include "content/node.hpp"
#include "content/text_key.hpp"
#include "content/wordings.hpp"

#include <algorithm>
#include <set>

namespace content {

PoFile empty_po(std::string file, const Language& language) {
    PoFile out;
    PoEntry header;
    header.words = {"Project-Id-Version: Ripple Bay\nLanguage: " + std::string(language.tag) +
                    "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nPlural-Forms: " +
                    std::string(language.plural_header) + "\n"};
    header.comments = {"How it should sound: content/README.md, \"Languages\".",
                       "{they:…|she:…|he:…} gives words by how the player wants to be spoken of; \"they\" is also for who did not say."};
    out.file = std::move(file);
    out.entries.push_back(std::move(header));
    return out;
}

PoEntry new_entry(const Language& language, std::string context, std::string words, std::string plural) {
    PoEntry out;
    out.context = std::move(context);
    out.id = std::move(words);
    out.words.resize(plural.empty() ? 1 : language.forms.size());
    out.plural = std::move(plural);
    return out;
}

namespace {

std::string name_of(const story::Episode& episode, story::SpeakerIndex who) {
    return who.none() ? std::string() : episode.cast[who.at()].name;
}

std::string chat_name(const story::Episode& episode, story::ChannelIndex at) {
    if (at.none())
        return {};
    const story::Channel& channel = episode.channels[at.at()];
    const auto words = channel.name.wordings();
    return words.empty() ? channel.id.str() : std::string(words.front());
}

/// Who says it, to whom, in what tone.
std::string told(const story::Episode& episode, const TextPlace& place) {
    const std::string who = name_of(episode, place.who);
    switch (place.role) {
    case TextRole::Title: return "A title.";
    case TextRole::Name: return "The name of a chat group.";
    case TextRole::Note: return "Said before the story, so that nobody is taken by surprise.";
    case TextRole::Summary: return "Told instead of a scene, to those who skip it. Two lines.";
    case TextRole::EndingTitle: return "The title of an ending: a few words a child would keep.";
    case TextRole::Narration: return "The story speaks.";
    case TextRole::Speech: return who == "You" ? "The player says it aloud." : who + " says it aloud.";
    case TextRole::Message: {
        const auto* message = place.beat ? std::get_if<story::Message>(&place.beat->body) : nullptr;
        const std::string where = message ? " in the chat \"" + chat_name(episode, message->channel) + "\"" : std::string();
        return (who.empty()    ? "Somebody"
                : who == "You" ? "The player"
                               : who) +
               " writes it" + where + ". Children type like this: short, few capitals.";
    }
    case TextRole::Card: return "On a card between two moments.";
    case TextRole::Ask: return "A question to the player.";
    case TextRole::Draft: return "The player begins to type it, and deletes it again.";
    case TextRole::Option: return "Something the player may do. On a button.";
    case TextRole::Answer: return "Something the player may guess or answer. On a button.";
    case TextRole::Reply: return "Said back for an answer. Never praise, never blame.";
    case TextRole::PlanPart: return "Half of a plan: \"If … then …\". It must fit every other half.";
    case TextRole::Piece: return "A piece to pick up: a card, a bin, a part of a message, a place.";
    case TextRole::Line: return "A line on an invented screen.";
    case TextRole::Remark: return "Said as a piece is picked: one short line.";
    case TextRole::Excuse: return "What somebody says to themselves as they pass a rumour on.";
    case TextRole::Meant: return "How the line before is meant, for readers who take words at their word. One plain sentence.";
    }
    return {};
}

int most_words_for(TextRole role) {
    switch (role) {
    case TextRole::Option:
    case TextRole::Piece: return 12;
    case TextRole::Speech:
    case TextRole::Message:
    case TextRole::Line:
    case TextRole::Meant:
    case TextRole::Remark: return 25;
    default: return 0;
    }
}

void explain_holes(const std::string& words, std::vector<std::string>& out) {
    if (words.find("{alias}") != std::string::npos)
        out.emplace_back("{alias} is the player's name. Keep it as it is; its gender is not known.");
    if (words.find("{hurt:") != std::string::npos)
        out.emplace_back("{hurt:…} stands for words that hurt and are never shown. Keep it as it is, also the word inside.");
    if (words.find("{n}") != std::string::npos)
        out.emplace_back("{n} is a number.");
}

class Templates {
public:
    Templates(const EpisodeFile& file, const Language& language, PoFile& out) : file_(file), language_(language), out_(out) {}

    void add(const TextPlace& place) {
        if (!place.text->lang.empty())
            return; // in a language of its own on purpose
        const std::string key = file_.episode.id.str() + ":" + text_key(file_.document, place.at);
        if (place.text->forms.empty())
            return put(place, new_entry(language_, key, place.text->words), nullptr);
        std::set<std::string> done;
        for (const story::TextForm& form : place.text->forms) {
            const std::string suffix = form_suffix(form);
            if (form.plural && !done.insert(suffix).second)
                continue;
            const auto words = [&](story::Plural plural) {
                const auto found = std::ranges::find_if(place.text->forms, [&](const story::TextForm& other) {
                    return form_suffix(other) == suffix && other.plural == plural;
                });
                return found == place.text->forms.end() ? form.words : found->words;
            };
            put(place,
                form.plural ? new_entry(language_, key + suffix, words(story::Plural::One), words(story::Plural::Other))
                            : new_entry(language_, key + suffix, form.words),
                &form);
        }
    }
    void add_word(ValueIndex at, const std::string& what) {
        if (!file_.document.is(at, JsonKind::String))
            return;
        PoEntry entry =
            new_entry(language_, file_.episode.id.str() + ":" + text_key(file_.document, at), std::string(file_.document.string(at)));
        entry.extracted.push_back(what);
        keep(std::move(entry), at);
    }

private:
    void put(const TextPlace& place, PoEntry entry, const story::TextForm* form) {
        entry.extracted.push_back(told(file_.episode, place));
        if (form && form->band)
            entry.extracted.emplace_back(*form->band == story::Band::Eight
                                             ? "For readers of 8 to 10, or all if there is no other: short, plain words."
                                         : *form->band == story::Band::Eleven ? "For readers from 11."
                                                                              : "For readers from 14.");
        if (form && form->address)
            entry.extracted.push_back("For a player who is spoken of as \"" + std::string(story::spell(*form->address)) + "\".");
        if (const int most = most_words_for(place.role))
            entry.extracted.push_back("At most " + std::to_string(most) + " words.");
        explain_holes(entry.id + entry.plural, entry.extracted);
        keep(std::move(entry), place.at);
    }
    void keep(PoEntry entry, ValueIndex at) {
        // the same words twice in one place, such as a group that is renamed back: one translation serves both
        if (!taken_.emplace(entry.context.value_or(""), entry.id).second)
            return;
        const std::string from = file_.episode.topic.empty() ? "episode.json" : "drills/" + file_.episode.id.str() + ".json";
        entry.references = {from + ":" + std::to_string(file_.document.position(at).line)};
        out_.entries.push_back(std::move(entry));
    }

    const EpisodeFile& file_;
    const Language& language_;
    PoFile& out_;
    std::set<std::pair<std::string, std::string>> taken_;
};

}

PoFile episode_template(const EpisodeFile& file, const Language& language) {
    PoFile out = empty_po(file.episode.id.str() + ".po", language);
    Templates templates(file, language, out);
    const JsonDocument& document = file.document;
    for (const TextPlace& place : all_texts(file))
        templates.add(place);
    const ValueIndex topics = document.member(document.member(JsonDocument::root(), "note"), "topics");
    if (document.is(topics, JsonKind::Array))
        for (const ValueIndex topic : Items(document, topics))
            templates.add_word(topic, "What the story treats, in a list before it.");
    for (const ValueIndex scene : file.scenes)
        templates.add_word(document.member(scene, "time"), "When it is, in a corner of the picture.");
    if (const ValueIndex pictures = document.member(JsonDocument::root(), "pictures"); document.is(pictures, JsonKind::Array))
        for (const ValueIndex picture : Items(document, pictures))
            templates.add_word(document.member(picture, "alt"),
                               "What a picture shows, for those who do not see it. At most 140 characters.");
    return out;
}

}
