"""The colours, sizes and steps of the desk, light and dark: the one place where they are numbers."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette

STEPS: Final = (4, 8, 12, 16, 24, 32, 48)
SMALL, BODY, LARGE, HEADING, TITLE = 12, 13, 15, 20, 28
CONTROL: Final = 30
RADIUS: Final = 6
TOP_BAR, RAIL, RAIL_FOLDED, STRIP, HEADER = 48, 208, 48, 28, 76
INSPECTOR, INSPECTOR_LEAST, INSPECTOR_MOST = 320, 268, 420
FOLDS_BELOW: Final = 1180
RECOLOURED: Final = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
"""The events by which a widget hears of another scheme."""
SERIF: Final = "EB Garamond"
SANS: Final = "Inter"


@dataclass(frozen=True)
class Tokens:
    """The named colours of one scheme, as `#rrggbb`."""

    dark: bool
    ground: str
    surface: str
    line: str
    edge: str
    text: str
    quiet: str
    madder: str
    on_madder: str
    wash: str
    indigo: str
    weld: str
    sage: str
    hover: str


LIGHT: Final = Tokens(
    dark=False, ground="#F6F1E7", surface="#FFFDF8", line="#E2D8C6", edge="#9C8B78", text="#2E211A", quiet="#6B5444",
    madder="#9B2D2A", on_madder="#FFFDF8", wash="#F3E1DA", indigo="#22395B", weld="#8A6414", sage="#4C6145",
    hover="#EFE7D9",
)  # fmt: skip
DARK: Final = Tokens(
    dark=True, ground="#1A1512", surface="#251D18", line="#3A2F27", edge="#7B6A5B", text="#EFE6D6", quiet="#B9A994",
    madder="#E07A6F", on_madder="#1A1512", wash="#3D2521", indigo="#9DB6DC", weld="#E0B553", sage="#9DB58F",
    hover="#2E251F",
)  # fmt: skip


def scheme() -> Tokens:
    """The scheme that the application is dressed in. A widget's own palette would not do: style sheets change it."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


class Dress:
    """The scheme in which a widget has drawn itself: the events of a change come to it by the hundred."""

    def __init__(self) -> None:
        self._worn = scheme()

    def is_new(self) -> bool:
        """Whether another scheme is worn than when this was last asked."""
        worn, self._worn = self._worn, scheme()
        return worn is not self._worn

    def hears(self, event: QEvent) -> bool:
        """Whether an event is the first that tells of another scheme."""
        return event.type() in RECOLOURED and self.is_new()


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of a scheme, for everything that the style sheet does not name."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(tokens.surface), QColor(tokens.ground))
    colours = {
        role.Window: tokens.ground, role.Base: tokens.surface, role.AlternateBase: tokens.ground,
        role.Button: tokens.surface, role.WindowText: tokens.text, role.Text: tokens.text,
        role.ButtonText: tokens.text, role.PlaceholderText: tokens.quiet, role.Link: tokens.indigo,
        role.Highlight: tokens.madder, role.HighlightedText: tokens.on_madder, role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.ground, role.Mid: tokens.line, role.Accent: tokens.madder,
    }  # fmt: skip
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.edge))
    return palette
