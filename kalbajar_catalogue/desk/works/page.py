"""Every photograph of the catalogue, hung or not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.photographs import verbs
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.standing_in import stand_in
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.journal import Changes


class PhotographsPage(GridPage):
    """Shows all photographs; Delete puts them in the trash, which Undo takes back."""

    chosen = Signal(str, str)
    opened = Signal(int)
    photographs_asked = Signal()
    files_dropped = Signal(list, int)
    counted = Signal(int)
    columns_changed = Signal(int)

    def __init__(self, records: Records, pictures: Pictures, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(records, pictures, language, parent)
        self._cards: Sequence[verbs.ItemCard] = ()
        self._title = label("title")
        self.add = Button("primary", "image-plus")
        self._empty = EmptyPage()
        self._lay_out()
        self._connect()
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self._show(self._cards)

    def _read(self) -> Job:
        return self._records.read(verbs.cards, self._show)

    def hear(self, changes: Changes) -> None:
        """Read anew what was changed: only those photographs where that is all."""
        uids = verbs.alone(changes)
        if uids and not self._loading and uids <= {card.uid for card in self._cards}:
            self._records.read(verbs.cards_of(uids), self._show_some)
        elif changes.touches(*verbs.CARD_KINDS):
            self.load()

    def _show_some(self, some: verbs.Some) -> None:
        uids, fresh = some
        others = [card for card in self._cards if card.uid not in uids]
        self._show(verbs.in_order([*others, *fresh]))

    def _show(self, cards: Sequence[verbs.ItemCard]) -> None:
        chosen = next((cell.item for cell in self.grid.chosen_cells()), "")
        self._cards = cards
        self.grid.cells.show([_cell(card, self._language) for card in cards])
        self._retranslate()
        self.counted.emit(len(cards))
        if chosen:
            self.grid.choose_item(chosen)

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
        self.grid.setAcceptDrops(self._records.writable)
        self.add.clicked.connect(self.photographs_asked)
        self.sizer.changed.connect(self.grid.show_columns)
        self.sizer.changed.connect(self.columns_changed)
        self.grid.columns_asked.connect(self.sizer.ask)
        self.grid.chosen.connect(self._tell_chosen)
        self.grid.opened.connect(self.opened)
        self.grid.removal_asked.connect(self._delete)
        self.grid.files_dropped.connect(self._take_files)

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

    def _retranslate(self) -> None:
        named(self.add, self.tr("Add photographs"), "Ctrl+O")
        self.add.setText(self.tr("Add photographs"))
        self._title.setText(self.tr("Photographs"))
        self.grid.setAccessibleName(self.tr("All photographs"))
        count = len(self._cards)
        self.header.show_figures(self.tr("%n photograph(s), hung or not", "", count))
        self._middle.setCurrentIndex(0 if count else 1)
        self._empty.show_words(
            self.tr("No photographs yet"), self.tr("Drop files or folders here, or press Add photographs.")
        )


def _cell(card: verbs.ItemCard, language: Language) -> Cell:
    said, makers = card.title.best(language), card.makers.best(language).text
    title = said.text
    spoken = ", ".join(part for part in (card.ref, title, makers) if part)
    return Cell(
        uid=card.uid,
        item=card.uid,
        number=card.ref,
        ref=card.ref,
        title=title,
        descriptive=card.title_is_descriptive,
        stand_in=stand_in(said),
        makers=makers,
        sha256=card.sha256,
        file_path=card.file_path,
        width=card.width,
        height=card.height,
        spoken=spoken,
    )
