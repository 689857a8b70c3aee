"""The photograph of a piece: from above, in even light, on a warm plain ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from kalbajar_catalogue.app.sample.noise import fbm, resized, stream

from .trimmings import Trim, end_band, fringe, selvedge
from .weaving import Piece, Pixels, blown_up, cloth

GROUNDS: tuple[tuple[int, int, int], ...] = ((222, 213, 199), (206, 198, 187), (196, 184, 168), (230, 224, 214))
MARGIN = 66


@dataclass(frozen=True)
class Frame:
    """Where the woven part lies in the main picture, in pixels."""

    left: int
    top: int
    width: int
    height: int


def frame_of(piece: Piece, high: int, wide: int, trim: Trim) -> Frame:
    """Return where the woven part lies."""
    rows, columns = piece.knots.shape
    return Frame(MARGIN + trim.side, MARGIN + trim.end, columns * wide, rows * high)


def photographed(piece: Piece, high: int, wide: int, trim: Trim, ground: int) -> Image.Image:
    """Return the main picture; `high` and `wide` are the pixels of a knot."""
    frame = frame_of(piece, high, wide, trim)
    size = (frame.width + 2 * frame.left, frame.height + 2 * frame.top)
    picture = _ground(size, frame, trim, ground, piece.seed)
    inner, side = frame.left - trim.side, frame.width + 2 * trim.side
    for down, base in ((False, frame.top - trim.web_high), (True, frame.top + frame.height + trim.web_high)):
        fringe(picture, base, inner + 2, side - 4, down, trim, piece.seed)
    _lay_waving(picture, _body(piece, high, wide, trim), frame.top - trim.web_high, inner, piece.seed)
    return Image.fromarray(picture)


def _body(piece: Piece, high: int, wide: int, trim: Trim) -> Pixels:
    """Return the cloth with its end bands and selvedges."""
    woven = blown_up(cloth(piece), piece, high, wide)
    bands = [end_band(trim.web_high, woven.shape[1], trim, piece.seed + k) for k in (0, 1)]
    whole = np.concatenate([bands[0], woven, bands[1][::-1]])
    sides = [selvedge(len(whole), trim.side, trim.cords, trim.selvedge, 4, piece.seed + k) for k in (0, 1)]
    return np.concatenate([sides[0], whole, sides[1]], axis=1)


def _lay_waving(picture: Pixels, body: Pixels, top: int, left: int, seed: int) -> None:
    """Lay the cloth row by row, its sides not quite straight."""
    waves = resized(stream(seed, 41).normal(0.0, 1.4, (1, 9)).astype(np.float32), len(body), 1)[0]
    for row, shift in enumerate(np.rint(waves).astype(int).tolist()):
        picture[top + row, left + shift : left + shift + body.shape[1]] = body[row]


def _ground(size: tuple[int, int], frame: Frame, trim: Trim, ground: int, seed: int) -> Pixels:
    """Return the ground with the soft shadow that the piece throws."""
    width, height = size
    small = (width // 6, height // 6)
    shade = Image.new("L", small, 255)
    edges = (frame.left - trim.side, frame.top - trim.end * 0.6)
    box = (edges[0] + 8, edges[1] + 12, width - edges[0] + 12, height - edges[1] + 16)
    ImageDraw.Draw(shade).rectangle([round(side / 6) for side in box], fill=122)
    shade = shade.filter(ImageFilter.GaussianBlur(3.4))
    light = resized(fbm(stream(seed, 42), 64, 2, 3), *small) * 0.02 + 1.0
    colour = np.asarray(GROUNDS[ground], dtype=np.float32)
    tint = (light * np.asarray(shade, dtype=np.float32) / 255.0)[..., None] * colour
    picture = np.array(Image.fromarray(tint.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC))
    grain = stream(seed, 43).integers(0, 6, (128, 256, 1), dtype=np.uint8)
    picture -= np.tile(grain, (height // 128 + 1, width // 256 + 1, 1))[:height, :width]
    return picture
