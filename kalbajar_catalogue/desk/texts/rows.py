"""The work list: a row per text and language, names as they are read, painted; half a million rows open at once."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.texts.words import SYMBOLS, ink_of, line_what, state_said
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.row_ground import paint_row_ground
from kalbajar_catalogue.desk.widgets.shortening import Shortener
from kalbajar_catalogue.exhibitions.text_list import Line, Lines
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.called import Called

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 46
LINE: Final = int(Qt.ItemDataRole.UserRole)
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole))
_NOWHERE = QModelIndex()
_SIDE = 14
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TextRows(QAbstractListModel):
    """The lines that are shown, and the names of those that were looked at."""

    def __init__(self, language: Language, is_typed: Callable[[Line], bool], parent: QObject | None = None) -> None:
        """`is_typed` tells whether words of a line were typed and are not stored."""
        super().__init__(parent)
        self._is_typed = is_typed
        self.lines = Lines()
        self.language: Language = language
        self._names: dict[str, Called] = {}
        self._fresh: set[str] = set()

    def show(self, lines: Lines) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def take_names(self, names: Mapping[str, Called]) -> None:
        """These records are called so."""
        self._names.update(names)
        self._fresh.update(names)
        self.say_anew()

    def forget_names(self) -> None:
        """Names may have changed: they are asked for anew, and stay until they are there."""
        self._fresh.clear()

    def say_anew(self) -> None:
        """Paint the same lines again."""
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def nameless(self, first: int, last: int) -> list[str]:
        """The records between two rows whose names are not known yet."""
        some = self.lines[max(0, first) : last + 1]
        return list(dict.fromkeys(line.slot.owner.about for line in some if line.slot.owner.about not in self._fresh))

    def name_of(self, line: Line) -> str:
        """What the record of a line is called; its number until that is known."""
        about = self._names.get(line.slot.owner.about)
        return (marked(about.name, self.language) or about.ref) if about else line.slot.owner.number

    def state_of(self, line: Line) -> str:
        """How far it is, in words; of what was typed and is not stored that."""
        typed = QCoreApplication.translate("Texts", "not saved")
        return typed if self._is_typed(line) else state_said(line.state, self.language)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """A row per line."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = LINE) -> Line | str | None:
        """The line, or what a screen reader says of it; None at once for all else."""
        if role == LINE:
            return self.lines[index.row()]
        if role in _SPOKEN:
            line = self.lines[index.row()]
            words = (line.slot.owner.number, self.name_of(line), line_what(line, self.language), line.language,
                     self.state_of(line))  # fmt: skip
            return ", ".join(words)
        return None


class RowPainter(QStyledItemDelegate):
    """Paints a line: the sign of its state, number and name, below them what it is; its language at the end."""

    def __init__(self, rows: TextRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._name, self._strong = Shortener(sans(BODY)), Shortener(sans(BODY, QFont.Weight.DemiBold))
        self._small = Shortener(sans(SMALL))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        line, tokens, rect = index.data(LINE), scheme(), option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state, tokens, _SIDE)
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        sign = picture(SYMBOLS.get(line.state, "circle-dot"), ink_of(line.state, tokens), 16)
        painter.drawPixmap(room.left(), room.center().y() - 7, sign)
        self._at_end(painter, room, line, tokens)
        self._words(painter, room.adjusted(26, 0, -32, 0), line, tokens)
        painter.restore()

    def _at_end(self, painter: QPainter, room: QRect, line: Line, tokens: Tokens) -> None:
        painter.setFont(self._small.font)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(room, _RIGHT, line.language)

    def _words(self, painter: QPainter, room: QRect, line: Line, tokens: Tokens) -> None:
        number, upper = line.slot.owner.number, QRect(room.left(), room.top() + 5, room.width(), 20)
        painter.setFont(self._strong.font)
        painter.setPen(QColor(tokens.madder))
        painter.drawText(upper, _LEFT, number)
        upper.setLeft(upper.left() + self._strong.width(number) + 8)
        name = self._rows.name_of(line)
        if name != number:
            painter.setFont(self._name.font)
            painter.setPen(QColor(tokens.text))
            painter.drawText(upper, _LEFT, self._name.of(name, upper.width()))
        lower = QRect(room.left(), room.top() + 24, room.width(), 17)
        language = self._rows.language
        said = f"{line_what(line, language)} · {self._rows.state_of(line)}"
        painter.setFont(self._small.font)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(lower, _LEFT, self._small.of(said, lower.width()))
