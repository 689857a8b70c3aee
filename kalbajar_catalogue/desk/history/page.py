"""What was done, by whom and when, and the way back from any of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.history.model import ChangeSets
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Changes, ChangeSet
from kalbajar_catalogue.storage.work import Reading

LIMIT = 500


class HistoryPage(QWidget):
    """Lists the change sets; `undo_asked` tells the one that a person wants undone."""

    undo_asked = Signal(int)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._language = language
        self._sets: Sequence[ChangeSet] = ()
        self.header, self._title = PageHeader(), label("title")
        self.undo, self.table, self.model = Button("", "undo-2"), QTableView(), ChangeSets(self)
        self.setFocusProxy(self.table)
        self._lay_out()
        self.undo.clicked.connect(self._ask)
        self.table.selectionModel().selectionChanged.connect(self._look)
        self._retranslate()

    def load(self) -> None:
        """Read the history anew."""
        self._records.read(_newest, self._show)

    def hear(self, changes: Changes) -> None:
        """Something was done."""
        if self.isVisible():
            self.load()

    def speak(self, language: Language) -> None:
        """Name what was done in this language."""
        self._language = language
        self._show(self._sets)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, sets: Sequence[ChangeSet]) -> None:
        self._sets = sets
        self.model.show(sets, self._language)
        self._look()
        self._retranslate()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.undo)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(40)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for column, width in enumerate((170, 150, 400, 90, 120)):
            self.table.setColumnWidth(column, width)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        body = QVBoxLayout()
        body.setContentsMargins(20, 16, 20, 16)
        body.addWidget(self.table)
        page.addLayout(body, 1)

    def _chosen(self) -> ChangeSet | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.at(rows[0].row()) if rows else None

    def _look(self) -> None:
        chosen = self._chosen()
        self.undo.setEnabled(bool(chosen and chosen.undone == "no") and self._records.writable)

    def _ask(self) -> None:
        if chosen := self._chosen():
            self.undo_asked.emit(chosen.id)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.header.show_figures(self.tr("Nothing is lost: every change can be undone, also after a restart."))
        self.undo.setText(self.tr("Undo the chosen one"))
        named(self.undo, self.undo.text())
        self.table.setAccessibleName(self.tr("What was done, the newest first"))


def _newest(reading: Reading) -> tuple[ChangeSet, ...]:
    return history.change_sets(reading, LIMIT)
