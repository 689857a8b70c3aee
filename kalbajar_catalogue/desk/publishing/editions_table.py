"""The editions of an exhibition as a table."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kalbajar_catalogue.desk.publishing.verbs import Kept
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEGA: Final = 1_000_000
_WIDTHS: Final = (90, 170, 70, 110, 90)
_ROW: Final = 34
_SHORT: Final = 16


class Editions(QAbstractTableModel):
    """The newest first."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.kept: tuple[Kept, ...] = ()

    def show_editions(self, kept: Sequence[Kept]) -> None:
        """Show these."""
        self.beginResetModel()
        self.kept = tuple(kept)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Editions."""
        return 0 if parent.isValid() else len(self.kept)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Number, day, works, languages, size, checksum."""
        return 0 if parent.isValid() else len(_WIDTHS) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is known of an edition; why, where it cannot be read."""
        one, column = self.kept[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(one)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.listed.sha256 if column == len(_WIDTHS) else self._words(one)[column]
        if role == Qt.ItemDataRole.ForegroundRole and (column == 0 or one.listed.edition is None):
            return QBrush(QColor(scheme().madder if one.listed.edition else scheme().weld))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:  # fmt: skip
        """What stands in a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Number"), self.tr("Made on"), self.tr("Works"), self.tr("Languages"), self.tr("Size"),
                self.tr("Checksum"))[section]  # fmt: skip

    def _words(self, one: Kept) -> tuple[str, ...]:
        edition, problem = one.listed.edition, one.listed.problem
        if edition is None:
            why = sentence(self.language, problem.code, problem.values) if problem else ""
            return one.listed.name, "", "", "", "", why
        bytes_ = sum(file.bytes for file in edition.files)
        return (
            edition.imprint.number or one.listed.name,
            shown_date(edition.made_at[:10], self.language),
            str(len(edition.works)),
            ", ".join(edition.imprint.languages),
            self.tr("{size} MB").format(size=shown_number(bytes_ / _MEGA, self.language, 1)),
            f"{one.listed.sha256[:_SHORT]}…",
        )


class EditionsTable(QTableView):
    """Whole rows are chosen, up to two."""

    def __init__(self, editions: Editions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editions = editions
        self.setModel(editions)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("is", "points")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)

    @property
    def chosen(self) -> list[Kept]:
        """The editions that are chosen, as they stand."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._editions.kept[row] for row in rows]
