"""Fonts, palette and style sheet of the desk: light or dark as the system says, switched while it runs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.style import sheet
from kalbajar_catalogue.desk.tokens import BODY, DARK, LIGHT, SANS, SERIF, palette_of
from kalbajar_catalogue.qtkit.fonts import load_fonts


class Theme(QObject):
    """Dresses the application; every widget hears of a new scheme by its PaletteChange event."""

    def __init__(self, application: QApplication, fonts: Path) -> None:
        """Load every font in a folder and dress the application in the system's scheme."""
        super().__init__()
        self._application = application
        self._chosen = "system"
        application.setStyle("Fusion")
        load_fonts(fonts)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def show_dark(self, dark: bool) -> None:
        """Dress in one scheme, whatever the system says."""
        dress(self._application, dark)

    def choose(self, scheme: str) -> None:
        """Dress in `light` or `dark`, or as the `system` does, from now on."""
        self._chosen = scheme
        self._follow(self._application.styleHints().colorScheme())

    def close(self) -> None:
        """No longer follow the system."""
        self._application.styleHints().colorSchemeChanged.disconnect(self._follow)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.show_dark(scheme == Qt.ColorScheme.Dark if self._chosen == "system" else self._chosen == "dark")


def dress(application: QApplication, dark: bool) -> None:
    """Put on the font, the palette and the style sheet of one scheme, unless it is worn: Qt polishes every widget anew.

    The style sheet leaves the plain font and the plain colour to the first two: a rule for every widget would be
    handed down from each to all that are in it.
    """
    tokens = DARK if dark else LIGHT
    if application.styleSheet() != sheet(tokens):
        if application.font() != sans():
            application.setFont(sans())
        application.setPalette(palette_of(tokens))
        application.setStyleSheet(sheet(tokens))


def sans(px: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter with figures of one width."""
    font = QFont(SANS)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def serif(px: int, italic: bool = False) -> QFont:
    """EB Garamond, for titles."""
    font = QFont(SERIF)
    font.setPixelSize(px)
    font.setItalic(italic)
    return font
