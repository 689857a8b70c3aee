"""Cuts of the carver: chips, lens petals, grooves, mouldings and scrolls pressed into a relief in mm."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi

import numpy as np

from kalbajar_catalogue.app.sample.noise import Grid

from .plate import Frame, Point, smooth, strokes

SLOPE = 0.85


class Relief:
    """A relief in mm over the pixels of a frame, into which motifs are cut."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.height: Grid = np.zeros((frame.height, frame.width), dtype=np.float32)

    def rosette(self, x: float, y: float, radius: float, petals: int, plump: float = 0.9, rim: bool = True) -> None:
        """Cut a ring of lens petals about a point, with triangular chips between their tips."""
        place, across, along = self.frame.window(x - radius, y - radius, x + radius, y + radius)
        dx, dy = across - np.float32(x), along - np.float32(y)
        away = np.sqrt(dx * dx + dy * dy)
        fold, gap = _folded(np.arctan2(dy, dx), away, petals)
        half = radius * np.sin(pi / petals) * 0.5 * plump
        cut = _lens(fold, gap, radius * 0.06, radius * 0.94, half)
        if rim:
            side, width = _folded(np.arctan2(dy, dx) + np.float32(pi / petals), away, petals)
            chip = np.minimum(np.float32(radius * 0.94) - away, (side - np.float32(radius * 0.60)) * 0.42 - width)
            cut = np.maximum(cut, chip)
        self.height[place] -= np.maximum(cut, 0.0) * np.float32(SLOPE)

    def ring(self, x: float, y: float, radius: float, breadth: float) -> None:
        """Cut a round groove of V section."""
        reach = radius + breadth
        place, across, along = self.frame.window(x - reach, y - reach, x + reach, y + reach)
        away = np.hypot(across - np.float32(x), along - np.float32(y))
        self.height[place] -= np.maximum(np.float32(breadth / 2) - np.abs(away - np.float32(radius)), 0) * SLOPE

    def rope(self, x: float, y: float, radius: float, breadth: float, turns: int) -> None:
        """Carve a raised twisted ring."""
        reach = radius + breadth
        place, across, along = self.frame.window(x - reach, y - reach, x + reach, y + reach)
        dx, dy = across - np.float32(x), along - np.float32(y)
        off = (np.hypot(dx, dy) - np.float32(radius)) / np.float32(breadth / 2)
        turn = np.arctan2(dy, dx) * np.float32(turns / (2 * pi)) + off * np.float32(0.42)
        strand = np.abs(turn - np.floor(turn) - np.float32(0.5)) * 2.0
        body = np.sqrt(np.maximum(1.0 - off * off, 0.0))
        groove = np.where(np.abs(off) < 1.25, np.float32(breadth * 0.22), np.float32(0.0))
        bead = body * (np.float32(0.55) - np.float32(0.35) * strand**4) * np.float32(breadth * 0.8)
        self.height[place] += np.where(body > 0, bead - groove, -groove)

    def chips(self, left: float, top: float, right: float, bottom: float, count: int) -> None:
        """Cut a row of facing triangular chips along the longer side of a box, leaving a zigzag between."""
        place, across, along = self.frame.window(left, top, right, bottom)
        if right - left >= bottom - top:
            run, rise, step, deep = across - np.float32(left), along - np.float32(top), right - left, bottom - top
        else:
            run, rise, step, deep = along - np.float32(top), across - np.float32(left), bottom - top, right - left
        pitch = step / count
        saw = np.abs(run / np.float32(pitch) - np.floor(run / np.float32(pitch)) - np.float32(0.5)) * 2.0
        lean = np.float32(pitch / 2 / np.hypot(pitch / 2, deep) * deep)
        low = np.minimum((saw - rise / np.float32(deep)) * lean - 0.35, rise - 0.4)
        high = np.minimum((rise / np.float32(deep) - saw) * lean - 0.35, np.float32(deep) - rise - 0.4)
        self.height[place] -= np.maximum(np.maximum(low, high), 0.0) * np.float32(SLOPE)

    def seeds(self, left: float, top: float, right: float, bottom: float, count: int, lean: float = 0.0) -> None:
        """Cut a row of lens shapes, upright or leaning, along the longer side of a box."""
        wide = right - left >= bottom - top
        for k in range(count):
            t = (k + 0.5) / count
            if wide:
                x, y, size, turn = left + (right - left) * t, (top + bottom) / 2, (bottom - top) / 2, pi / 2 + lean
            else:
                x, y, size, turn = (left + right) / 2, top + (bottom - top) * t, (right - left) / 2, lean
            self.leaf(x, y, size, turn, 0.36)

    def leaf(self, x: float, y: float, half: float, turn: float, plump: float = 0.45) -> None:
        """Cut one lens of a half length and direction."""
        place, across, along = self.frame.window(x - half, y - half, x + half, y + half)
        dx, dy = across - np.float32(x), along - np.float32(y)
        c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
        cut = _lens(dx * c + dy * s, np.abs(dy * c - dx * s), -half * 0.96, half * 0.96, half * plump)
        self.height[place] -= np.maximum(cut, 0.0) * np.float32(SLOPE)

    def sunk(self, cover: Grid, depth: float) -> None:
        """Lower the ground where `cover` is, leaving round shoulders."""
        self.height -= cover * np.float32(depth)

    def raised(self, lines: Sequence[Sequence[Point]], width: float, tall: float) -> None:
        """Raise stems with a round back along lines."""
        levels = 5
        for k in range(levels):
            share = (k + 0.5) / levels
            stem = strokes(self.frame, lines, width * np.sqrt(1.0 - share * share))
            self.height += stem * np.float32(tall / levels)

    def groove(self, left: float, top: float, right: float, bottom: float, breadth: float) -> None:
        """Cut a V groove along the outline of a box."""
        reach = breadth / 2
        place, across, along = self.frame.window(left - reach, top - reach, right + reach, bottom + reach)
        side = np.maximum(
            np.abs(across - np.float32((left + right) / 2)) - np.float32((right - left) / 2),
            np.abs(along - np.float32((top + bottom) / 2)) - np.float32((bottom - top) / 2),
        )
        self.height[place] -= np.maximum(np.float32(reach) - np.abs(side), 0.0) * np.float32(SLOPE)


