// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "main/folders.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace {

std::filesystem::path made(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    return folder;
}

}

TEST_CASE("content is found beside the program, below share and above the build folder, also with a space and an umlaut in the way") {
    const test::Folder folder;
    const auto all = folder.path() / "Stick \u00DCn\u00EFcode";
    const auto carried = made(all / "ripple-bay/content"), installed = made(all / "usr/share/ripple-bay/content"),
               built = made(all / "tree/content");
    CHECK(folders::find("content", all / "ripple-bay") == carried.string());
    CHECK(folders::find("content", made(all / "usr/bin")) == installed.string());
    CHECK(folders::find("content", made(all / "tree/build/bin")) == built.string());
    // a folder that is carried about means its own content, whatever it lies in
    made(all / "tree/carried/ripple-bay/content");
    CHECK(folders::find("content", all / "tree/carried/ripple-bay") == (all / "tree/carried/ripple-bay/content").string());
}

TEST_CASE("a folder is to be carried about if it has letters of its own, and then uses no others") {
    const test::Folder folder;
    CHECK_FALSE(folders::is_portable(folder.path()));
    ::unsetenv("FONTCONFIG_FILE");
    folders::use_what_is_inside(folder.path());
    CHECK(std::getenv("FONTCONFIG_FILE") == nullptr);
    made(folder.path() / "fonts");
    std::ofstream(folder.path() / "fonts/fonts.conf") << "<fontconfig/>";
    CHECK(folders::is_portable(folder.path()));
    folders::use_what_is_inside(folder.path());
    CHECK(std::getenv("FONTCONFIG_FILE") == (folder.path() / "fonts/fonts.conf").string());
    ::unsetenv("FONTCONFIG_FILE");
}
