// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

namespace play::words {

// The lighthouse
inline constexpr Phrase help_title{"help.title", "The lighthouse"};
inline constexpr Phrase help_place{"help.place", "The lamp room. A kettle, two cups, a chair for you."};
inline constexpr Phrase odile{"help.odile", "Keeper Odile"};
inline constexpr Phrase help_fault{"help.fault",
                                   "If someone hurt you, it's not your fault. If you joined in, you can still tell, and still stop."};
inline constexpr Phrase help_now{"help.now", "What you can do, in this order"};
inline constexpr Phrase help_1{
    "help.1", "1. Get safe. If somebody could hurt you right now, go where people are, and tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_2{"help.2", "2. Tell someone you trust. Start anywhere. If the first one waves it away, tell another."};
inline constexpr Phrase help_3{"help.3", "3. Keep the proof: a screenshot, the date, the names. But never a private picture of a child: "
                                         "leave that where it is and tell an adult."};
inline constexpr Phrase help_4{"help.4", "4. Block and report. An adult can sit beside you while you do."};
inline constexpr Phrase help_5{"help.5",
                               "5. Look after yourself. Eat something, sleep, be with somebody kind. Phones can stay in the kitchen."};
// The same for band 8: shorter, plainer
inline constexpr Phrase help_1_young{"help.1-young", "1. Get safe. Go where people are. Tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_2_young{"help.2-young", "2. Tell someone you trust. Start anywhere. If one doesn't listen, tell another."};
inline constexpr Phrase help_3_young{"help.3-young",
                                     "3. Keep the proof: a screenshot, the date, the names. But never a picture of somebody "
                                     "with no clothes on. Leave that one. Tell an adult."};
inline constexpr Phrase help_4_young{"help.4-young", "4. Block and report. An adult can help you do it."};
inline constexpr Phrase help_5_young{"help.5-young", "5. Look after yourself. Eat. Sleep. Be with somebody kind."};
inline constexpr Phrase help_adult_young{"help.adult-young", "A trusted adult: at home, at school, next door. Somebody who listens."};
inline constexpr Phrase help_line_young{"help.line-young",
                                        "Your country's child helpline. Call or write. You don't have to say your name."};
inline constexpr Phrase help_emergency_young{"help.emergency-young", "Is somebody in danger now? The emergency number of your country. If "
                                                                     "you don't know it, tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_find_young{"help.find-young", "You don't know the numbers? A teacher can look them up."};
inline constexpr Phrase help_words_young{"help.words-young", "No words for it? Say: \"Can you just listen first?\""};
inline constexpr Phrase help_job_young{"help.job-young", "Keeping everyone safe is not your job. That's for adults."};
inline constexpr Phrase help_who{"help.who", "Who could I tell?"};
inline constexpr Phrase help_adult{"help.adult",
                                   "A trusted adult: at home, at school, a neighbour, a coach. Somebody who listens before they talk."};
inline constexpr Phrase help_line{"help.line",
                                  "Your country's child helpline. You can call or write, and you don't have to say your name."};
inline constexpr Phrase help_emergency{"help.emergency", "If somebody is in danger now: the emergency number of your country. If you don't "
                                                         "know it, tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_find{"help.find", "You don't know the numbers? A teacher, a doctor's office or the police station can look up "
                                               "\"child helpline\" with the name of your country."};
inline constexpr Phrase help_words{"help.words", "No words for it? Say: \"Something happened online. Can you just listen first?\""};
inline constexpr Phrase help_job{"help.job",
                                 "Keeping everyone safe is not your job. That's for adults, and for the people who run the apps."};
inline constexpr Phrase help_back{"help.back", "Go back"};

// About
inline constexpr Phrase about_title{"about.title", "About this game"};
inline constexpr Phrase about_children{"about.children", "For you"};
inline constexpr Phrase about_children_1{
    "about.children-1",
    "Stories about what people do on phones and in corridors. You decide what you do. You can always go back and try it another way."};
inline constexpr Phrase about_children_2{"about.children-2",
                                         "There are no points and nobody is watching. It never asks your name, and it never goes online."};
inline constexpr Phrase about_adults{"about.adults", "For adults"};
inline constexpr Phrase about_adults_1{"about.adults-1", "A free game about bullying online and off, for ages 8 to 10, 11 to 13, and 14 "
                                                         "and over. A story takes 8 to 12 minutes and is best talked about afterwards."};
inline constexpr Phrase about_adults_2{"about.adults-2",
                                       "If a child tells you something: listen, stay calm, believe them, promise no secrecy, don't lead "
                                       "them with questions, note their own words, and pass it on the same day."};
inline constexpr Phrase about_kept{"about.kept", "What is kept"};
inline constexpr Phrase about_kept_guest{"about.kept-guest", "For a guest: nothing at all."};
inline constexpr Phrase about_kept_profile{"about.kept-profile",
                                           "For a kept place: the animal, the name from the list, the age group, settings, which stories "
                                           "were played, what was decided in them, and plans. Never what somebody guessed or felt."};
inline constexpr Phrase about_kept_where{"about.kept-where", "It is in this folder: {folder}"};
inline constexpr Phrase about_kept_nowhere{"about.kept-nowhere", "The game was started without a folder to keep things in."};
inline constexpr Phrase about_licence{"about.licence", "Free software under the MIT licence. Pass it on."};
inline constexpr Phrase about_delete{"about.delete", "Delete everything that was kept"};
inline constexpr Phrase about_nothing{"about.nothing", "There's nothing to delete."};

// Delete everything
inline constexpr Phrase delete_title{"delete.title", "Delete everything?"};
inline constexpr Phrase delete_line{"delete.line",
                                    "All kept places on this computer go: stories, notebooks, settings. This can't be undone."};
inline constexpr Phrase delete_who{"delete.who", "These go:"};
inline constexpr Phrase delete_yes{"delete.yes", "Yes, delete everything"};
inline constexpr Phrase delete_no{"delete.no", "No, keep it"};
inline constexpr Phrase deleted_one{"delete.deleted-one", "Deleted. One file went; nothing is kept any more."};
inline constexpr Phrase deleted_many{"delete.deleted-many", "Deleted. {n} files went; nothing is kept any more."};

}
