// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace fuzz {

/// What has to hold for every input. Stops the process, so that the fuzzer keeps the input.
inline void must(bool holds) {
    if (!holds)
        std::abort();
}

}

void one_input(std::string_view);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The body of a fuzz target.
#define FUZZ(text)                                                                                                                         \
    int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {                                                               \
        one_input({reinterpret_cast<const char*>(data), size});                                                                            \
        return 0;                                                                                                                          \
    }                                                                                                                                      \
    void one_input(std::string_view text)
