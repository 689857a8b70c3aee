"""What cards and rows carry while they are dragged out of a list: the works, and copies of their originals."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from kalbajar_catalogue.desk.widgets.carrying import Carrier, works_data
from kalbajar_catalogue.desk.widgets.cells import Cell


class OriginalsCarrier(Carrier):
    """Packs works with the files of their originals, which lie in this folder."""

    def __init__(self, originals: Path | None) -> None:
        self._originals = originals

    def data(self, cells: Sequence[Cell]) -> QMimeData:
        """What these cells carry."""
        own = [cell for cell in cells if cell.item]
        return self.packed([cell.item for cell in own], [cell.file_path for cell in own])

    def packed(self, uids: Iterable[str], files: Iterable[str]) -> QMimeData:
        """What works carry whose originals are these; '' for none."""
        data = works_data(uids)
        if self._originals is not None:
            data.setUrls([QUrl.fromLocalFile(str(self._originals / file)) for file in files if file])
        return data
