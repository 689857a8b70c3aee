#!/bin/sh
# Puts Kalbajar Catalogue into the menu of the person who calls it; nobody need be root.
#   sh install.sh            installs it, or puts this version in place of another one
#   sh install.sh --remove   takes the program away again
# Catalogues, settings and the kiosk's folder are never touched, neither way.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
home=$data/kalbajar-catalogue-program
commands=$HOME/.local/bin
name=kalbajar-catalogue
entry=$data/applications/$name.desktop
mime=application/x-kalbajar-edition

# A version may be running while another one comes: each has a folder of its own, and `current` names the newest.
is_running() {
    for program in /proc/[0-9]*/exe; do
        case $(readlink "$program" 2>/dev/null) in "$1"/*) return 0 ;; esac
    done
    return 1
}

sweep() {
    for version in "$home"/version-*; do
        [ -d "$version" ] && [ "$version" != "${1:-}" ] || continue
        if is_running "$(cd "$version" && pwd -P)"; then
            echo "An older version is still running; it is removed the next time."
        else
            rm -rf "$version"
        fi
    done
    rm -rf "$home"/tmp-*
}

# The entry names the program by its whole path, in which there may be spaces and signs that the entry gives a meaning.
write_entry() {
    program=$home/current/$name-desk
    quoted=$(printf '%s' "$program" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    mkdir -p "$data/applications"
    plain=$(printf '%s' "$program" | sed 's/\\/\\\\/g')
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec="%s" open %%f\n' "$quoted" ;;
        TryExec=*) printf 'TryExec=%s\n' "$plain" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/$name.desktop" >"$entry.part"
    mv "$entry.part" "$entry"
}

refresh() {
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications" || true
    ! command -v update-mime-database >/dev/null || update-mime-database "$data/mime" || true
    ! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t "$data/icons/hicolor" || true
}

install() {
    case $here in "$home"/*) echo "This is the installed program. Call the install.sh of the folder that you unpacked." >&2 && exit 1 ;; esac
    mkdir -p "$home" "$data/mime/packages" "$data/icons" "$commands"
    part=$(mktemp -d "$home/tmp-XXXXXX")
    trap 'rm -rf "$part"' EXIT INT TERM
    cp -R "$here/." "$part/new"
    "$part/new/$name" --version >/dev/null || { echo "The program does not start on this machine; see README.txt." >&2 && exit 1; }
    version=$home/version-$(cat "$here/VERSION")-$(date +%Y%m%d%H%M%S)-$$
    mv "$part/new" "$version"
    ln -s "$version" "$part/current"
    mv -T "$part/current" "$home/current"
    write_entry
    cp "$here/share/mime/packages/$name.xml" "$data/mime/packages/"
    cp -R "$here/share/icons/." "$data/icons/"
    if [ ! -e "$commands/$name" ] || [ -L "$commands/$name" ]; then ln -sfn "$home/current/$name" "$commands/$name"; fi
    refresh
    ! command -v xdg-mime >/dev/null || xdg-mime default "$name.desktop" "$mime" || true
    sweep "$version"
    echo "Kalbajar Catalogue $(cat "$here/VERSION") is installed. It stands in the menu; its command is $commands/$name"
}

remove() {
    for version in "$home"/version-*; do
        if [ -d "$version" ] && is_running "$(cd "$version" && pwd -P)"; then
            echo "Kalbajar Catalogue is running. Close it first." >&2 && exit 1
        fi
    done
    [ "$(readlink "$commands/$name" 2>/dev/null)" != "$home/current/$name" ] || rm -f "$commands/$name"
    rm -f "$entry" "$data/mime/packages/$name.xml"
    for icon in "$data"/icons/hicolor/*/apps/$name.* "$data"/icons/hicolor/*/mimetypes/application-x-kalbajar-edition.*; do
        rm -f "$icon"
    done
    rm -rf "$home"
    refresh
    echo "The program is removed. Catalogues and settings lie where they lay."
}

case ${1:-} in
'') install ;;
--remove) remove ;;
*) echo "sh install.sh [--remove]" >&2 && exit 2 ;;
esac
