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

# Robots type and click, so never on the screen somebody works at; without a window manager their clicks miss. $1: a display to use instead.
start_screen() {
    local number
    unset WAYLAND_DISPLAY
    if [[ -n $1 ]]; then
        export DISPLAY=$1
    else
        unset DISPLAY
        if command -v Xvfb >/dev/null && command -v openbox >/dev/null; then
            mkfifo "$scratch/number"
            Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$scratch/number" 2>"$scratch/xvfb.log" &
            started+=($!)
            if read -r -t 30 number <"$scratch/number"; then
                export DISPLAY=:$number
                openbox --sm-disable >"$scratch/openbox.log" 2>&1 &
                started+=($!)
            else
                say "Xvfb did not start, so tests of windows are skipped: $(tail -n 1 "$scratch/xvfb.log")"
            fi
        else
            say "no Xvfb with openbox here, so tests of windows are skipped"
        fi
    fi
}
