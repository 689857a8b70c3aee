"""Two pictures over each other: with a divider to drag, faded into each other, or one after the other."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QAbstractSlider, QStyle, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import DARK
from kalbajar_catalogue.desk.viewing import geometry
from kalbajar_catalogue.desk.viewing.alignment import UNMOVED, Alignment, transform
from kalbajar_catalogue.desk.viewing.captions import draw_captions
from kalbajar_catalogue.desk.viewing.map import draw_map
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.pictures import Pictures

DIVIDER, FADE, BLINK = "divider", "fade", "blink"
KNOB: Final = 44
TURN, GROWTH, _LEAP = 0.1, 1.001, 10
"""One press of a key while aligning: degrees, times; with Shift ten presses."""
WHOLE: Final = 1000
"""The divider counts in thousandths of the room's width."""
FASTEST, SLOWEST, USUAL = 500, 2000, 1000
"""Milliseconds that a picture stays while they alternate: never faster than twice a second."""


class Knob(QAbstractSlider):
    """The knob of the divider: arrows move it by 1 %, with Shift by 10 %; Space asks to swap the sides."""

    swap_asked = Signal()
    dragged = Signal(QPointF)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(KNOB, KNOB)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setRange(0, WHOLE)
        self.setSingleStep(WHOLE // 100)
        self.setPageStep(WHOLE // 10)
        self.setValue(WHOLE // 2)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the divider."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in steps:
            step = self.pageStep() if shift else self.singleStep()
            self.setValue(self.value() + steps[Qt.Key(event.key())] * step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setValue(0 if event.key() == Qt.Key.Key_Home else WHOLE)
        elif event.key() == Qt.Key.Key_Space:
            self.swap_asked.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go with the pointer."""
        self.dragged.emit(self.mapToParent(event.position()))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc with two arrows, in a ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QColor(DARK.indigo) if self.hasFocus() else QColor(DARK.ground)
        painter.setPen(QPen(ring, 3 if self.hasFocus() else 1))
        painter.setBrush(QColor(DARK.text))
        painter.drawEllipse(QRectF(self.rect()).adjusted(4, 4, -4, -4))
        painter.drawPixmap((KNOB - 18) // 2, (KNOB - 18) // 2, picture("arrow-left-right", DARK.ground, 18))

    def _retranslate(self) -> None:
        named(self, self.tr("Divider"), "")
        self.setAccessibleDescription(self.tr("Arrows move it, Space swaps the sides"))


class Overlay(Stage):
    """Two works in one room; `mode` is `divider`, `fade` or `blink`.

    While `aligning`, dragging and keys move the picture that is not fixed; `aligned` tells the alignment it gets.
    """

    swap_asked = Signal()
    blinked = Signal()
    aligned = Signal(object)

    def __init__(self, pictures: Pictures, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(pictures, originals, parent)
        self.mode = DIVIDER
        self.front = 0
        self.faded = 0.5
        self.aligning = False
        self.laid, self._laid_at = UNMOVED, 1
        self._held: QPointF | None = None
        self.knob = Knob(self)
        self._timer = QTimer(self)
        self._timer.setInterval(USUAL)
        self._timer.timeout.connect(self.blink)
        self.knob.valueChanged.connect(self._divide)
        self.knob.dragged.connect(self._drag)
        self.knob.swap_asked.connect(self.swap_asked)
        self._place_knob()

    # What is shown

    @property
    def divided(self) -> float:
        """Where the divider stands: a share of the width."""
        return self.knob.value() / WHOLE

    @property
    def blinking(self) -> bool:
        """Whether the pictures alternate by themselves."""
        return self._timer.isActive()

    def show_mode(self, mode: str) -> None:
        """Lay the pictures over each other in this way."""
        self.mode = mode
        self.front = 0
        self.knob.setVisible(mode == DIVIDER)
        self.run(mode == BLINK and self.may_move)
        self.update()

    @property
    def may_move(self) -> bool:
        """Whether the system allows things that move by themselves."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def show_faded(self, share: float) -> None:
        """So much of the second picture over the first, 0 to 1."""
        self.faded = min(max(share, 0.0), 1.0)
        self.update()

    def show_interval(self, milliseconds: int) -> None:
        """Let each picture stay so long."""
        self._timer.setInterval(min(max(milliseconds, FASTEST), SLOWEST))

    def show_alignment(self, at: int, alignment: Alignment) -> None:
        """Lay one of the two pictures so on the other."""
        self._laid_at, self.laid = at, alignment
        self.update()

    def run(self, running: bool) -> None:
        """Alternate by itself, or stop."""
        self._timer.start() if running and self.isVisible() else self._timer.stop()
        self.blinked.emit()

    def blink(self) -> None:
        """Show the other picture."""
        self.front = 1 - self.front
        self.blinked.emit()
        self.update()

    # What a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space swaps the sides of a divider, and blinks by hand; while aligning, other keys lay the picture."""
        if self.aligning and (step := self._step_of(event)):
            self._lay(self.laid.by(**step))
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif self.mode == BLINK:
            self.run(running=False)
            self.blink()
        else:
            self.swap_asked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture that is aligned, else of both."""
        if self.aligning and event.button() == Qt.MouseButton.LeftButton and len(self.plates) > 1:
            self._held = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it along."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        gone, self._held = event.position() - self._held, event.position()
        px = self._px_share() * self.devicePixelRatioF()
        self._lay(self.laid.by(x=gone.x() * px, y=gone.y() * px))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        super().mouseReleaseEvent(event)

    def _lay(self, alignment: Alignment) -> None:
        if len(self.plates) > 1 and alignment != self.laid:
            self.laid = alignment
            self.update()
            self.aligned.emit(alignment)

    def _step_of(self, event: QKeyEvent) -> dict[str, float]:
        """What a key does to the picture that is aligned, {} for nothing."""
        far = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        px = self._px_share() * far
        steps: dict[int, dict[str, float]] = {
            Qt.Key.Key_Left: {"x": -px}, Qt.Key.Key_Right: {"x": px}, Qt.Key.Key_Up: {"y": -px},
            Qt.Key.Key_Down: {"y": px},
            Qt.Key.Key_BracketLeft: {"turn": -TURN}, Qt.Key.Key_BracketRight: {"turn": TURN},
            Qt.Key.Key_BraceLeft: {"turn": -TURN * _LEAP}, Qt.Key.Key_BraceRight: {"turn": TURN * _LEAP},
            Qt.Key.Key_Comma: {"scale": 1 / GROWTH}, Qt.Key.Key_Period: {"scale": GROWTH},
        }  # fmt: skip
        return steps.get(event.key(), {}) if len(self.plates) > 1 else {}

    def _px_share(self) -> float:
        """A device px as a share of the width of the picture that is aligned."""
        return 1 / max(1.0, self._place(self._laid_at)[2])

    def _place(self, at: int) -> tuple[float, float, float, float]:
        return geometry.place(self.view_of(at), self.plates[at].size, self.room)

    def _transform(self, at: int) -> QTransform | None:
        """How one of the pictures is laid; None when it stands where it is."""
        moved = at == self._laid_at and self.laid != UNMOVED
        return transform(self.laid, *self._place(at)) if moved else None

    def hideEvent(self, event: QEvent) -> None:
        """Nothing moves unseen."""
        self._timer.stop()

    def showEvent(self, event: QEvent) -> None:
        """Take up the alternating again."""
        if self.mode == BLINK and self.may_move:
            self.run(running=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the divider where it is in the room."""
        super().resizeEvent(event)
        self._place_knob()

    def _drag(self, spot: QPointF) -> None:
        self.knob.setValue(round(spot.x() / max(1, self.width()) * WHOLE))

    def _divide(self, value: int) -> None:
        self._place_knob()
        self.update()

    def _place_knob(self) -> None:
        self.knob.move(round(self.divided * self.width()) - KNOB // 2, (self.height() - KNOB) // 2)

    def _active(self, spot: QPointF | None) -> int:
        if len(self.plates) < 2 or spot is None:
            return self.front if self.mode == BLINK else 0
        if self.mode == DIVIDER:
            return int(spot.x() > self.divided * self.width())
        return self.front if self.mode == BLINK else int(self.faded > 0.5)

    # Painting

    def _draw(self, painter: QPainter) -> None:
        if len(self.plates) < 2:
            super()._draw(painter)
        elif self.mode == DIVIDER:
            self._draw_divided(painter)
        elif self.mode == FADE:
            self._draw_faded(painter)
        else:
            self._draw_one(painter, self.front)

    def _draw_one(self, painter: QPainter, at: int) -> None:
        painter.save()
        self.plates[at].draw(painter, self.view_of(at), self.room, self._transform(at))
        painter.restore()

    def _draw_divided(self, painter: QPainter) -> None:
        width, height = self.room
        split = round(self.divided * width)
        for at, (left, right) in enumerate(((0, split), (split, round(width)))):
            painter.save()
            painter.setClipRect(QRectF(left, 0, right - left, height))
            self._draw_one(painter, at)
            painter.restore()

    def _draw_faded(self, painter: QPainter) -> None:
        self._draw_one(painter, 0)
        painter.setOpacity(self.faded)
        self._draw_dark_beside(painter, 1)
        self._draw_one(painter, 1)
        painter.setOpacity(1.0)

    def _draw_dark_beside(self, painter: QPainter, at: int) -> None:
        """The dark where a picture does not reach: there the other one fades too."""
        room = QRegion(0, 0, round(self.room[0]), round(self.room[1]))
        left, top, width, height = (round(edge) for edge in self._place(at))
        own, laid = QRegion(left, top, width, height), self._transform(at)
        painter.save()
        painter.setClipRegion(room - (laid.map(own) if laid else own))
        painter.fillRect(room.boundingRect(), QColor(DARK.ground))
        painter.restore()

    def _draw_over(self, painter: QPainter) -> None:
        if self.mode == DIVIDER and len(self.plates) > 1:
            painter.fillRect(QRectF(round(self.divided * self.width()) - 1, 0, 2, self.height()), QColor(DARK.text))
        hidden = (1 - self.front,) if self.mode == BLINK else ()
        draw_captions(painter, self.rect(), self._captions, hidden)
        self._draw_warnings(painter)

    def _in_sight(self) -> tuple[int, ...]:
        return (self.front,) if self.mode == BLINK and len(self.plates) > 1 else super()._in_sight()

    @property
    def meant(self) -> int:
        """The picture that a person means: under the pointer, else the one in front, or at the left."""
        spot = QPointF(self.mapFromGlobal(QCursor.pos()))
        return self._active(spot if self.underMouse() else None)

    def _draw_map(self, painter: QPainter) -> None:
        box = self._map()
        if not box.isEmpty():
            at = self._active(None)
            seen = geometry.seen(self.view_of(at), self.plates[at].size, self.room)
            both = self.mode == DIVIDER and len(self.plates) > 1
            draw_map(painter, box, [plate.small for plate in (self.plates if both else self.plates[at : at + 1])], seen)
