"""The programme: everything that happens at the left, the event or the programme in hand at the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.programme import verbs
from kalbajar_catalogue.desk.programme.agenda_view import AgendaView
from kalbajar_catalogue.desk.programme.around import Around
from kalbajar_catalogue.desk.programme.rows import Row, What, doubts_of, rows_of, step
from kalbajar_catalogue.desk.programme.verbs import Board
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import agenda
from kalbajar_catalogue.exhibitions.records import Event, Programme
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Action, Changes

LIST, FORM, ASIDE = 420, 420, 250
"""px"""
NEW_KEYS, COPY_KEYS = "Ctrl+N", "Ctrl+D"


class ProgrammePage(QWidget):
    """Every event is written at once when a field is left; moving one is one step of undo."""

    record_asked = Signal(str)
    history_asked = Signal(str)
    message = Signal(str)
    counted = Signal(str, int)
    key = "programme"

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._board = Board()
        self._wanted = self._to_name = ""
        self.header, self._title = PageHeader(), label("title")
        self.add, self.add_programme = Button("primary", "plus"), Button("", "calendar-plus")
        self.list, self.around = AgendaView(), Around(language)
        self.event_form, self.programme_form = RecordForm(site, Event, language), RecordForm(site, Programme, language)
        self.name, self._ref = Elided("work"), label("small")
        self.copy, self.history, self.remove = Tool("", "copy"), Tool("", "history"), Tool("", "trash-2")
        self._empty, self._begin, self._none = EmptyPage(), Button("primary", "plus"), label("quiet", wraps=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    # What the window asks

    def load(self) -> None:
        """Read everything that happens."""
        self._records.read(verbs.board, self._show)

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        for part in (self.event_form, self.programme_form, self.around):
            part.speak(language)
        self.load()

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        for form in (self.event_form, self.programme_form):
            form.hear(changes)
        if changes.touches(*verbs.KINDS):
            self.load()

    def show_record(self, uid: str) -> None:
        """Go to an event or a programme, as soon as it is in the list."""
        if not self.list.choose(uid):
            self._wanted = uid

    def make(self) -> None:
        """Make an event on the day of the one in hand."""
        if self._records.writable:
            row = self.list.row or next(iter(self.list.rows.rows), None)
            home = (row.programme, row.exhibition, row.day) if row else ("", "", "")
            self._records.write(Action("event.added"), verbs.add_event(*home), self._made, self._refuse)

    def make_programme(self) -> None:
        """Make a programme."""
        if self._records.writable:
            self._records.write(Action("programme.added"), verbs.add_programme, self._made, self._refuse)

    # What a person asks

    def copy_event(self) -> None:
        """Make an event like the one in hand."""
        if (row := self._event_in_hand()) is not None:
            action = Action("event.copied", {"ref": self.event_form.ref})
            self._records.write(action, verbs.copy_event(row.uid), self._made, self._refuse)

    def throw_away(self) -> None:
        """Move the event or the programme in hand to the trash."""
        row = self.list.row
        if row is None or not row.uid or not self._records.writable or row.uid == row.exhibition:
            return
        place = self.list.currentIndex().row()
        self._wanted = next((one.uid for one in self.list.rows.rows[place + 1 :] if one.what is What.EVENT), "")
        action = Action("record.deleted", {"ref": self._form().ref})
        self._records.write(action, verbs.throw_away(row.uid), None, self._refuse)

    def menu(self) -> QMenu:
        """What can be done with the row in hand."""
        menu, writable, row = QMenu(self), self._records.writable, self.list.row
        if self._event_in_hand() is not None:
            self._offer(menu, self.tr("Copy"), self.copy_event, COPY_KEYS)
            for words, by in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
                moves = menu.addAction(words)
                moves.setData(by)
                moves.setShortcut("Alt+Up" if by < 0 else "Alt+Down")
                moves.triggered.connect(self._step_asked)
                moves.setEnabled(writable)
        if row is not None and row.uid and row.uid != row.exhibition:
            menu.addAction(self.tr("History"), self._ask_history)
            self._offer(menu, self.tr("To the trash"), self.throw_away, "Delete")
            menu.addSeparator()
        self._offer(menu, self.tr("New event"), self.make, NEW_KEYS)
        self._offer(menu, self.tr("New programme"), self.make_programme)
        return menu

    def _offer(self, menu: QMenu, words: str, deed: Callable[[], None], keys: str = "") -> None:
        """Something that writes, with the keys that do it without the menu."""
        action = menu.addAction(words, deed)
        action.setShortcut(keys)
        action.setEnabled(self._records.writable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+N makes an event, Ctrl+D copies the one in hand."""
        if event.matches(QKeySequence.StandardKey.New):
            self.make()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copy_event()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Laying out

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        for button in (self.add_programme, self.add):
            self.header.buttons.addWidget(button)
        beside = QScrollArea()
        beside.setProperty("is", "aside")
        beside.setWidgetResizable(True)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setWidget(self.around)
        for painted in (self.around, beside.viewport()):
            painted.setAutoFillBackground(False)
        self._beside = beside
        self._forms = QStackedWidget()
        self._nothing = self._no_choice()
        for form in (self._nothing, self.event_form, self.programme_form):
            self._forms.addWidget(form)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for place, (part, least) in enumerate(((self.list, 300), (self._with_head(), 320), (beside, 200))):
            part.setMinimumWidth(least)
            self.columns.addWidget(part)
            self.columns.setStretchFactor(place, int(place == 1))
        beside.setMaximumWidth(360)
        self.columns.setSizes([LIST, FORM + 200, ASIDE])
        self._stack = QStackedWidget()
        self._empty.buttons.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _no_choice(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._none)
        column.addStretch(1)
        return empty

    def _with_head(self) -> QWidget:
        whole = QWidget()
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self._ref)
        head.setContentsMargins(20, 12, 16, 0)
        head.addLayout(words, 1)
        for tool in (self.copy, self.history, self.remove):
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._forms, 1)
        return whole

    def _connect(self) -> None:
        self.add.clicked.connect(self.make)
        self._begin.clicked.connect(self.make_programme)
        self.add_programme.clicked.connect(self.make_programme)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter_form)
        self.list.removal_asked.connect(self.throw_away)
        self.list.menu_asked.connect(self._offer_menu)
        self.list.moved.connect(self._move)
        self.list.stepped.connect(self._step)
        self.list.allow_moving(self._records.writable)
        self.copy.clicked.connect(self.copy_event)
        self.history.clicked.connect(self._ask_history)
        self.remove.clicked.connect(self.throw_away)
        self.around.record_asked.connect(self.record_asked)
        for form in (self.event_form, self.programme_form):
            form.shown.connect(self._name_record)
        for button in (self.add, self.add_programme, self._begin):
            button.setEnabled(self._records.writable)

    # What is shown

    def _show(self, board: Board) -> None:
        self._board = board
        self.list.show_rows(rows_of(board, self._language, verbs.today()), self.tr("today"))
        self._stack.setCurrentIndex(int(not board.occasions))
        self.counted.emit(self.key, len(board.events))
        self.header.show_figures(self._figures())
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        elif not self.list.uid:
            self._choose_first()
        else:
            self._choose(self.list.uid)

    def _choose_first(self) -> None:
        first = next((row.uid for row in self.list.rows.rows if row.what is What.EVENT), "")
        if not self.list.choose(first or next((row.uid for row in self.list.rows.rows if row.uid), "")):
            self._choose("")

    def _choose(self, uid: str) -> None:
        row, form = self.list.row if uid else None, self._form()
        self._forms.setCurrentWidget(form if row is not None else self._nothing)
        event = self._board.event(uid)
        self._beside.setVisible(event is not None)
        form.show_record(uid if row is not None and uid != row.exhibition else "")
        if event is not None:
            self._show_around(event)
        self._name_record(uid)

    def _show_around(self, event: Event) -> None:
        wanted = agenda.shown_by(event, self._board.occasions)
        shows = {show.uid: show for one in self._board.occasions for show in one.exhibitions}
        doubts = doubts_of(self._board, event, self._language)
        self.around.show_event([shows[uid] for uid in wanted if uid in shows], doubts)
        catalogue, uid = self._records.catalogue, event.uid

        def read(progress: Progress) -> tuple[str, Any]:
            return uid, verbs.editions_with(catalogue, uid)

        self._site.jobs.run(Lane.LONG, read, self._show_editions)

    def _show_editions(self, answer: tuple[str, Any]) -> None:
        uid, editions = answer
        if uid == self.list.uid:
            self.around.show_editions(editions)

    def _form(self) -> RecordForm:
        row = self.list.row
        return self.event_form if row is None or row.what is not What.OCCASION else self.programme_form

    def _name_record(self, uid: str) -> None:
        row, form = self.list.row, self._form()
        known = row is not None and bool(row.uid) and row.uid != row.exhibition
        if row is not None and row.uid == row.exhibition:
            self._forms.setCurrentWidget(self._nothing)
        self.name.setText(row.name if row is not None and known else "")
        self._ref.setText(form.ref if known else "")
        for tool in (self.history, self.remove):
            tool.setVisible(known)
        self.copy.setVisible(known and row is not None and row.what is What.EVENT)
        if self._to_name and self._to_name == uid == form.uid and form.ref:
            self._to_name = ""
            form.focus_on("title", self._language)

    def _figures(self) -> str:
        events, programmes = len(self._board.events), sum(one.programme is not None for one in self._board.occasions)
        parts = [self.tr("%n event(s)", "", events), self.tr("%n programme(s)", "", programmes)]
        if doubted := len(set(self._board.clashes) | set(self._board.problems)):
            parts.append(self.tr("%n to look at again", "", doubted))
        return " · ".join(parts)

    # What is done

    def _event_in_hand(self) -> Row | None:
        row = self.list.row
        return row if row is not None and row.what is What.EVENT and self._records.writable else None

    def _step_asked(self) -> None:
        asked = self.sender()
        self._step(int(getattr(asked, "data", lambda: 0)() or 0))

    def _step(self, by: int) -> None:
        row = self._event_in_hand()
        if row is not None and (goal := step(self.list.rows.rows, row.uid, by)):
            self._move(row.uid, *goal)

    def _move(self, uid: str, day: str, before: str) -> None:
        if self._records.writable:
            event = self._board.event(uid)
            action = Action("event.moved", {"ref": event.ref if event else ""})
            self._records.write(action, verbs.move_event(uid, day, before), self.show_record, self._refuse)

    def _made(self, uid: str) -> None:
        self._to_name = uid
        self.show_record(uid)

    def _enter_form(self) -> None:
        row = self.list.row
        if row is not None and row.uid == row.exhibition and row.uid:
            self.record_asked.emit(row.uid)
        elif row is not None and row.uid:
            self._form().focus_on("title", self._language)

    def _ask_history(self) -> None:
        if self.list.uid:
            self.history_asked.emit(self.list.uid)

    def _offer_menu(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _refuse(self, error: WorldError) -> None:
        self.message.emit(sentence(self._language, error.code, error.problem.values))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Programme"))
        self.add.setText(self.tr("New event"))
        self.add_programme.setText(self.tr("New programme"))
        self._begin.setText(self.tr("New programme"))
        named(self.add, self.tr("New event"), NEW_KEYS)
        for button in (self.add_programme, self._begin):
            named(button, self.tr("New programme"))
        named(self.list, self.tr("What happens"))
        named(self.copy, self.tr("Copy"), COPY_KEYS)
        named(self.history, self.tr("History"))
        named(self.remove, self.tr("To the trash"))
        self._none.setText(self.tr("Choose an event, or make a new one. An exhibition opens by Enter."))
        self._empty.show_words(
            self.tr("Programme"),
            self.tr("Nothing happens yet. A programme is an occasion such as a city day; its events come into the "
                    "guide and onto the kiosk."),
        )  # fmt: skip
        self.header.show_figures(self._figures())
        if self._board.occasions:
            self.list.show_rows(rows_of(self._board, self._language, verbs.today()), self.tr("today"))
