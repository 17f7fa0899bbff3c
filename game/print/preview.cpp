// SPDX-License-Identifier: MIT
#include "print/parts.hpp"
#include "print/scene_map.hpp"

#include <algorithm>

namespace print {

const Needs& preview_needs() {
    static const Needs needs{{"foot", "title", "about", "map", "map-note", "ending", "leads", "better", "safer", "repair"}, {"skipped"}};
    return needs;
}

namespace {

std::string scene_name(const story::Episode& episode, const story::Scene& scene, std::size_t at) {
    const std::string where = where_and_when(episode, scene.place.value_or(~0U), scene.time);
    return std::to_string(at + 1) + "  " + (where.empty() ? scene.id.str() : where);
}

Block map_block(const Order& order, const Teller& teller, double width, double high) {
    const story::Episode& episode = teller.episode;
    const SceneMap map = scene_map(episode, width, high);
    Block out;
    out.width = width;
    out.height = high;
    for (const SceneMap::Edge& edge : map.edges) {
        Box line;
        line.kind = BoxKind::Path;
        line.path = edge.path;
        line.ink = Ink::Soft;
        line.edge = 0.8;
        line.tag = "way";
        out.boxes.push_back(std::move(line));
    }
    for (const SceneMap::Node& node : map.nodes) {
        const story::Scene& scene = episode.scenes[node.scene];
        Box ground;
        ground.kind = BoxKind::Panel;
        ground.rect = node.rect;
        ground.ground = scene.ending ? Ground::Note : Ground::Card;
        ground.edge = scene.ending ? 2 : 0.9;
        ground.ink = Ink::Accent;
        ground.radius = 5;
        ground.tag = "scene:" + scene.id.str();
        out.boxes.push_back(std::move(ground));
        const std::string text =
            scene.ending ? std::to_string(node.scene + 1) + "  " + order.words.line("ending") : scene_name(episode, scene, node.scene);
        const Block name = fitted(node.rect.h - 2, 8, 4.5, [&](double at) {
            return words(order.letters, plain(text), node.rect.w - 4, {at, Ink::Text, scene.ending.has_value(), false, Side::Centre, 1.15});
        });
        for (Box box : name.boxes) {
            box.rect = box.rect.moved(node.rect.x + 2, node.rect.y + (node.rect.h - name.height) / 2);
            out.boxes.push_back(std::move(box));
        }
    }
    return out;
}

void add_scene(const Order& order, const Teller& teller, std::size_t at, double width, double letter_size, std::vector<Block>& out) {
    const story::Episode& episode = teller.episode;
    const story::Scene& scene = episode.scenes[at];
    out.push_back(words(order.letters, plain(scene_name(episode, scene, at)), width, {11, Ink::Accent, true})
                      .after(13)
                      .kept_with_next()
                      .tagged("scene:" + scene.id.str()));
    if (scene.ending)
        out.push_back(
            words(order.letters,
                  join(bold(order.words.line(story::spell(*scene.ending)) + ": "), text_spans(teller, scene.ending_title, nullptr)), width,
                  {letter_size})
                .kept_with_next());
    if (!scene.summary.empty())
        out.push_back(words(order.letters,
                            join(bold(nth(order, "skipped", static_cast<std::size_t>(std::clamp(scene.strength, 1, 3)) - 1) + " "),
                                 text_spans(teller, scene.summary, nullptr)),
                            width, {letter_size * 0.94, Ink::Soft})
                          .after(2));
    for (const story::Beat& beat : scene.beats)
        for (const Line& line : lines_of(teller, beat))
            out.push_back(line_block(order.letters, line, width, letter_size));
    std::string to;
    for (const auto& [from, next] : ways_of(episode))
        if (from == at)
            to += (to.empty() ? "" : ", ") + std::to_string(next + 1);
    if (!to.empty())
        out.push_back(
            words(order.letters, plain(order.words.line("leads", {{"where", to}})), width, {letter_size * 0.94, Ink::Accent, true})
                .after(4));
}

/// The overview: every way on one page.
Leaf overview(const Order& order, const Teller& teller, const std::string& name) {
    Leaf leaf{order.leaf(), {}};
    const page::Rect area = order.area();
    const Block head = stack({title(order, order.words.line("title", {{"title", name}}), area.w, 20),
                              words(order.letters, plain(order.words.line("about")), area.w, {9.5, Ink::Soft}).after(3),
                              words(order.letters, plain(order.words.line("map")), area.w, {12.5, Ink::Accent, true}).after(8),
                              words(order.letters, plain(order.words.line("map-note")), area.w, {9, Ink::Soft})});
    put(leaf, head, {area.x, area.y});
    put(leaf, map_block(order, teller, area.w, area.h - head.height - 6), {area.x, area.y + head.height + 6});
    return leaf;
}

constexpr Columns two_columns{2, 18};

/// How much of the columns of the last leaf is used, from 0 to 1.
double last_used(const Sheet& sheet, const page::Rect& area) {
    double left = area.y, right = area.y;
    for (const Box& box : sheet.leaves.back().boxes) {
        double& bottom = box.rect.x < area.x + area.w / 2 ? left : right;
        bottom = std::max(bottom, box.rect.bottom());
    }
    return (right > area.y ? area.h + right - area.y : left - area.y) / (2 * area.h);
}

}

Made make_preview(const Order& order) {
    const story::Episode& episode = *order.episode->episode;
    const Teller teller = order.teller(episode);
    const std::string name = story::words_for(episode.title, {order.band}, 0);
    const std::string foot = order.words.line("foot", {{"title", name}});
    const page::Rect area = order.area();
    const double width = (area.w - two_columns.gap) / 2;
    const Leaf first = overview(order, teller, name);
    // letters of the size that leaves the last page least empty
    constexpr double enough = 0.75;
    Sheet best;
    double used = 0;
    for (const double size : {9.0, 8.8, 9.2, 9.4, 9.6}) {
        std::vector<Block> parts;
        for (std::size_t at = 0; at < episode.scenes.size(); ++at)
            add_scene(order, teller, at, width, size, parts);
        Sheet sheet{foot, foot, {first}};
        pour(sheet, order.leaf(), parts, two_columns);
        if (const double now = last_used(sheet, area); now > used) {
            used = now;
            best = std::move(sheet);
        }
        if (used >= enough)
            break;
    }
    return made(std::move(best));
}

}
