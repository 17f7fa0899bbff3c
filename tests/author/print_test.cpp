// SPDX-License-Identifier: MIT
#include "author/print_command.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

namespace fs = std::filesystem;

namespace {

content::Catalogue catalogue() {
    auto opened = content::open_catalogue(source_folder() + "/content");
    REQUIRE(opened.ok());
    return std::move(opened.value());
}

/// The exit code, and what was said.
std::pair<int, std::string> print(const author::PrintWish& wish) {
    std::ostringstream out;
    const int code = author::print_command(catalogue(), source_folder() + "/assets", wish, out);
    return {code, out.str()};
}

}

TEST_CASE("an unknown printable is told with all there are") {
    for (const char* what : {"", "poster-of-the-king"}) {
        const auto [code, said] = print({what, "x.pdf", "a4", "11", "", 45});
        CHECK(code == author::usage);
        CHECK(said.find("help-card") != std::string::npos);
        CHECK(said.find("booklet") != std::string::npos);
    }
}

TEST_CASE("a wish that cannot be is told, and nothing is written") {
    for (const author::PrintWish& wish :
         {author::PrintWish{"lesson", "x.pdf", "a4", "11", "", 45}, author::PrintWish{"lesson", "x.pdf", "a4", "11", "the-foto", 45},
          author::PrintWish{"lesson", "x.pdf", "a4", "11", "the-photo", 20}, author::PrintWish{"vote-cards", "x.pdf", "a9", "11", "", 45},
          author::PrintWish{"vote-cards", "x.pdf", "a4", "12", "", 45}, author::PrintWish{"vote-cards", "", "a4", "11", "", 45}}) {
        CHECK(print(wish).first == author::usage);
        CHECK(!fs::exists("x.pdf"));
    }
    CHECK(print({"lesson", "x.pdf", "a4", "11", "", 45}).second.find("the-photo") != std::string::npos);
}

TEST_CASE("a printable is one whole file, and nothing lies beside it") {
    const fs::path folder = fs::temp_directory_path() / "ripple-print-test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const auto [code, said] = print({"exit-slips", (folder / "slips.pdf").string(), "letter", "8", "", 45});
    CHECK_MESSAGE(code == author::well, said);
    CHECK(said.find("1 page") != std::string::npos);
    CHECK(fs::file_size(folder / "slips.pdf") > 5000);
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
    fs::remove_all(folder);
}

TEST_CASE("a place that cannot be written to is told in a sentence, and nothing half is left") {
    const auto [code, said] = print({"exit-slips", "/nowhere/at/all/slips.pdf", "a4", "11", "", 45});
    CHECK(code == author::cannot_write);
    CHECK(said.find("was not written") != std::string::npos);
    CHECK(!fs::exists("/nowhere"));
}
