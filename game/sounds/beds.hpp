// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/kit.hpp"

#include <memory>
#include <span>
#include <string_view>

namespace sounds {

/// What a place sounds like while one is there. It goes on without ever coming round, so that there is no seam to hear.
class Bed {
public:
    Bed() = default;
    Bed(const Bed&) = delete;
    Bed& operator=(const Bed&) = delete;
    virtual ~Bed() = default;
    virtual double next() = 0;
};

/// "lake", "corridor", "canteen", "room", "evening", "arcade", "yard", "rain".
std::span<const std::string_view> beds();

/// Begins one, as loud as beds are; none for a name that is not one.
std::unique_ptr<Bed> begin_bed(std::string_view id);

}
