"""The dark room in which pictures are looked at: drawn, zoomed at the pointer, dragged; a small map says where."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kalbajar_catalogue.desk.tokens import DARK
from kalbajar_catalogue.desk.viewing import geometry
from kalbajar_catalogue.desk.viewing.captions import Caption, draw_captions, draw_warning
from kalbajar_catalogue.desk.viewing.geometry import Size, Spot, View
from kalbajar_catalogue.desk.viewing.map import draw_map, map_box, share_on_map
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.plate import Plate
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.widgets.pictures import Pictures

NOTCH: Final = 120
_STEP, _LEAP = 0.1, 0.5
_SAME: Final = 1e-6
_ARROWS: Final = {
    Qt.Key.Key_Left: (1.0, 0.0),
    Qt.Key.Key_Right: (-1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}
_NEARER, _FARTHER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Stage(QLabel):
    """One picture or two over each other, `plates`; subclasses say what is painted where.

    It is a label, so that a screen reader knows its role.

    `viewed` tells that a person went elsewhere in the picture; `changed` that it is seen otherwise for any reason.
    While `locked`, all pictures show the same point at the same size. `zooms_by_digits`: 0 shows the whole picture, 1
    to 8 so many times its px; else digits are for whoever holds this. A view that is None stays the whole picture,
    whatever becomes of the room.
    """

    viewed = Signal()
    changed = Signal()

    def __init__(self, pictures: Pictures, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._originals = pictures, originals
        self.plates: list[Plate] = []
        self._views: list[View | None] = []
        self.locked = True
        self.zooms_by_digits = True
        self._captions: Sequence[Caption] = ()
        self._grabbed: QPointF | None = None
        self._on_map = self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures.arrived.connect(self._arrived)
        originals.arrived.connect(self._arrived)

    # What is shown

    def show_sights(self, sights: Sequence[Sight]) -> None:
        """Show these works, whole."""
        self.plates = [Plate(sight, self._pictures, self._originals) for sight in sights]
        self._views = [None] * len(self.plates)
        self._seen_otherwise()

    def show_captions(self, captions: Sequence[Caption]) -> None:
        """Say over each picture what it is."""
        self._captions = captions
        self.update()

    @property
    def room(self) -> Size:
        """Width and height in device px."""
        ratio = self.devicePixelRatioF()
        return max(1.0, self.width() * ratio), max(1.0, self.height() * ratio)

    def view_of(self, at: int = 0) -> View:
        """How one of the pictures is seen."""
        view, size = self._views[at], self.plates[at].size
        return geometry.fitted(size, self.room) if view is None else geometry.kept(view, size, self.room)

    @property
    def is_whole(self) -> bool:
        """Whether all of the first picture is seen."""
        return not self.plates or geometry.is_whole(self.view_of(), self.plates[0].size, self.room)

    def relative(self, at: int = 0) -> View | None:
        """How one of the pictures is seen, for another stage; None when it is whole for good."""
        if not self.plates or self._views[at] is None:
            return None
        return geometry.relative(self.view_of(at), self.plates[at].size, self.room)

    def carry(self, relative: View | None) -> None:
        """Show of every picture the same point at the same size as a relative view says."""
        self._views = [self._absolute(plate, relative) for plate in self.plates]
        self._seen_otherwise()

    @property
    def views(self) -> dict[str, View | None]:
        """How each work is seen, by its uid."""
        return {plate.sight.uid: view for plate, view in zip(self.plates, self._views, strict=True)}

    def show_views(self, views: Mapping[str, View | None], otherwise: View | None) -> None:
        """Show these views of works by uid; of those that are not named, what a relative view says."""
        self._views = [
            views[plate.sight.uid] if plate.sight.uid in views else self._absolute(plate, otherwise)
            for plate in self.plates
        ]
        self._seen_otherwise()

    def _absolute(self, plate: Plate, relative: View | None) -> View | None:
        return geometry.absolute(relative, plate.size, self.room) if relative else None

    # What a person does

    def fit(self) -> None:
        """The whole picture."""
        for at in range(len(self._views)):
            if self.locked or at == self._active(None):
                self._views[at] = None
        self._moved()

    def zoom_to(self, zoom: float, spot: QPointF | None = None) -> None:
        """This zoom; the point under the spot (in px of the widget), or in the middle, stays."""
        if self.plates:
            at, ratio = self._active(spot), self.devicePixelRatioF()
            where = (spot.x() * ratio, spot.y() * ratio) if spot else (self.room[0] / 2, self.room[1] / 2)
            self._go(at, geometry.zoomed(self.view_of(at), zoom, where, self.plates[at].size, self.room))

    def step(self, steps: int) -> None:
        """So many stops nearer, or further away."""
        if self.plates:
            self.zoom_to(geometry.stepped(self.view_of(self._active(None)).zoom, steps))

    def pan(self, right: float, down: float, spot: QPointF | None = None) -> None:
        """Draw the picture so many px of the widget to the right and down."""
        if self.plates:
            at, ratio = self._active(spot), self.devicePixelRatioF()
            view, size = self.view_of(at), self.plates[at].size
            self._go(at, geometry.panned(view, right * ratio, down * ratio, size, self.room))

    def show_point(self, point: Spot) -> None:
        """Put a point of the picture, in shares, into the middle."""
        if self.plates:
            at = self._active(None)
            self._go(at, geometry.centred_on(self.view_of(at), point, self.plates[at].size, self.room))

    def _active(self, spot: QPointF | None) -> int:
        """Which of the pictures a person means at a spot."""
        return 0

    def _go(self, at: int, view: View) -> None:
        same = geometry.relative(view, self.plates[at].size, self.room)
        for other, plate in enumerate(self.plates):
            if self.locked and other != at:
                self._views[other] = geometry.absolute(same, plate.size, self.room)
        self._views[at] = view
        self._moved()

    def _moved(self) -> None:
        self._seen_otherwise()
        self.viewed.emit()

    def _seen_otherwise(self) -> None:
        self._show_cursor()
        self.update()
        self.changed.emit()

    def _arrived(self, sha256: str) -> None:
        if any(plate.sight.sha256 == sha256 for plate in self.plates):
            self.update()
            self.changed.emit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows draw the picture when it is larger than the room; plus, minus and digits zoom."""
        if event.modifiers() & _CONTROL or not self.plates or not self._press(event):
            event.ignore()

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ARROWS and not self.is_whole:
            share = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            across, down = _ARROWS[Qt.Key(key)]
            self.pan(across * share * self.width(), down * share * self.height())
        elif key in _NEARER or key in _FARTHER:
            self.step(1 if key in _NEARER else -1)
        elif key == Qt.Key.Key_0 and self.zooms_by_digits:
            self.fit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_8 and self.zooms_by_digits:
            self.zoom_to(float(key - Qt.Key.Key_0))
        else:
            return False
        return True

    # Pointer

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._turn(turned / NOTCH, event.position())
        event.accept()

    def _turn(self, notches: float, spot: QPointF) -> None:
        if self.plates and notches:
            at = self._active(spot)
            fit = geometry.fit_zoom(self.plates[at].size, self.room)
            zoom = geometry.turned(self.view_of(at).zoom, notches, fit)
            self.fit() if zoom == fit and notches < 0 else self.zoom_to(zoom, spot)

    def event(self, event: QEvent) -> bool:
        """Zoom by two fingers on a touch pad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            if self.plates:
                self.zoom_to(self.view_of(self._active(event.position())).zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture, or of the map."""
        if event.button() == Qt.MouseButton.LeftButton and self.plates:
            self._grabbed = event.position()
            self._on_map = self._map().contains(event.position())
            if self._on_map:
                self.show_point(share_on_map(self._map(), event.position()))
            self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the picture, or the frame on the map."""
        if self._grabbed is None:
            return
        if self._on_map:
            self.show_point(share_on_map(self._map(), event.position()))
        else:
            way = event.position() - self._grabbed
            begun, self._grabbed = self._grabbed, event.position()
            self.pan(way.x(), way.y(), begun)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed, self._on_map = None, False
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole picture, or 100 % at the pointer."""
        self._grabbed = None
        if event.button() == Qt.MouseButton.LeftButton and not self._map().contains(event.position()):
            self.zoom_to(1.0, event.position()) if self.is_whole else self.fit()

    def _show_cursor(self) -> None:
        held = Qt.CursorShape.ClosedHandCursor if self._grabbed else Qt.CursorShape.OpenHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if self.is_whole else held)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bear a ring when the focus came by a key: round a whole screen it would else be the loudest thing."""
        super().focusInEvent(event)
        self._ringed = event.reason() in _BY_KEY

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures in the dark, the map over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.ground))
        if self.plates:
            painter.save()
            painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
            self._draw(painter)
            painter.restore()
            self._draw_over(painter)
            self._draw_map(painter)
        if self._ringed and self.hasFocus():
            painter.setPen(QPen(QColor(DARK.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _draw(self, painter: QPainter) -> None:
        """Paint the pictures; the painter counts in device px."""
        self.plates[0].draw(painter, self.view_of(), self.room)

    def _draw_over(self, painter: QPainter) -> None:
        """Paint what stands over the pictures; the painter counts in px of the widget."""
        draw_captions(painter, self.rect(), self._captions)
        self._draw_warnings(painter)

    def enlarged(self, at: int) -> bool:
        """Whether one of the pictures is shown larger than its original px."""
        return bool(self.plates[at].sight.sha256) and self.view_of(at).zoom > 1 + _SAME

    def _in_sight(self) -> tuple[int, ...]:
        """Which of the pictures are seen."""
        return tuple(range(len(self.plates)))

    def _draw_warnings(self, painter: QPainter) -> None:
        for at in self._in_sight():
            if self.enlarged(at):
                words = self.tr("Larger than its own pixels")
                draw_warning(painter, self.rect(), words, at > 0, bool(self._captions))

    def _map(self) -> QRectF:
        """Where the map is; empty while all is seen."""
        return map_box(self.rect(), self.plates[0].size) if not self.is_whole else QRectF()

    def _draw_map(self, painter: QPainter) -> None:
        box = self._map()
        if not box.isEmpty():
            at = self._active(None)
            seen = geometry.seen(self.view_of(at), self.plates[at].size, self.room)
            draw_map(painter, box, [plate.small for plate in self.plates[:1]], seen)
