"""What works lack in an exhibition before print, and what the exhibition lacks itself. Takes a Reading."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions import standing_points
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.exhibitions.rules import number_problems
from kalbajar_catalogue.exhibitions.standing_points import ASPECTS
from kalbajar_catalogue.freezing import open_points, open_points_of_show, plates, proof
from kalbajar_catalogue.freezing import reading as records
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.reading import Found
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.standing.figures import Facts, Gap, bits_of
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

TOGETHER: Final = 400
_OF_THE_HANG: Final = "number_twice"


def facts(
    reading: Reading, folder: Path, show: Exhibition, exhibits: Sequence[Exhibit], on: date
) -> Iterator[tuple[str, Facts]]:
    """What is known of these works of an exhibition on a day, by the uid of the work; a few hundred at a time."""
    for start in range(0, len(exhibits), TOGETHER):
        found = records.read(reading, show, exhibits[start : start + TOGETHER])
        yield from _facts(reading, folder, found, on)


def own_points(reading: Reading, show: Exhibition, printed: int, on: date) -> tuple[OpenPoint, ...]:
    """What an exhibition itself lacks, its texts, sections and events, when so many works would be printed."""
    found = records.read(reading, show, ())
    left_out = open_points.left_out(found, Permissions(found.rights, on))
    return (*left_out, *open_points_of_show.of_show(found, printed))


def exhibits_of(reading: Reading, show: str, works: Sequence[str]) -> tuple[Exhibit, ...]:
    """The exhibits by which these works hang in an exhibition; their place in it is not worked out.

    A work that would hang twice hangs by the one that was made last.
    """
    found = store.fetch_among(reading, Exhibit, "item", works)
    own = sorted((one for one in found if one.exhibition == show), key=lambda one: (len(one.ref), one.ref))
    return tuple({one.item: one for one in own}.values())


def hang_of(reading: Reading, show: str) -> tuple[Exhibit, ...]:
    """What hangs in an exhibition, in the order of the hang."""
    return exhibitions.exhibits(reading, show)


def doubled(hang: Sequence[Exhibit], known: Mapping[str, Facts]) -> tuple[str, ...]:
    """The works that would be printed under a number that another one has too."""
    printed = [one for one in hang if not known[one.item].withheld]
    works = {one.ref: one.item for one in printed}
    return tuple(works[str(problem.values["ref"])] for problem in number_problems(printed))


def _facts(reading: Reading, folder: Path, found: Found, on: date) -> Iterator[tuple[str, Facts]]:
    gaps: dict[str, dict[Gap, None]] = {one.item.uid: {} for one in found.hung}
    chosen = proof.chosen_of(found, on)
    for point in proof.edition_of(chosen, plates.outlined(folder, chosen.wanted)).open_points:
        if point.record in gaps and point.code != _OF_THE_HANG:
            gaps[point.record][Gap(point.code, point.field, point.language)] = None
    there = _there(reading, found)
    yield from ((uid, Facts(tuple(own), there[uid])) for uid, own in gaps.items())


def _there(reading: Reading, found: Found) -> dict[str, int]:
    alt_texts = media.alt_texts(reading, [one.item.uid for one in found.hung])
    hung = {
        one.item.uid: standing_points.Hung(
            one.exhibit, one.item, found.texts.get(one.item.uid, ()), alt_texts.get(one.item.uid, NOTHING)
        )
        for one in found.hung
    }
    return {
        uid: bits_of(
            {(aspect, code): standing_points.has(one, aspect, code) for aspect in ASPECTS for code in LANGUAGES}
        )
        for uid, one in hung.items()
    }
