"""The refused rows as a workbook: as they stand in the table, with their numbers and why, to be mended and imported.

The headings of the two columns are known: the next import leaves them out.
"""

from pathlib import Path

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.refusal_sheets import reasons, refusal_sheets
from kalbajar_catalogue.importing.sources.tables import Table

__all__ = ["reasons", "save"]


def save(check: Check, table: Table, path: Path, language: Language) -> int:
    """Writes the rows of all refused records; gives back how many rows. Nothing is left behind when it fails.

    Raises WorldError `folder.not_writable`, `disk.full`, `disk.failed`.
    """
    with refusal_sheets(path, language) as sheets:
        return sheets.add(check, table)
