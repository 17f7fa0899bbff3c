#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The real window on a screen of its own, and all that a classroom does to it. Prints a table of what was done how often and what came of it;
# ends with the first thing that did not go well.
# Usage: faults.sh PROGRAM CLOSE_WINDOW [ROUNDS]   (1: within a minute; 30: everything thirty times, and keys mashed for five minutes)
set -u
program=$1 close=$2 rounds=${3:-3}
. "$(dirname "$0")/machine.sh"
RANDOM=5
kept=(--windowed --data-dir "$home/kept")

small_screen() {
    begin_screen 640x480
    begin_game --guest --text-scale 200
    xdotool key --delay 100 Return Tab Return Return Tab Tab Return
    lives || fail "640x480 ended it"
    close_game || fail "closed at 640x480 it ended with $?"
    end_screen
    row "a screen of 640x480, words at 200 %" 1 "played, closed"
}

mashed() {
    local seconds=$((rounds > 1 ? rounds * 10 : 3)) begun=0 pressed=0 end
    end=$(($(clock_ms) + seconds * 1000))
    while [ "$(clock_ms)" -lt "$end" ]; do
        if ! lives; then
            [ -z "$game" ] || ended || fail "mashed keys ended it with $?"
            begin_game "${kept[@]}"
            begun=$((begun + 1))
        fi
        mash 12 5
        pressed=$((pressed + 12))
        focus 3
    done
    [ -z "$game" ] || close_game || fail "closed after mashing it ended with $?"
    still_whole "mashed"
    row "keys mashed for $seconds s, with F11, Escape, Alt+Enter" "$pressed keys" "begun $begun times (left by its own button in between), closed by the cross at the end, nothing damaged"
}

closed_at_any_moment() {
    local early=0 code round
    for ((round = 0; round < rounds; ++round)); do
        begin_game "${kept[@]}"
        mash $((RANDOM % 40)) 5
        [ -z "$game" ] || close_game || fail "closed while keys came it ended with $?"
        "$program" --windowed --guest >"$home/said" 2>&1 &
        game=$!
        sleep "0.$((RANDOM % 10))"
        window=$(game_window)
        if [ -n "$window" ]; then "$close" "$window"; else kill "$game"; early=$((early + 1)); fi
        ended; code=$?
        [ $code -eq 0 ] || [ $code -eq 143 ] || fail "closed while it started it ended with $code"
    done
    row "window closed while keys come" "$rounds" "status 0"
    row "closed within a second of its start ($early times before there was a window: SIGTERM)" "$rounds" "status 0 or of SIGTERM"
}

killed_at_any_moment() {
    local round
    for ((round = 0; round < rounds; ++round)); do
        settle
        begin_game "${kept[@]}"
        xdotool key --delay 150 Tab Return
        xdotool key --delay $((20 + RANDOM % 100)) Return Return Return Return Return Return Return Return 2>/dev/null &
        sleep "0.$((RANDOM % 10))"
        kill -9 "$game"; wait "$game" 2>/dev/null; game=
        wait $!
        [ "$(presses_kept)" -ge 5 ] || fail "killed, it lost what was kept before"
        still_whole "killed"
    done
    row "killed in the middle of a story" "$rounds" "carries on, nothing damaged"
}

