#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The real window on a screen of its own, real keys, under a trace: quick hide, the ways back, and that nobody watches.
# Usage: quick_hide.sh PROGRAM
set -u
. "$(dirname "$0")/window.sh"
program=$1
home=$(mktemp -d)
trace=$(mktemp)
export HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache TMPDIR=$home

Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$home/number" 2>/dev/null &
screen=$!
game=
trap 'kill $game $screen 2>/dev/null; wait 2>/dev/null; rm -rf "$home" "$trace"' EXIT
for _ in $(seq 200); do [ -s "$home/number" ] && break; sleep 0.05; done
export DISPLAY=:$(cat "$home/number")
rm "$home/number"

fail() { echo "FAILED: $1 (the window is called \"$(name)\")"; exit 1; }
name() { xdotool getwindowname "$window" 2>/dev/null; }
# waits until the window is called like this
called() { for _ in $(seq 200); do [[ $(name) == $1 ]] && return 0; sleep 0.05; done; return 1; }
# tells whether it still is after a while
stays() { sleep 0.6; [[ $(name) == $1 ]]; }
hide() { xdotool key shift key shift key shift; }

strace -f -qq -e trace=network -o "$trace" "$program" --windowed --guest --episode the-photo &
game=$!
for _ in $(seq 300); do window=$(game_window); [ -n "$window" ] && break; sleep 0.1; done
[ -n "$window" ] || fail "no window"
# before it is drawn it cannot have the keyboard
for _ in $(seq 200); do xdotool windowfocus "$window" 2>/dev/null; [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ] && break; sleep 0.1; done

# in the middle of a story, while its art still loads
xdotool key Return key Return key Return
hide
called "Birds on the lake" || fail "three presses of Shift do not hide the game"
xdotool key Return key Escape key BackSpace key space key h key b key 1 key F1 key Home key Tab key shift
stays "Birds on the lake" || fail "a key leads back by accident"
xdotool type heron
called "A breather*Ripple Bay" || fail "the word does not lead back to the calm page"
xdotool key Escape
called "The Photo*" || fail "the story is not where it was"

# from every other page
for key in h b Home; do
    xdotool key "$key"
    sleep 0.3
    hide
    called "Birds on the lake" || fail "the page behind $key cannot be hidden"
    xdotool keydown Escape
    stays "Birds on the lake" || fail "a short Escape leads back"
    called "A breather*" || { xdotool keyup Escape; fail "a held Escape does not lead back"; }
    xdotool keyup Escape
done

hide
called "Birds on the lake" || fail "the calm page cannot be hidden"
kill "$(pgrep -P "$game" | head -1)" 2>/dev/null
wait "$game" 2>/dev/null
game=

grep -E 'socket\(' "$trace" | grep -v 'AF_UNIX' | grep -v 'NETLINK_KOBJECT_UEVENT' | grep -v 'EACCES' && fail "a socket was opened that is not local"
grep -E 'connect\(|sendto\(' "$trace" | grep -E 'AF_INET' && fail "somebody was called over the network"
left=$(find "$home" -type f)
[ -z "$left" ] || fail "a guest left files: $left"
echo "well: $(grep -c 'AF_UNIX' "$trace") local calls, $(grep -c 'EACCES' "$trace") refused"
