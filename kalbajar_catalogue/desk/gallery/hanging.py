"""What a person does with the hang: moves, swaps, closes up, takes down, hangs. Each is one step that can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.gallery import verbs
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.cells import Cell


class Hanging(QObject):
    """Writes the hang of one exhibition; `moved` tells the works that are to stay chosen."""

    moved = Signal(list)

    def __init__(self, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._exhibition = ""

    def show_exhibition(self, uid: str) -> None:
        """Write this one from now on."""
        self._exhibition = uid

    def move(self, cells: Sequence[Cell], target: Cell | None) -> None:
        """Hang these from the frame of `target` on."""
        hung = _hung(cells)
        if hung and target and target not in hung:
            self._move(hung, target.order)

    def step(self, cells: Sequence[Cell], step: int, frames: int) -> None:
        """Hang these so many frames further on, together, as far as there are frames."""
        hung = _hung(cells)
        if hung:
            first = hung[0].order
            to = min(max(1, first + step), max(1, frames - len(hung) + 1))
            if to != first:
                self._move(hung, to)

    def swap(self, cells: Sequence[Cell]) -> None:
        """Let two change places."""
        hung = _hung(cells)
        if len(hung) == 2 and self._records.writable:
            one, other = hung
            self._records.write(
                verbs.swapped(one.number, other.number), verbs.swap(self._exhibition, one.uid, other.uid)
            )

    def close_gaps(self) -> None:
        """Leave no frame before the last one empty."""
        if self._records.writable:
            self._records.write(verbs.closed_up(), verbs.close_gaps(self._exhibition))

    def take_down(self, cells: Sequence[Cell]) -> None:
        """Take these down."""
        hung = _hung(cells)
        if hung and self._records.writable:
            self._records.write(
                verbs.taken_down([cell.number for cell in hung]), verbs.take_down([c.uid for c in hung])
            )

    def hang(self, works: Sequence[str], target: Cell | None) -> None:
        """Hang works of other pages in the empty frames from `target` on, or in the next ones."""
        if works and self._exhibition and self._records.writable:
            self.moved.emit(list(works))
            at = target.order if target else None
            self._records.write(verbs.hung(works), verbs.hang(self._exhibition, works, at))

    def _move(self, hung: Sequence[Cell], to: int) -> None:
        if self._records.writable:
            self.moved.emit([cell.item for cell in hung])
            numbers, uids = [cell.number for cell in hung], [cell.uid for cell in hung]
            self._records.write(verbs.moved(numbers, to), verbs.move(self._exhibition, uids, to))


def _hung(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if not cell.empty]
