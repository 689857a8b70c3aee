"""The program's fonts, made known to Qt: both faces write in them."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def load_fonts(folder: Path) -> None:
    """Make every font file in a folder known to Qt."""
    for file in sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")]):
        QFontDatabase.addApplicationFont(str(file))
