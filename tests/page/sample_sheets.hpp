// SPDX-License-Identifier: MIT
#pragma once
#include "sample_parts.hpp"

namespace samples {

using page::BlockRole;
using page::ControlRole;
using page::Page;

Page card();

Page quiz();

Page plan();

Page journal();

Page settings();

Page help();

Page breathing();

Page wordy();

}
