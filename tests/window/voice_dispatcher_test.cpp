// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "window/voice.hpp"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace {

/// A speech server that says yes to everything, keeps what it was told to say, and tells what the test wants it to tell.
class Server {
public:
    Server(const std::string& path, bool knows_marks) : knows_marks_(knows_marks), listens_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        REQUIRE(::bind(listens_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(::listen(listens_, 1) == 0);
        thread_ = std::thread([this] { serve(); });
    }
    ~Server() {
        ::shutdown(listens_, SHUT_RDWR);
        thread_.join();
        ::close(listens_);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::string told() {
        const std::lock_guard lock(mutex_);
        return told_;
    }
    void mark(int message, const std::string& name) { tell("700", "INDEX MARK", message, name); }
    void end(int message) { tell("702", "END", message, {}); }

private:
    void tell(const std::string& code, const std::string& what, int message, const std::string& name) {
        std::string lines = code + "-" + std::to_string(message) + "\r\n" + code + "-1\r\n";
        if (!name.empty())
            lines += code + "-" + name + "\r\n";
        send(lines + code + " " + what + "\r\n");
    }
    void send(const std::string& lines) { static_cast<void>(::send(line_, lines.data(), lines.size(), MSG_NOSIGNAL)); }
    void serve() {
        line_ = ::accept(listens_, nullptr, nullptr);
        std::string rest, data;
        bool speaks = false;
        char bytes[512];
        for (ssize_t got = 0; (got = ::recv(line_, bytes, sizeof bytes, 0)) > 0;) {
            rest.append(bytes, static_cast<std::size_t>(got));
            for (std::size_t end = 0; (end = rest.find("\r\n")) != std::string::npos; rest.erase(0, end + 2))
                take(rest.substr(0, end), speaks, data);
        }
        ::close(line_);
    }
    void take(const std::string& line, bool& speaks, std::string& data) {
        if (!speaks) {
            speaks = line == "speak";
            const bool refused = !knows_marks_ && line.find("SSML_MODE") != std::string::npos;
            return send(speaks ? "230 OK RECEIVING DATA\r\n" : refused ? "300 ERR\r\n" : "200 OK\r\n");
        }
        if (line != ".") {
            data += line;
            return;
        }
        {
            const std::lock_guard lock(mutex_);
            told_ = std::exchange(data, {});
        }
        speaks = false;
        send("225-" + std::to_string(++messages_) + "\r\n225 OK MESSAGE QUEUED\r\n");
    }

    bool knows_marks_;
    int listens_, messages_ = 0;
    std::atomic<int> line_{-1};
    std::mutex mutex_;
    std::string told_;
    std::thread thread_;
};

/// The voice that finds this server, and no other one afterwards.
std::unique_ptr<window::Voice> voice_at(const std::string& path) {
    ::setenv("SPEECHD_ADDRESS", ("unix_socket:" + path).c_str(), 1);
    auto voice = window::dispatcher();
    ::unsetenv("SPEECHD_ADDRESS");
    return voice;
}

/// The server's words come through another thread: waits for them, but not for ever.
bool comes(const std::function<bool()>& wanted) {
    for (int i = 0; i < 2000 && !wanted(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return wanted();
}

play::Utterance line(std::string words) {
    return {play::Told::Line, std::move(words), "en", {}};
}

}

TEST_CASE("the voice of a speech server tells the word it is at, of what it says now and of nothing else") {
    const test::Folder folder;
    const std::string path = (folder.path() / "speech.sock").string();
    Server server(path, true);
    const auto voice = voice_at(path);
    REQUIRE(voice);
    REQUIRE(voice->say(line("Mina says: <hey>"), 100));
    CHECK(server.told() == "<speak><mark name=\"0\"/>Mina <mark name=\"5\"/>says: <mark name=\"11\"/>&lt;hey&gt;</speak>");
    CHECK_FALSE(voice->word()); // some modules never tell
    server.mark(1, "0");
    CHECK(comes([&] { return voice->word() == 0; }));
    server.mark(1, "11");
    CHECK(comes([&] { return voice->word() == 11; }));
    server.mark(1, "somebody else's");
    server.mark(1, "5");
    CHECK(comes([&] { return voice->word() == 5; }));
    REQUIRE(voice->say(line("And then"), 100));
    CHECK_FALSE(voice->word());
    server.mark(2, "0");
    server.mark(1, "11"); // comes late, of what was broken off
    server.mark(2, "4");
    CHECK(comes([&] { return voice->word() == 4; }));
    server.end(2);
    CHECK(comes([&] { return !voice->speaking(); }));
    CHECK_FALSE(voice->word());
}

TEST_CASE("a speech server that takes no marked words is told them plainly") {
    const test::Folder folder;
    const std::string path = (folder.path() / "speech.sock").string();
    Server server(path, false);
    const auto voice = voice_at(path);
    REQUIRE(voice);
    REQUIRE(voice->say(line("Mina says: <hey>"), 100));
    CHECK(server.told() == "Mina says: <hey>");
    CHECK_FALSE(voice->word());
}
