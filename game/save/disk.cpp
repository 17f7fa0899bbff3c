// SPDX-License-Identifier: MIT
#include "save/disk.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace save {
namespace {

namespace fs = std::filesystem;
constexpr off_t largest_file = 64 << 20;

void note(const Watch& watch, std::string_view step) {
    if (watch)
        watch(step);
}

base::Problem problem(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {"The disk is full, so your place can't be kept.",
                "You can play on as a guest. Free some space, and it works again next time."};
    case EROFS:
    case EACCES:
    case EPERM:
        return {"This computer doesn't let the game write here, so your place can't be kept.",
                "You can play on as a guest, or start with --data-dir and a folder of your own."};
    default: return {"The disk gave an error, so your place can't be kept.", "You can play on as a guest."};
    }
}

bool write_all(int file, std::string_view content, const Watch& watch) {
    while (!content.empty()) {
        note(watch, "write");
        // Watched writes go in two halves, so that a test can stop between them.
        const std::size_t part = watch ? (content.size() + 1) / 2 : content.size();
        const ssize_t wrote = ::write(file, content.data(), part);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return true;
}

base::Result<base::Done> flush_folder(const fs::path& folder, const Watch& watch) {
    note(watch, "flush folder");
    const OpenFile opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a folder; the rename itself was still whole.
    if (opened.open() && ::fsync(opened.number()) != 0 && errno == EIO)
        return problem(errno);
    return base::Done{};
}

bool write_new(const fs::path& file, std::string_view content, const Watch& watch) {
    note(watch, "create");
    const OpenFile opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!opened.open() || !write_all(opened.number(), content, watch))
        return false;
    note(watch, "flush");
    return ::fsync(opened.number()) == 0;
}

/// The length of a file without its torn last line.
off_t whole_lines(int file, off_t size) {
    std::array<char, 4096> part{};
    while (size > 0) {
        const off_t from = size > static_cast<off_t>(part.size()) ? size - static_cast<off_t>(part.size()) : 0;
        const ssize_t got = ::pread(file, part.data(), static_cast<std::size_t>(size - from), from);
        if (got <= 0)
            return size;
        const std::string_view text(part.data(), static_cast<std::size_t>(got));
        if (const std::size_t end = text.rfind('\n'); end != std::string_view::npos)
            return from + static_cast<off_t>(end) + 1;
        size = from;
    }
    return 0;
}

}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

OpenFile::~OpenFile() {
    if (number_ >= 0)
        ::close(number_);
}

std::optional<std::string> read_file(const fs::path& path) {
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat about{};
    if (!file.open() || ::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size > largest_file)
        return std::nullopt;
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t have = 0;
    while (have < text.size()) {
        const ssize_t got = ::read(file.number(), text.data() + have, text.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    text.resize(have);
    return text;
}

base::Result<base::Done> make_folder(const fs::path& path, const Watch& watch) {
    note(watch, "make folder");
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        return problem(error.value());
    return base::Done{};
}

base::Result<base::Done> replace_file(const fs::path& path, std::string_view content, const Watch& watch) {
    const fs::path fresh = path.string() + ".new";
    if (!write_new(fresh, content, watch)) {
        const int error = errno;
        ::unlink(fresh.c_str());
        return problem(error);
    }
    note(watch, "rename");
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return problem(errno);
    return flush_folder(path.parent_path(), watch);
}

base::Result<OpenFile> open_to_append(const fs::path& path, const Watch& watch) {
    note(watch, "open");
    OpenFile file(::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC));
    struct stat about{};
    if (!file.open() || ::fstat(file.number(), &about) != 0)
        return problem(errno);
    const off_t whole = whole_lines(file.number(), about.st_size);
    if (whole != about.st_size) {
        note(watch, "cut torn line");
        if (::ftruncate(file.number(), whole) != 0)
            return problem(errno);
    }
    return file;
}

base::Result<base::Done> append_line(const OpenFile& file, std::string_view line, const Watch& watch) {
    const std::string whole = std::string(line) + "\n";
    if (!write_all(file.number(), whole, watch))
        return problem(errno);
    note(watch, "flush line");
    if (::fdatasync(file.number()) != 0)
        return problem(errno);
    return base::Done{};
}

base::Result<base::Done> set_aside(const fs::path& path, const Watch& watch) {
    fs::path aside = path.string() + ".damaged";
    for (int number = 2; number < 10 && ::access(aside.c_str(), F_OK) == 0; ++number)
        aside = path.string() + "." + std::to_string(number) + ".damaged";
    note(watch, "set aside");
    if (::rename(path.c_str(), aside.c_str()) != 0)
        return problem(errno);
    return base::Done{};
}

base::Result<OpenFile> lock_file(const fs::path& path, const Watch& watch) {
    note(watch, "lock");
    OpenFile file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.open())
        return problem(errno);
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return base::Problem{"Somebody is playing from this place in another window.",
                             "You play as a guest here. Close the other window to go on from your place."};
    return file;
}

}
