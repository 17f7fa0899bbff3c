// SPDX-License-Identifier: MIT
#pragma once
#include "play/opening.hpp"
#include "play/phrase.hpp"

#include <span>

/// What is pressed for what. A face names keys as `key_names` does: "R", "Enter", "Shift+Tab".
namespace play {

enum class KeyGroup { Moving, Doing, Numbers };

/// Something a key is for.
struct KeyUse {
    std::string_view id;    ///< "again"
    std::string_view usual; ///< the key that does it
    std::string_view also;  ///< another that does it as long as it is for nothing else, or empty
    KeyGroup group = KeyGroup::Doing;
    const Phrase* name = nullptr; ///< none for choices by number
};
std::span<const KeyUse> key_uses();
/// "Read it again", "Choice 3"
std::string use_words(std::string_view use);

/// The keys that can be chosen.
std::span<const std::string_view> key_names();
/// As a player calls a key: "Arrow up".
std::string key_words(std::string_view key);

/// The key for a use. Settings that make no sense count as none, so that no file locks anybody out.
std::string key_for(const Settings&, std::string_view use);
/// What a key does; empty: nothing.
std::string_view use_of(const Settings&, std::string_view key);
/// Whether any key is not as usual.
bool keys_changed(const Settings&);
/// Gives a use another key. The use that had it gets the old one instead, so that everything always has a key; that use, or empty.
std::string_view give_key(Settings&, std::string_view use, std::string_view key);

/// What is written on the key that presses choice `number`, where it is not the number itself.
std::string key_of_choice(const Settings&, int number);

}
