// SPDX-License-Identifier: MIT
#include "paint/theme.hpp"

#include <algorithm>
#include <utility>

namespace paint {
namespace {

Theme paper() {
    Theme t;
    t.id = "paper";
    t.page = rgb(0xFFF8EC);
    t.card = rgb(0xFFFFFF);
    t.me = rgb(0xD6E8FF);
    t.them = rgb(0xEDEFF3);
    t.text = rgb(0x1F2430);
    t.kind = rgb(0x0A4D33);
    t.hurt = rgb(0x9A4A00);
    t.info = rgb(0x2358DD);
    t.panel = rgb(0xFFFDF8);
    t.inset = rgb(0xF7F1E4);
    t.soft = rgb(0x565B70);
    t.line = rgb(0xC9CFDD);
    t.accent = rgb(0x4F5FD3);
    t.on_accent = rgb(0xFFFFFF);
    t.focus = rgb(0x2358DD);
    t.tint = rgb(0xE3EDFF);
    t.gold = rgb(0xF0B429);
    t.note = rgb(0xFFF0B3);
    t.water = rgb(0xE2F1F3);
    t.bricks = {rgb(0xFBE3DB), rgb(0xDFF0E4), rgb(0xE9E2F8), rgb(0xDCEBFA)};
    t.phone_edge = rgb(0x1D2238);
    t.phone_screen = rgb(0xF3F5FB);
    t.names = {rgb(0xA33F2B), rgb(0x6B46A8), rgb(0x0F6468), rgb(0x2A5BA8), rgb(0x8A4B08), rgb(0x9B2F6B), rgb(0x3D6321)};
    return t;
}

Theme night() {
    Theme t;
    t.id = "night";
    t.page = rgb(0x14181F);
    t.card = rgb(0x1E2530);
    t.me = rgb(0x23486F);
    t.them = rgb(0x2C3442);
    t.text = rgb(0xF2F4F7);
    t.kind = rgb(0x53FCDC);
    t.hurt = rgb(0xEAB266);
    t.info = rgb(0x9CB5F6);
    t.panel = rgb(0x1A2029);
    t.inset = rgb(0x252D3A);
    t.soft = rgb(0xB9C1CF);
    t.line = rgb(0x4A566B);
    t.accent = rgb(0x9AAAFF);
    t.on_accent = rgb(0x14181F);
    t.focus = rgb(0x9CB5F6);
    t.tint = rgb(0x2A3850);
    t.gold = rgb(0xF0B429);
    t.note = rgb(0x4A3F1B);
    t.water = rgb(0x172735);
    t.bricks = {rgb(0x4A2E2A), rgb(0x23402F), rgb(0x392F55), rgb(0x223A57)};
    t.phone_edge = rgb(0x05070B);
    t.phone_screen = rgb(0x161B24);
    t.veil = 0.42;
    t.names = {rgb(0xFFA28F), rgb(0xCDB2FF), rgb(0x6FDDD6), rgb(0x9CC4FF), rgb(0xF3BE7A), rgb(0xFFA9D4), rgb(0xABDD8B)};
    return t;
}

Theme high_contrast() {
    Theme t;
    t.id = "contrast";
    t.page = rgb(0x000000);
    t.card = rgb(0x000000);
    t.me = rgb(0x00264D);
    t.them = rgb(0x1A1A1A);
    t.text = rgb(0xFFFFFF);
    t.kind = rgb(0x00FF7F);
    t.hurt = rgb(0xFFB59E);
    t.info = rgb(0xA9B9F0);
    t.panel = rgb(0x000000);
    t.inset = rgb(0x000000);
    t.soft = rgb(0xE6E6E6);
    t.line = rgb(0xFFFFFF);
    t.accent = rgb(0xFFE14D);
    t.on_accent = rgb(0x000000);
    t.focus = rgb(0xFFE14D);
    t.tint = rgb(0x00264D);
    t.gold = rgb(0xFFE14D);
    t.note = rgb(0x332B00);
    t.water = rgb(0x000000);
    t.bricks.fill(rgb(0x00264D));
    t.phone_edge = rgb(0x000000);
    t.phone_screen = rgb(0x000000);
    t.veil = 0.62;
    t.edge = 2.5;
    t.names.fill(rgb(0xFFE14D));
    return t;
}

const std::array<Theme, 3>& all() {
    static const std::array<Theme, 3> made{paper(), night(), high_contrast()};
    return made;
}

}

std::span<const Theme> themes() {
    return all();
}

const Theme& theme_named(std::string_view id) {
    const auto* at = std::ranges::find(all(), id, &Theme::id);
    return at == all().end() ? all().front() : *at;
}

Colour name_colour(const Theme& theme, std::string_view speaker) {
    static constexpr std::array<std::pair<std::string_view, std::size_t>, 9> known{
        {{"rex", 0}, {"tilly", 1}, {"mina", 2}, {"pip", 3}, {"barge", 4}, {"reed", 5}, {"odile", 6}, {"wren", 4}, {"you", 3}}};
    for (const auto& [id, colour] : known)
        if (id == speaker)
            return theme.names[colour];
    std::size_t sum = 0;
    for (const char c : speaker)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return theme.names[sum % theme.names.size()];
}

namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 5> apps{
    {{"Burble", 0x5567E0}, {"Glint", 0xB93564}, {"Reef Rally", 0x7A4BB8}, {"Eddy", 0x0C7480}, {"Knock", 0x9A5419}}};

}

