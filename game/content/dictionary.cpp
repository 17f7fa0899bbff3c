// SPDX-License-Identifier: MIT
#include "content/dictionary.hpp"

#include "content/text_key.hpp"

#include <algorithm>
#include <ranges>

namespace content {
namespace {

std::size_t position_of(const Language& language, story::Plural plural) {
    const auto found = std::ranges::find(language.forms, plural);
    return static_cast<std::size_t>(found == language.forms.end() ? language.forms.size() - 1
                                                                  : static_cast<std::size_t>(found - language.forms.begin()));
}

base::Diagnostic finding(base::Severity severity, const char* code, const PoEntry& entry, std::string message, std::string hint) {
    return {severity, code, entry.at, entry.context.value_or(std::string()), std::move(message), std::move(hint)};
}

}

std::vector<base::Diagnostic> Dictionary::add(const PoFile& file) {
    std::vector<base::Diagnostic> found;
    for (const PoEntry& entry : file.entries) {
        if (entry.is_header() || entry.obsolete || entry.fuzzy() || !entry.translated())
            continue;
        if (!entry.context) {
            found.push_back(finding(base::Severity::Warning, "po-context", entry, "this has no msgctxt, so it is never shown",
                                    "\"translate merge\" makes files with everything in its place"));
            continue;
        }
        if (!entry.plural.empty() && entry.words.size() != language_->forms.size()) {
            found.push_back(finding(base::Severity::Error, "po-forms", entry,
                                    "this has " + std::to_string(entry.words.size()) + " forms, and this language has " +
                                        std::to_string(language_->forms.size()),
                                    "Plural-Forms: " + std::string(language_->plural_header)));
            continue;
        }
        if (std::string wrong = hole_problem(entry); !wrong.empty()) {
            found.push_back(finding(base::Severity::Error, "po-hole", entry, std::move(wrong),
                                    "what is in braces stays as it is; until then this line is shown in English"));
            continue;
        }
        std::vector<std::string> words = entry.words;
        if (language_->right_to_left)
            for (std::string& one : words)
                one = keep_sums(one);
        words_.insert_or_assign({*entry.context, entry.id}, std::move(words));
    }
    return found;
}

const std::vector<std::string>* Dictionary::forms(std::string_view context, std::string_view id) const {
    const auto found = words_.find(Key(context, id));
    return found == words_.end() ? nullptr : &found->second;
}

std::optional<std::string> Dictionary::find(std::string_view context, std::string_view english) const {
    if (language_->pseudo)
        return pseudo_words(*language_, english);
    const auto* found = forms(context, english);
    return found ? std::optional(found->front()) : std::nullopt;
}

std::optional<std::string> Dictionary::find(std::string_view context, std::string_view one, std::string_view other,
                                            std::int64_t count) const {
    if (language_->pseudo)
        return pseudo_words(*language_, count == 1 ? one : other);
    const auto* found = forms(context, one);
    return found ? std::optional((*found)[std::min(found->size() - 1, position_of(*language_, language_->plural(count)))]) : std::nullopt;
}

void Dictionary::translate(std::string& words, const std::string& context) const {
    if (auto found = words.empty() ? std::nullopt : find(context, words))
        words = std::move(*found);
}

namespace {

/// One wording a form of address, where the translation tells them apart.
void spread_addresses(std::vector<story::TextForm>& out, story::TextForm form) {
    if (form.address || !has_address(form.words)) {
        out.push_back(std::move(form));
        return;
    }
    const std::string words = form.words;
    for (const story::Address address : {story::Address::They, story::Address::She, story::Address::He}) {
        form.address = address;
        form.words = in_address(words, address);
        out.push_back(form);
    }
}

}

std::vector<story::TextForm> Dictionary::translated(const story::TextForm& form, const story::Text& text,
                                                    const std::string& context) const {
    std::vector<story::TextForm> out;
    const std::string key = context + form_suffix(form);
    if (!form.plural) {
        if (auto found = find(key, form.words)) {
            story::TextForm made = form;
            made.words = std::move(*found);
            spread_addresses(out, std::move(made));
        }
        return out;
    }
    // all forms of a count come from one entry: the first of them in the source stands for the others
    const auto words = [&](story::Plural plural) -> const std::string& {
        const auto at = std::ranges::find_if(
            text.forms, [&](const story::TextForm& other) { return form_suffix(other) == form_suffix(form) && other.plural == plural; });
        return at == text.forms.end() ? form.words : at->words;
    };
    const auto first = std::ranges::find_if(
        text.forms, [&](const story::TextForm& other) { return other.plural && form_suffix(other) == form_suffix(form); });
    const bool leads = &*first == &form;
    if (language_->pseudo) {
        out.push_back(form);
        out.back().words = pseudo_words(*language_, form.words);
        return out;
    }
    const auto* found = forms(key, words(story::Plural::One));
    if (!found)
        return out;
    story::TextForm made = form;
    if (leads)
        for (std::size_t n = 0; n < found->size(); ++n) {
            made.plural = language_->forms[n];
            made.words = (*found)[n];
            spread_addresses(out, made);
        }
    if (leads && language_->forms.back() != story::Plural::Other) {
        made.plural = story::Plural::Other; // for broken numbers, and so that something always fits
        made.words = found->back();
        spread_addresses(out, made);
    }
    if (!leads)
        out.push_back({form.band, form.address, language_->forms.front(), found->front()}); // said already; never chosen before the first
    return out;
}

void Dictionary::translate(story::Text& text, const std::string& context) const {
    if (text.empty() || !text.lang.empty() || plain())
        return;
    if (text.forms.empty()) {
        const auto found = find(context, text.words);
        if (!found) {
            text.lang = english().tag;
            return;
        }
        std::vector<story::TextForm> spread;
        spread_addresses(spread, {{}, {}, {}, *found});
        if (spread.size() == 1)
            text.words = *found;
        else {
            text.words.clear();
            text.forms = std::move(spread);
        }
        return;
    }
    std::vector<story::TextForm> forms;
    bool any = false;
    std::optional<story::Band> youngest;
    std::vector<const story::TextForm*> english_ones;
    for (const story::TextForm& form : text.forms) {
        auto made = translated(form, text, context);
        if (made.empty()) {
            english_ones.push_back(&form);
            continue;
        }
        any = true;
        youngest = youngest && form.band && *youngest <= *form.band ? youngest : form.band;
        std::ranges::move(made, std::back_inserter(forms));
    }
    if (!any) {
        text.lang = english().tag;
        return;
    }
    // an older reader gets what is translated for younger ones; a younger one rather English than words that are too hard
    for (const story::TextForm* form : english_ones)
        if (youngest && form->band && *form->band < *youngest)
            forms.push_back(*form);
    text.forms = std::move(forms);
}

}
