"""Tables as CSV that Excel opens by a double click: UTF-8 with a byte order mark, CRLF, no cell is a formula."""

import csv
from pathlib import Path

from kalbajar_catalogue.exporting.sheets import Sheet
from kalbajar_catalogue.i18n.guarding import guarded

SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t"}
"""What may stand between cells; a semicolon where Excel takes the comma for the decimal sign."""


def write(sheet: Sheet, file: Path, separator: str) -> None:
    """Writes one table. Raises OSError.

    A text that a spreadsheet would take for a formula gets an apostrophe, which the import takes away again; lines
    inside a cell end in a bare newline.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
        writer.writerow([guarded(column.heading) for column in sheet.columns])
        for rows in sheet.rows:
            writer.writerows([[guarded(text) for text in row] for row in rows])
