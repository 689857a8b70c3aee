"""The sentences of files that are opened with the program."""

OPENING: dict[str, str | tuple[str, str]] = {
    "opened.missing": "There is no file or folder {name}. Check how it is written, and whether its disk is there.",
    "opened.unknown": "{name} is neither a catalogue, an edition, a backup, a table nor a picture. To keep it, add it to a record as a document.",
    "opened.nothing_inside": "In the folder {name} there is neither a catalogue, a table nor a picture. Open the folder in which they lie.",
}
