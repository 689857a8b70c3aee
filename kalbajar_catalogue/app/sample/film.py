"""From light to film: tone curve, colour look, vignette and grain."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from .ground import Picture
from .noise import Grid, stream

_CRISP = ImageFilter.UnsharpMask(1.0, 70, 2)


def toned(colour: Picture, exposure: float) -> Picture:
    """Return the filmic response 0..1 to linear light."""
    x = np.maximum(colour * np.float32(exposure * 0.95), 0.0)
    curve = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
    return np.asarray(np.clip(curve, 0.0, 1.0) ** np.float32(1 / 2.2), dtype=np.float32)


def to_image(picture: Picture) -> Image.Image:
    """Return the 8-bit picture."""
    return Image.fromarray((np.clip(picture, 0.0, 1.0) * 255.0 + 0.5).astype(np.uint8))


def bloomed(picture: Picture) -> Picture:
    """Let bright light spill softly, as in a lens."""
    small = to_image(picture).reduce(4).filter(ImageFilter.GaussianBlur(7))
    size = (picture.shape[1], picture.shape[0])
    halo = np.asarray(small.resize(size, Image.Resampling.BILINEAR), dtype=np.float32) / 255.0
    halo = np.maximum(halo - 0.45, 0.0) * 0.22
    return np.asarray(picture + halo * (1.0 - picture), dtype=np.float32)


def _grain(height: int, width: int, seed: int, strength: float) -> Grid:
    rng = stream(seed, 9)
    noise = rng.standard_normal((height, width), dtype=np.float32)
    noise[:, 1:] = noise[:, 1:] * 0.75 + noise[:, :-1] * 0.45
    noise[1:] = noise[1:] * 0.75 + noise[:-1] * 0.45
    return np.asarray(noise * np.float32(strength), dtype=np.float32)


def _vignette(height: int, width: int, depth: float) -> Grid:
    y = np.linspace(-1.0, 1.0, height, dtype=np.float32)[:, None]
    x = np.linspace(-1.0, 1.0, width, dtype=np.float32)[None, :]
    away = (x * x + y * y) * np.float32(0.5)
    return np.asarray(1.0 - np.float32(depth) * away**1.5, dtype=np.float32)


def _mono(frame: Picture, sepia: bool) -> Picture:
    grey = frame @ np.asarray((0.42, 0.45, 0.13), dtype=np.float32)
    low, high = np.quantile(grey[::4, ::4], (0.01, 0.985))
    grey = np.clip((grey - low) / max(float(high - low), 0.1), 0.0, 1.0)
    grey = grey * grey * (3.0 - 2.0 * grey) * 0.6 + grey * 0.4
    if not sepia:
        return np.repeat((0.04 + grey * 0.92)[..., None], 3, axis=-1)
    dark = np.asarray((0.115, 0.080, 0.060), dtype=np.float32)
    pale = np.asarray((0.945, 0.890, 0.790), dtype=np.float32)
    bow = np.asarray((0.06, 0.02, -0.05), dtype=np.float32) * (grey * (1 - grey))[..., None]
    return np.asarray(dark + (pale - dark) * grey[..., None] + bow, dtype=np.float32)


def _graded(frame: Picture) -> Picture:
    """Cool the shadows a little, warm the lights, hold the saturation back."""
    frame = frame * 0.55 + frame * frame * (3.0 - 2.0 * frame) * 0.45
    grey = (frame @ np.asarray((0.30, 0.59, 0.11), dtype=np.float32))[..., None]
    muted = grey + (frame - grey) * np.float32(0.93)
    split = (grey - 0.45) * np.asarray((0.035, 0.006, -0.04), dtype=np.float32)
    return np.asarray(muted + split + 0.012, dtype=np.float32)


def developed(image: Image.Image, width: int, height: int, look: str, seed: int) -> Image.Image:
    """Enlarge the rendered picture and finish it as a print."""
    frame: Picture = np.asarray(image, dtype=np.float32) * np.float32(1 / 255)
    frame = _graded(frame) if look == "colour" else _mono(frame, look == "sepia")
    frame = frame * _vignette(image.height, image.width, 0.20 if look == "colour" else 0.34)[..., None]
    large = to_image(frame).filter(_CRISP).resize((width, height), Image.Resampling.BICUBIC)
    pixels = np.asarray(large, dtype=np.int16)
    strength = 4.0 if look == "colour" else 7.5
    pixels = pixels + _grain(height, width, seed, strength).astype(np.int16)[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
