# SPDX-License-Identifier: MIT
# For the scripts beside it.

# The game's window on this screen, if there is one. By its class: the title changes with the page, and xdotool reads titles only up to the first letter that is not ASCII.
game_window() { xdotool search --onlyvisible --classname '^ripple-bay$' 2>/dev/null | head -1; }
