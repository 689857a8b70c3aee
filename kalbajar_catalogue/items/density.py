"""How dense a pile carpet is: knots per dm², and whether that is low, medium or high (DOMAIN 2.3, 3.3). Pure.

The State Registry calls 25 x 25 knots to the dm low, 40 x 40 medium and 60 x 60 high. They are typical values, not
limits; a carpet belongs to the one that its mean count to the dm (the root of the product) is nearest to, and to the
denser of two that are equally near.
"""

from math import sqrt
from typing import Literal, Protocol

DensityClass = Literal["low", "medium", "high"]
TYPICAL: dict[DensityClass, int] = {"low": 25, "medium": 40, "high": 60}
_DM2_PER_M2 = 100.0


class Counted(Protocol):
    """What has knots that were counted over 10 cm of its width and of its length."""

    @property
    def knots_horizontal_dm(self) -> int | None:
        """Knots over 10 cm of the width."""

    @property
    def knots_vertical_dm(self) -> int | None:
        """Knots over 10 cm of the length."""


def knots_per_dm2(carpet: Counted) -> int | None:
    """The product of the two counts; None when one was not made."""
    if carpet.knots_horizontal_dm is None or carpet.knots_vertical_dm is None:
        return None
    return carpet.knots_horizontal_dm * carpet.knots_vertical_dm


def density_class(knots_dm2: float) -> DensityClass:
    """The class whose typical count to the dm is nearest. ValueError for a density below 0."""
    count = sqrt(knots_dm2)
    return min(reversed(TYPICAL), key=lambda name: abs(TYPICAL[name] - count))


def from_m2(knots_m2: float) -> float:
    """Knots per dm² for knots per m², as some sources give them."""
    return knots_m2 / _DM2_PER_M2
