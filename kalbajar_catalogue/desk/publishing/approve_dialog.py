"""Texts that nobody approved: read here side by side, ticked, and approved as one step."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPlainTextEdit, QSplitter, QTableView, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.publishing import mending
from kalbajar_catalogue.desk.publishing.mend_dialog import MendDialog
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button
from kalbajar_catalogue.freezing.telling import TEXT_KINDS
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.texts.approving import Waiting, approved_action

Index = QModelIndex | QPersistentModelIndex
_WIDTHS: Final = (96, 170, 56, 110)
_CHECK, _ON, _OFF = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ApproveDialog(MendDialog):
    """Reads the texts when it is made; each is shown whole below when its line is in hand."""

    def __init__(
        self, site: Site, records: Sequence[str], kinds: Sequence[str], exhibition: str, language: Language,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(site, language, parent)
        self._waiting: tuple[tuple[Waiting, str], ...] = ()
        self._model, self.table, self.body = QStandardItemModel(self), QTableView(), QPlainTextEdit()
        self.every = Button("", "check")
        self._dress()
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        for widget in (self.table, self.body):
            both.addWidget(widget)
        both.setSizes([320, 150])
        self.lay_out(both, (self.every,))
        self.go.clicked.connect(self.approve)
        self.every.clicked.connect(self._tick_every)
        self._model.itemChanged.connect(self._count)
        self.table.selectionModel().currentRowChanged.connect(self._read_out)
        self.retranslate()
        site.records.read(mending.waiting(records, kinds, exhibition), self._show_waiting)

    @property
    def ticked(self) -> list[Waiting]:
        """The texts that are ticked."""
        return [
            one for row, (one, _) in enumerate(self._waiting) if self._model.item(row, 0).checkState() == _ON
        ]  # fmt: skip

    def approve(self) -> None:
        """Approve what is ticked, today."""
        uids = [one.text.uid for one in self.ticked]
        if uids:
            self.go.setEnabled(False)
            today = datetime.now().astimezone().date().isoformat()
            self._site.records.write(
                approved_action(len(uids)), mending.approve(uids, today), self._done, self.show_problem
            )

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.setWindowTitle(self.tr("Approve texts"))
        self.title.setText(self.tr("Approve texts"))
        self.told.setText(self.tr("Read each of them; what is not ticked stays as it is."))
        self.every.setText(self.tr("Tick all"))
        self.every.setAccessibleName(self.tr("Tick all"))
        self.table.setAccessibleName(self.tr("Texts that wait for approval"))
        self.body.setAccessibleName(self.tr("The text"))
        self._model.setHorizontalHeaderLabels(
            [self.tr("Number"), self.tr("Text"), "", self.tr("State"), self.tr("Beginning")]
        )
        self._count()

    def _dress(self) -> None:
        self.body.setReadOnly(True)
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setProperty("is", "points")
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def _show_waiting(self, waiting: tuple[tuple[Waiting, str], ...]) -> None:
        self._waiting = waiting
        self._model.setRowCount(0)
        for one, number in waiting:
            self._model.appendRow(self._cells(one, number))
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        if waiting:
            self.table.selectRow(0)
            self.table.setFocus()
        self._count()

    def _cells(self, one: Waiting, at: str) -> list[QStandardItem]:
        text, name = one.text, marked(one.title, self._language)
        number = QStandardItem(at or "–")
        number.setCheckable(True)
        number.setToolTip(name)
        words = (
            vocabularies.word(TEXT_KINDS, text.type, self._language), text.language,
            vocabularies.word("text_status", text.status, self._language), " ".join(text.body.split())[:200],
        )  # fmt: skip
        return [number, *(QStandardItem(word) for word in words)]

    def _read_out(self, current: Index) -> None:
        self.body.setPlainText(self._waiting[current.row()][0].text.body if current.isValid() else "")

    def _tick_every(self) -> None:
        state = _OFF if len(self.ticked) == len(self._waiting) else _ON
        for row in range(self._model.rowCount()):
            self._model.item(row, 0).setCheckState(state)

    def _count(self) -> None:
        count = len(self.ticked)
        words = self.tr("Approve %n text(s)", "", count) if count else self.tr("Approve")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(count > 0 and self._site.records.writable)
        self.every.setEnabled(bool(self._waiting))

    def _done(self, count: int) -> None:
        self.accept()
