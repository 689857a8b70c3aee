"""Catalogue numbers of a whole exhibition: following the order, fixed, or made by a pattern. Never commits.

A pattern is text with `{n}` (counted from 1; `{n:02}` with leading noughts) and, if wanted, `{section}`, the
section's code: then the count begins anew in each section.
"""

import re
from collections.abc import Iterable, Sequence

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import section_order, sections, service
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

_PLACES = re.compile(r"\{(n)(?::0?([1-9]))?\}|\{(section)\}")
_LONGEST = 40


def check(pattern: str) -> None:
    """Raises WorldError `numbers.pattern_unreadable` for a pattern that does not count, or says what nobody knows."""
    rest = _PLACES.sub("", pattern)
    counts = any(match[1] for match in _PLACES.finditer(pattern))
    if not counts or "{" in rest or "}" in rest or len(pattern) > _LONGEST:
        raise WorldError("numbers.pattern_unreadable", value=pattern)


def numbered(pattern: str, marks: Sequence[str]) -> tuple[str, ...]:
    """The numbers of works whose sections are called so ('' for none), one after the other; all different.

    Raises WorldError `numbers.pattern_unreadable`, and `numbers.pattern_repeats` when two would be the same.
    """
    check(pattern)
    by_section = "{section}" in pattern
    counts: dict[str, int] = {}
    made: list[str] = []
    for mark in marks:
        own = mark if by_section else ""
        counts[own] = counts.get(own, 0) + 1
        made.append(_filled(pattern, mark, counts[own]))
    if len(set(made)) < len(made):
        raise WorldError("numbers.pattern_repeats", value=pattern)
    return tuple(made)


def as_shown(reading: Reading, exhibition: str) -> tuple[tuple[Exhibit, str], ...]:
    """Every exhibit with the mark of its section, section by section, as the hang is read."""
    ordered = sections.sections(reading, exhibition)
    return in_sections(service.exhibits(reading, exhibition), ordered)


def in_sections(hung: Iterable[Exhibit], ordered: tuple[Section, ...]) -> tuple[tuple[Exhibit, str], ...]:
    """Exhibits with the mark of their section: those of no section last, each in the order of the hang. Pure."""
    marks = section_order.marks(ordered)
    places = {uid: place for place, uid in enumerate(marks)}
    standing = sorted(hung, key=lambda one: (places.get(one.section, len(places)), one.order))
    return tuple((one, marks.get(one.section, "")) for one in standing)


def by_pattern(work: Work, exhibition: str, pattern: str) -> int:
    """Gives every exhibit a number of the pattern; gives back how many there are. Raises WorldError as `numbered`."""
    shown = as_shown(work, exhibition)
    made = numbered(pattern, [mark for _, mark in shown])
    _set(work, {one.uid: number for (one, _), number in zip(shown, made, strict=True)})
    return len(shown)


def fix(work: Work, exhibition: str, exhibits: Iterable[str] | None = None) -> int:
    """Lets exhibits keep the numbers they show now, wherever they move; all of them when none are named."""
    wanted = None if exhibits is None else set(exhibits)
    hung = [one for one in service.exhibits(work, exhibition) if wanted is None or one.uid in wanted]
    _set(work, {one.uid: one.number for one in hung})
    return len(hung)


def follow(work: Work, exhibition: str, exhibits: Iterable[str] | None = None) -> int:
    """Lets the numbers of exhibits be their places in the hang again; of all when none are named."""
    wanted = None if exhibits is None else set(exhibits)
    hung = [one for one in service.exhibits(work, exhibition) if wanted is None or one.uid in wanted]
    _set(work, dict.fromkeys((one.uid for one in hung), ""))
    return len(hung)


def _set(work: Work, made: dict[str, str]) -> None:
    store.change_all(work, Exhibit.kind, {uid: {"catalogue_number": number} for uid, number in made.items()})


def _filled(pattern: str, mark: str, count: int) -> str:
    def one(match: "re.Match[str]") -> str:
        return str(count).zfill(int(match[2] or 1)) if match[1] else mark

    return _PLACES.sub(one, pattern)
