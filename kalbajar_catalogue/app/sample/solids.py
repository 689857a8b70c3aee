"""Solid shapes of walls and roofs as flat faces in three dimensions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi, sin

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from .light import Colour

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Face:
    """A flat face; `glow` is the share of lamp light behind it."""

    points: Points
    colour: Colour
    glow: float = 0.0


Mesh = tuple[Face, ...]


def face(points: list[tuple[float, float, float]], colour: Colour, glow: float = 0.0) -> Face:
    """Return a face from a list of corners."""
    return Face(np.asarray(points, dtype=np.float64), colour, glow)


def placed(mesh: Mesh, x: float, y: float, z: float, turn: float = 0.0) -> Mesh:
    """Turn a mesh about its upright axis and move it."""
    c, s = cos(turn), sin(turn)
    spin = np.asarray([[c, s, 0.0], [-s, c, 0.0], [0.0, 0.0, 1.0]])
    shift = np.asarray([x, y, z])
    return tuple(replace(each, points=each.points @ spin + shift) for each in mesh)


def box(width: float, depth: float, height: float, colour: Colour, foot: float = 4.0) -> Mesh:
    """Return a box that stands on the origin and reaches `foot` below it."""
    return prism(_corners(width, depth), -foot, height, colour)


def _corners(width: float, depth: float) -> list[tuple[float, float]]:
    w, d = width / 2, depth / 2
    return [(-w, -d), (w, -d), (w, d), (-w, d)]


def ring(sides: int, radius: float, turn: float = 0.0) -> list[tuple[float, float]]:
    """Return the corners of a regular polygon."""
    steps = [2 * pi * k / sides + turn for k in range(sides)]
    return [(radius * cos(a), radius * sin(a)) for a in steps]


def prism(plan: list[tuple[float, float]], low: float, high: float, colour: Colour, shrink: float = 1.0) -> Mesh:
    """Return the walls and the flat top over a plan."""
    pairs = list(zip(plan, plan[1:] + plan[:1], strict=True))
    top = [(x * shrink, y * shrink) for x, y in plan]
    tops = list(zip(top, top[1:] + top[:1], strict=True))
    walls = [
        face([(*a, low), (*b, low), (*d, high), (*c, high)], colour) for (a, b), (c, d) in zip(pairs, tops, strict=True)
    ]
    return (*walls, face([(x, y, high) for x, y in top], colour))


def spire(plan: list[tuple[float, float]], low: float, high: float, colour: Colour) -> Mesh:
    """Return a pointed roof over a plan."""
    pairs = zip(plan, plan[1:] + plan[:1], strict=True)
    return tuple(face([(*a, low), (*b, low), (0.0, 0.0, high)], colour) for a, b in pairs)


def gable(width: float, depth: float, wall: float, rise: float, roof: Colour, end: Colour) -> Mesh:
    """Return a pitched roof with its ridge along the width."""
    w, d, over = width / 2, depth / 2, 0.45
    edge = wall - rise * over / d
    sides = [
        face(
            [
                (-w - over, s * (d + over), edge),
                (w + over, s * (d + over), edge),
                (w + over, 0, wall + rise),
                (-w - over, 0, wall + rise),
            ],
            roof,
        )
        for s in (1.0, -1.0)
    ]
    ends = [face([(s * w, -d, wall), (s * w, d, wall), (s * w, 0, wall + rise)], end) for s in (1.0, -1.0)]
    return (*ends, *sides)


def ragged(plan: list[tuple[float, float]], height: float, colour: Colour, rng: Generator, foot: float = 4.0) -> Mesh:
    """Return broken walls over a plan, open to the sky, seen from both sides."""
    pairs = zip(plan, plan[1:] + plan[:1], strict=True)
    return tuple(_broken(a, b, height, colour, rng, foot) for a, b in pairs)


def _broken(
    a: tuple[float, float], b: tuple[float, float], height: float, colour: Colour, rng: Generator, foot: float
) -> Face:
    steps = np.linspace(0.0, 1.0, 11)
    walk = np.cumsum(rng.uniform(-0.17, 0.17, 11)) + rng.uniform(0.45, 0.95)
    tops = height * np.clip(walk, 0.15, 1.0)
    crest = [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, float(top)) for t, top in zip(steps, tops, strict=True)
    ]
    return face([(*a, -foot), *crest, (*b, -foot)], colour)


def opening(
    x: float, z: float, width: float, height: float, front: float, glow: float = 0.0, arched: bool = False
) -> Face:
    """Return a dark opening in a wall that faces the viewer."""
    w = width / 2
    head = [(x + w, front, z + height), (x - w, front, z + height)]
    if arched:
        curve = [(cos(a), sin(a)) for a in np.linspace(0.0, pi, 9)]
        head = [(x + w * c, front, z + height + 0.9 * w * s * (1.0 + 0.25 * (1 - abs(c)))) for c, s in curve]
    return face([(x - w, front, z), (x + w, front, z), *head], (0.022, 0.020, 0.018), glow)
