// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>

namespace fs = std::filesystem;

namespace {

/// How often each fault is tried: a few times with every check, thousands when somebody asks for it (RIPPLE_FAULTS).
int rounds(int usual) {
    const char* asked = std::getenv("RIPPLE_FAULTS");
    return asked ? std::atoi(asked) : usual;
}

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Ended {
    int code = -1;         ///< of an exit, or -1
    bool of_fault = false; ///< killed by a signal other than the one we sent
    std::string said;
};

/// The terminal game in a process of its own, with a home of its own.
class Machine {
public:
    explicit Machine(std::string content = {}) : content_(std::move(content)) {}
    /// Types all of this at once. Killed after so many microseconds, if any are given.
    Ended play(const std::string& typed, std::optional<unsigned> killed_after = {}) {
        std::ofstream(folder_.path() / "typed", std::ios::binary) << typed;
        int said[2] = {-1, -1}; // a pipe: it is written to also where no file can be
        REQUIRE(::pipe2(said, O_CLOEXEC) == 0);
        const pid_t child = ::fork();
        if (child == 0)
            become_the_game(said[1]);
        ::close(said[1]);
        if (killed_after) {
            ::usleep(*killed_after);
            ::kill(child, SIGKILL);
        }
        Ended ended;
        ended.said = all_of(said[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        ended.of_fault = WIFSIGNALED(status) && !(killed_after && WTERMSIG(status) == SIGKILL);
        return ended;
    }
    [[nodiscard]] fs::path kept() const { return folder_.path() / "data/ripple-bay/profiles"; }
    [[nodiscard]] std::vector<fs::path> kept_files() const {
        std::vector<fs::path> all;
        if (fs::exists(kept()))
            for (const auto& entry : fs::recursive_directory_iterator(kept()))
                if (entry.is_regular_file() && entry.path().filename() != "lock")
                    all.push_back(entry.path());
        std::ranges::sort(all);
        return all;
    }
    [[nodiscard]] fs::path journal() const {
        const auto files = kept_files();
        const auto found = std::ranges::find(files, fs::path(".jsonl"), &fs::path::extension);
        REQUIRE(found != files.end());
        return *found;
    }
    /// Somebody who kept a place and is in the middle of a story.
    void settle() {
        const Ended ended = play("play\nself\nkeep\nplace-school\nbegin\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\nquit\n");
        REQUIRE(ended.code == 0);
        REQUIRE(kept_files().size() == 2); // the profile and one journal
    }
    /// From now on no file of its can become larger than so many bytes.
    void fill_up(rlim_t bytes) { largest_ = bytes; }
    void set(const char* variable, std::string value) { variables_.emplace_back(variable, std::move(value)); }

private:
    static std::string all_of(int pipe) {
        std::string all;
        char part[4096];
        for (ssize_t got = 0; (got = ::read(pipe, part, sizeof part)) > 0;)
            all.append(part, static_cast<std::size_t>(got));
        ::close(pipe);
        return all;
    }
    [[noreturn]] void become_the_game(int out) const {
        const int in = ::open((folder_.path() / "typed").c_str(), O_RDONLY);
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(out, STDERR_FILENO);
        ::setenv("HOME", folder_.path().c_str(), 1);
        ::setenv("XDG_DATA_HOME", (folder_.path() / "data").c_str(), 1);
        for (const auto& [variable, value] : variables_)
            ::setenv(variable, value.c_str(), 1);
        if (const rlimit limit{largest_, largest_}; largest_ != RLIM_INFINITY)
            ::setrlimit(RLIMIT_FSIZE, &limit);
        const std::string program = RIPPLE_PROGRAMS "/ripple-bay-terminal";
        if (content_.empty())
            ::execl(program.c_str(), program.c_str(), nullptr);
        else
            ::execl(program.c_str(), program.c_str(), "--content", content_.c_str(), nullptr);
        ::_exit(127);
    }

    test::Folder folder_;
    std::string content_;
    rlim_t largest_ = RLIM_INFINITY;
    std::vector<std::pair<const char*, std::string>> variables_;
};

std::string ones(int count) {
    std::string typed;
    for (int i = 0; i < count; ++i)
        typed += "1\n";
    return typed;
}

std::size_t count_of(const std::string& text, const std::string& what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

/// Flips a bit, or cuts the end off, or writes nonsense over some of it.
void damage(const fs::path& file, std::mt19937& dice) {
    std::string text = text_of(file);
    if (text.empty())
        return;
    const std::size_t at = dice() % text.size();
    switch (dice() % 4) {
    case 0:
    case 1: text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << (dice() % 8))); break;
    case 2: text.resize(at); break;
    default:
        for (std::size_t i = at; i < std::min(text.size(), at + 16); ++i)
            text[i] = static_cast<char>(dice() % 256);
    }
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

}

TEST_CASE("killed at any moment, the game starts again, nothing is damaged, and at most one press is lost") {
    std::mt19937 dice(42); // NOLINT: the same moments each time, as far as the machine plays along
    int midway = 0;
    for (int round = 0; round < rounds(12); ++round) {
        Machine machine;
        machine.settle();
        std::size_t before = 0;
        for (const fs::path& file : machine.kept_files())
            if (file.extension() == ".jsonl")
                before = count_of(text_of(file), "\n");
        const Ended killed = machine.play("carry-on\n" + ones(60), 1000 + static_cast<unsigned>(dice() % 150'000));
        REQUIRE_FALSE(killed.of_fault);
        // each prompt but the first two answers a press that went into the journal, as long as it is a story we are in
        const std::size_t prompts = count_of(killed.said, "\n> ");
        std::size_t after = 0;
        for (const fs::path& file : machine.kept_files()) {
            CHECK(file.extension() != ".damaged");
            if (file.extension() == ".jsonl")
                after = count_of(text_of(file), "\n");
        }
        midway += killed.said.empty() || killed.code == 0 ? 0 : 1;
        if (prompts > 2 && prompts < 20)
            CHECK_MESSAGE(after + 1 >= before + prompts - 2, "killed after " << prompts << " prompts");
        const Ended again = machine.play("carry-on\n1\nquit\n");
        CHECK_MESSAGE(again.code == 0, again.said);
        CHECK_MESSAGE(again.said.find("damaged") == std::string::npos, again.said);
    }
    MESSAGE("killed in the middle of playing: " << midway);
}

TEST_CASE("whatever is damaged of what is kept, the game starts, says so, and sets the damage aside") {
    std::mt19937 dice(7); // NOLINT: the same damage each time
    for (int round = 0; round < rounds(25); ++round) {
        Machine machine;
        machine.settle();
        const auto files = machine.kept_files();
        damage(files[dice() % files.size()], dice);
        const Ended ended = machine.play("carry-on\n1\n1\n1\nquit\n1\n");
        CHECK_MESSAGE(!ended.of_fault, ended.said);
        CHECK_MESSAGE(ended.code == 0, ended.said);
        bool aside = false;
        for (const fs::path& file : machine.kept_files())
            aside = aside || file.extension() == ".damaged";
        if (aside)
            CHECK_MESSAGE(ended.said.find("damaged") != std::string::npos, ended.said);
        // and what it left is sound again
        const Ended again = machine.play("carry-on\n1\nquit\n1\n");
        CHECK_MESSAGE(again.code == 0, again.said);
    }
}

TEST_CASE("whatever is damaged of what the game reads, it plays on or says where it is wrong") {
    const test::Folder copy;
    const fs::path content = copy.path() / "content";
    fs::copy(source_folder() + "/content", content, fs::copy_options::recursive);
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(content))
        if (entry.is_regular_file() && entry.path().extension() != ".md" && entry.path().extension() != ".txt")
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::mt19937 dice(11); // NOLINT: the same damage each time
    Machine machine(content.string());
    for (int round = 0; round < rounds(25); ++round) {
        const fs::path& file = files[dice() % files.size()];
        const std::string whole = text_of(file);
        damage(file, dice);
        const Ended ended = machine.play("play\nguest\nplace-school\nbegin\n" + ones(40) + "settings\nlanguage-ar\nclose\nquit\n1\n");
        CHECK_MESSAGE(!ended.of_fault, file.string() << "\n" << ended.said.substr(0, 2000));
        CHECK_MESSAGE((ended.code == 0 || ended.code == 3), file.string() << " exit " << ended.code << "\n" << ended.said.substr(0, 2000));
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole;
    }
}

TEST_CASE("whoever mashes the keyboard gets an answer, and the game stays") {
    std::mt19937 dice(3); // NOLINT: the same keys each time
    for (int round = 0; round < rounds(6); ++round) {
        std::string typed = "play\nguest\nplace-school\nbegin\n";
        for (int key = 0; key < 3000; ++key) {
            const auto kind = dice() % 10;
            typed += kind < 3   ? std::to_string(1 + dice() % 9) + "\n"
                     : kind < 4 ? std::string("\n")
                     : kind < 5 ? std::string("back\n")
                     : kind < 8 ? std::string(1, static_cast<char>(32 + dice() % 95))
                                : std::string(1, static_cast<char>(dice() % 256));
        }
        Machine machine;
        machine.set("LANG", "C");
        machine.set("LC_ALL", "C");
        const Ended ended = machine.play(typed);
        CHECK_FALSE(ended.of_fault);
        CHECK(ended.code == 0);
    }
}

TEST_CASE("where nothing can be written, on a full disk and in a folder that is only for reading, one plays on as a guest and is told") {
    for (const char* place : {"/proc/nowhere", "/dev/full/nowhere"}) {
        Machine machine;
        machine.set("XDG_DATA_HOME", place);
        const Ended ended = machine.play("play\nself\nkeep\nplace-school\nbegin\n" + ones(20) + "quit\n1\n");
        CHECK_MESSAGE(ended.code == 0, ended.said);
        CHECK_MESSAGE(ended.said.find("can't be kept") != std::string::npos, ended.said);
        CHECK_MESSAGE(ended.said.find("Mina") != std::string::npos, ended.said);
    }
}

TEST_CASE("a disk that is full in the middle of a story is told with the press that was not kept, and every press before it is") {
    Machine machine;
    machine.settle();
    const fs::path journal = machine.journal();
    const std::string before = text_of(journal);
    // room for a press or two
    machine.fill_up(before.size() + 60);
    const Ended ended = machine.play("carry-on\n" + ones(12) + "quit\n1\n");
    CHECK_MESSAGE(ended.code == 0, ended.said);
    CHECK(count_of(ended.said, "disk is full") == 1);
    const auto told = ended.said.find("disk is full");
    CHECK_MESSAGE(ended.said.find("\n> ", told) < ended.said.rfind("\n> "), "it goes on after it was told");
    CHECK_MESSAGE(ended.said.find("Your place from a little earlier is kept.") != std::string::npos, ended.said);
    const std::string after = text_of(journal);
    CHECK(after.starts_with(before));
    // the prompts of the title and of where one carries on, then one for each press that fitted
    CHECK(count_of(after, "\n") - count_of(before, "\n") == count_of(ended.said.substr(0, told), "\n> ") - 2);
    machine.fill_up(RLIM_INFINITY);
    const Ended again = machine.play("carry-on\n1\nquit\n");
    CHECK_MESSAGE(again.code == 0, again.said);
    CHECK_MESSAGE(again.said.find("damaged") == std::string::npos, again.said);
    CHECK(again.said.find("Your place is kept") != std::string::npos);
}
