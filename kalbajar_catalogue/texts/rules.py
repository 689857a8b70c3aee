"""What a text may say and still be plausible, which text is the source, and what rights allow. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.texts.records import Rights, Text

LIMITS = {"short_label": 50, "long_label": 150}
"""The most words of a kind of text, the same in every language; kinds that are not named have no limit."""
FREE = frozenset({"public_domain_mark", "cc0", "cc_by", "cc_by_sa"})
"""Rights statuses that allow everything by themselves."""
ALLOWED, FORBIDDEN, UNDECIDED = "allowed", "forbidden", "undecided"
_WORD = re.compile(r"[^\W_]+(?:[-'’‐‑][^\W_]+)*")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", re.ASCII)
_ANSWERS = {"yes": ALLOWED, "no": FORBIDDEN}


@dataclass(frozen=True)
class Verdict:
    """Whether something may be printed, shown on a screen and given on: `allowed`, `forbidden` or `undecided`."""

    print: str = UNDECIDED
    show: str = UNDECIDED
    give: str = UNDECIDED


def words(body: str) -> int:
    """How many words a text has; a hyphen or apostrophe inside a word does not part it (`2025-ci`)."""
    return sum(1 for _ in _WORD.finditer(body))


def problems(text: Text) -> tuple[Problem, ...]:
    """Everything about a text that can hardly be meant."""
    most, length = LIMITS.get(text.type), words(text.body)
    if most is None or length <= most:
        return ()
    return (Problem("text.too_long", {"length": length, "most": most}, "body"),)


def source_of(versions: Iterable[Text]) -> Text | None:
    """The version that the others are translated from: the one marked as source, else the one written first.

    Of several that are marked the one written first; None when there is no version.
    """
    written = sorted(versions, key=lambda version: version.uid)
    return next((version for version in written if version.source), written[0] if written else None)


def decided(rights: Sequence[Rights], on: date) -> Verdict:
    """What all rights in one record say together on a day.

    One no forbids, and so does a permission that has ended. All must allow; a status that is free by itself
    allows what nobody decided. Without rights nothing is decided.
    """
    uses = (
        _together([_answer(one, getattr(one, use), on) for one in rights])
        for use in ("may_print", "may_show", "may_give")
    )
    return Verdict(*uses)


def ended(expires: str, on: date) -> bool:
    """Whether a permission has ended on a day; one until `2026` holds to the last day of that year."""
    return bool(expires) and on.isoformat()[: len(expires)] > expires


def last_day(expires: str) -> date | None:
    """The last day on which a permission holds: of one until `2026` the last of that year; None without an end."""
    if not _DATE.fullmatch(expires):
        return None
    year, month, day = (*map(int, expires.split("-")), 0, 0)[:3]
    try:
        if day:
            return date(year, month, day)
        following = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
        return following - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def days_left(expires: str, on: date) -> int | None:
    """How many days a permission still holds after this one, below 0 when it has ended; None without an end."""
    last = last_day(expires)
    return None if last is None else (last - on).days


def _answer(rights: Rights, choice: str, on: date) -> str:
    if ended(rights.expires, on):
        return FORBIDDEN
    return _ANSWERS.get(choice) or (ALLOWED if rights.status in FREE else UNDECIDED)


def _together(answers: Sequence[str]) -> str:
    if FORBIDDEN in answers:
        return FORBIDDEN
    return ALLOWED if answers and set(answers) == {ALLOWED} else UNDECIDED
