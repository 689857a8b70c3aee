"""How large a table may be before it is refused: what a museum has fits, what would fill the memory does not."""

import csv

MOST_COLUMNS = 2_000
MOST_IN_CELL = 1_000_000
"""Signs in one cell."""

MOST_IN_ROW = 4_000_000
"""Signs in one row of a text file."""

MOST_CELLS = 10_000_000
"""Cells in the rectangle that a sheet fills; the reader of spreadsheets holds all of it."""

MOST_STRINGS = 5_000_000
"""Different texts in a workbook."""

MOST_PARTS = 10_000
"""Files inside a workbook."""

MOST_UNPACKED = 400_000_000
"""Bytes in all the parts of a workbook once they are unpacked."""

MOST_IN_XLS = 150_000_000
"""Bytes of a workbook of the old kind, which is not packed."""

# The limit of the csv module holds for the whole process; it is only ever raised, and only here.
csv.field_size_limit(max(csv.field_size_limit(), MOST_IN_CELL))
