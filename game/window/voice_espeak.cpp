// SPDX-License-Identifier: MIT
#include "window/voice.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>

extern char** environ; // NOLINT: POSIX wants the program to declare it

namespace window {
namespace {

constexpr int usual_words_a_minute = 165;

/// Where on the PATH a program lies; empty if nowhere.
std::filesystem::path on_path(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::string rest = path ? path : "";
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        const std::filesystem::path file = std::filesystem::path(rest.substr(0, end)) / program;
        if (end > 0 && ::access(file.c_str(), X_OK) == 0 && std::filesystem::is_regular_file(file))
            return file;
        rest.erase(0, end + 1);
    }
    return {};
}

/// Memory that reads like a file: a child that dies early cannot break the pipe, and nothing touches the disk.
int file_of(const std::string& words) {
    const int file = ::memfd_create("words", MFD_CLOEXEC);
    if (file < 0)
        return -1;
    const auto written = ::write(file, words.data(), words.size());
    if (written != static_cast<ssize_t>(words.size()) || ::lseek(file, 0, SEEK_SET) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

/// A child process for each utterance: no shell, the words on its standard input.
class Espeak : public Voice {
public:
    explicit Espeak(std::string program) : program_(std::move(program)) {}
    ~Espeak() override { Espeak::stop(); }
    bool say(const play::Utterance& utterance, int rate) override;
    void stop() override;
    bool speaking() override;

private:
    std::string program_;
    pid_t child_ = 0;
};

bool Espeak::say(const play::Utterance& utterance, int rate) {
    stop();
    const int words = file_of(utterance.words + "\n");
    if (words < 0)
        return false;
    std::array<std::string, 6> said{program_, "-v", espeak_voice(utterance.lang), "-s", std::to_string(usual_words_a_minute * rate / 100),
                                    "--stdin"};
    std::array<char*, 7> arguments{};
    std::ranges::transform(said, arguments.begin(), [](std::string& one) { return one.data(); });
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, words, STDIN_FILENO);
    // what it grumbles about is nothing for the one who plays
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int failed = ::posix_spawn(&child_, program_.c_str(), &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    ::close(words);
    if (failed != 0)
        child_ = 0;
    return failed == 0;
}

void Espeak::stop() {
    if (child_ <= 0)
        return;
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
    child_ = 0;
}

bool Espeak::speaking() {
    if (child_ > 0 && ::waitpid(child_, nullptr, WNOHANG) != 0)
        child_ = 0;
    return child_ > 0;
}

}

std::string espeak_voice(std::string_view lang) {
    const std::string_view first = lang.substr(0, lang.find('-'));
    // the plain Chinese voices are broken or missing in what Debian ships
    if (first == "zh")
        return "cmn-latn-pinyin";
    const bool word = !first.empty() && std::ranges::all_of(first, [](char c) { return c >= 'a' && c <= 'z'; });
    return word ? std::string(first) : "en";
}

std::unique_ptr<Voice> espeak() {
    const auto program = on_path("espeak-ng");
    return program.empty() ? nullptr : std::make_unique<Espeak>(program.string());
}

}
