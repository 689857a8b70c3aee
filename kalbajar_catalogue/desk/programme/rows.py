"""The rows of the programme: an occasion, a day of it, an event of that day. Pure but for the words of the desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.events_said import symbol_of, time_of, title_of
from kalbajar_catalogue.desk.programme.verbs import Board
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.exhibitions.agenda import Occasion
from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.dates import shown_range, shown_weekday_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence


class What(Enum):
    """What a row stands for."""

    OCCASION = "occasion"
    DAY = "day"
    EVENT = "event"


@dataclass(frozen=True)
class Row:
    """One row. `uid` is that of the programme or event, '' where there is none; `day` the day it stands on.

    `hour` stands in a column of its own, `doubt` says what can hardly be meant, `waits` that it is to be confirmed.
    """

    what: What
    uid: str
    name: str
    line: str = ""
    day: str = ""
    hour: str = ""
    symbol: str = ""
    doubt: str = ""
    waits: bool = False
    today: bool = False
    programme: str = ""
    exhibition: str = ""


def rows_of(board: Board, language: Language, today: date) -> tuple[Row, ...]:
    """Every row, in order."""
    return tuple(row for one in board.occasions for row in _of_occasion(board, one, language, today.isoformat()))


def doubts_of(board: Board, event: Event, language: Language) -> tuple[str, ...]:
    """What can hardly be meant about an event, each in a sentence."""
    found = [sentence(language, one.code, one.values) for one in board.problems.get(event.uid, ())]
    for clash in board.clashes.get(event.uid, ()):
        other = board.event(clash.second if clash.first == event.uid else clash.first)
        name = board.names.get(clash.name)
        if other:
            values = {"name": name.best(language).text if name else "…", "other": title_of(other.title, language)}
            found.append(sentence(language, f"agenda.{clash.what}_twice", values))
    return tuple(found)


def _of_occasion(board: Board, one: Occasion, language: Language, today: str) -> Iterator[Row]:
    programme = one.programme.uid if one.programme else ""
    show = one.exhibitions[0].uid if one.exhibitions and not programme else ""
    yield Row(What.OCCASION, programme or show, _name(one, language), _line(board, one, language),
              programme=programme, exhibition=show)  # fmt: skip
    for day in one.days:
        yield Row(What.DAY, "", _day(day.day, language), day=day.day, today=day.day == today,
                  programme=programme, exhibition=show)  # fmt: skip
        for event in day.events:
            yield _event(board, event, day.day, language, (programme, show))


def _event(board: Board, event: Event, day: str, language: Language, home: tuple[str, str]) -> Row:
    kind = capitalised(vocabularies.word("event_type", event.type, language), language) if event.type else ""
    venue = board.names.get(event.venue)
    place = marked(venue, language) if venue else QCoreApplication.translate("Programme", "place not recorded")
    people = [marked(name, language) for role in event.people if (name := board.names.get(role.agent))]
    who = ", ".join(people[:3]) + ("…" if len(people) > 3 else "")
    line = " · ".join(part for part in (kind, place, who) if part)
    return Row(
        What.EVENT, event.uid, title_of(event.title, language), line, day, time_of(event, language), symbol_of(event),
        " ".join(doubts_of(board, event, language)), event.confirmation == "tbc", programme=home[0],
        exhibition=home[1],
    )  # fmt: skip


def _name(one: Occasion, language: Language) -> str:
    if one.programme:
        return title_of(one.programme.title, language)
    return (
        title_of(one.exhibitions[0].title, language)
        if one.exhibitions
        else QCoreApplication.translate("Programme", "Events of no occasion")
    )


def _line(board: Board, one: Occasion, language: Language) -> str:
    if not one.programme:
        return (
            QCoreApplication.translate("Programme", "This exhibition belongs to no programme.")
            if one.exhibitions
            else ""
        )
    of = one.programme
    dates = of.date_display.best(language).text or shown_range(of.begin_date, of.end_date, language)
    venue = board.names.get(of.venue)
    return " · ".join(
        (
            dates or QCoreApplication.translate("Programme", "dates not recorded"),
            marked(venue, language) if venue else QCoreApplication.translate("Programme", "place not recorded"),
        )
    )


def _day(day: str, language: Language) -> str:
    return shown_weekday_date(day, language) if day else QCoreApplication.translate("Programme", "Date not recorded")


def place_of(rows: Sequence[Row], uid: str) -> int:
    """Where a record stands, -1 when it does not."""
    return next((place for place, row in enumerate(rows) if uid and row.uid == uid), -1)


def step(rows: Sequence[Row], uid: str, by: int) -> tuple[str, str] | None:
    """(day, uid it stands before) of an event that goes one place up (-1) or down (1); None where it cannot.

    Where its hour is known the hour decides its place on a day, so that it goes to the day before or after.
    """
    place = place_of(rows, uid)
    own = rows[place]
    beside = place + by
    same_home = [row for row in rows if (row.programme, row.exhibition) == (own.programme, own.exhibition)]
    days = [row.day for row in same_home if row.what is What.DAY]
    if 0 <= beside < len(rows) and rows[beside].what is What.EVENT and not (_is_timed(own) or _is_timed(rows[beside])):
        after = rows[beside + 1].uid if beside + 1 < len(rows) and rows[beside + 1].what is What.EVENT else ""
        return own.day, rows[beside].uid if by < 0 else after
    at = days.index(own.day) + by
    if not 0 <= at < len(days):
        return None
    on_it = [row.uid for row in same_home if row.what is What.EVENT and row.day == days[at]]
    return days[at], "" if by < 0 else on_it[0]


def _is_timed(row: Row) -> bool:
    return ":" in row.hour
