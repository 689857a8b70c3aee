"""What is in hand while it is dragged: places of the same grid, works, files. Read back where it is dropped."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from kalbajar_catalogue.desk.widgets.cells import Cell

HUNG: Final = "application/x-kalbajar-hung"
"""The rows that were taken from a grid, one a line: only that grid understands them."""
WORKS: Final = "application/x-kalbajar-works"
"""The uids of works, one a line: every page may take them."""


class Carrier:
    """Packs what is taken from a grid: the works. A page that has more to give has a carrier of its own."""

    def data(self, cells: Sequence[Cell]) -> QMimeData:
        """What these cells carry while they are dragged."""
        return works_data([cell.item for cell in cells if cell.item])


def works_data(uids: Iterable[str], data: QMimeData | None = None) -> QMimeData:
    """What works carry, added to what is there already."""
    data = data or QMimeData()
    data.setData(WORKS, QByteArray("\n".join(uids).encode()))
    return data


def hung_data(*rows: int) -> QMimeData:
    """What pictures of the wall carry while they are dragged within it."""
    return with_rows(QMimeData(), rows)


def with_rows(data: QMimeData, rows: Iterable[int]) -> QMimeData:
    """The same with the rows that it came from."""
    data.setData(HUNG, QByteArray("\n".join(str(row) for row in rows).encode()))
    return data


def dragged_rows(data: QMimeData) -> list[int]:
    """The rows that dragged pictures came from, none for anything else."""
    return [int(line) for line in _lines(data, HUNG) if line.isascii() and line.isdecimal()]


def dragged_works(data: QMimeData) -> list[str]:
    """The uids of dragged works, none for anything else."""
    return _lines(data, WORKS)


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders among what was dropped from outside; copies of our own works are none."""
    if data.hasFormat(WORKS):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _lines(data: QMimeData, kind: str) -> list[str]:
    if not data.hasFormat(kind):
        return []
    return [line for line in bytes(data.data(kind).data()).decode("utf-8", "replace").splitlines() if line]
