// SPDX-License-Identifier: MIT
#include "content/art_lint.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace {

const std::string source = source_folder();

content::Catalogue catalogue() {
    auto opened = content::open_catalogue(source + "/content");
    REQUIRE(opened.ok());
    return std::move(opened.value());
}

/// A copy of the drawings, gone after the test.
struct Drawings {
    fs::path path = fs::temp_directory_path() / ("ripple-drawings-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    Drawings() { fs::copy(source + "/assets", path, fs::copy_options::recursive); }
    ~Drawings() { fs::remove_all(path); }
    Drawings(const Drawings&) = delete;
    Drawings& operator=(const Drawings&) = delete;
};

}

TEST_CASE("a face without one of its layers is told with the layer") {
    const Drawings drawings;
    const fs::path mina = drawings.path / "cast" / "mina.svg";
    std::string text = content::read_file(mina.string()).value();
    const std::string layer = "id=\"mouth-sad\"";
    REQUIRE(text.find(layer) != std::string::npos);
    text.replace(text.find(layer), layer.size(), "id=\"mouth-sda\"");
    std::ofstream(mina, std::ios::binary) << text;
    const auto found = content::lint_art(catalogue(), drawings.path.string());
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "missing-layer");
    CHECK(found[0].at.file == mina.string());
    CHECK(found[0].message.find("mouth-sad") != std::string::npos);
}

TEST_CASE("a place and a picture without a drawing are told with the file to draw") {
    const Drawings drawings;
    fs::remove(drawings.path / "places" / "canteen.svg");
    fs::remove(drawings.path / "pictures" / "mid-dive.svg");
    const auto found = content::lint_art(catalogue(), drawings.path.string());
    REQUIRE(found.size() == 2);
    CHECK(std::ranges::all_of(found, [](const base::Diagnostic& one) { return one.code == "missing-drawing"; }));
    CHECK(found[0].at.file.ends_with("places/canteen.svg"));
    CHECK(found[1].at.file.ends_with("pictures/mid-dive.svg"));
}
