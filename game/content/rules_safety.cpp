// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "content/contacts.hpp"
#include "content/phrases.hpp"
#include "content/rules.hpp"
#include "content/wordings.hpp"

#include <algorithm>
#include <functional>

namespace content {
namespace {

constexpr std::string_view hurt = "{hurt:";
constexpr std::string_view hurt_kinds[] = {"origin", "looks", "body", "belief", "family", "ability", "girls", "boys"};

/// Whether somebody else says or writes this: the only place for words that hurt.
bool said_by_another(const EpisodeFile& file, const TextPlace& place) {
    const bool spoken = place.role == TextRole::Speech || place.role == TextRole::Message;
    return spoken && !place.who.none() && file.episode.cast[place.who.at()].id.str() != "you";
}

/// What is wrong with one `{…}` that begins like `{hurt:`, as a message and a hint; empty if nothing.
std::pair<std::string, std::string> wrong_with_hurt(std::string_view inside, bool closed, bool said, const Report& report) {
    if (!closed)
        return {"\"{hurt:\" is never closed", "write it like {hurt:looks}"};
    if (std::ranges::find(hurt_kinds, inside) == std::end(hurt_kinds)) {
        std::string hint = report.guess(inside, hurt_kinds);
        return {"\"" + std::string(inside) + "\" is no kind of words that hurt",
                hint.empty() ? "kinds: origin looks body belief family ability girls boys" : hint};
    }
    if (!said)
        return {"words that hurt stand only in what somebody else says or writes", "tell what happened in plain words here"};
    return {};
}

/// Calls `look` for every `{…}` of a text, with what is inside and whether it is closed.
void each_brace(std::string_view words, const std::function<void(std::string_view inside, bool closed)>& look) {
    for (auto at = words.find('{'); at != std::string_view::npos; at = words.find('{', at + 1)) {
        const auto close = words.find_first_of("{}", at + 1);
        const bool closed = close != std::string_view::npos && words[close] == '}';
        look(words.substr(at + 1, close == std::string_view::npos ? close : close - at - 1), closed);
    }
}

}

void find_misused_hurt(const EpisodeFile& file, const World&, Report& report) {
    for (const TextPlace& place : texts_heard(file))
        for (const std::string_view words : place.text->wordings())
            each_brace(words, [&](std::string_view inside, bool closed) {
                if (!inside.starts_with(hurt.substr(1)))
                    return;
                const auto [message, hint] = wrong_with_hurt(inside.substr(hurt.size() - 1), closed, said_by_another(file, place), report);
                if (!message.empty())
                    report.say(place.at, message, hint);
            });
}

void find_unknown_placeholders(const EpisodeFile& file, const World&, Report& report) {
    constexpr std::string_view known[] = {"alias", "n", "hurt:"};
    for (const TextPlace& place : texts_heard(file))
        for (const std::string_view words : place.text->wordings())
            each_brace(words, [&](std::string_view inside, bool closed) {
                const bool counted = inside == "n" && !place.text->counts.none();
                if (inside.starts_with(hurt.substr(1)) || (closed && (inside == "alias" || counted)))
                    return;
                if (inside == "n" && closed)
                    report.say(place.at, "{n} stands here, and nothing is counted",
                               "{ \"count\": \"laughs\", \"one\": \"…\", \"other\": \"…\" }");
                else
                    report.say(place.at, "\"{" + std::string(inside) + (closed ? "}\"" : "\"") + " means nothing",
                               closed ? report.guess(inside, known) : "a brace is never closed");
            });
}

void find_real_contacts(const EpisodeFile& file, const World&, Report& report) {
    for (std::size_t i = 0; i < file.document.count(); ++i)
        if (const ValueIndex at(i); file.document.is(at, JsonKind::String))
            if (const auto contact = find_contact(file.document.string(at)))
                report.say(at, "\"" + std::string(contact->words) + "\" could be " + std::string(contact->kind) + " of somebody real",
                           "invent an address that ends in .example, or leave it out");
}

}
