"""What is read instead of the values of a column: text in the file -> word of a vocabulary, or kind of record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.forms.completing import complete
from kalbajar_catalogue.desk.importing.state import Value
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.i18n.folding import fold

Index = QModelIndex | QPersistentModelIndex
TEXT, COUNT, READ = range(3)
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))


@dataclass(frozen=True)
class Words:
    """The texts of a column, what they are translated to, and the (code, word) of what they may be translated to.

    With `closed` nothing else is taken. `known` are texts that are understood as they stand. `otherwise` says what
    becomes of one that is not translated.
    """

    values: Sequence[Value]
    read: Mapping[str, str]
    terms: Sequence[tuple[str, str]]
    closed: bool
    known: frozenset[str]
    otherwise: str


class WordsDialog(QDialog):
    """Tells the translations when it is closed: `translated` (text -> code or text)."""

    translated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = label("work", wraps=True), label("small", wraps=True)
        self.table, self.words = QTableView(), WordsModel(self)
        self._clear, self._close = Button("plain"), Button("primary")
        self._heading = ""
        self.resize(560, 560)
        self._set_up()
        self._lay_out()
        self._clear.clicked.connect(self.words.clear)
        self._close.clicked.connect(self.accept)
        self._retranslate()

    def show_words(self, heading: str, words: Words) -> None:
        """Show the texts of a column with this heading."""
        self._heading = heading
        self.words.show(words)
        self._retranslate()
        self.table.setCurrentIndex(self.words.index(0, READ))
        self.table.setFocus()

    def done(self, result: int) -> None:
        """Whatever way it is closed, what was chosen holds: Undo is to choose otherwise."""
        self.table.setFocus()
        self.translated.emit(self.words.read)
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _set_up(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.table.setModel(self.words)
        self.table.setItemDelegate(_Editor(self.words, self))
        self.table.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for part, mode in ((TEXT, "Stretch"), (COUNT, "Fixed"), (READ, "Stretch")):
            head.setSectionResizeMode(part, QHeaderView.ResizeMode[mode])
        head.resizeSection(COUNT, 70)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self._title, self._hint, self.table):
            column.addWidget(widget)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Translate values"))
        self._title.setText(self.tr("Values of “{column}”").format(column=self._heading))
        self._hint.setText(self.tr("Type what is to be read instead; an empty line leaves a value as it stands."))
        self._clear.setText(self.tr("Translate none"))
        self._close.setText(self.tr("Close"))
        self.table.setAccessibleName(self._title.text())


class WordsModel(QAbstractTableModel):
    """Texts, how often they stand, what is read instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words((), {}, (), False, frozenset(), "")
        self.read: dict[str, str] = {}

    @property
    def words(self) -> Words:
        """What is shown."""
        return self._words

    def show(self, words: Words) -> None:
        """Show these; those that are not understood come first."""
        self.beginResetModel()
        values = sorted(words.values, key=lambda one: one.text in words.known or one.text in words.read)
        self._words = Words(values, words.read, words.terms, words.closed, words.known, words.otherwise)
        self.read = dict(words.read)
        self.endResetModel()

    def clear(self) -> None:
        """Translate nothing."""
        self.beginResetModel()
        self.read = {}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """A row for each distinct text."""
        return 0 if parent.isValid() else len(self._words.values)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Three."""
        return 0 if parent.isValid() else READ + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is read may be typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == READ else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words; quiet for what is as it stands, in weld for what is not understood."""
        value = self._words.values[index.row()]
        translated = value.text in self.read
        if role == Qt.ItemDataRole.EditRole:
            return self._word(self.read.get(value.text, "")) if translated else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            if index.column() == READ and not translated:
                return QColor(scheme().quiet if self._understood(value.text) else scheme().weld)
            return QColor(scheme().quiet) if index.column() == COUNT else None
        if role not in _SHOWN:
            return None
        if index.column() == TEXT:
            return " ".join(value.text.split())
        if index.column() == COUNT:
            return str(value.count)
        return self._word(self.read[value.text]) if translated else self._as_it_stands(value.text)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Read this instead; nothing for an empty text, and nothing that a closed list does not have."""
        text, typed = self._words.values[index.row()].text, str(value).strip()
        if not typed:
            self.read.pop(text, None)
        else:
            code = self._code(typed)
            if code is None:
                return False
            self.read[text] = code
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The heads."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            QCoreApplication.translate("WordsDialog", "In the file"),
            QCoreApplication.translate("WordsDialog", "Rows"),
            QCoreApplication.translate("WordsDialog", "Is read as"),
        )
        return heads[section]

    def _understood(self, text: str) -> bool:
        return not self._words.closed or text in self._words.known

    def _as_it_stands(self, text: str) -> str:
        if self._understood(text):
            return self._words.otherwise
        return QCoreApplication.translate("WordsDialog", "not a word of the list")

    def _word(self, code: str) -> str:
        return next((word for own, word in self._words.terms if own == code), code)

    def _code(self, typed: str) -> str | None:
        wanted = fold(typed)
        found = next((code for code, word in self._words.terms if fold(word) == wanted or fold(code) == wanted), None)
        return found if found is not None or self._words.closed else typed


class _Editor(QStyledItemDelegate):
    """A line that completes the words of the list."""

    def __init__(self, words: WordsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setProperty("is", "cell")
        offered = QStringListModel([word for _, word in self._words.words.terms], line)
        complete(line, offered, many=False)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
