"""The designs of the pile carpets without medallions: butas, an arch, dragons, a plain field."""

from __future__ import annotations

import numpy as np

from .borders import depth, framed
from .dyes import Dye
from .fields import common, filled, in_rows, spread
from .knots import (
    Knots,
    axes,
    bold,
    dyed,
    fourfold,
    grown,
    lay,
    plain,
    rhomb,
    rimmed,
    ringed,
    star,
    twofold,
    with_middle,
)
from .medallions import buta, dragon, hooked_edge, palmette
from .small_motifs import bird, comb, dot, hooked, little_cross, little_star, plant, rosette, tulip
from .stripes import (
    crabs,
    flowers,
    inner_line,
    meander,
    pole,
    rhombs,
    running_dog,
    talish,
    trefoils,
    zigzag,
)

RED, DEEP, INDIGO, BLUE, WELD, GREEN = Dye.RED, Dye.DEEP, Dye.INDIGO, Dye.BLUE, Dye.WELD, Dye.GREEN
BROWN, CAMEL, IVORY, BLACK, ORANGE, PINK = Dye.BROWN, Dye.CAMEL, Dye.IVORY, Dye.BLACK, Dye.ORANGE, Dye.PINK


def butas(rows: int, columns: int) -> Knots:
    """Rows of butas on black-brown, their colours running in slanting lines."""
    stripes = (
        *inner_line(BROWN, RED),
        rhombs(IVORY, (RED, INDIGO, WELD), GREEN),
        *inner_line(BLACK),
        meander(RED, IVORY, (WELD, INDIGO, IVORY), INDIGO, PINK, BLACK),
        *inner_line(BLACK),
        flowers(INDIGO, (IVORY, WELD, PINK), RED, IVORY),
        *inner_line(IVORY, BLACK),
    )
    canvas, inset = plain(rows, columns, BLACK), depth(stripes)
    dyes = ((RED, IVORY, INDIGO), (IVORY, RED, GREEN), (BLUE, WELD, RED), (WELD, INDIGO, RED), (PINK, DEEP, IVORY))
    kinds = [buta(each, IVORY if each[0] != IVORY else WELD) for each in dyes]
    inner = rows - 2 * inset
    down = spread(inset, rows - inset, 2 * round(inner / 90))
    in_rows(canvas, kinds, down, spread(inset, columns - inset, 8))
    filled(
        canvas,
        inset,
        BLACK,
        (rosette(RED, IVORY, WELD), little_cross(IVORY, RED), dot(WELD, RED), dot(BLUE, IVORY)),
        402,
        1,
    )
    framed(canvas, stripes)
    return fourfold(canvas)


