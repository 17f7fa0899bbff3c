// SPDX-License-Identifier: MIT
#include "content/wordings.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace content {
namespace {

/// Gathers the texts of a scene, beat by beat.
class Gatherer {
public:
    Gatherer(const EpisodeFile& file, story::SceneIndex scene, std::vector<TextPlace>& out) : file_(file), scene_(scene), out_(out) {}

    void gather() {
        const story::Scene& scene = file_.episode.scene(scene_);
        add(scene.summary, TextRole::Summary, file_.at(scene_), "summary");
        add(scene.ending_title, TextRole::EndingTitle, file_.at(scene_), "ending-title");
        for (std::uint32_t i = 0; i < scene.beats.size(); ++i) {
            at_ = file_.at(story::BeatRef{scene_, i});
            beat_ = &scene.beats[i];
            std::visit([&](const auto& body) { gather_body(body); }, scene.beats[i].body);
        }
    }

private:
    void add(const story::Text& text, TextRole role, ValueIndex inside, std::string_view key, story::SpeakerIndex who = {}) {
        if (!text.empty())
            out_.push_back({&text, role, file_.part(inside, key), scene_, who, beat_});
    }
    /// Calls `use` with every element of a list and where it stands.
    template <class List, class Use>
    void each(const List& list, std::string_view key, const Use& use) {
        const JsonDocument& document = file_.document;
        const ValueIndex array = document.member(at_, key);
        ValueIndex item = document.is(array, JsonKind::Array) ? document.first(array) : ValueIndex();
        for (const auto& one : list) {
            use(one, item.none() ? at_ : item);
            item = item.none() ? item : document.next(item);
        }
    }
    template <class List>
    void add_list(const List& list, TextRole role, std::string_view key) {
        each(list, key, [&](const auto& one, ValueIndex item) { add(one.text, role, item, "text"); });
    }
    void gather_body(const story::Say& say) {
        add(say.text, say.who.none() ? TextRole::Narration : TextRole::Speech, at_, "text", say.who);
        add(say.meant, TextRole::Meant, at_, "meant", say.who);
    }
    void gather_body(const story::Message& message) {
        add(message.text, TextRole::Message, at_, "text", message.who);
        add(message.meant, TextRole::Meant, at_, "meant", message.who);
    }
    void gather_body(const story::Update& update) {
        const auto* message = update.line.scene.none() ? nullptr : std::get_if<story::Message>(&file_.episode.beat(update.line).body);
        add(update.text, TextRole::Message, at_, "text", message == nullptr ? story::SpeakerIndex() : message->who);
    }
    void gather_body(const story::Membership& change) { add(change.name, TextRole::Name, at_, "rename"); }
    void gather_body(const story::Card& card) {
        add(card.title, TextRole::Card, at_, "title");
        add(card.text, TextRole::Card, at_, "text");
    }
    void gather_body(const story::Choice& choice) {
        add(choice.ask, TextRole::Ask, at_, "ask");
        each(choice.draft, "draft",
             [&](const story::Text& draft, ValueIndex item) { out_.push_back({&draft, TextRole::Draft, item, scene_, {}, beat_}); });
        add_list(choice.options, TextRole::Option, "options");
    }
    void gather_body(const story::Question& question) {
        add(question.ask, TextRole::Ask, at_, "ask");
        each(question.answers, "answers", [&](const story::Answer& answer, ValueIndex item) {
            add(answer.text, TextRole::Answer, item, "text");
            add(answer.reply, TextRole::Reply, item, "reply");
        });
        add(question.reply, TextRole::Reply, at_, "reply");
    }
    void gather_body(const story::Plan& plan) {
        add(plan.ask, TextRole::Ask, at_, "ask");
        add_list(plan.cues, TextRole::PlanPart, "if");
        add_list(plan.moves, TextRole::PlanPart, "then");
    }
    void gather_body(const story::Activity& activity) {
        add(activity.ask, TextRole::Ask, at_, "ask");
        std::visit([&](const auto& body) { gather_parts(body); }, activity.body);
        each(activity.outcomes, "outcomes",
             [&](const story::ActivityOutcome& outcome, ValueIndex item) { add(outcome.reply, TextRole::Reply, item, "reply"); });
    }
    void add_pieces(const std::vector<story::Piece>& pieces, std::string_view key, TextRole role = TextRole::Piece) {
        each(pieces, key, [&](const story::Piece& piece, ValueIndex item) {
            add(piece.text, role, item, "text");
            add(piece.reply, TextRole::Remark, item, "reply");
        });
    }
    void gather_parts(const story::KeepBody&) {}
    void gather_parts(const story::RippleBody&) {}
    void gather_parts(const story::SortBody& body) {
        add_list(body.bins, TextRole::Piece, "bins");
        add_pieces(body.cards, "cards");
    }
    void gather_parts(const story::OrderBody& body) { add_pieces(body.cards, "cards"); }
    void gather_parts(const story::SpotBody& body) {
        add(body.title, TextRole::Title, at_, "title");
        add_pieces(body.lines, "lines", TextRole::Line);
    }
    void gather_parts(const story::ComposeBody& body) {
        const ValueIndex whole = at_;
        each(body.slots, "slots", [&](const story::ComposeBody::Slot& slot, ValueIndex item) {
            add(slot.ask, TextRole::Ask, item, "ask");
            at_ = item;
            add_pieces(slot.parts, "parts");
            at_ = whole;
        });
    }
    void gather_parts(const story::ReportBody& body) {
        add_pieces(body.phrases, "phrases");
        add_pieces(body.places, "places");
    }
    void gather_parts(const story::DesignBody& body) {
        add_pieces(body.parts, "parts");
        each(body.tries, "tries", [&](const story::DesignBody::Try& one, ValueIndex item) {
            add(one.good, TextRole::Reply, item, "good");
            add(one.poor, TextRole::Reply, item, "poor");
        });
    }
    void gather_parts(const story::CircleBody& body) { add_pieces(body.people, "people"); }
    template <class Wordless>
    void gather_body(const Wordless&) {}

