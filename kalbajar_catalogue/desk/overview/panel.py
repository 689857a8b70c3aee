"""A card with a heading, and rows below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.overview.row import SIDE, Line, Row
from kalbajar_catalogue.desk.widgets.buttons import label

SIDES = 10


class Panel(QFrame):
    """`head` takes what stands beside the heading, `above` and `foot` what stands over and below the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "card")
        self.heading = label("heading")
        self.head, self.above, self.foot = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._rows = QVBoxLayout()
        self.rows: list[Row] = []
        self.heading.setMinimumHeight(30)
        self.head.setSpacing(8)
        self.head.setContentsMargins(SIDE, 0, SIDE, 0)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self._rows.setSpacing(0)
        self.foot.setSpacing(6)
        self.foot.setContentsMargins(0, 2, SIDE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES, 10, SIDES, 10)
        column.setSpacing(4)
        column.addLayout(self.head)
        column.addLayout(self.above)
        column.addLayout(self._rows)
        column.addLayout(self.foot)
        column.addStretch(1)

    def show_rows(self, lines: Sequence[Line], pressed: Callable[[], None], ruled: bool = False) -> None:
        """Show these lines instead; a row that is pressed is the sender, and has its place as property `place`."""
        at = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [Row(line, ruled) for line in lines]
        for place, row in enumerate(self.rows):
            row.setProperty("place", place)
            row.clicked.connect(pressed)
            self._rows.addWidget(row)
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def pressed_place(self) -> int:
        """The place of the row that was pressed."""
        sender = self.sender()
        return int(sender.property("place")) if isinstance(sender, Row) else -1
