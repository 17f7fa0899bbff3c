// SPDX-License-Identifier: MIT
#include "rows.hpp"

#include <array>

namespace rules {

std::span<const Row> rows() {
    static constexpr std::array all{
        Row{"A01", "contrast", "rules/picture_test.cpp", "A01 every pair of colours in use"},
        Row{"A01", "contrast, as painted", "rules/picture_test.cpp", "A01 A02 as painted"},
        Row{"A02", "text on opaque panels, in the tree", "rules/layout_test.cpp", "A02 words stand on an opaque ground"},
        Row{"A02", "text on opaque panels, as painted", "rules/picture_test.cpp", "A01 A02 as painted"},
        Row{"A03", "three colours with a meaning", "rules/picture_test.cpp", "A03 kind, hurt and info"},
        Row{"A03", "never colour alone", "rules/picture_test.cpp", "A03 whatever is coloured"},
        Row{"A04", "size of words", "rules/layout_test.cpp", "A04 words are large enough"},
        Row{"A04", "length of lines", "rules/layout_test.cpp", "A04 no line of a bubble"},
        Row{"A05", "no clipping, no overlap, one axis, all in reach", "rules/layout_test.cpp", "A05 nothing is clipped"},
        Row{"A06", "targets", "rules/layout_test.cpp", "A06 what can be pressed"},
        Row{"A07", "keyboard alone", "rules/keyboard_test.cpp", "A07 the keyboard alone"},
        Row{"A07", "no traps", "rules/keyboard_test.cpp", "A07 nothing on any kind of page traps"},
        Row{"A08", "focus in view", "rules/keyboard_test.cpp", "A08 what has the focus is in view"},
        Row{"A08", "focus to be seen", "rules/picture_test.cpp", "A08 the ring"},
        Row{"A09", "acts on release, slide off cancels", "rules/keyboard_test.cpp", "A09 every press"},
        Row{"A10", "single presses", "rules/keyboard_test.cpp", "A10 there is no gesture"},
        Row{"A11", "every key can be changed", "play/keys_test.cpp", "every key can be changed"},
        Row{"A11", "prompts follow", "play/keys_test.cpp", "what the pages say about keys follows the keys"},
        Row{"A12", "eight steps", "rules/scan_test.cpp", "A12 every control of every page"},
        Row{"A12", "one switch", "rules/scan_test.cpp", "A12 a child with one switch"},
        Row{"A12", "two switches", "rules/scan_test.cpp", "A12 a child with two switches"},
        Row{"A13", "everything is said", "rules/spoken_test.cpp", "A13 every line"},
        Row{"A13", "name, role, state, position", "play/utterance_test.cpp", "a control says its name, its state"},
        Row{"A13", "a voice records each story", "window/read_aloud_test.cpp", "a voice that reads each story"},
        Row{"A14", "breaks off, again", "rules/spoken_test.cpp", "A14 whatever is being said"},
        Row{"A14", "no markup in speech", "rules/spoken_test.cpp", "A14 no markup"},
        Row{"A15", "words for pictures", "rules/frame_test.cpp", "A15 every picture"},
        Row{"A16", "no flashes", "rules/picture_test.cpp", "A16 nothing flashes"},
        Row{"A17", "calm motion", "rules/still_test.cpp", "A17 with calm motion"},
        Row{"A17", "calm motion, as painted", "rules/picture_test.cpp", "A17 with calm motion"},
        Row{"A18", "no time limits in stories", "rules/still_test.cpp", "A18 a story cannot set"},
        Row{"A18", "ten idle minutes", "rules/still_test.cpp", "A18 ten idle minutes"},
        Row{"A19", "text waits", "rules/still_test.cpp", "A19 all words"},
        Row{"A20", "captions", "play/sound_settings_test.cpp", "a page carries the sounds that came with it"},
        Row{"A21", "volumes", "play/sound_settings_test.cpp", "sound can be made quieter or louder"},
        Row{"A21", "separate volumes", "play/settings_pages_test.cpp", "every setting of every part is at work"},
        Row{"A21", "silence", "window/sound_test.cpp", "with the sound off in the settings nothing is opened"},
        Row{"A22", "the frame", "rules/frame_test.cpp", "A22 help, break, back and home"},
        Row{"A22", "in the same corner", "rules/frame_test.cpp", "A22 they lie"},
        Row{"A23", "a way back", "rules/frame_test.cpp", "A23 from every page"},
        Row{"A23", "undo", "play/session_test.cpp", "going back is the same as never having gone on"},
        Row{"A23", "nothing lost", "play/kill_test.cpp", "killed at any of two hundred places"},
        Row{"A24", "reading level", "rules/words_test.cpp", "A24 every scene"},
        Row{"A25", "no double negatives, no shouting", "rules/words_test.cpp", "A25 the game never"},
        Row{"A25", "nor in stories", "rules/words_test.cpp", "A25 no story"},
        Row{"A26", "more room between letters, words and lines", "paint/ease_test.cpp", "more room: 0.12 em after each letter"},
        Row{"A27", "glyphs", "rules/words_test.cpp", "A27 every letter"},
        Row{"A28", "lines in another language", "rules/spoken_test.cpp", "A28 every line"},
        Row{"A29", "kept with a profile", "save/preset_test.cpp", "every setting is kept with a profile, too"},
        Row{"A29", "kept for a computer", "save/preset_test.cpp", "settings for this computer read back"},
        Row{"A29", "unknown keys stay", "save/preset_test.cpp", "what a newer game wrote into the preset stays"},
        Row{"A30", "Play first", "play/first_minute_test.cpp", "A30: Play has the focus first"},
        Row{"A30", "a new guest in five presses", "play/first_minute_test.cpp", "A30: a new guest"},
        Row{"A30", "a returning player in two presses", "play/first_minute_test.cpp", "A30: a returning player"},
    };
    return all;
}

}
