"""Close views of the alachigh: the reed screen, the felt cover with its band, the patterned curtain."""

from __future__ import annotations

from math import pi

import numpy as np

from kalbajar_catalogue.app.sample.noise import Grid, stream

from .felt import BROWN, MADDER, Felt
from .patterns import BLUE, IVORY, RED, curtain, dyed, rhombs, sampled, teeth
from .plate import Frame, blend, clouds, dye, smooth, soft, streaks, strokes
from .studio import Piece

REED = 10.0


def reed_screen(frame: Frame) -> Piece:
    """Return a part of the reed screen: upright reeds wrapped in coloured wool, twined together by cords."""
    rng = stream(4401, 1)
    x, y = frame.columns(), frame.rows()
    lean = streaks(frame, rng, 14.0, 420.0) * np.float32(1.5)
    place = (x + lean) / np.float32(REED)
    reed = np.floor(place)
    off = (place - reed - np.float32(0.5)) * 2.0
    key = (reed.astype(np.int64) * 7919) % 251
    own = rng.uniform(-1.0, 1.0, 251).astype(np.float32)[key]
    cell = np.floor((y + own * np.float32(1.2)) / np.float32(REED * 0.92))
    codes = sampled(rhombs(), reed, cell)
    band = np.abs(np.mod(cell + 7.0, 46.0) - np.float32(16.5)) < 16.0
    wrapped = band & (np.abs(off) < 0.98)
    thick = np.float32(0.86) + np.float32(0.05) * own + np.float32(0.09) * wrapped
    back = np.sqrt(np.maximum(1.0 - (off / thick) ** 2, 0.0))
    height = back * np.float32(4.2) + own * np.float32(0.5)
    thread = np.sin(y * np.float32(2 * pi / 2.1) + off * 1.5 + own * 9.0)
    height += thread * wrapped * back * np.float32(0.20)
    straw = _straw(frame, y, own, rng)
    wool = dyed(codes) * (np.float32(0.86) + np.float32(0.13) * thread + np.float32(0.16) * own)[..., None]
    colour = np.where(wrapped[..., None], wool, straw)
    colour = colour * smooth(0.0, 0.30, back)[..., None]
    height, colour = _twined(frame, reed, off, height.astype(np.float32), colour.astype(np.float32))
    return Piece(colour, height, np.ones_like(height), 0.02, 10.0)


def _straw(frame: Frame, y: Grid, own: Grid, rng: np.random.Generator) -> Grid:
    """Return the bare reed: straw with fine fibres and dark nodes."""
    fibre = streaks(frame, rng, 0.7, 60.0)
    node = np.abs(np.mod(y + own * np.float32(260.0), 240.0) - np.float32(120.0))
    tone = np.asarray((0.40, 0.29, 0.135), dtype=np.float32)
    light = (np.float32(1.0) + np.float32(0.22) * fibre + np.float32(0.22) * own) * (
        1.0 - 0.5 * np.exp(-((node / 1.6) ** 2))
    )
    return np.asarray(light[..., None] * tone, dtype=np.float32)


def _twined(frame: Frame, reed: Grid, off: Grid, height: Grid, colour: Grid) -> tuple[Grid, Grid]:
    """Bind the reeds by pairs of cords that change sides between them."""
    y = frame.rows()
    for line in (-272.0, -136.0, 128.0, 274.0):
        for part in (-1.0, 1.0):
            swing = np.cos(off * np.float32(pi / 2)) * np.float32(part) * np.where(reed % 2 == 0, 1.0, -1.0)
            away = (y - np.float32(line) - swing * np.float32(2.6)) / np.float32(2.0)
            cord = np.sqrt(np.maximum(1.0 - away * away, 0.0)) * (swing > -0.1)
            over = smooth(0.0, 0.35, cord.astype(np.float32))
            height = np.maximum(height, over * (np.float32(4.6) + cord.astype(np.float32) * 1.6))
            colour = blend(colour, (0.30, 0.235, 0.155), over)
    return height.astype(np.float32), colour


