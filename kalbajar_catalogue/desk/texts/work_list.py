"""The view of the work list: walked by keys, several chosen for one approval, a menu where a person expects one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kalbajar_catalogue.desk.texts.rows import HEIGHT, RowPainter, TextRows
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.exhibitions.text_list import Line, Lines
from kalbajar_catalogue.i18n.languages import Language

SOON_MS = 30
AROUND = 30
_ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class WorkList(QTableView):
    """A table of one column: a list would lay out half a million rows one by one.

    `taken` tells that another line is in hand, `chosen` that others are chosen, `opened` that a person writes.

    `names_wanted` tells the records in sight whose names are not known.
    """

    taken = Signal()
    chosen = Signal()
    opened = Signal()
    names_wanted = Signal(list)
    menu_asked = Signal(QPoint)

    def __init__(self, language: Language, is_typed: Callable[[Line], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "works")
        self.rows = TextRows(language, is_typed, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(self.rows, self))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.ask_names)
        self.verticalScrollBar().valueChanged.connect(self._soon.start)
        self.selectionModel().currentChanged.connect(self.taken)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def show_lines(self, lines: Lines, place: int) -> None:
        """Show these, with the one at a place in hand; with -1 the one that stands where the last one stood."""
        at = max(0, self.currentIndex().row())
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(lines)
        place = place if place >= 0 else min(at, len(lines) - 1)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(place), _ONE)
            self.scrollTo(self.rows.index(place))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        self.ask_names()
        self.taken.emit()
        self.chosen.emit()

    @property
    def line(self) -> Line | None:
        """The line in hand."""
        index = self.currentIndex()
        return self.rows.lines[index.row()] if index.isValid() and index.row() < len(self.rows.lines) else None

    def chosen_lines(self) -> list[Line]:
        """The lines that are chosen, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.lines[place] for place in places]

    def take(self, place: int) -> None:
        """Take the line at a place in hand."""
        if 0 <= place < len(self.rows.lines):
            self.selectionModel().setCurrentIndex(self.rows.index(place), _ONE)
            self.scrollTo(self.rows.index(place))

    def ask_names(self) -> None:
        """Ask for the names of the lines in sight."""
        first = self.indexAt(QPoint(4, 4)).row()
        last = self.indexAt(QPoint(4, self.viewport().height() - 4)).row()
        last = last if last >= 0 else first + AROUND
        if missing := self.rows.nameless(first - AROUND, last + AROUND):
            self.names_wanted.emit(missing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to write; the rest walks."""
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may be in sight."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()
