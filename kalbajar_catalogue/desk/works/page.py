"""Every work of one kind, hung or not: found, filtered, in a table or in cards."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.column_chooser import ColumnChooser
from kalbajar_catalogue.desk.widgets.columns import USUAL
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.desk.works import listing
from kalbajar_catalogue.desk.works.chosen import Chosen
from kalbajar_catalogue.desk.works.finder import AMONG, FILTER, Finder
from kalbajar_catalogue.desk.works.laying import body, stacked
from kalbajar_catalogue.desk.works.lists import CARDS, TABLE, Lists
from kalbajar_catalogue.desk.works.making import Making
from kalbajar_catalogue.desk.works.narrowing import Narrowing
from kalbajar_catalogue.desk.works.rows import Rows
from kalbajar_catalogue.desk.works.typing import Typing
from kalbajar_catalogue.desk.works.words import figures_of, heads_of, offered_of, words_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.search.asking import Asked, read_line
from kalbajar_catalogue.storage.journal import CREATED, STATE, Changes

if TYPE_CHECKING:
    from kalbajar_catalogue.search.listing import Facet

NEW_KEYS, ADD_KEYS, AGAIN_KEYS = "Ctrl+N", "Ctrl+O", "Ctrl+Shift+D"
COUNTED_AFTER_MS = 180
_BORROWED = ("agent", "place", "term", "text", "media_link", "media_file", "exhibit", "exhibition")
_COUNTED = (*_BORROWED, "saved_filter")


class WorksPage(GridPage):
    """Shows the works of a kind; Delete puts them in the trash, which Undo takes back.

    `created` tells the uid of a work that was made here, `counted` the key of the page and how many there are. What
    is asked of the works that are chosen is told by `record_asked`, `loupe_asked`, `compare_asked`, `batch_asked`,
    `print_asked`, `export_asked`, `copy_asked`, `paste_asked`; `message` is a sentence for the strip.
    """

    chosen = Signal(str, str)
    opened = Signal(int)
    created = Signal(str)
    photographs_asked = Signal()
    files_dropped = Signal(list, int)
    counted = Signal(str, int)
    columns_changed = Signal(int)

    def __init__(
        self, kind: str, records: Records, pictures: Pictures, language: Language, parent: QWidget | None = None,
        memory: QSettings | None = None, folder: Path | None = None,
    ) -> None:  # fmt: skip
        super().__init__(records, pictures, language, parent)
        self.kind, self.key = kind, kinds.PAGES[kind]
        self.asked, self._shows_total = Asked(), 0
        self._memory = memory
        self._source = listing.Source(kind)
        self._rows = Rows(self._source, records, self)
        self._look: listing.Look | None = None
        self._looking = self._look_again = False
        self._to_choose = ""
        self._chooser: ColumnChooser | None = None
        self.takes_files = kind == Photograph.kind
        self._make_parts(pictures, folder)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._restore()
        self._retranslate()

    # What others may ask

    def load(self) -> None:
        """Read the works anew."""
        self._look_now()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self.actions_of_chosen.speak(language)
        self._retranslate()
        self._look_now()

    def show_shows(self, shows: Sequence[tuple[str, str]]) -> None:
        """Offer to hang works in these exhibitions, (uid, title)."""
        self.actions_of_chosen.show_shows(list(shows))

    def make(self) -> None:
        """Make an empty work of the kind; of photographs, ask for files."""
        if self.takes_files:
            self.photographs_asked.emit()
        else:
            self._making.empty()

    def menu(self) -> QMenu:
        """What can be done with the works that are chosen."""
        return self.actions_of_chosen.menu()

    def ask(self, asked: Asked) -> None:
        """Show the works that fit this."""
        if asked != self.asked:
            sorted_otherwise = asked.sorts != self.asked.sorts
            self.asked = asked
            self.finder.show_text(asked.text)
            if not asked.narrow:
                self.lists.give_back_columns()
            self._show_asked()
            if sorted_otherwise:
                self._remember_sorts()
            self._look_now()

    def look_for(self, text: str) -> None:
        """Show what is found for a text."""
        self.ask(listing.with_text(self.asked.cleared(), text))

    def chosen_works(self) -> list[str]:
        """The uids of the works that are chosen, in their order."""
        return self.lists.chosen_uids()

    def choose(self, uid: str) -> bool:
        """Choose a work and bring it into sight; tells whether it is in the list."""
        return self.lists.choose(uid)

    def hear(self, changes: Changes) -> None:
        """Read anew what was changed: only those works where that is all."""
        self._source.orders.forget(changes)
        if changes.touches("own_field"):
            self._renew_columns()
        own = changes.of(self.kind)
        if own:
            self.lists.forget(sorted(own))
        if changes.touches(*_BORROWED):
            self._rows.forget_all()
        moved = bool(own) and any(
            entry.kind == self.kind and entry.key in (CREATED, STATE) for entry in changes.entries
        )
        if moved or ((own or changes.touches(*_BORROWED)) and (self.asked.narrow or self.asked.sorts)):
            self._look_now()
        if own or changes.touches(*_COUNTED):
            self._count_soon()

    # Reading

    def _renew_columns(self) -> None:
        """Fields of the museum's own came, went or are called otherwise."""
        self.lists.renew_columns()
        sorts = tuple(sort for sort in self.asked.sorts if sort.name in self.lists.columns)
        self.asked = replace(self.asked, sorts=sorts)
        self._offer_columns()
        self._look_now()

    def _look_now(self) -> None:
        """Ask which works fit; what is typed meanwhile is asked once more after that.

        While somebody types in a cell the list waits: what would be moved under the hand is read when it is done.
        """
        if self._looking or self.lists.typing:
            self._look_again = True
            return
        self._looking, self._look_again = True, False
        wanted = listing.Wanted(self.asked, self.lists.shown_names(), self._language)
        start = self.lists.table.sight()[0] if self._look else 0
        self._reading = wanted
        self._records.read(self._source.look(wanted, start), self._show).ended.connect(self._look_ended)

    def _look_ended(self) -> None:
        self._looking = False
        self._look_if_asked()

    def _look_if_asked(self) -> None:
        if self._look_again:
            self._look_now()

    def _show(self, look: listing.Look) -> None:
        if self.lists.typing:
            self._look_again = True
            return
        total_changed = self._look is None or len(look.refs) != self._shows_total
        self._look, self._shows_total = look, len(look.refs)
        matched = bool(read_line(self._reading.asked.text).words)
        self.lists.show(look, self._reading)
        self.lists.show_columns(heads_of(self.lists.columns, self._language), matched)
        self.lists.model.show_sorts(self.asked.sorts)
        self._say_figures()
        self._say_found(look)
        if total_changed:
            self.counted.emit(self.key, self._shows_total)
        self._choose_made()
        self._count_soon()

    def _count_soon(self) -> None:
        if self.isVisible() and not self._narrowing.panel.isHidden():
            self._counting.start()

    def _count(self) -> None:
        wanted = listing.Wanted(self.asked, (), self._language)
        self._counted_for = self.asked
        self._records.read(self._source.facets(wanted, self._narrowing.find), self._show_facets)
        self._records.read(self._source.kept(self.key, self._language), self._narrowing.show_kept)

    def _show_facets(self, facets: Sequence["Facet"]) -> None:
        if self._counted_for == self.asked:
            self._narrowing.show(facets, self.asked, self._language)
            self._show_asked()

    def _made(self, uid: str) -> None:
        self._to_choose = uid
        self._look_now()
        self.created.emit(uid)

    def _choose_made(self) -> None:
        """What was made is chosen; what it was looked for with goes only where it would hide it."""
        if self._to_choose and self.lists.choose(self._to_choose):
            self._to_choose = ""
        elif self._to_choose and self.asked.narrow and not self._look_again:
            self.ask(self.asked.cleared())

    # Laying out

    def _make_parts(self, pictures: Pictures, folder: Path | None) -> None:
        self._title = label("title")
        self.add = Button("primary", "image-plus" if self.takes_files else "plus")
        self._views = Segments((TABLE, CARDS))
        self._columns = Button("", "columns-3")
        self.finder = Finder()
        self._narrowing = Narrowing(self.key, self._records, self)
        self.lists = Lists(self.kind, self._rows, self.grid, pictures, self._memory, self)
        carrier = self.lists.carry(folder, pictures.jobs)
        self.actions_of_chosen = Chosen(self.lists, self._records, self)
        carrier.copies.said.connect(self.actions_of_chosen.message)
        self.actions_of_chosen.speak(self._language)
        self._making = Making(self.kind, self.lists, self._records, self)
        self._typing = Typing(self.kind, self.lists, self._records, self)
        self._typing.refused.connect(self.actions_of_chosen.message)
        self._lend_signals(self.actions_of_chosen)
        self._empty, self._nothing = EmptyPage(), EmptyPage()
        self._clear, self._new_titled = Button("", "x"), Button("", "plus")
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTED_AFTER_MS)

    def _lend_signals(self, chosen: Chosen) -> None:
        self.record_asked, self.loupe_asked, self.compare_asked = (
            chosen.record_asked, chosen.loupe_asked, chosen.compare_asked)  # fmt: skip
        self.batch_asked, self.print_asked = chosen.batch_asked, chosen.print_asked
        self.export_asked, self.copy_asked, self.paste_asked, self.message = (
            chosen.export_asked, chosen.copy_asked, chosen.paste_asked, chosen.message)  # fmt: skip

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        for widget in (self.sizer, self._views, self._columns, self.add):
            self.header.buttons.addWidget(widget)
        for button in (self._clear, self._new_titled):
            self._nothing.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._middle = stacked(self.lists.stack, self._nothing)
        self._whole = stacked(body(self._narrowing.panel, self.finder, self._middle), self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._whole, 1)

    def _connect(self) -> None:
        writable = self._records.writable
        self.add.setEnabled(writable)
        self.lists.model.writable = writable
        self.grid.take_drops(writable and self.takes_files)
        self.add.clicked.connect(self.make)
        self.actions_of_chosen.duplicate_asked.connect(self._making.again)
        self._making.made.connect(self._made)
        self.sizer.changed.connect(self.grid.show_columns)
        self.sizer.changed.connect(self.columns_changed)
        self.grid.columns_asked.connect(self.sizer.ask)
        self.grid.files_dropped.connect(self._take_files)
        self._views.chosen.connect(self._show_view)
        self._columns.clicked.connect(self._choose_columns)
        self._counting.timeout.connect(self._count)
        self._clear.clicked.connect(self._ask_everything)
        self._new_titled.clicked.connect(self._make_titled)
        self._connect_lists()
        self._connect_narrowing()

    def _connect_lists(self) -> None:
        # A page that becomes current is told by its grid.
        self.lists.chosen.connect(self._tell_chosen)
        self.grid.chosen.connect(self._tell_chosen)
        self.lists.opened.connect(self._open)
        self.grid.opened.connect(self._open)
        self.lists.columns_chosen.connect(self._columns_chosen)
        for view in (self.grid, self.lists.table):
            view.removal_asked.connect(self.actions_of_chosen.delete)
            view.menu_asked.connect(self.actions_of_chosen.offer)
            view.installEventFilter(self.actions_of_chosen)
        self.lists.table.sort_asked.connect(self._sort)
        # Queued: after Tab the next cell is opened before anybody asks whether one is open.
        self.lists.table.painter.closeEditor.connect(self._look_if_asked, Qt.ConnectionType.QueuedConnection)

    def _connect_narrowing(self) -> None:
        self.finder.typed.connect(self._type)
        self.finder.entered.connect(self._enter)
        self.finder.removed.connect(self._remove)
        self.finder.cleared.connect(self._ask_everything)
        self.finder.save_asked.connect(self._narrowing.save)
        self.finder.left.connect(self.lists.focus)
        self.finder.facets_asked.connect(self._show_panel)
        self._narrowing.asked.connect(self.ask)
        self._narrowing.columns_asked.connect(self.lists.lend_columns)
        self._narrowing.wanted.connect(self._count_soon)

    def _add_keys(self) -> None:
        for keys, slot in (("Ctrl+F", self._find), ("F7", self.finder.facets.toggle)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        # Of the window: the form in which a work is typed stands beside the page.
        QShortcut(QKeySequence(AGAIN_KEYS), self).activated.connect(self.actions_of_chosen.duplicate)

    def _restore(self) -> None:
        open_panel, sorts = True, ""
        if self._memory is not None:
            open_panel = str(self._memory.value("works/facets", "yes")) == "yes"
            sorts = str(self._memory.value(f"works/{self.kind}/sorts", ""))
        self.asked = listing.with_sorts(self.asked, sorts, self.lists.columns)
        self.finder.facets.setChecked(open_panel)
        self._narrowing.panel.setVisible(open_panel)
        self._views.show_chosen(self.lists.view)
        self._narrowing.show_columns(self.lists.names)
        self.grid.show_columns(USUAL)
        self._fit_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the page its room, and the facets theirs."""
        super().resizeEvent(event)
        self._narrowing.panel.fit(self.width())
        self._fit_view()

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the page comes into sight."""
        super().showEvent(event)
        self._count_soon()

    # What a person does

    def _type(self, text: str) -> None:
        self.ask(listing.with_text(self.asked, text))

    def _enter(self) -> None:
        """Filters in the line become chips; the words stay; the list gets the keyboard."""
        line = read_line(self.asked.text)
        if line.filters and not (self._look and self._look.unread):
            self.ask(listing.with_chips(self.asked, line))
        elif not line.filters:
            self.lists.focus()

    def _remove(self, name: str, value: str | None) -> None:
        if name == FILTER:
            self.ask(listing.without_filter(self.asked, value or ""))
        elif name == AMONG:
            self.ask(replace(self.asked, among=None))
        else:
            self.ask(self.asked.toggled(name, value))

    def _ask_everything(self) -> None:
        self.ask(self.asked.cleared())
        self.finder.line.setFocus()

    def _sort(self, column: int, beside: bool) -> None:
        name = self.lists.model.names[column]
        if name in self.lists.columns and name not in listing.UNSORTED:
            self.ask(self.asked.sorted_by(name, beside))

    def _open(self, place: int) -> None:
        """Show the record; where nobody does, its picture."""
        if not self.actions_of_chosen.open_at(place):
            self.opened.emit(place)

    def _find(self) -> None:
        self.finder.line.setFocus()
        self.finder.line.selectAll()

    def _show_panel(self, shown: bool) -> None:
        self._narrowing.panel.setVisible(shown)
        if self._memory is not None:
            self._memory.setValue("works/facets", "yes" if shown else "no")
        self._count_soon()

    def _show_view(self, view: str) -> None:
        self.lists.show_view(view)
        self._views.show_chosen(view)
        self._fit_view()
        self.lists.focus()

    def _fit_view(self) -> None:
        cards = self.lists.view == CARDS
        self.sizer.setVisible(cards and self.width() >= 760)
        self._columns.setVisible(not cards)

    def _choose_columns(self) -> None:
        if self._chooser is None:
            self._chooser = ColumnChooser(self)
            self._chooser.changed.connect(self.lists.choose_columns)
            self._chooser.usual_asked.connect(self._usual_columns)
        self._offer_columns()
        self._chooser.show()

    def _columns_chosen(self) -> None:
        self._narrowing.show_columns(self.lists.names)
        self._look_now()

    def _usual_columns(self) -> None:
        self.lists.choose_columns(self.lists.usual)
        self._offer_columns()

    def _offer_columns(self) -> None:
        if self._chooser is not None:
            self._chooser.offer(offered_of(self.lists.columns, self._language), self.lists.names)

    def _tell_chosen(self) -> None:
        uids = self.lists.chosen_uids()
        self._say_figures(len(uids))
        self.chosen.emit(uids[0] if uids else "", "")

    def _take_files(self, files: list[object], row: int) -> None:
        self.files_dropped.emit(files, 0)

    def _make_titled(self) -> None:
        self._making.titled(read_line(self.asked.text).words, self._language)
        self.ask(self.asked.cleared())

    def _remember_sorts(self) -> None:
        if self._memory is not None:
            self._memory.setValue(f"works/{self.kind}/sorts", listing.sorts_said(self.asked))

    # What is said

    def _show_asked(self) -> None:
        self._narrowing.show_asked(self.asked, self._language)
        self.finder.show_chips(self._narrowing.chips(self.asked, self._language), self.asked.narrow)

    def _say_found(self, look: listing.Look) -> None:
        problems = [sentence(self._language, one.code, one.values) for one in look.unread]
        alike = self.tr("Nothing is spelled so; these only sound alike.") if look.alike else ""
        self.finder.say(" ".join([*problems[:1], *([alike] if alike else [])]))
        nothing = self._shows_total == 0
        self._whole.setCurrentIndex(1 if nothing else 0)
        self._middle.setCurrentIndex(0 if look.uids or nothing else 1)
        title = read_line(self.asked.text).words
        self._new_titled.setVisible(bool(title) and self._records.writable and not self.takes_files)
        self._new_titled.setText(words_of(self.kind).titled.format(title=title[:40]))

    def _say_figures(self, chosen: int | None = None) -> None:
        count = len(self._rows.uids)
        chosen = len(self.lists.chosen_places()) if chosen is None else chosen
        parts = figures_of(self._counted_words(), count, self._shows_total, chosen, self._language)
        self.header.show_figures(parts if self._shows_total else "")

    def _counted_words(self) -> str:
        # Only `tr` tells the translators that a sentence has plurals.
        count = self._shows_total
        words = {
            "photograph": self.tr("%n photograph(s), hung or not", "", count),
            "carpet": self.tr("%n carpet(s), hung or not", "", count),
            "painting": self.tr("%n painting(s), hung or not", "", count),
            "craft": self.tr("%n work(s) of folk art, shown or not", "", count),
            "dwelling": self.tr("%n dwelling(s), shown or not", "", count),
            "other": self.tr("%n other work(s), shown or not", "", count),
        }
        return words[self.kind]

    def _retranslate(self) -> None:
        words = words_of(self.kind)
        named(self.add, words.button, ADD_KEYS if self.takes_files else NEW_KEYS)
        self.add.setText(words.button)
        self._title.setText(words.title)
        self._views.buttons[TABLE].setText(self.tr("Table"))
        self._views.buttons[CARDS].setText(self.tr("Cards"))
        self._columns.setText(self.tr("Columns…"))
        named(self._columns, self.tr("Columns…"))
        self._clear.setText(self.tr("Clear the filters"))
        for view in (self.grid, self.lists.table):
            view.setAccessibleName(words.grid)
        self._narrowing.retranslate()
        self._show_asked()
        self._say_figures()
        self._empty.show_words(words.empty, words.advice)
        self._nothing.show_words(self.tr("Nothing found"), self.tr("Try fewer letters, or take a filter away."))
        self._whole.setCurrentIndex(1 if self._look is not None and not self._shows_total else 0)
