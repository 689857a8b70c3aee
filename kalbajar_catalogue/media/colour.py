"""Colours of a decoded picture: eight bits, no transparency, sRGB for the screen. Pixels in, pixels out.

Colour conversions are made once per profile and kept; everything is safe in any thread.
"""

import io
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, cast

from PIL import Image, ImageCms

from kalbajar_catalogue.media.streaming import libvips
from kalbajar_catalogue.settings import limits

Profile = Literal["srgb", "keep"]
"""What becomes of a picture's colour profile: converted to sRGB, or kept and embedded."""

MAX_PROFILE: Final = limits.PROFILE_BYTES
"""Bytes of the largest profile that is used."""

_SPACES: Final = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}
_FLAGS: Final = ImageCms.Flags.NOCACHE | ImageCms.Flags.BLACKPOINTCOMPENSATION
_MAX_SRGB_DIFFERENCE: Final = 3
_building = threading.Lock()


@dataclass(frozen=True)
class Coloured:
    """A picture in RGB or grey, eight bits, and the profile to embed with it (b"" for sRGB)."""

    image: Image.Image
    profile: bytes


def embedded_profile(image: Image.Image) -> bytes:
    """The profile that a picture carries; b"" when it has none of a bearable size."""
    profile = image.info.get("icc_profile")
    return profile if isinstance(profile, bytes) and len(profile) <= MAX_PROFILE else b""


def profile_name(profile: bytes) -> str:
    """What a profile calls itself; "" for none or a broken one."""
    try:
        return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile))).strip() if profile else ""
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return ""


def eight_bit(image: Image.Image) -> Image.Image:
    """The picture as grey, RGB, CMYK or Lab, with transparency if it has one; 16 bits are scaled to eight."""
    match image.mode:
        case "L" | "RGB" | "RGBA" | "LA" | "CMYK" | "LAB":
            return image
        case "1":
            return image.convert("L")
        case "P" | "PA":
            return image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
        case "I;16" | "I;16L" | "I;16B" | "I;16N" | "I":
            return image.convert("I").point(lambda level: level * (1 / 257)).convert("L")
        case "F":
            return image.point(lambda level: level * _float_scale(image)).convert("L")
    return image.convert("RGB")


def _float_scale(image: Image.Image) -> float:
    """What floating point greys are multiplied by: their white is 1.0 or 255, whichever fits."""
    _, brightest = cast(tuple[float, float], image.getextrema())
    return 255.0 if brightest <= 1.0 else 1.0


def on_paper(image: Image.Image) -> Image.Image:
    """The picture without transparency, as it looks on white paper."""
    if image.mode not in ("RGBA", "LA"):
        return image
    opaque = image.mode.removesuffix("A")
    paper = Image.new(opaque, image.size, "white")
    paper.paste(image.convert(opaque), mask=image.getchannel("A"))
    return paper


def coloured(image: Image.Image, profile: bytes, wanted: Profile) -> Coloured:
    """The picture in the wanted colours; `image` has eight bits and no transparency.

    RGB and grey keep their profile when wanted. CMYK and Lab become sRGB always; CMYK without a profile is read as
    ordinary coated offset. A broken profile, or one that does not fit the pixels, is passed over.
    """
    fitting = profile if profile_fits(profile, image.mode) else b""
    if wanted == "keep" and image.mode in ("RGB", "L"):
        return Coloured(image, fitting)
    converted = _to_srgb(image, fitting)
    kept = srgb_profile() if wanted == "keep" else b""
    return Coloured(converted, kept)


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in sRGB; grey stays grey."""
    if image.mode == "CMYK" and not profile:
        profile = offset_profile()
    transform = _transform(profile, image.mode) if profile or image.mode == "LAB" else None
    if transform is None:
        return image if image.mode in ("RGB", "L") else image.convert("RGB")
    converted = ImageCms.applyTransform(image, transform)
    return converted.convert("L") if image.mode == "L" and converted else converted or image.convert("RGB")


@lru_cache(maxsize=64)
def profile_fits(profile: bytes, mode: str) -> bool:
    """Whether a profile can be read and is one for pixels of this mode."""
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        # Read here: a space with letters beyond ASCII is told as a ValueError.
        return bool(opened.profile.xcolor_space == _SPACES.get(mode))
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):
        return False


def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The conversion to sRGB, made once per profile and mode; None when none is needed or possible."""
    with _building:
        return _made_transform(profile, mode)


@lru_cache(maxsize=32)
def _made_transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The conversion to sRGB. Called under a lock: two threads would make it twice."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile)) if profile else ImageCms.createProfile("LAB")
        transform = ImageCms.buildTransform(
            source, ImageCms.createProfile("sRGB"), mode, "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC, _FLAGS
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return None if mode in ("RGB", "L") and _changes_nothing(transform, mode) else transform


def _changes_nothing(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Whether a conversion leaves colours as they are, as that of every sRGB profile does, whatever its name."""
    levels = bytes(range(0, 256, 15))
    if mode == "L":
        probe = Image.frombytes("L", (len(levels), 1), levels)
    else:
        probe = Image.frombytes("RGB", (len(levels), 4), b"".join(_ramp(levels, only) for only in (0, 1, 2, None)))
    after = ImageCms.applyTransform(probe, transform)
    pairs = zip(probe.convert("RGB").tobytes(), after.tobytes() if after else b"", strict=True)
    return all(abs(a - b) <= _MAX_SRGB_DIFFERENCE for a, b in pairs)


def _ramp(levels: bytes, only: int | None) -> bytes:
    """RGB pixels from dark to light, of one primary (0 red, 1 green, 2 blue) or of grey (None)."""
    return b"".join(bytes(level if only in (None, band) else 0 for band in range(3)) for level in levels)


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """The profile of sRGB, to embed."""
    return bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


@lru_cache(maxsize=1)
def offset_profile() -> bytes:
    """The profile of ordinary coated offset print, for CMYK that brings none; it comes with libvips."""
    return bytes(libvips().Operation.call("profile_load", "cmyk"))
