// SPDX-License-Identifier: MIT
#include "window/voice.hpp"

#include <libspeechd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <filesystem>

namespace window {
namespace {

/// The newest message that was spoken to its end or broken off. The library calls back with nothing of ours, so this has to be found from
/// anywhere; message numbers only grow, and there is one connection a program.
std::atomic<std::size_t>& newest_done() {
    static std::atomic<std::size_t> done{0};
    return done;
}

void on_done(std::size_t message, std::size_t /*client*/, SPDNotificationType /*what*/) {
    if (message > newest_done())
        newest_done() = message;
}

struct Hang {
    void operator()(SPDConnection* line) const { spd_close(line); }
};

/// Where the server of this computer listens; empty if it is not there. A server over the network is nobody's here.
std::string socket_here() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    };
    constexpr std::string_view local = "unix_socket:";
    const std::string asked = variable("SPEECHD_ADDRESS"), run = variable("XDG_RUNTIME_DIR"), home = variable("HOME");
    std::filesystem::path at = run.empty() ? std::filesystem::path(home) / ".cache" : std::filesystem::path(run);
    at /= "speech-dispatcher/speechd.sock";
    if (asked.starts_with(local))
        at = asked.substr(local.size());
    else if (!asked.empty() && asked != "unix_socket")
        return {};
    std::error_code none;
    return std::filesystem::is_socket(at, none) ? at.string() : std::string();
}

class Dispatcher : public Voice {
public:
    explicit Dispatcher(SPDConnection* line) : line_(line) {
        line_->callback_end = line_->callback_cancel = on_done;
        spd_set_notification_on(line_.get(), SPD_END);
        spd_set_notification_on(line_.get(), SPD_CANCEL);
    }
    bool say(const play::Utterance& utterance, int rate) override {
        stop();
        spd_set_language(line_.get(), utterance.lang.empty() ? "en" : utterance.lang.c_str());
        // its scale goes from -100 to 100 around the usual speed
        spd_set_voice_rate(line_.get(), rate < 100 ? rate - 100 : (rate - 100) / 2);
        const int number = spd_say(line_.get(), SPD_MESSAGE, utterance.words.c_str());
        message_ = number > 0 ? static_cast<std::size_t>(number) : 0;
        return message_ > 0;
    }
    void stop() override {
        if (speaking())
            spd_cancel(line_.get());
        message_ = 0;
    }
    bool speaking() override { return message_ > newest_done(); }

private:
    std::unique_ptr<SPDConnection, Hang> line_;
    std::size_t message_ = 0; ///< what is being said; 0: nothing
};

}

std::unique_ptr<Voice> dispatcher() {
    std::string socket = socket_here();
    if (socket.empty())
        return nullptr;
    // a server that goes away while it is spoken to must not take the game along
    std::signal(SIGPIPE, SIG_IGN);
    SPDConnectionAddress address{};
    address.method = SPD_METHOD_UNIX_SOCKET;
    address.unix_socket_name = socket.data();
    char* trouble = nullptr;
    SPDConnection* line = spd_open2("ripple-bay", "read-aloud", "player", SPD_MODE_THREADED, &address, 0, &trouble);
    std::free(trouble); // NOLINT: the library gave it from malloc
    return line ? std::make_unique<Dispatcher>(line) : nullptr;
}

}
