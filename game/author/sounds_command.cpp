// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "sounds/beds.hpp"
#include "sounds/loudness.hpp"
#include "sounds/performer.hpp"
#include "sounds/recipes.hpp"
#include "sounds/wav.hpp"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <ostream>

namespace author {
namespace {

constexpr double bed_seconds = 30;

/// Writes one sound into the folder, if there is one, and its row of the table, if that is wanted.
class Rows {
public:
    Rows(std::string folder, bool table, std::ostream& out) : folder_(std::move(folder)), table_(table), out_(out) {
        if (table_)
            out_ << std::left << std::setw(18) << "sound" << std::right << std::setw(9) << "seconds" << std::setw(9) << "LUFS"
                 << std::setw(9) << "loudest" << std::setw(9) << "peak dB" << std::setw(9) << "rise dB" << "\n";
    }
    bool add(const std::string& name, const sounds::Samples& sound) {
        if (table_) {
            const sounds::Loudness loud = sounds::loudness(sound);
            out_ << std::left << std::setw(18) << name << std::right << std::fixed << std::setprecision(1);
            for (const double number :
                 {static_cast<double>(sound.size()) / sounds::rate, loud.overall, loud.most, loud.peak, sounds::most_rise(sound)})
                out_ << std::setw(9) << number;
            out_ << "\n";
        }
        if (folder_.empty())
            return true;
        const auto file = std::filesystem::path(folder_) / (name + ".wav");
        std::ofstream to(file, std::ios::binary);
        to << sounds::wav(sound);
        to.close();
        if (!to)
            out_ << "Can't write " << file.string() << "\n";
        else if (!table_)
            out_ << file.string() << "\n";
        return static_cast<bool>(to);
    }

private:
    std::string folder_;
    bool table_;
    std::ostream& out_;
};

template <class Source>
sounds::Samples from(Source& source, double seconds) {
    sounds::Samples made = sounds::silence(seconds);
    for (float& one : made)
        one = static_cast<float>(source.next());
    return made;
}

}

int sounds_command(const std::string& folder, bool table, std::ostream& out) {
    std::error_code none;
    if (!folder.empty())
        std::filesystem::create_directories(folder, none);
    Rows rows(folder, table || folder.empty(), out);
    bool well_written = true;
    for (const sounds::Recipe& recipe : sounds::recipes())
        well_written = rows.add(std::string(recipe.id), sounds::made(recipe)) && well_written;
    for (const std::string_view bed : sounds::beds()) {
        const auto source = sounds::begin_bed(bed);
        well_written = rows.add("bed-" + std::string(bed), from(*source, bed_seconds)) && well_written;
    }
    for (const sounds::Score& score : sounds::themes()) {
        sounds::Performer performer(score);
        from(performer, performer.round_seconds()); // once round, so that the end rings into the beginning
        well_written = rows.add("theme-" + std::string(score.id), from(performer, performer.round_seconds())) && well_written;
    }
    return well_written ? well : cannot_write;
}

}
