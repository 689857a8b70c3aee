"""The measures of the book's page, in mm: all of them follow from its size."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

_USUAL_WIDTH, _USUAL_HEIGHT = 210, 240
SIZES: Final[Mapping[str, tuple[int, int]]] = {"210x240": (210, 240), "a4": (210, 297), "square": (240, 240)}
"""The pages that the style offers, width and height in mm; the first is the usual one."""
USUAL: Final = "210x240"


@dataclass(frozen=True)
class Measures:
    """A page: its size, margins, the line at which plates hang, and what is left for pictures and text."""

    width: float
    height: float
    inside: float
    outside: float
    head: float
    foot: float
    hang: float
    strip: float

    @property
    def live_width(self) -> float:
        """Between the margins."""
        return self.width - self.inside - self.outside

    @property
    def live_height(self) -> float:
        """Between head and foot."""
        return self.height - self.head - self.foot

    def plain(self) -> dict[str, float]:
        """As plain data for the style."""
        return {**asdict(self), "live_width": self.live_width, "live_height": self.live_height}


def measures_of(page: str) -> Measures:
    """The measures of a size by its code; of the usual one for a code that is not known."""
    width, height = SIZES.get(page, SIZES[USUAL])
    across, down = width / _USUAL_WIDTH, height / _USUAL_HEIGHT
    return Measures(
        width=width,
        height=height,
        inside=round(16 * across, 1),
        outside=round(18 * across, 1),
        head=round(18 * down, 1),
        foot=round(26 * down, 1),
        hang=round(34 * down, 1),
        strip=round(62 * across, 1),
    )
