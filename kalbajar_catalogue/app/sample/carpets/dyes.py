"""The dyes of the sample carpets: one number per dye in the knot grid, its colour, its code in the vocabulary."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray


class Dye(IntEnum):
    """A dyed yarn; the number stands in the knot grid."""

    RED = 0
    DEEP = 1
    INDIGO = 2
    BLUE = 3
    WELD = 4
    GREEN = 5
    BROWN = 6
    CAMEL = 7
    IVORY = 8
    BLACK = 9
    ORANGE = 10
    PINK = 11

    @property
    def code(self) -> str:
        """Return the code of the vocabulary "colour"."""
        return _CODES[self]


_CODES: dict[Dye, str] = {
    Dye.RED: "red",
    Dye.DEEP: "dark_red",
    Dye.INDIGO: "dark_blue",
    Dye.BLUE: "blue",
    Dye.WELD: "yellow",
    Dye.GREEN: "green",
    Dye.BROWN: "brown",
    Dye.CAMEL: "camel",
    Dye.IVORY: "ivory",
    Dye.BLACK: "black",
    Dye.ORANGE: "orange",
    Dye.PINK: "pink",
}

_YARN: dict[Dye, tuple[int, int, int]] = {
    Dye.RED: (130, 38, 33),
    Dye.DEEP: (90, 27, 29),
    Dye.INDIGO: (30, 41, 70),
    Dye.BLUE: (88, 124, 148),
    Dye.WELD: (186, 144, 76),
    Dye.GREEN: (72, 96, 76),
    Dye.BROWN: (98, 64, 42),
    Dye.CAMEL: (172, 134, 94),
    Dye.IVORY: (216, 202, 174),
    Dye.BLACK: (43, 32, 30),
    Dye.ORANGE: (156, 78, 48),
    Dye.PINK: (198, 134, 116),
}

YARN: NDArray[np.float32] = np.asarray([_YARN[dye] for dye in Dye], dtype=np.float32)
