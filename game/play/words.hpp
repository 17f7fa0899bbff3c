// SPDX-License-Identifier: MIT
#pragma once
#include "play/words_drills.hpp"
#include "play/words_help.hpp"
#include "play/words_story.hpp"

/// Every word the game itself says to a player: here and in words_story.hpp, words_help.hpp.
namespace play::words {

inline constexpr Phrase called{"called", "{alias}, the {animal}"};

// On every page
inline constexpr Phrase help{"frame.help", "Help"};
inline constexpr Phrase take_break{"frame.break", "Break"};
inline constexpr Phrase back{"frame.back", "Back"};
inline constexpr Phrase home{"frame.home", "Home"};
inline constexpr Phrase here_help{"frame.here-help", "This is help. You're here."};
inline constexpr Phrase here_break{"frame.here-break", "This is your break."};
inline constexpr Phrase here_home{"frame.here-home", "This is the town. You're here."};
inline constexpr Phrase back_to_town{"frame.back-to-town", "to the town"};
inline constexpr Phrase first_page{"frame.first-page", "This is the first page."};

// Title
inline constexpr Phrase game{"title.game", "Ripple Bay"};
inline constexpr Phrase title_line{"title.line",
                                   "You've just moved to a small town on a lake. A phone buzzes at school. By lunch everybody knows."};
inline constexpr Phrase title_line_2{"title.line-2", "You're the one who notices."};
inline constexpr Phrase play{"title.play", "Play"};
inline constexpr Phrase carry_on{"title.carry-on", "Carry on"};
inline constexpr Phrase carry_on_as{"title.carry-on-as", "{who}"};
inline constexpr Phrase carry_on_in{"title.carry-on-in", "{who}: {story}"};
inline constexpr Phrase carry_on_which{"title.carry-on-which", "Pick who you are"};
inline constexpr Phrase settings{"title.settings", "Settings"};
inline constexpr Phrase about{"title.about", "About this game"};
inline constexpr Phrase leave{"title.leave", "Leave"};

// Language
inline constexpr Phrase language{"language.title", "Language"};
inline constexpr Phrase language_note{"language.note",
                                      "You can change it whenever you like. Lines nobody has translated yet stay in English."};

// Who is playing
inline constexpr Phrase who_title{"who.title", "Who's playing?"};
inline constexpr Phrase who_back{"who.back", "Been here before?"};
inline constexpr Phrase part_way{"who.part-way", "{story}, part way"};
inline constexpr Phrase how_old{"who.how-old", "How old are you?"};
inline constexpr Phrase band_8{"who.band-8", "8 to 10"};
inline constexpr Phrase band_11{"who.band-11", "11 to 13"};
inline constexpr Phrase band_14{"who.band-14", "14 and over"};
inline constexpr Phrase just_play{"who.just-play", "Just play as a guest"};
inline constexpr Phrase just_play_note{"who.just-play-note", "Nothing is kept."};
inline constexpr Phrase choose_self{"who.choose-self", "Choose who I am"};
inline constexpr Phrase choose_self_note{"who.choose-self-note", "An animal and a name. You can keep your place, too."};

// Animal and name
inline constexpr Phrase self_title{"self.title", "Who are you here?"};
inline constexpr Phrase self_now{"self.now", "You're {who}."};
inline constexpr Phrase your_animal{"self.your-animal", "Your animal"};
inline constexpr Phrase your_name{"self.your-name", "Your name"};
inline constexpr Phrase more_names{"self.more-names", "Other names"};
inline constexpr Phrase your_address{"self.your-address", "When people talk about you"};
inline constexpr Phrase they{"self.they", "they"};
inline constexpr Phrase she{"self.she", "she"};
inline constexpr Phrase he{"self.he", "he"};
inline constexpr Phrase play_guest{"self.play-guest", "Play"};
inline constexpr Phrase play_guest_note{"self.play-guest-note", "As a guest. Nothing is kept."};
inline constexpr Phrase play_keep{"self.play-keep", "Play, and keep my place"};
inline constexpr Phrase play_keep_note{"self.play-keep-note", "On this computer only."};
inline constexpr Phrase cannot_keep{"self.cannot-keep", "Not today: on this computer nothing can be kept."};
inline constexpr Phrase name_taken{"self.name-taken", "Somebody here is already {who}. Pick another name."};

// Map
inline constexpr Phrase map_title{"map.title", "Ripple Bay"};
inline constexpr Phrase map_you{"map.you", "You're {who}."};
inline constexpr Phrase map_none_yet{"map.none-yet", "No stories yet."};
inline constexpr Phrase map_stories{"map.stories", "{n} stories so far.", "1 story so far."};
inline constexpr Phrase pip{"map.pip", "Pip"};
inline constexpr Phrase pip_first{"map.pip-first",
                                  "Morning! Something's buzzing on everyone's phone over at {place}. I only heard the laughing."};
inline constexpr Phrase pip_current{"map.pip-current", "You left {place} in the middle of something. It's all as you left it."};
inline constexpr Phrase pip_more{"map.pip-more", "There's a light on at {place}. What do you think they're up to?"};
inline constexpr Phrase pip_nothing{"map.pip-nothing", "Quiet on the lake today. Listen: you can hear the ducks disagree."};
inline constexpr Phrase pip_done{"map.pip-done",
                                 "Quiet on the lake today. Want to go somewhere you've been, and try it the other way round?"};
inline constexpr Phrase older_map{"map.older", "The town, from above. {place} has its lights on."};
inline constexpr Phrase older_map_done{"map.older-done", "The town, from above. Nothing new tonight."};
inline constexpr Phrase place_one{"map.place-one", "{story}"};
inline constexpr Phrase place_played{"map.place-played", "{story}. Played: one shell."};
inline constexpr Phrase place_part_way{"map.place-part-way", "{story}. You're part way."};
inline constexpr Phrase place_many{"map.place-many", "{n} stories. Shells: {shells}.", "1 story. Shells: {shells}."};
inline constexpr Phrase place_empty{"map.place-empty", "Nobody's about. No story here yet."};
inline constexpr Phrase place_older{"map.place-older", "The story here is for older players."};
inline constexpr Phrase place_damaged{"map.place-damaged", "The story here is damaged and can't be opened. The rest of town is fine."};
inline constexpr Phrase map_damaged{"map.damaged", "\"{story}\" is damaged and can't be opened. The rest of town is fine."};
inline constexpr Phrase lighthouse_note{"map.lighthouse", "Help. The lamp is always lit."};
inline constexpr Phrase notebook{"map.notebook", "My notebook"};
inline constexpr Phrase enough{"map.enough", "That's enough for today"};

// Notebook
inline constexpr Phrase notebook_title{"notebook.title", "My notebook"};
inline constexpr Phrase notebook_empty{"notebook.empty", "Empty pages. They smell of glue."};
inline constexpr Phrase notebook_stories{"notebook.stories", "Shells: stories you played"};
inline constexpr Phrase notebook_moves{"notebook.moves", "Moves you tried"};
inline constexpr Phrase notebook_plans{"notebook.plans", "Plans you made"};

// Settings
inline constexpr Phrase settings_title{"settings.title", "Settings"};
inline constexpr Phrase settings_note{"settings.note", "Each one works at once. Try it and see."};
inline constexpr Phrase settings_sample{"settings.sample", "This is how big I talk. Can you read me from there?"};
inline constexpr Phrase text_size{"settings.text-size", "How big is the text?"};
inline constexpr Phrase percent{"settings.percent", "{n} %"};
inline constexpr Phrase theme{"settings.theme", "Colours"};
inline constexpr Phrase theme_paper{"settings.paper", "Paper"};
inline constexpr Phrase theme_night{"settings.night", "Night"};
inline constexpr Phrase theme_contrast{"settings.contrast", "High contrast"};
inline constexpr Phrase font{"settings.font", "Letters"};
inline constexpr Phrase font_andika{"settings.andika", "Andika"};
inline constexpr Phrase font_dyslexic{"settings.opendyslexic", "OpenDyslexic"};
inline constexpr Phrase comfort{"settings.comfort", "Comfort"};
inline constexpr Phrase calm_motion{"settings.calm-motion", "Calm motion"};
inline constexpr Phrase calm_motion_note{"settings.calm-motion-note", "Pictures stand still."};
inline constexpr Phrase fullscreen{"settings.fullscreen", "Whole screen"};
inline constexpr Phrase sound{"settings.sound", "Sound"};
inline constexpr Phrase sound_none{"settings.sound-none", "There's nothing to hear it with here. Every sound is written too."};
inline constexpr Phrase sound_level{"settings.sound-level", "How loud?"};
inline constexpr Phrase sound_quiet{"settings.sound-quiet", "Quiet"};
inline constexpr Phrase sound_middle{"settings.sound-middle", "Middle"};
inline constexpr Phrase sound_loud{"settings.sound-loud", "Loud"};
inline constexpr Phrase music{"settings.music", "Music"};
inline constexpr Phrase captions{"settings.captions", "Sounds in words"};
inline constexpr Phrase on{"settings.on", "On"};
inline constexpr Phrase off{"settings.off", "Off"};
inline constexpr Phrase how_strong{"settings.how-strong", "How strong may the hard parts of a story get?"};
inline constexpr Phrase cap_1{"settings.cap-1", "Gentle"};
inline constexpr Phrase cap_2{"settings.cap-2", "Usual"};
inline constexpr Phrase cap_3{"settings.cap-3", "Strong"};
inline constexpr Phrase cap_note{"settings.cap-note", "In a hard part somebody is laughed at, left out or scared. If it is harder than "
                                                      "you picked here, you get it told in two lines. From the next story on."};
inline constexpr Phrase adult_title{"adult.title", "A page for an adult"};
inline constexpr Phrase adult_what{"adult.what", "Strong parts show threats, private pictures that are passed on, and people who are "
                                                 "really afraid. They are told openly, and help comes in them. They are for 14 and over."};
inline constexpr Phrase adult_story{"adult.story",
                                    "“{story}” is for 14 and over. In it: {topics}. Nothing is shown that nobody should see. "
                                    "Help comes in it, and it works."};
inline constexpr Phrase adult_why{"adult.why", "Some young people meet this. A story is a safer place to meet it first, best with somebody "
                                               "to talk to afterwards. If you are not an adult, fetch one."};
inline constexpr Phrase adult_sum{"adult.sum", "To open them, work this out: {times} times {of}, plus {plus}"};
inline constexpr Phrase adult_no{"adult.no", "Leave it as it is"};
inline constexpr Phrase adult_wrong{"adult.wrong", "That isn't the number. Nothing was changed."};
inline constexpr Phrase from_14{"settings.from-14", "From 14 on."};

// Break, leaving
inline constexpr Phrase break_title{"break.title", "A breather"};
inline constexpr Phrase break_line{"break.line", "Breathe in while the ring grows. Out while it gets small. There's no hurry in either."};
inline constexpr Phrase break_wait{"break.wait", "The story waits. It's good at waiting."};
inline constexpr Phrase break_back{"break.back", "Go back"};
inline constexpr Phrase break_help{"break.help", "Get help"};
inline constexpr Phrase bye_title{"bye.title", "That's enough for today"};
inline constexpr Phrase bye_line{"bye.line", "The lamp on the lighthouse turns. Somewhere somebody is frying onions."};
inline constexpr Phrase bye_kept{"bye.kept", "Your place is kept."};
inline constexpr Phrase bye_kept_earlier{"bye.kept-earlier", "Your place from a little earlier is kept."};
inline constexpr Phrase bye_guest{"bye.guest", "You played as a guest, so nothing was kept."};
inline constexpr Phrase bye_close{"bye.close", "Close the game"};
inline constexpr Phrase bye_stay{"bye.stay", "Stay a bit"};

}
