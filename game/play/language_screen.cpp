// SPDX-License-Identifier: MIT
#include "play/language_screen.hpp"

#include "play/policy.hpp"
#include "play/words.hpp"
#include "play/words_policy.hpp"

namespace play {

void add_languages(Sheet& sheet, const Sitting& sitting) {
    for (const content::Language* language : sitting.library().languages) {
        const std::string id = "language-" + std::string(language->tag);
        sheet.pick(id, say(words::language), std::string(language->name), language == &spoken());
        if (!may_set(sitting.policy(), id))
            sheet.closed(say(words::policy_set));
    }
}

std::string language_names(const Library& library) {
    std::string names;
    for (const content::Language* language : library.languages)
        names += (names.empty() ? "" : " · ") + std::string(language->name);
    return names;
}

page::Page LanguageScreen::page() const {
    Sheet sheet("language", say(words::language));
    sheet.at(sitting_.library(), "title").heading(say(words::language));
    sheet.text(page::BlockRole::Note, say(words::language_note));
    add_languages(sheet, sitting_);
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next LanguageScreen::on(const page::ControlId& id) {
    const auto tag = after(id, "language-");
    if (!tag)
        return Back{};
    Settings settings = sitting_.settings();
    settings.language = *tag;
    sitting_.change(settings);
    return Stay{};
}

}
