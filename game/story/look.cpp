// SPDX-License-Identifier: MIT
#include "story/view.hpp"

#include <algorithm>

namespace story {
namespace {

/// Builds a View by going once through all that was shown.
class Looker {
public:
    Looker(const Episode& episode, const Progress& now) : episode_(episode), now_(now) {}

    View look() {
        view_.finished = now_.finished;
        const std::vector<BeatRef> shown = now_.trail.all();
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (const Made* made = made_at(i))
                show_made(*made);
            else
                show(shown[i]);
        view_.since.assign(shown.end() - static_cast<std::ptrdiff_t>(now_.trail.fresh()), shown.end());
        if (now_.finished)
            return std::move(view_);
        enter(now_.scene);
        view_.can_skip = can_skip(episode_, now_);
        if (now_.in_summary)
            look_at_summary();
        else
            look_at_beat();
        return std::move(view_);
    }

private:
    [[nodiscard]] std::string say(const Text& text) const { return words_for(text, now_.setup->reader, value_of(now_, text.counts)); }

    void enter(SceneIndex at) {
        const Scene& scene = episode_.scene(at);
        if (view_.scene == &scene)
            return;
        view_.scene = &scene;
        view_.stage = scene.stage;
        view_.front.reset();
        if (scene.place)
            view_.place = *scene.place;
        view_.device.clear();
        const auto device = std::ranges::find(episode_.devices, scene.device, &Device::id);
        if (device != episode_.devices.end())
            view_.device = device->traits;
    }

    /// What was put together at this place of the trail, if anything was.
    [[nodiscard]] const Made* made_at(std::size_t place) const {
        const auto made = std::ranges::find(now_.made, place, &Made::shown);
        return made == now_.made.end() ? nullptr : &*made;
    }

    void show_made(const Made& made) {
        const auto& body = std::get<ComposeBody>(std::get<Activity>(episode_.beat(made.beat).body).body);
        std::string words = composed(body, made.picks, now_);
        if (body.channel.none()) {
            if (made.shown + now_.trail.fresh() >= now_.trail.size())
                view_.note = std::move(words);
            return;
        }
        enter(made.beat.scene);
        open(body.channel)
            .entries.push_back(
                {Entry::Kind::Message, made.beat, episode_.find(SpeakerId("you")), std::move(words), {}, {}, false, 0, {}, {}});
        bring_to_front(body.channel);
    }

    void show(BeatRef at) {
        const Beat& beat = episode_.beat(at);
        enter(at.scene);
        std::visit([&](const auto& body) { show(at, body); }, beat.body);
    }

    void show(BeatRef, const Say& spoken) {
        const auto on_stage = std::ranges::find(view_.stage, spoken.who, &OnStage::who);
        if (on_stage != view_.stage.end())
            on_stage->mood = spoken.mood;
    }
    void show(BeatRef at, const Message& message) {
        ChannelView& channel = open(message.channel);
        channel.entries.push_back({Entry::Kind::Message,
                                   at,
                                   message.who,
                                   say(message.text),
                                   message.picture,
                                   message.at,
                                   false,
                                   0,
                                   {},
                                   message.text.lang,
                                   say(message.meant)});
        std::erase(channel.typing, message.who);
        ++channel.unread;
        if (!message.quiet)
            bring_to_front(message.channel);
    }
    void show(BeatRef, const Update& update) {
        Entry* entry = find(update.line);
        if (!entry)
            return;
        switch (update.kind) {
        case Update::Kind::Reaction: react(*entry, update); break;
        case Update::Kind::SeenBy: entry->seen_by = update.count; break;
        case Update::Kind::Edited:
            entry->text = say(update.text);
            entry->edited = true;
            break;
        case Update::Kind::Deleted: entry->kind = Entry::Kind::Deleted; break;
        }
    }
    void show(BeatRef, const Typing& typing) {
        auto& who = open(typing.channel).typing;
        std::erase(who, typing.who);
        if (!typing.stopped)
            who.push_back(typing.who);
    }
    void show(BeatRef at, const Membership& change) {
        ChannelView& channel = open(change.channel);
        constexpr std::array kinds{Entry::Kind::Joined, Entry::Kind::Left, Entry::Kind::Removed, Entry::Kind::Renamed};
        constexpr std::array by{1, -1, -1, 0};
        const auto kind = static_cast<std::size_t>(change.kind);
        channel.members += by[kind];
        if (change.kind == Membership::Kind::Rename)
            channel.name = say(change.name);
        channel.entries.push_back({kinds[kind], at, change.who, say(change.name), {}, {}, false, 0, {}, {}});
    }
    void show(BeatRef, const StageChange& change) { view_.stage = change.now; }
    void show(BeatRef /*at*/, const Choice& choice) {
        if (!choice.channel.none())
            bring_to_front(choice.channel);
    }
    void show(BeatRef, const Activity& activity) {
        if (const auto* compose = std::get_if<ComposeBody>(&activity.body); compose && !compose->channel.none())
            bring_to_front(compose->channel);
    }
    void show(BeatRef, const Card&) { view_.front.reset(); }
    template <class Other>
    void show(BeatRef, const Other&) {}

