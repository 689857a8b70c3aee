"""Close pictures of a piece: a detail of the pile, the back with its collars, an edge with its selvedge."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.noise import Grid, fbm, resized, stream

from .structures import PERIOD, relief
from .trimmings import Trim, selvedge
from .weaving import Cloth, Piece, Pixels, cloth

Part = tuple[slice, slice]
Size = tuple[int, int]


def detail(piece: Piece, part: Part, pixels: Size) -> Image.Image:
    """Return a part of the face, each knot as high and as wide as `pixels` says."""
    return Image.fromarray(_enlarged(cloth(piece)[part], piece.structure, pixels, piece.seed, 0.20))


def back(piece: Piece, part: Part, pixels: Size) -> Image.Image:
    """Return the same part from behind: mirrored, flatter in colour, without sheen."""
    seen = cloth(piece, back=True)[part][:, ::-1]
    grey = seen.mean(axis=2, keepdims=True)
    pale = np.asarray(grey + (seen - grey) * 0.82 + 12.0, dtype=np.float32)
    return Image.fromarray(_enlarged(pale, "collars", pixels, piece.seed, 0.09))


def edge(piece: Piece, part: Part, pixels: Size, trim: Trim, ground: tuple[int, int, int]) -> Image.Image:
    """Return a part of the left edge: the ground, the wrapped cords and the outer stripes."""
    high, wide = pixels
    woven = _enlarged(cloth(piece)[part], piece.structure, pixels, piece.seed, 0.20)
    side = selvedge(len(woven), trim.cords * wide * 5 // 3, trim.cords, trim.selvedge, high * 4 // 3, piece.seed)
    bare = np.empty((len(woven), wide * 7, 3), dtype=np.uint8)
    fall = np.clip(1.0 - 0.5 * np.exp(-np.arange(wide * 7)[::-1] / (wide * 1.3)), 0, 1)
    grain = stream(piece.seed, 52).normal(1.0, 0.012, bare.shape[:2])
    bare[:] = np.clip(np.asarray(ground) * (fall * grain)[..., None], 0, 255)
    return Image.fromarray(np.concatenate([bare, _fibred(side, piece.seed), woven], axis=1))


def _enlarged(colour: Cloth, structure: str, pixels: Size, seed: int, loose: float) -> Pixels:
    """Draw every knot large; `loose` is how far yarn strays, in knots."""
    rows, columns, (high, wide) = *colour.shape[:2], pixels
    y, x = (_strayed((rows, columns), pixels, seed, axis, loose) for axis in (0, 1))
    knot = np.clip(y // high, 0, rows - 1) * columns + np.clip(x // wide, 0, columns - 1)
    picture = np.clip(colour, 0, 255).astype(np.uint8).reshape(-1, 3)[knot]
    down, across = PERIOD * high, PERIOD * wide
    shade = relief(structure, high, wide).ravel()[(y % down) * across + x % across]
    return _fibred(picture, seed, shade)


def _strayed(knots: Size, pixels: Size, seed: int, axis: int, loose: float) -> NDArray[np.int32]:
    """Return for every pixel its row (or column) moved a little, as yarn does not lie straight."""
    height, width = knots[0] * pixels[0], knots[1] * pixels[1]
    wander = fbm(stream(seed, 53 + axis), 512, 512 // pixels[axis], 3, 0.6) * (loose * pixels[axis])
    moved = np.tile(wander.astype(np.int32), (height // 512 + 1, width // 512 + 1))[:height, :width]
    straight = np.arange((height, width)[axis], dtype=np.int32)
    return np.asarray(moved + (straight[:, None] if axis == 0 else straight[None, :]), dtype=np.int32)


def _fibred(picture: Pixels, seed: int, shade: Grid | None = None) -> Pixels:
    """Return the picture with the fine streaks of wool, and a relief where there is one."""
    height, width = picture.shape[:2]
    streaks = resized(stream(seed, 55).random((110, 512), dtype=np.float32), 512, 512)
    light = np.tile(0.88 + 0.24 * streaks, (height // 512 + 1, width // 512 + 1))[:height, :width]
    light = light if shade is None else light * shade
    return np.minimum(picture * light[..., None], 255).astype(np.uint8)