AppColours app_colours(const Theme& t, std::string_view app) {
    const auto* at = std::ranges::find(apps, app, &std::pair<std::string_view, std::uint32_t>::first);
    const Colour own = at == apps.end() ? rgb(0x4F5FD3) : rgb(at->second);
    if (t.edge > 0)
        return {t.card, t.text};
    return {t.id == "night" ? mix(own, rgb(0x14181F), 0.35) : own, rgb(0xFFFFFF)};
}

std::vector<Pair> pairs_in_use(const Theme& t) {
    const double text = t.id == "contrast" ? 7.0 : 4.5;
    std::vector<Pair> pairs;
    for (const auto& [where, ground] : {std::pair{"page", t.page},
                                        {"card", t.card},
                                        {"me", t.me},
                                        {"them", t.them},
                                        {"panel", t.panel},
                                        {"tint", t.tint},
                                        {"inset", t.inset},
                                        {"phone", t.phone_screen},
                                        {"note", t.note},
                                        {"water", t.water},
                                        {"brick", t.bricks[0]},
                                        {"brick", t.bricks[1]},
                                        {"brick", t.bricks[2]},
                                        {"brick", t.bricks[3]}}) {
        pairs.push_back({where, t.text, ground, text});
        pairs.push_back({where, t.soft, ground, text});
        pairs.push_back({where, t.kind, ground, text});
        pairs.push_back({where, t.hurt, ground, text});
        pairs.push_back({where, t.info, ground, text});
        pairs.push_back({"ring", t.focus, ground, 3});
        pairs.push_back({"word", t.text, mix(ground, t.accent, word_tint), text});
        // under the ruler, which lies over letters and ground
        pairs.push_back(
            {"word in the ruler", mix(t.text, t.accent, ruler_tint), mix(mix(ground, t.accent, word_tint), t.accent, ruler_tint), text});
        pairs.push_back({"word's line", t.accent, mix(ground, t.accent, word_tint), 3});
    }
    for (const Colour& name : t.names)
        for (const Colour& ground : {t.panel, t.card, t.them, t.phone_screen, t.inset})
            pairs.push_back({"name", name, ground, text});
    pairs.push_back({"accent", t.on_accent, t.accent, text});
    pairs.push_back({"accent edge", t.accent, t.panel, 3});
    for (const auto& known : apps)
        pairs.push_back({known.first, app_colours(t, known.first).words, app_colours(t, known.first).ground, text});
    return pairs;
}

}
