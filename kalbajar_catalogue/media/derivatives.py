"""Pictures made from originals: upright, in known colours, without private metadata, named by content and recipe.

They may be deleted at any time and made again. Safe in any thread.
"""

import contextlib
import io
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PIL import Image

from kalbajar_catalogue.media.colour import Profile, coloured, eight_bit, embedded_profile, on_paper
from kalbajar_catalogue.media.containers import blocks_in
from kalbajar_catalogue.media.decoding import make_ready, opened
from kalbajar_catalogue.media.metadata import upright_orientation
from kalbajar_catalogue.media.originals import store_error
from kalbajar_catalogue.media.streaming import StreamError, streamed

Format = Literal["jpeg", "webp"]
"""How a derivative is written."""

_EXTENSIONS: Final = {"jpeg": ".jpg", "webp": ".webp"}
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
STREAMED_PIXELS: Final = 40_000_000
"""Pixels above which TIFF and PNG are read in strips: whole, they would fill the memory."""

STREAMED_EDGE: Final = 1_500
"""Long edge in px of a recipe above which libvips shrinks JPEGs faster than Pillow."""


@dataclass(frozen=True)
class Recipe:
    """How a derivative is made: long edge in px, quality 1 to 100. A changed recipe has a new version."""

    name: str
    long_edge: int
    format: Format = "jpeg"
    quality: int = 82
    profile: Profile = "srgb"
    version: int = 1


THUMB: Final = Recipe("thumb", 256)
CARD: Final = Recipe("card", 512)
SCREEN: Final = Recipe("screen", 2048, quality=85)


def print_recipe(long_edge: int) -> Recipe:
    """A picture for paper, `long_edge` px at most, with its own colour profile."""
    return Recipe(f"print{long_edge}", long_edge, quality=92, profile="keep")


@dataclass(frozen=True)
class Derivative:
    """A made picture: where, its size in px, its bytes."""

    path: Path
    width: int
    height: int
    bytes: int


