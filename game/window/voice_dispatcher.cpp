// SPDX-License-Identifier: MIT
#include "window/ssml.hpp"
#include "window/voice.hpp"

#include <libspeechd.h>

#include <atomic>
#include <csignal>
#include <cstdint>
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

/// The newest mark that was passed: the message in the upper half, in the lower the byte its word begins at. One value, because it comes
/// from the library's own thread.
std::atomic<std::uint64_t>& newest_mark() {
    static std::atomic<std::uint64_t> mark{0};
    return mark;
}

constexpr unsigned message_shift = 32;

void on_mark(std::size_t message, std::size_t /*client*/, SPDNotificationType /*what*/, char* name) {
    const auto byte = name ? byte_of_mark(name) : std::nullopt;
    // one that comes late, of what was broken off, must not hide a newer one
    if (byte && *byte <= UINT32_MAX && message >= newest_mark() >> message_shift)
        newest_mark() = (std::uint64_t{message} << message_shift) | *byte;
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
        // where marks cannot be had, the words are said without them
        line_->callback_im = on_mark;
        marks_ = spd_set_notification_on(line_.get(), SPD_INDEX_MARKS) == 0 && spd_set_data_mode(line_.get(), SPD_DATA_SSML) == 0;
    }
    bool say(const play::Utterance& utterance, int rate) override {
        stop();
        spd_set_language(line_.get(), utterance.lang.empty() ? "en" : utterance.lang.c_str());
        // its scale goes from -100 to 100 around the usual speed
        spd_set_voice_rate(line_.get(), rate < 100 ? rate - 100 : (rate - 100) / 2);
        const std::string words = marks_ ? ssml(utterance.words) : utterance.words;
        const int number = spd_say(line_.get(), SPD_MESSAGE, words.c_str());
        message_ = number > 0 ? static_cast<std::size_t>(number) : 0;
        return message_ > 0;
    }
    void stop() override {
        if (speaking())
            spd_cancel(line_.get());
        message_ = 0;
    }
    bool speaking() override { return message_ > newest_done(); }
    std::optional<std::size_t> word() override {
        const std::uint64_t mark = newest_mark();
        return speaking() && mark >> message_shift == message_ ? std::optional<std::size_t>(mark & UINT32_MAX) : std::nullopt;
    }

private:
    std::unique_ptr<SPDConnection, Hang> line_;
    bool marks_ = false;
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
