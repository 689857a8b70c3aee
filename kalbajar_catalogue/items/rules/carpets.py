"""What can hardly be meant of the technique of a carpet: knots, pile, yarns, and what its weave does not have. Pure."""

from collections.abc import Iterator
from math import sqrt

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.items.density import from_m2
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.storage.fields import fields_of

MOST_KNOTS_DM = 200
MOST_KNOTS_DM2 = 20_000
MOST_PILE_MM = 40.0
MOST_PLY = 12
# A count of at least so many is no count along a line any more, but one of an area.
_AN_AREA, _A_SQUARE_METRE = 900, 40_000


def carpet_problems(carpet: Carpet) -> Iterator[Problem]:
    """What can hardly be meant of the technique of a carpet."""
    yield from _knots(carpet)
    yield from _pile(carpet)
    yield from _yarns(carpet)
    yield from _foreign(carpet)


def _knots(carpet: Carpet) -> Iterator[Problem]:
    counts = {name: getattr(carpet, name) or 0 for name in ("knots_horizontal_dm", "knots_vertical_dm")}
    many = {name: count for name, count in counts.items() if count > MOST_KNOTS_DM}
    yield from (_too_many(name, count) for name, count in many.items())
    density = carpet.knot_density_dm2 or 0
    if not many and density > MOST_KNOTS_DM2:
        likely = {"likely": round(from_m2(density)), "root": round(sqrt(from_m2(density)))}
        yield Problem("carpet.density_of_m2", {"density": density, **likely}, "knots_horizontal_dm")


def _too_many(name: str, count: int) -> Problem:
    """A count over 10 cm that is one over a metre, over a dm² or over a m²."""
    if count < _AN_AREA:
        likely = {"likely": round(count / 10), "root": round(sqrt(count))}
        return Problem("carpet.knots_of_metre", {"count": count, **likely}, name)
    if count < _A_SQUARE_METRE:
        return Problem("carpet.knots_of_dm2", {"count": count, "likely": round(sqrt(count))}, name)
    density = from_m2(count)
    return Problem(
        "carpet.knots_of_m2", {"count": count, "density": round(density), "likely": round(sqrt(density))}, name
    )


def _pile(carpet: Carpet) -> Iterator[Problem]:
    least, most = carpet.pile_height_mm_least, carpet.pile_height_mm_most
    for name, height in (("pile_height_mm_least", least), ("pile_height_mm_most", most)):
        if height is not None and not 0 < height <= MOST_PILE_MM:
            yield Problem("carpet.pile_unlikely", {"value": f"{height:g}", "most": f"{MOST_PILE_MM:g}"}, name)
    if least is not None and most is not None and most < least:
        yield Problem("carpet.pile_reversed", {"least": f"{least:g}", "most": f"{most:g}"}, "pile_height_mm_most")


def _yarns(carpet: Carpet) -> Iterator[Problem]:
    yarns = [("warp", one) for one in carpet.warp] + [("weft", one) for one in carpet.weft]
    for name, yarn in (*yarns, *(("pile", one) for one in carpet.pile)):
        yield from _yarn(name, yarn)


def _yarn(name: str, yarn: Yarn) -> Iterator[Problem]:
    if yarn.ply is not None and not 1 <= yarn.ply <= MOST_PLY:
        yield Problem("carpet.ply_unlikely", {"count": yarn.ply, "most": MOST_PLY}, name)
    if isinstance(yarn, Weft) and yarn.shoots is not None and yarn.shoots < 1:
        yield Problem("item.count_unlikely", {"count": yarn.shoots}, name)


def _foreign(carpet: Carpet) -> Iterator[Problem]:
    """Fields that are filled although the weave class has no such thing."""
    for field in fields_of(Carpet):
        switch, _, classes = field.declared.when.partition("=")
        if switch != "weave_class" or not carpet.weave_class or carpet.weave_class in classes.split("|"):
            continue
        if getattr(carpet, field.name) != field.default:
            yield Problem("carpet.not_of_weave", {"field": field.declared.label}, field.name)
