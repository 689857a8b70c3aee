"""The pictures of one record in their order; a person drags one elsewhere or moves it with Alt and an arrow."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

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
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.picture_list import paint_thumb
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RECOLOURED, SMALL, scheme
from kalbajar_catalogue.desk.widgets.scaled import Scaled
from kalbajar_catalogue.importing.pictures import Placed

Index = QModelIndex | QPersistentModelIndex
PLACED, WORDS, AWAY = (int(Qt.ItemDataRole.UserRole) + step for step in range(3))
WIDE, HIGH, PICTURE = 148, 156, 104
_NOWHERE = QModelIndex()
_SAID = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Pictures(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.own: Sequence[Placed] = ()
        self.words: Sequence[str] = ()
        self.away: frozenset[Path] = frozenset()

    def show(self, own: Sequence[Placed], words: Sequence[str], away: frozenset[Path]) -> None:
        """Show these, each with its words; those `away` are not brought in."""
        same = len(own) == len(self.own) and bool(own)
        if not same:
            self.beginResetModel()
        self.own, self.words, self.away = own, words, away
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(own) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.own)

    def data(self, index: Index, role: int = PLACED) -> Any:
        """The picture, or its words."""
        one = self.own[index.row()]
        if role == PLACED:
            return one
        if role == AWAY:
            return one.path in self.away
        if role in _SAID:
            return f"{index.row() + 1}. {self.words[index.row()]}, {one.name}"
        return {WORDS: self.words[index.row()], int(Qt.ItemDataRole.ToolTipRole): str(one.path)}.get(role)


class PictureStrip(QListView):
    """`moved` tells the place from which a picture went and that to which, both from 0; `chosen` the one in hand."""

    moved = Signal(int, int)
    chosen = Signal(int)
    removal_asked = Signal()

    def __init__(self, thumbs: FileThumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writable = True
        self._pictures, self._from, self._over = _Pictures(self), -1, -1
        self._pressed = QPoint()
        self.setProperty("is", "strip-list")
        self.setModel(self._pictures)
        self.setItemDelegate(_Painter(thumbs, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        thumbs.arrived.connect(self._look)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_pictures(self, own: Sequence[Placed], words: Sequence[str], away: frozenset[Path], place: int) -> None:
        """Show these, with the one at `place` in hand."""
        self._pictures.show(own, words, away)
        if own:
            self.setCurrentIndex(self._pictures.index(min(max(place, 0), len(own) - 1)))

    def place(self) -> int:
        """The place of the picture in hand, -1 for none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow moves the picture in hand, Delete takes it away."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.move_by(_STEPS[key])
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """Move the picture in hand so many places."""
        place, to = self.place(), self.place() + step
        if self.writable and place >= 0 and 0 <= to < len(self._pictures.own):
            self.moved.emit(place, to)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a picture."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._from = self.indexAt(event.position().toPoint()).row() if left and self.writable else -1
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it would go."""
        spot = event.position().toPoint()
        if self._from >= 0 and (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._hover(self._gap(spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it there."""
        super().mouseReleaseEvent(event)
        begun, gap = self._from, self._over
        self._from = -1
        self._hover(-1)
        to = gap - (gap > begun)
        if begun >= 0 and gap >= 0 and to != begun:
            self.moved.emit(begun, to)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures, and a line where one would go."""
        super().paintEvent(event)
        if self._over < 0:
            return
        last = self._over >= len(self._pictures.own)
        rect = self.visualRect(self._pictures.index(self._over - 1 if last else self._over))
        painter = QPainter(self.viewport())
        painter.fillRect((rect.right() - 1) if last else rect.left(), rect.top() + 6, 3, rect.height() - 12,
                         QColor(scheme().madder))  # fmt: skip

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _gap(self, spot: QPoint) -> int:
        """Before which picture it would go."""
        index = self.indexAt(spot)
        if not index.isValid():
            return len(self._pictures.own)
        return index.row() + (spot.x() > self.visualRect(index).center().x())

    def _hover(self, gap: int) -> None:
        if gap != self._over:
            self._over = gap
            self.viewport().update()

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        self.chosen.emit(now.row())

    def _look(self, path: Path) -> None:
        if any(one.path == path for one in self._pictures.own):
            self.viewport().update()


class _Painter(QStyledItemDelegate):
    """The picture, its place and role, the name of its file."""

    def __init__(self, thumbs: FileThumbs, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbs, self._scaled = thumbs, Scaled()
        self._bold, self._small = sans(SMALL, QFont.Weight.DemiBold), sans(SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDE, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, one = scheme(), index.data(PLACED)
        rect = QRect(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(tokens.indigo if focused else tokens.madder), 2 if focused else 1))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        away = bool(index.data(AWAY))
        painter.setOpacity(0.4 if away else 1.0)
        box = QRect(rect.left() + 8, rect.top() + 8, rect.width() - 16, PICTURE)
        paint_thumb(painter, box, self._thumbs, one.path, self._scaled)
        painter.setOpacity(1.0)
        self._line(painter, QRect(box.left(), box.bottom() + 4, box.width(), 17), index.data(WORDS), self._bold,
                   tokens.quiet if away else tokens.text)  # fmt: skip
        self._line(painter, QRect(box.left(), box.bottom() + 20, box.width(), 17), one.name, self._small, tokens.quiet)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), line)
