"""Pictures at the very size they are painted in: scaled once, not with every paint."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

MEMORY = 96 * 1024 * 1024
_Key = tuple[int, int, int, float]


class Scaled:
    """Keeps the pictures painted last, at most `memory` bytes of them. Belongs to the interface thread."""

    def __init__(self, memory: int = MEMORY) -> None:
        self._memory = memory
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0

    def of(self, pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
        """The picture at `size` px of a screen of this ratio."""
        key = (pixmap.cacheKey(), size.width(), size.height(), ratio)
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        made = pixmap.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(ratio)
        self._keep(key, made)
        return made

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._memory and len(self._kept) > 1:
            self._bytes -= _bytes_of(self._kept.popitem(last=False)[1])


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
