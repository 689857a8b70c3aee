"""The knot grid: one number per knot, masks, stamps and the mirrors that make the work symmetric."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Knots = NDArray[np.int8]
Mask = NDArray[np.bool_]
Points = Sequence[tuple[float, float]]

CLEAR = -1


def plain(height: int, width: int, dye: int) -> Knots:
    """Return a grid of one dye (or CLEAR)."""
    return np.full((height, width), dye, dtype=np.int8)


def glyph(text: str, dyes: Mapping[str, int], fold: str = "") -> Knots:
    """Return a stamp from lines of letters; dots are clear.

    With fold "x" the text is the left half up to the middle column, with "xy" the upper left quarter.
    """
    lines = text.split()
    codes = [[CLEAR if sign == "." else dyes[sign] for sign in line] for line in lines]
    grid = np.asarray(codes, dtype=np.int8)
    if "x" in fold:
        grid = np.concatenate([grid, grid[:, -2::-1]], axis=1)
    return np.concatenate([grid, grid[-2::-1]], axis=0) if "y" in fold else grid


def bold(stamp: Knots, times: int) -> Knots:
    """Return a stamp each of whose knots has become a block of knots."""
    return np.asarray(np.repeat(np.repeat(stamp, times, 0), times, 1))


def turned(stamp: Knots) -> Knots:
    """Return the stamp mirrored at its diagonal: the pattern of a side from that of an end."""
    return np.ascontiguousarray(stamp.T)


def lay(canvas: Knots, stamp: Knots, row: int, column: int) -> None:
    """Lay a stamp with its middle on a knot of the canvas; what hangs over is cut, what is clear shows through."""
    top, left = row - stamp.shape[0] // 2, column - stamp.shape[1] // 2
    y0, x0 = max(top, 0), max(left, 0)
    y1, x1 = min(top + stamp.shape[0], canvas.shape[0]), min(left + stamp.shape[1], canvas.shape[1])
    if y0 >= y1 or x0 >= x1:
        return
    part = stamp[y0 - top : y1 - top, x0 - left : x1 - left]
    target = canvas[y0:y1, x0:x1]
    np.copyto(target, part, where=part != CLEAR)


def fourfold(canvas: Knots) -> Knots:
    """Return the canvas with its upper left quarter mirrored into the others."""
    half = canvas[: (canvas.shape[0] + 1) // 2]
    return np.concatenate([twofold(half), twofold(half)[: canvas.shape[0] // 2][::-1]], axis=0)


def twofold(canvas: Knots) -> Knots:
    """Return the canvas with its left half mirrored into the right one."""
    left = canvas[:, : (canvas.shape[1] + 1) // 2]
    return np.concatenate([left, left[:, : canvas.shape[1] // 2][:, ::-1]], axis=1)


def axes(height: int, width: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return distances of rows and of columns from the middle of a grid."""
    rows = np.arange(height, dtype=np.float32) - (height - 1) / 2
    columns = np.arange(width, dtype=np.float32) - (width - 1) / 2
    return rows[:, None], columns[None, :]


def rhomb(high: int, wide: int, step: int = 1) -> Mask:
    """Return a rhomb of half height and half width, its edges in steps."""
    y, x = axes(2 * high + 1, 2 * wide + 1)
    up, across = np.abs(y) // step * step, np.abs(x) // step * step
    return np.asarray(up / (high + 0.01) + across / (wide + 0.01) <= 1.0)


def octagon(high: int, wide: int, cut: float = 0.586, step: int = 1) -> Mask:
    """Return an octagon; `cut` is the share of the half sides that its corners take."""
    y, x = axes(2 * high + 1, 2 * wide + 1)
    up, across = np.abs(y) // step * step / high, np.abs(x) // step * step / wide
    return np.asarray(up + across <= 2.0 - cut)


def box(high: int, wide: int) -> Mask:
    """Return a rectangle of half height and half width."""
    return np.ones((2 * high + 1, 2 * wide + 1), dtype=np.bool_)


def disc(high: int, wide: int) -> Mask:
    """Return an ellipse."""
    y, x = axes(2 * high + 1, 2 * wide + 1)
    return np.asarray((y / (high + 0.3)) ** 2 + (x / (wide + 0.3)) ** 2 <= 1.0)


def star(radius: int) -> Mask:
    """Return the eight-pointed star: a square and a rhomb over each other."""
    y, x = axes(2 * radius + 1, 2 * radius + 1)
    up, across = np.abs(y), np.abs(x)
    return np.asarray((up + across <= radius) | (np.maximum(up, across) <= radius * 0.7071))


