// SPDX-License-Identifier: MIT
#include "content/translations.hpp"

#include "content/catalogue.hpp"

#include <algorithm>
#include <filesystem>

namespace content {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> listed(const fs::path& folder) {
    std::vector<fs::path> out;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
        out.push_back(at->path());
    std::ranges::sort(out);
    return out;
}

/// "nplurals=6"
std::string_view number_of_forms(std::string_view header) {
    return header.substr(0, header.find(';'));
}

void check_header(const PoFile& file, const Language& language, std::vector<base::Diagnostic>& out) {
    const auto wrong = [&](const char* code, std::string message, std::string hint) {
        const base::SourcePos at = file.entries.empty() ? base::SourcePos{file.file, 0, 0} : file.entries.front().at;
        out.push_back({base::Severity::Error, code, at, {}, std::move(message), std::move(hint)});
    };
    const std::string tag = file.header("Language"), forms = file.header("Plural-Forms"), type = file.header("Content-Type");
    if (tag != language.tag)
        wrong("po-language", "its header says Language: " + tag, "it lies in the folder " + std::string(language.tag));
    if (number_of_forms(forms) != number_of_forms(language.plural_header))
        wrong("po-forms", "its header says Plural-Forms: " + forms, "this language has: " + std::string(language.plural_header));
    if (!type.empty() && type.find("UTF-8") == std::string::npos && type.find("utf-8") == std::string::npos)
        wrong("po-utf8", "its header says Content-Type: " + type, "save it as UTF-8, and say charset=UTF-8");
}

}

std::vector<std::string> translated_tags(const std::string& folder) {
    std::vector<std::string> out;
    for (const fs::path& path : listed(folder))
        if (std::error_code failed; fs::is_directory(path, failed))
            out.push_back(path.filename().string());
    return out;
}

Translated read_translated(const std::string& folder, const Language& language) {
    Translated out;
    out.language = &language;
    out.dictionary = Dictionary(language);
    if (language.pseudo)
        return out;
    for (const fs::path& path : listed(fs::path(folder) / language.tag)) {
        if (path.extension() != ".po")
            continue;
        const auto text = read_file(path.string());
        if (!text) {
            out.diagnostics.push_back(
                {base::Severity::Error, "unreadable", {path.string(), 0, 0}, {}, text.problem().message, text.problem().hint});
            continue;
        }
        PoRead read = read_po(path.string(), text.value());
        std::ranges::move(read.diagnostics, std::back_inserter(out.diagnostics));
        check_header(read.file, language, out.diagnostics);
        std::ranges::move(out.dictionary.add(read.file), std::back_inserter(out.diagnostics));
        out.files.push_back({path.filename().string(), count(read.file)});
    }
    return out;
}

}
