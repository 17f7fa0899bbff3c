// SPDX-License-Identifier: MIT
#include "activities.hpp"

namespace sample {

std::string lab_with(const std::string& what, const std::string& by) {
    return with(lab(), what, by);
}

}
