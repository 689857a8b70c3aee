"""The page of one kind of record that is no work: the list of them, the form of the one in hand, what lies around it.

A page of people, places, words or sources is a subclass. It says what it is about:

- `record_type`, `key` (of the rail), and `read_rows(language)`: a verb that reads (in the long lane) the rows for the
  list, given the uids that are wanted or None for all; rows of `None` come in the order in which they are to stand.
  Where `by_single_rows` is true only the rows of changed records are read anew, and stand by their `order`.
- `words()`: every word of the page in the language of the desk, made anew when that changes.
- `making(name)`: the action and the verb that make a new record (giving back its uid) with what was typed in the line.
- `make_aside()`: what stands beside the form (`RecordAside` or a subclass); `above` is the column over the form.
- `read_used()`: the verb that reads how often each record is used; None where that is not told.
- `more_menu(menu)`: what else the context menu has; `figures(rows)`: the line under the title.

Signals have the names that the window listens to. Writing goes through `site.records`; nothing waits for anything.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.forms import used_verbs
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.record_columns import RecordColumns
from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.forms.record_head import HISTORY_KEYS, MERGE_KEYS, RecordHead
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.desk.widgets.record_list import FIND_KEYS, RecordList
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow, put_in
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Record, fields_of
from kalbajar_catalogue.storage.journal import STATE, TRASHED, Action, Changes
from kalbajar_catalogue.storage.work import Reading, Work

Rows = Callable[[Reading, Collection[str] | None], Sequence[RecordRow]]
WORKS_KEYS: Final = "Ctrl+L"
RECOUNT_MS: Final = 700
FEW: Final = 50
"""As many changed rows are read one by one; more, and the list is read whole."""
GLIMPSE: Final = 200
"""Of a list of many more, so many rows are shown before all of them are read."""


@dataclass(frozen=True)
class PageWords:
    """Every word of a page. `choices` and `sorts` are (tag or sort, words), as `RecordList.offer` takes them."""

    title: str
    new: str
    find: str
    rows: str
    nothing: str
    empty: str
    begin: str
    choices: tuple[tuple[str, str], ...] = ()
    sorts: tuple[tuple[str, str], ...] = ()


class RecordPage(QWidget):
    """A list, a form, and what lies around the record. `show_record` goes to one; `make` makes one."""

    record_asked = Signal(str)
    among_asked = Signal(list, str)
    history_asked = Signal(str)
    merge_asked = Signal(list)
    message = Signal(str)
    counted = Signal(str, int)

    key: ClassVar[str]
    record_type: ClassVar[type[Record]]
    symbol: ClassVar[str] = "plus"
    listens_to: ClassVar[tuple[str, ...]] = ()
    by_single_rows: ClassVar[bool] = True
    mergeable: ClassVar[bool] = True

    def __init__(
        self, site: Site, language: Language, parent: QWidget | None = None, without: Collection[str] = ()
    ) -> None:  # fmt: skip
        """`without` are fields that the form leaves out."""
        super().__init__(parent)
        self.site, self.records, self.language = site, site.records, language
        self._wanted = self._to_focus = self._glimpsed = ""
        self._loaded = self._reading = self._read_again = False
        self._uses_stale, self._unfolded = True, False
        self.header, self._title, self.add = PageHeader(), label("title"), Button("primary", self.symbol)
        self.list, self.form = RecordList(), RecordForm(site, self.record_type, language, without=without)
        self.aside = self.make_aside()
        self.head = RecordHead(self.mergeable, site.records.writable)
        self.name, self.ref = self.head.name, self.head.ref
        self.history, self.merge, self.remove = self.head.history, self.head.merge, self.head.remove
        self.columns = RecordColumns(self.key, site.memory, self.list, self.form, self.aside)
        self.above = QVBoxLayout()
        self._empty, self._begin = EmptyPage(), Button("primary", "plus")
        self._recount = QTimer(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    # What a page of one kind says

    def words(self) -> PageWords:
        """Every word of the page."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def read_rows(self, language: Language) -> Rows:
        """Reads rows for the list: those of some uids, or of None all."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def making(self, name: str) -> tuple[Action, Callable[[Work, Progress], str]]:
        """Makes a record of this name, '' for none yet, and gives back its uid."""
        raise NotImplementedError  # the page says it; a class of Qt cannot be abstract

    def read_used(self) -> Callable[[Reading], Mapping[str, int]] | None:
        """Reads how often each record is used."""
        return used_verbs.how_often(self.record_type.kind)

    def make_aside(self) -> RecordAside:
        """What stands beside the form."""
        return RecordAside(self.site, self.language)

    def more_menu(self, menu: QMenu) -> None:
        """What else can be done with the record in hand."""

    def figures(self, rows: Sequence[RecordRow]) -> str:
        """The line under the title."""
        return f"{len(rows):,}".replace(",", "\u202f")

    # What the window asks

    def load(self) -> None:
        """Read the list."""
        self._read(None)

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self.language = language
        self.form.speak(language)
        self.aside.speak(language)
        self.load()

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        self.form.hear(changes)
        self.aside.hear(changes)
        if heir := self._heir(changes):
            self._wanted = heir
        self._uses_stale = True
        self._recount.start()
        if changes.touches(self.record_type.kind, *self.listens_to):
            self._read(self._changed_rows(changes))

    def show_record(self, uid: str) -> None:
        """Go to a record, as soon as it is in the list."""
        self._wanted = uid
        if self._loaded and not self._reading:
            self._go_to_wanted()

    def make(self) -> None:
        """Make a new record, named as what is typed in the line where nothing is called so."""
        if not self.records.writable:
            return
        typed = self.list.line.text().strip()
        action, verb = self.making("" if self.list.view.rows.rows else typed)
        self.records.write(action, verb, self._made, self._refused)

    @property
    def uid(self) -> str:
        """The record in hand, '' for none."""
        return self.form.uid

    # What a person asks

    def chosen_uids(self) -> list[str]:
        """The records that are chosen, in the order of the list."""
        return [row.uid for row in self.list.chosen_rows()] or ([self.uid] if self.uid else [])

    def throw_away(self) -> None:
        """Move what is chosen to the trash; what is used is refused with its reason."""
        uids = self.chosen_uids()
        if not uids or not self.records.writable:
            return
        after = self.list.neighbour(uids)
        action = Action("record.deleted", {"ref": self.form.ref})
        if len(uids) > 1:
            action = Action("records.deleted", {"count": len(uids), "ref": self.form.ref})
        self._wanted = after
        self.records.write(action, used_verbs.throw_away(uids), self._thrown, self._refused)

    def ask_merge(self) -> None:
        """Join the one that is chosen with another, or the two that are."""
        if self.records.writable and (uids := self.chosen_uids()[:2]):
            self.merge_asked.emit(uids)

    def ask_history(self) -> None:
        """Show what happened to the record in hand."""
        if self.uid:
            self.history_asked.emit(self.uid)

    def show_works(self) -> None:
        """Show the works that name the record in hand as a list."""
        row, works = self.list.row(), self.aside.used.works()
        if works:
            self.among_asked.emit(works, row.name if row else "")

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        menu, writable, several = QMenu(self), self.records.writable, len(self.chosen_uids()) > 1
        if self.uid:
            self.more_menu(menu)
            if self.mergeable:
                words = self.tr("Merge these two…") if several else self.tr("Merge with another…")
                merge = menu.addAction(words, self.ask_merge)
                merge.setShortcut(MERGE_KEYS)
                merge.setEnabled(writable and len(self.chosen_uids()) < 3)
            menu.addAction(self.tr("History"), self.ask_history).setShortcut(HISTORY_KEYS)
            throw = menu.addAction(self.tr("To the trash"), self.throw_away)
            throw.setShortcut("Delete")
            throw.setEnabled(writable)
            menu.addSeparator()
        menu.addAction(self.words().new, self.make).setEnabled(writable)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+N makes a record where the window has no such key of its own."""
        if event.matches(QKeySequence.StandardKey.New):
            self.make()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies around the record goes under the form where there is no room beside it."""
        super().resizeEvent(event)
        self.columns.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is counted now."""
        super().showEvent(event)
        if self._uses_stale and self._loaded:
            self._recount.start()

    # Laying out

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.add)
        self.form.above.setContentsMargins(0, 0, 4, 8)
        self.form.above.addWidget(self.head)
        self.form.above.addLayout(self.above)
        self._empty.buttons.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.columns)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._middle, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            (FIND_KEYS, self.list.find_row), (HISTORY_KEYS, self.ask_history), (WORKS_KEYS, self.show_works),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(slot)
        if self.mergeable:
            QShortcut(QKeySequence(MERGE_KEYS), self, context=within).activated.connect(self.ask_merge)
        self.add.clicked.connect(self.make)
        self._begin.clicked.connect(self.make)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter_form)
        self.list.removal_asked.connect(self.throw_away)
        self.list.menu_asked.connect(self._offer_menu)
        self.form.shown.connect(self._name_record)
        self.form.message.connect(self.message)
        self.history.clicked.connect(self.ask_history)
        self.merge.clicked.connect(self.ask_merge)
        self.remove.clicked.connect(self.throw_away)
        self._recount.setSingleShot(True)
        self._recount.setInterval(RECOUNT_MS)
        self._recount.timeout.connect(self._count_uses)
        self.aside.record_asked.connect(self.record_asked)
        self.aside.among_asked.connect(self.among_asked)
        self.aside.merge_asked.connect(self.merge_asked)
        self.aside.message.connect(self.message)

    # Reading

    def _changed_rows(self, changes: Changes) -> set[str] | None:
        """The records whose rows are to be read anew; None for all of them."""
        kind = self.record_type.kind
        if not self.by_single_rows or not self._loaded or changes.touches(*self.listens_to):
            return None
        changed = set(changes.of(kind))
        return changed if len(changed) <= FEW else None

    def _heir(self, changes: Changes) -> str:
        """The record that the one in hand was merged into, '' where it was not."""
        if self.uid not in changes.uids:
            return ""
        gone = (entry for entry in changes.entries if entry.key == STATE and entry.uid == self.uid)
        refs = [fold(str(entry.after[1])) for entry in gone if entry.after[0] == TRASHED and entry.after[1]]
        return next((row.uid for row in self.list.all if refs and refs[0] in row.sought.split("\n")), "")

    def _read(self, uids: set[str] | None) -> None:
        if self._reading:
            # What was asked for meanwhile is asked once more, all of it.
            self._read_again = True
            return
        self._reading = True
        read = self.read_rows(self.language)
        if not self._loaded:
            self.records.read_long(_glimpse(self.record_type.kind, read), self._show_glimpse)
        self.records.read_long(lambda reading: (uids, read(reading, uids)), self._show).ended.connect(self._read_ended)

    def _read_ended(self) -> None:
        self._reading = False
        if self._read_again:
            self._read_again = False
            self._read(None)

    def _show_glimpse(self, rows: Sequence[RecordRow]) -> None:
        """Show some rows of a long list while the rest of it is being read."""
        if rows and not self._loaded:
            self.list.show_rows(rows)
            self._glimpsed = self.uid
            self.header.show_figures("…")

    def _show(self, answer: tuple[set[str] | None, Sequence[RecordRow]]) -> None:
        uids, rows = answer
        if uids is not None:
            rows = put_in(self.list.all, uids, rows)
        self._loaded = True
        self.list.show_rows(rows)
        self._begin_at_top(rows)
        self._middle.setCurrentIndex(0 if rows else 1)
        self.header.show_figures(self.figures(rows) if rows else "")
        self.counted.emit(self.key, len(rows))
        self._go_to_wanted()
        self._name_record()
        if self._uses_stale:
            self._count_uses()

    def _begin_at_top(self, rows: Sequence[RecordRow]) -> None:
        """Whoever took nothing else in hand meanwhile begins with the first of all rows."""
        if self._glimpsed and self._glimpsed == self.uid and rows:
            self.list.choose(rows[0].uid)
        self._glimpsed = ""

    def _count_uses(self) -> None:
        read = self.read_used()
        if read is not None and self._loaded and self.isVisible():
            self._uses_stale = False
            self.records.read_long(read, self.list.show_used)

    def _go_to_wanted(self) -> None:
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
            if self._to_focus:
                self.form.focus_on(self._to_focus, self.language)
                self._to_focus = ""

    # What was done

    def _choose(self, uid: str) -> None:
        row = self.list.row_of(uid)
        if row is None and self.list.all:
            return  # Nothing fits what is typed: the record in hand stays.
        self._unfold_first()
        self.form.show_record(uid)
        self.aside.show_record(uid, row.name if row else "")
        self._name_record()

    def _unfold_first(self) -> None:
        """The names, the spellings and the type are always in sight."""
        if not self._unfolded and (sections := self.form.form.sections):
            self._unfolded = True
            sections[0].unfold(True)

    def _name_record(self) -> None:
        row = self.list.row_of(self.uid)
        self.head.show_name(row.name if row else "", self.form.ref)

    def _enter_form(self) -> None:
        name = next((field.name for field in fields_of(self.record_type) if field.declared.needed), "")
        if name:
            self.form.focus_on(name)

    def _made(self, uid: str) -> None:
        self._to_focus = next((field.name for field in fields_of(self.record_type) if field.declared.needed), "")
        self.show_record(uid)

    def _thrown(self, nothing: None) -> None:
        if self._loaded and not self._reading:
            self._go_to_wanted()

    def _refused(self, error: WorldError) -> None:
        self._wanted = ""
        self.message.emit(sentence(self.language, error.code, error.problem.values))

    def _offer_menu(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    # Words

    def _retranslate(self) -> None:
        words, writable = self.words(), self.records.writable
        self._title.setText(words.title)
        self.list.say(words.find, words.rows, words.nothing)
        self.list.offer(words.choices, words.sorts, (self.tr("What is shown"), self.tr("Sorted by")))
        for button in (self.add, self._begin):
            button.setText(words.new)
            named(button, words.new, "Ctrl+N")
        self._empty.show_words(words.empty, words.begin)
        for button in (self.add, self._begin):
            button.setEnabled(writable)
            if not writable:
                button.setToolTip(self.tr("This catalogue is open for reading only."))
        if self._loaded:
            self.header.show_figures(self.figures(self.list.all) if self.list.all else "")


def _glimpse(kind: str, read: Rows) -> Callable[[Reading], Sequence[RecordRow]]:
    """Reads some rows of a long list, none of a short one, which comes as soon itself."""

    def some(reading: Reading) -> Sequence[RecordRow]:
        if len(store.first_uids(reading, kind, 10 * GLIMPSE)) < 10 * GLIMPSE:
            return ()
        return read(reading, store.first_uids(reading, kind, GLIMPSE))

    return some
