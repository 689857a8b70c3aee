"""Icons, codes and the carpet's border for QML, as pictures that are there at once."""

import contextlib
import hashlib
import tempfile
from base64 import b64encode
from pathlib import Path

import segno
from PySide6.QtCore import QObject, Slot

from kalbajar_catalogue.kiosk.drawing.border import band


class Drawings(QObject):
    """Draws in the colour that is asked for. What was drawn lies in a folder of this process until `close`."""

    def __init__(self, icons: Path, parent: QObject | None = None) -> None:
        """`icons` is a folder of SVG files that draw in `currentColor`."""
        super().__init__(parent)
        self._icons = icons
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        with contextlib.suppress(OSError):
            self._folder = tempfile.TemporaryDirectory(prefix="kalbajar-drawings-", ignore_cleanup_errors=True)
        self._drawn: dict[tuple[str, ...], str] = {}

    @Slot(str, str, result=str)
    def icon(self, name: str, colour: str) -> str:
        """The address of an icon in a colour such as `#2E211A`."""
        asked = ("icon", name, colour)
        if asked not in self._drawn:
            svg = (self._icons / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
            self._drawn[asked] = self.address(svg)
        return self._drawn[asked]

    @Slot(str, str, str, bool, result=str)
    def border(self, first: str, second: str, heart: str, lying: bool) -> str:
        """The address of a piece of the carpet's border, to be tiled."""
        asked = ("border", first, second, heart, str(lying))
        if asked not in self._drawn:
            self._drawn[asked] = self.address(band(first, second, heart, lying))
        return self._drawn[asked]

    @Slot(str, result="QVariant")
    def code(self, text: str) -> list[str]:
        """A QR code (level M) without its quiet zone: rows of `1` and `0`."""
        return ["".join("1" if dot else "0" for dot in row) for row in segno.make(text, error="m", micro=False).matrix]

    @Slot(str, result=str)
    def address(self, svg: str) -> str:
        """The address of a drawing: a file, which Qt shows at once; on a full disk the drawing itself, shown later."""
        drawn = svg.encode()
        if self._folder:
            file = Path(self._folder.name) / f"{hashlib.sha256(drawn).hexdigest()[:24]}.svg"
            with contextlib.suppress(OSError):
                if not file.exists():
                    file.write_bytes(drawn)
                return file.as_uri()
        return "data:image/svg+xml;base64," + b64encode(drawn).decode()

    def close(self) -> None:
        """Takes what was drawn away."""
        self._drawn.clear()
        if self._folder:
            self._folder.cleanup()
            self._folder = None
