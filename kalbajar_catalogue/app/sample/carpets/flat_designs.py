"""The designs of the flat-weaves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .borders import depth, framed
from .dyes import Dye
from .fields import common, filled, in_rows, spread
from .knots import (
    Knots,
    bold,
    box,
    dyed,
    fourfold,
    lay,
    nested,
    octagon,
    plain,
    rhomb,
    rimmed,
    ringed,
    star,
    twofold,
    with_middle,
)
from .medallions import hooked_edge, kilim_rhomb, stepped_octagon, verni_dragon
from .small_motifs import bird, camel, comb, dot, ess, hooked, horse, little_cross, little_star, plant, rosette
from .stripes import flowers, hooked_rhombs, inner_line, pole, rhombs, running_dog, trefoils, zigzag

RED, DEEP, INDIGO, BLUE, WELD, GREEN = Dye.RED, Dye.DEEP, Dye.INDIGO, Dye.BLUE, Dye.WELD, Dye.GREEN
BROWN, CAMEL, IVORY, BLACK, ORANGE, PINK = Dye.BROWN, Dye.CAMEL, Dye.IVORY, Dye.BLACK, Dye.ORANGE, Dye.PINK


def _banded(canvas: Knots, bands: Sequence[tuple[int, int]], row: int = 0) -> int:
    """Weave plain bands from a row downwards, each given as height and dye; return where they end."""
    for high, dye in bands:
        canvas[row : row + high] = dye
        row += high
    return row


def bands(rows: int, columns: int) -> Knots:
    """The palaz: plain bands in madder, indigo, camel and green with fine lines and rows of teeth."""
    canvas = plain(rows, columns, RED)
    fine = ((4, IVORY), (3, BLACK), (4, WELD), (3, BLACK), (4, IVORY))
    broad = ((34, RED), (26, INDIGO), (38, RED), (22, CAMEL), (30, GREEN), (26, IVORY), (36, DEEP), (26, INDIGO))
    row = _banded(canvas, ((12, BROWN), (3, IVORY), (6, RED), (3, BLACK)))
    for k, (high, dye) in enumerate((*broad, (34, RED))):
        _teeth(canvas, _banded(canvas, ((high, dye),), row) - high // 2 - 1, dye, (WELD, IVORY, RED)[k % 3], k)
        row = _banded(canvas, fine if k % 2 == 0 else fine[1:4], row + high)
    canvas[row:] = CAMEL
    return fourfold(canvas)


def _teeth(canvas: Knots, row: int, ground: int, dye: int, k: int) -> None:
    """Weave a row of small blocks within a band that has been woven, in every second band."""
    if k % 2 == 0:
        return
    columns = np.arange(canvas.shape[1])
    for step, reach in ((-4, 3), (-2, 5), (0, 7), (2, 5), (4, 3)):
        on = np.abs(columns % 20 - 10) < reach
        canvas[row + step : row + step + 2, on] = dye if ground != dye else BLACK


def strips(rows: int, columns: int) -> Knots:
    """The jejim: narrow strips sewn side by side, each with its own ground and small motifs."""
    canvas = plain(rows, columns, RED)
    grounds = (IVORY, RED, INDIGO, WELD, DEEP, GREEN, IVORY, INDIGO)
    motif_dyes = ((IVORY, INDIGO, WELD), (IVORY, RED, WELD), (RED, INDIGO, GREEN), (WELD, IVORY, INDIGO))
    wide, half = 54, columns // 2
    for k in range(half // wide):
        _strip(canvas, half - (k + 1) * wide, half - k * wide, grounds[k % 8], motif_dyes[(k * 3) % 4], k)
    return fourfold(canvas)


def _strip(canvas: Knots, left: int, right: int, ground: int, dyes: tuple[int, int, int], k: int) -> None:
    """Weave one strip with lines at its sides and a column of motifs that keeps clear of the middle."""
    other = BROWN if IVORY in (ground, *dyes) else IVORY
    first, second, third = (dye if dye != ground else other for dye in dyes)
    canvas[:, left:right] = ground
    for away, dye in ((3, first), (5, BLACK), (7, third)):
        canvas[:, left + away : left + away + 2] = dye
        canvas[:, right - away - 2 : right - away] = dye
    core = ringed(rhomb(13, 11, 2), (2, first), (1, BLACK), (3, second), (99, third))
    kinds: tuple[Knots, ...] = (
        (with_middle(core, dot(first, second)), ess(first)),
        (hooked(first, second, third), little_cross(third, first), rosette(first, second, third)),
        (comb(second), plant(second, first, third), bird(BLACK, second, third)),
        (bold(ess(first), 2), dot(second, third)),
    )[k % 4]
    large = [bold(kind, 2) if kind.size < 230 else kind for kind in kinds]
    pitch = 32
    for i, row in enumerate(range(canvas.shape[0] // 2 - pitch // 2, 0, -pitch)):
        lay(canvas, large[i % len(large)], row, (left + right) // 2)


def stepped_rhombs(rows: int, columns: int) -> Knots:
    """The kilim: stepped rhombs in interlocking rows, all edges in steps because of the slits."""
    canvas = plain(rows, columns, INDIGO)
    high, wide, step = 66, 49, 8
    kinds = [
        kilim_rhomb(high, wide, dyes, step)
        for dyes in (
            (BLACK, IVORY, RED, INDIGO, WELD, RED),
            (BLACK, RED, IVORY, GREEN, WELD, DEEP),
            (BLACK, WELD, INDIGO, IVORY, RED, IVORY),
            (BLACK, BLUE, DEEP, IVORY, GREEN, WELD),
        )
    ]
    down = spread(40, rows - 40, 13)
    for i, row in enumerate(down):
        across = spread(0, columns, 3) if i % 2 == 0 else [0, columns // 3, 2 * columns // 3, columns]
        in_rows(canvas, kinds, (row,), across, 0)
    _banded(canvas, ((14, RED), (4, IVORY), (26, INDIGO), (4, IVORY), (16, RED)))
    for column in range(0, columns, 20):
        lay(canvas, kilim_rhomb(10, 8, (WELD, RED), 4), 31, column)
    return fourfold(canvas)


def caravan(rows: int, columns: int) -> Knots:
    """The shadda: rows of camels and of horses on bands, all walking towards the middle."""
    canvas = plain(rows, columns, RED)
    pattern = (RED, INDIGO, RED, CAMEL)
    high = (rows - 32) // 8
    across = spread(0, columns // 2, 4)
    for k, row in enumerate(range(16, rows - 16 - high + 1, high)):
        ground = pattern[k % 4]
        canvas[row : row + high] = ground
        canvas[row : row + 3] = IVORY
        canvas[row + 3 : row + 6] = BLACK
        dyes = ((IVORY, WELD, BLUE), (WELD, IVORY, PINK), (WELD, GREEN, IVORY), (RED, INDIGO, DEEP))[k % 4]
        beasts = [bold(camel(BLACK, dye, RED if ground != RED else INDIGO)[:, ::-1], 2) for dye in dyes]
        riders = [bold(horse(BLACK, dye, RED if ground != RED else INDIGO)[:, ::-1], 2) for dye in dyes]
        in_rows(canvas, (beasts, riders)[k % 2], (row + high // 2 + 3,), across, k)
        small = (little_star(dyes[0], dyes[1], dyes[0]), dot(dyes[1], dyes[0]))
        in_rows(canvas, small, (row + 14, row + high - 9), [column - 30 for column in across], 0)
    canvas[:16] = canvas[-16:] = INDIGO
    for column in range(8, columns // 2, 16):
        for row in (8, rows - 8):
            lay(canvas, little_cross(IVORY, WELD), row, column)
    return twofold(canvas)


def great_s(rows: int, columns: int) -> Knots:
    """The verni: large S-dragons in squares, four across and four down."""
    stripes = (
        *inner_line(BLACK),
        rhombs(IVORY, (RED, INDIGO), WELD),
        *inner_line(BLACK),
        zigzag(RED, IVORY, WELD, INDIGO),
    )
    canvas, inset = plain(rows, columns, DEEP), depth(stripes)
    down, across = spread(inset, rows - inset, 4), spread(inset, columns - inset, 4)
    high, wide = (rows - 2 * inset) // 4 - 40, (columns - 2 * inset) // 4 - 34
    for i, row in enumerate(down):
        for j, column in enumerate(across):
            ground, dyes = ((INDIGO, (IVORY, RED, WELD)), (RED, (IVORY, INDIGO, WELD)), (CAMEL, (INDIGO, WELD, RED)))[
                (i + j) % 3
            ]
            lay(
                canvas,
                nested((box(high // 2 + 16, wide // 2 + 13), BLACK), (box(high // 2 + 14, wide // 2 + 11), ground)),
                row,
                column,
            )
            lay(canvas, verni_dragon(high, wide, dyes, BLACK), row, column)
    for ground, seed in ((INDIGO, 141), (RED, 142), (CAMEL, 143)):
        filled(canvas, inset, ground, (ess(IVORY), dot(WELD, IVORY), little_cross(IVORY, WELD)), seed, 1)
    framed(canvas, stripes)
    return fourfold(canvas)


def _mesh(high: int, wide: int, tint: int, with_bird: bool) -> Knots:
    """Return one rhomb of the zili around a bird or a star."""
    dye = (INDIGO, GREEN, CAMEL, RED)[tint]
    body = ringed(rhomb(high, wide, 3), (3, dye), (2, IVORY), (99, dye))
    second = INDIGO if dye == CAMEL else WELD
    heart = bold(bird(IVORY, IVORY, second), 2) if with_bird else bold(little_star(IVORY, second, dye), 3)
    return with_middle(body, heart)


def birds(rows: int, columns: int) -> Knots:
    """The zili: a lattice of rhombs in four colours, with birds and stars within."""
    stripes = (
        *inner_line(BLACK, RED),
        running_dog(IVORY, INDIGO),
        *inner_line(BLACK),
        flowers(WELD, (IVORY, RED, BLUE), INDIGO, RED, BLACK),
        *inner_line(BLACK, IVORY),
    )
    canvas, inset = plain(rows, columns, IVORY), depth(stripes)
    down, across = spread(inset, rows - inset, 9), spread(inset, columns - inset, 6)
    high, wide = (down[1] - down[0]) // 2, (across[1] - across[0]) // 2
    for shift in (0, 1):
        for i, row in enumerate(down if not shift else [inset, *(d + high for d in down)]):
            for j, column in enumerate(across if not shift else [inset, *(a + wide for a in across)]):
                on_axis = abs(row - rows / 2) < 9 or abs(column - columns / 2) < 9
                mesh = _mesh(high - 2, wide - 2, (i + 2 * j + shift) % 4, (i + j + shift) % 2 == 0 and not on_axis)
                lay(canvas, mesh, row, column)
    framed(canvas, stripes)
    return fourfold(canvas)


def sumakh(rows: int, columns: int) -> Knots:
    """The sumakh: three flat octagons with cross arms on madder, within running waves."""
    stripes = (
        *inner_line(BLACK, WELD),
        running_dog(RED, IVORY),
        *inner_line(BLACK),
        hooked_rhombs(INDIGO, (CAMEL, RED, GREEN), IVORY, BLACK),
        *inner_line(BLACK),
        pole((IVORY, RED, BLUE), BLACK),
        trefoils(WELD, INDIGO),
        *inner_line(BLACK),
    )
    canvas, inset = plain(rows, columns, ORANGE), depth(stripes)
    high, wide = (rows - 2 * inset) // 6 - 3, columns // 2 - inset - 16
    for k, row in enumerate(spread(inset, rows - inset, 3)):
        outer = (INDIGO, GREEN, INDIGO)[k]
        body = ringed(
            octagon(high, wide, 0.42, 4), (2, BLACK), (5, IVORY), (1, BLACK), (6, DEEP), (1, BLACK), (99, outer)
        )
        inner = stepped_octagon(round(high * 0.72), round(wide * 0.62), (WELD, RED, IVORY, INDIGO), BLACK, 4)
        lay(canvas, with_middle(body, inner), row, columns // 2)
        for side in (-1, 1):
            arm = rimmed(ringed(star(17), (3, IVORY), (1, BLACK), (99, RED)), BLACK)
            lay(canvas, with_middle(arm, rosette(WELD, INDIGO, IVORY)), row, columns // 2 + side * round(wide * 0.78))
    filled(canvas, inset, INDIGO, (rosette(IVORY, RED, WELD), hooked(WELD, IVORY, RED)), 163, 1)
    filled(canvas, inset, GREEN, (rosette(IVORY, RED, WELD), hooked(WELD, IVORY, RED)), 164, 1)
    gem = rimmed(dyed(hooked_edge(16, 20, 3, 10, 2), INDIGO), BLACK)
    core = ringed(rhomb(16, 20, 2), (1, BLACK), (4, INDIGO), (1, BLACK), (3, IVORY), (99, RED))
    for k in (0, 1, 2):
        lay(canvas, with_middle(gem, core), inset + k * (rows - 2 * inset) // 3, inset + 22)
    filled(canvas, inset, ORANGE, common(INDIGO, IVORY, DEEP, BLACK), 165)
    framed(canvas, stripes)
    return fourfold(canvas)
