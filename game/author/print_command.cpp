// SPDX-License-Identifier: MIT
#include "author/print_command.hpp"

#include "print/draw.hpp"
#include "print/printables.hpp"
#include "save/disk.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace author {
namespace {

namespace fs = std::filesystem;

void list_all(std::ostream& out) {
    for (const print::Printable& one : print::printables())
        out << "  " << one.what << std::string(16 - std::min<std::size_t>(15, one.what.size()), ' ') << one.help << "\n";
}

/// The whole file or none: beside its place first, then renamed.
base::Result<base::Done> write(const std::string& file, const base::Result<std::string>& bytes) {
    if (!bytes)
        return bytes.problem();
    std::error_code failed;
    const fs::path path = fs::absolute(file, failed);
    auto written = save::replace_file(path, bytes.value(), {});
    if (written)
        fs::permissions(path, fs::perms::group_read | fs::perms::others_read, fs::perm_options::add, failed); // it is to be passed round
    else
        fs::remove(path.string() + ".new", failed);
    return written;
}

/// The wish as print/ understands it, or nothing, with a sentence why.
std::optional<print::Wish> understood(const content::Catalogue& catalogue, const PrintWish& typed, std::ostream& out) {
    const print::Printable* printable = print::printable_named(typed.what);
    const auto paper = print::paper_named(typed.paper);
    const auto band = story::from_word<story::Band>(typed.band);
    if (!printable)
        out << (typed.what.empty() ? "What shall be printed?" : "There is no printable \"" + typed.what + "\".") << " There are:\n";
    if (!printable) {
        list_all(out);
        return std::nullopt;
    }
    const std::string episode = typed.episode.empty() && printable->what == "unplugged" ? "the-photo" : typed.episode;
    const content::Entry* entry = catalogue.find(episode);
    if (!paper)
        out << "There is no paper \"" << typed.paper << "\": a4 or letter.\n";
    else if (!band)
        out << "There is no age group \"" << typed.band << "\": 8, 11 or 14.\n";
    else if (typed.minutes != 15 && typed.minutes != 30 && typed.minutes != 45)
        out << "A session has 15, 30 or 45 minutes.\n";
    else if (printable->of_episode && (!entry || !entry->episode || !entry->episode->topic.empty())) {
        out << (episode.empty() ? "Of which story? Add --episode and one of these:"
                                : "There is no story \"" + episode + "\" that can be read. There are:");
        for (const content::Entry& one : catalogue.entries)
            out << " " << one.id;
        out << "\n";
    } else
        return print::Wish{typed.what, episode, *paper, *band, typed.minutes};
    return std::nullopt;
}

}

int print_command(const content::Catalogue& catalogue, const std::string& assets_folder, const PrintWish& typed, std::ostream& out) {
    const auto wish = understood(catalogue, typed, out);
    if (!wish)
        return usage;
    if (typed.file.empty()) {
        out << "Where to? Add --out and the name of a file, such as " << typed.what << ".pdf.\n";
        return usage;
    }
    const print::Letters letters;
    const print::Made sheet = print::lay_out(catalogue, letters, *wish);
    for (const base::Diagnostic& one : sheet.diagnostics)
        out << base::format(one) << "\n";
    if (!sheet.value)
        return content_wrong;
    const auto written = write(typed.file, print::to_pdf(*sheet.value, assets_folder));
    if (!written) {
        out << typed.file << " was not written. Is the folder there, may you write in it, and is there room?\n";
        return cannot_write;
    }
    const std::size_t leaves = sheet.value->leaves.size();
    out << typed.file << ": " << leaves << (leaves == 1 ? " page" : " pages") << "\n";
    return well;
}

}
