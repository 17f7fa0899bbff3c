// SPDX-License-Identifier: MIT
#include "play/drills_screen.hpp"

#include "play/adult_screen.hpp"
#include "play/drill_screen.hpp"
#include "play/roles_screen.hpp"
#include "play/sheet.hpp"
#include "play/shelf_state.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <array>

namespace play {
namespace {

constexpr std::string_view planks = "boardwalk";

struct HowMany {
    Together together;
    const char* id;
    const Phrase& label;
};
const std::array ways{HowMany{Together::Alone, "together-alone", words::drills_alone},
                      HowMany{Together::Pairs, "together-pairs", words::drills_pairs},
                      HowMany{Together::Circle, "together-circle", words::drills_circle}};

std::string count_words(const Sitting& sitting, const std::vector<const Shelved*>& drills) {
    const auto tried = std::ranges::count_if(drills, [&](const Shelved* one) { return was_tried(sitting, *one); });
    const std::string all = drills.size() == 1 ? say(words::drills_one) : say(words::drills_many, {{"n", std::to_string(drills.size())}});
    return tried == 0 ? all : say(words::drills_some_tried, {{"drills", all}, {"n", std::to_string(tried)}});
}

std::string tagline_of(const Sitting& sitting, const Shelved& drill) {
    return story::words_for(drill.episode->tagline, sitting.reader(), 0);
}

}

page::Page DrillsScreen::page() const {
    const bool older = sitting_.player().band == story::Band::Fourteen;
    Sheet sheet("drills", say(words::drills_title));
    sheet.at(sitting_.library(), std::string(planks)).heading(say(words::drills_title));
    sheet.text(page::BlockRole::Note, say(older ? words::drills_line_older : words::drills_line));
    const auto all = drills_for(sitting_);
    const auto& tried = sitting_.practice().tried;
    const bool again = std::ranges::all_of(all, [&](const Shelved* one) { return std::ranges::find(tried, one->id) != tried.end(); });
    sheet.go("draw", say(words::drills_draw), say(again ? words::drills_draw_again : words::drills_draw_note));
    sheet.page().controls.back().group = say(words::drills_bucket);
    for (const HowMany& way : ways)
        sheet.pick(way.id, say(words::drills_together), say(way.label), way.together == sitting_.practice().together,
                   way.together == Together::Circle ? say(words::drills_circle_note) : std::string());
    for (const content::DrillTopic& topic : sitting_.library().drill_topics)
        if (const auto drills = drills_about(sitting_, topic.id); !drills.empty()) {
            sheet.button("topic-" + topic.id, topic.name, count_words(sitting_, drills));
            sheet.page().controls.back().group = say(words::drills_topics);
        }
    return sheet.take();
}

Next DrillsScreen::on(const page::ControlId& id) {
    const auto way = std::ranges::find(ways, id.str(), &HowMany::id);
    if (way != ways.end()) {
        sitting_.practice().together = way->together;
        return Stay{};
    }
    if (const auto name = after(id, "topic-")) {
        const auto& topics = sitting_.library().drill_topics;
        const auto topic = std::ranges::find(topics, *name, &content::DrillTopic::id);
        return topic == topics.end() ? Next(Stay{}) : open<DrillTopicScreen>(sitting_, *topic);
    }
    const Shelved* drawn = draw_drill(sitting_);
    return drawn ? open<DrillNoteScreen>(sitting_, *drawn, true) : Next(Stay{});
}

page::Page DrillTopicScreen::page() const {
    Sheet sheet("drill-topic", topic_.name);
    sheet.at(sitting_.library(), std::string(planks)).heading(topic_.name);
    for (const Shelved* drill : drills_about(sitting_, topic_.id)) {
        const std::string tagline = tagline_of(sitting_, *drill);
        sheet.button("drill-" + drill->id, drill->title,
                     was_tried(sitting_, *drill) ? say(words::drills_tried, {{"tagline", tagline}}) : tagline);
    }
    sheet.button("list", say(words::drills_list));
    return sheet.take();
}

Next DrillTopicScreen::on(const page::ControlId& id) {
    const auto name = after(id, "drill-");
    const Shelved* drill = name ? sitting_.library().find_drill(*name) : nullptr;
    return drill ? open<DrillNoteScreen>(sitting_, *drill, false) : Next(Back{});
}

page::Page DrillNoteScreen::page() const {
    const story::Episode& episode = *drill_->episode;
    const std::string title = story::words_for(episode.title, sitting_.reader(), 0);
    Sheet sheet("note", title);
    sheet.heading(title);
    if (const auto place = episode.scene(episode.start).place)
        sheet.at(sitting_.library(), episode.places[*place].id.str());
    sheet.text(page::BlockRole::Subheading, tagline_of(sitting_, *drill_));
    sheet.text(page::BlockRole::Narration, story::words_for(episode.note.text, sitting_.reader(), 0));
    sheet.text(page::BlockRole::Item, say(words::drills_two_minutes));
    std::erase_if(sheet.page().blocks, [](const page::Block& block) { return page::plain(block.text).empty(); });
    if (needs_adult(sitting_, *drill_))
        sheet.go("ask-adult", say(words::note_adult), say(words::note_adult_note));
    else
        sheet.go("begin", say(sitting_.practice().together == Together::Circle ? words::drills_hand_out : words::note_start));
    if (drawn_)
        sheet.button("another", say(words::drills_another_one));
    sheet.button("list", say(words::drills_list));
    return sheet.take();
}

Next DrillNoteScreen::on(const page::ControlId& id) {
    if (id.str() == "list")
        return Back{};
    if (id.str() == "another") {
        const Shelved* drawn = draw_drill(sitting_, drill_);
        drill_ = drawn ? drawn : drill_;
        return Stay{};
    }
    if (needs_adult(sitting_, *drill_))
        return open<AdultScreen>(sitting_, drill_);
    if (sitting_.practice().together == Together::Circle)
        return replace<RolesScreen>(sitting_, *drill_, drawn_, 0U);
    return replace<DrillScreen>(sitting_, *drill_, drawn_, 0U);
}

}
