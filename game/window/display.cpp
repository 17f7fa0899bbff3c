// SPDX-License-Identifier: MIT
#include "window/display.hpp"

#include <GL/glx.h>
#include <X11/Xlib.h>

#include <memory>

namespace window {
namespace {

struct Close {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

}

std::optional<std::string> display_trouble() {
    const std::unique_ptr<Display, Close> display(XOpenDisplay(nullptr));
    if (!display)
        return "There is no display here";
    int error = 0, event = 0;
    if (!glXQueryExtension(display.get(), &error, &event))
        return "The display here cannot draw with OpenGL";
    if (DefaultDepth(display.get(), DefaultScreen(display.get())) < 24)
        return "The display here has too few colours";
    return std::nullopt;
}

}