full_disk() {
    local round before room
    for ((round = 0; round < rounds; ++round)); do
        settle
        # past the limit the disk is as good as full
        begin_game "${kept[@]}"
        xdotool key --delay 150 Tab Return
        sleep 1
        before=$(presses_kept) room=$(($(stat -c %s "$home"/kept/profiles/*/*.jsonl) + RANDOM % 120))
        prlimit --pid "$game" --fsize="$room"
        xdotool key --delay 150 Return Return Return Return Return Return
        sleep 0.5
        lives || { ended; fail "a full disk ended it with $?"; }
        [ "$(presses_kept)" -ge "$before" ] && [ "$(presses_kept)" -lt $((before + 6)) ] || fail "the full disk was not one"
        close_game || fail "with a full disk it ended with $?"
        still_whole "full disk"
    done
    row "disk full in the middle of a story" "$rounds" "goes on as a guest's; what fitted is kept; carries on when there is room again"
}

stick_pulled_out() {
    settle
    begin_game "${kept[@]}"
    xdotool key --delay 150 Tab Return Return
    rm -rf "$home/kept"
    xdotool key --delay 150 Return Return h Escape F11 Return
    sleep 0.5
    lives || { ended; fail "without the folder of its places it ended with $?"; }
    close_game || fail "without the folder of its places it ended with $?"
    row "the folder of places taken away while it plays" 1 "goes on, closed"
}

clock_set_back() {
    settle
    find "$home/kept" -exec touch -d '2 years' {} +
    still_whole "files of two years ahead"
    local how="files dated two years ahead"
    if command -v faketime >/dev/null; then
        begin_game "${kept[@]}" # by the clock of today
        xdotool key --delay 150 Tab Return Return Return
        close_game || fail "it ended with $?"
        under=(env DONT_FAKE_MONOTONIC=1 faketime -f -730d)
        begin_game "${kept[@]}"
        under=()
        xdotool key --delay 150 Tab Return Return Return
        close_game || fail "with the clock set back it ended with $?"
        still_whole "clock set back"
        how="$how; a session two years before the last one"
    fi
    row "clock set back ($how)" 1 "carries on, nothing damaged"
}

other_languages() {
    local locale done=""
    for locale in C tr_TR ar_EG de_DE; do
        [ $locale = C ] || localedef -i $locale -f UTF-8 "$home/$locale.UTF-8" 2>/dev/null || continue
        under=(env LOCPATH="$home" LC_ALL=$([ $locale = C ] && echo C || echo $locale.UTF-8))
        begin_game "${kept[@]}"
        under=()
        mash 30 5
        [ -z "$game" ] || close_game || fail "with LC_ALL=$locale it ended with $?"
        done+=" $locale"
    done
    still_whole "other locales"
    row "LC_ALL of$done" 1 "played, closed, nothing damaged"
}

kiosk_and_size() {
    begin_game --kiosk
    "$close" "$window"
    xdotool key --delay 100 F11 Return Return
    sleep 0.5
    lives || fail "a kiosk was closed from outside"
    [ -z "$(find "$home/data" -type f 2>/dev/null)" ] || fail "a kiosk kept something"
    kill "$game"; ended
    begin_game --guest --windowed --size 1000x640
    xdotool getwindowgeometry "$window" | grep -q 'Geometry: 1000x640' || fail "--size is not heard"
    kill "$game"; ended
    row "a kiosk asked to close; a size asked for" 1 "stays, keeps nothing; has it"
}

# milliseconds from a key to the page it leads to
page_takes() {
    local before began
    before=$(xdotool getwindowname "$window") began=$(clock_ms)
    xdotool key "$1"
    for _ in $(seq 500); do [ "$(xdotool getwindowname "$window")" != "$before" ] && { echo $(($(clock_ms) - began)); return; }; sleep 0.01; done
    echo 9999
}
ticks() { awk '{ print $14 + $15 }' "/proc/$game/stat"; }

# a server of sounds that plays to nobody, and a signal for it while the game plays to it: it is gone, or hangs
sound_lost() {
    local signal=$1 slowest=0 takes used
    pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --disable-shm=yes -L module-null-sink \
        -L "module-native-protocol-unix socket=$home/sound.sock auth-anonymous=1" >"$home/server" 2>&1 &
    server=$!
    for _ in $(seq 100); do [ -S "$home/sound.sock" ] && break; sleep 0.1; done
    under=(env PULSE_SERVER=unix:"$home/sound.sock")
    begin_game --windowed --guest
    under=()
    xdotool key Return
    for _ in $(seq 50); do grep -q threaded-ml /proc/$game/task/*/comm && break; sleep 0.1; done
    grep -q threaded-ml /proc/$game/task/*/comm || { cat "$home/server"; fail "it does not sound"; }
    kill -s "$signal" "$server"
    for _ in 1 2 3 4 5 6; do
        for key in h Escape; do
            takes=$(page_takes $key)
            [ "$takes" -gt "$slowest" ] && slowest=$takes
        done
        sleep 0.6
    done
    [ "$slowest" -lt 2000 ] || fail "with its sound $signal a page took $slowest ms"
    used=$(ticks); sleep 3; used=$(($(ticks) - used))
    [ "$used" -lt 200 ] || fail "with its sound $signal it works ${used}0 ms in 3 s at rest"
    close_game || fail "with its sound $signal it ended with $?"
    kill -9 "$server"; wait "$server" 2>/dev/null; server=
    row "sound server $([ "$signal" = KILL ] && echo ended || echo hanging) while it plays" 1 "goes on in silence: slowest of 12 pages $slowest ms, ${used}0 ms of work in 3 s at rest; closed"
}

display_gone() {
    local round code began slowest=0 took said=0
    for ((round = 0; round < rounds; ++round)); do
        begin_screen 1280x720
        settle
        begin_game "${kept[@]}"
        xdotool key --delay 100 Tab Return
        mash $((RANDOM % 20)) 30
        lives || { ended || fail "it ended with $? before its display did"; end_screen; continue; }
        began=$(clock_ms)
        kill -9 "$screen"; wait "$screen" 2>/dev/null; screen=
        ended; code=$?
        took=$(($(clock_ms) - began))
        [ $took -gt $slowest ] && slowest=$took
        [ $code -eq 4 ] || [ $code -eq 0 ] || fail "when the display went away it ended with $code"
        grep -q "The display is gone" "$home/said" && said=$((said + 1))
        still_whole "display gone"
    done
    row "display gone" "$rounds" "ended with 4 and a sentence ($said times; else it had been left just before), slowest after $slowest ms; carries on"
}

echo "| what was done in the window | how often | what came of it |"
echo "|---|---|---|"
small_screen
begin_screen 1280x720
mashed
closed_at_any_moment
killed_at_any_moment
full_disk
stick_pulled_out
clock_set_back
other_languages
kiosk_and_size
if command -v pulseaudio >/dev/null; then
    sound_lost KILL 2>/dev/null
    sound_lost STOP 2>/dev/null
fi
row "no sound device" "all of the above but these" "plays"
end_screen
display_gone
echo "well: $rounds rounds"
