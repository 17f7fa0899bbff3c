// SPDX-License-Identifier: MIT
#include "save/journal.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace {

save::Journal sample() {
    save::Journal journal;
    journal.head = {"the-photo", story::Band::Eleven, story::Address::She, "River", 2, {{"mina-trusts-you", 1}}};
    journal.taken = {{"lunch/post", story::Continue{}},
                     {"lunch/thumb", story::Choose{story::OptionId("write")}},
                     {"hall/proof", story::Submit{story::OutcomeId("clear"), {0, 2}}},
                     {"hall/", story::Skip{}},
                     {"end/plan", story::MakePlan{story::OptionId("pile"), story::OptionId("tell")}}};
    return journal;
}

std::vector<std::string> lines(const std::vector<story::Taken>& taken) {
    std::vector<std::string> all;
    for (const story::Taken& one : taken)
        all.push_back(save::taken_line(one));
    return all;
}

}

TEST_CASE("a journal read back is the journal that was written") {
    const save::Journal journal = sample();
    const save::JournalRead read = save::read_journal(save::journal_text(journal));
    CHECK(read.usable);
    CHECK_FALSE(read.damaged);
    CHECK(read.journal.head == journal.head);
    CHECK(lines(read.journal.taken) == lines(journal.taken));
    CHECK(lines(journal.taken)[1] == R"({"at":"lunch/thumb","do":"choose","option":"write"})");
}

TEST_CASE("earlier ways are written and read back with the rewinds between them") {
    save::Journal journal = sample();
    journal.earlier = {journal.taken, {journal.taken[0], {"lunch/thumb", story::Choose{story::OptionId("laugh")}}}};
    journal.taken.resize(2);
    const save::JournalRead read = save::read_journal(save::journal_text(journal));
    REQUIRE(read.journal.earlier.size() == 2);
    CHECK(lines(read.journal.earlier[0]) == lines(journal.earlier[0]));
    CHECK(lines(read.journal.earlier[1]) == lines(journal.earlier[1]));
    CHECK(lines(read.journal.taken) == lines(journal.taken));
}

TEST_CASE("the picks of a long report are kept, and a journal with far too many is damaged") {
    save::Journal journal = sample();
    journal.taken.push_back({"desk/first", story::Submit{story::OutcomeId("clear"), {0, 63, 66, 72}}});
    const save::JournalRead read = save::read_journal(save::journal_text(journal));
    CHECK(std::get<story::Submit>(read.journal.taken.back().action).picks == std::vector<std::uint32_t>{0, 63, 66, 72});
    std::get<story::Submit>(journal.taken.back().action).picks = {200};
    CHECK(save::read_journal(save::journal_text(journal)).damaged);
    std::get<story::Submit>(journal.taken.back().action).picks.assign(129, 1);
    CHECK(save::read_journal(save::journal_text(journal)).damaged);
}

TEST_CASE("an answer to a question is kept as going on") {
    CHECK(save::taken_line({"lunch/mina-now", story::Reply{story::AnswerId("secret-guess")}}) == R"({"at":"lunch/mina-now","do":"go"})");
}

TEST_CASE("a torn last line is dropped quietly at every length") {
    const std::string text = save::journal_text(sample());
    for (std::size_t length = text.find('\n') + 1; length <= text.size(); ++length) {
        const save::JournalRead read = save::read_journal(text.substr(0, length));
        CHECK(read.usable);
        CHECK_FALSE(read.damaged);
        CHECK(read.journal.taken.size() ==
              static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length), '\n')) - 1);
    }
}

TEST_CASE("a file without a whole head is damaged and not usable") {
    const std::string text = save::journal_text(sample());
    for (std::size_t length = 0; length <= text.find('\n'); ++length) {
        const save::JournalRead read = save::read_journal(text.substr(0, length));
        CHECK(read.damaged);
        CHECK_FALSE(read.usable);
    }
}

TEST_CASE("of a journal with a broken line the lines before it are kept") {
    std::string text = save::journal_text(sample());
    text[text.find("hall/proof") - 2] = '\x01';
    const save::JournalRead read = save::read_journal(text);
    CHECK(read.usable);
    CHECK(read.damaged);
    CHECK(read.journal.taken.size() == 2);
}

TEST_CASE("random damage is never more than damage") {
    const std::string text = save::journal_text(sample());
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string flipped = text;
        for (int flips = 0; flips < 1 + round % 4; ++flips)
            flipped[random() % flipped.size()] = static_cast<char>(random() & 0xFFU);
        const save::JournalRead read = save::read_journal(flipped);
        CHECK(read.journal.taken.size() <= sample().taken.size() + 4);
    }
}

TEST_CASE("a line of two hundred thousand brackets is damage like any other") {
    const std::string text = save::head_line(sample().head) + "\n" + std::string(200000, '[') + "\n";
    CHECK(save::read_journal(text).damaged);
}
