"""One picture at rest: whole, in a box, painted as soon as it is made."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for

_MARK = 20


class Thumb(QWidget):
    """Shows the picture of an original in a box of a fixed size; an icon where there is none."""

    def __init__(self, pictures: Pictures, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._sha256 = self._file_path = ""
        self.setFixedSize(size)
        pictures.arrived.connect(self._look)

    def show_picture(self, sha256: str, file_path: str, name: str = "") -> None:
        """Show the picture of this original; `name` is what a screen reader says."""
        self._sha256, self._file_path = sha256, file_path
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, whole, in the middle."""
        painter, tokens = QPainter(self), scheme()
        ratio = self.devicePixelRatioF()
        wanted = Wanted(self._sha256, self._file_path, size_for(max(self.width(), self.height()), ratio))
        pixmap = self._pictures.pixmap(wanted) or self._pictures.smaller(wanted) if self._sha256 else None
        if pixmap:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)
            painter.drawPixmap(place, pixmap)
            return
        painter.fillRect(self.rect(), QColor(tokens.line))
        symbol = "triangle-alert" if self._sha256 and self._pictures.is_broken(wanted) else "image"
        painter.drawPixmap(self.rect().center() - QPoint(_MARK // 2, _MARK // 2), picture(symbol, tokens.quiet, _MARK))

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def _look(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self.update()
