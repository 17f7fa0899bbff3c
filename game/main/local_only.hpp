// SPDX-License-Identifier: MIT
#pragma once
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#ifdef __linux__
#include <linux/netlink.h>
#include <seccomp.h>

#include <cerrno>
#endif

/// Nobody watches: whatever this program is linked to, it talks to nothing but this computer.
namespace local_only {

/// Whether a display name leads over the network: "desk:0", "tcp/desk:0", and "localhost:10", which is a tunnel to somewhere else.
inline bool display_is_remote(std::string_view display) {
    if (display.starts_with('/'))
        return false; // a socket's file
    std::string_view host = display.substr(0, display.find(':'));
    if (const std::size_t slash = host.find('/'); slash != std::string_view::npos) {
        if (host.substr(0, slash) == "unix")
            return false;
        host.remove_prefix(slash + 1);
    }
    return !host.empty() && host != "unix";
}

/// Whether a list of sound servers names one that is not a socket's file here: "tcp:desk:4713", "desk".
inline bool sound_is_remote(std::string_view servers) {
    while (!servers.empty()) {
        std::string_view one = servers.substr(0, servers.find(' '));
        servers.remove_prefix(one.size() == servers.size() ? one.size() : one.size() + 1);
        // "{machine}unix:/run/…": only on that machine
        if (one.starts_with('{') && one.find('}') != std::string_view::npos)
            one.remove_prefix(one.find('}') + 1);
        if (!one.empty() && !one.starts_with('/') && !one.starts_with("unix:"))
            return true;
    }
    return false;
}

inline bool speech_is_remote(std::string_view address) {
    return !address.empty() && !address.starts_with("unix_socket");
}

/// Something of the environment that would lead to another computer, and why it is refused.
struct Refused {
    const char* variable;
    std::string why;
};

/// Everything of the environment that is refused. Changes nothing.
inline std::vector<Refused> refused() {
    using Check = bool (*)(std::string_view);
    struct Known {
        const char* variable;
        Check remote;
        const char* what;
    };
    constexpr Known known[] = {{"DISPLAY", display_is_remote, "a display that is reached over a network"},
                               {"PULSE_SERVER", sound_is_remote, "a sound server that is reached over a network"},
                               {"SPEECHD_ADDRESS", speech_is_remote, "a voice that is reached over a network"}};
    std::vector<Refused> all;
    for (const auto& [variable, remote, what] : known)
        if (const char* value = std::getenv(variable); value && remote(value))
            all.push_back({variable, std::string(variable) + " is \"" + value + "\", " + what +
                                         ". What children do here stays on this computer, so it is not used."});
    return all;
}

#ifdef __linux__
/// From now on this program and its children can open sockets to this computer only; there is no way back. A sentence if that failed.
/// The kernel's news of devices plugged in and out stays open too: without it, gamepads are searched for at every frame.
inline std::optional<std::string> close_network() {
    const std::string failed = "This computer does not let the game shut its own way to the network; it uses none anyway.";
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return failed;
    const auto family = [](scmp_compare compare, scmp_datum_t value) { return scmp_arg_cmp{0, compare, value, 0}; };
    const auto refuse = [&](int call, std::vector<scmp_arg_cmp> when) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES), call, static_cast<unsigned>(when.size()), when.data()) == 0;
    };
    // Every family but these two is refused, and of netlink every protocol but the news of devices. One rule compares an argument once.
    constexpr scmp_datum_t local = 1, netlink = 16, device_news = NETLINK_KOBJECT_UEVENT; // AF_UNIX, AF_NETLINK
    bool well = refuse(SCMP_SYS(socketpair), {family(SCMP_CMP_NE, local)});
    for (scmp_datum_t other = 0; other < netlink; ++other)
        if (other != local)
            well = well && refuse(SCMP_SYS(socket), {family(SCMP_CMP_EQ, other)});
    well = well && refuse(SCMP_SYS(socket), {family(SCMP_CMP_GT, netlink)});
    well = well && refuse(SCMP_SYS(socket), {family(SCMP_CMP_EQ, netlink), scmp_arg_cmp{2, SCMP_CMP_NE, device_news, 0}});
    // these could open a socket unseen
    well = well && seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0, nullptr) == 0;
    well = well && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return well ? std::nullopt : std::optional(failed);
}
#else
inline std::optional<std::string> close_network() {
    return std::nullopt;
}
#endif

}
