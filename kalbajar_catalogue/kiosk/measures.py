"""How large things are on this screen: a grid of 1920 x 1080 (1080 x 1920 upright), scaled as a whole. No Qt."""

from dataclasses import dataclass
from math import hypot

LONG_SIDE, SHORT_SIDE = 1920, 1080
LEAST_TOUCH_MM, LEAST_TOUCH_PX = 15.0, 44.0
TOUCH = 72.0
"""The smallest control, in units of the grid, where that is at least 15 mm and 44 px."""
MM_PER_INCH = 25.4
USUAL_INCHES = 24.0
"""Taken for the diagonal as long as nobody has measured it; nothing is shown at true size then."""


@dataclass(frozen=True)
class Screen:
    """The part of the screen that is drawn on, in px; `diagonal_in` of the whole screen in inches, 0 if unknown.

    `whole` is the whole screen in px, which the diagonal belongs to.
    """

    width: int
    height: int
    diagonal_in: float = 0.0
    whole: tuple[int, int] = (0, 0)

    @property
    def scale(self) -> float:
        """Screen px in one unit of the grid."""
        across, down = (LONG_SIDE, SHORT_SIDE) if self.width >= self.height else (SHORT_SIDE, LONG_SIDE)
        return max(0.05, min(self.width / across, self.height / down))

    @property
    def mm(self) -> float:
        """Units of the grid in one mm."""
        wide, high = self.whole if all(self.whole) else (self.width, self.height)
        px_per_mm = hypot(wide, high) / ((self.diagonal_in or USUAL_INCHES) * MM_PER_INCH)
        return px_per_mm / self.scale

    @property
    def touch(self) -> float:
        """The smallest side of a control, in units of the grid."""
        return max(TOUCH, LEAST_TOUCH_MM * self.mm, LEAST_TOUCH_PX / self.scale)

    @property
    def is_measured(self) -> bool:
        """Whether things can be shown at true size."""
        return self.diagonal_in > 0
