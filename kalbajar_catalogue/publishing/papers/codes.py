"""QR codes that lead from a label to its work, as outlines to be drawn."""

from functools import cache
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.editions.take_home import said_by_code

LEAST_MODULE_MM = 0.4
"""Smaller squares are not read from a print at arm's length."""
QUIET_MODULES = 4
"""The empty edge that ISO 18004 asks for."""

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" height="{side}">'
    '<path fill="#000" d="{outline}"/></svg>'
)


def payload(edition: Edition, work: EditionWork) -> str:
    """What the code of a work says: see `editions.take_home`."""
    return said_by_code(edition, work)


@cache
def drawn(text: str, side_mm: float) -> dict[str, Any]:
    """A code (error correction M) as an SVG, its side and quiet edge in mm; no module is under 0.4 mm.

    A text too long for any code has none: an empty `svg`.
    """
    import segno

    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except segno.DataOverflowError:
        return {"svg": "", "side": 0, "quiet": 0}
    rows = [bytes(row) for row in code.matrix]
    side = max(side_mm, len(rows) * LEAST_MODULE_MM)
    svg = _SVG.format(side=len(rows), outline="".join(_runs(rows)))
    return {"svg": svg, "side": side, "quiet": side / len(rows) * QUIET_MODULES}


def _runs(rows: list[bytes]) -> list[str]:
    """Each unbroken run of dark modules in a row as one rectangle of the path."""
    return [f"M{start} {y}h{end - start}v1h{start - end}z" for y, row in enumerate(rows) for start, end in _spans(row)]


def _spans(row: bytes) -> list[tuple[int, int]]:
    edges = [x for x in range(len(row) + 1) if (row[x - 1] if x else 0) != (row[x] if x < len(row) else 0)]
    return list(zip(edges[::2], edges[1::2], strict=True))
