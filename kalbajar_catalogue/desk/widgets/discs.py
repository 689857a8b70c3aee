"""The disc of a person: the first letter of the name in the person's colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import LIGHT, SMALL

DISC, TICK = 24, 14
"""The edge of a disc, and of the tick in it, px."""


def paint_disc(painter: QPainter, box: QRectF, letter: str, colour: str) -> None:
    """Paint a disc into a box: the letter is light in both schemes, since the colours of people are made for it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    radius = min(box.width(), box.height()) / 2 - 1
    painter.drawEllipse(QPointF(box.center()), radius, radius)
    painter.setPen(QColor(LIGHT.surface))
    painter.setFont(sans(SMALL - 1, sans().Weight.DemiBold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def disc(name: str, colour: str, size: int = DISC) -> QPixmap:
    """The disc of a person of this name, as sharp as the screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_disc(painter, QRectF(0, 0, size, size), initial(name), colour)
    painter.end()
    return pixmap


def disc_icon(name: str, colour: str, size: int = DISC, ticked: bool = False) -> QIcon:
    """The disc for a button or a menu, the same when it is disabled; one that is `ticked` has a tick in it instead."""
    drawn, icon = disc("" if ticked else name, colour, size), QIcon()
    if ticked:
        painter = QPainter(drawn)
        painter.drawPixmap((size - TICK) // 2, (size - TICK) // 2, picture("check", LIGHT.surface, TICK))
        painter.end()
    icon.addPixmap(drawn)
    icon.addPixmap(drawn, QIcon.Mode.Disabled)
    return icon


def initial(name: str) -> str:
    """The letter that stands for a name: `i` stands as `İ`, as in Azerbaijani, where a name begins with it."""
    first = name.strip()[:1]
    return "İ" if first == "i" else first.upper()
