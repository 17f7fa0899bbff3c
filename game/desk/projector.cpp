// SPDX-License-Identifier: MIT
#include "desk/room.hpp"
#include "desk/words.hpp"
#include "play/class_words.hpp"
#include "play/sheet.hpp"

namespace desk {
namespace {

using classroom::PartKind;
using page::BlockRole;
using play::say;

/// A question for everybody, as large as a page has words.
page::Page question(const std::string& kind, const std::string& title, const std::string& words) {
    play::Sheet sheet(kind, title);
    sheet.heading(title);
    if (!words.empty())
        sheet.text(BlockRole::Card, words);
    return sheet.take();
}

page::Page rules(const Room& room) {
    play::Sheet sheet("class-rules", say(words::class_rules));
    sheet.heading(say(words::class_rules)).text(BlockRole::Card, say(words::class_rule_1)).text(BlockRole::Card, say(words::class_rule_2));
    const std::string note = story::words_for(room.offer.episode->note.text, {room.setup.band, story::Address::They, ""}, 0);
    if (!note.empty())
        sheet.text(BlockRole::Narration, note);
    return sheet.take();
}

std::optional<page::Page> sheet_for(const Room& room) {
    const classroom::Running* now = room.running();
    if (!now)
        return std::nullopt;
    const std::string title = play::part_title(now->part);
    const auto asked = [&] { return play::part_card(now->part, room.offer.guide, room.setup.band).ask; };
    switch (now->part.kind) {
    case PartKind::GroundRules: return rules(room);
    case PartKind::Starter: return question("class-starter", title, asked());
    case PartKind::Talk:
        return question(
            "class-talk", title,
            room.talk && *room.talk < room.offer.guide.talk.size() ? classroom::question_of(room.offer.guide.talk[*room.talk]).ask : "");
    case PartKind::Exit: return question("class-exit", title, asked());
    case PartKind::DeRole: return last_page();
    case PartKind::Story:
    case PartKind::Pause:
    case PartKind::Rewind: break;
    }
    return std::nullopt;
}

}

page::Page last_page() {
    return question("class-roles", say(words::class_roles), say(words::class_roles_line));
}

page::Page on_projector(const Room& room, page::Page game) {
    const play::Projection& projection = room.game.projection();
    const bool own = projection.curtain() == play::Curtain::Open && !projection.debrief_shown();
    if (auto sheet = own ? sheet_for(room) : std::nullopt) {
        sheet->lang = game.lang;
        sheet->right_to_left = game.right_to_left;
        game = *std::move(sheet);
    }
    // nobody who looks in shall think that this is a lesson
    if (room.rehearsal && projection.curtain() != play::Curtain::Blank) {
        page::Block block;
        block.id = "rehearsal";
        block.role = BlockRole::Note;
        block.text = page::words(say(words::class_rehearsal));
        game.blocks.insert(game.blocks.begin(), std::move(block));
    }
    return game;
}

}
