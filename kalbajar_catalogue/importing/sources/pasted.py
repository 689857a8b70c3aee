"""A table from the clipboard: what a spreadsheet, a word processor or a mail program puts there as text."""

from collections.abc import Iterator
from dataclasses import replace

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.delimited import DelimitedTable
from kalbajar_catalogue.importing.sources.encodings import CHUNK
from kalbajar_catalogue.importing.sources.numbered import AS_FOUND
from kalbajar_catalogue.importing.sources.tables import How, Table


def open_pasted(text: str, how: How = AS_FOUND, name: str = "") -> Table:
    """The table in a text from the clipboard; what `how` leaves open is found, `name` is what people call it.

    Raises WorldError `paste.empty` and those of a table in a text file.
    """
    if not text.strip("\ufeff\0 \t\r\n"):
        raise WorldError("paste.empty")
    whole = text.removeprefix("\ufeff")

    def pieces() -> Iterator[str]:
        return (whole[at : at + CHUNK] for at in range(0, len(whole), CHUNK))

    return DelimitedTable(name, replace(how, format="csv", encoding=""), pieces, "\t")