def _folded(angle: Grid, away: Grid, petals: int) -> tuple[Grid, Grid]:
    """Return the way along and the way beside the axis of the nearest of `petals` sectors."""
    sector = np.float32(2 * pi / petals)
    within = angle - np.round(angle / sector) * sector
    return away * np.cos(within), np.abs(away * np.sin(within))


def _lens(along: Grid, beside: Grid, start: float, end: float, half: float) -> Grid:
    """Return how deep inside a lens from `start` to `end` of half width `half` each place lies."""
    long = (end - start) / 2
    circle = (long * long + half * half) / (2 * half)
    away = np.hypot(along - np.float32((start + end) / 2), beside + np.float32(circle - half))
    return np.asarray(np.float32(circle) - away)


def moulding(frame: Frame, width: float, height: float, border: float, tall: float) -> Grid:
    """Return a rounded raised border inside a box about the origin."""
    inset = np.minimum(np.float32(width / 2) - np.abs(frame.columns()), np.float32(height / 2) - np.abs(frame.rows()))
    part = np.clip(inset / np.float32(border), 0.0, 1.0)
    bow = np.sqrt(np.maximum(1.0 - (2.0 * part - 1.0) ** 2, 0.0))
    return np.asarray(bow * np.float32(tall) * (1.0 - smooth(0.98, 1.0, part)), dtype=np.float32)


def spiral(x: float, y: float, start: float, turns: float, radius: float, end: float = 0.16) -> list[Point]:
    """Return a scroll that winds inward about a point from `radius` to a share `end` of it; turns < 0 mirror it."""
    steps = np.linspace(0.0, 1.0, max(8, int(abs(turns) * 30)))
    reach = radius * (1.0 - (1.0 - end) * steps**0.85)
    angle = start + 2 * pi * turns * steps
    return list(zip((x + reach * np.cos(angle)).tolist(), (y + reach * np.sin(angle)).tolist(), strict=True))
