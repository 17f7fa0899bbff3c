// SPDX-License-Identifier: MIT
#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace base {

/// A place in one of an episode's lists, typed by the list. Default: none.
template <class What>
class Index {
public:
    Index() = default;
    explicit constexpr Index(std::size_t at) : at_(static_cast<std::uint32_t>(at)) {}
    [[nodiscard]] constexpr bool none() const { return at_ == std::numeric_limits<std::uint32_t>::max(); }
    [[nodiscard]] constexpr std::size_t at() const { return at_; }
    constexpr auto operator<=>(const Index&) const = default;

private:
    std::uint32_t at_ = std::numeric_limits<std::uint32_t>::max();
};

}
