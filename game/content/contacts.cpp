// SPDX-License-Identifier: MIT
#include "content/contacts.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string>

namespace content {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_contact_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_name(char c) {
    return is_contact_letter(c) || is_digit(c) || c == '-' || c == '_';
}

std::string lower(std::string_view words) {
    std::string out(words);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// A word without the quotes, brackets and stops around it.
std::string_view bare(std::string_view word) {
    constexpr std::string_view around = "\"'()[]<>,.;:!?*";
    const auto from = word.find_first_not_of(around);
    if (from == std::string_view::npos)
        return {};
    return word.substr(from, word.find_last_not_of(around) - from + 1);
}

/// The part of an address that says whose it is: without "https://", path and port.
std::string host_of(std::string_view address) {
    std::string host = lower(address);
    if (const auto scheme = host.find("://"); scheme != std::string::npos)
        host.erase(0, scheme + 3);
    if (const auto at = host.rfind('@'); at != std::string::npos)
        host.erase(0, at + 1);
    return host.substr(0, host.find_first_of("/:?#"));
}

bool belongs_to_nobody(const std::string& host) {
    return host == "example" || host.ends_with(".example");
}

/// "lake.com": a name, a dot, and an ending that real addresses have. "chips.Then" is a missing space.
bool is_domain(const std::string& host) {
    constexpr std::string_view endings[] = {"com", "org", "net", "info", "biz",    "edu",  "gov",  "int",  "app", "dev", "io",
                                            "me",  "tv",  "gg",  "co",   "eu",     "uk",   "us",   "de",   "fr",  "es",  "it",
                                            "nl",  "ie",  "ca",  "au",   "nz",     "in",   "cn",   "ru",   "br",  "pl",  "ch",
                                            "at",  "be",  "xyz", "site", "online", "chat", "live", "link", "ly"};
    const auto dot = host.rfind('.');
    if (dot == std::string::npos || dot == 0 || !std::ranges::all_of(host, [](char c) { return is_name(c) || c == '.'; }))
        return false;
    return std::ranges::find(endings, std::string_view(host).substr(dot + 1)) != std::end(endings);
}

std::optional<Contact> in_word(std::string_view raw) {
    const std::string_view word = bare(raw);
    const std::string host = host_of(word);
    const auto at = word.find('@');
    if (at != std::string_view::npos && at + 1 < word.size() && is_name(word[at + 1])) {
        if (at == 0)
            return Contact{"a handle", word};
        if (!belongs_to_nobody(host))
            return Contact{"a mail address", word};
        return std::nullopt;
    }
    const bool address = word.find("://") != std::string_view::npos || lower(word).starts_with("www.") || is_domain(host);
    if (address && !belongs_to_nobody(host))
        return Contact{"a web address", word};
    return std::nullopt;
}

/// Seven digits, or six in groups, are a number somebody could ring.
std::optional<Contact> in_digits(std::string_view text) {
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (!is_digit(text[from]) && text[from] != '+')
            continue;
        std::size_t digits = 0;
        std::size_t groups = 0;
        std::size_t end = from;
        for (std::size_t at = from;
             at < text.size() && (is_digit(text[at]) || std::string_view("+ -.()/").find(text[at]) != std::string_view::npos); ++at)
            if (is_digit(text[at])) {
                ++digits;
                groups += at == from || !is_digit(text[at - 1]) ? 1U : 0U;
                end = at + 1;
            }
        if (digits >= 7 || (digits == 6 && groups > 1))
            return Contact{"a telephone number", text.substr(from, end - from)};
        from = std::max(from, end);
    }
    return std::nullopt;
}

/// A quick look that spares most texts the slow one: an @, a point or a colon with no space after it, or digits enough.
bool may_hold_one(std::string_view text) {
    std::size_t digits = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        digits += is_digit(c) ? 1U : 0U;
        const bool joined = (c == '.' || c == ':') && at + 1 < text.size() && (is_name(text[at + 1]) || text[at + 1] == '/');
        if (c == '@' || joined || digits >= 6)
            return true;
    }
    return false;
}

}

std::optional<Contact> find_contact(std::string_view text) {
    if (!may_hold_one(text))
        return std::nullopt;
    for (const std::string_view word : base::words(text))
        if (const auto found = in_word(word))
            return found;
    return in_digits(text);
}

}
