"""The last hand on a PDF: the real pictures for their stand-ins; page boxes and marks for a printing house.

Nothing else in the file is touched, and the same input gives the same bytes.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pikepdf

POINTS_PER_MM: Final = 72 / 25.4
BLEED_MM: Final = 3.0
_GAP_MM, _MARK_MM, _EDGE_MM, _LINE_MM = 1.0, 5.0, 1.0, 0.1
_AROUND: Final = (BLEED_MM + _GAP_MM + _MARK_MM + _EDGE_MM) * POINTS_PER_MM
_NEARLY: Final = 0.1
_STATIC_NAME: Final = b"31415926535897932384626433832795"
"""What qpdf writes for a static second ID."""
_TAIL: Final = 65_536

Box = tuple[float, float, float, float]


def finished(source: Path, out: Path, plates: Mapping[bytes, Path], for_printer: bool) -> bool:
    """Write `out` from `source`; `plates` are the files that stand for each stand-in's bytes.

    Gives back whether every page has its bleed, which is true where none was asked for. Raises OSError.
    """
    import pikepdf

    with pikepdf.open(source) as document:
        if plates:
            _put_in(document, plates)
        bled = [_boxed(document, page) for page in document.pages] if for_printer else []
        document.save(out, static_id=True, fix_metadata_version=False)
        name = _named(document, plates)
    _rename(out, name)
    return all(bled)


def _named(document: "pikepdf.Pdf", plates: Mapping[bytes, Path]) -> bytes:
    """The name of this state of the file, from the name that the press gave it and from all that was put in."""
    known = bytes(document.trailer.ID[0]) if "/ID" in document.trailer else b""
    return hashlib.sha256(known + b"".join(sorted(plates))).hexdigest()[: len(_STATIC_NAME)].encode()


def _rename(out: Path, name: bytes) -> None:
    """Writes a name over the one that is the same in all files: a digest of the whole would cost a second a GB."""
    with out.open("r+b") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
        start, tail = file.tell(), file.read()
        place = tail.rfind(_STATIC_NAME)
        if place >= 0:
            file.seek(start + place)
            file.write(name)


def _put_in(document: "pikepdf.Pdf", plates: Mapping[bytes, Path]) -> None:
    from pikepdf import Name
    from PIL import Image

    for thing in _pictures(document):
        if plate := plates.get(thing.read_raw_bytes()):
            with Image.open(plate) as image:
                thing.Width, thing.Height = image.size
            thing.write(plate.read_bytes(), filter=Name.DCTDecode)


def _pictures(document: "pikepdf.Pdf") -> "Iterator[pikepdf.Object]":
    """Every JPEG that pages draw, once.

    Found from the pages: most objects of a tagged file are its structure, and to read all of them takes longer.
    """
    from pikepdf import Name

    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [page.obj.get("/Resources") for page in document.pages]
    while waiting:
        resources = waiting.pop()
        for place in ("/XObject", "/Pattern"):
            for thing in resources.get(place, {}).values() if resources is not None else ():
                if thing.objgen in seen:
                    continue
                seen.add(thing.objgen)
                if thing.get("/Subtype") == Name.Image:
                    if thing.get("/Filter") == Name.DCTDecode:
                        yield thing
                else:
                    waiting.append(thing.get("/Resources"))


def _boxed(document: "pikepdf.Pdf", page: "pikepdf.Page") -> bool:
    """Media beyond bleed beyond trim, marks between; whether the style had made a bleed."""
    trim, set_in = _box(page.trimbox), _box(page.mediabox)
    bleed = _grown(trim, BLEED_MM * POINTS_PER_MM)
    page.obj.TrimBox, page.obj.BleedBox = _array(trim), _array(bleed)
    page.obj.MediaBox = page.obj.CropBox = _array(_grown(trim, _AROUND))
    page.contents_add(document.make_stream(_clip(bleed)), prepend=True)
    page.contents_add(document.make_stream(b"\nQ\n" + _marks(trim)))
    return all(abs(ours - theirs) < _NEARLY for ours, theirs in zip(bleed, set_in, strict=True))


def _box(array: Any) -> Box:
    left, bottom, right, top = (float(number) for number in array)
    return left, bottom, right, top


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _array(box: Box) -> "pikepdf.Array":
    import pikepdf

    return pikepdf.Array([round(number, 3) for number in box])


def _clip(box: Box) -> bytes:
    return f"q {box[0]:.3f} {box[1]:.3f} {box[2] - box[0]:.3f} {box[3] - box[1]:.3f} re W n\n".encode()


def _marks(trim: Box) -> bytes:
    """Crop marks at the corners and a cross on the middle of each side, all outside of the bleed."""
    near, far = (BLEED_MM + _GAP_MM) * POINTS_PER_MM, (BLEED_MM + _GAP_MM + _MARK_MM) * POINTS_PER_MM
    lines = [*_corners(trim, near, far), *_crosses(trim, (near + far) / 2, (far - near) / 2)]
    drawn = "".join(f"{x0:.3f} {y0:.3f} m {x1:.3f} {y1:.3f} l S\n" for x0, y0, x1, y1 in lines)
    return f"/Artifact BMC q 0 G {_LINE_MM * POINTS_PER_MM:.3f} w\n{drawn}Q EMC\n".encode()


def _corners(trim: Box, near: float, far: float) -> list[Box]:
    left, bottom, right, top = trim
    across = [(x + side * near, y, x + side * far, y) for y in (bottom, top) for x, side in ((left, -1), (right, 1))]
    upward = [(x, y + side * near, x, y + side * far) for x in (left, right) for y, side in ((bottom, -1), (top, 1))]
    return across + upward


def _crosses(trim: Box, away: float, arm: float) -> list[Box]:
    left, bottom, right, top = trim
    x, y = (left + right) / 2, (bottom + top) / 2
    middles = ((x, bottom - away), (x, top + away), (left - away, y), (right + away, y))
    return [
        line
        for (across, up) in middles
        for line in ((across - arm, up, across + arm, up), (across, up - arm, across, up + arm))
    ]
