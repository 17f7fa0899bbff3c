// SPDX-License-Identifier: MIT
#include "window/display.hpp"

#include <GL/glx.h>
#include <X11/Xlib.h>
#include <unistd.h>

#include <memory>
#include <string_view>

namespace window {
namespace {

constexpr int no_display = 4; // as the programs say it

struct Close {
    void operator()(Display* display) const {
        if (display)
            XCloseDisplay(display);
    }
};

/// The display is gone, and Xlib ends the process when this returns. Every press is on the disk already; the threads that still draw and
/// sound must not be taken apart under their hands.
int display_lost(Display*) {
    constexpr std::string_view words = "The display is gone. Everything up to your last press is kept, if you keep your place.\n";
    [[maybe_unused]] const auto wrote = ::write(STDERR_FILENO, words.data(), words.size());
    ::_exit(no_display);
}

}

DisplayProbe probe_display() {
    XSetIOErrorHandler(display_lost);
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
