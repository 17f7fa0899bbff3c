// SPDX-License-Identifier: MIT
#include "save/store.hpp"
#include "test_folder.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

using test::Folder;

namespace {

save::Profile sample() {
    save::Profile profile;
    profile.avatar = "you-owl";
    profile.alias = "River";
    return profile;
}

save::Journal journal(const std::string& episode = "the-photo") {
    save::Journal made;
    made.head.episode = episode;
    return made;
}

}

TEST_CASE("a store without a folder writes nothing and says so") {
    save::Store store;
    CHECK_FALSE(store.create(sample()).ok());
    CHECK_FALSE(store.begin_journal(journal()).ok());
    CHECK(store.known().empty());
    CHECK(store.delete_everything().value() == 0);
}

TEST_CASE("looking for kept places makes none") {
    const Folder folder;
    const save::Store store(folder.path() / "data");
    CHECK(store.known().empty());
    CHECK(folder.list().empty());
}

TEST_CASE("an action is on the disk as soon as it was added") {
    const Folder folder;
    save::Store store(folder.path());
    REQUIRE(store.create(sample()));
    REQUIRE(store.begin_journal(journal()));
    REQUIRE(store.add_line("the-photo", save::taken_line({"lunch/post", story::Continue{}})));
    const auto text = save::read_file(folder.path() / "profiles/you-owl-river/journal-the-photo.jsonl");
    REQUIRE(text);
    CHECK(save::read_journal(*text).journal.taken.size() == 1);
}

TEST_CASE("one place is open in one game at a time") {
    const Folder folder;
    save::Store first(folder.path());
    REQUIRE(first.create(sample()));
    save::Store second(folder.path());
    const auto refused = second.open("you-owl-river", sample());
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().message.find("another window") != std::string::npos);
    first.close();
    CHECK(second.open("you-owl-river", sample()));
}

TEST_CASE("a torn line is cut off before the next one is added") {
    const Folder folder;
    const auto file = folder.path() / "profiles/you-owl-river/journal-the-photo.jsonl";
    {
        save::Store store(folder.path());
        REQUIRE(store.create(sample()));
        REQUIRE(store.begin_journal(journal()));
    }
    std::ofstream(file, std::ios::app) << R"({"at":"lunch/po)";
    save::Store store(folder.path());
    REQUIRE(store.open("you-owl-river", sample()));
    const auto read = store.journal("the-photo");
    REQUIRE(read);
    CHECK(read.value()->told.empty());
    REQUIRE(store.add_line("the-photo", save::taken_line({"lunch/post", story::Continue{}})));
    const auto again = save::read_journal(*save::read_file(file));
    CHECK_FALSE(again.damaged);
    CHECK(again.journal.taken.size() == 1);
}

TEST_CASE("a journal that is no journal is set aside, told, and never overwritten") {
    const Folder folder;
    const auto file = folder.path() / "profiles/you-owl-river/journal-the-photo.jsonl";
    save::Store store(folder.path());
    REQUIRE(store.create(sample()));
    for (const char* broken : {"first\n", "second\n"}) {
        std::ofstream(file) << broken;
        const auto read = store.journal("the-photo");
        REQUIRE(read);
        REQUIRE(read.value());
        CHECK_FALSE(read.value()->told.empty());
        CHECK(read.value()->value.head.episode.empty());
    }
    CHECK(save::read_file(file.string() + ".damaged") == "first\n");
    CHECK(save::read_file(file.string() + ".2.damaged") == "second\n");
}

TEST_CASE("a place kept by a newer game is left as it is") {
    const Folder folder;
    const auto file = folder.path() / "profiles/you-owl-river/profile.json";
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << R"({"ripple-bay-profile": 7, "avatar": "you-owl"})";
    save::Store store(folder.path());
    CHECK(store.known().empty());
    CHECK_FALSE(store.open("you-owl-river", sample()));
    CHECK(save::read_file(file) == R"({"ripple-bay-profile": 7, "avatar": "you-owl"})");
}

TEST_CASE("where nothing can be written the reason is a sentence") {
    save::Store store("/proc/ripple-bay");
    const auto made = store.create(sample());
    REQUIRE_FALSE(made);
    CHECK(made.problem().message.find("can't be kept") != std::string::npos);
}

TEST_CASE("a full disk is told, and what was there before stays") {
    if (!std::filesystem::exists("/dev/full"))
        return;
    const auto refused = save::replace_file("/dev/full/nothing", "text", {});
    CHECK_FALSE(refused);
    const Folder folder;
    std::filesystem::create_symlink("/dev/full", folder.path() / "profile.json.new");
    std::ofstream(folder.path() / "profile.json") << "old";
    const auto full = save::replace_file(folder.path() / "profile.json", "new", {});
    REQUIRE_FALSE(full);
    CHECK(full.problem().message.find("full") != std::string::npos);
    CHECK(save::read_file(folder.path() / "profile.json") == "old");
}

TEST_CASE("delete everything takes what is ours and leaves what is not") {
    const Folder folder;
    save::Store store(folder.path() / "data");
    REQUIRE(store.create(sample()));
    REQUIRE(store.begin_journal(journal()));
    REQUIRE(store.begin_journal(journal("knock")));
    std::ofstream(folder.path() / "data/profiles/you-owl-river/journal-knock.jsonl.damaged") << "x";
    std::ofstream(folder.path() / "data/profiles/you-owl-river/homework.txt") << "mine";
    CHECK(store.everything().size() == 5);
    CHECK(store.delete_everything().value() == 5);
    CHECK(folder.list() ==
          std::vector<std::string>{"data", "data/profiles", "data/profiles/you-owl-river", "data/profiles/you-owl-river/homework.txt"});
}

TEST_CASE("nothing is deleted while somebody plays from their place in another window") {
    const Folder folder;
    save::Store playing(folder.path());
    REQUIRE(playing.create(sample()));
    const auto before = folder.list();
    save::Store other(folder.path());
    CHECK_FALSE(other.delete_everything());
    CHECK(folder.list() == before);
}
