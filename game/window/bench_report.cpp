// SPDX-License-Identifier: MIT
#include "window/bench.hpp"

#include <cmath>
#include <locale>
#include <sstream>

namespace window {
namespace {

std::ostringstream plain_stream() {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    return out;
}

double tidy(double value) {
    return std::round(value * 100) / 100;
}

/// One measure beside what it must not be above.
std::string line(const char* name, double value, double most) {
    auto out = plain_stream();
    out << "    {\"what\": \"" << name << "\", \"value\": " << tidy(value) << ", \"most\": " << most
        << ", \"ok\": " << (value <= most ? "true" : "false") << "}";
    return out.str();
}

}

std::string to_line(const BareCost& c) {
    auto out = plain_stream();
    out << c.first << ' ' << c.median;
    return out.str();
}

std::string to_line(const GameCost& c) {
    auto out = plain_stream();
    out << c.menu << ' ' << c.frame_median << ' ' << c.frame_99 << ' ' << c.frame_most << ' ' << c.frames << ' ' << c.change_median << ' '
        << c.change_most << ' ' << c.change_cpu_most << ' ' << c.changes << ' ' << c.peak_memory << ' ' << c.still_seconds << ' '
        << c.still_share << ' ' << c.still_frames;
    return out.str();
}

bool from_line(const std::string& line, BareCost& c) {
    std::istringstream in(line);
    in.imbue(std::locale::classic());
    return static_cast<bool>(in >> c.first >> c.median);
}

bool from_line(const std::string& line, GameCost& c) {
    std::istringstream in(line);
    in.imbue(std::locale::classic());
    return static_cast<bool>(in >> c.menu >> c.frame_median >> c.frame_99 >> c.frame_most >> c.frames >> c.change_median >> c.change_most >>
                             c.change_cpu_most >> c.changes >> c.peak_memory >> c.still_seconds >> c.still_share >> c.still_frames);
}

std::string report(const BareCost& bare, const GameCost& game, unsigned width, unsigned height) {
    auto out = plain_stream();
    out << "{\n  \"size\": \"" << width << "x" << height << "\",\n";
    out << "  \"bare\": {\"first_frame_ms\": " << tidy(bare.first) << ", \"frame_ms\": " << tidy(bare.median) << "},\n";
    out << "  \"menu_first_frame_ms\": " << tidy(game.menu) << ",\n";
    out << "  \"dialogue_frames\": {\"count\": " << game.frames << ", \"median_ms\": " << tidy(game.frame_median)
        << ", \"p99_ms\": " << tidy(game.frame_99) << ", \"most_ms\": " << tidy(game.frame_most) << "},\n";
    out << "  \"page_changes\": {\"count\": " << game.changes << ", \"median_ms\": " << tidy(game.change_median)
        << ", \"most_ms\": " << tidy(game.change_most) << ", \"most_own_work_ms\": " << tidy(game.change_cpu_most) << "},\n";
    out << "  \"peak_memory_mb\": " << tidy(static_cast<double>(game.peak_memory) / 1024) << ",\n";
    out << "  \"at_rest\": {\"seconds\": " << tidy(game.still_seconds) << ", \"frames\": " << game.still_frames
        << ", \"core_percent\": " << tidy(game.still_share) << "},\n";
    out << "  \"targets\": [\n"
        << line("menu first frame / bare first frame", game.menu / bare.first, 3.5) << ",\n"
        << line("dialogue frame / bare frame", game.frame_median / bare.median, 2.5) << ",\n"
        << line("dialogue frame, 99th percentile / bare frame", game.frame_99 / bare.median, 4) << ",\n"
        << line("longest page change, ms", game.change_most, 50) << ",\n"
        << line("peak memory, MB", static_cast<double>(game.peak_memory) / 1024, 180) << ",\n"
        << line("frames at rest", game.still_frames, 0) << ",\n"
        << line("core at rest, percent", game.still_share, 0.5) << "\n  ]\n}\n";
    return out.str();
}

}
