"""Beside what is missing: what was done last, which events come next, how well the catalogue is kept."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.colours import colour_of
from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.desk.events_said import symbol_of, time_of, title_of
from kalbajar_catalogue.desk.overview.panel import Panel
from kalbajar_catalogue.desk.overview.row import SIDE, Line
from kalbajar_catalogue.desk.overview.verbs import Board
from kalbajar_catalogue.desk.overview.words import figured, moment_said, size_said
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.discs import initial
from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.standing.wellbeing import Wellbeing
from kalbajar_catalogue.storage.journal import ChangeSet

SAFEKEEPING: Final = "settings/safekeeping"
"""Where the line about backups leads: a section of the settings."""


class RecentPanel(Panel):
    """The last change sets; a line and the link lead to the history."""

    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._few = 0
        self.link, self._none = Button("link"), label("quiet", wraps=True)
        self.head.addWidget(self.link)
        self._none.setContentsMargins(SIDE, 0, 0, 0)
        self.foot.addWidget(self._none)
        self.link.clicked.connect(self._ask)

    def show_board(self, board: Board, language: Language) -> None:
        """Show what was done."""
        today = datetime.now().astimezone().date()
        self.heading.setText(self.tr("Recent changes"))
        self.link.setText(self.tr("History"))
        named(self.link, self.link.text())
        self._lines = [self._line(one, board, today, language) for one in board.recent]
        self.show_rows(self._lines[: self._few], self._ask, ruled=True)
        self._none.setVisible(not self._lines)
        self._none.setText(self.tr("Nothing was done yet. Every change will stand here, and can be undone."))

    def show_few(self, few: int) -> None:
        """Show so many of them."""
        if few != self._few:
            self._few = few
            self.show_rows(self._lines[:few], self._ask, ruled=True)

    def _line(self, one: ChangeSet, board: Board, today: date, language: Language) -> Line:
        who = one.who or self.tr("Somebody")
        done = self.tr("undone") if one.undone == "yes" else self.tr("partly undone") if one.undone == "partly" else ""
        records = figured(self.tr("%n record(s)", "", one.records), one.records, language)
        second = " · ".join(part for part in (who, records, done) if part)
        when = moment_said(datetime.fromisoformat(one.when), today, language)
        said = name_of(one.action, language)
        return Line(said, second, when, letter=initial(who), disc=colour_of(one.who, board.colours), leads=True)

    def _ask(self) -> None:
        self.place_asked.emit("history")


class EventsPanel(Panel):
    """The next events; each leads to its record, the link to the programme."""

    record_asked = Signal(str)
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        self._day, self._none, self.more = label("small"), label("quiet", wraps=True), Button("link")
        self.head.addWidget(self._day)
        self._none.setContentsMargins(SIDE, 0, 0, 0)
        self.foot.addWidget(self._none)
        self.foot.addWidget(self.more)
        self.more.clicked.connect(self._ask_all)

    def show_board(self, board: Board, language: Language) -> None:
        """Show the next events; the date stands in the head where they are all of one day."""
        coming = board.coming
        self._events = (*coming.events, *coming.undated)
        days = {event.begin[:10] for event in coming.events}
        one_day = next(iter(days)) if len(days) == 1 and not coming.undated else ""
        self.heading.setText(self.tr("Past events") if coming.past else self.tr("Next events"))
        self._day.setText(shown_date(one_day, language) if one_day else "")
        self.show_rows([self._line(event, one_day, language) for event in self._events], self._ask)
        self._none.setVisible(not self._events)
        self._none.setText(self.tr("No events yet. Add the first one to the programme."))
        self.more.setVisible(bool(coming.others) or not self._events)
        self.more.setText(self.tr("%n more event(s)", "", coming.others) if coming.others else self.tr("Programme"))
        named(self.more, self.more.text())

    def _line(self, event: Event, day: str, language: Language) -> Line:
        kind = vocabularies.word("event_type", event.type, language) if event.type else ""
        title = title_of(event.title, language)
        when = time_of(event, language).partition("–")[0] if "T" in event.begin else time_of(event, language)
        if not event.title and kind:
            title = kind
        timed = "T" in event.begin or event.all_day
        right = " · ".join(part for part in (self._date(event, day, language), when if timed else "") if part)
        return Line("", "", right or when, symbol_of(event), name=title, sort=kind, leads=True)

    def _ask(self) -> None:
        self.record_asked.emit(self._events[self.pressed_place()].uid)

    def _date(self, event: Event, day: str, language: Language) -> str:
        """The day of an event, where it does not stand in the head."""
        if not event.begin:
            return event.date_display.best(language).text or self.tr("no date yet")
        return "" if event.begin[:10] == day else shown_date(event.begin[:10], language)

    def _ask_all(self) -> None:
        self.place_asked.emit("programme")


class WellbeingPanel(Panel):
    """How well the catalogue is kept; a line leads to where that is seen to."""

    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[str] = []

    def show_board(self, board: Board, language: Language) -> None:
        """Show how well it is."""
        self.heading.setText(self.tr("Health of the catalogue"))
        told = [*self._originals(board, language), *self._kept(board.well, language)]
        self._places = [place for place, _ in told]
        self.show_rows([line for _, line in told], self._ask)

    def _originals(self, board: Board, language: Language) -> list[tuple[str, Line]]:
        if board.figures is None:
            return []
        there = board.figures.originals
        files = figured(self.tr("%n file(s)", "", there.files), there.files, language)
        size = size_said(there.bytes, language) if there.files else ""
        mend = len(board.figures.mend)
        lost = len(there.lost)
        originals = (
            Line(
                self.tr("%n original(s) missing", "", lost),
                "",
                files,
                "triangle-alert",
                "weld",
                sort=size,
                link=True,
                leads=True,
            )
            if lost
            else Line(self.tr("All originals are there"), "", files, "circle-check", "sage", sort=size)
        )
        works = figured(self.tr("%n work(s)", "", mend), mend, language)
        to_mend = (
            Line(self.tr("To be mended"), "", works, "triangle-alert", "weld", link=True, leads=True)
            if mend
            else Line(self.tr("No work to be mended"), "", "", "circle-check", "sage")
        )
        return [("health", originals), ("health", to_mend)]

    def _kept(self, well: Wellbeing, language: Language) -> list[tuple[str, Line]]:
        return [
            (SAFEKEEPING, self._backup(well.safety, language)),
            (self._place_of(well), self._database(well, language)),
            ("health", self._alike(well)),
        ]

    def _backup(self, safety: State | None, language: Language) -> Line:
        newest = safety.newest if safety else None
        if safety is None or newest is None:
            # In a sample nobody misses one.
            needed = safety is not None and safety.pending
            symbol, colour = ("triangle-alert", "weld") if needed else ("circle-dashed", "quiet")
            return Line(self.tr("Newest backup"), "", self.tr("none yet"), symbol, colour, link=needed, leads=True)
        when = moment_said(newest.made, datetime.now().astimezone().date(), language)
        late = safety.reminds or safety.why_not is not None or bool(newest.missing or newest.altered)
        symbol, colour = ("triangle-alert", "weld") if late else ("circle-check", "sage")
        return Line(self.tr("Newest backup"), "", when, symbol, colour, link=late, leads=True)

    def _database(self, well: Wellbeing, language: Language) -> Line:
        size = size_said(well.database, language)
        if well.checked is None:
            return Line(self.tr("Database: being looked into"), "", size, "circle-dashed", "quiet")
        if well.checked.whole:
            return Line(self.tr("The database is whole"), "", size, "circle-check", "sage")
        damaged = self.tr("The database is damaged: restore a backup")
        return Line(damaged, "", size, "circle-x", "madder", link=True, leads=True)

    def _place_of(self, well: Wellbeing) -> str:
        """A database that is whole needs nothing."""
        return SAFEKEEPING if well.checked and not well.checked.whole else ""

    def _alike(self, well: Wellbeing) -> Line:
        alike = well.checked.alike if well.checked else None
        if alike is None:
            said = self.tr("not looked for yet")
            return Line(self.tr("Similar pictures"), "", said, "circle-dashed", "quiet", link=True, leads=True)
        if not alike:
            return Line(self.tr("No similar pictures"), "", "", "circle-check", "sage")
        groups = self.tr("%n group(s)", "", alike)
        return Line(self.tr("Similar pictures"), "", groups, "triangle-alert", "weld", link=True, leads=True)

    def _ask(self) -> None:
        if place := self._places[self.pressed_place()]:
            self.place_asked.emit(place)
