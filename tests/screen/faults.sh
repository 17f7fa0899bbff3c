#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The real window on a screen of its own: small screens, closed and killed at any moment, mashed keys, a display that goes away, no sound device.
# Usage: faults.sh PROGRAM CLOSE_WINDOW [ROUNDS]
set -u
. "$(dirname "$0")/window.sh"
program=$1 close=$2 rounds=${3:-3}
home=$(mktemp -d)
export HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache TMPDIR=$home
screen= game=
trap 'kill $game $screen 2>/dev/null; wait 2>/dev/null; rm -rf "$home"' EXIT
RANDOM=5

fail() { echo "FAILED: $1"; tail -n 5 "$home/said" 2>/dev/null; exit 1; }
begin_screen() {
    rm -f "$home/number"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$home/number" 2>/dev/null &
    screen=$!
    for _ in $(seq 200); do [ -s "$home/number" ] && break; sleep 0.05; done
    export DISPLAY=:$(cat "$home/number")
}
end_screen() { kill "$screen" 2>/dev/null; wait "$screen" 2>/dev/null; screen=; }
begin_game() {
    "$program" "$@" >"$home/said" 2>&1 &
    game=$!
    window=
    for _ in $(seq 300); do
        window=$(game_window)
        [ -n "$window" ] && break
        kill -0 "$game" 2>/dev/null || fail "the game did not start: $*"
        sleep 0.1
    done
    [ -n "$window" ] || fail "no window: $*"
    for _ in $(seq 200); do xdotool windowfocus "$window" 2>/dev/null; [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ] && break; sleep 0.1; done
}
# how the game ended: its exit code, 128 and more for a signal; 99 if it does not end
ended() {
    for _ in $(seq 300); do kill -0 "$game" 2>/dev/null || break; sleep 0.1; done
    if kill -9 "$game" 2>/dev/null; then wait "$game" 2>/dev/null; game=; return 99; fi
    wait "$game"; local code=$?; game=; return $code
}
lives() { kill -0 "$game" 2>/dev/null; }
keys=(Return space Tab Tab Tab shift+Tab Up Down Left Right Escape BackSpace Home h b j 1 2 3 r F1 Page_Down shift ctrl+a ctrl+c alt+F4 Delete)
mash() {
    local typed=() i
    for ((i = 0; i < $1; ++i)); do typed+=("${keys[RANDOM % ${#keys[@]}]}"); done
    xdotool key --delay "$2" "${typed[@]}" 2>/dev/null
}

# a screen of 640x480, and settings that fit nowhere
begin_screen 640x480
begin_game --guest --text-scale 200
xdotool key --delay 100 Return Tab Return Return Tab Tab Return
lives || fail "640x480 ended it"
"$close" "$window"
ended || fail "closed at 640x480 it ended with $?"
end_screen

begin_screen 1280x720
for ((round = 0; round < rounds; ++round)); do
    # mashed
    begin_game --windowed --data-dir "$home/kept"
    mash 150 5
    lives || { ended; code=$?; [ $code -eq 0 ] || fail "mashed keys ended it with $code"; }
    # closed at any moment, also while it starts
    if lives; then
        # some of the keys may still be on their way
        for _ in $(seq 20); do
            window=$(game_window)
            [ -n "$window" ] && "$close" "$window" 2>/dev/null
            sleep 0.5
            lives || break
        done
        ended || fail "closed after mashing it ended with $?"
    fi
    "$program" --windowed --guest >"$home/said" 2>&1 &
    game=$!
    sleep "0.$((RANDOM % 10))"
    window=$(game_window)
    if [ -n "$window" ]; then
        "$close" "$window"
    else
        kill "$game"
    fi
    ended; code=$?
    [ $code -eq 0 ] || [ $code -eq 143 ] || fail "closed while it started it ended with $code"
done

# a kiosk is not closed from outside
begin_game --kiosk
"$close" "$window"
xdotool key --delay 100 F11 Return Return
sleep 0.5
lives || fail "a kiosk was closed from outside"
[ -z "$(find "$home/data" -type f 2>/dev/null)" ] || fail "a kiosk kept something"
kill "$game"; ended
# asked for a size, it has it
begin_game --guest --windowed --size 1000x640
xdotool getwindowgeometry "$window" | grep -q 'Geometry: 1000x640' || fail "--size is not heard"
kill "$game"; ended
end_screen

# the display goes away while somebody plays
for ((round = 0; round < rounds; ++round)); do
    begin_screen 1280x720
    begin_game --windowed --data-dir "$home/kept"
    mash $((RANDOM % 20)) 30
    kill -9 "$screen"; wait "$screen" 2>/dev/null; screen=
    for _ in $(seq 100); do lives || break; sleep 0.1; done
    lives && fail "the display is gone and the game does not notice"
    ended; code=$?
    [ $code -eq 4 ] || [ $code -eq 0 ] || fail "when the display went away it ended with $code"
done
printf 'carry-on\nquit\n1\n' | "$program" --terminal --data-dir "$home/kept" >"$home/said" 2>&1 || fail "afterwards it does not start"
grep -q damaged "$home/said" && fail "something is damaged afterwards"
echo "well: $rounds rounds"
