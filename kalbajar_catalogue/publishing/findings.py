"""What there is to know about a paper that was set: from its style, its file, the edition and the pre-flight."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from kalbajar_catalogue.editions import left_out as codes
from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.publishing.plates import Look, Plate
from kalbajar_catalogue.publishing.report import Finding
from kalbajar_catalogue.publishing.setting import Printed, Standing
from kalbajar_catalogue.publishing.sizing import MM_PER_INCH

WITHHELD: Final = codes.LEFT_OUT - {"not_shown"}
"""Codes of open points by which something that hangs is missing from the paper."""
LEFT_OUT: Final = WITHHELD | {"no_picture"}
"""Those that a paper tells: a work without any picture is in it, but shows none."""
ENOUGH_DPI: Final = 200
POOR_DPI: Final = 150

_OF_MARKS: Final = {
    "runs on": "print.text_runs_on",
    "cut": "print.text_cut",
    "overflow": "print.text_overflows",
}


def places_of(standing: Standing, numbers: Sequence[str]) -> dict[str, int]:
    """The first page of each work, by its number."""
    places: dict[str, int] = {}
    for index, page in standing.works:
        if index < len(numbers):
            places.setdefault(numbers[index], page)
    for mark in standing.marks:
        if mark.get("what") == "work":
            places.setdefault(str(mark.get("number", "")), mark["page"])
    return places


def left_out(edition: Edition) -> Iterator[Finding]:
    """Works and pictures that hang but are not in this edition: said aloud, not only in the paper's own list."""
    for point in edition.open_points:
        if point.code in LEFT_OUT:
            yield Finding(f"open.{point.code}", point.number, point.field, point.language)


def of_file(printed: Printed) -> Iterator[Finding]:
    """What the file itself lacks: fonts, a bleed."""
    for font in printed.read.foreign_fonts:
        yield Finding("print.font_not_embedded", values={"font": font})
    if not printed.bled:
        yield Finding("print.no_bleed")


def of_style(standing: Standing, looks: Mapping[str, Look]) -> Iterator[Finding]:
    """What the style said about the places it gave: `{what, number, ...}`, a plate with its picture and width in mm."""
    for mark in standing.marks:
        look = looks.get(str(mark.get("picture", "")))
        if mark.get("what") == "plate" and isinstance(look, Plate):
            yield from _too_coarse(look, mark)
        elif (
            code := str(mark.get("code", "")) if mark.get("what") == "finding" else _OF_MARKS.get(mark.get("what", ""))
        ):
            yield _told(code, mark)


def in_order(edition: Edition, places: Mapping[str, int], findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The exhibition's findings first, then those of the works as they hang; each with its page where it is known."""
    order = {work.number: place for place, work in enumerate(edition.works)}
    paged = (one if one.page else dataclasses.replace(one, page=places.get(one.number, 0)) for one in findings)
    return tuple(sorted(paged, key=lambda finding: order.get(finding.number, -1)))


def _told(code: str, mark: Mapping[str, Any]) -> Finding:
    named = ("what", "number", "field", "language", "page", "code", "values")
    values = {**{name: value for name, value in mark.items() if name not in named}, **dict(mark.get("values") or {})}
    field = str(mark.get("field", "description" if mark["what"] == "runs on" else ""))
    return Finding(code, str(mark.get("number", "")), field, str(mark.get("language", "")), values, mark["page"])


def _too_coarse(plate: Plate, mark: Mapping[str, Any]) -> Iterator[Finding]:
    dpi = round(plate.width / (mark["width"] / MM_PER_INCH))
    if dpi < ENOUGH_DPI:
        code = "print.resolution" if dpi >= POOR_DPI else "print.resolution_poor"
        values = {"dpi": dpi, "width_mm": round(mark["width"]), "needed": ENOUGH_DPI}
        yield Finding(code, str(mark["number"]), "pictures", values=values, page=mark["page"])
