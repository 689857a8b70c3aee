"""The stripes that borders are made of: guards and main borders."""

from __future__ import annotations

from .borders import Stripe
from .knots import (
    Knots,
    box,
    dyed,
    flower,
    glyph,
    lay,
    nested,
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
from .small_motifs import dot, little_cross, little_star, rosette


def pole(dyes: tuple[int, ...], rim: int) -> Stripe:
    """Return the guard of slanting stripes (barber's pole), 8 knots."""
    unit = plain(8, 5 * len(dyes), rim)
    for row in range(1, 7):
        for column in range(unit.shape[1]):
            step = (column + row) % unit.shape[1]
            unit[row, column] = rim if step % 5 == 0 else dyes[step // 5]
    return Stripe((unit,), dyed(box(2, 2), dyes[0]))


_TREFOIL = """
bbbbbbbbb
bbbbbbbaa
bbbbbbbaa
bbbbbaaaa
bbbbbaaaa
bbbbbbbaa
bbaaaaaaa
bbaaaaaaa
bbbaaaaaa
bbaaaaaaa
aaaaaaaaa"""


def trefoils(outer: int, inner: int) -> Stripe:
    """Return the reciprocal guard of trefoils (medakhil), 11 knots."""
    return Stripe((glyph(_TREFOIL, {"b": outer, "a": inner}, "x"),), dyed(rhomb(3, 3), inner))


_WAVE = """
bbbbbbbbbbbb
baaaaaaabbbb
baabbbaaabbb
baabaabaaabb
baabaaabaaab
baabbbaabaaa
baaaaaaabbaa
bbaaaaabbbba
aaaaaaaaaaaa"""


def running_dog(ground: int, wave: int) -> Stripe:
    """Return the guard of running waves, 9 knots."""
    return Stripe((glyph(_WAVE, {"b": ground, "a": wave}),), dyed(box(2, 2), wave))


def flowers(ground: int, petals: tuple[int, ...], ring: int, heart: int, rim: int | None = None) -> Stripe:
    """Return a guard of small flowers in turning colours between dots, 15 knots."""
    units = []
    for petal in petals:
        unit = plain(15, 20, ground)
        lay(unit, rosette(petal, ring, heart, rim), 7, 10)
        for row in (4, 10):
            lay(unit, little_cross(heart, petal)[2:5, 2:5], row, 0)
            lay(unit, little_cross(heart, petal)[2:5, 2:5], row, 19)
        units.append(unit)
    return Stripe(tuple(units))


def rhombs(ground: int, dyes: tuple[int, ...], heart: int) -> Stripe:
    """Return a guard of small rhombs that touch, 11 knots."""
    units = []
    for dye in dyes:
        unit = plain(11, 12, ground)
        lay(unit, with_middle(dyed(rhomb(4, 5), dye), dyed(rhomb(1, 2), heart)), 5, 6)
        units.append(unit)
    return Stripe(tuple(units))


def zigzag(ground: int, line: int, upper: int, lower: int) -> Stripe:
    """Return a guard of a bent line with dots in its bends, 13 knots."""
    unit = plain(13, 24, ground)
    for column in range(24):
        height = 1 + min(column, 23 - column) * 10 // 11
        unit[height : height + 2, column] = line
    lay(unit, dot(upper, lower), 4, 12)
    lay(unit, dot(lower, upper), 8, 0)
    lay(unit, dot(lower, upper), 8, 24)
    return Stripe((unit,), dot(upper, lower))


def lines(*dyes: tuple[int, int]) -> tuple[Stripe, ...]:
    """Return plain lines, each given as width and dye."""
    return tuple(Stripe((plain(width, 8, dye),)) for width, dye in dyes)


def _crab(size: int, petal: int, ring: int, heart: int, arm: int, rim: int) -> Knots:
    """Return the large flower with claws, as long as its border is wide."""
    half = size // 2
    claw = [
        (half, half - 7),
        (half - 5, half - 14),
        (half - 5, half - 20),
        (half - 12, half - 20),
        (half - 12, half - 15),
    ]
    side = [(half - 7, half), (half - 15, half - 4), (half - 21, half - 4), (half - 21, half - 11)]
    arms = quartered(stroke(2 * half + 1, 2 * half + 1, claw, 3) | stroke(2 * half + 1, 2 * half + 1, side, 3))
    body = nested(
        (octagon(11, 11), rim), (octagon(10, 10), petal), (rhomb(8, 8), rim), (rhomb(7, 7), ring), (box(2, 2), heart)
    )
    return with_middle(rimmed(dyed(arms, arm), rim), body)


def crabs(ground: int, petals: tuple[int, ...], ring: int, heart: int, arm: int, rim: int) -> Stripe:
    """Return the main border of clawed flowers, 51 knots."""
    units = []
    for petal in petals:
        unit = plain(51, 62, ground)
        lay(unit, _crab(46, petal, ring, heart, arm, rim), 25, 31)
        for column in (0, 62):
            lay(unit, rimmed(dyed(rhomb(6, 5), ring), rim), 25, column)
            for row in (9, 41):
                lay(unit, little_star(arm, petal, heart), row, column)
        units.append(unit)
    corner = rimmed(ringed(star(20), (3, arm), (1, rim), (4, petals[0]), (1, rim), (99, ring)), rim)
    return Stripe(tuple(units), with_middle(corner, rosette(heart, petals[0], arm, rim)))


def _leaf(height: int, width: int, teeth: int) -> Knots:
    """Return the mask of a serrated leaf slanting from lower left to upper right, as a stamp of 1."""
    points: list[tuple[float, float]] = []
    for k in range(teeth):
        t, n = k / teeth, (k + 0.75) / teeth
        bulge = 0.19 + 0.05 * (k % 2)
        points += [(t * width - 0.05 * height, (1 - t) * height - 0.05 * height)]
        points += [(n * width - bulge * height, (1 - n) * height - bulge * height * 0.8)]
    points += [(width, 0)]
    back = [(width - x, height - y) for x, y in points]
    return dyed(polygon(height + 1, width + 1, points + back), 1)


def leaves_and_cups(ground: int, leaf: tuple[int, int], cups: tuple[int, ...], heart: int, rim: int) -> Stripe:
    """Return the main border of serrated leaves with a cup between, 53 knots."""
    units = []
    for k, cup in enumerate(cups):
        unit = plain(53, 76, ground)
        mask = _leaf(38, 26, 5) == 1
        blade = rimmed(ringed(mask, (3, leaf[k % 2]), (9, heart)), rim)
        lay(unit, blade, 26, 17)
        lay(unit, blade[:, ::-1], 26, 59)
        bowl = polygon(
            35,
            25,
            [(2, 2), (8, 7), (12, 1), (16, 7), (22, 2), (19, 14), (14, 20), (14, 33), (10, 33), (10, 20), (5, 14)],
        )
        lay(unit, rimmed(ringed(bowl, (2, cup), (3, heart)), rim), 26, 38)
        for row in (8, 44):
            lay(unit, rimmed(dyed(rhomb(4, 4), cups[(k + 1) % len(cups)]), rim), row, 0)
            lay(unit, rimmed(dyed(rhomb(4, 4), cups[(k + 1) % len(cups)]), rim), row, 76)
        lay(unit, little_star(cup, heart, ground), 26, 0)
        lay(unit, little_star(cup, heart, ground), 26, 76)
        units.append(unit)
    corner = rimmed(nested((star(19), cups[0]), (star(15), rim), (star(14), heart), (star(7), cups[-1])), rim)
    return Stripe(tuple(units), corner)


def stars(ground: int, dyes: tuple[int, ...], ring: int, heart: int, rim: int, size: int = 21) -> Stripe:
    """Return the main border of eight-pointed stars with crosses between."""
    units = []
    for k, dye in enumerate(dyes):
        unit = plain(2 * size + 7, 2 * size + 12, ground)
        body = rimmed(ringed(star(size), (3, dye), (2, rim), (4, ring), (1, rim), (9, dyes[(k + 1) % len(dyes)])), rim)
        lay(unit, with_middle(body, rosette(ring, heart, dye)), size + 3, size + 6)
        for column in (0, unit.shape[1]):
            for row in (6, 2 * size):
                lay(unit, rimmed(dyed(rhomb(4, 4), ring), rim), row, column)
            lay(unit, little_cross(heart, ring), size + 3, column)
        units.append(unit)
    corner = rimmed(ringed(star(size), (3, dyes[0]), (2, rim), (4, heart), (1, rim), (99, dyes[-1])), rim)
    return Stripe(tuple(units), with_middle(corner, rosette(ring, heart, dyes[0])))


def meander(ground: int, vine: int, petals: tuple[int, ...], ring: int, heart: int, rim: int) -> Stripe:
    """Return the main border of a bent vine with large flowers in its bends, 49 knots."""
    units = []
    for k, petal in enumerate(petals):
        unit = plain(49, 88, ground)
        path = [(-2, 40), (14, 40), (36, 8), (52, 8), (74, 40), (90, 40)]
        lay(unit, rimmed(dyed(stroke(49, 88, path, 3), vine), rim), 24, 44)
        lay(unit, _blossom(petal, ring, heart, rim), 30, 44)
        for column in (0, 88):
            lay(unit, _blossom(petals[(k + 1) % len(petals)], heart, ring, rim), 17, column)
        for column, row in ((26, 40), (62, 40), (18, 10), (70, 10)):
            lay(unit, rimmed(dyed(rhomb(3, 4), ring), rim), row, column)
        units.append(unit)
    return Stripe(tuple(units), _blossom(petals[-1], ring, heart, rim))


def _blossom(petal: int, ring: int, heart: int, rim: int) -> Knots:
    body = ringed(flower(14, 8, 0.3), (5, petal), (1, rim), (3, ring), (1, rim), (3, heart))
    return rimmed(body, rim)


def hooked_rhombs(ground: int, dyes: tuple[int, ...], heart: int, rim: int) -> Stripe:
    """Return the main border of stepped rhombs with hooks, 47 knots."""
    units = []
    for k, dye in enumerate(dyes):
        unit = plain(47, 58, ground)
        body = rimmed(ringed(rhomb(17, 17, 3), (3, dye), (1, rim), (3, heart), (9, dyes[(k + 1) % len(dyes)])), rim)
        hooks = quartered(
            stroke(47, 47, [(17, 11), (17, 3), (11, 3), (11, 7)], 2)
            | stroke(47, 47, [(11, 17), (3, 17), (3, 11), (7, 11)], 2)
        )
        lay(unit, dyed(hooks, dye), 23, 29)
        lay(unit, with_middle(body, dyed(rhomb(3, 3), heart)), 23, 29)
        for column in (0, 58):
            for row in (10, 36):
                lay(unit, little_star(heart, dye, rim), row, column)
            lay(unit, dyed(rhomb(4, 3), dyes[(k + 1) % len(dyes)]), 23, column)
        units.append(unit)
    corner = rimmed(ringed(star(19), (3, dyes[0]), (1, rim), (4, heart), (1, rim), (99, dyes[-1])), rim)
    return Stripe(tuple(units), with_middle(corner, little_star(heart, dyes[0], rim)))


def talish(ground: int, petals: tuple[int, ...], heart: int, rim: int) -> Stripe:
    """Return the main border of single flowers, each followed by four small ones, 45 knots."""
    units = []
    for petal in petals:
        unit = plain(45, 66, ground)
        body = ringed(flower(16, 8, 0.28), (6, petal), (1, rim), (3, heart), (1, rim), (9, petals[0]))
        lay(unit, rimmed(body, rim), 22, 21)
        for row in (12, 33):
            for column, dye in ((47, petals[-1]), (59, petals[1])):
                lay(unit, rosette(dye, heart, rim, rim), row, column)
        units.append(unit)
    corner = rimmed(ringed(flower(16, 8, 0.28), (6, petals[0]), (1, rim), (3, heart), (9, petals[-1])), rim)
    return Stripe(tuple(units), corner)


def inner_line(*dyes: int) -> tuple[Stripe, ...]:
    """Return lines of two knots each."""
    return lines(*((2, dye) for dye in dyes))
