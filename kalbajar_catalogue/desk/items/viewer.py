"""One picture, large, and the way to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.frames import standing
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted

LARGE = 2048


class Viewer(QDialog):
    """Shows the hung cells one at a time; arrows go on, Esc goes back."""

    def __init__(self, cells: Sequence[Cell], at: int, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cells = [cell for cell in cells if not cell.empty]
        wanted = cells[at].uid if 0 <= at < len(cells) else ""
        self.at = next((place for place, cell in enumerate(self._cells) if cell.uid == wanted), 0)
        self._plate = _Plate(pictures)
        self._number, self._title, self._makers = label("number"), Elided("work"), Elided("quiet")
        self._back, self._on = Tool("", "arrow-left"), Tool("", "arrow-right")
        self._lay_out()
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self._retranslate()
        self._show()

    def go_on(self) -> None:
        """The next picture."""
        self._go(1)

    def go_back(self) -> None:
        """The picture before."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on and back."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        foot.setSpacing(12)
        self._title.setProperty("italic", "yes")
        for widget in (self._number, self._title, self._makers):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plate, 1)
        column.addLayout(foot)
        self.resize(1200, 820)

    def _go(self, step: int) -> None:
        self.at = min(max(0, self.at + step), len(self._cells) - 1)
        self._show()

    def _show(self) -> None:
        if not self._cells:
            return
        cell = self._cells[self.at]
        self._plate.show_cell(cell, [self._cells[n] for n in (self.at + 1, self.at - 1) if 0 <= n < len(self._cells)])
        self._number.setText(cell.number)
        self._title.setText(cell.title)
        self._makers.setText(cell.makers)
        self._plate.setAccessibleName(cell.spoken)
        self._back.setEnabled(self.at > 0)
        self._on.setEnabled(self.at < len(self._cells) - 1)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Picture"))
        named(self._back, self.tr("The picture before"))
        named(self._on, self.tr("The next picture"))


class _Plate(QWidget):
    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._cell: Cell | None = None
        self._near: Sequence[Cell] = ()
        pictures.arrived.connect(self._arrived)

    def show_cell(self, cell: Cell, near: Sequence[Cell]) -> None:
        self._cell, self._near = cell, near
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell is None:
            return
        wanted = _large(self._cell)
        pixmap = self._pictures.pixmap(wanted, urgent=True) or self._pictures.smaller(wanted)
        if pixmap:
            room = self.rect().adjusted(32, 24, -32, -16)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(standing(room, pixmap.width(), pixmap.height()), pixmap)
        for cell in self._near:
            self._pictures.pixmap(_large(cell))

    def _arrived(self, sha256: str) -> None:
        if self._cell and sha256 == self._cell.sha256:
            self.update()


def _large(cell: Cell) -> Wanted:
    return Wanted(cell.sha256, cell.file_path, LARGE)
