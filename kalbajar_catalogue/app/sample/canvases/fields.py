"""Slow fields over a picture: softened colours, the direction of forms, edges."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.ground import Picture
from kalbajar_catalogue.app.sample.noise import Grid, resized

Integers = NDArray[np.integer[Any]]


def as_picture(image: Image.Image) -> Picture:
    """Return the colours 0..255 of an image as floats."""
    return np.asarray(image, dtype=np.float32)


def as_image(picture: Picture) -> Image.Image:
    """Return the 8-bit image of colours 0..255."""
    return Image.fromarray(np.clip(picture + 0.5, 0.0, 255.0).astype(np.uint8))


def softened(image: Image.Image, reach: float) -> Image.Image:
    """Return the image blurred by about `reach` pixels, cheaply."""
    if reach < 1.0:
        return image
    width, height = max(round(image.width / reach), 2), max(round(image.height / reach), 2)
    return image.resize((width, height), Image.Resampling.BOX).resize(image.size, Image.Resampling.BICUBIC)


def form(image: Image.Image, columns: int) -> tuple[Grid, Grid]:
    """Return cosine and sine of twice the angle along the forms, as long as the forms are clear (0..1)."""
    rows = max(round(image.height * columns / image.width), 8)
    small = image.convert("L").resize((columns, rows), Image.Resampling.BOX)
    down, right = np.gradient(np.asarray(small, dtype=np.float32))
    same, cross = _smooth(np.asarray(down * down - right * right)), _smooth(np.asarray(-2.0 * down * right))
    length = np.sqrt(same * same + cross * cross)
    clear = length / (length + np.float32(14.0)) / np.maximum(length, 1e-3)
    return same * clear, cross * clear


def _smooth(grid: Grid) -> Grid:
    rows, columns = grid.shape
    small = Image.fromarray(np.asarray(grid, dtype=np.float32)).resize(
        (max(columns // 4, 2), max(rows // 4, 2)), Image.Resampling.BOX
    )
    return resized(np.asarray(small, dtype=np.float32), columns, rows)


def picked(grid: NDArray[Any], across: Grid, down: Grid) -> NDArray[Any]:
    """Return the values of a grid of any size at places 0..1."""
    rows, columns = grid.shape[:2]
    x = np.clip(across * columns, 0, columns - 1).astype(np.int32)
    y = np.clip(down * rows, 0, rows - 1).astype(np.int32)
    return np.asarray(grid[y, x])
