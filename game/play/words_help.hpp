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
inline constexpr Phrase help_2{
    "help.2", "2. Tell someone you trust. Start anywhere. If the first one waves it away, tell another. If an adult is the "
              "one who hurts you, tell a different one."};
inline constexpr Phrase help_3{"help.3", "3. Keep the proof: a screenshot, the date, the names. But never a private picture of a child: "
                                         "leave that where it is and tell an adult."};
inline constexpr Phrase help_4{"help.4", "4. Block and report. An adult can sit beside you while you do."};
inline constexpr Phrase help_5{"help.5",
                               "5. Look after yourself. Eat something, sleep, be with somebody kind. Phones can stay in the kitchen."};
// The same for band 8: shorter, plainer
inline constexpr Phrase help_1_young{
    "help.1-young", "1. Get safe. If somebody could hurt you now, go where people are. Tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_2_young{"help.2-young", "2. Tell someone you trust. Start anywhere. If one doesn't listen, tell another. If a "
                                                     "grown-up is the one who hurts you, tell a different one."};
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
inline constexpr Phrase help_dark_young{"help.dark-young", "You or a friend don't want to be here any more? That counts as danger. Tell a "
                                                           "grown-up today. Stay with your friend till they come."};
inline constexpr Phrase help_who{"help.who", "Who could I tell?"};
inline constexpr Phrase help_adult{"help.adult",
                                   "A trusted adult: at home, at school, a neighbour, a coach. Somebody who listens before they talk."};
inline constexpr Phrase help_line{"help.line",
                                  "Your country's child helpline. You can call or write, and you don't have to say your name."};
inline constexpr Phrase help_emergency{"help.emergency", "If somebody is in danger now: the emergency number of your country. If you don't "
                                                         "know it, tell any adult near you: \"Call for help.\""};
inline constexpr Phrase help_dark{"help.dark",
                                  "Somebody doesn't want to be here any more, you or a friend? That counts as danger. Tell someone "
                                  "today. Stay with your friend till they come."};
inline constexpr Phrase help_find{"help.find", "You don't know the numbers? A teacher, a doctor's office or the police station can look up "
                                               "\"child helpline\" with the name of your country."};
inline constexpr Phrase help_words{"help.words", "No words for it? Say: \"Something happened online. Can you just listen first?\""};
inline constexpr Phrase help_job{"help.job",
                                 "Keeping everyone safe is not your job. That's for adults, and for the people who run the apps."};
inline constexpr Phrase help_entry{"help.entry", "{name}: {contact}"};
inline constexpr Phrase help_entry_note{"help.entry-note", "{name}: {contact} ({note})"};
inline constexpr Phrase help_danger{"help.danger", "In danger now? {name}: {contact}"};
inline constexpr Phrase help_overdue{"help.overdue", "{entry}. If this does not work, tell an adult."};
inline constexpr Phrase help_back{"help.back", "Go back"};
// For band 14, where it differs
inline constexpr Phrase help_3_older{
    "help.3-older", "3. Keep the proof: screenshots, dates, names. But never a private picture of a child. Under eighteen, that's you. If "
                    "there is one of you, you've done nothing wrong: send nothing more, and tell somebody today."};
inline constexpr Phrase help_5_older{"help.5-older",
                                     "5. Look after yourself. Eat something, be with somebody kind, sleep: at midnight everything "
                                     "is bigger. Phones can charge in the kitchen."};

// The page for adults
inline constexpr Phrase adults_title{"adults.title", "For adults"};
inline constexpr Phrase adults_told{"adults.told", "If a child tells you something"};
inline constexpr Phrase adults_told_now{"adults.told-now",
                                        "A child in danger now: stay with them and ring the emergency number first. The rest can wait."};
inline constexpr Phrase adults_told_1{"adults.told-1", "1. Listen. Put down what you are doing. Let silences be."};
inline constexpr Phrase adults_told_2{"adults.told-2",
                                      "2. Stay calm, whatever you feel. Say: \"I'm glad you told me. It's not your fault.\""};
inline constexpr Phrase adults_told_3{"adults.told-3", "3. Believe them. Ask no leading questions. \"Tell me what happened\" is enough."};
inline constexpr Phrase adults_told_4{"adults.told-4",
                                      "4. Ask: \"What would you like to happen?\" Promise no secrecy. Say who will have to know, and what "
                                      "happens next, and when."};
inline constexpr Phrase adults_told_5{"adults.told-5", "5. Write it down in the child's own words, with the day. Do not tidy it up."};
inline constexpr Phrase adults_told_6{"adults.told-6",
                                      "6. Pass it on at once, to the person your school or club names for this. If it is about "
                                      "that person: to the one above, or to child protection where you live."};
