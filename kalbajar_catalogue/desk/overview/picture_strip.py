"""The first pictures of an exhibition side by side, whole, on one base line."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.media.service import FileGlance

HEIGHT: Final = 104
_BETWEEN, _AROUND, _MARK = 8, 10, 24


class PictureStrip(QWidget):
    """Shows as many of the pictures as there is room for; an icon where there is none."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._files: Sequence[FileGlance] = ()
        self._symbol = "image"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.arrived.connect(self._look)

    def show_files(self, files: Sequence[FileGlance], symbol: str) -> None:
        """Show these; the icon where there is none."""
        self._files, self._symbol = files, symbol
        self.update()

    def sizeHint(self) -> QSize:
        """A low band."""
        return QSize(200, HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the pictures on it."""
        painter, tokens = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(tokens.line))
        boxes = boxes_of([(file.width, file.height) for file in self._files], self.size())
        for file, box in zip(self._files, boxes, strict=False):
            self._paint_picture(painter, file, box)
        if not boxes:
            spot = self.rect().center()
            painter.drawPixmap(spot.x() - _MARK // 2, spot.y() - _MARK // 2, picture(self._symbol, tokens.quiet, _MARK))

    def _paint_picture(self, painter: QPainter, file: FileGlance, box: QRect) -> None:
        size = size_for(max(box.width(), box.height()), self.devicePixelRatioF())
        wanted = Wanted(file.sha256, file.file_path, size)
        pixmap = self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)
        if pixmap:
            shown = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = box.left() + (box.width() - shown.width()) // 2
            painter.drawPixmap(QRect(left, box.bottom() + 1 - shown.height(), shown.width(), shown.height()), pixmap)

    def _look(self, sha256: str) -> None:
        if any(file.sha256 == sha256 for file in self._files):
            self.update()


def boxes_of(sizes: Sequence[tuple[int, int]], room: QSize) -> list[QRect]:
    """Where pictures of these sizes stand: of one height where they fit, lower where they would not, in the middle.

    Of pictures that would become lower than half of the room only the first few are shown.
    """
    shapes = [width / height if width and height else 1.0 for width, height in sizes]
    most = room.height() - 2 * _AROUND
    while shapes:
        wide = room.width() - 2 * _AROUND - _BETWEEN * (len(shapes) - 1)
        height = min(most, int(wide / sum(shapes)))
        if height * 2 > most or len(shapes) == 1:
            return _placed(shapes, height, room)
        shapes = shapes[:-1]
    return []


def _placed(shapes: Sequence[float], height: int, room: QSize) -> list[QRect]:
    widths = [max(1, int(shape * height)) for shape in shapes]
    left = (room.width() - sum(widths) - _BETWEEN * (len(widths) - 1)) // 2
    top = (room.height() - height) // 2
    boxes: list[QRect] = []
    for width in widths:
        boxes.append(QRect(left, top, width, height))
        left += width + _BETWEEN
    return boxes
