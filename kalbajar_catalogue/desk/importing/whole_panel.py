"""The tables of a whole export before they are checked: what each holds, how much, and whether it is wanted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.table_manner import made_of_rows
from kalbajar_catalogue.desk.importing.whole import Part, Whole
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

Index = QModelIndex | QPersistentModelIndex
KIND, NAME, RECORDS, UNKNOWN = range(4)
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole))
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_ROW = 34
_WIDE = {KIND: 0.3, NAME: 0.26, RECORDS: 0.12}


class WholeRows(QAbstractTableModel):
    """A row for each table, with a tick where it is wanted; `ticked` tells the places of those that are."""

    ticked = Signal(list)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.parts: Sequence[Part] = ()
        self.catalogue = False

    def show(self, whole: Whole | None) -> None:
        """Show these tables."""
        parts = whole.parts if whole is not None else ()
        self.catalogue = whole is not None and whole.is_catalogue
        if [part.table for part in parts] == [part.table for part in self.parts]:
            self.parts = parts
            self.say_anew(self.language)
            return
        self.beginResetModel()
        self.parts = parts
        self.endResetModel()

    def say_anew(self, language: Language) -> None:
        """Say everything in this language."""
        self.language = language
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, KIND, UNKNOWN)
        if self.parts:
            self.dataChanged.emit(self.index(0, KIND), self.index(len(self.parts) - 1, UNKNOWN))

    def want(self, rows: Sequence[int], wanted: bool) -> None:
        """These are wanted from now on, or not."""
        now = [place for place, part in enumerate(self.parts) if (wanted if place in rows else part.wanted)]
        self.ticked.emit(now)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many tables there are."""
        return 0 if parent.isValid() else len(self.parts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """What it holds, its name, how many records, what nobody knows."""
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A tick can be set."""
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsUserCheckable if index.column() == KIND else own

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of a cell, or its tick."""
        part = self.parts[index.row()]
        if role == _CHECK and index.column() == KIND:
            return Qt.CheckState.Checked if part.wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == RECORDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._words(part, index.column()) if role in _SHOWN else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Set or take away a tick."""
        if role != _CHECK or index.column() != KIND:
            return False
        self.want([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == RECORDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        unknown = self.tr("Not known here") if any(part.unknown for part in self.parts) else ""
        heads = (self.tr("Kind of record"), self.tr("Sheet or file"), self.tr("Records"), unknown)
        return heads[section] if role in _SHOWN else None

    def _words(self, part: Part, column: int) -> str:
        if column == KIND:
            return kind_said(self.language, part.kind)
        if column == NAME:
            return "" if self.catalogue else part.name
        if column == RECORDS:
            return shown_number(part.records, self.language)
        columns = ", ".join(" ".join(name.split()) for name in part.unknown)
        return self.tr("kept as a note: {columns}").format(columns=columns) if columns else ""


class _Ticks(QStyledItemDelegate):
    """The tick of a table that is wanted, drawn with our icon."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(_CHECK) is not Qt.CheckState.Checked:
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        box = own.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, own, own.widget)
        painter.drawPixmap(box.center() - QPoint(6, 6), picture("check", scheme().surface, 14))


class WholePanel(QWidget):
    """Tells `wanted` (the places of the tables that are ticked) and `single_asked` (the place of one to bring in)."""

    wanted = Signal(list)
    single_asked = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.table = WholeRows(language, self), _Tables()
        self.table.setModel(self.rows)
        self.table.setProperty("is", "whole")
        self.table.setItemDelegateForColumn(KIND, _Ticks(self.table))
        made_of_rows(self.table, _ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.all, self.none, self.single = Button("link"), Button("link"), Button("", "file-spreadsheet")
        self._hint = label("small", wraps=True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.all)
        foot.addWidget(self.none)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.single)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._connect()
        self._retranslate()

    def show_whole(self, whole: Whole | None, language: Language) -> None:
        """Show these tables, or nothing."""
        self.rows.language = language
        before = self.rows.parts
        self.rows.show(whole)
        self.setVisible(whole is not None)
        self.single.setVisible(whole is not None and not whole.is_catalogue)
        self.table.setColumnHidden(NAME, self.rows.catalogue)
        if whole is not None and not before:
            self.table.selectRow(0)
        self._tell_single()

    def speak(self, language: Language) -> None:
        """Speak this language."""
        self.rows.say_anew(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _connect(self) -> None:
        self.rows.ticked.connect(self.wanted)
        self.table.toggled.connect(self._toggle)
        self.table.selectionModel().currentChanged.connect(self._tell_single)
        self.all.clicked.connect(self._want_all)
        self.none.clicked.connect(self._want_none)
        self.single.clicked.connect(self._ask_single)

    def _want_all(self) -> None:
        self.rows.want(range(len(self.rows.parts)), True)

    def _want_none(self) -> None:
        self.rows.want(range(len(self.rows.parts)), False)

    def _toggle(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        if rows:
            self.rows.want(rows, not all(self.rows.parts[row].wanted for row in rows))

    def _ask_single(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.single_asked.emit(row)

    def _tell_single(self) -> None:
        self.single.setEnabled(self.table.currentIndex().isValid())

    def _retranslate(self) -> None:
        self.all.setText(self.tr("Take all"))
        self.none.setText(self.tr("Take none"))
        self.single.setText(self.tr("Only this table…"))
        self._hint.setText(
            self.tr("What points at a record that stays out is refused, unless that record is here already.")
        )
        named(self.all, self.tr("Take all tables"))
        named(self.none, self.tr("Take no table"))
        named(self.single, self.tr("Bring in the chosen table alone and match its columns"))
        self.table.setAccessibleName(self.tr("Tables that come in"))
        self.rows.say_anew(self.rows.language)


class _Tables(QTableView):
    """Columns share the width; the space bar ticks the chosen rows."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in _WIDE.items():
            self.setColumnWidth(column, int(self.viewport().width() * share))
