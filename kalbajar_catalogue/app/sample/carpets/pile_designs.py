"""The designs of the pile carpets with medallions and göls."""

from __future__ import annotations

from itertools import pairwise

from .borders import depth, framed
from .dyes import Dye
from .fields import common, filled, in_rows, spread
from .knots import Knots, fourfold, lay, plain, rhomb, rimmed, ringed, with_middle
from .medallions import (
    cloud,
    cloudband_medallion,
    hooked_medallion,
    memling,
    palmette,
    stepped_octagon,
    sunburst,
)
from .small_motifs import bird, horse, little_star, rosette
from .stripes import (
    crabs,
    flowers,
    hooked_rhombs,
    inner_line,
    leaves_and_cups,
    meander,
    pole,
    rhombs,
    running_dog,
    stars,
    trefoils,
    zigzag,
)

RED, DEEP, INDIGO, BLUE, WELD, GREEN = Dye.RED, Dye.DEEP, Dye.INDIGO, Dye.BLUE, Dye.WELD, Dye.GREEN
BROWN, CAMEL, IVORY, BLACK, ORANGE, PINK = Dye.BROWN, Dye.CAMEL, Dye.IVORY, Dye.BLACK, Dye.ORANGE, Dye.PINK


def sunbursts(rows: int, columns: int) -> Knots:
    """Two radiating medallions on madder red, within leaves and cups."""
    canvas = plain(rows, columns, RED)
    border = leaves_and_cups(IVORY, (GREEN, INDIGO), (RED, INDIGO, ORANGE), WELD, BLACK)
    guards = (*inner_line(BLACK), trefoils(INDIGO, RED), *inner_line(IVORY, BLACK))
    stripes = (*inner_line(BROWN, IVORY), pole((INDIGO, RED, IVORY, GREEN), BLACK), *inner_line(BLACK), border, *guards)
    inset = depth(stripes)
    burst = sunburst(
        (rows // 2 - inset) // 2 - 4, columns // 2 - inset - 5, (IVORY, RED, INDIGO), (WELD, GREEN, DEEP), BLACK
    )
    for row in spread(inset, rows - inset, 2):
        lay(canvas, burst, row, columns // 2)
    filled(canvas, inset, INDIGO, (little_star(WELD, RED, IVORY), rosette(IVORY, RED, WELD)), 101, 1)
    filled(canvas, inset, GREEN, (little_star(IVORY, RED, WELD), rosette(IVORY, INDIGO, WELD)), 102, 1)
    filled(canvas, inset, RED, common(IVORY, INDIGO, WELD, BLACK), 103)
    framed(canvas, stripes)
    return fourfold(canvas)


def three_hooked(rows: int, columns: int) -> Knots:
    """Three hooked rhombs on indigo, within clawed flowers."""
    canvas = plain(rows, columns, INDIGO)
    border = crabs(RED, (IVORY, WELD, BLUE), INDIGO, WELD, IVORY, BLACK)
    stripes = (
        *inner_line(BROWN, RED),
        flowers(IVORY, (RED, INDIGO, GREEN), WELD, RED),
        *inner_line(BLACK),
        border,
        *inner_line(BLACK),
        zigzag(IVORY, RED, INDIGO, GREEN),
        *inner_line(BLACK, WELD),
    )
    inset = depth(stripes)
    high, wide = (rows - 2 * inset) // 6 - 12, columns // 2 - inset - 19
    outer = hooked_medallion(high, wide, (IVORY, RED, GREEN, WELD), BLACK)
    middle = hooked_medallion(high, wide, (WELD, INDIGO, RED, IVORY), BLACK)
    for row, body in zip(spread(inset, rows - inset, 3), (outer, middle, outer), strict=True):
        lay(canvas, body, row, columns // 2)
    side = ringed(
        rhomb(high * 2 // 3, wide // 2, 4), (2, BLACK), (5, RED), (1, BLACK), (4, IVORY), (1, BLACK), (99, RED)
    )
    small = hooked_medallion(high // 4, wide // 5, (IVORY, INDIGO, WELD, RED), BLACK, 2)
    gem = with_middle(side, small)
    for row in spread(inset, rows - inset, 3)[:2]:
        lay(canvas, gem, row + (rows - 2 * inset) // 6, inset)
    lay(canvas, gem, inset, inset)
    filled(canvas, inset, INDIGO, common(IVORY, RED, WELD, BLUE), 202)
    filled(canvas, inset, GREEN, (little_star(IVORY, RED, WELD), rosette(WELD, RED, IVORY)), 203, 1)
    framed(canvas, stripes)
    return fourfold(canvas)


def cloudband(rows: int, columns: int) -> Knots:
    """One large octagon of cloudbands on deep red, cornered by quarters of another."""
    canvas = plain(rows, columns, DEEP)
    border = meander(INDIGO, WELD, (RED, IVORY, ORANGE), IVORY, BLUE, BLACK)
    stripes = (
        *inner_line(BLACK, IVORY),
        rhombs(RED, (IVORY, BLUE, WELD), INDIGO),
        *inner_line(BLACK),
        border,
        *inner_line(BLACK),
        running_dog(IVORY, RED),
        pole((IVORY, GREEN, RED), BLACK),
        *inner_line(BLACK),
    )
    inset = depth(stripes)
    wide = columns // 2 - inset - 8
    high = round(wide * 1.18)
    corner = cloudband_medallion(round(high * 0.92), round(wide * 0.92), (INDIGO, WELD, RED, IVORY), BLACK)
    lay(canvas, corner, inset, inset)
    lay(canvas, cloudband_medallion(high, wide, (RED, IVORY, INDIGO, IVORY), BLACK), rows // 2, columns // 2)
    lay(canvas, palmette((IVORY, BLUE, WELD), BLACK), inset + 34, columns // 2)
    filled(canvas, inset, INDIGO, (rosette(IVORY, RED, WELD), little_star(BLUE, IVORY, RED)), 303)
    filled(canvas, inset, RED, common(IVORY, INDIGO, WELD, BLACK), 304)
    filled(canvas, inset, DEEP, (*common(IVORY, BLUE, WELD, BLACK), cloud(BLUE, BLACK, IVORY, 0.7)), 305)
    framed(canvas, stripes)
    return fourfold(canvas)


def gols(rows: int, columns: int) -> Knots:
    """Rows of hooked octagons in changing colours on brown, within stars."""
    canvas = plain(rows, columns, BROWN)
    stripes = (
        *inner_line(BLACK, CAMEL),
        trefoils(RED, IVORY),
        *inner_line(BLACK),
        stars(CAMEL, (INDIGO, RED, GREEN), IVORY, WELD, BLACK, 20),
        *inner_line(BLACK),
        trefoils(IVORY, INDIGO),
        *inner_line(BLACK, RED),
    )
    inset = depth(stripes)
    size = (columns - 2 * inset) // 6 - 3
    kinds = [
        memling(size, dyes, BLACK)
        for dyes in ((RED, IVORY, INDIGO), (IVORY, INDIGO, RED), (INDIGO, WELD, RED), (GREEN, IVORY, RED))
    ]
    down, across = spread(inset, rows - inset, 5), spread(inset, columns - inset, 3)
    in_rows(canvas, kinds, down, across, 1)
    gem = rimmed(ringed(rhomb(20, 20, 2), (3, WELD), (1, BLACK), (4, RED), (1, BLACK), (99, IVORY)), BLACK)
    between = [(a + b) // 2 for a, b in pairwise(down)]
    in_rows(
        canvas,
        (with_middle(gem, little_star(RED, WELD, INDIGO)),),
        between,
        [(a + b) // 2 for a, b in pairwise(across)],
    )
    filled(canvas, inset, BROWN, common(IVORY, CAMEL, WELD, BLACK), 603)
    framed(canvas, stripes)
    return fourfold(canvas)


def five_stepped(rows: int, columns: int) -> Knots:
    """A chain of five stepped polygons on camel, with horses and birds at its sides."""
    canvas = plain(rows, columns, CAMEL)
    stripes = (
        *inner_line(BROWN, IVORY),
        running_dog(RED, IVORY),
        *inner_line(BLACK),
        hooked_rhombs(INDIGO, (RED, WELD, GREEN), IVORY, BLACK),
        *inner_line(BLACK),
        rhombs(IVORY, (RED, INDIGO, GREEN), WELD),
        *inner_line(BLACK, RED),
    )
    inset = depth(stripes)
    pitch = (rows - 2 * inset) / 5
    wide = columns // 2 - inset - 34
    dyes = ((RED, IVORY, INDIGO, WELD), (INDIGO, WELD, RED, IVORY), (GREEN, IVORY, RED, WELD))
    for k, row in enumerate(spread(inset, rows - inset, 5)):
        body = stepped_octagon(round(pitch / 2) - 1, wide, dyes[min(k, 4 - k)], BLACK, 5)
        lay(canvas, body, row, columns // 2)
    for k in range(3):
        steed = rimmed(horse(IVORY, (BLACK, RED, INDIGO)[k], (RED, WELD, IVORY)[k]), IVORY)
        lay(canvas, steed, inset + round(pitch * (k + 0.02)) + 12 * (k == 0), inset + 20)
    filled(canvas, inset, CAMEL, (*common(RED, INDIGO, IVORY, BLACK), bird(BLACK, INDIGO, IVORY)), 903)
    framed(canvas, stripes)
    return fourfold(canvas)
