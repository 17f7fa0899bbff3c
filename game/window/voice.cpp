// SPDX-License-Identifier: MIT
#include "window/voice.hpp"

namespace window {

FoundVoice find_voice() {
    if (auto voice = dispatcher())
        return {std::move(voice), play::ReadBy::System};
    if (auto voice = espeak())
        return {std::move(voice), play::ReadBy::Espeak};
    return {};
}

}
