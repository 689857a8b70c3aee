"""Wood: rings and fibres along the board, pores and the marks of the plane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid

from .plate import Frame, Tone, smooth, streaks


@dataclass(frozen=True)
class Species:
    """The look of one wood: light and dark of its rings, ring width in mm, strength of pores and rings."""

    pale: Tone
    dark: Tone
    ring: float
    pores: float
    contrast: float


SPECIES: dict[str, Species] = {
    "walnut": Species((0.215, 0.112, 0.060), (0.060, 0.031, 0.018), 6.5, 0.40, 0.95),
    "oak": Species((0.335, 0.205, 0.098), (0.135, 0.073, 0.034), 8.0, 0.55, 0.85),
    "pear": Species((0.430, 0.200, 0.100), (0.215, 0.082, 0.040), 4.2, 0.10, 0.80),
    "mulberry": Species((0.500, 0.310, 0.098), (0.300, 0.155, 0.045), 3.4, 0.35, 0.70),
    "beech": Species((0.520, 0.345, 0.205), (0.400, 0.240, 0.130), 2.6, 0.15, 0.50),
    "plane": Species((0.545, 0.385, 0.240), (0.385, 0.235, 0.125), 2.4, 0.10, 0.55),
}


@dataclass(frozen=True)
class Board:
    """The figure of a board: 0..1 between pale and dark wood, and the fine fibre about 0."""

    figure: Grid
    fibre: Grid


def board(frame: Frame, species: Species, rng: Generator, upright: bool = False, knot: float = 0.0) -> Board:
    """Return the figure of a flat-sawn board whose grain runs across, or up and down when `upright`."""
    along, across = frame.columns(), frame.rows()
    if upright:
        along, across = across, along

    def noise(length: float, breadth: float) -> Grid:
        return streaks(frame, rng, breadth, length) if upright else streaks(frame, rng, length, breadth)

    heart = across - np.float32(knot) + noise(170.0, 60.0) * np.float32(9.0)
    radius = np.sqrt(heart * heart + (along * np.float32(0.035) + np.float32(9.0)) ** 2)
    rings = (
        radius / np.float32(species.ring) + noise(60.0, 14.0) * np.float32(0.45) + noise(25.0, 3.0) * np.float32(0.1)
    )
    part = rings - np.floor(rings)
    late = part * part * (np.float32(1.0) - smooth(0.90, 1.0, part))
    fibre = noise(9.0, 0.45) * np.float32(0.6) + noise(3.0, 0.2) * np.float32(0.4)
    pore = smooth(0.50, 0.85, noise(4.5, 0.35)) * np.float32(species.pores) * (np.float32(0.4) + late)
    broad = noise(220.0, 26.0) * np.float32(0.16)
    figure = late * np.float32(species.contrast) + fibre * np.float32(0.16) + pore + broad + np.float32(0.16)
    return Board(np.clip(figure, 0.0, 1.15), fibre)


def coloured(figure: Grid, species: Species) -> Picture:
    """Return the colour of a figure in one wood."""
    pale, dark = (np.asarray(tone, dtype=np.float32) for tone in (species.pale, species.dark))
    return np.asarray(pale + (dark - pale) * figure[..., None], dtype=np.float32)
