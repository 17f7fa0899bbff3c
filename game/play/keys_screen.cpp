// SPDX-License-Identifier: MIT
#include "play/keys_screen.hpp"

#include "play/keys.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"
#include "play/words_ease.hpp"

namespace play {
namespace {

const Phrase& group_words(KeyGroup group) {
    switch (group) {
    case KeyGroup::Moving: return words::keys_moving;
    case KeyGroup::Doing: return words::keys_doing;
    case KeyGroup::Numbers: break;
    }
    return words::keys_numbers;
}

}

page::Page KeysScreen::page() const {
    Sheet sheet("keys", say(words::keys_title));
    sheet.at(sitting_.library(), "title").heading(say(words::keys_title));
    sheet.text(page::BlockRole::Note, say(words::keys_note));
    const Settings& now = sitting_.settings();
    for (const KeyUse& use : key_uses()) {
        if ((use.group == KeyGroup::Numbers) != numbers_)
            continue;
        sheet.button("use-" + std::string(use.id), use_words(use.id), key_words(key_for(now, use.id)));
        sheet.page().controls.back().group = say(group_words(use.group));
    }
    sheet.go("close", say(words::break_back));
    if (numbers_)
        return sheet.take();
    sheet.button("keys-numbers", say(words::keys_numbers), say(words::keys_numbers_note));
    sheet.button("keys-usual", say(words::keys_usual), say(words::keys_usual_note));
    if (!keys_changed(now))
        sheet.closed(say(words::keys_are_usual));
    return sheet.take();
}

Next KeysScreen::on(const page::ControlId& id) {
    if (const auto use = after(id, "use-"))
        return open<KeyScreen>(sitting_, *use);
    if (id.str() == "keys-numbers")
        return open<KeysScreen>(sitting_, true);
    if (id.str() != "keys-usual")
        return Back{};
    Settings settings = sitting_.settings();
    settings.keys.clear();
    sitting_.change(settings);
    sitting_.tell(say(words::keys_are_usual));
    return Stay{};
}

page::Page KeyScreen::page() const {
    const std::string title = say(words::key_title, {{"what", use_words(use_)}});
    const std::string mine = key_for(sitting_.settings(), use_);
    Sheet sheet("key", title);
    sheet.at(sitting_.library(), "title").heading(title);
    sheet.text(page::BlockRole::Note, say(words::key_note));
    for (const std::string_view key : key_names()) {
        sheet.pick("key-" + std::string(key), say(words::key_pick), key_words(key), key == mine);
        if (key == mine)
            sheet.page().begin = sheet.page().controls.back().id;
    }
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next KeyScreen::on(const page::ControlId& id) {
    const auto key = after(id, "key-");
    if (!key)
        return Back{};
    Settings settings = sitting_.settings();
    const std::string before = key_for(settings, use_);
    const std::string_view other = give_key(settings, use_, *key);
    if (*key == before)
        return Back{};
    sitting_.change(settings);
    sitting_.tell(say(words::key_now, {{"key", key_words(*key)}, {"what", use_words(use_)}}));
    if (!other.empty())
        sitting_.tell(say(words::key_swapped, {{"key", key_words(*key)}, {"what", use_words(other)}, {"other", key_words(before)}}));
    return Back{};
}

}
