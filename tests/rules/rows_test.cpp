// SPDX-License-Identifier: MIT
#include "rows.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace rules;

namespace {

std::string file_of(std::string_view name) {
    const std::ifstream in(source_folder() + "/tests/" + std::string(name));
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

/// Whether a file has a test whose name begins so.
bool has_test(std::string_view file, std::string_view begins) {
    return file_of(file).find("TEST_CASE(\"" + std::string(begins)) != std::string::npos;
}

}

TEST_CASE("every row from A01 to A30 names a test, and each of these tests is in the sources") {
    std::set<std::string_view> proved;
    for (const Row& row : rows()) {
        CHECK_MESSAGE(has_test(row.file, row.test), row.id << " " << row.test << " in " << row.file);
        proved.insert(row.id);
    }
    for (int n = 1; n <= 30; ++n) {
        const std::string id = (n < 10 ? "A0" : "A") + std::to_string(n);
        CHECK_MESSAGE(proved.contains(id), id);
    }
    CHECK_FALSE(has_test("rules/rows_test.cpp", "A31"));
}
