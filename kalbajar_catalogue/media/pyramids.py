"""Large originals cut into tiles for zooming: upright, in sRGB, at every size, in one container for each picture.

Read in strips from top to bottom, whatever way up: only a few rows of tiles lie in memory, not the picture. Safe in any
thread.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Final

from PIL import Image

from kalbajar_catalogue.editions.tile_grid import Grid
from kalbajar_catalogue.editions.tile_writer import TileWriter
from kalbajar_catalogue.editions.tiles import are_whole
from kalbajar_catalogue.media.colour import coloured, eight_bit, embedded_profile, on_paper
from kalbajar_catalogue.media.containers import blocks_in
from kalbajar_catalogue.media.decoding import opened
from kalbajar_catalogue.media.derivatives import Recipe, encoded, strips_are_there
from kalbajar_catalogue.media.metadata import upright_orientation
from kalbajar_catalogue.media.originals import store_error
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.storeys import Storey, Turn
from kalbajar_catalogue.media.streaming import StreamError
from kalbajar_catalogue.media.strips import strips

TILES: Final = Recipe("tiles", 0, quality=85)
"""How a tile is encoded; a changed one has a new version."""
WORTH_ZOOMING: Final = 2_560
"""Pixels of the long edge above which tiles show more than the picture for screens, which has 2,048."""
BYTES_A_PIXEL: Final = 0.3
"""What the tiles of a photograph take for each pixel of the original, all levels together."""
_ROWS: Final = 128
_STREAMED: Final = ("JPEG", "MPO", "TIFF", "PNG")
_NOT_STREAMED: Final = ("LAB", "P", "PA", "1", "F", "I")


def worth_zooming(width: int, height: int) -> bool:
    """Whether a picture of so many pixels is made into tiles."""
    return max(width, height) > WORTH_ZOOMING


def path_for(derived: Path, sha256: str) -> Path:
    """Where the tiles of an original are, or will be."""
    return derived / sha256[:2] / f"{sha256}-{TILES.name}-v{TILES.version}.tiles"


def size_of(derived: Path, file: MediaFile) -> int:
    """Bytes of the tiles of an original: as they are, or about as many as they will be."""
    try:
        return path_for(derived, file.sha256).stat().st_size
    except OSError:
        return int((file.width or 0) * (file.height or 0) * BYTES_A_PIXEL)


def make(derived: Path, source: Path, sha256: str) -> Path:
    """The container of an original's tiles, made unless it is there already.

    Raises WorldError (`picture.cut_off`, `picture.broken`, ..., `disk.full`); then nothing is left behind.
    """
    target = path_for(derived, sha256)
    if are_whole(target):
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(target, source)
    except OSError as wrong:
        raise store_error(wrong, target) from wrong
    return target


def cut(source: Path, out: IO[bytes]) -> Grid:
    """Writes the tiles of a picture into an open, empty file. Raises WorldError as `make`."""
    with opened(source) as (image, file):
        format_ = image.format or ""
        turn = Turn.of(upright_orientation(blocks_in(file, format_, image.info), format_))
        profile = embedded_profile(image)
        if format_ in _STREAMED and image.mode not in _NOT_STREAMED and strips_are_there(image, source.stat().st_size):
            with contextlib.suppress(StreamError):  # what libvips cannot read is Pillow's to read or to refuse
                return _cut(_Source(*strips(source, _ROWS), profile), turn, out)
            out.seek(0)
            out.truncate()
        return _cut(_Source(image.size, _decoded(image), profile), turn, out)


@dataclass(frozen=True)
class _Source:
    """The pixels of a picture as its file has them, and the profile for them."""

    size: tuple[int, int]
    strips: Iterator[Image.Image]
    profile: bytes


def _cut(source: _Source, turn: Turn, out: IO[bytes]) -> Grid:
    grid = Grid(*turn.upright(source.size))
    writer = TileWriter(out, grid)
    storey: Storey | None = None
    for level in grid.levels:
        storey = Storey(grid, level, turn, writer, partial(encoded, profile=b"", recipe=TILES), storey)
    for strip in source.strips:
        if storey:
            storey.add(turn.across(coloured(strip, source.profile, "srgb").image))
    writer.finish()
    return grid


def _decoded(image: Image.Image) -> Iterator[Image.Image]:
    """The strips of a picture that can be decoded as a whole only."""
    whole = on_paper(eight_bit(image))
    for top in range(0, whole.height, _ROWS):
        yield whole.crop((0, top, whole.width, min(whole.height, top + _ROWS)))


def _write_beside(target: Path, source: Path) -> None:
    """Written beside and settled, then renamed: no half of it is ever seen."""
    handle, name = tempfile.mkstemp(prefix="tmp-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            cut(source, out)
            out.flush()
            os.fsync(out.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
