"""What was done, by whom and when; the history of a record, what came since an edition; the way back from all of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.history import verbs, words
from kalbajar_catalogue.desk.history.changes_pane import ChangesPane
from kalbajar_catalogue.desk.history.days import DaysView
from kalbajar_catalogue.desk.history.mode_bar import ACTIONS, DIFFERENCES, ModeBar
from kalbajar_catalogue.desk.history.since_list import SinceView, differences_in
from kalbajar_catalogue.desk.history.timeline import Timeline, TimelineView
from kalbajar_catalogue.desk.history.verbs import First, Head, Whose
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.freezing.since import Since
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.timeline import Asked, Line

DAYS, MIDDLE, NARROW = 164, 440, 1080
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class HistoryPage(QWidget):
    """The line of time and what each action changed; `undo_asked` tells the action that a person wants undone."""

    key = "history"
    undo_asked = Signal(int)
    record_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._asked = Asked()
        self._first = First()
        self._whose: Whose | None = None
        self._since: Since | None = None
        self._wanted = ""
        self._loaded = self._stale = False
        self.header, self._title, self.bar = PageHeader(), label("title"), ModeBar()
        self.who, self.kind, self.since_choice = Choice(), Choice(), Choice()
        self.view, self.timeline, self.days = TimelineView(), Timeline(self), DaysView()
        self.differences, self._empty, self.middle = SinceView(), EmptyPage(), QStackedWidget()
        self.pane = ChangesPane(site, language)
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self._speak_parts()
        self._retranslate()

    def load(self) -> None:
        """Read the history, or what came since it was read."""
        if self._loaded:
            self._catch_up()
        else:
            self._read()

    def hear(self, changes: Changes) -> None:
        """Something was done."""
        if self.isVisible() and self._loaded:
            self._catch_up()
        else:
            self._stale = True

    def speak(self, language: Language) -> None:
        """Name what was done in this language."""
        self._language = language
        self._speak_parts()
        self._retranslate()

    def show_record(self, uid: str) -> None:
        """Show what was done to one record and to all that belongs to it."""
        self._wanted = uid
        self._records.read(verbs.whose(uid), self._show_whose)

    def since(self, uid: str) -> None:
        """Show what changed since an edition was made; `uid` is that of its record."""
        self._wanted = uid
        self.bar.show_comparing()
        self.bar.show()
        self._site.jobs.run(Lane.LONG, verbs.since_edition(self._records.catalogue, uid), self._show_since,
                            self._refused, self.tr("Comparing"))  # fmt: skip

    def show_whole(self) -> None:
        """Show the whole history again."""
        self._wanted, self._whose, self._since = "", None, None
        self.bar.hide()
        self.middle.setCurrentWidget(self.view)
        self._ask(Asked())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what came while the page was out of sight."""
        super().showEvent(event)
        if self._stale and self._loaded:
            self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days give way where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the whole history."""
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
            self.show_whole()
        else:
            super().keyPressEvent(event)

    # Reading

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._read()

    def _read(self) -> None:
        self._stale = False
        self._records.read(verbs.first(self._asked), self._show_first)

    def _show_first(self, first: First) -> None:
        self._loaded = True
        self._tell_of(first)
        chosen = self._chosen_number()
        self.timeline.show_line(first.line, first.heads)
        self._line_known()
        self._go_to_number(chosen)
        self.pane.refresh()
        if len(first.line) >= verbs.FIRST:
            self._records.read_long(verbs.line(self._asked), self._show_line)

    def _show_line(self, found: tuple[Asked, Line]) -> None:
        asked, line = found
        if asked == self._asked:
            self.timeline.continue_line(line)
            self._line_known()

    def _catch_up(self) -> None:
        self._stale = False
        if self._whose is not None:
            self._records.read(verbs.whose(self._whose.called.uid), self._show_whose)
            return
        newest = self.timeline.ids[0] if len(self.timeline.ids) else 0
        self._records.read(verbs.newer(self._asked, newest), self._show_newer)

    def _show_newer(self, first: First) -> None:
        if len(first.line) and len(self.timeline.ids) and first.line.ids[-1] <= self.timeline.ids[0]:
            return
        self._tell_of(first)
        self.timeline.put_newer(first.line)
        self.timeline.forget()
        self.timeline.take(first.heads)
        self._line_known()
        self.pane.refresh()

    def _tell_of(self, first: First) -> None:
        self._first, self.timeline.colours = first, first.colours
        self._offer()

    def _line_known(self) -> None:
        self.days.show_days(self.timeline.counted_days())
        self.bar.show_actions(len(self.timeline.ids))
        self._show_figures()
        if self.middle.currentWidget() is not self.differences:
            self.middle.setCurrentWidget(self.view if len(self.timeline.ids) else self._empty)
        self.view.look()

    def _ask_heads(self, ids: list[int]) -> None:
        self._records.read(verbs.heads(ids), self._take_heads)

    def _take_heads(self, heads: Mapping[int, Head]) -> None:
        self.timeline.take(heads)

    def _arrived(self) -> None:
        self.view.viewport().update()
        self._show_action()

    # Choosing

    def _chosen_number(self) -> int:
        row = self.view.currentIndex().row()
        return self.timeline.ids[row] if 0 <= row < len(self.timeline.ids) else 0

    def _go_to_number(self, number: int) -> None:
        row = max(0, self.timeline.row_of(number))
        if row < len(self.timeline.ids):
            self.view.selectionModel().setCurrentIndex(self.timeline.index(row), _CHOOSE)
        else:
            self.pane.show_nothing()

    def _show_action(self, *_: Any) -> None:
        if self.middle.currentWidget() is not self.view:
            return
        head = self.timeline.at(self.view.currentIndex().row())
        if head is not None:
            self.pane.show_action(head, self._whose.uids if self._whose else ())

    def _go_to_day(self, day: int) -> None:
        row = self.timeline.first_of_day(day)
        if row >= 0:
            index = self.timeline.index(row)
            self.view.selectionModel().setCurrentIndex(index, _CHOOSE)
            self.view.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def _see(self, first: int, last: int) -> None:
        self.timeline.need(first, last)
        if 0 <= first < len(self.timeline.days):
            self.days.mark(self.timeline.days[first])

    def _narrow(self) -> None:
        kinds = words.GROUPS.get(self.kind.value(), ())
        self._ask(replace(self._asked, who=words.person_of(self.who.value()), kinds=kinds))

    def _choose_since(self) -> None:
        if uid := self.since_choice.value():
            self.since(uid)
        else:
            self.show_whole()

    # One record, and since an edition

    def _show_whose(self, whose: Whose) -> None:
        if whose.called.uid != self._wanted:
            return
        again = self._whose is not None and self._whose.called.uid == whose.called.uid
        self._whose, self._since = whose, None
        self.bar.show_record(whose.called)
        self.bar.show()
        self.middle.setCurrentWidget(self.view)
        self._ask(replace(self._asked if again else Asked(), uids=whose.uids))

    def _show_since(self, found: Since) -> None:
        if found.edition.uid != self._wanted:
            return
        self._whose, self._since = None, found
        self._say_differences()
        part = DIFFERENCES if self.differences.rows.rows else ACTIONS
        self.bar.show_since(found, len(self.differences.rows.rows), part)
        self.bar.show()
        self._show_part(part)
        self._ask(Asked(after=found.change_set))

    def _say_differences(self) -> None:
        found = self._since.differences if self._since else None
        self.differences.rows.show_rows(differences_in(found, self._language) if found else ())

    def _fit(self) -> None:
        on_line = self.middle.currentWidget() is not self.differences
        self.days.setVisible(on_line and self.width() >= NARROW)

    def _show_part(self, part: str) -> None:
        self.middle.setCurrentWidget(self.differences if part == DIFFERENCES else self.view)
        if part == ACTIONS:
            self._line_known()
            self._show_action()
        elif self.differences.rows.rows:
            self.differences.selectionModel().clear()
            self.differences.selectionModel().setCurrentIndex(self.differences.rows.index(0), _CHOOSE)

    def _show_difference(self, *_: Any) -> None:
        uid = self._uid_of_difference()
        if uid:
            self._records.read(verbs.whose(uid), self._show_changes_of)

    def _show_changes_of(self, whose: Whose) -> None:
        if self._since is not None and whose.called.uid == self._uid_of_difference():
            self.pane.show_record(whose, self._since.change_set)

    def _uid_of_difference(self) -> str:
        row = self.differences.currentIndex().row()
        if self._since is None or not 0 <= row < len(self.differences.rows.rows):
            return ""
        return self.differences.rows.rows[row].uid or self._since.edition.exhibition

    def _open_difference(self) -> None:
        if uid := self._uid_of_difference():
            self.record_asked.emit(uid)

    def _refused(self, problem: WorldError) -> None:
        self.show_whole()
        self.message.emit(sentence(self._language, problem.code, problem.problem.values))

    # Words and places

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        for choice in (self.who, self.kind, self.since_choice):
            choice.setFixedWidth(172)
            self.header.buttons.addWidget(choice)
        self.view.setModel(self.timeline)
        for widget in (self.view, self.differences, self._empty):
            self.middle.addWidget(widget)
        self.days.setFixedWidth(DAYS)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.middle)
        parts.addWidget(self.pane)
        parts.setStretchFactor(1, 1)
        parts.setSizes([MIDDLE, 600])
        self.middle.setMinimumWidth(300)
        self.pane.setMinimumWidth(380)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.days)
        body.addWidget(parts, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.bar)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        self.timeline.wanted.connect(self._ask_heads)
        self.timeline.arrived.connect(self._arrived)
        self.view.seen.connect(self._see)
        self.view.opened.connect(self.pane.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._show_action)
        self.differences.selectionModel().currentChanged.connect(self._show_difference)
        self.differences.opened.connect(self._open_difference)
        self.days.day_asked.connect(self._go_to_day)
        self.middle.currentChanged.connect(self._fit)
        self.bar.whole_asked.connect(self.show_whole)
        self.bar.part_chosen.connect(self._show_part)
        self.who.activated.connect(self._narrow)
        self.kind.activated.connect(self._narrow)
        self.since_choice.activated.connect(self._choose_since)
        self.pane.undo_asked.connect(self.undo_asked)
        self.pane.record_asked.connect(self.record_asked)
        self.pane.history_asked.connect(self.show_record)
        self.pane.message.connect(self.message)

    def _speak_parts(self) -> None:
        self.timeline.language = self._language
        self.timeline.retell()
        self.days.speak(self._language)
        self.bar.speak(self._language)
        self.pane.speak(self._language)
        self._say_differences()

    def _offer(self) -> None:
        self.who.offer(words.people_choices(self._first.people, self._language), words.choice_of(self._asked.who))
        group = next((name for name, kinds in words.GROUPS.items() if kinds == self._asked.kinds), "")
        self.kind.offer(words.kind_choices(), group)
        edition = self._since.edition.uid if self._since else ""
        self.since_choice.offer(words.since_choices(self._first.editions, self._language), edition)

    def _show_figures(self) -> None:
        count = len(self.timeline.ids)
        told = self.tr("%n action(s)", "", count).replace(str(count), shown_number(count, self._language, 0))
        safe = self.tr("Nothing is lost: every change can be undone, also after a restart.")
        self.header.show_figures(f"{told}. {safe}" if count else safe)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self._show_figures()
        self._offer()
        self.view.setAccessibleName(self.tr("What was done, the newest first"))
        self.differences.setAccessibleName(self.tr("What another edition would say otherwise"))
        self.days.setAccessibleName(self.tr("Days"))
        self.who.setAccessibleName(self.tr("Who did it"))
        self.kind.setAccessibleName(self.tr("What it was done to"))
        self.since_choice.setAccessibleName(self.tr("Since when"))
        narrowed = self._asked != Asked()
        self._empty.show_words(
            self.tr("Nothing of this kind was done") if narrowed else self.tr("Nothing was done yet"),
            self.tr("Choose everybody and all records to see more.") if narrowed
            else self.tr("Every change will stand here, and each can be undone."),
        )  # fmt: skip