def flower(radius: int, petals: int = 8, depth: float = 0.22) -> Mask:
    """Return a round flower of petals."""
    y, x = axes(2 * radius + 1, 2 * radius + 1)
    round_off = 1.0 - depth * (0.5 - 0.5 * np.cos(np.arctan2(y, x) * petals))
    return np.asarray(np.hypot(y, x) <= (radius + 0.3) * round_off)


def polygon(height: int, width: int, *outlines: Points) -> Mask:
    """Return the inside of outlines given as (x, y) in knots."""
    image = Image.new("1", (width, height))
    pen = ImageDraw.Draw(image)
    for outline in outlines:
        pen.polygon([(x, y) for x, y in outline], fill=1)
    return np.array(image, dtype=np.bool_)


def stroke(height: int, width: int, line: Points, thick: int) -> Mask:
    """Return a line of a thickness through points (x, y)."""
    image = Image.new("1", (width, height))
    ImageDraw.Draw(image).line([(x, y) for x, y in line], fill=1, width=thick, joint="curve")
    return np.array(image, dtype=np.bool_)


def quartered(mask: Mask) -> Mask:
    """Return a mask united with its three mirrors."""
    wide = mask | mask[:, ::-1]
    return wide | wide[::-1]


def grown(mask: Mask, times: int = 1) -> Mask:
    """Return a mask grown by knots on its four sides, in a frame of the same size."""
    for _ in range(times):
        larger = mask.copy()
        larger[1:] |= mask[:-1]
        larger[:-1] |= mask[1:]
        larger[:, 1:] |= mask[:, :-1]
        larger[:, :-1] |= mask[:, 1:]
        mask = larger
    return mask


def shrunk(mask: Mask, times: int = 1) -> Mask:
    """Return a mask from whose edge knots have been taken away."""
    framed = np.pad(mask, 1)
    return ~grown(~framed, times)[1:-1, 1:-1]


def dyed(mask: Mask, dye: int) -> Knots:
    """Return a stamp of one dye."""
    return np.where(mask, np.int8(dye), np.int8(CLEAR))


def rimmed(stamp: Knots, dye: int, times: int = 1) -> Knots:
    """Return the stamp with a contour around it."""
    framed = np.pad(stamp, times, constant_values=CLEAR)
    inside = framed != CLEAR
    np.copyto(framed, np.int8(dye), where=grown(inside, times) & ~inside)
    return framed


def nested(*layers: tuple[Mask, int]) -> Knots:
    """Return a stamp of masks on one middle, the largest first."""
    height, width = (max(mask.shape[side] for mask, _ in layers) for side in (0, 1))
    stamp = plain(height, width, CLEAR)
    for mask, dye in layers:
        lay(stamp, dyed(mask, dye), height // 2, width // 2)
    return stamp


def ringed(mask: Mask, *rings: tuple[int, int]) -> Knots:
    """Return a mask in rings from its edge inwards, each given as thickness and dye; the last fills."""
    stamp = plain(mask.shape[0], mask.shape[1], CLEAR)
    for thickness, dye in rings:
        np.copyto(stamp, np.int8(dye), where=mask)
        mask = shrunk(mask, thickness)
    return stamp


def with_middle(stamp: Knots, *others: Knots) -> Knots:
    """Return a stamp with others laid on its middle."""
    result = stamp.copy()
    for other in others:
        lay(result, other, stamp.shape[0] // 2, stamp.shape[1] // 2)
    return result


def scatter(canvas: Knots, stamps: Sequence[Knots], free: Mask, rng: np.random.Generator, tries: int, gap: int) -> None:
    """Strew stamps over the upper left quarter where their boxes, widened by `gap`, are free; `free` is used up."""
    rows = rng.integers(0, (canvas.shape[0] + 1) // 2, tries)
    columns = rng.integers(0, (canvas.shape[1] + 1) // 2, tries)
    kinds = rng.integers(0, len(stamps), tries)
    for row, column, kind in zip(rows.tolist(), columns.tolist(), kinds.tolist(), strict=True):
        stamp = stamps[kind]
        top, left = row - stamp.shape[0] // 2, column - stamp.shape[1] // 2
        place = free[max(top - gap, 0) : top + stamp.shape[0] + gap, max(left - gap, 0) : left + stamp.shape[1] + gap]
        inside = top >= 0 and left >= 0 and _clear_of_axes(canvas, top, left, stamp)
        if inside and place.all():
            lay(canvas, stamp, row, column)
            place[:] = False


def _clear_of_axes(canvas: Knots, top: int, left: int, stamp: Knots) -> bool:
    below, right = top + stamp.shape[0], left + stamp.shape[1]
    return bool(below < canvas.shape[0] // 2 and right < canvas.shape[1] // 2)
