// SPDX-License-Identifier: MIT
#include "play/self_screen.hpp"

#include "play/sheet.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {

SelfScreen::SelfScreen(Sitting& sitting, Self self) : sitting_(sitting), self_(std::move(self)) {
    const auto& names = sitting_.library().aliases;
    const auto at = static_cast<std::size_t>(std::ranges::find(names, self_.alias) - names.begin());
    first_name_ = at < names.size() ? at / names_at_once * names_at_once : 0;
}

bool SelfScreen::taken() const {
    const std::string name = save::folder_name(self_.avatar, self_.alias);
    const auto known = sitting_.returning();
    return std::ranges::find(known, name, &Returning::name) != known.end();
}

std::string SelfScreen::called() const {
    return sitting_.library().called(self_.avatar, self_.alias);
}

void SelfScreen::add_lists(Sheet& sheet) const {
    const Library& library = sitting_.library();
    for (const content::Avatar& avatar : library.avatars)
        sheet.pick("avatar-" + avatar.id, say(words::your_animal), avatar.name, avatar.id == self_.avatar).picture(picture_of(avatar));
    const std::size_t last = std::min(first_name_ + names_at_once, library.aliases.size());
    for (std::size_t at = first_name_; at < last; ++at)
        sheet.pick("alias-" + std::to_string(at), say(words::your_name), say_alias(library.aliases[at]),
                   library.aliases[at] == self_.alias);
    if (library.aliases.size() > names_at_once) {
        sheet.button("more-names", say(words::more_names));
        sheet.page().controls.back().group = say(words::your_name);
    }
    for (const auto& [address, word] : story::spellings(story::Address{}))
        sheet.pick("address-" + std::string(word), say(words::your_address), address_words(address), address == self_.address);
}

page::Page SelfScreen::page() const {
    Sheet sheet("self", say(words::self_title));
    sheet.at(sitting_.library(), "title").heading(say(words::self_title));
    sheet.text(page::BlockRole::Narration, say(words::self_now, {{"who", called()}}));
    add_lists(sheet);
    sheet.go("guest", say(words::play_guest), say(words::play_guest_note));
    sheet.button("keep", say(words::play_keep), say(words::play_keep_note));
    if (!sitting_.store().possible())
        sheet.closed(say(words::cannot_keep));
    else if (taken())
        sheet.closed(say(words::name_taken, {{"who", called()}}));
    return sheet.take();
}

Next SelfScreen::on(const page::ControlId& id) {
    const auto& names = sitting_.library().aliases;
    if (const auto avatar = after(id, "avatar-"))
        self_.avatar = *avatar;
    else if (const auto address = after(id, "address-"))
        self_.address = story::from_word<story::Address>(*address).value_or(self_.address);
    else if (id.str() == "more-names")
        first_name_ = first_name_ + names_at_once < names.size() ? first_name_ + names_at_once : 0;
    else if (id.str() == "guest") {
        sitting_.play_as_guest(self_);
        return Home{};
    } else if (id.str() == "keep") {
        sitting_.keep(self_);
        return Home{};
    }
    for (std::size_t at = 0; at < names.size(); ++at)
        if (id.str() == "alias-" + std::to_string(at))
            self_.alias = names[at];
    return Stay{};
}

}
