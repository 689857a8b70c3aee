"""What is to be done about the rights in a work, the gravest first. Pure."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kalbajar_catalogue.freezing.clearance import SOON, Clearance, has_ended
from kalbajar_catalogue.texts.rules import FORBIDDEN, UNDECIDED, days_left

LACKS: Final = (
    "consent_missing", "still_out", "expired", "no_rights", "undecided", "soon", "picture_refused", "consent_open",
    "letter", "credit", "forbidden", "not_published",
)  # fmt: skip
"""Everything that may be said of a work, the gravest first; `rights.CODE` is its sentence."""
DECIDED: Final = frozenset({"soon", "forbidden", "not_published", "picture_refused"})
"""What somebody decided, or what has time yet: it is told, and need not be mended today."""


def lacks(work: Clearance, on: date, is_held: bool = False) -> tuple[str, ...]:
    """The codes for a work on a day, the gravest first; `is_held` when the newest edition of a show holds it."""
    found = set(_found(work, on))
    if is_held and work.withheld:
        found.add("still_out")
    return tuple(code for code in LACKS if code in found) if found else ()


def to_mend(codes: tuple[str, ...]) -> bool:
    """Whether somebody has to do something."""
    return not DECIDED.issuperset(codes)


def _found(work: Clearance, on: date) -> Iterator[str]:
    if work.print.verdict in (FORBIDDEN, UNDECIDED):
        yield work.print.why
    if work.refused_pictures:
        yield "picture_refused"
    if work.expires:
        left = days_left(work.expires, on)
        if has_ended(work, on):
            yield "expired"
        elif left is not None and left <= SOON:
            yield "soon"
    if work.people and work.consent_open and work.print.why != "consent_missing":
        yield "consent_open"
    if work.lacks_letter:
        yield "letter"
    if work.lacks_credit:
        yield "credit"
