#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A tireless child: presses at random in the real window, on a screen of its own, for as long as told, and prints what that does to memory and to the pace.
# Usage: tireless.sh PROGRAM MINUTES SEED OPTION of the program… (--kiosk: one process for all that time, as nobody can leave; or --windowed)
# A line a minute: minute, presses so far, memory now and at most (MB), processor time a press and the time until a page changed (ms, median), games begun.
set -u
program=$1 minutes=$2
RANDOM=$3
shift 3
. "$(dirname "$0")/machine.sh"
begin_screen 1920x1080

begun=0
begin() {
    "$program" "$@" >>"$home/said" 2>&1 &
    game=$!
    begun=$((begun + 1))
    focus
}
title() { xdotool getwindowname "$window" 2>/dev/null; }
# a number of /proc/PID/status, in MB
status() { awk -v name="$1:" '$1 == name { printf "%.0f", $2 / 1024 }' "/proc/$game/status"; }
processor_ms() { awk -v ticks="$(getconf CLK_TCK)" '{ printf "%.0f", ($14 + $15) * 1000 / ticks }' "/proc/$game/stat"; }

# more often what opens menus, goes back in the story, or changes the page whole
keys=(Return Return Return Return space Tab Tab Tab Tab shift+Tab shift+Tab Up Down Left Right 1 1 1 2 2 3 4 5 6 Escape Escape BackSpace Home Home h b r u d Page_Down Page_Up F11)
sizes=("800 600" "1024 768" "1280 720" "1366 768" "1900 1000" "640 480")
press() {
    case $((RANDOM % 40)) in
    0) xdotool windowsize "$window" ${sizes[RANDOM % ${#sizes[@]}]} ;;
    [1-6]) xdotool mousemove --window "$window" $((RANDOM % 1280)) $((RANDOM % 720)) click 1 ;;
    7) xdotool mousemove --window "$window" $((RANDOM % 1280)) $((RANDOM % 720)) click --repeat 5 $((RANDOM % 2 + 4)) ;;
    8) xdotool key Home Tab Tab Tab Return ;; # the languages and the settings are near the beginning
    9) xdotool key Home Return Return 1 2 ;;
    *) xdotool key "${keys[RANDOM % ${#keys[@]}]}" ;;
    esac 2>/dev/null
}
# how long a page that help leads to takes to come, from the press
page_time() {
    local before began
    before=$(title)
    began=$(clock_ms)
    xdotool key h 2>/dev/null
    for _ in $(seq 100); do [ "$(title)" != "$before" ] && { echo $(($(clock_ms) - began)); return; }; done
}
median() { sort -n | awk '{ all[NR] = $1 } END { print NR ? all[int((NR + 1) / 2)] : "-" }'; }

begin "$@"
presses=0 pages=
for ((minute = 1; minute <= minutes; ++minute)); do
    end=$(($(clock_ms) + 60000)) before=$presses worked=$(processor_ms)
    while [ "$(clock_ms)" -lt "$end" ]; do
        press
        presses=$((presses + 1))
        sleep 0.0$((RANDOM % 10))
        [ -n "$(title)" ] || focus
        [ $((presses % 50)) -ne 0 ] || pages+=" $(page_time)"
        if ! kill -0 "$game" 2>/dev/null; then
            wait "$game"
            code=$?
            [ $code -eq 0 ] || { echo "FAILED: ended with $code in minute $minute after $presses presses"; tail -20 "$home/said"; game=; exit 1; }
            begin "$@"
            worked=$(processor_ms)
        fi
    done
    echo "$minute presses $presses memory $(status VmRSS) at most $(status VmHWM) processor $((($(processor_ms) - worked) / (presses - before + 1))) page $(tr ' ' '\n' <<<"$pages" | grep . | median) begun $begun page now \"$(title)\""
    pages=
done
grep -v '^AL lib' "$home/said" | sort | uniq -c | sort -rn | head -20
echo "well: $presses presses in $minutes minutes"
