"""Fingerprints of pictures: by them a picture is found again rescaled, recompressed, greyed, turned or mirrored.

A fingerprint is a perceptual hash of 64 bits (the low frequencies of a small grey picture) in each of the eight
orientations, and that small picture. All of them are kept in one file that may be deleted at any time.
"""

import contextlib
import hashlib
import os
import struct
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives
from kalbajar_catalogue.media.originals import store_error

FILE: Final = "fingerprints.bin"
SIDE, LOW, COARSE, TURNS = 64, 8, 16, 8
PLAIN: Final = 3.0
"""The standard deviation of grey levels below which a picture shows nothing that it could be known by."""

ENTRY: Final = np.dtype(
    [
        ("sha256", "u1", (32,)),
        ("hashes", "<u8", (TURNS,)),
        ("grey", "u1", (SIDE, SIDE)),
        ("tints", "u1", (2, COARSE, COARSE)),
        ("width", "<u4"),
        ("height", "<u4"),
        ("plain", "u1"),
    ]
)
"""One fingerprint; `hashes` in the orders of `turned`, `tints` the blue and red of a coarser picture."""

Prints = NDArray[np.void]
_MAGIC: Final = b"KLB-FP-2"
_HEAD: Final = struct.Struct("<Q32s")
"""Before each block: how many bytes of fingerprints follow, and their SHA-256. New ones are a block at the end."""
_WORKERS: Final = 2


@dataclass(frozen=True)
class Source:
    """An original to take the fingerprint of: its SHA-256 and where it lies."""

    sha256: str
    path: Path


def fingerprints(derived: Path, sources: Sequence[Source], progress: Progress = silent) -> Prints:
    """The fingerprints of these pictures, each content once, in their order; what cannot be read has none.

    Those that are not in the file of the folder of derivatives are made, from thumbnails, in two threads: long. What
    was made is kept also when `progress` stops it. Raises WorldError `disk.full`, `folder.not_writable`.
    """
    kept, end = _whole(derived)
    wanted = {source.sha256: source for source in sources}
    there = set(contents(kept))
    made: list[Any] = []
    try:
        made.extend(_made(derived, [one for sha256, one in wanted.items() if sha256 not in there], progress))
    finally:
        known = np.concatenate([kept, np.array(made, ENTRY)]) if made else kept
        if made:
            _add(derived, known[len(kept) :], end)
    places = {sha256: place for place, sha256 in enumerate(contents(known))}
    return known[[places[sha256] for sha256 in wanted if sha256 in places]]


def contents(prints: Prints) -> tuple[str, ...]:
    """The SHA-256 of each picture, in the order of the fingerprints."""
    joined = np.ascontiguousarray(prints["sha256"]).tobytes().hex()
    return tuple(joined[start : start + 64] for start in range(0, len(joined), 64))


def read(derived: Path) -> Prints:
    """The fingerprints in the file, up to where it is damaged; none where there is none, or one of another version."""
    return _whole(derived)[0]


def _whole(derived: Path) -> tuple[Prints, int]:
    """What is whole in the file, and where it ends; 0 where nothing can be added to it."""
    try:
        data = memoryview((derived / FILE).read_bytes())
    except OSError:
        return np.zeros(0, ENTRY), 0
    blocks = _blocks(data)
    bodies = [np.frombuffer(data[start:end], ENTRY) for start, end in blocks]
    return np.concatenate([np.zeros(0, ENTRY), *bodies]), blocks[-1][1] if blocks else 0


def _add(derived: Path, prints: Prints, end: int) -> None:
    """Adds these to the file after what is whole in it. Raises as `write`.

    Two that add at the same time may lose each other's: what is lost is made again.
    """
    target = derived / FILE
    if not end or not target.is_file():
        write(derived, prints)
        return
    try:
        with target.open("r+b") as file:
            file.truncate(end)
            file.seek(end)
            file.write(_block(prints))
    except OSError as wrong:
        raise store_error(wrong, target) from wrong


def write(derived: Path, prints: Prints) -> None:
    """Writes the file whole or not at all. Raises WorldError `disk.full`, `folder.not_writable`."""
    target = derived / FILE
    try:
        derived.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix="tmp-", suffix=".part", dir=derived)
    except OSError as wrong:
        raise store_error(wrong, target) from wrong
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_MAGIC + _block(prints))
        Path(name).replace(target)
    except OSError as wrong:
        raise store_error(wrong, target) from wrong
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink()


