"""Lines with small pictures of files: a title, words under it, and the pictures of each in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RECOLOURED, SMALL, scheme
from kalbajar_catalogue.desk.widgets.scaled import Scaled

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
HIGH, BOX, GAP, EDGE, MOST = 60, 44, 4, 14, 5
_NOWHERE = QModelIndex()
_SAID = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Line:
    """One line; `what` is the thing that it stands for, `mark` a quiet word at its end."""

    what: Any
    number: str
    title: str
    words: str = ""
    paths: tuple[Path, ...] = ()
    mark: str = ""

    @property
    def said(self) -> str:
        """All of it, as a screen reader says it."""
        return ", ".join(part for part in (self.number, self.title, self.words, self.mark) if part)


class Lines(QAbstractListModel):
    """Holds lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these; where as many as before are shown, what was scrolled to and chosen stays."""
        if len(lines) == len(self.lines) and lines:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = LINE) -> Any:
        """The line, or its words."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        return line.said if role in _SAID or role == Qt.ItemDataRole.ToolTipRole else None


class PictureList(QListView):
    """The lines; several may be chosen."""

    def __init__(self, thumbs: FileThumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_lines = Lines(self)
        self._thumbs = thumbs
        self.setProperty("is", "lines")
        self.setModel(self.model_of_lines)
        self.setItemDelegate(_Painter(thumbs, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        thumbs.arrived.connect(self._look)

    def show_lines(self, lines: Sequence[Line], row: int) -> None:
        """Show these with one of them chosen, as near to `row` as there are any."""
        self.model_of_lines.show(lines)
        if lines:
            self.setCurrentIndex(self.model_of_lines.index(min(max(row, 0), len(lines) - 1)))

    def current(self) -> Line | None:
        """The line in hand."""
        index = self.currentIndex()
        return self.model_of_lines.lines[index.row()] if index.isValid() else None

    def chosen(self) -> list[Line]:
        """All lines that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.model_of_lines.lines[row] for row in rows]

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def in_sight(self) -> list[Path]:
        """The files whose pictures are seen now."""
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        if first < 0:
            return []
        lines = self.model_of_lines.lines[first : first + self.viewport().height() // HIGH + 2]
        return [path for line in lines for path in line.paths[:MOST]]

    def _look(self, path: Path) -> None:
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    """Number and title, words under them, the first pictures at the right."""

    def __init__(self, thumbs: FileThumbs, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbs, self._scaled = thumbs, Scaled()
        self._plain, self._bold, self._small = sans(BODY), sans(BODY, QFont.Weight.DemiBold), sans(SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = index.data(LINE), QRect(option.rect)
        painter.save()
        self._ground(painter, option, rect)
        right = self._pictures(painter, line, rect)
        room = QRect(rect.left() + EDGE, rect.top(), right - rect.left() - EDGE - 10, rect.height())
        self._words(painter, line, room)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme().indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        tokens = scheme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), QColor(tokens.madder))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))

    def _pictures(self, painter: QPainter, line: Line, rect: QRect) -> int:
        """Paints the strip; gives back where it begins."""
        fits = max(1, min(MOST, (rect.width() - 220) // (BOX + GAP)))
        shown = line.paths[:fits]
        left = rect.right() - 10 - len(shown) * (BOX + GAP)
        if len(line.paths) > fits:
            left -= 24
            painter.setFont(self._small)
            painter.setPen(QColor(scheme().quiet))
            more = QRect(rect.right() - 32, rect.top(), 28, rect.height())
            painter.drawText(more, Qt.AlignmentFlag.AlignCenter, f"+{len(line.paths) - fits}")
        for place, path in enumerate(shown):
            box = QRect(left + place * (BOX + GAP), rect.top() + (rect.height() - BOX) // 2, BOX, BOX)
            paint_thumb(painter, box, self._thumbs, path, self._scaled)
        return left

    def _words(self, painter: QPainter, line: Line, room: QRect) -> None:
        tokens = scheme()
        upper = QRect(room.left(), room.top() + 10, room.width(), 20)
        if line.number:
            painter.setFont(self._bold)
            painter.setPen(QColor(tokens.text))
            number = painter.fontMetrics().elidedText(line.number, Qt.TextElideMode.ElideMiddle, upper.width())
            painter.drawText(upper, int(_LEFT), number)
            upper.setLeft(upper.left() + painter.fontMetrics().horizontalAdvance(number) + 8)
        self._text(painter, upper, line.title, self._plain, tokens.text)
        lower = QRect(room.left(), room.top() + 31, room.width(), 18)
        words = " · ".join(part for part in (line.mark, line.words) if part)
        self._text(painter, lower, words, self._small, tokens.weld if line.mark else tokens.quiet)

    def _text(self, painter: QPainter, room: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.drawText(room, int(_LEFT), line)


def paint_thumb(painter: QPainter, box: QRect, thumbs: FileThumbs, path: Path, scaled: Scaled) -> None:
    """Paints the picture of a file whole in the middle of a box; a quiet place holder as long as there is none."""
    tokens = scheme()
    pixmap = thumbs.pixmap(path)
    if pixmap is None:
        painter.fillRect(box, QColor(tokens.line))
        symbol, edge = "triangle-alert" if thumbs.is_broken(path) else "image", min(20, box.width() // 2)
        place = QRect(0, 0, edge, edge)
        place.moveCenter(box.center())
        painter.drawPixmap(place.topLeft(), picture(symbol, tokens.quiet, edge))
        return
    fits = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    place = QRect(box.topLeft(), fits)
    place.moveCenter(box.center())
    device = painter.device()
    painter.drawPixmap(place.topLeft(), scaled.of(pixmap, fits, device.devicePixelRatioF()))
