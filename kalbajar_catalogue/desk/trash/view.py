"""The table of the trash: walked and chosen by keys, a menu where a person expects one."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.trash.model import TrashModel
from kalbajar_catalogue.desk.trash.rows import NAME, WHAT, WHEN, WHO, WHY, WITH, TrashRow

_WIDTHS = {WHAT: 196, WHEN: 166, WHO: 96, WITH: 150}
_SHARE, _NARROW, _ROW = 0.55, 1000, 40
_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_OTHER_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class TrashView(QTableView):
    """Enter brings back, Delete asks to erase; `chosen` tells that other rows are chosen."""

    restore_asked = Signal()
    erase_asked = Signal()
    menu_asked = Signal(QPoint)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TrashModel(self)
        self.setModel(self.rows)
        self.setProperty("is", "works")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def show_rows(self, rows: list[TrashRow]) -> None:
        """Show these; what is chosen stays so, and where all of it went the row at its place is taken."""
        kept, at = {row.uid for row in self.chosen_rows()}, max(0, self.currentIndex().row())
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        places = [place for place, row in enumerate(rows) if row.uid in kept]
        places = places or ([min(at, len(rows) - 1)] if rows else [])
        for number, place in enumerate(places):
            index = self.rows.index(place, NAME)
            if number == 0:
                self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
            else:
                self.selectionModel().select(index, _OTHER_ROW)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        self.chosen.emit()

    def chosen_rows(self) -> list[TrashRow]:
        """The rows that are chosen, in their order."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows.rows[place] for place in places if place < len(self.rows.rows)]

    def choose(self, uid: str) -> bool:
        """Take a record in hand; tells whether it is there."""
        place = self.rows.place_of(uid)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(place, NAME), _WHOLE_ROW)
            self.scrollTo(self.rows.index(place, NAME))
        return place >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter brings back, Delete asks to erase; the rest walks."""
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_asked.emit()
        elif alone and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.erase_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name and the reason share what the other columns leave."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setColumnHidden(WITH, room < _NARROW)
        taken = sum(width for column, width in _WIDTHS.items() if not self.isColumnHidden(column))
        name = int((room - taken) * _SHARE)
        for column, width in {**_WIDTHS, NAME: name, WHY: room - taken - name}.items():
            self.setColumnWidth(column, max(60, width))

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()
