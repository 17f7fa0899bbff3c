// SPDX-License-Identifier: MIT
#include "content/art_lint.hpp"

#include "story/names.hpp"

#include <filesystem>

namespace content {
namespace {

namespace fs = std::filesystem;

class ArtLint {
public:
    explicit ArtLint(const std::string& assets) : folder_(assets) {}

    void face(const std::string& id) {
        const std::string file = path("cast", id);
        if (!there(file))
            return;
        const auto drawing = read_file(file);
        if (!drawing)
            return say("missing-drawing", file, drawing.problem().message, drawing.problem().hint);
        for (const char* layer : {"body", "head", "eyes-open", "eyes-closed", "pupils-open"})
            need_layer(file, drawing.value(), layer);
        for (const auto& [mood, word] : story::spellings(story::Mood{}))
            for (const char* family : {"brows-", "mouth-"})
                need_layer(file, drawing.value(), family + std::string(word));
    }
    void drawing(const char* folder, const std::string& id) { (void)there(path(folder, id)); }
    std::vector<base::Diagnostic> take() { return std::move(found_); }

private:
    [[nodiscard]] std::string path(const char* folder, const std::string& id) const { return (folder_ / folder / (id + ".svg")).string(); }
    bool there(const std::string& file) {
        if (fs::is_regular_file(file))
            return true;
        say("missing-drawing", file, "there is no such drawing",
            "draw it as assets/README.md tells; until then a card with its words stands in");
        return false;
    }
    void need_layer(const std::string& file, const std::string& drawing, const std::string& layer) {
        if (drawing.find("id=\"" + layer + "\"") == std::string::npos)
            say("missing-layer", file, "the layer \"" + layer + "\" is missing", "add a group with this id right under <svg>");
    }
    void say(const char* code, const std::string& file, std::string message, std::string hint) {
        found_.push_back({base::Severity::Error, code, {file, 0, 0}, {}, std::move(message), std::move(hint)});
    }

    fs::path folder_;
    std::vector<base::Diagnostic> found_;
};

}

std::vector<base::Diagnostic> lint_art(const Catalogue& catalogue, const std::string& assets) {
    ArtLint look(assets);
    for (const CastMember& one : catalogue.world.cast)
        if (one.speaker.id.str() != "you")
            look.face(one.speaker.id.str());
    for (const Avatar& one : catalogue.world.avatars)
        look.face(one.id);
    for (const story::Place& one : catalogue.world.places)
        look.drawing("places", one.id.str());
    for (const App& one : catalogue.world.apps)
        look.drawing("icons", one.id);
    for (const auto& [move, word] : story::spellings(story::Move{}))
        if (move != story::Move::None)
            look.drawing("icons", std::string(word));
    // a picture in a drill may do with its words
    for (const Entry& entry : catalogue.entries)
        if (entry.episode)
            for (const story::Picture& one : entry.episode->pictures)
                look.drawing("pictures", one.id.str());
    return look.take();
}

}
