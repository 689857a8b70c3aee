"""The sentences of crash reports."""

REPORTS: dict[str, str | tuple[str, str]] = {
    "reports.none": "No crash report is kept on this machine.",
    "reports.waiting": ("{count} crash report has not been seen yet.", "{count} crash reports have not been seen yet."),
    "reports.broke_off": "The program broke off",
    "reports.went_on": "A fault in the program",
    "reports.read_it": "Read one with: reports --read NAME. It tells the version, the system and the places in the program, and nothing of the catalogue.",
    "reports.unknown": "There is no crash report called {name}. Choose one that `reports` lists.",
    "reports.not_saved": "{name} could not be written in {folder}. Choose a folder that is there, that you may write in and that has room.",
    "file.too_slow": "{name} took more than {seconds} s to be read, and is refused. Look whether it is damaged, or have it exported again in parts.",
}
