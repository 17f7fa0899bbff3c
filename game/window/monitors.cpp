// SPDX-License-Identifier: MIT
#include "window/monitors.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <algorithm>
#include <memory>

namespace window {

std::vector<page::Rect> monitors() {
    std::vector<page::Rect> all;
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr),
                                                              [](Display* open) { return open ? XCloseDisplay(open) : 0; });
    if (!display)
        return all;
    int first_event = 0, first_error = 0, count = 0;
    if (XRRQueryExtension(display.get(), &first_event, &first_error)) {
        XRRMonitorInfo* found = XRRGetMonitors(display.get(), DefaultRootWindow(display.get()), True, &count);
        for (int at = 0; at < count; ++at) {
            const XRRMonitorInfo& one = found[at];
            const page::Rect rect{static_cast<double>(one.x), static_cast<double>(one.y), static_cast<double>(one.width),
                                  static_cast<double>(one.height)};
            // two that show the same are one
            if (std::ranges::none_of(all, [&](const page::Rect& other) { return other.overlaps(rect); }))
                all.insert(one.primary ? all.begin() : all.end(), rect);
        }
        if (found)
            XRRFreeMonitors(found);
    }
    if (all.empty()) {
        const int screen = DefaultScreen(display.get());
        all.push_back(
            {0, 0, static_cast<double>(DisplayWidth(display.get(), screen)), static_cast<double>(DisplayHeight(display.get(), screen))});
    }
    return all;
}

}
