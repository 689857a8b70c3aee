"""Paints the structure of a textile: warps, wefts, knots, each over or under the other."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.items.weaves import GROUND, PATTERN, SECOND, WARPS, Knots, Pass, Structure

_KNOT_ROWS = 2.6
_PASS_ROW = 0.62


@dataclass(frozen=True)
class Yarns:
    """The colours of a diagram; they tell the yarns apart and are not those of the carpet."""

    warp: QColor
    shade: QColor
    ground: QColor
    pattern: QColor
    second: QColor

    def of(self, yarn: str) -> QColor:
        """The colour of a yarn that goes across."""
        return {GROUND: self.ground, PATTERN: self.pattern, SECOND: self.second}[yarn]


def yarns_of(tokens: Tokens) -> Yarns:
    """Undyed warps, indigo wefts, madder and weld for the pattern."""
    warp = QColor("#D9CBB2" if tokens.dark else "#E6DAC3")
    second = QColor("#D9A93A")
    ground = QColor("#6F8FC0") if tokens.dark else QColor(tokens.indigo)
    return Yarns(warp, QColor("#8B7B64" if tokens.dark else "#B7A68B"), ground, QColor(tokens.madder), second)


def paint_structure(painter: QPainter, box: QRectF, structure: Structure, yarns: Yarns) -> None:
    """The structure, as large as the box allows; its proportions follow the number of passes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Weaver(painter, box, structure, yarns).weave()
    painter.restore()


