// SPDX-License-Identifier: MIT
#pragma once
#include "window/voice.hpp"

#include <vector>

namespace test {

/// What a fake voice was asked, and whether it is still speaking.
struct Spoken {
    std::vector<play::Utterance> said;
    std::vector<int> rates;
    bool speaking = false;
    bool patient = false; ///< speaks on until somebody says it is over
    int stops = 0;
    std::optional<std::size_t> word; ///< where it says it is
};

class FakeVoice : public window::Voice {
public:
    explicit FakeVoice(Spoken& spoken) : spoken_(spoken) {}
    bool say(const play::Utterance& one, int rate) override {
        spoken_.said.push_back(one);
        spoken_.rates.push_back(rate);
        spoken_.speaking = spoken_.patient;
        return true;
    }
    void stop() override {
        spoken_.stops += spoken_.speaking ? 1 : 0;
        spoken_.speaking = false;
    }
    [[nodiscard]] bool speaking() override { return spoken_.speaking; }
    [[nodiscard]] std::optional<std::size_t> word() override { return spoken_.word; }

private:
    Spoken& spoken_;
};

inline window::FoundVoice fake_voice(Spoken& spoken) {
    return {std::make_unique<FakeVoice>(spoken), play::ReadBy::Espeak};
}

}
