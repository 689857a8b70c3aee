"""A table of works and one field of theirs in three languages, to be typed into."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kalbajar_catalogue.desk.publishing.mending import Filled
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST = 2
"""The column of the first language; before it stand the number and the title."""
ROW, TALL = 34, 64
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Lines(QAbstractTableModel):
    """What was read and what is typed; `typed` tells that something is."""

    typed = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.before: tuple[Filled, ...] = ()
        self.lines: list[Filled] = []

    def show_lines(self, lines: Sequence[Filled]) -> None:
        """Show these, as they stand in the catalogue."""
        self.beginResetModel()
        self.before, self.lines = tuple(lines), list(lines)
        self.endResetModel()

    @property
    def changed(self) -> int:
        """How many lines would be written."""
        return sum(old.text != new.text for old, new in zip(self.before, self.lines, strict=True))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Works."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Number, title, a column for each language."""
        return 0 if parent.isValid() else _FIRST + len(LANGUAGES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The languages can be typed into."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() >= _FIRST else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands there; numbers in madder."""
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return (line.number, marked(line.title, self.language))[column] if column < _FIRST else self._text(index)
        if role == Qt.ItemDataRole.ForegroundRole and column == 0:
            return QBrush(QColor(scheme().madder))
        if role == Qt.ItemDataRole.FontRole and column >= _FIRST and self._is_changed(index):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what is typed."""
        if role != Qt.ItemDataRole.EditRole or index.column() < _FIRST:
            return False
        self.put(index.row(), index.column(), str(value).strip())
        return True

    def put(self, row: int, column: int, text: str) -> None:
        """Take a text for a line in the language of a column."""
        self.lines[row] = self.lines[row].typed(LANGUAGES[column - _FIRST], text)
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
        self.typed.emit()

    def fill_down(self, row: int, column: int) -> int:
        """Put what stands here into every empty cell of the column; gives back into how many."""
        language, text = LANGUAGES[column - _FIRST], self._text(self.index(row, column))
        empty = [place for place, line in enumerate(self.lines) if text and not line.text.get(language)]
        for place in empty:
            self.put(place, column, text)
        return len(empty)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:  # fmt: skip
        """The languages by their own names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("№", self.tr("Work"), *(OWN_NAMES[code] for code in LANGUAGES))[section]

    def _text(self, index: Index) -> str:
        return self.lines[index.row()].text.get(LANGUAGES[index.column() - _FIRST])

    def _is_changed(self, index: Index) -> bool:
        language = LANGUAGES[index.column() - _FIRST]
        return self.before[index.row()].text.get(language) != self.lines[index.row()].text.get(language)


class FillTable(QTableView):
    """Typing begins to write, Enter goes to the line below."""

    def __init__(self, lines: Lines, tall: bool, parent: QWidget | None = None) -> None:
        """`tall` rows have room for a few lines."""
        super().__init__(parent)
        self.setModel(lines)
        self._lines = lines
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setItemDelegate(_Writer(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(tall)
        self.setShowGrid(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TALL if tall else ROW)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(0, 84)

    @property
    def place(self) -> tuple[int, int] | None:
        """Row and column of the cell in hand, None where nothing can be typed."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() and index.column() >= _FIRST else None

    def begin(self) -> None:
        """Put the cursor on the first empty cell."""
        for row, line in enumerate(self._lines.lines):
            for place, code in enumerate(LANGUAGES):
                if not line.text.get(code):
                    self.setCurrentIndex(self._lines.index(row, _FIRST + place))
                    return
        self.setCurrentIndex(self._lines.index(0, _FIRST))


class _Writer(QStyledItemDelegate):
    """Writes in a cell with the look of the table; Enter writes it down and goes to the line below."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Several lines that fill their cell."""
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setProperty("is", "cell")
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands there, the cursor behind it."""
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed, in one line."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, " ".join(editor.toPlainText().split()))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter writes and goes to the line below."""
        table = self.parent()
        entered = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTERS
        if not (entered and isinstance(table, QTableView) and isinstance(editor, QWidget)):
            return super().eventFilter(editor, event)
        here = table.currentIndex()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        below = here.siblingAtRow(here.row() + 1)
        table.setCurrentIndex(below if below.isValid() else here)
        table.setFocus()
        return True
