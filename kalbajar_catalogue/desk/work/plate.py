"""The large picture of the chosen view, and the regions on it, which a person draws, moves and resizes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from kalbajar_catalogue.desk.tokens import RADIUS, scheme
from kalbajar_catalogue.desk.widgets.frames import draw_absence
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.desk.work import geometry, strokes
from kalbajar_catalogue.desk.work.geometry import Points, Stand
from kalbajar_catalogue.media.records import MediaFile, Point, Region

STEP, FINE = 0.01, 0.002
DRAG, NEAR, MARGIN = 4.0, 8.0, 14
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass
class _Grip:
    """What the pointer holds since it went down: a handle, the whole chosen region, or nothing.

    A press that is `spent` has done what it was for: letting go sets no corner.
    """

    start: QPointF
    points: Points = ()
    handle: int = -1
    dragged: bool = False
    spent: bool = False


@dataclass
class _Hand:
    """What is being drawn or changed and is not stored yet."""

    corners: list[Point] = field(default_factory=list)
    changed: Points = ()


class Plate(QLabel):
    """Shows one picture whole; a label, so that a screen reader knows its role.

    While `marking`, a drag draws a rectangle and clicks a polygon, the keys do the same.
    Enter or a double click closes a polygon, Esc gives it up; arrows move the chosen region, with Shift they make it
    wider and higher, with Ctrl by less; Insert marks the middle, Delete takes away, Page Up and Down choose.
    """

    drawn = Signal(tuple)
    reshaped = Signal(str, tuple)
    region_chosen = Signal(str)
    removal_asked = Signal(str)
    opened = Signal()
    left_marking = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._file: MediaFile | None = None
        self._regions: tuple[Region, ...] = ()
        self._chosen = ""
        self._symbol = self._absent = ""
        self._marking = False
        self._hand, self._grip = _Hand(), _Grip(QPointF())
        self._pointer = Point()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 120)
        pictures.arrived.connect(self._arrived)

    @property
    def marking(self) -> bool:
        """Whether regions can be drawn and changed."""
        return self._marking

    @property
    def chosen(self) -> str:
        """The uid of the chosen region, '' for none."""
        return self._chosen

    def show_file(self, file: MediaFile | None, regions: Sequence[Region]) -> None:
        """Show this picture with these regions; what was being drawn is given up when it is another picture."""
        if (file.uid if file else "") != (self._file.uid if self._file else ""):
            self._hand, self._grip = _Hand(), _Grip(QPointF())
        self._file, self._regions = file, tuple(regions)
        self._hand.changed = ()
        if self._chosen not in {region.uid for region in regions}:
            self._chosen = ""
        self.update()

    def show_absence(self, symbol: str, words: str) -> None:
        """What is said where there is no picture."""
        self._symbol, self._absent = symbol, words
        self.update()

    def mark(self, on: bool) -> None:
        """Begin or end marking."""
        self._marking = on and self._file is not None
        self._hand = _Hand()
        self.setCursor(Qt.CursorShape.CrossCursor if self._marking else Qt.CursorShape.ArrowCursor)
        self.update()

    def choose(self, region: str) -> None:
        """Show one region as chosen; nobody is told."""
        self._chosen = region
        self.update()

    def stand(self) -> Stand:
        """Where the picture stands on the widget."""
        width, height = (self._file.width or 4, self._file.height or 3) if self._file else (4, 3)
        return geometry.fitted(width, height, Stand(0, 0, self.width(), self.height()), MARGIN)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(348, 420)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or what there is of it, and what is marked."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        stand = self.stand()
        self._paint_picture(painter, stand)
        for number, region in enumerate(self._regions, 1):
            if region.points:
                self._paint_region(painter, stand, region, number)
        self._paint_drawing(painter, stand)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme().indigo), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    def _paint_picture(self, painter: QPainter, stand: Stand) -> None:
        place = strokes.outline(stand, (Point(0, 0), Point(1, 1))).boundingRect().toAlignedRect()
        wanted = self._wanted(stand)
        pixmap = self._pictures.pixmap(wanted, urgent=True) or self._pictures.smaller(wanted) if wanted else None
        if pixmap:
            painter.drawPixmap(place, pixmap)
            return
        painter.fillRect(place, QColor(scheme().line))
        if wanted is None and self._symbol:
            draw_absence(painter, place, self._symbol, self._absent, scheme())
        elif wanted and self._pictures.is_broken(wanted):
            draw_absence(painter, place, "triangle-alert", self.tr("The original is missing or damaged"), scheme())

    def _wanted(self, stand: Stand) -> Wanted | None:
        if self._file is None:
            return None
        size = size_for(round(max(stand.width, stand.height)), self.devicePixelRatioF())
        return Wanted(self._file.sha256, self._file.file_path, size)

    def _paint_region(self, painter: QPainter, stand: Stand, region: Region, number: int) -> None:
        chosen = region.uid == self._chosen
        if not (self._marking or chosen):
            return
        points = self._hand.changed if chosen and self._hand.changed else region.points
        shown = region if points is region.points else _with_points(region, points)
        strokes.draw_region(painter, stand, shown, number, chosen)
        if chosen and self._marking:
            strokes.draw_handles(painter, stand, points)

    def _paint_drawing(self, painter: QPainter, stand: Stand) -> None:
        corners = self._hand.corners
        if self._grip.dragged and self._grip.handle < 0 and not self._grip.points and self._marking:
            start = stand.share(self._grip.start.x(), self._grip.start.y())
            strokes.draw_drawing(painter, stand, (start, self._pointer), closed=True)
        elif corners:
            strokes.draw_drawing(painter, stand, [*corners, self._pointer], closed=False)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle or a region, or begin to draw."""
        if event.button() != Qt.MouseButton.LeftButton or self._file is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot, stand = event.position(), self.stand()
        self._grip = _Grip(spot)
        if self._hand.corners:
            return
        current = self._current()
        if self._marking and current:
            self._grip.handle = geometry.nearest(stand, geometry.handles(current.points), spot.x(), spot.y(), NEAR)
        if self._marking and current and self._grip.handle >= 0:
            self._grip.points = current.points
        else:
            self._take(stand.share(spot.x(), spot.y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull, move or draw on."""
        spot, stand = event.position(), self.stand()
        self._pointer = stand.share(spot.x(), spot.y())
        if self._marking and event.buttons() & Qt.MouseButton.LeftButton:
            far = (spot - self._grip.start).manhattanLength() > DRAG
            self._grip.dragged = self._grip.dragged or far
            if self._grip.dragged and self._grip.points:
                self._hand.changed = self._pulled(stand, spot)
        if self._marking:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Store what was pulled, moved or drawn; a click sets a corner."""
        if event.button() != Qt.MouseButton.LeftButton or not self._marking or self._file is None:
            return
        grip, self._grip = self._grip, _Grip(QPointF())
        stand, spot = self.stand(), event.position()
        here = stand.share(spot.x(), spot.y())
        if grip.points:
            self._store()
        elif grip.dragged and not self._hand.corners:
            self._tell_drawn(geometry.rectangle(stand.share(grip.start.x(), grip.start.y()), here))
        elif not grip.spent:
            self._hand.corners.append(here)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Close the polygon; where nothing is marked, ask to see the picture alone."""
        if self._marking and self._hand.corners:
            self._close()
            self._grip = _Grip(event.position(), spent=True)
        elif not self._marking and self._file is not None:
            self.opened.emit()

    def _take(self, at: Point) -> None:
        found = geometry.hit([(region.uid, region.points) for region in self._regions if region.points], at)
        if not self._marking and not found:
            return
        if found != self._chosen:
            self._grip.spent = True
            self._chosen = found
            self.region_chosen.emit(found)
        current = self._current()
        self._grip.points = current.points if current and self._marking else ()
        self.update()

    def _pulled(self, stand: Stand, spot: QPointF) -> Points:
        if self._grip.handle >= 0:
            return geometry.pulled(self._grip.points, self._grip.handle, stand.share(spot.x(), spot.y()))
        way = spot - self._grip.start
        return geometry.moved(self._grip.points, way.x() / stand.width, way.y() / stand.height)

    # The keys

    def event(self, event: QEvent) -> bool:
        """While something is drawn, Esc and Delete are for the plate."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of marking; Enter asks to see the picture alone when nothing is marked."""
        key = Qt.Key(event.key())
        if key in _ENDS and not self._marking and self._file is not None:
            self.opened.emit()
        elif not self._marking or not self._press(key, event.modifiers()):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """An arrow that is let go stores where the region is now."""
        if event.key() in _ARROWS and not event.isAutoRepeat() and self._hand.changed:
            self._store()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was moved by keys is stored."""
        super().focusOutEvent(event)
        if self._hand.changed and not self._grip.dragged:
            self._store()
        self.update()

    def _is_own(self, event: QKeyEvent) -> bool:
        return self._marking and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Insert, *_ENDS)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key in _ARROWS and self._current():
            self._nudge(_ARROWS[key], modifiers)
        elif key == Qt.Key.Key_Escape:
            self._give_up()
        elif key in _ENDS and self._hand.corners:
            self._close()
        elif key == Qt.Key.Key_Insert:
            self._tell_drawn((Point(0.35, 0.35), Point(0.65, 0.65)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.removal_asked.emit(self._chosen)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            return False
        self.update()
        return True

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        current = self._current()
        step = FINE if modifiers & Qt.KeyboardModifier.ControlModifier else STEP
        verb = geometry.grown if modifiers & Qt.KeyboardModifier.ShiftModifier else geometry.moved
        if current:
            self._hand.changed = verb(self._hand.changed or current.points, way[0] * step, way[1] * step)

    def _give_up(self) -> None:
        if self._hand.corners or self._hand.changed:
            self._hand = _Hand()
        elif self._chosen:
            self._chosen = ""
            self.region_chosen.emit("")
        else:
            self.left_marking.emit()

    def _step(self, way: int) -> None:
        uids = [region.uid for region in self._regions]
        if uids:
            there = uids.index(self._chosen) + way if self._chosen in uids else 0
            self._chosen = uids[there % len(uids)]
            self.region_chosen.emit(self._chosen)

    # What comes of it

    def _current(self) -> Region | None:
        return next((region for region in self._regions if region.uid == self._chosen and region.points), None)

    def _close(self) -> None:
        corners, self._hand = self._hand.corners, _Hand()
        self._tell_drawn(geometry.polygon(corners))

    def _tell_drawn(self, points: Points) -> None:
        if points:
            self.drawn.emit(points)

    def _store(self) -> None:
        current = self._current()
        if current and self._hand.changed and self._hand.changed != current.points:
            self.reshaped.emit(current.uid, self._hand.changed)
        else:
            self._hand.changed = ()

    def _arrived(self, sha256: str) -> None:
        if self._file and sha256 == self._file.sha256:
            self.update()


def _with_points(region: Region, points: Points) -> Region:
    return Region(media_link=region.media_link, uid=region.uid, points=points, type=region.type)
