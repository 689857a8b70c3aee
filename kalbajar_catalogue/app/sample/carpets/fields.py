"""What the designs of fields share: free ground, rows of motifs, fillings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kalbajar_catalogue.app.sample.noise import stream

from .dyes import Dye
from .knots import Knots, Mask, grown, lay, scatter
from .small_motifs import bird, comb, dot, ess, hooked, little_cross, little_star, plant, rosette, tulip


def free_field(canvas: Knots, inset: int, ground: int, away: int = 2) -> Mask:
    """Return where the field shows its ground, `away` knots from anything else."""
    free = np.zeros(canvas.shape, dtype=np.bool_)
    free[inset:-inset, inset:-inset] = canvas[inset:-inset, inset:-inset] == ground
    return ~grown(~free, away)


def filled(canvas: Knots, inset: int, ground: int, stamps: Sequence[Knots], seed: int, gap: int = 2) -> None:
    """Strew stamps on the free ground of the field, large ones first and dots in what is left."""
    free, rng = free_field(canvas, inset, ground), stream(seed, 1)
    ordered = sorted(stamps, key=lambda stamp: -stamp.size)
    half = (len(ordered) + 1) // 2
    scatter(canvas, ordered[:half], free, rng, 500, gap)
    scatter(canvas, ordered[half:], free, rng, 1600, gap)


def common(first: int, second: int, third: int, rim: int) -> tuple[Knots, ...]:
    """Return the small motifs that stand in most fields, in three colours and a contour."""
    return (
        rosette(first, second, third, rim),
        rosette(third, rim, first, rim),
        little_star(second, first, third, rim),
        little_star(third, second, first, rim),
        little_cross(first, third, rim),
        little_cross(second, first, rim),
        plant(second, third, first),
        tulip(second, first, third),
        hooked(second, first, third),
        hooked(first, third, second),
        bird(rim, first, second),
        ess(third),
        ess(first),
        comb(second),
        dot(third, second),
        dot(first, third),
        dot(second, first),
    )


def in_rows(
    canvas: Knots, stamps: Sequence[Knots], rows: Sequence[int], columns: Sequence[int], shift: int = 1
) -> None:
    """Lay stamps on crossings of rows and columns, in turn; each row begins `shift` stamps later."""
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            lay(canvas, stamps[(j + i * shift) % len(stamps)], row, column)


def spread(start: int, end: int, count: int) -> list[int]:
    """Return the middles of `count` equal parts of a length."""
    return [round(start + (k + 0.5) * (end - start) / count) for k in range(count)]


def used(canvas: Knots, share: float = 0.004) -> tuple[str, ...]:
    """Return the codes of the dyes that cover more than a share of a piece, most knots first."""
    counts = np.bincount(canvas.ravel(), minlength=len(Dye))
    order = np.argsort(-counts, kind="stable")
    return tuple(Dye(k).code for k in order.tolist() if counts[k] > share * canvas.size)