def felt_cover(frame: Frame) -> Piece:
    """Return a part of the felt cover with a woven band sewn on it, a rope and a seam."""
    felt = Felt(frame, 4402, (0.285, 0.245, 0.185), 0.42)
    x, y = frame.columns(), frame.rows()
    sag = y - np.float32(0.00018) * x * x - np.float32(20.0)
    overlap = smooth(-1.5, 1.5, sag + 150.0 + felt.rough * 3.0)
    felt.height += overlap * np.float32(7.0)
    felt.colour *= (np.float32(0.82) + np.float32(0.18) * overlap)[..., None]
    stitches = [
        [
            (k * 26.0 - 480.0, -126.0 + 0.00018 * (k * 26.0 - 480.0) ** 2),
            (k * 26.0 - 468.0, -118.0 + 0.00018 * (k * 26.0 - 468.0) ** 2),
        ]
        for k in range(38)
    ]
    sewn = strokes(frame, stitches, 3.0)
    felt.colour = blend(felt.colour, BROWN, sewn)
    felt.height += sewn * np.float32(1.0) - soft(sewn, 5.0 * frame.density) * np.float32(2.2)
    _band(felt, sag)
    _rope(felt, sag)
    piece = felt.finished(np.ones_like(felt.height), 2.0, 1.0, 10.0)
    return Piece(piece.colour, piece.height, np.ones_like(piece.height), 0.0, 10.0)


def _band(felt: Felt, sag: Grid) -> None:
    """Sew the woven band along the felt: teeth, rhombs, teeth."""
    frame = felt.frame
    cell = np.float32(6.2)
    row, column = (sag + np.float32(62.0)) / cell, frame.columns() / cell
    inside = (row > -8.0) & (row < 36.0)
    codes = np.where((row > 0) & (row < 28), sampled(rhombs(), column, row), sampled(teeth(), column, row))
    codes = np.where((row < -6.5) | (row > 34.5), RED, codes)
    rib = np.sin(row * np.float32(2 * pi))
    rep = np.sin(column * np.float32(2 * pi) + np.floor(row) * np.float32(pi))
    light = np.float32(0.92) + np.float32(0.12) * rib + np.float32(0.10) * rep + np.float32(0.14) * felt.mottle
    share = inside.astype(np.float32)
    felt.colour = blend(felt.colour, dyed(codes) * light[..., None], share)
    felt.height += soft(share, 1.2 * frame.density) * np.float32(2.6) + share * (rib + rep) * np.float32(0.13)


def _rope(felt: Felt, sag: Grid) -> None:
    """Lay a twisted hair rope across the felt under the band."""
    frame = felt.frame
    away = (sag - np.float32(236.0) + frame.columns() * np.float32(0.05)) / np.float32(13.0)
    body = np.sqrt(np.maximum(1.0 - away * away, 0.0)).astype(np.float32)
    strand = np.sin(frame.columns() * np.float32(0.16) + away * np.float32(1.9))
    tone = np.where(strand > 0.2, np.float32(1.0), np.float32(0.0))[..., None]
    wool = dye(0.33, 0.27, 0.19) * tone + dye(0.05, 0.034, 0.024) * (1.0 - tone)
    over = smooth(0.0, 0.2, body)
    felt.colour = blend(felt.colour, (wool * (0.8 + 0.25 * felt.hairs[..., None])).astype(np.float32), over)
    felt.height = (
        felt.height * (1 - over) + (body * np.float32(13.0) + np.abs(strand) * body * np.float32(2.2) + 8.0) * over
    )


