"""Loans, condition and whereabouts in the catalogue. Takes a Reading or a Work, never commits. All of it is private."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Whereabouts:
    """Where a work is, since when, and when it is to be back; `movement` is the uid of what says so."""

    location: str
    since: str
    planned_return: str
    movement: str


def loans(reading: Reading) -> tuple[Loan, ...]:
    """Every live loan, in the order they were made."""
    return store.fetch(reading, Loan)


def lend(work: Work, loan: Loan, items: Sequence[str] = ()) -> tuple[Loan, tuple[LoanItem, ...]]:
    """Records a loan and the works in it. Raises WorldError `record.missing` for a work that is not there."""
    made = store.insert(work, loan)
    return made, add_to_loan(work, made.uid, items)


def add_to_loan(work: Work, loan: str, items: Sequence[str]) -> tuple[LoanItem, ...]:
    """Adds works to a loan; those that are in it already stay as they are. Raises WorldError `record.missing`."""
    store.get(work, Loan, loan)
    _refuse_missing(work, items)
    there = {one.item for one in items_of(work, loan)}
    return store.insert_all(work, [LoanItem(loan=loan, item=uid) for uid in dict.fromkeys(items) if uid not in there])


def items_of(reading: Reading, loan: str) -> tuple[LoanItem, ...]:
    """The works in a loan, in the order they were added."""
    return store.fetch_where(reading, LoanItem, loan=loan)


def loans_of(reading: Reading, item: str) -> tuple[LoanItem, ...]:
    """Every loan that a work is in."""
    return store.fetch_where(reading, LoanItem, item=item)


def refuse_doubled(reading: Reading, uid: str) -> None:
    """Raises WorldError `loan.there_already` when a work stands twice in one loan."""
    own = store.get(reading, LoanItem, uid)
    beside = store.fetch_where(reading, LoanItem, loan=own.loan, item=own.item)
    if other := [one.ref for one in beside if one.uid != uid]:
        raise WorldError("loan.there_already", ref=other[0])


def report(work: Work, condition: ConditionReport) -> ConditionReport:
    """Records the state of a work. Raises WorldError `record.missing`."""
    _refuse_missing(work, (condition.item,))
    return store.insert(work, condition)


def reports_of(reading: Reading, item: str) -> tuple[ConditionReport, ...]:
    """The condition reports on a work, the newest first; those without a date last."""
    reports = store.fetch_where(reading, ConditionReport, item=item)
    return tuple(sorted(reports, key=lambda one: (one.date, one.uid), reverse=True))


def move(work: Work, movement: Movement) -> Movement:
    """Records that a work was moved; where it came from is filled in when it is known. Raises `record.missing`."""
    _refuse_missing(work, (movement.item,))
    known = where(work, movement.item)
    came_from = movement.from_location or (known.location if known else "")
    return store.insert(work, replace(movement, from_location=came_from))


def movements_of(reading: Reading, item: str) -> tuple[Movement, ...]:
    """The movements of a work, the latest first; those without a date last."""
    return tuple(sorted(store.fetch_where(reading, Movement, item=item), key=_moment, reverse=True))


def where(reading: Reading, item: str, on: str = "") -> Whereabouts | None:
    """Where a work is by its latest movement, or where it was on a day (ISO); None when no movement says it."""
    return whereabouts(reading, (item,), on).get(item)


def whereabouts(reading: Reading, items: Iterable[str], on: str = "") -> dict[str, Whereabouts]:
    """As `where`, for many works in one query; works without a movement are left out."""
    names = ("item", "to_location", "date", "planned_return")
    rows = store.glance_among(reading, Movement, names, "item", items)
    begun = [row for row in rows if row[3] and not (on and row[4][: len(on)] > on)]
    latest = {row[2]: row for row in sorted(begun, key=lambda row: (row[4], row[0]))}
    return {item: Whereabouts(to, since, back, uid) for uid, _, item, to, since, back in latest.values()}


def _moment(movement: Movement) -> tuple[str, str]:
    return movement.date, movement.uid


def _refuse_missing(reading: Reading, items: Sequence[str]) -> None:
    if gone := set(items) - store.living(reading, items):
        raise WorldError("record.missing", uid=min(gone))
