"""What programmes, exhibitions and events may say and still be plausible, and in which order they stand. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.sorting import sort_key

_TO_THE_MINUTE = len("2025-11-25T18:00")
_LAST = 1 << 30


@dataclass(frozen=True)
class Day:
    """What happens on one day; `day` is '' for events whose date nobody recorded."""

    day: str
    events: tuple[Event, ...]


def lies_before(end: str, begin: str) -> bool:
    """Whether a date or moment lies before another, as far as both are known; an unknown one does not."""
    shared = min(len(end), len(begin), _TO_THE_MINUTE)
    return bool(shared) and end[:shared] < begin[:shared]


def by_day(events: Iterable[Event]) -> tuple[Day, ...]:
    """Events by the day they begin, those without a date last.

    Of one day come first those that last all day, then those with an hour, then the others in their sequence.
    """
    days: dict[str, list[Event]] = {}
    for event in sorted(events, key=_place):
        days.setdefault(event.begin[:10], []).append(event)
    known = [Day(day, tuple(days[day])) for day in sorted(days) if day]
    return (*known, Day("", tuple(days[""]))) if "" in days else tuple(known)


def by_number(exhibits: Iterable[Exhibit]) -> tuple[Exhibit, ...]:
    """Exhibits in the order of their catalogue numbers, `KAT-2` before `KAT-10`."""
    return tuple(sorted(exhibits, key=lambda exhibit: (sort_key(exhibit.number), exhibit.order, exhibit.uid)))


def number_problems(exhibits: Iterable[Exhibit]) -> tuple[Problem, ...]:
    """A problem for each exhibit whose catalogue number one that hangs before it in the exhibition has too."""
    first: dict[str, Exhibit] = {}
    doubled: list[Problem] = []
    for exhibit in sorted(exhibits, key=lambda one: (one.order, one.uid)):
        holder = first.setdefault(fold(exhibit.number) or exhibit.number, exhibit)
        if holder is not exhibit:
            values = {"number": exhibit.number, "ref": exhibit.ref, "other": holder.ref}
            doubled.append(Problem("exhibit.number_twice", values, "catalogue_number"))
    return tuple(doubled)


def programme_problems(programme: Programme) -> tuple[Problem, ...]:
    """What of a programme can hardly be meant."""
    return tuple(_reversed(programme.begin_date, programme.end_date, "end_date"))


def exhibition_problems(exhibition: Exhibition, hung: int, programme: Programme | None = None) -> tuple[Problem, ...]:
    """What of an exhibition with so many works can hardly be meant."""
    found = list(_reversed(exhibition.begin_date, exhibition.end_date, "end_date"))
    if exhibition.announced_count is not None and hung > exhibition.announced_count:
        counts = {"announced": exhibition.announced_count, "count": hung}
        found.append(Problem("exhibition.more_than_announced", counts, "announced_count"))
    if programme and lies_before(exhibition.end_date, programme.begin_date):
        values = {"date": exhibition.end_date, "begin": programme.begin_date}
        found.append(Problem("exhibition.over_before_programme", values, "end_date"))
    return tuple(found)


def event_problems(event: Event, programme: Programme | None = None) -> tuple[Problem, ...]:
    """What of an event in a programme can hardly be meant."""
    return (*_reversed(event.begin, event.end, "end"), *_odd(event), *_outside(event, programme))


def _reversed(begin: str, end: str, field: str) -> Iterator[Problem]:
    if lies_before(end, begin):
        yield Problem("time.reversed", {"begin": begin, "end": end}, field)


def _odd(event: Event) -> Iterator[Problem]:
    if event.all_day and "T" in event.begin + event.end:
        yield Problem("event.all_day_with_hour", {}, "all_day")
    if event.capacity is not None and event.capacity < 1:
        yield Problem("event.no_seats", {"value": event.capacity}, "capacity")


def _outside(event: Event, programme: Programme | None) -> Iterator[Problem]:
    if programme is None:
        return
    end = programme.end_date or programme.begin_date
    early = lies_before(event.begin, programme.begin_date)
    if early or lies_before(end, event.begin[: len(end)]):
        values = {"date": event.begin[:10], "begin": programme.begin_date or "…", "end": end}
        yield Problem("event.outside_programme", values, "begin")


def _place(event: Event) -> tuple[int, str, int, str]:
    timed = "T" in event.begin
    rank = 0 if event.all_day else 1 if timed else 2
    sequence = _LAST if event.sequence is None else event.sequence
    return rank, event.begin if timed else "", sequence, event.uid
