"""The days of the line of time, each with how much was done on it, to go to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QWidget

from kalbajar_catalogue.desk.changes_said import day_said
from kalbajar_catalogue.desk.history.rows_view import RIGHT, RowPainter
from kalbajar_catalogue.desk.history.window import Index
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_HEIGHT = 30


class Days(QAbstractListModel):
    """(day, count) in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.days: Sequence[tuple[int, int]] = ()
        self.language: Language = "en"

    def show_days(self, days: Sequence[tuple[int, int]]) -> None:
        """Show these."""
        self.beginResetModel()
        self.days = days
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per day."""
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = _SPOKEN[0]) -> str | None:
        """The day and its count in words; None at once for all else."""
        if role not in _SPOKEN:
            return None
        day, count = self.days[index.row()]
        return f"{day_said(day, self.language)}: {count}"


class DaysPainter(RowPainter):
    """Paints a day and its count."""

    def row(self, painter: QPainter, whole: QRect, index: Index, tokens: Tokens) -> None:
        """One day."""
        model = index.model()
        assert isinstance(model, Days)
        day, count = model.days[index.row()]
        room = whole.adjusted(16, 0, -16, 0)
        width = self.text(painter, room, self.small, tokens.quiet, shown_number(count, model.language, 0), RIGHT)
        self.text(painter, room.adjusted(0, 0, -width - 8, 0), self.body, tokens.text, day_said(day, model.language))


class DaysView(QListView):
    """`day_asked` tells the day that a person goes to."""

    day_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "tables")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        painter = DaysPainter(self)
        painter.height = _HEIGHT
        self.setItemDelegate(painter)
        self.rows = Days(self)
        self.setModel(self.rows)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._tell)

    def show_days(self, days: Sequence[tuple[int, int]]) -> None:
        """Show these; nobody is told."""
        self._quiet = True
        self.rows.show_days(days)
        self._quiet = False

    def mark(self, day: int) -> None:
        """Mark the day that is in sight; nobody is told."""
        row = next((place for place, (own, _) in enumerate(self.rows.days) if own == day), -1)
        if row >= 0 and row != self.currentIndex().row():
            self._quiet = True
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(row), flags)
            self._quiet = False

    def speak(self, language: Language) -> None:
        """Say the days in this language."""
        self.rows.language = language
        self.viewport().update()

    def _tell(self, now: Index, before: Index) -> None:
        if not self._quiet and now.isValid():
            self.day_asked.emit(self.rows.days[now.row()][0])
