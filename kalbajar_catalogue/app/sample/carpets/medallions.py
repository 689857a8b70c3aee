"""Large motifs: medallions, göls, butas, palmettes, dragons."""

from __future__ import annotations

import numpy as np

from .knots import (
    CLEAR,
    Knots,
    Mask,
    axes,
    disc,
    dyed,
    flower,
    lay,
    octagon,
    plain,
    polygon,
    quartered,
    rhomb,
    rimmed,
    ringed,
    star,
    stroke,
    with_middle,
)
from .small_motifs import little_star, rosette


def stepped(mask: Mask, step: int) -> Mask:
    """Return a mask redrawn in blocks of `step` knots, counted from its middle."""
    rows, columns = (
        np.clip((np.abs(a.ravel()) // step * step + step / 2), 0, (a.size - 1) / 2) for a in axes(*mask.shape)
    )
    middle = mask.shape[0] // 2, mask.shape[1] // 2
    sample = mask[np.ix_((middle[0] - rows).astype(int), (middle[1] - columns).astype(int))]
    return np.asarray(sample, dtype=np.bool_)


def _rays(high: int, wide: int, notch: float, dent: float = 0.17) -> Mask:
    """Return eight shields around a middle: four long ones with pointed ends and four slanting ones."""
    y, x = axes(2 * high + 1, 2 * wide + 1)
    angle, away = np.arctan2(np.abs(y) / high, np.abs(x) / wide), np.hypot(y / high, x / wide)
    turn = angle / (np.pi / 4)
    straight = np.abs(turn - 1.0) >= 0.5
    eighth = np.abs((turn + 0.5) % 1.0 - 0.5) * 2.0
    reach = np.where(straight, 1.0, 0.96) * (1.0 - 0.30 * eighth + 0.10 * (eighth > 0.45))
    narrow = notch + dent * np.abs(np.sin(away * np.where(straight, 19.0, 17.0)))
    return np.asarray(away <= np.where(eighth > 1.0 - narrow, 0.36, reach))


def sunburst(high: int, wide: int, ray: tuple[int, int, int], core: tuple[int, int, int], rim: int) -> Knots:
    """Return the radiating medallion: toothed shields around a lozenge."""
    outer = stepped(_rays(high, wide, 0.10), 3)
    body = ringed(outer, (2, rim), (5, ray[0]), (1, rim), (3, ray[1]), (1, rim), (99, ray[2]))
    inner = stepped(_rays(round(high * 0.70), round(wide * 0.70), 0.30), 2)
    middle = ringed(inner, (1, rim), (3, core[0]), (1, rim), (3, ray[0]), (1, rim), (99, core[1]))
    lozenge = ringed(
        rhomb(round(high * 0.36), round(wide * 0.36), 3), (1, rim), (5, ray[0]), (1, rim), (3, ray[2]), (99, core[2])
    )
    hooks = rimmed(dyed(hooked_edge(high // 6, wide // 6, 3, 11, 2), ray[0]), rim)
    heart = with_middle(
        ringed(star(round(wide * 0.13)), (2, ray[1]), (1, rim), (99, ray[0])), rosette(core[0], ray[0], core[1], rim)
    )
    stamp = with_middle(rimmed(body, ray[0]), middle, lozenge, hooks, heart)
    _dotted(stamp, (0.86, 0.61), high, wide, rosette(ray[0], ray[1], core[0], rim))
    _dotted(stamp, (0.48, 0.37), high, wide, little_star(ray[0], core[2], ray[0], rim))
    return stamp


def _dotted(stamp: Knots, away: tuple[float, float], high: int, wide: int, small: Knots) -> None:
    """Lay a small motif on the eight rays, at shares of their length: straight and slanting."""
    row, column = stamp.shape[0] // 2, stamp.shape[1] // 2
    for up, across in ((away[0], 0.0), (0.0, away[0]), (away[1], away[1])):
        for sy in (1, -1):
            for sx in (1, -1):
                lay(stamp, small, row + round(sy * up * high), column + round(sx * across * wide))


def hook(size: int, thick: int) -> Mask:
    """Return one latch hook that stands on its lower left corner and turns to the right."""
    line = [(1, size - 1), (1, 1), (size - 2, 1), (size - 2, size // 2)]
    return stroke(size, size, line, thick)


def hooked_edge(high: int, wide: int, count: int, size: int, thick: int) -> Mask:
    """Return latch hooks along the four slanting edges of a rhomb, in a frame large enough for them."""
    reach = size + 1
    mask = np.zeros((2 * (high + reach) + 1, 2 * (wide + reach) + 1), dtype=np.bool_)
    upright = hook(size, thick)
    for k in range(count):
        t = (k + 0.5) / count
        row, column = reach + round(t * high), reach + wide + round(t * wide)
        mask[row - size + 2 : row + 2, column - 1 : column - 1 + size] |= upright
    mask = mask | mask[::-1]
    return mask | mask[:, ::-1]


def hooked_medallion(high: int, wide: int, dyes: tuple[int, int, int, int], rim: int, step: int = 4) -> Knots:
    """Return a stepped rhomb in rings, with latch hooks around and a hooked star inside."""
    outer, second, inner, heart = dyes
    hooks = dyed(hooked_edge(high, wide, 6, 14, 3), outer)
    body = ringed(
        rhomb(high, wide, step),
        (2, rim),
        (6, outer),
        (1, rim),
        (4, second),
        (1, rim),
        (10, inner),
        (1, rim),
        (99, outer),
    )
    inside = dyed(hooked_edge(high // 3, wide // 3, 3, 9, 2), heart)
    core = ringed(rhomb(high // 3, wide // 3, 3), (1, rim), (4, heart), (1, rim), (4, second), (99, inner))
    return with_middle(rimmed(hooks, rim), body, rimmed(inside, rim), core, little_star(heart, outer, inner))


_CLOUD = (
    (8, 24),
    (8, 31),
    (18, 34),
    (25, 28),
    (24, 17),
    (30, 7),
    (38, 7),
    (43, 17),
    (42, 27),
    (49, 34),
    (58, 31),
    (58, 24),
)


def cloud(dye: int, rim: int, heart: int, scale: float = 1.0) -> Knots:
    """Return a cloudband: a ribbon that curls to both sides, 67 knots long times `scale`."""
    high, wide = round(41 * scale), round(67 * scale)
    ribbon = stroke(high, wide, [(x * scale, y * scale) for x, y in _CLOUD], round(10 * scale))
    knob = disc(round(5 * scale), round(5 * scale))
    stamp = rimmed(ringed(ribbon, (2, dye), (1, rim), (9, heart)), rim)
    for column in (9, 57):
        lay(stamp, rimmed(ringed(knob, (2, dye), (9, heart)), rim), round(20 * scale), round(column * scale))
    return stamp


def cloudband_medallion(high: int, wide: int, dyes: tuple[int, int, int, int], rim: int) -> Knots:
    """Return an octagon with four ribbons of cloud around a cross."""
    ground, ribbon, accent, ring = dyes
    body = ringed(octagon(high, wide, 0.55), (2, rim), (4, ring), (2, rim), (3, accent), (1, rim), (999, ground))
    y0, x0 = high, wide
    band = cloud(ribbon, rim, accent, wide / 78)
    lay(body, band, y0 - round(high * 0.60), x0)
    lay(body, band[::-1], y0 + round(high * 0.60), x0)
    side = np.ascontiguousarray(band.T)
    lay(body, side, y0, x0 - round(wide * 0.62))
    lay(body, side[:, ::-1], y0, x0 + round(wide * 0.62))
    core = ringed(octagon(high // 4, wide // 4), (1, rim), (4, ribbon), (1, rim), (99, accent))
    arms = dyed(quartered(_cross_arms(high // 2, wide // 2)), ribbon)
    lay(body, rimmed(arms, rim), y0, x0)
    lay(body, with_middle(core, rosette(ribbon, ring, ground, rim)), y0, x0)
    for sy in (-1, 1):
        for sx in (-1, 1):
            place = y0 + sy * round(high * 0.56), x0 + sx * round(wide * 0.56)
            lay(body, rosette(accent, ribbon, ring, rim), *place)
    return body


def _cross_arms(high: int, wide: int) -> Mask:
    height, width = 2 * high + 1, 2 * wide + 1
    upright = stroke(height, width, [(wide, high), (wide, 6), (wide - 7, 6), (wide - 7, 11)], 4)
    level = stroke(height, width, [(wide, high), (6, high), (6, high - 7), (11, high - 7)], 4)
    slant = stroke(height, width, [(wide, high), (wide - wide // 2, high - high // 2)], 4)
    return upright | level | slant


def memling(size: int, dyes: tuple[int, int, int], rim: int) -> Knots:
    """Return the göl of an octagon in steps whose rhomb has hooks on all sides."""
    ground, hooks, heart = dyes
    body = ringed(octagon(size, size, 0.6, 4), (2, rim), (4, hooks), (1, rim), (2, heart), (1, rim), (99, ground))
    reach = round(size * 0.50)
    latch = dyed(hooked_edge(reach, reach, 3, max(10, size // 4), 3), hooks)
    core = ringed(rhomb(reach, reach, 3), (3, hooks), (1, rim), (4, heart), (1, rim), (99, ground))
    return with_middle(body, latch, core, rosette(hooks, heart, ground, rim))


def stepped_octagon(high: int, wide: int, dyes: tuple[int, int, int, int], rim: int, step: int = 6) -> Knots:
    """Return a stepped polygon in rings around a cross with hooks."""
    first, second, third, heart = dyes
    body = ringed(octagon(high, wide, 0.75, step), (2, rim), (6, first), (2, rim), (5, second), (1, rim), (99, third))
    inner = ringed(rhomb(high // 2, wide // 2, 3), (1, rim), (4, heart), (1, rim), (5, first), (1, rim), (99, second))
    hooks = rimmed(dyed(hooked_edge(high // 2, wide // 2, 3, 10, 2), heart), rim)
    return with_middle(body, hooks, inner, little_star(heart, first, third, rim))


def buta(dyes: tuple[int, int, int], rim: int, lean: int = 1) -> Knots:
    """Return an almond whose tip bends aside, with a flower inside, about 35 x 25 knots."""
    outer, ring, heart = dyes
    t = np.linspace(0, 1, 40)
    spine_x, spine_y = 12.0 + 9.5 * np.clip(t - 0.42, 0, 1) ** 1.5 * 2.2, 25.0 - 23.0 * t
    half = 9.8 * np.sqrt(np.clip(1 - (t - 0.22) ** 2 / 0.62, 0, 1)) * (1 - t**2.2)
    right, left = list(zip(spine_x + half, spine_y, strict=True)), list(zip(spine_x - half, spine_y, strict=True))
    bowl = [(12 + 9.4 * np.cos(a), 25 + 9.0 * np.sin(a)) for a in np.linspace(np.pi, 0, 16)]
    curl = stroke(39, 31, [(16, 6), (20, 2), (25, 3), (26, 8), (23, 9)], 3)
    mask = polygon(39, 31, [(float(x), float(y)) for x, y in [*bowl, *right, *left[::-1]]]) | curl
    stamp = ringed(mask, (2, outer), (1, rim), (2, ring), (1, rim), (99, heart))
    lay(stamp, rosette(ring, outer, heart), 25, 12)
    return rimmed(stamp[:, ::lean], rim)


def palmette(dyes: tuple[int, int, int], rim: int) -> Knots:
    """Return a fan of leaves, the same to all four sides, 45 knots."""
    leaf, ring, heart = dyes
    blade = polygon(
        47,
        47,
        [
            (23, 0),
            (29, 6),
            (28, 12),
            (33, 10),
            (36, 13),
            (31, 19),
            (23, 23),
            (15, 19),
            (10, 13),
            (13, 10),
            (18, 12),
            (17, 6),
        ],
    )
    wings = blade | blade[::-1] | blade.T | blade.T[:, ::-1]
    body = ringed(wings, (2, leaf), (1, rim), (99, ring))
    core = ringed(flower(12, 8), (3, heart), (1, rim), (4, leaf), (99, ring))
    return with_middle(rimmed(body, rim), rimmed(core, rim))


def dragon(dye: int, heart: int, rim: int, flip: int = 1) -> Knots:
    """Return the dragon of the weavers: an S with head, feet and tail, 37 x 51 knots."""
    line = [(8, 30), (8, 8), (24, 8), (24, 26), (40, 26), (40, 6)]
    body = stroke(37, 51, line, 9)
    head = polygon(37, 51, [(4, 28), (13, 28), (13, 35), (2, 35)]) | polygon(
        37, 51, [(36, 0), (49, 0), (49, 8), (36, 10)]
    )
    legs = stroke(37, 51, [(14, 12), (14, 18)], 3) | stroke(37, 51, [(34, 22), (34, 15)], 3)
    stamp = ringed(body | head | legs, (3, dye), (9, heart))
    return rimmed(stamp[:, ::flip], rim)


def zed(high: int, wide: int, thick: int) -> Mask:
    """Return the broad angular S of the verni."""
    t = thick
    mask = np.zeros((high, wide), dtype=np.bool_)
    mask[:t] = mask[-t:] = True
    mask[high // 2 - t // 2 : high // 2 - t // 2 + t] = True
    mask[: high // 2, :t] = True
    mask[high // 2 :, -t:] = True
    mask[t : t * 2 + t // 2, -t:] = True
    mask[-2 * t - t // 2 : -t, :t] = True
    return mask


def verni_dragon(high: int, wide: int, dyes: tuple[int, int, int], rim: int) -> Knots:
    """Return the large S with combs on its back and small S figures in its bends."""
    body, inner, small = dyes
    thick = high // 7
    mask = np.pad(zed(high, wide, thick), 9)
    teeth = np.zeros_like(mask)
    for column in range(9 + 2, 9 + wide - 4, 9):
        teeth[3:9, column : column + 4] = True
        teeth[-9:-3, column : column + 4] = True
    stamp = ringed(mask | teeth, (3, body), (2, rim), (3, inner), (99, body))
    stamp = rimmed(stamp, rim, 2)
    figure = dyed(zed(high // 4 // 2 * 2 + 1, wide // 4 // 2 * 2 + 1, 3), small)
    for down, across in ((0.36, 0.56), (0.64, 0.44)):
        lay(stamp, rimmed(figure, rim), round(stamp.shape[0] * down), round(stamp.shape[1] * across))
    return stamp


def kilim_rhomb(high: int, wide: int, dyes: tuple[int, ...], step: int) -> Knots:
    """Return the stepped rhomb of the kilim in rings of broad steps."""
    stamp = plain(2 * high + 1, 2 * wide + 1, CLEAR)
    for k, dye in enumerate(dyes):
        np.copyto(stamp, np.int8(dye), where=_lozenge(high, wide, wide - k * step, step))
    return stamp


def _lozenge(high: int, wide: int, reach: int, step: int) -> Mask:
    y, x = axes(2 * high + 1, 2 * wide + 1)
    up, across = np.abs(y) // step * step, np.abs(x) // (step // 2) * (step // 2)
    return np.asarray(across <= reach - up * wide / high)
