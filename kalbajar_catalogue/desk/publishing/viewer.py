"""The pages that lie open, large: as large as fits, or as a person wants them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from kalbajar_catalogue.desk.publishing.drawings import Drawings
from kalbajar_catalogue.desk.publishing.openings import SPREAD, Opening, Size, fitted, sized, zoomed
from kalbajar_catalogue.desk.publishing.previewer import USUAL_PAGE
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme

EDGE = 20
"""Px of ground round the pages."""
_SHADOW = 5


class Viewer(QScrollArea):
    """Shows an opening; `step_asked` tells -1, 1, and -2, 2 for the first and the last; `share_changed` the size."""

    step_asked = Signal(int)
    share_changed = Signal(float)

    def __init__(self, drawings: Drawings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(drawings)
        self._fits, self._share = True, 1.0
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.sheet)
        self.setProperty("is", "viewer")

    @property
    def size_now(self) -> Size:
        """How large a page is shown."""
        return self.sheet.page_size

    def show_opening(self, found: Opening, mode: str, page_mm: tuple[float, float]) -> None:
        """Show these pages."""
        self.sheet.show_opening(found, mode, page_mm)
        self._measure()

    def zoom(self, larger: bool) -> None:
        """One step larger or smaller."""
        self._fits, self._share = False, zoomed(self._share, larger)
        self._measure()

    def fit(self) -> None:
        """As large as fits, from now on."""
        self._fits = True
        self._measure()

    def refresh(self) -> None:
        """Paint anew."""
        self.sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as fits."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys turn the pages; with Ctrl they scroll; + and - zoom, 0 fits."""
        keys = Qt.Key
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {
            keys.Key_Left: -1, keys.Key_PageUp: -1, keys.Key_Right: 1, keys.Key_PageDown: 1, keys.Key_Home: -2,
            keys.Key_End: 2, keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_Space: 1,
        }  # fmt: skip
        key = Qt.Key(event.key())
        upright = key in (keys.Key_Up, keys.Key_Down) and not self._fits
        if key in steps and plain and not upright:
            self.step_asked.emit(steps[key])
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.zoom(larger=key != keys.Key_Minus)
        elif key == keys.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms; where all fits it turns the pages."""
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(larger=not down)
        elif self._fits and event.angleDelta().y():
            self.step_asked.emit(1 if down else -1)
        else:
            super().wheelEvent(event)

    def _measure(self) -> None:
        room = self.maximumViewportSize() if self._fits else self.viewport().size()
        if self._fits:
            across, mm = self.sheet.across, self.sheet.page_mm
            size = fitted(mm, across, room.width() - 2 * EDGE, room.height() - 2 * EDGE)
        else:
            size = sized(self.sheet.page_mm, self._share)
        self._share = size.share
        self.sheet.show_size(size)
        whole = QSize(size.width * self.sheet.across + 2 * EDGE, size.height + 2 * EDGE)
        self.sheet.resize(room if self._fits else whole.expandedTo(self.viewport().size()))
        self.share_changed.emit(size.share)


class Sheet(QLabel):
    """Paints the pages of an opening beside each other. It is a label, so that a screen reader knows its role."""

    def __init__(self, drawings: Drawings) -> None:
        super().__init__()
        self._drawings = drawings
        self._opening: Opening = (None, None)
        self._mode, self.page_mm = SPREAD, USUAL_PAGE
        self.page_size = Size(10, 10, 1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        drawings.arrived.connect(self._look)

    @property
    def across(self) -> int:
        """How many pages stand beside each other."""
        return 2 if self._mode == SPREAD else 1

    def show_opening(self, found: Opening, mode: str, page_mm: tuple[float, float]) -> None:
        """Show these pages of this size in mm."""
        self._opening, self._mode, self.page_mm = found, mode, page_mm
        self.update()

    def show_size(self, size: Size) -> None:
        """Show them so large."""
        self.page_size = size
        self.update()

    @property
    def wanted_px(self) -> int:
        """How wide a page is in px of the screen."""
        return round(self.page_size.width * self.devicePixelRatioF())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and each page on it."""
        painter, tokens = QPainter(self), scheme()
        painter.fillRect(self.rect(), QColor(tokens.ground if tokens.dark else tokens.line))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        there = [(place, page) for place, page in enumerate(self._opening) if page is not None]
        if there:
            self._cast_shadow(painter, self._place(there[0][0]).united(self._place(there[-1][0])))
        for place, page in there:
            self._paint_page(painter, self._place(place), page)
        if len(there) > 1:
            right = self._place(1)
            painter.setPen(QPen(QColor("#D9D3C8"), 1))
            painter.drawLine(right.topLeft(), right.bottomLeft())
        self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        """Round what is in sight."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme().indigo), 2))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, place: QRect, page: int) -> None:
        # Paper is white in the dark too.
        painter.fillRect(place, QColor("white"))
        drawn = self._drawings.pixmap(page, self.wanted_px)
        if drawn is not None:
            size = drawn.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawPixmap(QRect(place.topLeft(), size), drawn)

    def _cast_shadow(self, painter: QPainter, place: QRect) -> None:
        for reach in range(_SHADOW, 0, -1):
            painter.fillRect(place.adjusted(-reach, 1 - reach, reach, reach + 1), QColor(46, 33, 26, 5))

    def _place(self, place: int) -> QRect:
        width, height = self.page_size.width, self.page_size.height
        corner = QPoint((self.width() - width * self.across) // 2, (self.height() - height) // 2)
        return QRect(corner + QPoint(place * width, 0), QSize(width, height))

    def _look(self, page: int) -> None:
        if page in self._opening:
            self.update()
