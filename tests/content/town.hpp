// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"
#include "content/lint.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

/// The town as it is shipped, and the small episode that most tests bend.
namespace sample {

inline const std::string folder = source_folder() + "/tests/content/";

std::string text_of(const std::string& path);

inline const content::World& town() {
    static const content::World world = [] {
        const std::string content = source_folder() + "/content/";
        content::World made = content::read_world("world.json", text_of(content + "world.json")).value.value();
        made.sources = content::read_sources("sources.json", text_of(content + "sources.json")).value.value();
        made.never = content::read_never_words("words-never.json", text_of(content + "words-never.json")).value.value();
        return made;
    }();
    return world;
}

inline const std::string& valid() {
    static const std::string text = text_of(folder + "valid.json");
    return text;
}

/// The valid episode with one place of its text replaced by another.
std::string with(std::string text, const std::string& what, const std::string& by);
std::string with(const std::string& what, const std::string& by);

std::vector<base::Diagnostic> lint(const std::string& text);

/// The codes of all findings, in the order of the file: "bad-id wrong-type".
std::string codes(const std::vector<base::Diagnostic>& findings);
std::string codes(const std::string& text);

content::EpisodeFile read(const std::string& text);

/// A content folder with the town in it and nothing else, gone after the test.
class ContentFolder {
public:
    ContentFolder()
        : path_(std::filesystem::temp_directory_path() / ("ripple-content-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_ / "episodes");
        for (const char* file : {"world.json", "sources.json"})
            std::filesystem::copy(std::filesystem::path(source_folder()) / "content" / file, path_);
    }
    ~ContentFolder() { std::filesystem::remove_all(path_); }
    ContentFolder(const ContentFolder&) = delete;
    ContentFolder& operator=(const ContentFolder&) = delete;

    void write(const std::string& file, const std::string& text) const {
        std::filesystem::create_directories((path_ / file).parent_path());
        std::ofstream(path_ / file, std::ios::binary) << text;
    }
    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

}
