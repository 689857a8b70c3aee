"""What is seen under the pointer while pictures are dragged."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import SMALL, scheme

SIZE, BADGE = 120, 24


def lifted(pixmap: QPixmap | None, count: int) -> QPixmap:
    """A small picture, with the number of them in a corner when there are several."""
    shown = pixmap or _blank()
    small = shown.scaled(
        QSize(SIZE, SIZE), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if count > 1:
        _mark(small, str(count))
    return small


def _blank() -> QPixmap:
    blank = QPixmap(SIZE, SIZE * 3 // 4)
    blank.fill(QColor(scheme().line))
    return blank


def _mark(pixmap: QPixmap, count: str) -> None:
    tokens = scheme()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    badge = QRect(pixmap.width() - BADGE - 2, 2, BADGE, BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.madder))
    painter.drawEllipse(badge)
    painter.setPen(QColor(tokens.on_madder))
    painter.setFont(sans(SMALL, QFont.Weight.DemiBold))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
    painter.end()
