"""How the second picture of two is moved, turned and scaled so that it lies on the first. The rules are pure.

No record has room for it: it is kept on this machine, for each two works.
"""

from dataclasses import dataclass, replace
from math import isfinite
from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtGui import QTransform

FARTHEST: Final = 0.5
"""So far a picture is moved at most, in shares of its width."""
STEEPEST: Final = 45.0
LEAST: Final = 0.25
MOST: Final = 4.0
_KEY: Final = "aligned"


@dataclass(frozen=True)
class Alignment:
    """To the right and down in shares of the picture's width, degrees clockwise round its middle, and its scale."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    scale: float = 1.0

    def by(self, x: float = 0.0, y: float = 0.0, turn: float = 0.0, scale: float = 1.0) -> "Alignment":
        """Moved and turned so much further, and scaled by so much, within the limits."""
        return within(replace(self, x=self.x + x, y=self.y + y, turn=self.turn + turn, scale=self.scale * scale))

    @property
    def as_text(self) -> str:
        """As it is remembered."""
        return f"{self.x:.6f} {self.y:.6f} {self.turn:.4f} {self.scale:.6f}"


UNMOVED: Final = Alignment()


def within(wanted: Alignment) -> Alignment:
    """The nearest alignment within the limits."""
    return Alignment(
        _held(wanted.x, -FARTHEST, FARTHEST),
        _held(wanted.y, -FARTHEST, FARTHEST),
        _held(wanted.turn, -STEEPEST, STEEPEST),
        _held(wanted.scale, LEAST, MOST),
    )


def from_text(text: str) -> Alignment:
    """What `as_text` said; unmoved for what cannot be read."""
    try:
        figures = [float(part) for part in text.split()]
    except ValueError:
        return UNMOVED
    return within(Alignment(*figures)) if len(figures) == 4 and all(map(isfinite, figures)) else UNMOVED


def transform(alignment: Alignment, left: float, top: float, width: float, height: float) -> QTransform:
    """From where a picture stands unmoved, in device px, to where it stands aligned."""
    across, down = left + width / 2, top + height / 2
    moved = QTransform.fromTranslate(across + alignment.x * width, down + alignment.y * width)
    return moved.rotate(alignment.turn).scale(alignment.scale, alignment.scale).translate(-across, -down)


class AlignmentMemory:
    """The alignments of this machine, by the uids of the two works: the one that stays, the one that is moved."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def of(self, stays: str, moved: str) -> Alignment:
        """How a work was laid on another; unmoved when nobody did."""
        return from_text(str(self._memory.value(f"{_KEY}/{stays}/{moved}", "")))

    def keep(self, stays: str, moved: str, alignment: Alignment) -> None:
        """Remember it; nothing is kept of what was put back."""
        key = f"{_KEY}/{stays}/{moved}"
        if alignment == UNMOVED:
            self._memory.remove(key)
        else:
            self._memory.setValue(key, alignment.as_text)


def _held(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
