"""One picture as it is painted at any zoom: from the best that there is of it, only the part that is seen."""

from math import ceil, floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from kalbajar_catalogue.desk.tokens import DARK
from kalbajar_catalogue.desk.viewing.geometry import CRISP_ABOVE, Size, View, place
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.sights import LARGE, Sight
from kalbajar_catalogue.desk.widgets.frames import draw_absence
from kalbajar_catalogue.desk.widgets.pictures import SIZES, Pictures

_NO_SIZE: Size = (1200.0, 800.0)


class Plate:
    """Paints a work's picture; asks for what is missing, which comes later by the signals of both stores."""

    def __init__(self, sight: Sight, pictures: Pictures, originals: Originals) -> None:
        self.sight = sight
        self._pictures = pictures
        self._originals = originals

    @property
    def size(self) -> Size:
        """Width and height of the original in px; of what there is of it when nobody recorded them."""
        card = self.sight.card
        if card.width and card.height:
            return float(card.width), float(card.height)
        pixmap = self.copy
        return (float(pixmap.width()), float(pixmap.height())) if pixmap else _NO_SIZE

    @property
    def copy(self) -> QPixmap | None:
        """The screen copy, or a smaller one until it comes; asking begins its making."""
        wanted = self.sight.wanted()
        return self._pictures.pixmap(wanted, urgent=True) or self._pictures.smaller(wanted)

    @property
    def small(self) -> QPixmap | None:
        """A small copy."""
        wanted = self.sight.wanted(SIZES[0])
        return self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)

    def needs_original(self, view: View) -> bool:
        """Whether more px are shown than the screen copy has."""
        return max(self.size) * view.zoom > min(LARGE, max(self.size)) * 1.02

    def ask_original(self) -> None:
        """Begin to decode the original."""
        self._originals.ask(self.sight.sha256, self.sight.card.file_path)

    @property
    def is_sharp(self) -> bool:
        """Whether the original is there."""
        return self._originals.held(self.sight.sha256) is not None

    def draw(self, painter: QPainter, view: View, room: Size, aligned: QTransform | None = None) -> None:
        """Paint the part that is seen; the painter counts in device px from the corner of the room.

        An `aligned` picture is moved, turned and scaled: then the part that the room shows is another.
        """
        if self.needs_original(view):
            self.ask_original()
        left, top, width, height = place(view, self.size, room)
        target = QRectF(round(left), round(top), width, height)
        shown = QRectF(0, 0, *room)
        if aligned is not None:
            painter.setTransform(aligned, True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = aligned.inverted()[0].mapRect(shown)
        held = self._originals.held(self.sight.sha256)
        if held is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.zoom <= CRISP_ABOVE)
            _draw_part(painter, held.image_for(view.zoom), target, shown)
        elif (copy := self.copy) is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            _draw_part(painter, copy, target, shown)
        else:
            self._draw_absence(painter, target)

    def _draw_absence(self, painter: QPainter, target: QRectF) -> None:
        painter.fillRect(target, QColor(DARK.surface))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self.sight.sha256 or self._pictures.is_broken(self.sight.wanted()):
            symbol = "triangle-alert" if self.sight.sha256 else "image"
            draw_absence(painter, target.toRect(), symbol, "", DARK)


def _draw_part(painter: QPainter, source: QImage | QPixmap, target: QRectF, room: QRectF) -> None:
    """Paints the whole px of a source that lie in the room: parts of px would be smeared at 100 %."""
    across, down = source.width() / target.width(), source.height() / target.height()
    left, top = (
        max(0, floor((room.left() - target.left()) * across)),
        max(0, floor((room.top() - target.top()) * down)),
    )
    right = min(source.width(), ceil((room.right() - target.left()) * across))
    bottom = min(source.height(), ceil((room.bottom() - target.top()) * down))
    if right <= left or bottom <= top:
        return
    part = QRectF(left, top, right - left, bottom - top)
    there = QRectF(
        target.left() + left / across, target.top() + top / down, part.width() / across, part.height() / down
    )
    if isinstance(source, QImage):
        painter.drawImage(there, source, part)
    else:
        painter.drawPixmap(there, source, part)
