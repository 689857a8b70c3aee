"""The program's icon in every size and form that a system asks for, drawn from the two drawings in `resources/`."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST = 1024
OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def write_icons(drawing: Path, out: Path, kind: str) -> None:
    """Writes `hicolor/SIZExSIZE/KIND/NAME.png` for every size, and the drawing itself, into a folder."""
    for size in SIZES:
        place = out / "hicolor" / f"{size}x{size}" / kind / f"{drawing.stem}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        drawn(drawing, size).save(place, optimize=True)
    scalable = out / "hicolor" / "scalable" / kind / drawing.name
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(drawing.read_bytes())


def write_bundles(drawing: Path, out: Path) -> None:
    """Writes the icon as Windows and as macOS want it: `NAME.ico`, `NAME.icns`."""
    small = [drawn(drawing, size) for size in OF_WINDOWS]
    small[-1].save(out / f"{drawing.stem}.ico", sizes=[(size, size) for size in OF_WINDOWS], append_images=small[:-1])
    drawn(drawing, LARGEST).save(out / f"{drawing.stem}.icns")


def drawn(drawing: Path, size: int) -> Image.Image:
    """The drawing at this size in pixels, drawn anew rather than made smaller."""
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine())
