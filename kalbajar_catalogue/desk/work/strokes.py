"""How regions are drawn on a picture: light under dark, so that they are seen on every picture."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import DARK, LIGHT, SMALL
from kalbajar_catalogue.desk.work import geometry
from kalbajar_catalogue.desk.work.geometry import Stand
from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import Point, Region

BADGE, HANDLE = 18, 9
_UNDER = QColor(255, 253, 248, 220)


def outline(stand: Stand, points: Sequence[Point]) -> QPolygonF:
    """The corners of a region in px."""
    return QPolygonF([QPointF(*stand.place(point)) for point in regions.corners(points)])


def draw_region(painter: QPainter, stand: Stand, region: Region, number: int, chosen: bool) -> None:
    """A region with its number; the chosen one is filled lightly, a private one is dashed."""
    colour = QColor(LIGHT.madder if chosen else LIGHT.indigo)
    shape = outline(stand, region.points)
    if chosen:
        wash = QColor(DARK.madder)
        wash.setAlpha(60)
        painter.setBrush(wash)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_UNDER, 4))
    painter.drawPolygon(shape)
    pen = QPen(colour, 2)
    if regions.is_private(region):
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawPolygon(shape)
    _badge(painter, stand, region, number, colour)


def draw_handles(painter: QPainter, stand: Stand, points: Sequence[Point]) -> None:
    """The handles of a region."""
    painter.setPen(QPen(QColor(LIGHT.madder), 1.5))
    painter.setBrush(QColor(LIGHT.surface))
    for point in geometry.handles(points):
        x, y = stand.place(point)
        painter.drawRect(QRectF(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE))


def draw_drawing(painter: QPainter, stand: Stand, points: Sequence[Point], closed: bool) -> None:
    """What is being drawn."""
    line = outline(stand, points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(_UNDER, 4), QPen(QColor(LIGHT.madder), 2, Qt.PenStyle.DashLine)):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)
    if not closed:
        draw_handles(painter, stand, [points[0], points[0], points[0]])


def _badge(painter: QPainter, stand: Stand, region: Region, number: int, colour: QColor) -> None:
    box = regions.bounding_box(region.points)
    x, y = stand.place(Point(box.left, box.top))
    place = QRectF(x + 3, y + 3, BADGE, BADGE)
    painter.setPen(QPen(_UNDER, 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(place)
    painter.setFont(sans(SMALL - 1, QFont.Weight.DemiBold))
    painter.setPen(QColor(LIGHT.surface))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
