"""How a catalogue stands: what it holds, how complete its exhibitions are, and what can hardly be meant."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from kalbajar_catalogue.custody import rules as custody
from kalbajar_catalogue.custody.records import Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions import completeness, programmes
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.completeness import Standing
from kalbajar_catalogue.items import checking, composites, rules
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rules as texts
from kalbajar_catalogue.texts.records import Text

BESIDE = frozenset({Text.kind, Loan.kind, LoanItem.kind, Movement.kind})
"""Kinds of record beside the works whose plausibility depends on nothing but the record itself."""


class Doubt(NamedTuple):
    """Something about a record that can hardly be meant."""

    ref: str
    problem: Problem


def counts(reading: Reading) -> dict[str, int]:
    """How many live records there are of each kind that has any, and of every kind of work."""
    found = store.live_counts(reading)
    works = {work.kind: found.get(work.kind, 0) for work in WORKS}
    return works | found


def shows(reading: Reading) -> tuple[Standing, ...]:
    """Every exhibition with its announced and catalogued counts and its completeness per language."""
    return tuple(completeness.standing(reading, show.uid) for show in exhibitions.listed(reading))


def doubts(reading: Reading) -> tuple[Doubt, ...]:
    """All that the plausibility rules find, work by work, then around them. Long with many works."""
    works = (Doubt(record.ref, found) for record, found in checking.findings(reading))
    shown = (Doubt(ref, found) for ref, found in programmes.problems(reading))
    return (*works, *shown, *(doubt for _, doubt in of_others(reading, BESIDE)))


def of_works(reading: Reading, uids: Iterable[str]) -> Iterator[tuple[str, Doubt]]:
    """What can hardly be meant of these works, each with the uid of the work."""
    for record, found in checking.findings(reading, uids):
        yield record.uid, Doubt(record.ref, found)


def of_others(
    reading: Reading, kinds: Collection[str], uids: Iterable[str] | None = None
) -> Iterator[tuple[str, Doubt]]:
    """What can hardly be meant of records of some of the kinds `BESIDE`, all of them or those with these uids."""
    wanted = None if uids is None else list(uids)
    if Text.kind in kinds:
        for text in store.fetch(reading, Text, wanted):
            yield from ((text.uid, Doubt(text.ref, found)) for found in texts.problems(text))
    if Loan.kind in kinds:
        for loan in store.fetch(reading, Loan, wanted):
            yield from ((loan.uid, Doubt(loan.ref, found)) for found in custody.loan_problems(loan))
    if LoanItem.kind in kinds:
        for lent in store.fetch(reading, LoanItem, wanted):
            yield from ((lent.uid, Doubt(lent.ref, found)) for found in custody.loan_item_problems(lent))
    if Movement.kind in kinds:
        for movement in store.fetch(reading, Movement, wanted):
            yield from ((movement.uid, Doubt(movement.ref, found)) for found in custody.movement_problems(movement))


def around(reading: Reading) -> tuple[Doubt, ...]:
    """What can hardly be meant of works that contain each other, of programmes, exhibitions, their numbers, events."""
    circles = (Doubt(part.ref, found) for part, found in rules.part_problems(composites.all_parts(reading)))
    return (*circles, *(Doubt(ref, found) for ref, found in programmes.problems(reading)))
