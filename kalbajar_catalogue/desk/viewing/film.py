"""The film strip at the foot of the light table: what lies there, or what could."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RADIUS, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.widgets.pictures import SIZES, Pictures

HEIGHT: Final = 96
_CELL: Final = QSize(212, 88)
_PICTURE: Final = QRect(8, 10, 92, 66)
_FRAME = int(Qt.ItemDataRole.UserRole)
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FilmFrame:
    """A work on the strip, what it is there in a few words, and whether it is one of the two that are compared."""

    sight: Sight
    words: str
    spoken: str
    chosen: bool = False


class Frames(QAbstractListModel):
    """The works on the strip; all of it is held in memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: tuple[FilmFrame, ...] = ()

    def show(self, frames: Sequence[FilmFrame]) -> None:
        """Show these; where the works stay, so does the place."""
        before = [frame.sight.uid for frame in self._frames]
        if before == [frame.sight.uid for frame in frames]:
            self._frames = tuple(frames)
            self.dataChanged.emit(self.index(0), self.index(len(frames) - 1))
            return
        self.beginResetModel()
        self._frames = tuple(frames)
        self.endResetModel()

    def at(self, row: int) -> FilmFrame | None:
        """The frame in a row."""
        return self._frames[row] if 0 <= row < len(self._frames) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row per work."""
        return 0 if parent.isValid() else len(self._frames)

    def data(self, index: Index, role: int = 0) -> object:
        """The frame, and what a screen reader says of it."""
        if role == _FRAME:
            return self._frames[index.row()]
        return self._frames[index.row()].spoken if role in _SPOKEN else None


class Film(QListView):
    """`chosen` tells the uid of a work, and whether it is meant for the left side (Shift)."""

    chosen = Signal(str, bool)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = Frames(self)
        self.setModel(self.frames)
        self.setItemDelegate(_FramePainter(pictures, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT)
        pictures.arrived.connect(self._arrived)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose a work for the right side, with Shift for the left one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex(), event.modifiers())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses too."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()), event.modifiers())

    @property
    def whole_width(self) -> int:
        """How wide all frames are together."""
        return self.frames.rowCount() * _CELL.width()

    def _choose(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        if index.isValid() and (frame := self.frames.at(index.row())):
            self.chosen.emit(frame.sight.uid, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))

    def _arrived(self, sha256: str) -> None:
        self.viewport().update()


class _FramePainter(QStyledItemDelegate):
    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        frame: FilmFrame = index.data(_FRAME)
        tokens = scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = _PICTURE.translated(option.rect.topLeft())
        place = self._picture(painter, box, frame, tokens)
        if frame.chosen:
            painter.setPen(QPen(QColor(tokens.madder), 2))
            painter.drawRect(QRectF(place).adjusted(-3, -3, 3, 3))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._words(painter, QRect(box.right() + 12, box.top(), _CELL.width() - 118, box.height()), frame, tokens)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, frame: FilmFrame, tokens: Tokens) -> QRect:
        wanted = frame.sight.wanted(SIZES[0])
        pixmap = self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)
        card = frame.sight.card
        own = pixmap.size() if pixmap else QSize(card.width or 4, card.height or 3)
        size = own.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(box.right() + 1 - size.width(), box.center().y() - size.height() // 2, *size.toTuple())
        if pixmap:
            painter.drawPixmap(place, pixmap)
        else:
            painter.fillRect(place, QColor(tokens.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return place

    def _words(self, painter: QPainter, box: QRect, frame: FilmFrame, tokens: Tokens) -> None:
        painter.setPen(QColor(tokens.madder))
        painter.setFont(sans(weight=QFont.Weight.DemiBold))
        line = QRect(box.left(), box.center().y() - 20, box.width(), 20)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, frame.sight.name)
        painter.setPen(QColor(tokens.quiet))
        painter.setFont(sans(SMALL))
        words = painter.fontMetrics().elidedText(frame.words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line.translated(0, 20), Qt.AlignmentFlag.AlignVCenter, words)
