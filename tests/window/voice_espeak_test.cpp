// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "window/voice.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace {

/// A folder that comes first on the PATH as long as it is there.
class OnPath {
public:
    explicit OnPath(bool alone) {
        const std::string before = std::getenv("PATH");
        before_ = before;
        ::setenv("PATH", (folder_.path().string() + (alone ? "" : ":" + before)).c_str(), 1);
        ::setenv("SAID", (folder_.path() / "said").c_str(), 1);
    }
    OnPath(const OnPath&) = delete;
    OnPath& operator=(const OnPath&) = delete;
    ~OnPath() { ::setenv("PATH", before_.c_str(), 1); }
    void put(const std::string& script) const {
        const auto file = folder_.path() / "espeak-ng";
        std::ofstream(file) << "#!/bin/sh\n" << script;
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    }
    [[nodiscard]] std::string said() const {
        std::ifstream in(folder_.path() / "said");
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] const test::Folder& folder() const { return folder_; }

private:
    test::Folder folder_;
    std::string before_;
};

template <class Until>
bool wait_for(Until until) {
    for (int tries = 0; tries < 2000 && !until(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return until();
}

play::Utterance line(std::string words, std::string lang = "en") {
    return {play::Told::Line, std::move(words), std::move(lang), {}};
}

}

TEST_CASE("espeak-ng is told the voice and the speed, and gets the words as they are") {
    const OnPath path(false);
    path.put("echo \"$@\" > \"$SAID.new\"; cat >> \"$SAID.new\"; mv \"$SAID.new\" \"$SAID\"\n");
    const auto voice = window::espeak();
    REQUIRE(voice);
    REQUIRE(voice->say(line("it's \"fine\" $(touch " + (path.folder().path() / "oops").string() + ") -w x; exit", "fr"), 200));
    REQUIRE(wait_for([&] { return !voice->speaking(); }));
    CHECK(path.said().starts_with("-v fr -s 330 --stdin\nit's \"fine\" $(touch "));
    CHECK(path.folder().list() == std::vector<std::string>{"espeak-ng", "said"});
}

TEST_CASE("a press ends the process that speaks") {
    const OnPath path(false);
    path.put("echo $$ > \"$SAID\"; exec sleep 60\n");
    const auto voice = window::espeak();
    REQUIRE(voice->say(line("a very long sentence"), 100));
    REQUIRE(wait_for([&] { return path.said().find('\n') != std::string::npos; }));
    const int child = std::atoi(path.said().c_str());
    REQUIRE(child > 1);
    CHECK(voice->speaking());
    CHECK(::kill(child, 0) == 0);
    voice->stop();
    CHECK_FALSE(voice->speaking());
    CHECK(::kill(child, 0) != 0);
}

TEST_CASE("a voice that dies at once, or does not read, holds nothing up") {
    const OnPath path(false);
    path.put("exit 1\n");
    const auto voice = window::espeak();
    CHECK(voice->say(line(std::string(300000, 'a')), 100));
    CHECK(wait_for([&] { return !voice->speaking(); }));
}

TEST_CASE("where there is no espeak-ng there is no voice of it") {
    const OnPath path(true);
    CHECK(window::espeak() == nullptr);
}

TEST_CASE("each language has the voice that works, and nothing that is no language reaches a command line") {
    CHECK(window::espeak_voice("en-GB") == "en");
    CHECK(window::espeak_voice("fr-FR") == "fr");
    CHECK(window::espeak_voice("ar") == "ar");
    CHECK(window::espeak_voice("zh-Hans") == "cmn-latn-pinyin");
    CHECK(window::espeak_voice("") == "en");
    CHECK(window::espeak_voice("--help") == "en");
}

TEST_CASE("a voice over the network is nobody's voice here") {
    ::setenv("SPEECHD_ADDRESS", "inet_socket:desk:6560", 1);
    CHECK(window::dispatcher() == nullptr);
    ::setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere/speechd.sock", 1);
    CHECK(window::dispatcher() == nullptr);
    ::unsetenv("SPEECHD_ADDRESS");
}