    const EpisodeFile& file_;
    story::SceneIndex scene_;
    std::vector<TextPlace>& out_;
    ValueIndex at_;
    const story::Beat* beat_ = nullptr;
};

void gather_head(const EpisodeFile& file, std::vector<TextPlace>& out) {
    const story::Episode& episode = file.episode;
    const ValueIndex root = JsonDocument::root();
    const auto add = [&](const story::Text& text, TextRole role, ValueIndex at) {
        if (!text.empty())
            out.push_back({&text, role, at, {}, {}, nullptr});
    };
    add(episode.title, TextRole::Title, file.part(root, "title"));
    add(episode.tagline, TextRole::Title, file.part(root, "tagline"));
    add(episode.note.text, TextRole::Note, file.part(file.part(root, "note"), "text"));
    for (std::size_t i = 0; i < episode.channels.size(); ++i)
        add(episode.channels[i].name, TextRole::Name, file.part(file.part(root, "channels", i), "name"));
    for (std::size_t i = 0; i < episode.graphs.size(); ++i)
        for (std::size_t j = 0; j < episode.graphs[i].edges.size(); ++j)
            add(episode.graphs[i].edges[j].excuse, TextRole::Excuse, file.part(file.part(root, "graphs", i), "edges", j));
}

}

std::vector<TextPlace> texts_of_scene(const EpisodeFile& file, story::SceneIndex scene) {
    std::vector<TextPlace> out;
    Gatherer(file, scene, out).gather();
    return out;
}

std::vector<TextPlace> all_texts(const EpisodeFile& file) {
    std::vector<TextPlace> out;
    gather_head(file, out);
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i)
        Gatherer(file, story::SceneIndex(i), out).gather();
    return out;
}

std::vector<std::string_view> wordings_for(const story::Text& text, story::Band band) {
    if (text.forms.empty())
        return text.wordings();
    std::optional<story::Band> nearest;
    bool fits = false;
    for (const story::TextForm& form : text.forms) {
        if (form.band && *form.band <= band && (!nearest || *nearest < *form.band))
            nearest = form.band;
        fits = fits || !form.band || *form.band <= band;
    }
    if (!fits)
        return {text.forms.front().words};
    std::vector<std::string_view> out;
    for (const story::TextForm& form : text.forms)
        if (form.band == nearest)
            out.push_back(form.words);
    return out;
}

std::size_t most_words(const story::Text& text, story::Band band) {
    std::size_t most = 0;
    for (const std::string_view words : wordings_for(text, band))
        most = std::max(most, base::count_words(words));
    return most;
}

std::size_t most_words(const story::Text& text) {
    std::size_t most = 0;
    for (const std::string_view words : text.wordings())
        most = std::max(most, base::count_words(words));
    return most;
}

}
