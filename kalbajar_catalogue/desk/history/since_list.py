"""What another edition would say otherwise now: a row for each difference, with the work or thing it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.history.rows_view import RowPainter, RowsView
from kalbajar_catalogue.desk.history.window import Index
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.editions.differences import Differences
from kalbajar_catalogue.editions.differences_said import told
from kalbajar_catalogue.i18n.languages import Language

_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


@dataclass(frozen=True)
class Difference:
    """A difference in words, and the uid of what it is about; '' for the exhibition itself."""

    uid: str
    head: str
    text: str


def differences_in(found: Differences, language: Language) -> tuple[Difference, ...]:
    """The differences one by one; what is said of a work stands behind its name."""
    return tuple(_difference(uid, text) for uid, text in told(found, language))


def _difference(uid: str, text: str) -> Difference:
    head, colon, rest = text.partition(": ")
    return Difference(uid, head, rest) if colon and uid else Difference(uid, text, "")


class SinceList(QAbstractListModel):
    """The differences."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Difference] = ()

    def show_rows(self, rows: Sequence[Difference]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per difference."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _SPOKEN[0]) -> str | None:
        """The difference in words; None at once for all else."""
        if role not in _SPOKEN:
            return None
        row = self.rows[index.row()]
        return f"{row.head}: {row.text}" if row.text else row.head


class SincePainter(RowPainter):
    """Paints a difference."""

    def row(self, painter: QPainter, whole: QRect, index: Index, tokens: Tokens) -> None:
        """One difference."""
        model = index.model()
        assert isinstance(model, SinceList)
        row = model.rows[index.row()]
        self.line(painter, whole, whole.left(), tokens)
        painter.drawPixmap(QPoint(whole.left() + 16, whole.center().y() - 7), picture("git-compare", tokens.quiet, 15))
        room = whole.adjusted(42, 5, -16, -22)
        if not row.text:
            self.text(painter, whole.adjusted(42, 0, -16, 0), self.body, tokens.text, row.head)
            return
        self.text(painter, room, self.body, tokens.text, row.head)
        self.text(painter, room.translated(0, 18), self.small, tokens.quiet, row.text)


class SinceView(RowsView):
    """The list of differences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SinceList(self)
        self.setModel(self.rows)
        self.setItemDelegate(SincePainter(self))
        self.setSelectionMode(RowsView.SelectionMode.SingleSelection)