    ChannelView& open(ChannelIndex at) {
        const auto known = std::ranges::find(view_.channels, at, &ChannelView::channel);
        if (known != view_.channels.end())
            return *known;
        const Channel& channel = episode_.channels[at.at()];
        ChannelView& opened = view_.channels.emplace_back();
        opened.channel = at;
        opened.name = say(channel.name);
        opened.members = channel.members;
        return opened;
    }

    void bring_to_front(ChannelIndex at) {
        ChannelView& channel = open(at);
        channel.unread = 0;
        view_.front = static_cast<std::size_t>(&channel - view_.channels.data());
    }

    Entry* find(BeatRef line) {
        for (ChannelView& channel : view_.channels)
            for (Entry& entry : channel.entries)
                if (entry.beat == line)
                    return &entry;
        return nullptr;
    }

    static void react(Entry& entry, const Update& update) {
        const auto known = std::ranges::find(entry.reactions, update.reaction, &std::pair<std::string, int>::first);
        if (known == entry.reactions.end())
            entry.reactions.emplace_back(update.reaction, update.count);
        else
            known->second = update.count;
        std::erase_if(entry.reactions, [](const auto& one) { return one.second == 0; });
    }

    void look_at_summary() {
        view_.text = say(view_.scene->summary);
        view_.front.reset();
        view_.can_continue = true;
    }

    void look_at_beat() {
        view_.beat = &view_.scene->beats[now_.beat];
        view_.can_continue = true;
        std::visit([&](const auto& body) { look_at(body); }, view_.beat->body);
    }
    void look_at(const Say& beat) { view_.text = say(beat.text); }
    void look_at(const Message& beat) { view_.text = say(beat.text); }
    void look_at(const Card& beat) {
        view_.title = say(beat.title);
        view_.text = say(beat.text);
    }
    void look_at(const Choice& beat) {
        view_.can_continue = false;
        view_.text = say(beat.ask);
        for (const Option& option : beat.options)
            view_.options.push_back({option.id, say(option.text), option.move, holds(option.when, episode_, now_)});
    }
    void look_at(const Question& beat) {
        view_.text = say(beat.ask);
        view_.reply = say(beat.reply);
        for (const Answer& answer : beat.answers)
            view_.answers.push_back({answer.id, say(answer.text), say(answer.reply), answer.right});
    }
    void look_at(const Plan& beat) {
        view_.text = say(beat.ask);
        for (const PlanPart& part : beat.cues)
            view_.cues.push_back({part.id, say(part.text), part.move, true});
        for (const PlanPart& part : beat.moves)
            view_.moves.push_back({part.id, say(part.text), part.move, true});
    }
    void look_at(const Activity& beat) {
        view_.can_continue = false;
        view_.text = say(beat.ask);
    }
    template <class Other>
    void look_at(const Other&) {}

    const Episode& episode_;
    const Progress& now_;
    View view_;
};

}

View look(const Episode& episode, const Progress& now) {
    return Looker(episode, now).look();
}

}
