// SPDX-License-Identifier: MIT
#pragma once
#include <compare>
#include <string>
#include <string_view>

namespace base {

/// A name given by content, typed by what it names, so that a SceneId cannot be passed for a BeatId.
template <class What>
class Id {
public:
    Id() = default;
    explicit Id(std::string_view name) : name_(name) {}
    [[nodiscard]] const std::string& str() const { return name_; }
    [[nodiscard]] bool empty() const { return name_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string name_;
};

}
