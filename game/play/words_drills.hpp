// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

namespace play::words {

// The practice planks
inline constexpr Phrase drills_title{"drills.title", "The practice planks"};
inline constexpr Phrase drills_map_note{"drills.map-note", "Two minutes each."};
inline constexpr Phrase drills_line{"drills.line", "Short planks over shallow water. Try a move. If you fall in, your socks get wet."};
inline constexpr Phrase drills_line_older{"drills.line-older", "Two minutes each. Nothing here counts, and you can take it back."};
inline constexpr Phrase drills_bucket{"drills.bucket", "Out of the bucket"};
inline constexpr Phrase drills_draw{"drills.draw", "Draw one"};
inline constexpr Phrase drills_draw_note{"drills.draw-note", "Whatever comes."};
inline constexpr Phrase drills_draw_again{"drills.draw-again", "You've tried them all. They're different the second time."};
inline constexpr Phrase drills_together{"drills.together", "Who's here?"};
inline constexpr Phrase drills_alone{"drills.alone", "Just me"};
inline constexpr Phrase drills_pairs{"drills.pairs", "Two of us"};
inline constexpr Phrase drills_circle{"drills.circle", "A circle"};
inline constexpr Phrase drills_circle_note{"drills.circle-note", "With role cards."};
inline constexpr Phrase drills_topics{"drills.topics", "Or pick what it's about"};
inline constexpr Phrase drills_one{"drills.one", "1 drill"};
inline constexpr Phrase drills_many{"drills.many", "{n} drills"};
inline constexpr Phrase drills_some_tried{"drills.some-tried", "{drills}, {n} tried"};
inline constexpr Phrase drills_tried{"drills.tried", "Tried: {tagline}"};
inline constexpr Phrase drills_two_minutes{"drills.two-minutes", "About two minutes."};
inline constexpr Phrase drills_another_one{"drills.another-one", "Not this one"};
inline constexpr Phrase drills_hand_out{"drills.hand-out", "Hand out the roles"};
inline constexpr Phrase drills_list{"drills.list", "Back to the planks"};

// Playing one
inline constexpr Phrase drill_agree{"drill.agree", "Talk first. Press when you both agree."};
inline constexpr Phrase drill_round{"drill.round", "Go round the circle: one sentence each, as the person on your card. Then press."};
inline constexpr Phrase drill_tried_it{"drill.tried-it", "You've tried this one."};
inline constexpr Phrase drill_what{"drill.what", "What you tried"};
inline constexpr Phrase drill_came{"drill.came", "What came of it"};
inline constexpr Phrase came_line{"drill.came-line", "{who}: “{words}”"};
inline constexpr Phrase drill_outcome{"drill.outcome", "{title}. {words}"};
inline constexpr Phrase drill_again{"drill.again", "Try another move"};
inline constexpr Phrase drill_again_note{"drill.again-note", "Same moment, same weather."};
inline constexpr Phrase drill_all{"drill.all", "You've tried everything there is here. Some of it twice, perhaps."};
inline constexpr Phrase drill_next{"drill.next", "Another drill"};
inline constexpr Phrase drill_swap{"drill.swap", "Swap roles"};
inline constexpr Phrase drill_swap_note{"drill.swap-note", "Everybody moves on by one. Then the same thing again."};
inline constexpr Phrase drill_roles_off{"drill.roles-off", "Cards down. You're yourselves again."};

// Role cards
inline constexpr Phrase roles_title{"roles.title", "Who are you this time?"};
inline constexpr Phrase roles_line{"roles.line", "Sit in a circle. Each of you gets a card. Nobody plays themselves, and anyone may pass."};
inline constexpr Phrase roles_number{"roles.number", "Card {n} of {of}"};
inline constexpr Phrase roles_pass_on{"roles.pass-on", "That's me. Pass it on"};
inline constexpr Phrase roles_everyone{"roles.everyone", "Everyone has one"};
inline constexpr Phrase roles_everyone_note{"roles.everyone-note", "Start the drill."};
inline constexpr Phrase roles_begin{"roles.begin", "That's me. Start the drill"};
inline constexpr Phrase role_target{"role.target", "I'm the one it happens to"};
inline constexpr Phrase role_target_line{"role.target-line",
                                         "I don't have to explain it. I can say what I'd like. Or look out of the window."};
inline constexpr Phrase role_friend{"role.friend", "I'm a friend"};
inline constexpr Phrase role_friend_line{"role.friend-line", "I haven't got a plan. I've got two hands and half a biscuit."};
inline constexpr Phrase role_laughs{"role.laughs", "I'm the one who laughs"};
inline constexpr Phrase role_laughs_line{"role.laughs-line", "I laughed before I thought. Now I don't know how to stop first."};
inline constexpr Phrase role_passes{"role.passes", "I'm walking past"};
inline constexpr Phrase role_passes_line{"role.passes-line",
                                         "I saw it. I was on my way somewhere. I'm still thinking about it on the stairs."};
inline constexpr Phrase role_adult{"role.adult", "I'm a grown-up"};
inline constexpr Phrase role_adult_line{"role.adult-line", "I saw nothing, and I've got a meeting. If you tell me, I put the cup down."};

}
