// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "main/local_only.hpp"

#include <doctest/doctest.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <map>

namespace {

/// Every file below a folder with all that is in it; folders have nothing in them.
std::map<std::string, std::string> contents(const test::Folder& folder) {
    std::map<std::string, std::string> all;
    for (const std::string& name : folder.list()) {
        std::ifstream in(folder.path() / name, std::ios::binary);
        all[name] = std::filesystem::is_directory(folder.path() / name) ? "" : std::string(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The terminal game, played by somebody with a home of their own. Everything it could write to lies in `home`.
class Player {
public:
    /// What it said, on both channels.
    std::string play(const std::string& typed, const std::string& before = {}, const std::string& options = {}) {
        std::ofstream(asked_.path() / "typed") << typed;
        const std::string home = home_.path().string();
        const std::string command = "cd " + home + " && env -i HOME=" + home + " XDG_DATA_HOME=" + home + "/data XDG_CONFIG_HOME=" + home +
                                    "/config XDG_CACHE_HOME=" + home + "/cache XDG_RUNTIME_DIR=" + home + " TMPDIR=" + home +
                                    " USER=quokka-canary LOGNAME=quokka-canary PATH=/usr/bin:/bin " + before +
                                    " " RIPPLE_PROGRAMS "/ripple-bay-terminal " + options + " < " + (asked_.path() / "typed").string() +
                                    " > " + (asked_.path() / "said").string() + " 2>&1";
        status_ = std::system(command.c_str());
        return text_of(asked_.path() / "said");
    }
    [[nodiscard]] int status() const { return status_; }
    [[nodiscard]] const test::Folder& home() const { return home_; }
    [[nodiscard]] std::filesystem::path beside(const char* name) const { return asked_.path() / name; }

private:
    test::Folder home_, asked_;
    int status_ = -1;
};

/// Goes on and takes the first way, for so many presses.
std::string on_and_on(int presses) {
    std::string typed;
    for (int i = 0; i < presses; ++i)
        typed += "1\n";
    return typed;
}

const std::string as_guest = "play\nguest\nplace-school\nbegin\n", and_keep = "play\nself\nkeep\nplace-school\nbegin\n";

/// The answer of something that is asked in a process of its own.
int in_a_child(int (*ask)()) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(ask());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}

TEST_CASE("a display, a sound server or a voice of another computer is known by its name") {
    using namespace local_only;
    for (const char* here : {":0", ":99.0", "unix:0", "unix/desk:0", "/tmp/display:0", ""})
        CHECK_MESSAGE(!display_is_remote(here), here);
    for (const char* away : {"desk:0", "localhost:10.0", "192.0.2.7:0", "tcp/desk:0", "[2001:db8::1]:0"})
        CHECK_MESSAGE(display_is_remote(away), away);
    for (const char* here : {"", "/run/pulse", "unix:/run/pulse", "{3f2a}unix:/run/pulse /run/other"})
        CHECK_MESSAGE(!sound_is_remote(here), here);
    for (const char* away : {"desk", "tcp:desk:4713", "tcp4:desk", "unix:/run/pulse tcp:desk", "{3f2a}desk"})
        CHECK_MESSAGE(sound_is_remote(away), away);
    CHECK_FALSE(speech_is_remote("unix_socket:/run/speechd.sock"));
    CHECK(speech_is_remote("inet_socket:desk:6560"));
}

TEST_CASE("once the network is closed only local sockets open, for children too, and there is no way back") {
    CHECK(in_a_child([] {
              if (local_only::close_network())
                  return 1;
              for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_BLUETOOTH})
                  for (const int kind : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW})
                      if (::socket(family, kind, 0) >= 0 || errno != EACCES)
                          return 2;
              // of the kernel's own messages only the news of devices, by which gamepads are found
              for (int protocol = 0; protocol < 32; ++protocol)
                  if (protocol != NETLINK_KOBJECT_UEVENT && (::socket(AF_NETLINK, SOCK_RAW, protocol) >= 0 || errno != EACCES))
                      return 5;
              if (::socket(AF_NETLINK, SOCK_RAW, NETLINK_KOBJECT_UEVENT) < 0 && errno == EACCES)
                  return 6;
              int ends[2];
              if (::socket(AF_UNIX, SOCK_STREAM, 0) < 0 || ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
                  return 3;
              // bash opens a socket for this by itself; a refused address and a refused socket say different things
              return std::system("bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>&1 | grep -qi 'permission denied'") == 0 ? 0 : 4;
          }) == 0);
}

TEST_CASE("a server on another computer is refused with the reason, and the game goes on without it") {
    Player player;
    const std::string said =
        player.play(as_guest + "quit\n1\n", "PULSE_SERVER=tcp:desk:4713 DISPLAY=desk:0 SPEECHD_ADDRESS=inet_socket:desk");
    for (const char* reason : {"PULSE_SERVER is \"tcp:desk:4713\", a sound server that is reached over a network",
                               "DISPLAY is \"desk:0\", a display that is reached over a network",
                               "SPEECHD_ADDRESS is \"inet_socket:desk\", a voice that is reached over a network"})
        CHECK_MESSAGE(said.find(reason) != std::string::npos, said.substr(0, 600));
    CHECK(player.status() == 0);
}

TEST_CASE("a session makes no network call at all") {
    Player player;
    const auto trace = player.beside("trace");
    const std::string said = player.play(and_keep + on_and_on(120) + "help\nquit\n", "strace -f -e trace=network -o " + trace.string());
    REQUIRE(said.find("Mina") != std::string::npos);
    const std::string calls = text_of(trace);
    REQUIRE(calls.find("+++ exited with 0 +++") != std::string::npos);
    CHECK_MESSAGE(calls.find('(') == std::string::npos, calls);
}

TEST_CASE("a guest who plays a whole story leaves the disk as it was") {
    Player player;
    const auto before = contents(player.home());
    const std::string said = player.play(as_guest + on_and_on(300) + "quit\n1\n");
    CHECK(said.find("Mina") != std::string::npos);
    CHECK(player.status() == 0);
    CHECK(contents(player.home()) == before);
}

TEST_CASE("keeping a place writes only below its folder, and deleting everything leaves the disk as it was") {
    Player player;
    std::ofstream(player.home().path() / "homework.txt") << "not ours";
    std::filesystem::create_directories(player.home().path() / "data/other");
    const auto before = contents(player.home());
    player.play(and_keep + on_and_on(60) + "quit\n");
    const auto kept = contents(player.home());
    CHECK(kept.size() > before.size() + 4);
    for (const auto& [name, text] : kept)
        if (!before.contains(name))
            CHECK_MESSAGE(name.starts_with("data/ripple-bay"), name);
    const std::string said = player.play("about\ndelete\nYes, delete everything\nquit\n");
    CHECK(said.find("nothing is kept any more") != std::string::npos);
    CHECK(contents(player.home()) == before);
}

TEST_CASE("neither who is logged in, nor where, nor anything that is typed gets into a file") {
    Player player;
    player.play(and_keep + "my name is Zebulon Quokka\n" + on_and_on(60) + "zebulon was here\nquit\n");
    const auto kept = contents(player.home());
    CHECK(kept.size() > 4);
    const std::string home = player.home().path().string();
    for (const auto& [name, text] : kept)
        for (const std::string& canary : {std::string("quokka"), std::string("Quokka"), std::string("ebulon"), home}) {
            CHECK_MESSAGE(text.find(canary) == std::string::npos, name);
            CHECK_MESSAGE(name.find(canary) == std::string::npos, name);
        }
}
