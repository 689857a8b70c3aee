"""How large a table may be before it is refused; the figures are those of `settings.limits`."""

import csv
from typing import Final

from kalbajar_catalogue.settings import limits

MOST_COLUMNS: Final = limits.COLUMNS
MOST_IN_CELL: Final = limits.CELL_SIGNS
MOST_IN_ROW: Final = limits.ROW_SIGNS
MOST_CELLS: Final = limits.SHEET_CELLS
MOST_STRINGS: Final = limits.WORKBOOK_STRINGS
MOST_PARTS: Final = limits.WORKBOOK_PARTS
MOST_UNPACKED: Final = limits.WORKBOOK_BYTES
MOST_IN_XLS: Final = limits.OLD_WORKBOOK_BYTES
# The limit of the csv module holds for the whole process; it is only ever raised, and only here.
csv.field_size_limit(max(csv.field_size_limit(), MOST_IN_CELL))
