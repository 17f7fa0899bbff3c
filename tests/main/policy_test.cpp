// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace {

/// What the terminal game says, errors too, when it is started with this policy and pressed like this.
std::string says(const std::string& policy, const std::string& presses) {
    const auto folder = std::filesystem::temp_directory_path() / ("ripple-policy-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "policy.json") << policy;
    const std::string command = "printf '" + presses + "' | LC_ALL=C.UTF-8 " RIPPLE_PROGRAMS "/ripple-bay-terminal --guest --policy " +
                                (folder / "policy.json").string() + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    REQUIRE(pipe);
    std::string said;
    std::array<char, 512> part{};
    while (std::fgets(part.data(), static_cast<int>(part.size()), pipe.get()) != nullptr)
        said += part.data();
    std::filesystem::remove_all(folder);
    return said;
}

}

TEST_CASE("the terminal game obeys a policy that is named") {
    const std::string said = says("{ \"format\": 1, \"band\": 11 }", "play\\n");
    CHECK(said.find("Your school has set this.") != std::string::npos);
    CHECK(says("{ \"format\": 1 }", "play\\n").find("Your school has set this.") == std::string::npos);
}

TEST_CASE("a damaged policy is told with its line, and the game goes on without it") {
    const std::string said = says("{ \"format\": 1,\n  \"band\": 12 }", "play\\n");
    CHECK(said.find("policy.json:2:11: error: there is no band 12") != std::string::npos);
    CHECK(said.find("How old are you?") != std::string::npos);
    CHECK(said.find("Your school has set this.") == std::string::npos);
}

TEST_CASE("a misspelt key of a policy is told with the nearest one") {
    CHECK(says("{ \"format\": 1, \"kisok\": true }", "").find("did you mean \"kiosk\"?") != std::string::npos);
}
