// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <vector>

namespace content {

/// Finds a value again by its hash in a list its owner keeps: open addressing over places in that list.
class HashIndex {
public:
    /// The place of a value known already, or `fresh`, which is noted for it. `same(place)` says whether the value stands there.
    template <class Same>
    std::uint32_t find_or_add(std::size_t hash, std::uint32_t fresh, Same same) {
        const auto tag = static_cast<std::uint32_t>(hash);
        std::size_t at = tag & (slots_.size() - 1);
        for (; slots_[at].place != nothing; at = (at + 1) & (slots_.size() - 1))
            if (slots_[at].tag == tag && same(slots_[at].place))
                return slots_[at].place;
        slots_[at] = {tag, fresh};
        if (++used_ * 2 > slots_.size())
            grow();
        return fresh;
    }
    /// How many different values there are.
    [[nodiscard]] std::size_t size() const { return used_; }

private:
    static constexpr std::uint32_t nothing = 0xFFFFFFFFU;
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t place = nothing;
    };

    void grow() {
        const std::vector<Slot> old = std::move(slots_);
        slots_ = std::vector<Slot>(old.size() * 2);
        for (const Slot& slot : old) {
            if (slot.place == nothing)
                continue;
            std::size_t at = slot.tag & (slots_.size() - 1);
            while (slots_[at].place != nothing)
                at = (at + 1) & (slots_.size() - 1);
            slots_[at] = slot;
        }
    }

    std::vector<Slot> slots_ = std::vector<Slot>(1U << 12U); ///< always a power of two
    std::size_t used_ = 0;
};

/// Mixes one more number into a hash.
inline std::size_t mix(std::size_t seed, std::size_t value) {
    const std::size_t product = (seed ^ value) * 0x9E3779B97F4A7C15ULL;
    return product ^ (product >> 32U);
}

}
