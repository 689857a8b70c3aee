"""Small motifs that fill fields and borders, drawn knot by knot."""

from __future__ import annotations

from .dyes import Dye
from .knots import Knots, glyph, rimmed

_ROSETTE = """
....aa
..aaab
.aabab
.aaabb
aabbcc
abbbcc"""

_STAR = """
.....a
....aa
....ab
.aaabb
.abbbc
aabbcc"""

_CROSS = """
...a
..aa
..ab
aabb"""

_HOOKS = """
aa...a
a...aa
a.aaab
...abb
.aabbc
aabbcc"""

_PLANT = """
.....b.
....bbb
....bcb
.b...b.
bab..a.
.a...a.
.aa..a.
..aa.a.
.b.aaa.
bab..a.
.aaa.a.
...aaa.
.....a."""

_TULIP = """
b....b
bb..bb
bbb.bc
.bbbcc
..bbbc
...bbb
.....a
.aa..a
.aaa.a
..aaaa
....aa
.....a"""

_BIRD = """
.....bb.........
....babb........
...bbbbbb.......
.....bbb........
.....bbb.....bb.
.....bbbb...bbc.
.....bbbbbbbbcb.
.....bbcbcbbcb..
......bcbcbbb...
......bbbbbb....
........a.a.....
........a.a.....
.......aa.aa...."""

_HORSE = """
...b.b..................
..bbbbb.................
.bbbabbb................
bbbbbbbbb...............
bb..bbbbbb............b.
.....bbbbbb..........bb.
......bbbbbbbbbbbbbbbbb.
......bbbbcccccccbbbb.b.
......bbbbcacacacbbbb.b.
......bbbbcccccccbbbb.b.
......bbbbbbbbbbbbbbb.bb
......bbb.bbb..bbbbbb..b
......bb...bb...bb.bb...
......bb...bb...bb..bb..
......bb...bb...bb..bb..
......bb...bb...bb..bb..
.....bbb..bbb..bbb.bbb.."""

_CAMEL = """
..bbb.....................
.bbabb........bb..........
bbbbbb.......bbbb.........
bb..bb......bbbbbb...bb...
....bb..bb..bcccbb..bbbb..
....bb.bbbb.bcacbbbbbbbb..
....bbbbbbbbbcccbbbbbbbbb.
....bbbbbbbbcccccbbbbbbbbb
.....bbbbbbbcacacbbbbbbb.b
......bbbbbbcccccbbbbbbb.b
.......bbbbbcacacbbbbbb..b
........bbbbcccccbbbbbb..b
.........bb.bb...bb.bb....
.........bb.bb...bb.bb....
.........bb.bb...bb.bb....
.........bb.bb...bb.bb....
.........bb.bb...bb.bb....
........bbb.bb..bbb.bb...."""

_COMB = """
a.a.a.
a.a.a.
aaaaaa
.....a
...aaa
.....a"""

_ESS = """
aaaa.
a..a.
a....
aaaaa
....a
.a..a
.aaaa"""


def rosette(petal: int, ring: int, heart: int, rim: int | None = None) -> Knots:
    """Return a small round flower, 11 knots wide."""
    return _rim(glyph(_ROSETTE, {"a": petal, "b": ring, "c": heart}, "xy"), rim)


def little_star(tip: int, ring: int, heart: int, rim: int | None = None) -> Knots:
    """Return a small eight-pointed star, 11 knots wide."""
    return _rim(glyph(_STAR, {"a": tip, "b": ring, "c": heart}, "xy"), rim)


def little_cross(arm: int, heart: int, rim: int | None = None) -> Knots:
    """Return a small cross, 7 knots wide."""
    return _rim(glyph(_CROSS, {"a": arm, "b": heart}, "xy"), rim)


def hooked(hook: int, ring: int, heart: int) -> Knots:
    """Return a small rhomb with hooks, 11 knots wide."""
    return glyph(_HOOKS, {"a": hook, "b": ring, "c": heart}, "xy")


def plant(stem: int, blossom: int, heart: int) -> Knots:
    """Return a plant with three pairs of blossoms."""
    return glyph(_PLANT, {"a": stem, "b": blossom, "c": heart}, "x")


def tulip(stem: int, blossom: int, heart: int) -> Knots:
    """Return a tulip on two leaves."""
    return glyph(_TULIP, {"a": stem, "b": blossom, "c": heart}, "x")


def bird(leg: int, body: int, wing: int) -> Knots:
    """Return a bird that looks to the left."""
    return glyph(_BIRD, {"a": leg, "b": body, "c": wing})


def horse(detail: int, body: int, cloth: int) -> Knots:
    """Return a horse with a saddle cloth that looks to the left."""
    return glyph(_HORSE, {"a": detail, "b": body, "c": cloth})


def camel(detail: int, body: int, cloth: int) -> Knots:
    """Return a laden camel that walks to the left."""
    return glyph(_CAMEL, {"a": detail, "b": body, "c": cloth})


def comb(dye: int) -> Knots:
    """Return a weaver's comb."""
    return glyph(_COMB, {"a": dye}, "x")


def ess(dye: int) -> Knots:
    """Return a small S."""
    return glyph(_ESS, {"a": dye})


def dot(dye: int, heart: int) -> Knots:
    """Return a tiny rhomb, 5 knots wide."""
    return glyph("..a .ab abb", {"a": dye, "b": heart}, "xy")


def _rim(stamp: Knots, rim: int | None) -> Knots:
    return stamp if rim is None else rimmed(stamp, rim)


BRIGHT = (Dye.IVORY, Dye.WELD, Dye.BLUE, Dye.GREEN, Dye.PINK)
