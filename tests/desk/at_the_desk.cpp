// SPDX-License-Identifier: MIT
#include "at_the_desk.hpp"

namespace at_desk {

std::vector<desk::Offer> offers() {
    std::vector<desk::Offer> all;
    for (const content::Entry& entry : catalogue().entries) {
        const auto text = content::read_file(entry.folder + "/guide.md");
        if (!entry.episode || !text)
            continue;
        if (auto guide = classroom::read_guide("guide.md", text.value()); guide.value)
            all.push_back({entry.id, entry.episode, *std::move(guide.value)});
    }
    return all;
}

play::Game game() {
    play::Opening opening;
    opening.settings = play::projector_preset().settings;
    return {play::library_of(catalogue()), save::Store(), opening};
}

std::string words_of(const page::Page& page) {
    std::string all;
    for (const page::Block& block : page.blocks)
        all += page::plain(block.text) + "\n";
    return all;
}

}
