// SPDX-License-Identifier: MIT
#include "content/phrases.hpp"

// Single words with a harmless meaning ("signal", "apple", "weed") are left out: an author should want to hear about each find.
namespace content {
namespace {

constexpr int teens = 14, nobody = 99;

// clang-format off: lists to be read at a glance
constexpr PhraseList lists[] = {
    {"instagram; insta; tiktok; tik tok; snapchat; whatsapp; whats app; youtube; youtuber; facebook; roblox; minecraft; "
     "fortnite; discord; twitch; twitter; reddit; pinterest; tumblr; iphone; ipad; ipod; playstation; xbox; nintendo; "
     "netflix; spotify; wechat; weibo; vkontakte; bereal; omegle; chatgpt; gmail; hotmail; google; googled; wikipedia; "
     "amazon prime; among us; brawl stars; clash royale; call of duty; counter strike; pokemon; disney; lego; mcdonalds; "
     "coca cola; ms teams; microsoft; samsung; huawei; adidas; nike; messenger kids; telegram app; signal app; yik yak; "
     "askfm; kik; onlyfans; tinder; steam deck", PhraseKind::Brand},
    {"you should not have posted; you shouldnt have posted; you should never have posted; she should not have posted; she "
     "shouldnt have posted; he should not have posted; he shouldnt have posted; should have known better; you should not "
     "have sent; you shouldnt have sent; she shouldnt have sent; your own fault; her own fault; his own fault; their own "
     "fault; its your fault; it is your fault; that is your fault; thats your fault; asked for it; asking for it; brought it "
     "on yourself; brought it on herself; brought it on himself; brought it on themselves; had it coming; has it coming; "
     "what were you wearing; why did you send it; why did you post it; why didnt you say; why didnt you tell; why did you "
     "not tell; you should have told; you should have said something; you could have stopped it; you let it happen; you just "
     "watched; youre as bad as; you are as bad as; makes you part of it; part of the problem; just as guilty; you provoked; "
     "she provoked; he provoked; overreacting; too sensitive", PhraseKind::Blame},
    {"ignore it; ignore him; ignore her; ignore them; just ignore; ignore the bully; ignore bullies; both say sorry; both "
     "apologise; both apologize; say sorry to each other; shake hands and; promise not to tell; promise not to say; promise "
     "you wont tell; promise i wont tell; i wont tell anyone; i will not tell anyone; keep it a secret; keep this a secret; "
     "keep it secret; keep this between us; keep it between us; our little secret; hit back; hit him back; hit her back; hit "
     "them back; fight back; stand up to the bully; stand up to him; stand up to her; sort it out between you; sort it out "
     "between yourselves; work it out between you; talk it out with him; talk it out with her; confront him; confront her; "
     "confront them; confront the bully; boys will be boys; girls will be girls; toughen up; man up; thicker skin; grow up "
     "and; stop being so; call the police; ring the police; get your own back; give as good as; two can play; delete the "
     "proof; delete everything; delete it all; delete your account; just log off; just block and forget; post it back; post "
     "one of him; post one of her; dont tell your parents; dont tell a teacher", PhraseKind::BadAdvice},
    {"has this happened to you; has this ever happened to you; did this happen to you; did this ever happen to you; has "
     "something like this happened to you; has anything like this happened to you; have you ever been bullied; have you been "
     "bullied; are you being bullied; are you bullied; who bullies you; have you ever bullied; have you bullied; have you "
     "ever been hurt; have you ever been laughed at; have you ever been left out; when were you last bullied", PhraseKind::AsksChild},
    {"bully; bullies; cyberbully; cyberbullies; victim; victims; perpetrator; perpetrators; aggressor; bystander; "
     "bystanders; upstander; upstanders; mean girl; mean girls; bad kid; bad kids; bad person; troublemaker; troublemakers", PhraseKind::Label},
    {"~correct; ~wrong; ~incorrect; ~well done; ~good job; ~great job; ~great choice; ~good choice; ~perfect score; ~try "
     "again; right answer; wrong answer; bonus points; you win; you lose; game over; level up; gold star; high score", PhraseKind::Mark},
    {"for ever and ever; stays online for ever; stay online for ever; on the internet for ever; there for ever; forever; "
     "ruin your life; ruined your life; ruin her life; ruined her life; ruin his life; ruined his life; never be the same; "
     "scarred for life; never recover; never get over it; never goes away; your life is over; her life is over; his life is "
     "over; go to prison; go to jail", PhraseKind::Fear},
    {"~remember to; ~remember that; ~always remember; the lesson is; the lesson here; the moral is; the moral of; what we "
     "learn; we have learned that; you have learned that; we should all; we must all; everyone should; everybody should; you "
     "should always; you should never; you must always; you must never; always be kind; be kind to everyone; just be kind; "
     "kindness matters; kindness is; words can hurt; words hurt; think before you post; think before you click; bullying is "
     "wrong; bullying is bad; bullying is never; bullying hurts; cyberbullying; it is important to; its important to; "
     "important to remember; make a difference; made a difference; be a good friend; a true friend; true friends; real "
     "friends always; trusted adult; tell a trusted; speak up for; stand up for what; stand up against; be the change; be a "
     "hero; be an upstander; treat others; respect each other; respect others; stronger together; we are all different; its "
     "what is inside; you are not alone; youre not alone; bystanders have the power; stay safe online; online safety; "
     "digital footprint; digital citizen; social media can", PhraseKind::Preachy},
    {"suicide; suicidal; self harm; selfharm; self harming; nude; nudes; naked picture; naked photo; naked pictures; sext; "
     "sexting; sexual; porn; pornography; grooming; groomer; condom; vape; vaping; vodka; cocaine; drug dealer; terrorist; "
     "extremist; abuse; abused; assault; assaulted; trafficking; blackmail", PhraseKind::Grave, teens},
    // Not even where it is the worry of a story.
    {"kill yourself; kill myself; killed herself; killed himself; killed themselves; kys; commit suicide; committed suicide; "
     "cut herself; cut himself; cuts herself; cuts himself; cut myself; cutting herself; cutting himself; hang himself; hang "
     "herself; hanged himself; hanged herself; overdose; overdosed; slit; took pills; take pills; raped; rape; sexy; "
     "masturbate; orgasm; behead; beheaded", PhraseKind::Grave, nobody},
};
// clang-format on

}

std::span<const PhraseList> known_phrases() {
    return lists;
}

}
