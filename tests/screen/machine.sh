# SPDX-License-Identifier: MIT
# For the scripts beside it: a home and a screen of its own, the game in it, and a table of what was done to it and what came of that.
# Whoever reads it has set `program`, and `close` for close_game.
home=$(mktemp -d)
export HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache TMPDIR=$home
screen= game= server= window=
under=() # what the game is started by
trap 'kill -CONT $server 2>/dev/null; kill $game $screen $server 2>/dev/null; wait 2>/dev/null; rm -rf "$home"' EXIT

fail() { echo "FAILED: $1"; tail -n 5 "$home/said" 2>/dev/null; exit 1; }
row() { echo "| $1 | $2 | $3 |"; }
clock_ms() { echo $(($(date +%s%N) / 1000000)); }
# the game's window on this screen, if there is one. By its class: the title changes with the page, and xdotool reads titles only up to the first letter that is not ASCII.
game_window() { xdotool search --onlyvisible --classname '^ripple-bay$' 2>/dev/null | head -1; }
begin_screen() {
    rm -f "$home/number"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$home/number" 2>/dev/null &
    screen=$!
    for _ in $(seq 200); do [ -s "$home/number" ] && break; sleep 0.05; done
    export DISPLAY=:$(cat "$home/number")
}
end_screen() { kill "$screen" 2>/dev/null; wait "$screen" 2>/dev/null; screen=; }
# the window of now, with the keyboard: another one after the whole screen was taken or given back
focus() {
    for _ in $(seq "${1:-300}"); do
        window=$(game_window)
        [ -n "$window" ] && xdotool windowfocus "$window" 2>/dev/null && [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ] && return 0
        lives || return 1
        sleep 0.1
    done
    return 1
}
begin_game() {
    "${under[@]}" "$program" "$@" >"$home/said" 2>&1 &
    game=$!
    focus || fail "it did not start: $*"
}
lives() { [ -n "$game" ] && kill -0 "$game" 2>/dev/null; }
# how the game ended: its exit code, 128 and more for a signal; 99 if it does not end
ended() {
    for _ in $(seq 300); do lives || break; sleep 0.1; done
    if kill -9 "$game" 2>/dev/null; then wait "$game" 2>/dev/null; game=; return 99; fi
    wait "$game"; local code=$?; game=; return $code
}
# asks its window to close until it ends: keys may still be on their way to it
close_game() {
    for _ in $(seq 20); do
        lives || break
        window=$(game_window)
        [ -n "$window" ] && "$close" "$window" 2>/dev/null
        for _ in $(seq 10); do lives || break; sleep 0.1; done
    done
    ended
}
keys=(Return Return space Tab Tab Tab shift+Tab Up Down Left Right Escape Escape BackSpace Home h b j 1 2 3 r F1 F11 alt+Return Page_Down shift ctrl+a ctrl+c alt+F4 Delete)
mash() {
    local typed=() i
    for ((i = 0; i < $1; ++i)); do typed+=("${keys[RANDOM % ${#keys[@]}]}"); done
    xdotool key --delay "$2" "${typed[@]}" 2>/dev/null
}
presses_kept() { cat "$home"/kept/profiles/*/*.jsonl 2>/dev/null | wc -l; }
# what the disk holds is whole: it is carried on from, and nothing is called damaged
still_whole() {
    printf 'carry-on\n1\nquit\n1\n' | "$program" --terminal --data-dir "$home/kept" >"$home/said" 2>&1 || fail "$1: afterwards it does not start"
    grep -q damaged "$home/said" && fail "$1: something is damaged afterwards"
    return 0
}
# somebody keeps a place and is in the middle of a story
settle() {
    rm -rf "$home/kept"
    printf 'play\nself\nkeep\nplace-school\nbegin\n1\n1\n1\n1\n1\n1\nquit\n' | "$program" --terminal --data-dir "$home/kept" >"$home/said" 2>&1
    [ "$(presses_kept)" -gt 3 ] || fail "no place was kept to begin with"
}