def patterned_curtain(frame: Frame) -> Piece:
    """Return the patterned curtain, 1260 by 1860 mm, hanging in folds with a fringe at its foot."""
    rng = stream(4403, 1)
    x, y = frame.columns(), frame.rows()
    deep = smooth(-930.0, 900.0, y) * np.float32(0.75) + np.float32(0.25)
    phase = (
        x * np.float32(2 * pi / 250.0)
        + np.sin(x * np.float32(0.006)) * np.float32(1.1)
        + streaks(frame, rng, 500.0, 900.0) * 0.4
    )
    across = x + np.cos(phase) * np.float32(14.0) * deep
    foot = np.sin(phase) * np.float32(9.0) * deep
    column, row = (across + np.float32(630.0)) / np.float32(15.0), (y - foot + np.float32(930.0)) / np.float32(15.0)
    codes = sampled(curtain(), np.clip(column, 0, 83.9), np.clip(row, 0, 123.9))
    weave = np.sin(x * np.float32(2 * pi / 7.5) + np.floor(row * 2.0) * np.float32(pi)) * np.float32(0.08)
    faded = np.float32(0.94) + np.float32(0.10) * clouds(frame, rng, 300.0, 3) + weave
    colour = dyed(codes) * faded[..., None]
    cloth = smooth(-4.0, 4.0, np.float32(630.0) - np.abs(across)) * smooth(-2.0, 2.0, 930.0 - np.abs(y - foot))
    colour, fringe = _fringed(frame, rng, colour, across, y - foot, column)
    height = np.sin(phase) * np.float32(26.0) * deep + weave * np.float32(3.0) + np.float32(30.0)
    piece = Piece(colour, height.astype(np.float32), np.clip(np.maximum(cloth, fringe), 0, 1), 0.0, 60.0)
    return _rodded(piece, frame, rng)


def _fringed(
    frame: Frame, rng: np.random.Generator, colour: Grid, across: Grid, y: Grid, column: Grid
) -> tuple[Grid, Grid]:
    hair = streaks(frame, rng, 5.0, 160.0)
    knot = np.abs(np.mod(across, 30.0) - np.float32(15.0))
    wide = np.float32(5.0) + np.float32(8.0) * smooth(940.0, 1010.0, y)
    fringe = (
        smooth(0.0, 3.0, wide - knot)
        * (y > 926.0)
        * smooth(0.0, 10.0, 1030.0 + hair * 16.0 - y)
        * (np.abs(across) < 628.0)
    )
    tone = dyed(
        np.where(np.floor(column / 2) % 3 == 0, RED, np.where(np.floor(column / 2) % 3 == 1, IVORY, BLUE)).astype(
            np.uint8
        )
    )
    share = (fringe * (y > 928.0)).astype(np.float32)
    return blend(colour, tone * (0.9 + 0.4 * hair)[..., None], share), share


def _rodded(piece: Piece, frame: Frame, rng: np.random.Generator) -> Piece:
    """Hang the curtain from a round rod by a row of loops."""
    x, y = frame.columns(), frame.rows()
    away = (y + np.float32(972.0)) / np.float32(19.0)
    body = np.sqrt(np.maximum(1.0 - away * away, 0.0)).astype(np.float32)
    rod = smooth(0.0, 0.2, body) * (np.abs(x) < 690.0)
    loop = (np.abs(np.mod(x + 45.0, 90.0) - 45.0) < 11.0) & (np.abs(y + 957.0) < 39.0) & (np.abs(x) < 630.0)
    loops = loop.astype(np.float32)
    grain = np.float32(1.0) + np.float32(0.25) * streaks(frame, rng, 160.0, 3.0)
    colour = blend(piece.colour, grain[..., None] * dye(0.185, 0.095, 0.048), rod)
    colour = blend(colour, MADDER, loops)
    height = piece.height * (1 - rod) + rod * (body * np.float32(19.0) + 20.0) + loops * np.float32(5.0)
    return Piece(
        colour, height.astype(np.float32), np.clip(np.maximum(np.maximum(piece.cover, rod), loops), 0, 1), 0.0, 60.0
    )
