"""A panel of facets: values with counts, ticked by hand or by keys, and saved filters at its foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RECOLOURED, SMALL, Tokens, scheme

Index = QModelIndex | QPersistentModelIndex
NARROW, WIDE, SHARE = 208, 280, 0.18
"""The width of the panel: a share of the page, between a least and a most."""
HEAD, VALUE, MORE, SAVED = "head", "value", "more", "saved"
LINE: Final = int(Qt.ItemDataRole.UserRole) + 2
_HEIGHTS: Final = {HEAD: 34, VALUE: 26, MORE: 26, SAVED: 28}
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()
_BOX = 15


@dataclass(frozen=True)
class FacetLine:
    """A line of the panel. `value` is None for whatever has no value; `quiet` lines are those beside the values.

    `on` is a tick; of a head whether it is folded; of a saved filter whether it is the one that is shown.
    """

    look: str
    name: str
    text: str
    value: str | None = ""
    count: str = ""
    on: bool = False
    quiet: bool = False
    note: str = ""


class FacetLines(QAbstractListModel):
    """The lines of the panel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[FacetLine, ...] = ()

    def show(self, lines: Sequence[FacetLine]) -> None:
        """Show these lines; where their number stays, so does the place."""
        new = tuple(lines)
        if len(new) == len(self.lines):
            self.lines = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self.lines = new
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = LINE) -> Any:
        """The line, or what a screen reader says of it."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.text, line.count, line.note) if part)
        if role == Qt.ItemDataRole.CheckStateRole and line.look == VALUE:
            return Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.text}\n{line.note}" if line.note else line.text
        return None


class FacetPainter(QStyledItemDelegate):
    """Paints a line: a head with a chevron, a box with its words and its count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain, self._bold, self._small = sans(BODY), sans(BODY, QFont.Weight.DemiBold), sans(SMALL)
        self._metrics, self._counts = QFontMetrics(self._plain), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as lines of its look are."""
        return QSize(NARROW - 24, _HEIGHTS[index.data(LINE).look])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        line, tokens, rect = index.data(LINE), scheme(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 4, 4)
        {HEAD: self._head, VALUE: self._value, MORE: self._more, SAVED: self._saved}[line.look](
            painter, rect.adjusted(14, 0, -14, 0), line, tokens
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(7, 1, -7, -1), 5, 5)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, line: FacetLine, tokens: Tokens) -> None:
        rect = rect.adjusted(0, 6, 0, 0)
        symbol = "chevron-right" if line.on else "chevron-down"
        painter.drawPixmap(rect.right() - 13, rect.center().y() - 6, picture(symbol, tokens.quiet, 14))
        self._words(painter, rect.adjusted(0, 0, -20, 0), line.text, self._bold, tokens.text)

    def _value(self, painter: QPainter, rect: QRect, line: FacetLine, tokens: Tokens) -> None:
        box = QRect(rect.left(), rect.center().y() - _BOX // 2, _BOX, _BOX)
        painter.setPen(QPen(QColor(tokens.indigo if line.on else tokens.edge), 1))
        painter.setBrush(QColor(tokens.indigo if line.on else tokens.surface))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if line.on:
            painter.drawPixmap(box.left() + 1, box.top() + 1, picture("check", tokens.surface, 13))
        self._counted(painter, rect.adjusted(_BOX + 8, 0, 0, 0), line, tokens)

    def _more(self, painter: QPainter, rect: QRect, line: FacetLine, tokens: Tokens) -> None:
        self._words(painter, rect.adjusted(_BOX + 8, 0, 0, 0), line.text, self._plain, tokens.indigo)

    def _saved(self, painter: QPainter, rect: QRect, line: FacetLine, tokens: Tokens) -> None:
        ink = tokens.madder if line.on else tokens.quiet
        painter.drawPixmap(rect.left(), rect.center().y() - 7, picture("bookmark", ink, 14))
        self._counted(painter, rect.adjusted(_BOX + 8, 0, 0, 0), line, tokens)

    def _counted(self, painter: QPainter, rect: QRect, line: FacetLine, tokens: Tokens) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(rect, _RIGHT, line.count)
        room = rect.adjusted(0, 0, -self._counts.horizontalAdvance(line.count) - 8, 0)
        self._words(painter, room, line.text, self._plain, tokens.quiet if line.quiet else tokens.text)

    def _words(self, painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = self._metrics if font is self._plain else QFontMetrics(font)
        painter.drawText(rect, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width()))


class FacetList(QListView):
    """The lines, walked by arrows; Space or Enter does what a press does, Left and Right fold."""

    pressed_line = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "facets")
        self.lines = FacetLines(self)
        self.setModel(self.lines)
        self.setItemDelegate(FacetPainter(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def show_lines(self, lines: Sequence[FacetLine]) -> None:
        """Show these lines; the one in hand stays in hand, and nothing jumps."""
        current, place = self._line(), self.verticalScrollBar().value()
        self.lines.show(lines)
        row = next((row for row, line in enumerate(lines) if current and _same(line, current)), -1)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))
        self.verticalScrollBar().setValue(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the line under the pointer."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.pressed_line.emit(index.data(LINE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press the line in hand, Left and Right fold its facet."""
        line, key = self._line(), event.key()
        if line and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed_line.emit(line)
        elif line and line.look == HEAD and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if line.on == (key == Qt.Key.Key_Right):
                self.pressed_line.emit(line)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line."""
        spot = event.pos() if event.reason() == QContextMenuEvent.Reason.Mouse else None
        index = self.indexAt(spot) if spot else self.currentIndex()
        if index.isValid():
            self.menu_asked.emit(index.data(LINE), event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _line(self) -> FacetLine | None:
        index = self.currentIndex()
        return self.lines.lines[index.row()] if index.isValid() else None


class FacetPanel(QWidget):
    """At the left of a list: a line that finds values, and the facets under it."""

    find_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "facetpanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(NARROW)
        self.line, self.list = QLineEdit(), FacetList()
        self.line.setProperty("is", "find")
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.find_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 0, 14, 0)
        inner.addWidget(self.line)
        column.addLayout(inner)
        column.addWidget(self.list, 1)

    def fit(self, page: int) -> None:
        """Take its share of the width of the page."""
        self.setFixedWidth(max(NARROW, min(WIDE, round(page * SHARE))))

    def say(self, find: str, values: str) -> None:
        """The words of the line and the name of the list."""
        self.line.setPlaceholderText(find)
        self.line.setAccessibleName(find)
        self.list.setAccessibleName(values)


def _same(one: FacetLine, other: FacetLine) -> bool:
    return (one.look, one.name, one.value) == (other.look, other.name, other.value)
