// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

namespace story {

/// What picks leave behind whatever their outcome: kept lines, a number of people reached, a message written.
void take_picks(const Episode&, const Activity&, std::span<const std::uint32_t> picks, Step&);

/// The edges open now in the graph of a ripple; of other activities none.
std::vector<bool> edges_open_for(const Activity&, const Episode&, const Progress&);

/// What picks amount to with these edges open.
Tally tally_over(const Activity&, std::span<const std::uint32_t> picks, const Episode&, const std::vector<bool>& open);

/// Whether an activity puts a message into a channel.
bool is_message(const Activity&);

/// How many things a report lets pick before its phrases and before its places.
struct ReportParts {
    explicit ReportParts(const ReportBody& body) : phrases(body.keep.lines.size()), places(phrases + body.phrases.size()) {}
    std::size_t phrases;
    std::size_t places;
};

}
