// SPDX-License-Identifier: MIT
#include "print/telling_parts.hpp"

#include "base/overload.hpp"

namespace print {
namespace {

using Lines = std::vector<Line>;

/// Says what there is to pick, one line a piece.
class Picker {
public:
    Picker(const Teller& teller, const story::Progress* now, Lines& out) : teller_(teller), now_(now), out_(out) {}

    void piece(const story::Text& text, const story::Text* reply = nullptr) {
        out_.push_back({LineKind::Answer, {}, text_spans(teller_, text, now_), {}, false});
        if (reply && !reply->empty())
            out_.push_back({LineKind::Reply, {}, text_spans(teller_, *reply, now_), {}, false});
    }
    void pieces(const std::vector<story::Piece>& all) {
        for (const story::Piece& one : all)
            piece(one.text, &one.reply);
    }
    /// A line of a chat, by who wrote it.
    void line(story::BeatRef at) {
        if (const auto* message = std::get_if<story::Message>(&teller_.episode.beat(at).body)) {
            Spans words = bold(name_of(teller_, message->who) + ": ");
            out_.push_back({LineKind::Answer, {}, join(std::move(words), text_spans(teller_, message->text, now_)), {}, false});
        }
    }
    void reply(story::SpeakerIndex who, const story::Text& text) {
        Spans words = bold(name_of(teller_, who) + ": ");
        out_.push_back({LineKind::Reply, {}, join(std::move(words), text_spans(teller_, text, now_)), {}, false});
    }
    void told(Spans words) { out_.push_back({LineKind::Told, {}, std::move(words), {}, false}); }
    [[nodiscard]] const Teller& teller() const { return teller_; }
    [[nodiscard]] const story::Progress* now() const { return now_; }

private:
    const Teller& teller_;
    const story::Progress* now_;
    Lines& out_;
};

void pick(Picker& picker, const story::KeepBody& keep) {
    for (const story::BeatRef line : keep.lines)
        picker.line(line);
}
void pick(Picker& picker, const story::SortBody& sort) {
    std::string bins;
    for (const auto& bin : sort.bins)
        bins += (bins.empty() ? "" : "  |  ") + text_of(text_spans(picker.teller(), bin.text, picker.now()));
    picker.told(bold(bins));
    picker.pieces(sort.cards);
}
void pick(Picker& picker, const story::OrderBody& order) {
    picker.pieces(order.cards);
}
void pick(Picker& picker, const story::SpotBody& spot) {
    picker.told(bold(text_of(text_spans(picker.teller(), spot.title, picker.now()))));
    picker.pieces(spot.lines);
}
void pick(Picker& picker, const story::ComposeBody& compose) {
    for (const auto& slot : compose.slots) {
        picker.told(text_spans(picker.teller(), slot.ask, picker.now()));
        picker.pieces(slot.parts);
    }
}
void pick(Picker& picker, const story::ReportBody& report) {
    pick(picker, report.keep);
    picker.pieces(report.phrases);
    picker.pieces(report.places);
}
void pick(Picker& picker, const story::DesignBody& design) {
    picker.pieces(design.parts);
    for (const auto& one : design.tries) {
        picker.reply(one.who, one.good);
        picker.reply(one.who, one.poor);
    }
}
void pick(Picker& picker, const story::RippleBody& ripple) {
    const story::Graph& graph = picker.teller().episode.graphs[ripple.graph.at()];
    for (const auto& edge : graph.edges) {
        Spans words =
            bold(name_of(picker.teller(), graph.people[edge.from]) + " → " + name_of(picker.teller(), graph.people[edge.to]) + " ");
        picker.told(join(std::move(words), text_spans(picker.teller(), edge.excuse, picker.now())));
    }
}
void pick(Picker& picker, const story::CircleBody& circle) {
    picker.pieces(circle.people);
}

}

std::vector<Line> activity_lines(const Teller& teller, const story::Activity& activity, const story::Progress* now) {
    Lines out;
    Picker picker(teller, now, out);
    std::visit([&](const auto& body) { pick(picker, body); }, activity.body);
    for (const story::ActivityOutcome& outcome : activity.outcomes)
        if (!outcome.reply.empty())
            out.push_back({LineKind::Reply, {}, text_spans(teller, outcome.reply, now), {}, false});
    return out;
}

}
