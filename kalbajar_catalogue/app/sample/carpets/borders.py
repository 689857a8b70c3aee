"""Borders: stripes of repeated units around a field, whose rows end whole at corners and middles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .knots import Knots, lay, turned


@dataclass(frozen=True)
class Stripe:
    """One stripe: units as high as the stripe is wide, repeated in turn, and what stands in the corner."""

    units: tuple[Knots, ...]
    corner: Knots | None = None

    @property
    def width(self) -> int:
        """Return the width in knots."""
        return int(self.units[0].shape[0])


def row_of(units: Sequence[Knots], length: int) -> Knots:
    """Return whole units over exactly `length` knots, each a knot longer or shorter as needed."""
    mean = sum(unit.shape[1] for unit in units) / len(units)
    count = max(1, round(length / mean))
    edges = [round(k * length / count) for k in range(count + 1)]
    parts = [_fitted(units[k % len(units)], edges[k + 1] - edges[k]) for k in range(count)]
    return np.concatenate(parts, axis=1)


def _fitted(unit: Knots, length: int) -> Knots:
    columns = ((np.arange(length) + 0.5) * unit.shape[1] / length).astype(np.int64)
    return unit[:, columns]


def _corner(stripe: Stripe) -> Knots:
    """Return the square in the corner, which carries on the rows that begin on both sides of it."""
    width, unit = stripe.width, stripe.units[-1]
    square = unit[:, (np.arange(width) - width) % unit.shape[1]]
    if stripe.corner is not None:
        square[:, : max(width - width // 4, 1)] = unit[0, 0]
    upper = np.arange(width)[:, None] <= np.arange(width)[None, :]
    square = np.where(upper, square, square.T)
    if stripe.corner is not None:
        lay(square, stripe.corner, width // 2, width // 2)
    return square


def depth(stripes: Sequence[Stripe]) -> int:
    """Return how wide stripes are together."""
    return sum(stripe.width for stripe in stripes)


def framed(canvas: Knots, stripes: Sequence[Stripe], inset: int = 0) -> int:
    """Weave stripes into the upper left quarter from outside inwards; return how far in the field begins."""
    middle_row, middle_column = (canvas.shape[0] + 1) // 2, (canvas.shape[1] + 1) // 2
    for stripe in stripes:
        end = inset + stripe.width
        canvas[inset:end, end:middle_column] = row_of(stripe.units, middle_column - end)
        canvas[end:middle_row, inset:end] = turned(row_of(stripe.units, middle_row - end))
        canvas[inset:end, inset:end] = _corner(stripe)
        inset = end
    return inset
