"""Sizes, weights and counts of a work that can hardly be meant. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Painting, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

MOST_POLES = 400
_MAY_BE_NOTHING = {"medallion_count"}


@dataclass(frozen=True)
class Limits:
    """Between which sizes (mm) a work of a kind lies, and up to what weight (g)."""

    least_mm: float
    most_mm: float
    most_g: float


# A thickness may be less than the least size; the largest carpets and canvases known stay well below the most.
LIMITS = {
    Photograph.kind: Limits(5.0, 20_000.0, 200_000.0),
    Carpet.kind: Limits(25.0, 30_000.0, 1_000_000.0),
    Painting.kind: Limits(10.0, 20_000.0, 500_000.0),
    Craft.kind: Limits(2.0, 10_000.0, 1_000_000.0),
    Dwelling.kind: Limits(300.0, 30_000.0, 20_000_000.0),
}
_ANY = Limits(0.1, 50_000.0, 50_000_000.0)
LEAST_DIAMETER_MM = 1000.0


def measure_problems(item: Item) -> Iterator[Problem]:
    """What can hardly be meant of the sizes, weights and counts of a work."""
    for field in fields_of(type(item)):
        if field.group_type is Dimension:
            yield from (problem for size in getattr(item, field.name) for problem in _of_size(item, size, field.name))
        elif field.shape is Shape.INTEGER:
            yield from _of_count(field, getattr(item, field.name))
    if isinstance(item, Dwelling) and (item.pole_count or 0) > MOST_POLES:
        yield Problem("dwelling.too_many_rods", {"count": item.pole_count or 0, "most": MOST_POLES}, "pole_count")
    if isinstance(item, Painting):
        yield from _of_frame(item)


def _of_size(item: Item, size: Dimension, field: str) -> Iterator[Problem]:
    limits = LIMITS.get(item.kind, _ANY)
    if size.value_mm is not None and not _least(item, size, limits) <= size.value_mm <= limits.most_mm:
        yield Problem("item.size_unlikely", {"value": _said(size.value_mm)}, field)
    if size.value_g is not None and not 0 < size.value_g <= limits.most_g:
        yield Problem("item.weight_unlikely", {"value": f"{size.value_g / 1000:g} kg"}, field)


def _least(item: Item, size: Dimension, limits: Limits) -> float:
    if size.type == "depth" or size.part:
        return _ANY.least_mm
    if size.type == "diameter" and isinstance(item, Dwelling):
        return LEAST_DIAMETER_MM
    return limits.least_mm


def _said(value_mm: float) -> str:
    """A length with the unit in which it is easiest to see that it is wrong."""
    return f"{value_mm / 1000:g} m" if value_mm >= 1000 else f"{value_mm / 10:g} cm"


def _of_count(field: Field, value: int | None) -> Iterator[Problem]:
    least = 0 if field.name in _MAY_BE_NOTHING else 1
    if value is not None and value < least:
        yield Problem("item.count_unlikely", {"count": value}, field.name)


def _of_frame(item: Painting) -> Iterator[Problem]:
    bare, framed = _lengths(item.dimension), _lengths(item.framed_size)
    if any(framed[measure] < bare[measure] for measure in framed.keys() & bare.keys()):
        yield Problem("painting.frame_smaller", {}, "framed_size")


def _lengths(sizes: Sequence[Dimension]) -> dict[str, float]:
    """Measure -> length in mm of the work itself, without those of its parts."""
    whole = (size for size in sizes if size.part in ("", "overall", "frame") and size.type != "depth")
    return {size.type: size.value_mm for size in whole if size.value_mm is not None}