def _block(prints: Prints) -> bytes:
    body = prints.tobytes()
    return _HEAD.pack(len(body), hashlib.sha256(body).digest()) + body


def _blocks(data: memoryview) -> list[tuple[int, int]]:
    """Where the bodies of whole blocks begin and end, up to the first that is not whole."""
    blocks: list[tuple[int, int]] = []
    place = len(_MAGIC) if bytes(data[: len(_MAGIC)]) == _MAGIC else len(data)
    while place + _HEAD.size <= len(data):
        length, digest = _HEAD.unpack_from(data, place)
        start, end = place + _HEAD.size, place + _HEAD.size + length
        whole = end <= len(data) and length % ENTRY.itemsize == 0
        if not whole or hashlib.sha256(data[start:end]).digest() != digest:
            break
        blocks.append((start, end))
        place = end
    return blocks


def _made(derived: Path, lacking: Sequence[Source], progress: Progress) -> Iterator[Any]:
    with ThreadPoolExecutor(_WORKERS, "fingerprints") as pool:
        rows = pool.map(partial(_taken, Derivatives(derived)), lacking)
        try:
            for done, (source, row) in enumerate(zip(lacking, rows, strict=True), 1):
                if row is not None:
                    yield row
                progress(done, len(lacking), source.path.name)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _taken(derivatives: Derivatives, source: Source) -> Any | None:
    """The fingerprint of one original; None when it cannot be read, an error of the disk excepted."""
    try:
        thumbnail = derivatives.make(source.path, source.sha256, THUMB).path
        with Image.open(thumbnail) as image:
            return fingerprint(image, source.sha256)
    except WorldError as fault:
        if fault.code.startswith(("disk.", "folder.")):
            raise
        return None
    except (OSError, ValueError, SyntaxError):
        return None


def fingerprint(image: Image.Image, sha256: str) -> Any:
    """The fingerprint of a picture in RGB or grey, eight bits, upright."""
    small = image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    planes = np.asarray(small.convert("YCbCr"), np.uint8)
    grey = planes[:, :, 0]
    step = SIDE // COARSE
    tints = planes[:, :, 1:].reshape(COARSE, step, COARSE, step, 2).mean((1, 3)).round()
    row = np.zeros((), ENTRY)
    row["sha256"] = np.frombuffer(bytes.fromhex(sha256), np.uint8)
    row["hashes"] = hashes(grey.astype(np.float64))
    row["grey"], row["tints"] = grey, tints.transpose(2, 0, 1)
    row["width"], row["height"] = image.size
    row["plain"] = grey.std() < PLAIN
    return row[()]


def hashes(grey: NDArray[np.float64]) -> NDArray[np.uint64]:
    """The perceptual hash of a square grey picture in the eight orientations of `turned`."""
    basis = _cosines()
    low = basis @ grey @ basis.T
    # Mirrored, the odd waves change their sign; transposed, the two directions change places.
    signs = np.where(np.arange(LOW) % 2, -1.0, 1.0)
    variants = [np.outer(down, right) * one for one in (low, low.T) for down in (1.0 * signs**0, signs)
                for right in (signs**0, signs)]  # fmt: skip
    return np.array([_bits(variant) for variant in variants], np.uint64)


def turned(plane: NDArray[Any], turn: int) -> NDArray[Any]:
    """A plane (…, rows, columns) in one of eight orientations: 4 transposed, 2 upside down, 1 left to right, added."""
    if turn & 4:
        plane = plane.swapaxes(-1, -2)
    if turn & 2:
        plane = plane[..., ::-1, :]
    return plane[..., ::-1] if turn & 1 else plane


def _bits(low: NDArray[np.float64]) -> int:
    """Which of the waves are stronger than the middle one; the first, the mean grey, says nothing."""
    waves = low.ravel()
    above = waves > np.median(waves[1:])
    above[0] = False
    return int(np.packbits(above).view(">u8")[0])


@lru_cache(maxsize=1)
def _cosines() -> NDArray[np.float64]:
    """The first eight waves of the discrete cosine transform."""
    places = (2 * np.arange(SIDE) + 1)[None, :]
    return np.cos(np.pi * places * np.arange(LOW)[:, None] / (2 * SIDE))
