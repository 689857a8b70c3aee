"""Every work of one kind, hung or not."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.works import verbs
from kalbajar_catalogue.desk.works.cells import cell_of
from kalbajar_catalogue.desk.works.words import words_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.journal import Changes

NEW_KEYS, ADD_KEYS = "Ctrl+N", "Ctrl+O"


class WorksPage(GridPage):
    """Shows all works of a kind; Delete puts them in the trash, which Undo takes back.

    `created` tells the uid of a work that was made here, `counted` the key of the page and how many there are.
    """

    chosen = Signal(str, str)
    opened = Signal(int)
    created = Signal(str)
    photographs_asked = Signal()
    files_dropped = Signal(list, int)
    counted = Signal(str, int)
    columns_changed = Signal(int)

    def __init__(
        self, kind: str, records: Records, pictures: Pictures, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(records, pictures, language, parent)
        self.kind, self.key = kind, kinds.PAGES[kind]
        self._cards: Sequence[verbs.ItemCard] = ()
        self._shows: Sequence[tuple[str, str]] = ()
        self._to_choose = ""
        self._title = label("title")
        self.takes_files = kind == Photograph.kind
        self.add = Button("primary", "image-plus" if self.takes_files else "plus")
        self._empty = EmptyPage()
        self._lay_out()
        self._connect()
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self._show(self._cards)

    def show_shows(self, shows: Sequence[tuple[str, str]]) -> None:
        """Offer to hang works in these exhibitions, (uid, title)."""
        self._shows = shows

    def make(self) -> None:
        """Make an empty work of the kind; of photographs, ask for files."""
        if self.takes_files:
            self.photographs_asked.emit()
        elif self._records.writable:
            self._records.write(verbs.added(), verbs.create(self.kind), self._made)

    def hear(self, changes: Changes) -> None:
        """Read anew what was changed: only those works where that is all."""
        uids = verbs.alone(changes, self.kind)
        if uids and not self._loading and uids <= {card.uid for card in self._cards}:
            self._records.read(verbs.cards_of(self.kind, uids), self._show_some)
        elif changes.touches(*verbs.card_kinds(self.kind)):
            self.load()

    def _read(self) -> Job:
        return self._records.read(verbs.cards(self.kind), self._show)

    def _made(self, uid: str) -> None:
        self._to_choose = uid
        self._choose_made()
        self.created.emit(uid)

    def _choose_made(self) -> None:
        if self._to_choose and self.grid.cells.row_of_item(self._to_choose) >= 0:
            self.grid.clearSelection()
            self.grid.choose_item(self._to_choose)
            self._to_choose = ""

    def _show_some(self, some: verbs.Some) -> None:
        uids, fresh = some
        others = [card for card in self._cards if card.uid not in uids]
        self._show(verbs.in_order([*others, *fresh]))

    def _show(self, cards: Sequence[verbs.ItemCard]) -> None:
        chosen = next((cell.item for cell in self.grid.chosen_cells()), "")
        self._cards = cards
        self.grid.cells.show([cell_of(card, self._language) for card in cards])
        self._retranslate()
        self.counted.emit(self.key, len(cards))
        if chosen:
            self.grid.choose_item(chosen)
        self._choose_made()

    # Laying out

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.sizer)
        self.header.buttons.addWidget(self.add)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._middle, 1)

    def _connect(self) -> None:
        self.add.setEnabled(self._records.writable)
        self.grid.take_drops(self._records.writable and self.takes_files)
        self.add.clicked.connect(self.make)
        self.sizer.changed.connect(self.grid.show_columns)
        self.sizer.changed.connect(self.columns_changed)
        self.grid.columns_asked.connect(self.sizer.ask)
        self.grid.chosen.connect(self._tell_chosen)
        self.grid.opened.connect(self.opened)
        self.grid.removal_asked.connect(self._delete)
        self.grid.menu_asked.connect(self._offer)
        self.grid.files_dropped.connect(self._take_files)

    # What a person does

    def _tell_chosen(self) -> None:
        cell = next(iter(self.grid.chosen_cells()), None)
        self.chosen.emit(cell.item if cell else "", "")

    def _delete(self) -> None:
        cells = self.grid.chosen_cells()
        if cells and self._records.writable:
            refs = [cell.ref for cell in cells]
            self._records.write(verbs.deleted(refs), verbs.delete([cell.item for cell in cells]))

    def _take_files(self, files: list[object], row: int) -> None:
        self.files_dropped.emit(files, 0)

    def _offer(self, spot: QPoint) -> None:
        if self.grid.chosen_cells():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(spot)

    def menu(self) -> QMenu:
        """What can be done with the works that are chosen."""
        menu, writable = QMenu(self), self._records.writable
        menu.addAction(self.tr("Open the picture"), self._open_current).setShortcut("Return")
        hang = menu.addMenu(self.tr("Hang in"))
        hang.setEnabled(writable and bool(self._shows))
        for uid, title in self._shows:
            action = hang.addAction(title or self.tr("Without a title"))
            action.setData(uid)
            action.triggered.connect(self._hang)
        delete = menu.addAction(self.tr("To the trash"), self._delete)
        delete.setShortcut("Delete")
        delete.setEnabled(writable)
        return menu

    def _open_current(self) -> None:
        self.opened.emit(self.grid.currentIndex().row())

    def _hang(self) -> None:
        action = self.sender()
        items = [cell.item for cell in self.grid.chosen_cells()]
        if isinstance(action, QAction) and items:
            self._records.write(verbs.hung(items), verbs.hang(action.data(), items))

    def _retranslate(self) -> None:
        words = words_of(self.kind)
        named(self.add, words.button, ADD_KEYS if self.takes_files else NEW_KEYS)
        self.add.setText(words.button)
        self._title.setText(words.title)
        self.grid.setAccessibleName(words.grid)
        self.header.show_figures(self._figures(len(self._cards)) if self._cards else "")
        self._middle.setCurrentIndex(0 if self._cards else 1)
        self._empty.show_words(words.empty, words.advice)

    def _figures(self, count: int) -> str:
        # Only `tr` tells the translators that a sentence has plurals.
        words = {
            "photograph": self.tr("%n photograph(s), hung or not", "", count),
            "carpet": self.tr("%n carpet(s), hung or not", "", count),
            "painting": self.tr("%n painting(s), hung or not", "", count),
            "craft": self.tr("%n work(s) of folk art, shown or not", "", count),
            "dwelling": self.tr("%n dwelling(s), shown or not", "", count),
            "other": self.tr("%n other work(s), shown or not", "", count),
        }
        return words[self.kind]
