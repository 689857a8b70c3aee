"""A list whose rows can be carried within it by the pointer; what lands where is said by who makes one of it."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme

MIME: Final = "application/x-kalbajar-row"
"""What is carried: the uid of a row of this list, as UTF-8."""


class CarriedRows(QListView):
    """Takes rows of its own only. A subclass says `landed`, `place_at` and `landing_line`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landing = -1

    def landed(self, uid: str, place: int) -> None:
        """A row was let go at a place."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def place_at(self, spot: QPoint) -> int:
        """The place that a spot of the view stands for, -1 for none."""
        return self.indexAt(spot).row()

    def landing_line(self, place: int) -> tuple[QRect, int]:
        """The row at which a line shows the landing, and its y, px."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what comes from this list."""
        if event.source() is self and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        self._land(self.place_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QEvent) -> None:
        """It would land nowhere."""
        self._land(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where it was let go."""
        place = self.place_at(event.position().toPoint())
        self._land(-1)
        # The view would take the row out of the model itself after a move.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.landed(bytes(event.mimeData().data(MIME).data()).decode(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the line where a carried one would land."""
        super().paintEvent(event)
        if self._landing >= 0:
            rect, y = self.landing_line(self._landing)
            QPainter(self.viewport()).fillRect(
                QRect(rect.left() + 8, y - 1, rect.width() - 16, 2), QColor(scheme().madder)
            )

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _land(self, place: int) -> None:
        if place != self._landing:
            self._landing = place
            self.viewport().update()
