// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdio>
#include <regex>
#include <string>

namespace {

std::string output_of(const std::string& command) {
    std::string said;
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
        said += static_cast<char>(c);
    CHECK(::pclose(pipe) == 0);
    return said;
}

}

TEST_CASE("the manual page knows every option that --help knows, and a line of roff never begins with a stray dot") {
    const std::string help = output_of(RIPPLE_PROGRAMS "/ripple-bay-terminal --help");
    const std::string page = std::regex_replace(output_of(RIPPLE_PROGRAMS "/ripple-bay-terminal --man"), std::regex(R"(\\-)"), "-");
    CHECK(page.starts_with(".TH RIPPLE-BAY-TERMINAL 6"));
    const std::regex option("--[a-z][a-z-]+");
    int known = 0;
    for (auto at = std::sregex_iterator(help.begin(), help.end(), option); at != std::sregex_iterator(); ++at, ++known)
        CHECK_MESSAGE(page.find(at->str()) != std::string::npos, at->str());
    CHECK(known >= 10);
    CHECK(help.find("--man") == std::string::npos);
    CHECK_FALSE(std::regex_search(page, std::regex(R"((^|\n)\.(?!TH|SH|SS|TP|B |PP))")));
}