def arch(rows: int, columns: int) -> Knots:
    """A prayer carpet: a stepped arch over an ivory field of plants in a lattice."""
    stripes = (
        *inner_line(BLACK, RED),
        trefoils(INDIGO, IVORY),
        *inner_line(BLACK),
        crabs(INDIGO, (RED, WELD, IVORY), WELD, RED, BLUE, BLACK),
        *inner_line(BLACK),
        pole((RED, IVORY, GREEN), BLACK),
        *inner_line(IVORY, RED),
    )
    canvas, inset = plain(rows, columns, IVORY), depth(stripes)
    high, wide = 33, 25
    _lattice(canvas, high, wide, GREEN)
    dyes = ((GREEN, RED, WELD), (GREEN, INDIGO, RED))
    blooms = [bold(kind(*each), 2) for each in dyes for kind in (tulip, plant)]
    for k in range(-(rows // 2) // high, rows // 2 // high + 1):
        across = range(columns // 2 - 8 * wide + wide * (k % 2), columns // 2 + 1, 2 * wide)
        in_rows(canvas, blooms, (rows // 2 + k * high,), tuple(across), k % 4)
    _spandrel(canvas, inset)
    frame = plain(rows, columns, IVORY)
    framed(frame, stripes)
    frame = fourfold(frame)
    frame[inset:-inset, inset:-inset] = canvas[inset:-inset, inset:-inset]
    return twofold(frame)


def _lattice(canvas: Knots, high: int, wide: int, dye: int) -> None:
    y, x = axes(*canvas.shape)
    slant = np.abs((y + 0.5) % (2 * high) - high) / high + np.abs((x + 0.5) % (2 * wide) - wide) / wide
    canvas[np.abs(slant - 1.0) < 0.042] = dye


def _spandrel(canvas: Knots, inset: int) -> None:
    """Weave the ground above the arch, with its contour."""
    rows, columns = canvas.shape
    y, x = np.arange(rows)[:, None] - inset, np.abs(np.arange(columns)[None, :] - (columns - 1) / 2)
    half, rise = columns / 2 - inset, (rows - 2 * inset) * 0.34
    step = np.maximum(x - 16, 0) // 6 * 6
    edge = np.where(x < 16, 14 + x * 0.0, 30 + step / (half - 16) * rise)
    edge = np.where(x > half - 14, (rows - 2 * inset) * 0.5, edge)
    above = np.asarray(y < edge)
    for mask, dye in ((grown(above, 8), BLACK), (grown(above, 6), WELD), (grown(above, 3), BLACK), (above, RED)):
        canvas[mask] = dye
    canvas[rows - inset - 16 : rows - inset] = RED
    canvas[rows - inset - 20 : rows - inset - 16] = BLACK
    gem = ringed(rhomb(24, 20, 3), (2, BLACK), (3, IVORY), (1, BLACK), (99, INDIGO))
    hooks = rimmed(dyed(hooked_edge(24, 20, 4, 11, 3), IVORY), BLACK)
    lay(canvas, with_middle(hooks, gem, little_star(WELD, RED, IVORY)), inset + 46, inset + 48)
    filled(canvas, inset, RED, common(IVORY, INDIGO, WELD, BLACK), 503)


def dragons(rows: int, columns: int) -> Knots:
    """A lattice of serrated leaves over red, with dragons and palmettes in its meshes."""
    stripes = (
        *inner_line(BLACK, WELD),
        *inner_line(BLACK),
        flowers(IVORY, (RED, BLUE, GREEN, INDIGO), WELD, RED, BLACK),
        running_dog(RED, IVORY),
        *inner_line(BLACK),
    )
    canvas, inset = plain(rows, columns, RED), depth(stripes)
    high, wide = (rows - 2 * inset) / 5, (columns - 2 * inset) / 3
    _leafy_lattice(canvas, high, wide)
    blooms = [palmette(dyes, BLACK) for dyes in ((IVORY, BLUE, RED), (WELD, INDIGO, IVORY), (BLUE, IVORY, RED))]
    beasts = [dragon(IVORY, INDIGO, BLACK), dragon(WELD, GREEN, BLACK), dragon(BLUE, IVORY, BLACK)]
    _meshes(canvas, beasts, blooms, high, wide)
    filled(canvas, inset, RED, common(IVORY, INDIGO, WELD, BLACK), 703, 1)
    framed(canvas, stripes)
    return fourfold(canvas)


def _meshes(canvas: Knots, beasts: list[Knots], blooms: list[Knots], high: float, wide: float) -> None:
    """Lay a palmette into each mesh with a dragon over and one under it, and a star on each crossing."""
    middle_row, middle_column = (canvas.shape[0] - 1) / 2, (canvas.shape[1] - 1) / 2
    crossing = with_middle(rimmed(dyed(star(13), WELD), BLACK), rosette(RED, IVORY, INDIGO, BLACK))
    places = [(i, j) for i in range(-5, 6) for j in range(-3, 1)]
    for i, j in places:
        column = round(middle_column + j * wide / 2)
        for away in (-0.46, 0.46) if (i + j) % 2 and j else ():
            lay(canvas, beasts[(abs(i) + abs(j)) % 3], round(middle_row + (i + away) * high / 2), column)
    for i, j in places:
        stamp = blooms[abs(i + 3 * j) % 3] if (i + j) % 2 else crossing
        lay(canvas, stamp, round(middle_row + i * high / 2), round(middle_column + j * wide / 2))


def _leafy_lattice(canvas: Knots, high: float, wide: float) -> None:
    """Weave slanting bands with teeth, in colours that change from band to band."""
    y, x = axes(*canvas.shape)
    for sign, dyes in ((1, (INDIGO, GREEN)), (-1, (IVORY, WELD))):
        across = y / high + sign * x / wide + 0.5
        along = (y - sign * x) % 14.0
        band = np.floor(across).astype(np.int64)
        off = np.abs(across - band - 0.5) * high
        tooth = 5.0 + 4.5 * (along / 14.0)
        canvas[off < tooth + 2.2] = BLACK
        inside = off < tooth
        canvas[inside] = np.where(band % 2 == 0, np.int8(dyes[0]), np.int8(dyes[1]))[inside]
        canvas[off < 1.3] = RED


def runner(rows: int, columns: int) -> Knots:
    """A long field of plain blue with its edge in steps, within flowers on ivory."""
    stripes = (
        *inner_line(BLACK, RED),
        zigzag(RED, IVORY, WELD, INDIGO),
        *inner_line(BLACK),
        talish(IVORY, (RED, INDIGO, GREEN, WELD), WELD, BLACK),
        *inner_line(BLACK),
        zigzag(RED, IVORY, WELD, INDIGO),
        *inner_line(BLACK),
        trefoils(IVORY, INDIGO),
    )
    canvas, inset = plain(rows, columns, INDIGO), depth(stripes)
    middle = columns // 2
    for k, row in enumerate(spread(inset, rows - inset, 11)):
        stamp = (hooked(IVORY, RED, WELD), little_star(WELD, RED, IVORY), bird(RED, IVORY, WELD))[k % 3]
        lay(canvas, stamp, row, middle - 26)
        lay(canvas, (little_star(RED, IVORY, WELD, IVORY), comb(BLUE))[k % 2], row + 20, middle)
    framed(canvas, stripes)
    return fourfold(canvas)
