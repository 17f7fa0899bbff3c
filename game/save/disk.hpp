// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The few things that are done to a disk, each so that a kill at any moment leaves the old or the new, never half of both.
namespace save {

/// Called before every step that touches the disk. Tests stop the process here; otherwise empty.
using Watch = std::function<void(std::string_view step)>;

/// An open file of the system, closed with the value.
class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(int number) : number_(number) {}
    OpenFile(OpenFile&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();
    [[nodiscard]] bool open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_ = -1;
};

/// The whole of a file. Nothing if there is none or it is larger than any file we write.
std::optional<std::string> read_file(const std::filesystem::path&);

/// Makes a folder with those above it.
base::Result<base::Done> make_folder(const std::filesystem::path&, const Watch&);

/// Puts new content in the place of a file: beside it, flushed, renamed over it, the folder flushed.
base::Result<base::Done> replace_file(const std::filesystem::path&, std::string_view content, const Watch&);

/// Opens a file to add lines at its end; a torn last line is cut off first.
base::Result<OpenFile> open_to_append(const std::filesystem::path&, const Watch&);

/// Adds one line and waits until the disk has it.
base::Result<base::Done> append_line(const OpenFile&, std::string_view line, const Watch&);

/// Renames a damaged file to `*.damaged`, keeping earlier ones.
base::Result<base::Done> set_aside(const std::filesystem::path&, const Watch&);

/// Holds a lock file for this process, or says that another one does.
base::Result<OpenFile> lock_file(const std::filesystem::path&, const Watch&);

}
