// SPDX-License-Identifier: MIT
#include "window/display.hpp"

#include <GL/glx.h>
#include <X11/Xlib.h>

#include <memory>

namespace window {
namespace {

struct Close {
    void operator()(Display* display) const {
        if (display)
            XCloseDisplay(display);
    }
};

}

DisplayProbe probe_display() {
    const std::shared_ptr<Display> display(XOpenDisplay(nullptr), Close());
    if (!display)
        return {"There is no display here", nullptr};
    int error = 0, event = 0;
    if (!glXQueryExtension(display.get(), &error, &event))
        return {"The display here cannot draw with OpenGL", nullptr};
    if (DefaultDepth(display.get(), DefaultScreen(display.get())) < 24)
        return {"The display here has too few colours", nullptr};
    return {std::nullopt, display};
}

}
