// SPDX-License-Identifier: MIT
#pragma once
#include "main/folders.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

/// Measures are taken in processes of their own: in one that has opened a window before, everything is faster.
namespace bench_process {

/// Runs this program with these arguments. What it wrote, if it ended well.
inline std::optional<std::string> run(std::vector<std::string> arguments) {
    std::string program = (folders::of_program() / "ripple-bay").string();
    std::error_code none;
    if (const auto self = std::filesystem::read_symlink("/proc/self/exe", none); !none)
        program = self.string();
    arguments.insert(arguments.begin(), program);
    std::vector<char*> words;
    words.reserve(arguments.size() + 1);
    for (std::string& word : arguments)
        words.push_back(word.data());
    words.push_back(nullptr);
    int ends[2];
    if (::pipe(ends) != 0)
        return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(program.c_str(), words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string said;
    char part[512];
    for (ssize_t count = 0; child > 0 && (count = ::read(ends[0], part, sizeof part)) > 0;)
        said.append(part, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return said;
}

}
