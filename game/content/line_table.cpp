// SPDX-License-Identifier: MIT
#include "content/line_table.hpp"

#include <algorithm>
#include <tuple>

namespace content {
namespace {

/// In the order of BeatKind.
constexpr std::string_view kind_words[] = {
    "say",     "message", "card",    "perspective", "choice",         "quiz",   "debrief", "plan",   "keep",   "sort",
    "order",   "spot",    "compose", "report",      "design",         "ripple", "circle",  "spread", "silent", "reaction",
    "seen-by", "edit",    "delete",  "typing",      "stopped-typing", "join",   "leave",   "remove", "rename", "stage"};

BeatKind kind_named(std::string_view word) {
    const auto* const found = std::ranges::find(kind_words, word);
    return static_cast<BeatKind>(found - std::begin(kind_words));
}

}

std::span<const std::string_view> beat_words() {
    return kind_words;
}

KindOfBeat kind_of_beat(const JsonDocument& document, ValueIndex beat) {
    KindOfBeat best;
    if (!document.is(beat, JsonKind::Object))
        return best;
    for (const ValueIndex member : Items(document, beat)) {
        const BeatKind kind = kind_named(document.key(member));
        // A debrief has a "stage" too, so the kinds with ids win.
        if (kind < best.kind)
            best = {kind, member};
        if (best.has_id())
            break;
    }
    return best;
}

void LineTable::add_scene(Report& report, ValueIndex beats) {
    const JsonDocument& document = report.document();
    const auto begin = static_cast<std::ptrdiff_t>(lines_.size());
    std::uint32_t position = 0;
    if (document.is(beats, JsonKind::Array))
        for (const ValueIndex beat : Items(document, beats)) {
            const KindOfBeat kind = kind_of_beat(document, beat);
            if (kind.has_id() && document.is(kind.member, JsonKind::String))
                lines_.push_back({document.string(kind.member), position, kind});
            ++position;
        }
    std::sort(lines_.begin() + begin, lines_.end(),
              [](const Line& a, const Line& b) { return std::tie(a.id, a.beat) < std::tie(b.id, b.beat); });
    ends_.push_back(lines_.size());
    for (std::size_t i = static_cast<std::size_t>(begin) + 1; i < lines_.size(); ++i)
        if (lines_[i].id == lines_[i - 1].id)
            report.error("duplicate-id", lines_[i].kind.member, "the id \"" + std::string(lines_[i].id) + "\" is given twice in this scene",
                         "journals and translations hang on ids: give it another");
}

const LineTable::Line* LineTable::find(std::size_t scene, std::string_view id) const {
    const auto begin = lines_.begin() + static_cast<std::ptrdiff_t>(scene == 0 ? 0 : ends_[scene - 1]);
    const auto end = lines_.begin() + static_cast<std::ptrdiff_t>(ends_[scene]);
    const auto found = std::lower_bound(begin, end, id, [](const Line& line, std::string_view name) { return line.id < name; });
    return found != end && found->id == id ? &*found : nullptr;
}

std::vector<std::string_view> LineTable::names(std::size_t scene) const {
    std::vector<std::string_view> out;
    for (std::size_t i = scene == 0 ? 0 : ends_[scene - 1]; i < ends_[scene]; ++i)
        out.push_back(lines_[i].id);
    return out;
}

}