class _Weaver:
    def __init__(self, painter: QPainter, box: QRectF, structure: Structure, yarns: Yarns) -> None:
        self._painter, self._structure, self._yarns = painter, structure, yarns
        heights = [_KNOT_ROWS if isinstance(row, Knots) else _PASS_ROW for row in structure.rows]
        self._unit = min(box.width() / (WARPS + 1), box.height() / (sum(heights) + 0.8))
        width, height = self._unit * (WARPS + 1), self._unit * (sum(heights) + 0.8)
        self._box = QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
        self._thick = self._unit * (0.86 if structure.warp_faced else 0.46)
        self._pairs = any(isinstance(row, Knots) for row in structure.rows)

    def weave(self) -> None:
        for warp in range(WARPS):
            self._warp(warp, self._box.top(), self._box.bottom())
        bottom = self._box.bottom() - self._unit * 0.4
        for row in self._structure.rows:
            height = self._unit * (_KNOT_ROWS if isinstance(row, Knots) else _PASS_ROW)
            place = QRectF(self._box.left(), bottom - height, self._box.width(), height)
            if isinstance(row, Knots):
                self._knots(row, place)
            else:
                self._pass(row, place)
            bottom -= height

    def _x(self, warp: int) -> float:
        """The middle of a warp; those of a pair of a knotted carpet stand closer."""
        closer = (0.16 if warp % 2 == 0 else -0.16) if self._pairs else 0.0
        return self._box.left() + self._unit * (warp + 1 + closer)

    def _warp(self, warp: int, top: float, bottom: float) -> None:
        """A piece of a warp, with the twist of its plies."""
        deep = self._structure.depth if warp % 2 == 0 else 0.0
        thick = self._thick * (1 - deep * 0.45)
        bar = QRectF(self._x(warp) - thick / 2, top, thick, bottom - top)
        self._painter.fillRect(bar, _mixed(self._warp_colour(warp), self._yarns.shade, deep))
        self._painter.save()
        self._painter.setClipRect(bar)
        self._painter.setPen(QPen(_mixed(self._yarns.shade, self._yarns.warp, 0.35), max(1.0, self._unit * 0.05)))
        step = self._unit * 0.34
        first = int((top - self._box.top()) / step) - 1
        for twist in range(first, int((bottom - self._box.top()) / step) + 1):
            y = self._box.top() + twist * step
            self._painter.drawLine(QPointF(bar.left(), y + step), QPointF(bar.right(), y))
        self._painter.restore()

    def _warp_colour(self, warp: int) -> QColor:
        if not self._structure.warp_faced:
            return self._yarns.warp
        return (self._yarns.warp, self._yarns.pattern, self._yarns.second, self._yarns.pattern)[warp // 2 % 4]

    def _pass(self, row: Pass, place: QRectF) -> None:
        """The yarn straight across, then again the warps that it lies under."""
        if row.leans:
            self._wrapped(row, place)
            return
        free = place.height() * (0.36 if self._structure.warp_faced else 0.12)
        band = place.adjusted(0, free, 0, -free)
        self._bands(row, band)
        for warp, over in enumerate(row.over):
            if not over:
                self._warp(warp, place.top(), place.bottom())

    def _bands(self, row: Pass, band: QRectF) -> None:
        if not row.then:
            self._band(band, self._yarns.of(row.yarn))
            return
        half, middle = self._unit * 0.3, (self._x(row.after - 1) + self._x(row.after)) / 2
        left, right = QRectF(band), QRectF(band)
        left.setRight(middle - self._unit * 0.5 + half)
        right.setLeft(middle + self._unit * 0.5 - half)
        self._band(left, self._yarns.of(row.yarn))
        self._band(right, self._yarns.of(row.then))

    def _band(self, band: QRectF, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(band, band.height() / 2, band.height() / 2)

    def _wrapped(self, row: Pass, place: QRectF) -> None:
        """Slanting turns over four warps, of which the next covers two again."""
        self._painter.setPen(QPen(_mixed(self._yarns.of(row.yarn), QColor("#000000"), 0.35), 1))
        self._painter.setBrush(self._yarns.of(row.yarn))
        middle, half = place.center().y(), place.height() * 0.31
        rise = place.height() * 0.25 * row.leans
        for warp in range(0, WARPS, 2):
            left, right = self._x(warp) - self._unit * 0.5, self._x(warp) + self._unit * 1.5
            ends = ((left, half + rise), (left, rise - half), (right, -half - rise), (right, half - rise))
            self._painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in ends]))

    def _knots(self, row: Knots, place: QRectF) -> None:
        for pair, yarn in enumerate(row.colours):
            draw = self._symmetric if row.kind == "symmetric" else self._asymmetric
            draw(self._x(pair * 2), self._x(pair * 2 + 1), place, self._yarns.of(yarn))

    def _symmetric(self, left: float, right: float, place: QRectF, colour: QColor) -> None:
        """Over both warps, round each from outside, both ends out between them."""
        thick, middle = self._unit * 0.3, (left + right) / 2
        top, out = place.top() + place.height() * 0.3, self._unit * 0.34
        for outer, gap in ((left - out, -thick * 0.62), (right + out, thick * 0.62)):
            self._end(QPointF(outer, top), QPointF(middle + gap, place.bottom() - self._unit * 0.1), thick, colour)
        self._warp_between(left, right, top, place)
        for gap in (-thick * 0.62, thick * 0.62):
            self._strand(middle + gap, top + thick, place, thick, colour)
        self._loop(left - out, right + out, top, thick, colour)

    def _asymmetric(self, left: float, right: float, place: QRectF, colour: QColor) -> None:
        """Round one warp, only behind the other; one end out between them, one beside."""
        thick, middle = self._unit * 0.3, (left + right) / 2
        top, out = place.top() + place.height() * 0.3, self._unit * 0.34
        behind = QPainterPath(QPointF(left - out, top + thick))
        behind.lineTo(QPointF(right + out, top + thick * 1.4))
        self._stroke(behind, thick, colour)
        self._warp_between(left, right, top, place)
        self._strand(middle, top + thick, place, thick, colour)
        self._strand(right + out, top + thick * 1.4, place, thick, colour)
        self._loop(left - out, middle, top, thick, colour)

    def _warp_between(self, left: float, right: float, top: float, place: QRectF) -> None:
        for warp in range(WARPS):
            if self._x(warp) in (left, right):
                self._warp(warp, top, place.bottom())

    def _end(self, start: QPointF, end: QPointF, thick: float, colour: QColor) -> None:
        """The way of a yarn behind a warp, to be covered by it."""
        path = QPainterPath(start)
        path.quadTo(QPointF(start.x(), start.y() + thick * 2.2), QPointF(end.x(), start.y() + thick * 2.0))
        self._stroke(path, thick, colour)

    def _loop(self, left: float, right: float, top: float, thick: float, colour: QColor) -> None:
        """The turn of a yarn over what it holds."""
        path = QPainterPath(QPointF(left, top + thick / 2))
        path.cubicTo(QPointF(left, top - thick), QPointF(right, top - thick), QPointF(right, top + thick / 2))
        self._stroke(path, thick, colour)

    def _strand(self, x: float, top: float, place: QRectF, thick: float, colour: QColor) -> None:
        """An end of a knot, hanging down into the pile."""
        path = QPainterPath(QPointF(x, top))
        path.lineTo(QPointF(x, place.bottom() - thick / 2))
        self._stroke(path, thick, colour)

    def _stroke(self, path: QPainterPath, thick: float, colour: QColor) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, ink in ((thick + 2, _mixed(colour, QColor("#000000"), 0.4)), (thick, colour)):
            self._painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            self._painter.drawPath(path)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour with this share of another in it."""
    parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*(mine * (1 - share) + its * share for mine, its in parts))
