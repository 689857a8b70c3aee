"""Two pictures on one another: one fades into the other, or only their difference is seen."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.segments import Segments

FADE, DIFFERENCE = "fade", "difference"
HEIGHT, SIZE = 320, 512


class _Stage(QWidget):
    """Paints both pictures in the same place."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._wanted: tuple[Wanted, ...] = ()
        self.share, self.mode = 0.5, FADE
        self.setFixedHeight(HEIGHT)
        pictures.arrived.connect(self._look)

    def show_pictures(self, wanted: tuple[Wanted, ...]) -> None:
        self._wanted = wanted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first whole, the second over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme().ground))
        both = [self._pictures.pixmap(wanted, urgent=True) or self._pictures.smaller(wanted) for wanted in self._wanted]
        ready = [pixmap for pixmap in both if pixmap]
        if len(ready) == 2:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint(painter, ready[0], ready[1])

    def _paint(self, painter: QPainter, one: QPixmap, other: QPixmap) -> None:
        size = one.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())
        if self.mode == DIFFERENCE:
            painter.drawImage(place, difference(one, other, size))
            return
        painter.drawPixmap(place, one)
        painter.setOpacity(self.share)
        painter.drawPixmap(place, other)

    def _look(self, sha256: str) -> None:
        if any(wanted.sha256 == sha256 for wanted in self._wanted):
            self.update()


class Overlay(QWidget):
    """The stage, a slider that fades, and the choice between fading and difference."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = _Stage(pictures)
        self.slider, self.modes = QSlider(Qt.Orientation.Horizontal), Segments((FADE, DIFFERENCE))
        self._one, self._other = label("small"), label("small")
        self.slider.setRange(0, 100)
        self.slider.setValue(50)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget, stretch in ((self.modes, 0), (self._one, 0), (self.slider, 1), (self._other, 0)):
            line.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._stage)
        column.addLayout(line)
        self.slider.valueChanged.connect(self._fade)
        self.modes.chosen.connect(self._switch)
        self.modes.show_chosen(FADE)
        self._retranslate()

    def show_pair(self, one: Wanted, other: Wanted, names: tuple[str, str]) -> None:
        """Lay the second on the first; `names` stand at the ends of the slider."""
        self._stage.show_pictures(
            (Wanted(one.sha256, one.file_path, SIZE), Wanted(other.sha256, other.file_path, SIZE))
        )
        self._one.setText(names[0])
        self._other.setText(names[1])

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fade(self, value: int) -> None:
        self._stage.share = value / 100
        self._stage.update()

    def _switch(self, mode: str) -> None:
        self._stage.mode = mode
        self.slider.setEnabled(mode == FADE)
        self._stage.update()

    def _retranslate(self) -> None:
        self.modes.buttons[FADE].setText(self.tr("Fade"))
        self.modes.buttons[DIFFERENCE].setText(self.tr("Difference"))
        named(self.modes.buttons[FADE], self.tr("Let one fade into the other"))
        named(self.modes.buttons[DIFFERENCE], self.tr("Show only where they differ"))
        named(self.slider, self.tr("From the first picture to the second"))


def difference(one: QPixmap, other: QPixmap, size: QSize) -> QImage:
    """How far two pictures differ, point by point: black where they are the same."""
    drawn = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(drawn.rect(), one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawPixmap(drawn.rect(), other)
    painter.end()
    return drawn
