"""Texts that give way to the room there is: worked out once, not with every paint."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

REMEMBERED = 4096


class Shortener:
    """Measures and shortens texts in one font; what was measured last is remembered."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._widths: dict[str, int] = {}
        self._short: dict[tuple[str, int], str] = {}

    def of(self, text: str, width: int) -> str:
        """As much of the text as there is room for."""
        if self.width(text) <= width:
            return text
        key = (text, width)
        if (known := self._short.get(key)) is None:
            if len(self._short) >= REMEMBERED:
                self._short.clear()
            known = self._short[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return known

    def width(self, text: str) -> int:
        """The px that the whole text takes."""
        if (known := self._widths.get(text)) is None:
            if len(self._widths) >= REMEMBERED:
                self._widths.clear()
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known
