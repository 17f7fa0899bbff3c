// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <memory>
#include <variant>
#include <vector>

namespace play {

class Screen;

// What is to happen after a press, as a value.
struct Stay {};
struct Back {};
struct Home {};  ///< to the map, or the title while nobody has sat down
struct Leave {}; ///< the game is over
struct Open {    ///< on top of this one
    std::unique_ptr<Screen> screen;
};
struct Replace { ///< instead of this one
    std::unique_ptr<Screen> screen;
};
struct InTown { ///< on top of the map
    std::unique_ptr<Screen> screen;
};
using Next = std::variant<Stay, Back, Home, Leave, Open, Replace, InTown>;

/// One screen: shows a page, and takes back the id of one of its open controls. The frame is not its business.
class Screen {
public:
    Screen() = default;
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    virtual ~Screen() = default;
    [[nodiscard]] virtual page::Page page() const = 0;
    virtual Next on(const page::ControlId&) = 0;
    /// One page back within this screen. False if there is none: then the screen itself is left.
    virtual bool step_back() { return false; }
    /// Where Back leads, if that does not go without saying.
    [[nodiscard]] virtual std::string where_back() const { return {}; }
    /// Pages that the next presses may lead to, the nearest first; as far as they are known without doing anything.
    [[nodiscard]] virtual std::vector<page::Page> soon() const { return {}; }
};

template <class S, class... Args>
Next open(Args&&... args) {
    return Open{std::make_unique<S>(std::forward<Args>(args)...)};
}
template <class S, class... Args>
Next replace(Args&&... args) {
    return Replace{std::make_unique<S>(std::forward<Args>(args)...)};
}

}
