"""From the knot grid to cloth: dye lots, yarn, relief."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kalbajar_catalogue.app.sample.noise import fbm, resized, stream

from .dyes import YARN
from .knots import Knots
from .structures import PERIOD, relief

Cloth = NDArray[np.float32]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Piece:
    """A woven thing: its knots, the seed of its irregularities, its structure."""

    knots: Knots
    seed: int
    structure: str

    @property
    def pile(self) -> bool:
        """Whether it has a pile."""
        return self.structure == "pile"


def dye_lots(rows: int, seed: int, strength: float) -> Cloth:
    """Return the colour of each dye in each row: lots of dye end and begin (abrash)."""
    rng = stream(seed, 21)
    lots = max(3, rows // 90)
    ends = np.sort(rng.integers(0, rows, (len(YARN), lots)), axis=1)
    lot = (np.arange(rows)[None, :, None] >= ends[:, None, :]).sum(axis=2)
    tone = rng.normal(0.0, strength, (len(YARN), lots + 1, 1)) + rng.normal(0.0, strength / 7, (len(YARN), lots + 1, 3))
    drift = resized(
        rng.normal(0.0, strength * 0.5, (len(YARN), max(4, rows // 40))).astype(np.float32), rows, len(YARN)
    )
    factor = 1.0 + tone[np.arange(len(YARN))[:, None], lot] + drift[..., None]
    return np.asarray(YARN[:, None, :] * factor, dtype=np.float32)


def cloth(piece: Piece, back: bool = False) -> Cloth:
    """Return the colour of every knot."""
    rows, columns = piece.knots.shape
    lots = dye_lots(rows, piece.seed, 0.046 if piece.pile else 0.036)
    colour = lots[piece.knots, np.arange(rows)[:, None]]
    rng = stream(piece.seed, 22)
    tone = 1.0 + 0.045 * rng.standard_normal((rows, columns), dtype=np.float32)
    if not back:
        tone += 0.035 * resized(fbm(rng, 128, 3, 4), columns, rows)
    return np.asarray(colour * tone[..., None], dtype=np.float32)


def _slits(piece: Piece) -> Cloth:
    """Return the dark beside each knot where a kilim is slit: between two colours that meet upright."""
    dark = np.ones(piece.knots.shape, dtype=np.float32)
    if piece.structure == "slit_tapestry":
        dark[:, 1:][piece.knots[:, 1:] != piece.knots[:, :-1]] = 0.45
    return dark


def blown_up(colour: Cloth, piece: Piece, high: int, wide: int) -> Pixels:
    """Return the cloth with `high` x `wide` pixels for each knot."""
    rows, columns = piece.knots.shape
    picture = np.empty((rows * high, columns * wide, 3), dtype=np.uint8)
    shade = relief(piece.structure, high, wide)
    rng = stream(piece.seed, 23)
    over = rng.uniform(0.0, 0.75, (rows, columns, 1)).astype(np.float32)
    below = np.concatenate([colour[1:], colour[-1:]]) - colour
    below *= over
    spread = 0.20 if piece.pile else 0.06
    fuzz = 1.0 - spread / 2 + spread * rng.random((rows, columns), dtype=np.float32)
    slits = _slits(piece)
    for i in range(high):
        source = colour + below if i == high - 1 and piece.pile else colour
        for j in range(wide):
            light = np.tile(shade[i::high, j::wide], (rows // PERIOD + 1, columns // PERIOD + 1))[:rows, :columns]
            light = light * np.roll(fuzz, (i * 37, j * 53), (0, 1))
            if j == 0:
                light *= slits
            picture[i::high, j::wide] = np.clip(source * light[..., None], 0, 255)
    return picture
