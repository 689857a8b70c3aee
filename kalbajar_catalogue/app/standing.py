"""How a catalogue stands: what it holds, how complete its exhibitions are, and what can hardly be meant."""

from collections.abc import Iterator
from typing import NamedTuple

from kalbajar_catalogue.custody import rules as custody
from kalbajar_catalogue.custody.records import Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions import completeness, programmes
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.completeness import Standing
from kalbajar_catalogue.items import checking
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rules as texts
from kalbajar_catalogue.texts.records import Text


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
    said = (Doubt(text.ref, found) for text in store.fetch(reading, Text) for found in texts.problems(text))
    return (*works, *shown, *said, *_custody(reading))


def _custody(reading: Reading) -> Iterator[Doubt]:
    for loan in store.fetch(reading, Loan):
        yield from (Doubt(loan.ref, found) for found in custody.loan_problems(loan))
    for lent in store.fetch(reading, LoanItem):
        yield from (Doubt(lent.ref, found) for found in custody.loan_item_problems(lent))
    for movement in store.fetch(reading, Movement):
        yield from (Doubt(movement.ref, found) for found in custody.movement_problems(movement))