inline constexpr Phrase adults_told_back{"adults.told-back",
                                         "7. Go back to the child on the day you said. Tell them what was done, and ask how it is now."};
inline constexpr Phrase adults_told_7{
    "adults.told-7", "A private picture of a child: do not look at it, copy it or send it, not even as proof. Pass on that it exists."};
inline constexpr Phrase adults_here{"adults.here", "Whom children can turn to here"};
inline constexpr Phrase adults_here_none{
    "adults.here-none", "Nobody has written it down yet, so the lighthouse names no one and no number. Write a file region.json, "
                        "and put it beside the program or into /etc/ripple-bay. The handbook in content/README.md shows one."};
inline constexpr Phrase adults_here_of{"adults.here-of", "For: {place}"};
inline constexpr Phrase adults_confirmed{"adults.confirmed", "{entry}. Confirmed by {who}, {day}."};
inline constexpr Phrase adults_unconfirmed{"adults.unconfirmed",
                                           "{entry}. Children don't see it: nobody has confirmed it with a name and a day."};
inline constexpr Phrase adults_review{"adults.review", "{entry}. It should have been looked at again by {day}."};
inline constexpr Phrase adults_leads{"adults.leads", "Helplines to confirm"};
inline constexpr Phrase adults_leads_what{
    "adults.leads-what", "Found in public pages in November 2026. Nobody rang them. Ring the one for your country before you "
                         "write it into region.json."};
inline constexpr Phrase adults_lead{"adults.lead", "{country}: {name}, {contact}. Source: {source}. How sure: {sure}."};
inline constexpr Phrase adults_works{"adults.works", "What works, as far as anybody knows"};
inline constexpr Phrase adults_works_1{"adults.works-1",
                                       "A game alone changes little. A game, a talk and another go later do. Play one story with "
                                       "them, stop at the pause points in its guide, and come back to it next week."};
inline constexpr Phrase adults_works_2{"adults.works-2",
                                       "Do not ask in front of others whether it has happened to them. Everybody may pass."};

// Where this comes from
inline constexpr Phrase sources_title{"sources.title", "Where this comes from"};
inline constexpr Phrase sources_two{"sources.two", "Two texts stand behind every story here."};
inline constexpr Phrase sources_letter{
    "sources.letter", "A letter of 11 April 2023 from the United Nations' Special Representative on Violence against Children. Over "
                      "500 children from all regions had talked with her. It tells what they asked."};
inline constexpr Phrase sources_report{
    "sources.report", "Her report to the Human Rights Council on how children are hurt online, and who has to put it right: "
                      "states, companies, schools. Not the children alone."};
inline constexpr Phrase sources_asked{"sources.asked", "What the children asked, and where it is in the stories"};
inline constexpr Phrase sources_said{"sources.said", "What the report says, and where it is in the stories"};
inline constexpr Phrase sources_row{"sources.row", "{what} ({where})"};

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
                                       "them with questions, note their own words, and pass it on at once."};
inline constexpr Phrase about_kept{"about.kept", "What is kept"};
inline constexpr Phrase about_kept_guest{"about.kept-guest", "For a guest: nothing at all."};
inline constexpr Phrase about_kept_profile{"about.kept-profile",
                                           "For a kept place: the animal, the name from the list, the age group, settings, which stories "
                                           "were played, what was decided in them, and plans. Never what somebody guessed or felt."};
inline constexpr Phrase about_kept_where{"about.kept-where", "It is in this folder: {folder}"};
inline constexpr Phrase about_kept_nowhere{"about.kept-nowhere", "The game was started without a folder to keep things in."};
inline constexpr Phrase about_licence{"about.licence", "Free software under the MIT licence. Pass it on."};
inline constexpr Phrase about_sources{"about.sources", "Where this comes from"};
inline constexpr Phrase about_for_adults{"about.for-adults", "A page for adults"};
inline constexpr Phrase about_delete{"about.delete", "Delete everything that was kept"};
inline constexpr Phrase about_nothing{"about.nothing", "There's nothing to delete."};

// Delete everything
inline constexpr Phrase delete_title{"delete.title", "Delete everything?"};
inline constexpr Phrase delete_line{"delete.line",
                                    "All kept places on this computer go: stories, notebooks, settings. This can't be undone."};
inline constexpr Phrase delete_who{"delete.who", "These go:"};
inline constexpr Phrase delete_yes{"delete.yes", "Yes, delete everything"};
inline constexpr Phrase delete_no{"delete.no", "No, keep it"};
inline constexpr Phrase deleted_many{"delete.deleted-many", "Deleted. {n} files went; nothing is kept any more.",
                                     "Deleted. One file went; nothing is kept any more."};

}
