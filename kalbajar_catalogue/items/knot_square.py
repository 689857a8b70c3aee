"""A square of a carpet with every knot in its place: what the diagram of density is drawn from. Pure."""

from dataclasses import dataclass
from typing import Final

MM_PER_DM: Final = 100
_SIDES_MM: Final = (50, 100)


@dataclass(frozen=True)
class KnotSquare:
    """A square of `side_mm`, with so many knots `across` its width and `along` its length."""

    side_mm: int
    across: int
    along: int

    @property
    def count(self) -> int:
        """All knots in it."""
        return self.across * self.along

    @property
    def per_dm2(self) -> int:
        """How many times the square lies in a dm²."""
        return (MM_PER_DM // self.side_mm) ** 2


def square_of(horizontal_dm: int | None, vertical_dm: int | None) -> KnotSquare | None:
    """The smallest square (5 cm, else 10 cm) that holds whole knots only; None while a count is missing or 0."""
    if not horizontal_dm or not vertical_dm:
        return None
    for side in _SIDES_MM:
        parts = MM_PER_DM // side
        if horizontal_dm % parts == 0 and vertical_dm % parts == 0:
            return KnotSquare(side, horizontal_dm // parts, vertical_dm // parts)
    raise AssertionError("a dm holds whole knots")


def edges(count: int, length: int) -> tuple[int, ...]:
    """Where each of `count` knots begins along `length` px, and where the last one ends: whole px, none is lost."""
    return tuple(length * place // count for place in range(count + 1))


def colour_at(square: KnotSquare, across: int, along: int) -> int:
    """The colour (0 to 4) of one knot: stepped lozenges one in the other, so that rows and columns can be counted."""
    middle_x, middle_y = (square.across - 1) / 2, (square.along - 1) / 2
    far = abs(across - middle_x) / (square.across / 2) + abs(along - middle_y) / (square.along / 2)
    return min(int(far * 5 / 1.6), 4)
