"""The sentences of the daily backup and of copies elsewhere."""

SAFEKEEPING: dict[str, str | tuple[str, str]] = {
    "backup.place_gone": "The place of the backups, {place}, is not there. Plug its drive in, or choose another place in Settings, Safekeeping.",
    "backup.little_room": "{place} has {free} MB free. No daily backup is made there below {needed} MB. Free some space, or choose another drive in Settings, Safekeeping.",
    "backup.no_place": "{place} cannot take backups: {reason}. Choose a folder that you may write in.",
}
