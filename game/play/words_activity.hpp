// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

namespace play::words {

// Things to do with one's hands
inline constexpr Phrase done{"do.done", "Done"};
inline constexpr Phrase take_back{"do.take-back", "Take one back"};
inline constexpr Phrase and_next{"do.and-next", ", "};    // between names in a list, with its space
inline constexpr Phrase and_last{"do.and-last", " and "}; // before the last one in a list, with its spaces

inline constexpr Phrase sort_count{"sort.count", "{n} of {all}"};
inline constexpr Phrase sort_empty{"sort.empty", "Empty"};
inline constexpr Phrase sort_many{"sort.many", "{n} cards", "1 card"};
inline constexpr Phrase sort_nothing{"sort.nothing", "Nothing here"};
inline constexpr Phrase sort_over{"sort.over", "All sorted. Is that how you see it?"};
inline constexpr Phrase sort_done{"sort.done", "That's how I see it"};

inline constexpr Phrase order_place{"order.place", "Number {n}"};
inline constexpr Phrase order_how{"order.how", "Press one after the other. Press again to undo."};
inline constexpr Phrase order_path{"order.path", "Your order"};
inline constexpr Phrase order_left{"order.left", "{n} still have no number.", "One still has no number."};
inline constexpr Phrase order_done{"order.done", "In this order"};

inline constexpr Phrase spot_how{"spot.how", "Press what you notice. Press again to let it go."};
inline constexpr Phrase spot_marked{"spot.marked", "You marked {n} things.", "You marked one thing."};
inline constexpr Phrase spot_none{"spot.none", "I notice nothing"};
inline constexpr Phrase spot_done{"spot.done", "That's what I notice"};

inline constexpr Phrase compose_writing{"compose.writing", "{who} is writing"};
inline constexpr Phrase compose_theirs{"compose.theirs", "{who}'s phone"};
inline constexpr Phrase compose_change{"compose.change", "Press to change it"};
inline constexpr Phrase compose_send{"compose.send", "Send"};
inline constexpr Phrase compose_hand_over{"compose.hand-over", "Fold it and hand it over"};
inline constexpr Phrase compose_missing{"compose.missing", "There's still a piece missing."};
inline constexpr Phrase compose_nothing_yet{"compose.nothing-yet", "…"};

inline constexpr Phrase report_title{"report.title", "Tell us"};
inline constexpr Phrase report_lines{"report.lines", "What shows it?"};
inline constexpr Phrase report_phrases{"report.phrases", "What happened?"};
inline constexpr Phrase report_places{"report.places", "Who gets it?"};
inline constexpr Phrase report_whole{"report.whole", "Read it through"};
inline constexpr Phrase report_any{"report.any", "As many as you like."};
inline constexpr Phrase report_one{"report.one", "Pick one."};
inline constexpr Phrase report_empty{"report.empty", "You left this empty. That's allowed."};
inline constexpr Phrase report_next{"report.next", "Next"};
inline constexpr Phrase report_leave_empty{"report.leave-empty", "Leave this empty"};
inline constexpr Phrase report_back{"report.back", "One step back"};
inline constexpr Phrase report_nobody{"report.nobody", "Somebody has to get it."};
inline constexpr Phrase report_send{"report.send", "Send it"};
inline constexpr Phrase report_read{"report.read", "This is what they'll get. Read it once more."};

inline constexpr Phrase design_room{"design.room", "{n} of {all} places taken."};
inline constexpr Phrase design_room_full{"design.room-full", "All {all} places taken. Take one out to put another in."};
inline constexpr Phrase design_full{"design.full", "No place left. Take one out first."};
inline constexpr Phrase design_empty{"design.empty", "There's nothing on it yet."};
inline constexpr Phrase design_free{"design.free", "Room for one more"};
inline constexpr Phrase design_form{"design.form", "Your form"};
inline constexpr Phrase design_try{"design.try", "Let them try it"};
inline constexpr Phrase design_tried{"design.tried", "They try it"};
inline constexpr Phrase design_change{"design.change", "Change something"};
inline constexpr Phrase design_done{"design.done", "That's our form"};

inline constexpr Phrase ripple_how{"ripple.how", "Press somebody, and hear how it got to them."};
inline constexpr Phrase ripple_reaches{"ripple.reaches", "It reaches {n} people.", "It reaches one person."};
inline constexpr Phrase ripple_still{"ripple.still", "It still reaches {n} people.", "It still reaches one person."};
inline constexpr Phrase ripple_before{"ripple.before", "It was {n}."};
inline constexpr Phrase ripple_starts{"ripple.starts", "It begins with {who}."};
inline constexpr Phrase ripple_heard{"ripple.heard", "{who} heard it from {from}."};
inline constexpr Phrase ripple_never{"ripple.never", "It doesn't get to {who} now."};
inline constexpr Phrase ripple_told{"ripple.told", "{who} told {whom}."};
inline constexpr Phrase ripple_told_nobody{"ripple.told-nobody", "{who} told nobody."};
inline constexpr Phrase ripple_keeps{"ripple.keeps", "{who} keeps it quiet"};
inline constexpr Phrase ripple_you_keep{"ripple.you-keep", "You keep it quiet"};
inline constexpr Phrase ripple_instead{"ripple.instead", "Only {n} can. Then {who} talks again."};
inline constexpr Phrase ripple_note_starts{"ripple.note-starts", "it begins here"};
inline constexpr Phrase ripple_note_heard{"ripple.note-heard", "from {from}"};
inline constexpr Phrase ripple_note_never{"ripple.note-never", "it doesn't get here"};
inline constexpr Phrase ripple_note_quiet{"ripple.note-quiet", "it stops here"};
inline constexpr Phrase ripple_done{"ripple.done", "Done"};
inline constexpr Phrase ripple_none{"ripple.none", "Nobody stops it"};
inline constexpr Phrase ripple_thinks{"ripple.thinks", "{who} thinks"};
inline constexpr Phrase ripple_you_think{"ripple.you-think", "You think"};
inline constexpr Phrase ripple_mid_you{"ripple.mid-you", "you"};

inline constexpr Phrase circle_none{"circle.none", "Nobody yet. That's an answer, too."};
inline constexpr Phrase circle_some{"circle.some", "{N}. Nobody sees who."};
inline constexpr Phrase circle_done{"circle.done", "Done"};

// Numbers in words
inline constexpr Phrase number_0{"number.0", "none"};
inline constexpr Phrase number_1{"number.1", "one"};
inline constexpr Phrase number_2{"number.2", "two"};
inline constexpr Phrase number_3{"number.3", "three"};
inline constexpr Phrase number_4{"number.4", "four"};
inline constexpr Phrase number_5{"number.5", "five"};
inline constexpr Phrase number_6{"number.6", "six"};
inline constexpr Phrase number_7{"number.7", "seven"};
inline constexpr Phrase number_8{"number.8", "eight"};
inline constexpr Phrase number_9{"number.9", "nine"};
inline constexpr Phrase number_10{"number.10", "ten"};
inline constexpr Phrase number_11{"number.11", "eleven"};
inline constexpr Phrase number_12{"number.12", "twelve"};

}
