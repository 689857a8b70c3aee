"""The icons (Lucide), drawn in a colour of the tokens, sharp at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kalbajar_catalogue.settings.paths import resources

_SCALES = (1.0, 2.0, 3.0)


@cache
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


@cache
def picture(name: str, colour: str, size: int = 16, scale: float = 0.0) -> QPixmap:
    """An icon of `size` px in one colour; `scale` is that of the screen unless it is given."""
    ratio = scale or QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode()))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return pixmap


@cache
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """An icon of 16 px for a button, greyed when the button is disabled."""
    drawn = QIcon()
    for scale in _SCALES:
        drawn.addPixmap(picture(name, colour, 16, scale))
        drawn.addPixmap(picture(name, disabled or colour, 16, scale), QIcon.Mode.Disabled)
    return drawn
