"""Sheets of labels: the common ones by their grid, or any size of label on A4 or A3."""

import re
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers import answers
from kalbajar_catalogue.publishing.papers.paper import Question

FREE: Final = "free"
USUAL: Final = "usual"
PAPERS: Final[dict[str, tuple[float, float]]] = {"a4": (210, 297), "a3": (297, 420)}
GRIDS: Final[dict[str, tuple[int, int, float, float, float]]] = {
    "1x1": (1, 1, 199.6, 289.1, 0),
    "1x2": (1, 2, 199.6, 143.5, 0),
    "2x3": (2, 3, 99.1, 93.1, 2.6),
    "2x4": (2, 4, 99.1, 67.7, 2.6),
    "2x7": (2, 7, 99.1, 38.1, 2.6),
    "3x6": (3, 6, 63.5, 46.6, 2.55),
    "3x7": (3, 7, 63.5, 38.1, 2.55),
}
"""Columns, rows, width and height of a label, space between columns, in mm; each grid stands in the middle of an A4."""

SHEET = Question("sheet", (USUAL, *GRIDS, FREE), USUAL)
PAPER = Question("paper", tuple(PAPERS), "a4")
SIZE = Question("size", (), "90x60")
START = Question("start", (), 1)

_SIZE = re.compile(r"(\d{1,3}(?:[.,]\d)?) ?[x×*] ?(\d{1,3}(?:[.,]\d)?)(?: ?mm)?", re.IGNORECASE | re.ASCII)
_EDGE_MM = 5
_LEAST_MM = (30, 20)


@dataclass(frozen=True)
class Sheet:
    """Where labels stand on a sheet; lengths in mm."""

    paper: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float
    gap: float = 0

    @property
    def places(self) -> int:
        """Labels on one sheet."""
        return self.columns * self.rows

    @property
    def corner(self) -> tuple[float, float]:
        """The upper left corner of the first label."""
        across = self.columns * self.width + (self.columns - 1) * self.gap
        return ((self.paper[0] - across) / 2, (self.paper[1] - self.rows * self.height) / 2)


def chosen(choices: Choices, usual: str) -> Sheet:
    """The sheet that was chosen; `usual` is the kind of label's own.

    Raises WorldError `print.option_answer` for a size that is none or does not fit its paper.
    """
    name = answers.code(choices, SHEET)
    if name == FREE:
        return _free(choices)
    columns, rows, width, height, gap = GRIDS[usual if name == USUAL else name]
    return Sheet(PAPERS["a4"], columns, rows, width, height, gap)


def start(choices: Choices, sheet: Sheet) -> int:
    """Places already used up on the first sheet. Raises WorldError `print.option_answer` beyond its last label."""
    first = answers.count(choices, START)
    if not 1 <= first <= sheet.places:
        raise WorldError("print.option_answer", option=START.code, value=str(first), answers=f"1–{sheet.places}")
    return first - 1


def _free(choices: Choices) -> Sheet:
    paper, typed = PAPERS[answers.code(choices, PAPER)], answers.code(choices, SIZE)
    found = _SIZE.fullmatch(typed)
    width, height = (float(side.replace(",", ".")) for side in found.groups()) if found else (0.0, 0.0)
    columns, rows = (
        int((whole - 2 * _EDGE_MM) // side) if side else 0 for whole, side in zip(paper, (width, height), strict=True)
    )
    if not columns or not rows or width < _LEAST_MM[0] or height < _LEAST_MM[1]:
        most = "×".join(f"{side - 2 * _EDGE_MM:g}" for side in paper)
        allowed = f"{_LEAST_MM[0]}×{_LEAST_MM[1]} – {most} mm"
        raise WorldError("print.option_answer", option=SIZE.code, value=typed, answers=allowed)
    return Sheet(paper, columns, rows, width, height)
