#!/bin/sh
# Puts the program into .venv, and from the system what Qt needs. Quick when nothing is missing.
#   sh .ci/setup.sh run    to use the program
#   sh .ci/setup.sh dev    to test it as well
#   sh .ci/setup.sh bench  to measure it beside others, too
#   KALBAJAR_VENV=build/environment sh .ci/setup.sh deliver  to make the folder that is delivered, with nothing else about
set -eu
cd "$(dirname "$0")/.."
wanted=${1:-run}
venv=${KALBAJAR_VENV:-.venv}
system_libraries="libegl1 libgl1 libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1
    libfreetype6 libglib2.0-0 libgssapi-krb5-2 libzstd1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1"

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_install() {
    command -v apt-get >/dev/null || return 1
    as_root true 2>/dev/null || return 1
    echo "Installing from the system's packages: $*" >&2
    as_root apt-get update -qq >/dev/null || true # An old list of packages may still do.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --no-upgrade "$@" >/dev/null
}

find_python() {
    for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    return 1
}

make_environment() {
    ! "$venv/bin/python" -m pip --version >/dev/null 2>&1 || return 0
    python=$(find_python) || { apt_install python3 python3-venv && python=$(find_python); } ||
        stop "Python 3.11 to 3.14 is needed, and none was found. Install it, or name it: make PYTHON=/path/to/python run"
    log=$(mktemp)
    "$python" -m venv --clear "$venv" >"$log" 2>&1 ||
        { apt_install python3-venv && "$python" -m venv --clear "$venv" >"$log" 2>&1; } ||
        { cat "$log" >&2 && rm -f "$log" "$venv"/installed-* &&
            stop "Python cannot make an environment. On Debian or Ubuntu: sudo apt install python3-venv"; }
    rm -f "$log"
}

install_program() {
    state="$PWD $(cat pyproject.toml .ci/constraints.txt | cksum)"
    case $wanted in run) enough="run dev bench deliver" ;; dev) enough="dev bench" ;; *) enough=$wanted ;; esac
    for have in $enough; do
        [ "$(cat "$venv/installed-$have" 2>/dev/null)" != "$state" ] || return 0
    done
    echo "Installing Kalbajar Catalogue into $venv; the first time takes a few minutes." >&2
    case $wanted in run) program=. ;; dev) program='.[dev]' ;; deliver) program='.[deliver]' ;; *) program='.[dev,bench]' ;; esac
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt -e "$program" >&2
    echo "$state" >"$venv/installed-$wanted"
}

platforms() {
    if [ "$wanted" = deliver ]; then
        echo offscreen xcb wayland # What is taken along must be here.
    elif [ "$wanted" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        echo xcb wayland
    else
        echo offscreen
    fi
}

missing_libraries() {
    qt=$("$venv/bin/python" -c 'from importlib.util import find_spec; print(find_spec("PySide6").submodule_search_locations[0])')
    for library in "$qt"/QtWidgets.abi3.so "$qt"/QtQuick.abi3.so; do ldd "$library"; done >"$1"
    for platform in $(platforms); do ldd "$qt/Qt/plugins/platforms/libq$platform.so"; done >>"$1"
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' "$1" | sort -u | tr '\n' ' '
}

install_libraries() {
    [ "$(uname)" = Linux ] && command -v ldd >/dev/null || return 0
    scratch=$(mktemp)
    missing=$(missing_libraries "$scratch")
    # shellcheck disable=SC2086 # The list is meant to fall apart into words.
    [ -z "$missing" ] || { apt_install $system_libraries && missing=$(missing_libraries "$scratch"); } || true
    rm -f "$scratch"
    [ -z "$missing" ] ||
        stop "Qt needs libraries that this system lacks: $missing" \
            "On Debian or Ubuntu: sudo apt install $(echo $system_libraries)"
}

make_environment
install_program
install_libraries
