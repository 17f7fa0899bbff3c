// SPDX-License-Identifier: MIT
#include "content/policy.hpp"

#include <doctest/doctest.h>

using content::read_policy;

TEST_CASE("a policy sets what a school wants, and leaves the rest to the players") {
    const auto read = read_policy("policy.json", R"({ "format": 1, "place": "Harbour School", "band": 11, "strength-cap": 1,
        "languages": ["en", "fr"], "sound": false, "kiosk": true, "text-scale": 125, "theme": "contrast", "older-stories": false })");
    CHECK(read.diagnostics.empty());
    REQUIRE(read.value);
    CHECK(read.value->band == story::Band::Eleven);
    CHECK(read.value->strength_cap == 1);
    CHECK(read.value->languages == std::vector<std::string>{"en", "fr"});
    CHECK(read.value->sound == false);
    CHECK(read.value->older_stories == false);
    CHECK(read.value->kiosk);
    CHECK(read.value->text_scale == 125);
    CHECK(read.value->theme == "contrast");
    const auto little = read_policy("policy.json", R"({ "format": 1 })");
    REQUIRE(little.value);
    CHECK(little.value->empty());
}

TEST_CASE("an unknown key of a policy is told with the nearest one, does nothing, and is kept") {
    const auto read = read_policy("policy.json", "{ \"format\": 1,\n  \"strenght-cap\": 1, \"sound\": true }");
    REQUIRE(read.value);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(base::format(read.diagnostics.front()).starts_with("policy.json:2:3: warning: \"strenght-cap\""));
    CHECK(read.diagnostics.front().hint == "did you mean \"strength-cap\"?");
    CHECK_FALSE(read.value->strength_cap.has_value());
    const auto again = read_policy("policy.json", content::policy_text(*read.value));
    REQUIRE(again.value);
    CHECK(*again.value == *read.value);
    CHECK(again.value->unknown == R"({"strenght-cap":1})");
}

TEST_CASE("a wrong value of a policy is told with its line and column, and then there is no policy") {
    const auto place = [](const std::string& text) {
        const auto read = read_policy("policy.json", text);
        CHECK_FALSE(read.value);
        REQUIRE_FALSE(read.diagnostics.empty());
        return base::format(read.diagnostics.front());
    };
    CHECK(place("{ \"format\": 1, \"band\": 12 }").starts_with("policy.json:1:24: error: there is no band 12"));
    CHECK(
        place("{ \"format\": 1,\n\"strength-cap\": 4 }").starts_with("policy.json:2:17: error: \"strength-cap\" must be between 1 and 3"));
    CHECK(place("{ \"format\": 1, \"theme\": \"nigth\" }").find("did you mean \"night\"?") != std::string::npos);
    CHECK(place("{ \"format\": 1, \"sound\": \"off\" }").find("must be true or false") != std::string::npos);
    CHECK(place("{ \"format\": 2 }").find("must be between 1 and 1") != std::string::npos);
    CHECK(place("{ \"format\": 1, \"languages\": \"fr\" }").find("must be a list") != std::string::npos);
    CHECK(place("{ \"format\": 1").starts_with("policy.json:1:"));
    CHECK(place("").starts_with("policy.json:"));
}
