"""The backups that this machine knows of a catalogue, as a table with what can be done with one of them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.backing_up import MEGABYTE
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.dates import short_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.safekeeping.known import Bag
from kalbajar_catalogue.safekeeping.policy import Seen, State

MADE, SIZE, PROVED, PLACE = range(4)
_WIDTHS: Final = {MADE: 176, SIZE: 92, PROVED: 196}
_ROW, _HEAD, _LEAST, _MOST = 32, 34, 1, 6
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Backups(QAbstractTableModel):
    """The newest first."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.seen: tuple[Seen, ...] = ()

    def show_backups(self, seen: tuple[Seen, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.seen = seen
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Backups."""
        return 0 if parent.isValid() else len(self.seen)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """When, how large, whether whole, where."""
        return 0 if parent.isValid() else len(_WIDTHS) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is known of a backup."""
        one, column = self.seen[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(one.bag.file) if column in (MADE, PLACE) else self._words(one, column)
        if role == Qt.ItemDataRole.DecorationRole and column == PROVED:
            symbol, ink = self._mark(one)
            return icon(symbol, getattr(scheme(), ink), scheme().edge)
        if role == Qt.ItemDataRole.ForegroundRole and not one.there:
            return QBrush(QColor(scheme().quiet))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:  # fmt: skip
        """What stands in a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Made on"), self.tr("Size"), self.tr("Proved"), self.tr("Folder"))[section]

    def moment(self, bag: Bag) -> str:
        """When it was made, on the clock of this place."""
        when = bag.made.astimezone()
        return f"{short_date(when.date().isoformat(), self.language)}, {when:%H:%M}"

    def size(self, bag: Bag) -> str:
        """How large it is."""
        megabytes = bag.bytes / MEGABYTE
        shown = shown_number(megabytes, self.language, 0 if megabytes >= 10 else 1)
        return self.tr("{size} MB").format(size=shown)

    def proved(self, one: Seen) -> str:
        """What it proved to be, in words."""
        bag = one.bag
        if bag.whole is None:
            return self.tr("not tested")
        if not bag.whole:
            return self.tr("damaged")
        if lacking := bag.missing + bag.altered:
            return self.tr("whole, %n original(s) lacked", "", lacking)
        return self.tr("whole")

    def _words(self, one: Seen, column: int) -> str:
        if column == MADE:
            return self.moment(one.bag)
        if column == SIZE:
            return self.size(one.bag)
        if column == PROVED:
            return self.proved(one)
        folder = str(one.bag.file.parent)
        return folder if one.there else self.tr("not there now: {folder}").format(folder=folder)

    def _mark(self, one: Seen) -> tuple[str, str]:
        if one.bag.whole is None:
            return "circle-dashed", "quiet"
        if not one.bag.whole:
            return "circle-x", "madder"
        return ("circle-check", "sage") if one.bag.complete else ("triangle-alert", "weld")


class BackupsTable(QTableView):
    """One row is chosen; Enter asks to test it. `menu_asked` tells where a menu is wanted."""

    entered = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(backups)
        self.setProperty("is", "points")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def fit(self, rows: int) -> None:
        """As high as so many rows, within measure."""
        self.setFixedHeight(_HEAD + _ROW * min(_MOST, max(_LEAST, rows)) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tests; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())


class BackupsList(QWidget):
    """The table and its deeds; `test_asked` and `restore_asked` tell the file of a backup."""

    test_asked = Signal(str)
    restore_asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backups = Backups(language, self)
        self.name, self._none = label("heading"), label("quiet", wraps=True)
        self.table = BackupsTable(self.backups)
        self.test, self.restore, self.show_file = Button("", "shield-check"), Button("", "rotate-ccw"), Button()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._show_possible)
        self.table.doubleClicked.connect(self._ask_test)
        self.table.entered.connect(self._ask_test)
        self.table.menu_asked.connect(self._offer)
        self.test.clicked.connect(self._ask_test)
        self.restore.clicked.connect(self._ask_restore)
        self.show_file.clicked.connect(self._show_folder)
        self.retranslate()

    @property
    def chosen(self) -> Seen | None:
        """The backup in hand."""
        rows = self.table.selectionModel().selectedRows()
        return self.backups.seen[rows[0].row()] if rows else None

    def show_state(self, found: State, language: Language) -> None:
        """Show these backups; the one in hand stays in hand."""
        kept = self.chosen.bag.file if self.chosen else None
        self.backups.language = language
        self.backups.show_backups(found.bags)
        files = [seen.bag.file for seen in found.bags]
        if files:
            self.table.selectRow(files.index(kept) if kept in files else 0)
        self.table.fit(len(files))
        self.table.setVisible(bool(files))
        self._none.setVisible(not files)
        self._show_possible()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.table.viewport().update()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.name.setText(self.tr("Backups"))
        self.table.setAccessibleName(self.tr("Backups"))
        self._none.setText(self.tr("No backup of this catalogue is known here."))
        for button, words, told in (
            (self.test, self.tr("Test…"), self.tr("Test this backup: read all of it and compare")),
            (self.restore, self.tr("Restore…"), self.tr("Restore this backup into a new folder")),
            (self.show_file, self.tr("Show in folder"), self.tr("Show this backup in its folder")),
        ):  # fmt: skip
            button.setText(words)
            named(button, told)
        self.backups.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, PLACE)
        self.table.viewport().update()

    def menu(self) -> QMenu:
        """What can be done with the backup in hand."""
        menu = QMenu(self)
        for button, slot in ((self.test, self._ask_test), (self.restore, self._ask_restore),
                             (self.show_file, self._show_folder)):  # fmt: skip
            action = menu.addAction(button.text().strip())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(slot)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.test, self.restore, self.show_file):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.name, self._none, self.table):
            column.addWidget(widget)
        column.addSpacing(2)
        column.addLayout(row)
        self.table.hide()
        self._show_possible()

    def _show_possible(self) -> None:
        one = self.chosen
        for button in (self.test, self.restore, self.show_file):
            button.setEnabled(one is not None and one.there)
            button.setVisible(bool(self.backups.seen))

    def _file(self) -> Path | None:
        one = self.chosen
        return one.bag.file if one is not None and one.there else None

    def _ask_test(self) -> None:
        if file := self._file():
            self.test_asked.emit(str(file))

    def _ask_restore(self) -> None:
        if file := self._file():
            self.restore_asked.emit(str(file))

    def _show_folder(self) -> None:
        if file := self._file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def _offer(self, where: QPoint) -> None:
        if self.chosen is not None:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)
