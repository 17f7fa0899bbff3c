// SPDX-License-Identifier: MIT
#pragma once
#include "print/sheet.hpp"

#include <memory>

namespace print {

/// Knows how large words become on paper, with the font they will be printed in.
class Letters {
public:
    Letters();
    ~Letters();
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;

    [[nodiscard]] page::Size size_of(const Spans&, const page::TextStyle&, double width) const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
