"""Stars and picks given on the wall: painted at once, written behind it, each time as one step that can be undone."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.gallery import verbs
from kalbajar_catalogue.desk.gallery.judged import Judgement, absorbed, judged
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.exhibitions.looking import Knowledge, Seen, mended
from kalbajar_catalogue.storage.journal import Action, Changes


class Judging(QObject):
    """Holds what is known of the wall; `changed` tells the works whose marks are to be painted anew.

    `refused` tells how many of those chosen have no picture, which alone bears stars.
    """

    changed = Signal(list)
    refused = Signal(int)

    def __init__(self, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._read = Knowledge({}, {})
        self._mends: Mapping[str, tuple[str, ...]] = {}
        self._waiting: tuple[Judgement, ...] = ()

    @property
    def known(self) -> Knowledge:
        """What is known, with what is given and not written yet."""
        return judged(self._read, self._waiting)

    def know(self, known: Knowledge) -> None:
        """Take what was read; what is to mend stays as it was asked last."""
        self._read = mended(known, self._mends)

    def know_mends(self, mends: Mapping[str, tuple[str, ...]]) -> None:
        """Take the checks that works fail, by their uids."""
        before, self._mends = self._read, mends
        self._read = mended(before, mends)
        new = [item for item, seen in self._read.seen.items() if seen is not before.seen[item]]
        if new:
            self.changed.emit(new)

    def take_over(self, changes: Changes) -> bool:
        """Take over changes that are nothing but stars and picks; anything else has to be read."""
        known = absorbed(self._read, changes, verbs.WALL_KINDS)
        if known is None:
            return False
        new = [item for item, seen in known.seen.items() if seen is not self._read.seen[item]]
        self._read = known
        if new:
            self.changed.emit(new)
        return True

    def rate(self, cells: Sequence[Cell], stars: int) -> None:
        """Give all of them so many stars."""
        marked = self._with_pictures(cells)
        if marked:
            links = [seen.link for _, seen in marked]
            self._write(marked, {"rating": stars}, verbs.rated(_numbers(marked), stars), verbs.rate(links, stars))

    def pick(self, cells: Sequence[Cell]) -> None:
        """Pick them; when all of them are picked, take it back."""
        marked = self._with_pictures(cells)
        if marked:
            picks = not all(seen.pick for _, seen in marked)
            links = [seen.link for _, seen in marked]
            self._write(marked, {"pick": picks}, verbs.picked(_numbers(marked), picks), verbs.pick(links, picks))

    def end(self, judgement: Judgement) -> None:
        """It is written, or was refused: what is read counts again."""
        self._waiting = tuple(one for one in self._waiting if one is not judgement)
        self.changed.emit(sorted(judgement.items))

    def _with_pictures(self, cells: Sequence[Cell]) -> list[tuple[Cell, Seen]]:
        seen = self.known.seen
        hung = [(cell, seen[cell.item]) for cell in cells if cell.item in seen]
        marked = [(cell, own) for cell, own in hung if own.link]
        if len(marked) < len(hung):
            self.refused.emit(len(hung) - len(marked))
        return marked if self._records.writable else []

    def _write(
        self, marked: Sequence[tuple[Cell, Seen]], values: Mapping[str, Any], action: Action, verb: verbs.Verb
    ) -> None:
        judgement = Judgement(frozenset(cell.item for cell, _ in marked), values)
        self._waiting = (*self._waiting, judgement)
        self.changed.emit(sorted(judgement.items))
        self._records.write(action, verb).ended.connect(_Writing(judgement, self).end)


class _Writing(QObject):
    """One judgement on its way into the catalogue."""

    def __init__(self, judgement: Judgement, judging: Judging) -> None:
        super().__init__(judging)
        self._judgement, self._judging = judgement, judging

    def end(self) -> None:
        """However it ended."""
        self._judging.end(self._judgement)
        self.deleteLater()


def _numbers(marked: Sequence[tuple[Cell, Seen]]) -> list[str]:
    return [cell.number for cell, _ in marked]
