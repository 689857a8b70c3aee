"""The small map of a picture at the lower right: what is seen of it, and the way to elsewhere. Drawn, no widget."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kalbajar_catalogue.desk.tokens import DARK
from kalbajar_catalogue.desk.viewing.geometry import Box, Size, Spot

LONG_EDGE: Final = 132
MARGIN: Final = 14
LEAST_FRAME: Final = 8.0
LEAST_ROOM: Final = 300
"""Width in px of the narrowest room that has a map."""


def map_box(room: QRect, picture: Size) -> QRectF:
    """Where the map of a picture is in a room; empty where it would hide too much."""
    if room.width() < LEAST_ROOM or room.height() < LEAST_ROOM * 2 / 3:
        return QRectF()
    scale = LONG_EDGE / max(picture)
    width, height = max(12.0, round(picture[0] * scale)), max(12.0, round(picture[1] * scale))
    return QRectF(room.right() + 1 - MARGIN - width, room.bottom() + 1 - MARGIN - height, width, height)


def share_on_map(box: QRectF, spot: QPointF) -> Spot:
    """The point of the picture, in shares, under a spot of its map."""
    return (spot.x() - box.left()) / box.width(), (spot.y() - box.top()) / box.height()


def draw_map(painter: QPainter, box: QRectF, pictures: Sequence[QPixmap | None], seen: Box) -> None:
    """The pictures beside each other in one map, and a frame round what is seen, in shares."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(box, QColor(DARK.surface))
    for place, picture in enumerate(pictures):
        if picture is not None:
            _draw_piece(painter, box, picture, place / len(pictures), (place + 1) / len(pictures))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(DARK.text), 1))
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.setPen(QPen(QColor(DARK.madder), 2))
    painter.drawRect(_frame(box, seen))
    painter.restore()


def _frame(box: QRectF, seen: Box) -> QRectF:
    """Round what is seen; never so small that it could not be found."""
    middle = QPointF(
        box.left() + (seen[0] + seen[2]) / 2 * box.width(), box.top() + (seen[1] + seen[3]) / 2 * box.height()
    )
    width, height = (seen[2] - seen[0]) * box.width(), (seen[3] - seen[1]) * box.height()
    frame = QRectF(0, 0, max(LEAST_FRAME, width - 2), max(LEAST_FRAME, height - 2))
    frame.moveCenter(middle)
    return frame


def _draw_piece(painter: QPainter, box: QRectF, picture: QPixmap, begin: float, end: float) -> None:
    source = QRectF(begin * picture.width(), 0, (end - begin) * picture.width(), picture.height())
    target = QRectF(box.left() + begin * box.width(), box.top(), (end - begin) * box.width(), box.height())
    painter.drawPixmap(target, picture, source)
