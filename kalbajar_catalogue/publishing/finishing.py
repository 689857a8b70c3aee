"""The last hand on a PDF: the real pictures for their stand-ins; page boxes and marks for a printing house.

Nothing else in the file is touched, and the same input gives the same bytes.
"""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.publishing import swapping

if TYPE_CHECKING:
    import pikepdf

POINTS_PER_MM: Final = 72 / 25.4
BLEED_MM: Final = 3.0
_GAP_MM, _MARK_MM, _EDGE_MM, _LINE_MM = 1.0, 5.0, 1.0, 0.1
_AROUND: Final = (BLEED_MM + _GAP_MM + _MARK_MM + _EDGE_MM) * POINTS_PER_MM
_NEARLY: Final = 0.1

Box = tuple[float, float, float, float]


def finished(pdf: bytes, out: Path, plates: Mapping[bytes, Path], for_printer: bool) -> bool:
    """Write `out` from a PDF as the press set it; `plates` are the files that stand for each stand-in's bytes.

    Gives back whether every page has its bleed, which is true where none was asked for. Raises OSError.
    """
    bled = True
    if for_printer:
        pdf, bled = _rewritten(pdf, boxed=True)
    try:
        swapping.swapped(pdf, plates, out)
    except ValueError:
        swapping.swapped(_rewritten(pdf, boxed=False)[0], plates, out)
    return bled


def _rewritten(pdf: bytes, boxed: bool) -> tuple[bytes, bool]:
    """The file with a plain table of its objects, boxed on request; whether each page had a bleed."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        bled = [_boxed(document, page) for page in document.pages] if boxed else []
        document.save(
            target, static_id=True, fix_metadata_version=False, object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
    return target.getvalue(), all(bled)


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