class Derivatives:
    """The folder of made pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_for(self, sha256: str, recipe: Recipe) -> Path:
        """Where the picture of an original by a recipe is, or will be."""
        name = f"{sha256}-{recipe.name}-v{recipe.version}{_EXTENSIONS[recipe.format]}"
        return self._folder / sha256[:2] / name

    def make(self, source: Path, sha256: str, recipe: Recipe) -> Derivative:
        """The picture of `source` by a recipe, made unless it is there already; never larger than the original.

        Decodes all of the original, so a cut off one is refused. Raises WorldError (`picture.cut_off`,
        `picture.broken`, ..., `disk.full`); then nothing is left behind.
        """
        target = self.path_for(sha256, recipe)
        return made_already(target) or self._write(target, rendered(source, recipe))

    def _write(self, target: Path, picture: "Rendered") -> Derivative:
        """Writes a whole file under its final name, or nothing."""
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _write_atomically(target, picture.data)
        except OSError as wrong:
            raise store_error(wrong, target) from wrong
        return Derivative(target, picture.width, picture.height, len(picture.data))


@dataclass(frozen=True)
class Rendered:
    """An encoded picture in memory and its size in px."""

    data: bytes
    width: int
    height: int


def made_already(target: Path) -> Derivative | None:
    """The derivative in a file, or None when there is none or not a whole one (the power may have failed)."""
    make_ready()
    try:
        with target.open("rb") as file, Image.open(file, formats=("JPEG", "WEBP")) as image:
            size = os.fstat(file.fileno()).st_size
            return Derivative(target, image.width, image.height, size) if _ends_well(file, size) else None
    except (OSError, ValueError, SyntaxError):
        return None


def looks_whole(target: Path) -> bool:
    """Whether a file begins and ends as a derivative does; its pixels are not looked at, so that many are soon seen."""
    try:
        with target.open("rb") as file:
            begins = file.read(3) in (b"\xff\xd8\xff", b"RIF")
            return begins and _ends_well(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return False


def _ends_well(file: io.BufferedReader, size: int) -> bool:
    """Whether the end of the file is the end of its picture."""
    file.seek(0)
    head = file.read(12)
    if head[:4] == b"RIFF":
        return int.from_bytes(head[4:8], "little") + 8 == size
    file.seek(-2, os.SEEK_END)
    return file.read(2) == b"\xff\xd9"


def _write_atomically(target: Path, data: bytes) -> None:
    """Writes beside, then renames. Without fsync: `made_already` looks at the end, and it can be made again."""
    handle, name = tempfile.mkstemp(prefix="tmp-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def rendered(source: Path, recipe: Recipe) -> Rendered:
    """The picture of a file by a recipe, encoded; raises WorldError when the file is no whole picture."""
    with opened(source) as (image, file):
        orientation = upright_orientation(blocks_in(file, image.format or "", image.info), image.format or "")
        profile = embedded_profile(image)
        size = fitting(image.size, recipe.long_edge)
        small = _shrunk(image, source, size)
        flat = on_paper(small)
    upright = flat.transpose(_TURNS[orientation]) if orientation in _TURNS else flat
    finished = coloured(upright, profile, recipe.profile)
    return Rendered(encoded(finished.image, finished.profile, recipe), *finished.image.size)


def fitting(size: tuple[int, int], long_edge: int) -> tuple[int, int]:
    """The size in px that keeps the proportions within a long edge, and never is larger than the picture."""
    scale = min(1.0, long_edge / max(size))
    return (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))


def encoded(image: Image.Image, profile: bytes, recipe: Recipe) -> bytes:
    """The picture as a file's bytes, with nothing in it but pixels and a profile."""
    image.info.clear()  # Pillow would write comments and profiles that it finds there
    buffer = io.BytesIO()
    extra = {"icc_profile": profile} if profile else {}
    image.save(buffer, recipe.format.upper(), quality=recipe.quality, **extra)
    return buffer.getvalue()


def _shrunk(image: Image.Image, source: Path, size: tuple[int, int]) -> Image.Image:
    """The decoded picture at a size, not yet turned; by libvips where that is faster or smaller."""
    if streams_better(image, size) and strips_are_there(image, source.stat().st_size):
        with contextlib.suppress(StreamError):  # what libvips cannot read is Pillow's to read or to refuse
            return streamed(source, size, by_decoder=image.format in ("JPEG", "MPO"))
    image.draft(None, size)
    small = eight_bit(image)
    if small.size == size:
        return small.copy() if small is image else small
    return small.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def streams_better(image: Image.Image, size: tuple[int, int]) -> bool:
    """Whether libvips reads a picture faster, smaller or deeper than Pillow."""
    if image.mode in ("LAB", "P", "1", "F", "I"):
        return False
    if image.format in ("JPEG", "MPO"):
        return max(size) > STREAMED_EDGE and image.size != size
    large = image.width * image.height > STREAMED_PIXELS
    return image.format in ("TIFF", "PNG") and (large or image.mode.startswith("I;16") or _is_deep(image))


def strips_are_there(image: Image.Image, file_size: int) -> bool:
    """Whether a TIFF's pixels lie within its bytes. libvips shows a cut off one that is not compressed as black."""
    tags = getattr(image, "tag_v2", {})
    ends = [
        offset + count
        for offsets, counts in ((273, 279), (324, 325))
        for offset, count in zip(tags.get(offsets, ()), tags.get(counts, ()), strict=False)
    ]
    return max(ends, default=0) <= file_size and (bool(ends) or image.format != "TIFF")


def _is_deep(image: Image.Image) -> bool:
    """Whether a TIFF has more than eight bits a channel, which Pillow would cut off."""
    bits = getattr(image, "tag_v2", {}).get(258, ())
    return max(bits if isinstance(bits, tuple) else (), default=8) > 8
