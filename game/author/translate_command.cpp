// SPDX-License-Identifier: MIT
#include "author/translate_command.hpp"

#include "author/commands.hpp"
#include "author/translate_templates.hpp"
#include "content/merge.hpp"
#include "content/translations.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <ostream>

namespace author {
namespace {

namespace fs = std::filesystem;
using content::Language;
using content::PoFile;

bool write(const fs::path& path, const PoFile& file, std::ostream& out) {
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    const fs::path half = path.string() + ".new";
    {
        std::ofstream to(half, std::ios::binary);
        to << content::write_po(file);
        if (!to.flush()) {
            out << half.string() << " cannot be written\n";
            return false;
        }
    }
    fs::rename(half, path, failed);
    if (failed)
        out << path.string() << " cannot be written: " << failed.message() << "\n";
    return !failed;
}

std::string figures(const content::PoCount& count) {
    return std::to_string(count.translated) + " translated, " + std::to_string(count.fuzzy) + " fuzzy, " + std::to_string(count.missing) +
           " missing";
}

/// Merges one file. A damaged one is left as it is.
int merge_file(const fs::path& path, const PoFile& source, std::ostream& out) {
    PoFile translated;
    if (const auto text = content::read_file(path.string())) {
        content::PoRead read = content::read_po(path.string(), text.value());
        for (const base::Diagnostic& one : read.diagnostics)
            out << base::format(one) << "\n";
        if (base::any_error(read.diagnostics)) {
            out << path.string() << ": left as it is, because it is damaged\n";
            return content_wrong;
        }
        translated = std::move(read.file);
    }
    const PoFile merged = content::merge(translated, source);
    if (!write(path, merged, out))
        return cannot_write;
    out << path.string() << ": " << figures(content::count(merged)) << "\n";
    return well;
}

std::vector<const Language*> languages(const std::vector<std::string>& tags, const std::string& folder, std::ostream& out, int& worst) {
    std::vector<const Language*> found;
    for (const std::string& tag : tags.empty() ? content::translated_tags(folder) : tags) {
        const Language* language = content::find_language(tag);
        if (language && !language->pseudo && language != &content::english()) {
            found.push_back(language);
            continue;
        }
        out << "\"" << tag << "\" is no language this game can be translated into yet: it needs a line in languages.cpp\n";
        worst = usage;
    }
    return found;
}

void print_status(const content::Translated& one, std::ostream& out) {
    out << one.language->tag << "  " << one.language->name << "\n";
    for (const content::TranslatedFile& file : one.files)
        out << "    " << std::left << std::setw(24) << file.name << std::right << std::setw(6) << file.count.translated << " translated"
            << std::setw(6) << file.count.fuzzy << " fuzzy" << std::setw(6) << file.count.missing << " missing"
            << (file.count.translated + file.count.fuzzy == 0 ? ": not begun, shown in English\n" : "\n");
}

}

int translate_command(const content::Catalogue& catalogue, const TranslateWish& wish, std::ostream& out) {
    const std::string folder = wish.to.empty() ? catalogue.folder + "/languages" : wish.to;
    int worst = well;
    const auto wished = languages(wish.languages, folder, out, worst);
    if (wish.what == "status") {
        for (const Language* language : wished) {
            const content::Translated read = content::read_translated(folder, *language);
            print_status(read, out);
            for (const base::Diagnostic& one : read.diagnostics)
                out << base::format(one) << "\n";
            if (base::any_error(read.diagnostics))
                worst = content_wrong;
        }
        return worst;
    }
    auto phrases = read_phrases(wish.sources);
    for (const base::Diagnostic& one : phrases.diagnostics)
        out << base::format(one) << "\n";
    if (!phrases.value)
        return content_wrong;
    if (wished.empty() && worst == well)
        out << "Name a language, such as fr.\n";
    for (const Language* language : wished)
        for (const PoFile& source : translate_templates(catalogue, *phrases.value, *language)) {
            const fs::path path = fs::path(folder) / language->tag / source.file;
            if (wish.what == "extract" && fs::exists(path)) {
                out << path.string() << ": is there already; \"translate merge\" brings it up to date\n";
                worst = std::max<int>(worst, failed);
            } else {
                worst = std::max(worst, merge_file(path, source, out));
            }
        }
    return worst;
}

}
