// SPDX-License-Identifier: MIT
#include "content/name_table.hpp"
#include "content/root_reader.hpp"
#include "content/world.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

namespace content {
namespace {

/// Reads a list of objects that each have an id of their own.
void read_list(Node& root, std::string_view key, bool needed, const std::function<void(Node&, std::string_view id)>& read) {
    Report& report = root.report();
    NameTable taken;
    for (const ValueIndex item : needed ? root.items(key) : root.items_if_any(key)) {
        Node node(report, item);
        const std::string_view id = node.word("id");
        if (!node.is_object() || id.empty())
            continue;
        if (!is_kebab_case(id))
            report.error("bad-id", node.find("id"), "\"" + std::string(id) + "\" cannot be an id",
                         "ids are lower-case letters and numbers, joined by hyphens");
        if (!taken.add(id))
            report.error("duplicate-id", node.find("id"), "the id \"" + std::string(id) + "\" is given twice");
        read(node, id);
    }
}

void read_people(Node& root, World& out) {
    read_list(root, "cast", true, [&](Node& node, std::string_view id) {
        CastMember& member = out.cast.emplace_back();
        member.speaker.id = story::SpeakerId(id);
        member.speaker.name = node.word("name");
        member.speaker.describe = node.word_or("describe", {});
        member.speaker.adult = node.flag_or("adult", false);
        member.pronoun = node.one_of("pronoun", story::Address::They);
    });
    read_list(root, "avatars", true, [&](Node& node, std::string_view id) {
        out.avatars.push_back({std::string(id), std::string(node.word("name")), std::string(node.word("describe"))});
    });
    for (const ValueIndex alias : root.items("aliases"))
        out.aliases.emplace_back(as_word(root.report(), alias, "aliases"));
}

void read_surroundings(Node& root, World& out) {
    read_list(root, "places", true, [&](Node& node, std::string_view id) {
        out.places.push_back({story::PlaceId(id), std::string(node.word("name")), std::string(node.word("describe"))});
    });
    read_list(root, "map", true, [&](Node& node, std::string_view id) {
        out.map.push_back({std::string(id), std::string(node.word("name")), std::string(node.word("describe"))});
    });
    read_list(root, "drill-topics", false,
              [&](Node& node, std::string_view id) { out.drill_topics.push_back({std::string(id), std::string(node.word("name"))}); });
    read_list(root, "apps", true, [&](Node& node, std::string_view id) {
        out.apps.push_back({std::string(id), std::string(node.word("name")), std::string(node.word_or("describe", {}))});
    });
    read_list(root, "pictures", false,
              [&](Node& node, std::string_view id) { out.pictures.push_back({story::PictureId(id), std::string(node.word("alt"))}); });
    read_list(root, "sounds", true,
              [&](Node& node, std::string_view id) { out.sounds.push_back({story::SoundId(id), std::string(node.word("caption"))}); });
}

}

base::Loaded<World> read_world(std::string file, std::string_view text) {
    return read_root<World>(std::move(file), text, [](Node& root, World& out) {
        root.need("format");
        root.number_or("format", 1, 1, 1);
        read_people(root, out);
        read_surroundings(root, out);
    });
}

namespace {

std::uint64_t read_hash(Report& report, ValueIndex at) {
    const std::string_view word = as_word(report, at, "hash");
    std::uint64_t hash = 0;
    const auto [end, wrong] = std::from_chars(word.data(), word.data() + word.size(), hash, 16);
    if (report.document().is(at, JsonKind::String) && (wrong != std::errc() || end != word.data() + word.size()))
        report.error("bad-value", at, "a hash has sixteen hexadecimal digits", "ripple-bay-content never prints them");
    return hash;
}

}

base::Loaded<NeverWords> read_never_words(std::string file, std::string_view text) {
    return read_root<NeverWords>(std::move(file), text, [](Node& root, NeverWords& out) {
        root.word_or("about", {});
        if (const ValueIndex salt = root.need("salt"); !salt.none())
            out.salt = read_hash(root.report(), salt);
        const ValueIndex languages = root.need("languages");
        if (!root.report().document().is(languages, JsonKind::Object))
            return;
        for (const ValueIndex language : Items(root.report().document(), languages)) {
            auto& hashes = out.languages[std::string(root.report().document().key(language))];
            for (const ValueIndex hash : as_items(root.report(), language, "languages"))
                hashes.push_back(read_hash(root.report(), hash));
            std::ranges::sort(hashes);
        }
    });
}

base::Loaded<std::vector<SourceRow>> read_sources(std::string file, std::string_view text) {
    return read_root<std::vector<SourceRow>>(std::move(file), text, [](Node& root, std::vector<SourceRow>& out) {
        root.word_or("about", {});
        for (const ValueIndex item : root.items("rows")) {
            Node node(root.report(), item);
            SourceRow& row = out.emplace_back();
            row.id = node.word("id");
            row.of = node.word("of");
            row.topic = node.word("topic");
            row.objective = node.word("objective");
            row.ages = node.word("ages");
        }
    });
}

}
