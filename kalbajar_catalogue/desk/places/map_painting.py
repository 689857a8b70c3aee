"""The strokes of a map sketch: sheet and net, marks by what they are to the place, scale, north."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kalbajar_catalogue.authorities.places import ABOVE, ITSELF, NEAR
from kalbajar_catalogue.desk.places.map_layout import FOOT, RING, Mark, Sheet
from kalbajar_catalogue.desk.tokens import RADIUS, Tokens

_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_EDGE = 12.0


def paint_sheet(painter: QPainter, rect: QRectF, sheet: Sheet | None, tokens: Tokens) -> None:
    """The paper with the net of degrees; their figures stand at the upper and the left edge."""
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.surface))
    painter.drawPath(path)
    for meridian in sheet.meridians if sheet else ():
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QLineF(meridian.at, 1, meridian.at, rect.height() - 1))
        painter.setPen(QColor(tokens.edge))
        if 40 < meridian.at < rect.width() - 70:
            painter.drawText(QRectF(meridian.at + 3, 1, 70, 16), _LEFT, said_degrees(meridian.degrees))
    for parallel in sheet.parallels if sheet else ():
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QLineF(1, parallel.at, rect.width() - 1, parallel.at))
        painter.setPen(QColor(tokens.edge))
        if 34 < parallel.at < rect.height() - FOOT - 4:
            painter.drawText(QRectF(4, parallel.at - 16, 70, 16), _LEFT, said_degrees(parallel.degrees))


def paint_mark(painter: QPainter, mark: Mark, lifted: bool, tokens: Tokens) -> None:
    """A mark and its words. Their forms differ as their colours do, so that neither is needed alone."""
    ink, paper = QColor(_ink(mark, tokens)), QColor(tokens.surface)
    hollow = len(mark.places) == 1 and mark.relation in (ABOVE, NEAR)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(paper if hollow else ink)
    reach = mark.radius + (1 if lifted else 0)
    if mark.relation == ABOVE and hollow:
        painter.drawRect(QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach))
    else:
        painter.drawEllipse(mark.at, reach, reach)
    if len(mark.places) > 1:
        painter.setPen(paper)
        box = QRectF(mark.at.x() - 10, mark.at.y() - 8, 20, 16)
        painter.drawText(box, _CENTRE, str(len(mark.places)))
    elif mark.relation == ITSELF:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1))
        painter.drawEllipse(mark.at, reach + RING, reach + RING)
    if mark.room is not None:
        painter.setPen(QColor(tokens.text if mark.relation != NEAR else tokens.quiet))
        painter.drawText(mark.room.adjusted(0, -2, 4, 2), _LEFT, mark.words)


def paint_north(painter: QPainter, rect: QRectF, letter: str, tokens: Tokens) -> None:
    """An arrow that points up, with the letter of north under it, in the upper right corner."""
    x, y = rect.width() - _EDGE - 4, 8.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.quiet))
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 5, y + 13), QPointF(x, y + 10), QPointF(x - 5, y + 13)]))
    painter.setPen(QColor(tokens.quiet))
    painter.drawText(QRectF(x - 14, y + 14, 28, 16), _CENTRE, letter)


def paint_scale(painter: QPainter, rect: QRectF, length: float, words: str, tokens: Tokens) -> None:
    """A bar as long as its words say, in the lower left corner."""
    y = rect.height() - 10
    wide = painter.fontMetrics().horizontalAdvance(words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface))
    painter.drawRect(QRectF(_EDGE - 4, y - 12, length + wide + 18, 18))
    painter.setPen(QPen(QColor(tokens.quiet), 1.5))
    ends = (QLineF(_EDGE, y - 4, _EDGE, y), QLineF(_EDGE + length, y - 4, _EDGE + length, y))
    painter.drawLines([QLineF(_EDGE, y, _EDGE + length, y), *ends])
    painter.drawText(QRectF(_EDGE + length + 6, y - 12, wide + 8, 16), _LEFT, words)


def said_degrees(degrees: float) -> str:
    """`46°30′`: what a line of the net is called; the side of the Earth is clear from the place."""
    minutes = round(abs(degrees) * 60, 1)
    whole, rest = int(minutes // 60), minutes % 60
    sign = "−" if degrees < 0 else ""
    part = f"{rest:g}′" if rest else ""
    return f"{sign}{whole}°{part}"


def _ink(mark: Mark, tokens: Tokens) -> str:
    if mark.relation == ITSELF:
        return tokens.madder
    return tokens.quiet if mark.relation == NEAR else tokens.indigo
