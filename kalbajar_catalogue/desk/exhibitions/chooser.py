"""Works that do not hang in an exhibition yet, to be found and chosen."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import stand_in
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.grid import Grid
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.work import Reading

MOST = 400
WAIT_MS = 150


class HangChooser(QDialog):
    """Emits `wanted` with the uids of the works that are to hang."""

    wanted = Signal(list)

    def __init__(self, site: Site, language: Language, hung: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records, self._language, self._hung = site.records, language, frozenset(hung)
        self.line, self.grid = QLineEdit(), Grid(site.pictures)
        self.hang, self._cancel = Button("primary", "plus"), Button()
        self._nothing = label("quiet", wraps=True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._look()

    def accept(self) -> None:
        """Tell the works, and close."""
        if found := [cell.item for cell in self.grid.chosen_cells()]:
            self.wanted.emit(found)
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the line to the works; Enter hangs what is chosen."""
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.grid.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.grid, 1)
        column.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.hang)
        column.addLayout(foot)
        self.resize(890, 600)
        self.grid.show_columns(5)
        self.grid.take_drops(False)
        self.grid.setDragEnabled(False)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._wait.start)
        self.line.returnPressed.connect(self.grid.setFocus)
        self._wait.timeout.connect(self._look)
        self.grid.chosen.connect(self._retranslate)
        self.grid.opened.connect(self.accept)
        self.hang.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    def _look(self) -> None:
        self._records.read(unhung(self.line.text().strip(), self._hung, self._language), self._show)

    def _show(self, answer: tuple[str, Sequence[ItemCard]]) -> None:
        text, cards = answer
        if text == self.line.text().strip():
            self.grid.cells.show([_cell(card, self._language) for card in cards])
            self._retranslate()

    def _retranslate(self) -> None:
        chosen, shown = len(self.grid.chosen_cells()), len(self.grid.cells.cells)
        self.setWindowTitle(self.tr("Hang works"))
        self.line.setPlaceholderText(self.tr("Find works that do not hang here yet"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.hang.setText(self.tr("Hang %n work(s)", "", chosen) if chosen else self.tr("Hang works"))
        self.hang.setEnabled(chosen > 0)
        self._cancel.setText(self.tr("Cancel"))
        self.grid.setAccessibleName(self.tr("Works that do not hang here yet"))
        if self.line.text().strip():
            self._nothing.setText(self.tr("Nothing like that is waiting to be hung."))
        else:
            self._nothing.setText(self.tr("Every work of the catalogue hangs here."))
        self._nothing.setVisible(shown == 0)
        for button in (self.hang, self._cancel):
            named(button, button.text().strip())


def unhung(text: str, hung: frozenset[str], language: Language) -> Callable[[Reading], tuple[str, Sequence[ItemCard]]]:
    """Reads the works that match a text (all of them without one) and do not hang; with the text that was asked."""

    def read(reading: Reading) -> tuple[str, Sequence[ItemCard]]:
        if not text:
            waiting = [card for card in items.cards(reading) if card.uid not in hung]
            return text, waiting[:MOST]
        from kalbajar_catalogue.search.query import Query, find

        page = find(reading, Query(text=text, kinds=tuple(items.BY_KIND)), language, limit=MOST)
        uids = [hit.uid for hit in page.hits if hit.uid not in hung]
        cards = {card.uid: card for card in items.cards(reading, uids)}
        return text, [cards[uid] for uid in uids if uid in cards]

    return read


def _cell(card: ItemCard, language: Language) -> Cell:
    said, makers = card.title.best(language), card.makers.best(language).text
    return Cell(
        uid=card.uid, item=card.uid, number=card.ref, ref=card.ref, title=said.text,
        descriptive=card.title_is_descriptive, stand_in=stand_in(said), makers=makers, sha256=card.sha256,
        file_path=card.file_path, width=card.width, height=card.height, symbol=kinds.SYMBOLS[card.kind],
        kind=kinds.one_of(card.kind), spoken=", ".join(part for part in (card.ref, said.text, makers) if part),
    )  # fmt: skip
