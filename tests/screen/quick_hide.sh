#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The real window on a screen of its own, real keys, under a trace: quick hide, the ways back, and that nobody watches.
# Usage: quick_hide.sh PROGRAM
set -u
program=$1
. "$(dirname "$0")/machine.sh"
trace=$home/trace

fail() { echo "FAILED: $1 (the window is called \"$(name)\")"; exit 1; }
name() { xdotool getwindowname "$window" 2>/dev/null; }
# waits until the window is called like this
called() { for _ in $(seq 200); do [[ $(name) == $1 ]] && return 0; sleep 0.05; done; return 1; }
# tells whether it still is after a while
stays() { sleep 0.6; [[ $(name) == $1 ]]; }
hide() { xdotool key shift key shift key shift; }

begin_screen 1280x720
under=(strace -f -qq -e trace=network -o "$trace")
begin_game --windowed --guest --episode the-photo

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
left=$(find "$home" -type f ! -path "$trace" ! -path "$home/said" ! -path "$home/number")
[ -z "$left" ] || fail "a guest left files: $left"
echo "well: $(grep -c 'AF_UNIX' "$trace") local calls, $(grep -c 'EACCES' "$trace") refused"
