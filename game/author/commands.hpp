// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"

#include <iosfwd>

/// What `ripple-bay-content` does for the people who write episodes. Each command prints and returns the program's exit code.
namespace author {

enum ExitCode { well = 0, failed = 1, usage = 2, content_wrong = 3, cannot_write = 5 };

/// Prints every finding in the given files or episode folders; none given: in all episodes and drills of the content folder and in the
/// drawings.
int lint_command(const std::string& content_folder, const std::string& assets_folder, const std::vector<std::string>& paths, bool json,
                 std::ostream& out);

/// Prints every code of the linter with its reason, and how many words in which languages never stand in a story.
int codes_command(const std::string& content_folder, std::ostream& out);

/// Which rows of the two documents are taught where, and which are still open. Open rows fail once all sixteen episodes are there.
int coverage_command(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// Reads words and prints their hashes for words-never.json, so that nobody has to keep them in clear.
int never_command(const content::Catalogue&, std::istream& words, std::ostream& out);

/// Visits every state of the episodes and drills, for every band, and with the town's memory at its start and turned round.
int explore_command(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// Plays the episodes' scripted playthroughs.
int walk_command(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// Words, lines a speaker, reading grade a scene.
int stats_command(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// Times reading, stepping, and lint + explore of an episode; prints JSON.
int bench_command(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// Makes every sound and theme of the game: as WAV files in a folder, if one is named, and as a table of how loud each is.
int sounds_command(const std::string& folder, bool table, std::ostream& out);

/// The entries a command is about: the episode or drill that is named, or all episodes. Says what is wrong and returns none otherwise.
std::vector<const content::Entry*> chosen(const content::Catalogue&, const std::string& episode, std::ostream& out);

/// The drills that could be read. Says which could not.
std::vector<const content::Entry*> sound_drills(const content::Catalogue&, std::ostream& out);

}
