"""What the page of the programme reads and writes. Each function is called in the database lane."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.exhibitions import agenda, programmes
from kalbajar_catalogue.exhibitions.agenda import Clash, Occasion
from kalbajar_catalogue.exhibitions.records import Event, Programme
from kalbajar_catalogue.exhibitions.rules import event_problems
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading, Work

KINDS = ("programme", "exhibition", "event", "agent", "place")
"""The kinds whose records the page shows."""


@dataclass(frozen=True)
class Board:
    """Everything that happens, with the names of places and people in it, and what can hardly be meant."""

    occasions: tuple[Occasion, ...] = ()
    names: Mapping[str, Multilingual] = field(default_factory=dict)
    clashes: Mapping[str, tuple[Clash, ...]] = field(default_factory=dict)
    problems: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event, in the order of the page."""
        return tuple(event for one in self.occasions for day in one.days for event in day.events)

    def event(self, uid: str) -> Event | None:
        """The event of this uid."""
        return next((one for one in self.events if one.uid == uid), None)

    def occasion_of(self, uid: str) -> Occasion | None:
        """The occasion of an event, or that of a programme."""
        for one in self.occasions:
            if (one.programme and one.programme.uid == uid) or any(
                uid == e.uid for day in one.days for e in day.events
            ):
                return one
        return None


def board(reading: Reading) -> Board:
    """Reads all that happens."""
    occasions = agenda.agenda(reading)
    shown = Board(occasions)
    of = {event.uid: one.programme for one in occasions for day in one.days for event in day.events}
    problems = {event.uid: event_problems(event, of[event.uid]) for event in shown.events}
    return Board(occasions, _names(reading, shown), _clashes(shown), {uid: one for uid, one in problems.items() if one})


def today() -> date:
    """The day it is here."""
    return datetime.now().astimezone().date()


def editions_with(catalogue: Catalogue, uid: str) -> tuple[tuple[Multilingual, str], ...]:
    """(title, name) of the frozen editions that hold an event; those that cannot be read are left out."""
    listed = reader.listed(catalogue.folder / "editions")
    read = (one.edition for one in listed if one.edition)
    return tuple((one.title, one.name) for one in read if any(event.uid == uid for event in one.events))


def add_programme(work: Work, progress: Progress) -> str:
    """Makes a programme; gives back its uid."""
    return programmes.create(work, Programme()).uid


def add_event(programme: str, exhibition: str, day: str) -> Callable[[Work, Progress], str]:
    """Makes an event of an occasion on a day; gives back its uid."""
    return lambda work, progress: agenda.add(work, programme, exhibition, day).uid


def copy_event(uid: str) -> Callable[[Work, Progress], str]:
    """Makes an event like another one; gives back its uid."""
    return lambda work, progress: agenda.copy(work, uid).uid


def move_event(uid: str, day: str, before: str) -> Callable[[Work, Progress], str]:
    """Moves an event to a day, before another one; gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        agenda.move(work, uid, day, before)
        return uid

    return write


def throw_away(uid: str) -> Callable[[Work, Progress], None]:
    """Moves an event or a programme to the trash. Raises WorldError `record.in_use`."""
    return lambda work, progress: trash.throw_away(work, uid)


def _names(reading: Reading, shown: Board) -> Mapping[str, Multilingual]:
    events = shown.events
    wanted = {event.venue for event in events} | {role.agent for event in events for role in event.people}
    return authorities.names_of(reading, wanted | {one.programme.venue for one in shown.occasions if one.programme})


def _clashes(shown: Board) -> Mapping[str, tuple[Clash, ...]]:
    found: dict[str, list[Clash]] = {}
    for clash in agenda.clashes(shown.events):
        for uid in (clash.first, clash.second):
            found.setdefault(uid, []).append(clash)
    return {uid: tuple(clashes) for uid, clashes in found.items()}
