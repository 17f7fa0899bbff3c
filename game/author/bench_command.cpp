// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "author/json_text.hpp"
#include "content/bench.hpp"

#include <ostream>

namespace author {

int bench_command(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    const auto figures = content::bench_reading_and_stepping(catalogue.world);
    out << "{\n  \"generated\": { \"megabytes\": " << figures.megabytes << ", \"bare_parse_ms\": " << figures.parse_ms
        << ", \"read_ms\": " << figures.read_ms << ", \"lint_ms\": " << figures.lint_ms
        << ",\n    \"read_to_parse\": " << figures.read_ratio << ", \"lint_to_parse\": " << figures.lint_ratio
        << ", \"steps_a_second\": " << static_cast<long long>(figures.steps_a_second) << " },\n  \"lint_and_explore_ms\": {";
    std::string comma;
    for (const content::Entry& entry : catalogue.entries) {
        const auto text = content::read_file(entry.file);
        if (!text || (!episode.empty() && entry.id != episode))
            continue;
        out << comma << "\n    " << json_text(entry.id) << ": "
            << content::bench_lint_and_explore(entry.file, text.value(), catalogue.world);
        comma = ",";
    }
    out << "\n  }\n}\n";
    return figures.steps_a_second > 0 ? well : failed;
}

}
