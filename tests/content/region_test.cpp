// SPDX-License-Identifier: MIT
#include "content/catalogue.hpp"
#include "content/region.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

using namespace content;

TEST_CASE("a region file is read, and an entry nobody confirmed is told apart") {
    const auto read = read_region("region.json", R"({"format": 1, "place": "Harbour School",
        "people": [{"name": "Ms Brown", "contact": "room 4", "confirmed-by": "M. B.", "confirmed-on": "2026-11-02", "review-by": "2027-11-02"}],
        "lines": [{"name": "A line", "contact": "by the stairs", "note": "until 19"}]})");
    REQUIRE(read.ok());
    CHECK(is_confirmed(read.value->people[0]));
    CHECK_FALSE(is_confirmed(read.value->lines[0]));
    CHECK_FALSE(is_overdue(read.value->people[0], "2027-11-02"));
    CHECK(is_overdue(read.value->people[0], "2027-11-03"));
    CHECK_FALSE(is_overdue(read.value->people[0], ""));
    CHECK_FALSE(read.value->emergency);
}

TEST_CASE("a misspelt key and a day that is none are told with their lines") {
    const auto read = read_region("region.json", "{\"format\": 1,\n \"lines\": [{\"name\": \"A\", \"contact\": \"B\",\n"
                                                 "  \"confirmed-on\": \"2 November\",\n  \"comfirmed-by\": \"C\"}]}");
    CHECK_FALSE(read.ok());
    REQUIRE(read.diagnostics.size() == 2);
    CHECK(read.diagnostics[0].at.line == 3);
    CHECK(read.diagnostics[0].code == "bad-value");
    CHECK(read.diagnostics[1].at.line == 4);
    CHECK(read.diagnostics[1].hint.find("confirmed-by") != std::string::npos);
}

TEST_CASE("the helplines for adults to confirm all name their source") {
    const auto text = read_file(source_folder() + "/content/helplines.json");
    REQUIRE(text.ok());
    const auto read = read_help_leads("helplines.json", text.value());
    REQUIRE(read.ok());
    CHECK(read.value->size() >= 12);
    for (const HelpLead& one : *read.value)
        CHECK_MESSAGE(!one.source.empty(), one.name);
}
