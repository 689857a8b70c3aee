"""Which records of a check are shown: by outcome, by words, by a problem. Pure."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.desk.importing.matters import Found, Matter
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.checked import Check, Status


@dataclass(frozen=True)
class Filter:
    """The value of an outcome or '' for all, words as they were typed, a matter whose rows alone are shown."""

    outcome: str = ""
    words: str = ""
    matter: Matter | None = None


def places(check: Check, wanted: Filter, found: Found | None) -> Sequence[int]:
    """The places of the records that fit; words are not looked for before it is known what records are found by."""
    records = check.records
    shown: Sequence[int] = range(len(records))
    if wanted.matter is not None:
        shown = places_of(check, {*wanted.matter.rows, *wanted.matter.others})
    if wanted.outcome:
        status = Status(wanted.outcome)
        shown = [place for place in shown if records[place].status is status]
    words = [fold(word) for word in wanted.words.split()]
    if words and found is not None and found.check is check:
        spoken = found.spoken
        shown = [place for place in shown if all(word in spoken[place] for word in words)]
    return shown


def places_of(check: Check, rows: Iterable[int]) -> list[int]:
    """The places of the records that have these rows of the file."""
    starts = [record.row for record in check.records]
    found = {bisect_right(starts, row) - 1 for row in rows}
    return sorted(place for place in found if place >= 0)


def troubled_after(check: Check, shown: Sequence[int], place: int, step: int) -> int:
    """The next place among those shown with something to decide, from one of them on in a direction; -1 for none."""
    count = len(shown)
    for far in range(1, count + 1):
        at = (place + step * far) % count
        record = check.records[shown[at]]
        if record.troubles or record.clashes:
            return at
    return -1
