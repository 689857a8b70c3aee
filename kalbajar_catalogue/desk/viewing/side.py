"""Two to four pictures beside each other, and the place of one that is not chosen yet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import DARK, LARGE
from kalbajar_catalogue.desk.viewing.captions import Caption
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.pictures import Pictures

MOST = 4
_SQUARE = 4


class OtherView(QPushButton):
    """A dashed frame where the other picture will lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(120, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Thin dashes, an icon and what to do."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        pen = QPen(QColor(DARK.indigo if focused else DARK.edge), 2 if focused else 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(32.5, 32.5, -32.5, -32.5)
        painter.drawRect(frame)
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - 14, middle.y() - 40, picture("image-plus", DARK.quiet, 28))
        painter.setPen(QColor(DARK.text))
        painter.setFont(sans(LARGE))
        words = frame.adjusted(12, frame.height() / 2 + 4, -12, 0).toRect()
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self.accessibleName())

    def _retranslate(self) -> None:
        named(self, self.tr("Choose the other view"))
        self.update()


class SideBySide(QWidget):
    """`viewed` tells which picture a person moved; the others follow it while `locked`."""

    viewed = Signal(int)
    changed = Signal()
    other_asked = Signal()

    def __init__(self, pictures: Pictures, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.locked = True
        self.stages = [Stage(pictures, originals, self) for _ in range(MOST)]
        self.other = OtherView(self)
        self._shown = 0
        self._last = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        for place, stage in enumerate(self.stages):
            stage.setProperty("place", place)
            stage.viewed.connect(self._follow)
            stage.changed.connect(self.changed)
            stage.hide()
        self.other.hide()
        self.other.clicked.connect(self.other_asked)

    @property
    def shown(self) -> list[Stage]:
        """The rooms that have a picture."""
        return self.stages[: self._shown]

    @property
    def active(self) -> Stage:
        """The room that was touched last."""
        return self.stages[self._last if self._last < self._shown else 0]

    def show_sights(self, sights: Sequence[Sight]) -> None:
        """Lay these works beside each other."""
        self._shown = len(sights)
        wide = len(sights) if len(sights) < _SQUARE else _SQUARE // 2
        for place, stage in enumerate(self.stages):
            self._grid.removeWidget(stage)
            stage.setVisible(place < len(sights))
            if place < len(sights):
                stage.show_sights([sights[place]])
                self._grid.addWidget(stage, place // wide, place % wide)
        self._grid.removeWidget(self.other)
        self.other.setVisible(len(sights) == 1)
        if len(sights) == 1:
            self._grid.addWidget(self.other, 0, 1)
        self._share_out(max(2, wide), len(sights) == _SQUARE)

    def show_captions(self, captions: Sequence[Caption]) -> None:
        """Say over each picture what it is."""
        for stage, caption in zip(self.shown, captions, strict=False):
            stage.show_captions([caption])

    def _share_out(self, columns: int, two_rows: bool) -> None:
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, 1 if two_rows else 0)

    def _follow(self) -> None:
        stage = self.sender()
        if isinstance(stage, Stage):
            self._last = int(stage.property("place"))
            if self.locked:
                for other in self.shown:
                    if other is not stage:
                        other.carry(stage.relative())
            self.viewed.emit(self._last)
