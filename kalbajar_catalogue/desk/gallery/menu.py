"""What can be done with the frames that are chosen, as a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kalbajar_catalogue.desk.gallery.pairing import MOST_COMPARED
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.marks import PICK
from kalbajar_catalogue.media.service import MOST_STARS


class WallMenu(QMenu):
    """`asked` tells what was chosen, as a name, and a number where there is a choice of them.

    `halves` are before and after where two works, or one and its other half, can be shown as such.
    """

    asked = Signal(str, int)

    def __init__(
        self, cells: Sequence[Cell], halves: Sequence[str], writable: bool, gaps: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._cells = [cell for cell in cells if not cell.empty]
        self._halves, self._writable = halves, writable
        if self._cells:
            self._add_looking()
            self.addSeparator()
            self._add_judging()
            self.addSeparator()
        self._add_hanging(gaps)
        self.triggered.connect(self._tell)

    def _add_looking(self) -> None:
        count = len(self._cells)
        self._add("open", self.tr("Open the picture"), "Return")
        self._add("record", self.tr("Open the record"), "Ctrl+Return")
        if 2 <= count <= MOST_COMPARED:
            self._add("compare", self.tr("Compare on the light table"))
        if self._halves:
            self._add("halves", self.tr("Show as before and after"))
        if count == 2:
            self._add_pairing()
        self._add("batch", self.tr("Change many…"), "Ctrl+E", writes=True)
        self._add("print", self.tr("Print…"))
        self._add("export", self.tr("Export %n work(s)…", "", count))
        self._add("copy", self.tr("Copy as a table"), "Ctrl+C")

    def _add_pairing(self) -> None:
        pair = self.addMenu(self.tr("Pair with…"))
        one, other = self._cells
        for place, (before, after) in enumerate(((one, other), (other, one))):
            words = self.tr("{before} before, {after} after").format(before=before.number, after=after.number)
            self._data(pair.addAction(words), "pair", place)

    def _add_judging(self) -> None:
        rating = self.addMenu(self.tr("Rating"))
        rating.setEnabled(self._writable)
        given = {cell.rating for cell in self._cells}
        for stars in range(MOST_STARS, -1, -1):
            action = rating.addAction("★" * stars or self.tr("No stars"))
            action.setShortcut(str(stars))
            action.setCheckable(True)
            action.setChecked(given == {stars})
            self._data(action, "rate", stars)
        picked = all(PICK in cell.marks for cell in self._cells)
        self._add("pick", self.tr("No longer picked") if picked else self.tr("Pick"), "P", writes=True)

    def _add_hanging(self, gaps: bool) -> None:
        if len(self._cells) == 2:
            self._add("swap", self.tr("Swap the two"), writes=True)
        if self._cells:
            self._add("down", self.tr("Take down"), "Delete", writes=True)
        if gaps:
            self._add("close", self.tr("Close the gaps"), writes=True)
        self._add("go", self.tr("Go to frame…"), "G")
        self._add("add", self.tr("Add photographs…"), writes=True)

    def _add(self, name: str, words: str, keys: str = "", writes: bool = False) -> None:
        action = self.addAction(words)
        if keys:
            action.setShortcut(keys)
        action.setEnabled(self._writable or not writes)
        self._data(action, name)

    def _data(self, action: QAction, name: str, number: int = 0) -> None:
        action.setData([name, number])

    def _tell(self, action: QAction) -> None:
        if asked := action.data():
            self.asked.emit(*asked)
