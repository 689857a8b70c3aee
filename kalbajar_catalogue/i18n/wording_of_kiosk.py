"""The sentences of the kiosk's set-up."""

KIOSK: dict[str, str | tuple[str, str]] = {
    "kiosk.running": "A kiosk runs on {folder} already. Close it first, or name another folder with --folder.",
    "kiosk.no_display": "There is no screen here to show the kiosk on. Start it in the screen's own session; --help lists what can be done without.",
    "kiosk.not_writable": "Nothing can be written into the kiosk's folder {folder}: {reason}. Check its permissions or the drive.",
    "kiosk.no_edition": "There is no edition to show, so the kiosk only rests. Drop an .edition file into {folder}, or take one in with kiosk --add FILE.edition; it is shown by itself.",
    "kiosk.no_equals": "“{value}” is not NAME=VALUE. Write it like idle_s=90 or hours=10:00-18:00; kiosk --settings lists every name.",
    "kiosk.refused": "This file was not taken in; what was shown before goes on.",
    "kiosk.refused_then": "When that is put right, drop the file into {folder} again; the one that lies here can be deleted then.",
    "kiosk.setting_unknown": "The kiosk has no setting {name}. There are: {known}.",
    "kiosk.setting_refused": "“{value}” cannot be the value of {name}. Allowed is: {allowed}.",
    "kiosk.pin_digits": "A PIN has {count} digits and nothing else. Choose another.",
    "kiosk.pins_differ": "The two PINs differ; nothing was changed. Try again.",
    "kiosk.no_pin": "No PIN is set: at the screen nobody can leave the kiosk, only by ending this command (Ctrl+C). kiosk --pin sets one, also while it runs.",
}
