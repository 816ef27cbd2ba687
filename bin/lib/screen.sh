# shellcheck shell=bash
# A screen of its own for windows that nobody shall see: what it needs, its start, its end. Sourced after java.sh, never run.

# Brings what is missing, where it can be brought.
bring_screen() {
    local library packages=()
    # Programs by name; libraries of the JDK's windows by file, since a JDK unpacked by hand brings none of them.
    command -v Xvfb >/dev/null || packages+=(xvfb)
    command -v openbox >/dev/null || packages+=(openbox)
    command -v unshare >/dev/null || packages+=(util-linux)
    [[ $(fc-list 2>/dev/null) == *DejaVu* ]] || packages+=(fontconfig fonts-dejavu-core)
    for library in libXtst.so.6 libXi.so.6 libXrender.so.1 libfreetype.so.6; do
        compgen -G "/usr/lib/*/$library" >/dev/null || { packages+=(libxtst6 libxi6 libxrender1 libfreetype6) && break; }
    done
    if ((${#packages[@]})); then
        say "installing ${packages[*]}"
        bring "${packages[@]}" || say "could not install ${packages[*]}: tests that need them report themselves skipped"
    fi
}

started=()
scratch=$(mktemp -d) || exit 2
# shellcheck disable=SC2317 # called by the trap
stop() {
    trap - EXIT INT TERM HUP
    for pid in "${started[@]}"; do kill "$pid"; done 2>/dev/null
    wait
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Robots type and click, so never on the screen somebody works at.
hide_screens() { unset DISPLAY WAYLAND_DISPLAY; }

has_screens() {
    command -v Xvfb >/dev/null && command -v openbox >/dev/null && return
    say "no Xvfb with openbox here, so tests of windows are skipped"
    return 1
}

# Starts the screen of the number $1, or of any free one when that is empty, and puts its number in "screen". Without a window
# manager the clicks of robots miss.
start_screen() {
    local pipe=$scratch/number-${1:-any}
    mkfifo "$pipe"
    Xvfb ${1:+:"$1"} -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$pipe" 2>"$scratch/xvfb.log" &
    started+=($!)
    read -r -t 30 screen <"$pipe" || return 1
    DISPLAY=:$screen openbox --sm-disable >"$scratch/openbox.log" 2>&1 &
    started+=($!)
}

# Starts a screen, or takes the display $1, and exports it as DISPLAY.
use_screen() {
    hide_screens
    if [[ -n $1 ]]; then
        export DISPLAY=$1
    elif has_screens; then
        if start_screen ''; then
            export DISPLAY=:$screen
        else
            say "Xvfb did not start, so tests of windows are skipped: $(tail -n 1 "$scratch/xvfb.log")"
        fi
    fi
}

# Starts two screens whose numbers differ in the last digit, 1 and 2, and puts what stands before it in "screens".
use_two_screens() {
    local tens
    hide_screens
    has_screens || return 1
    for tens in {7..30}; do
        compgen -G "/tmp/.X${tens}[12]-lock" >/dev/null && continue
        start_screen "${tens}1" && start_screen "${tens}2" && screens=:$tens && return
    done
    say "Xvfb did not start, so tests of windows are skipped: $(tail -n 1 "$scratch/xvfb.log")"
    return 1
}
