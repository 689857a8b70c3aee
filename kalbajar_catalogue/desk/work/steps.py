"""The steps by which a thing is made: lines in their order, dragged or moved by keys, typed in place."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said


class StepsCard(QWidget):
    """Shows a long text line by line; `entered` tells the whole of it anew whenever a line changed."""

    entered = Signal(str, str)
    ROW, LEAST, MOST = 30, 2, 9

    def __init__(self, name: str, heading: str, language: Language, writable: bool) -> None:
        """`name` is the field, `heading` its English label."""
        super().__init__()
        self._name, self._heading, self._language, self._content = name, heading, language, language
        self._texts: dict[str, str] = {}
        self._title, self.add, self.remove = label("heading"), Button("plain", "plus"), Tool("plain", "trash-2")
        self.list = _Lines(writable)
        self._writable = writable
        self._lay_out()
        self._retranslate()

    @property
    def key(self) -> str:
        """The flat key of the text that is shown."""
        return f"{self._name}_{self._content}"

    def show_texts(self, texts: dict[str, str]) -> None:
        """Show the lines of a record's text."""
        self._texts = {key: text for key, text in texts.items() if key.startswith(f"{self._name}_")}
        self._fill()

    def show_content(self, language: Language) -> None:
        """Show the lines of this language."""
        self._content = language
        self._fill()
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self._retranslate()

    def lines(self) -> list[str]:
        """The lines, empty ones left out."""
        found = (self.list.item(row).text().strip() for row in range(self.list.count()))
        return [line for line in found if line]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        self.add.setEnabled(self._writable)
        self.remove.setEnabled(self._writable)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self.list.take_current)
        self.list.reordered.connect(self._tell)
        self.list.itemChanged.connect(self._tell)

    def _fill(self) -> None:
        text = self._texts.get(self.key, "")
        if text != "\n".join(self.lines()):
            self.list.show_lines([line.strip() for line in text.splitlines() if line.strip()])
        self._fit()

    def _fit(self) -> None:
        rows = min(max(self.list.count(), self.LEAST), self.MOST)
        self.list.setFixedHeight(rows * self.ROW + 12)

    def _add(self) -> None:
        self.list.add_line()
        self._fit()

    def _tell(self) -> None:
        text = "\n".join(self.lines())
        self._fit()
        if text != self._texts.get(self.key, ""):
            self._texts[self.key] = text
            self.entered.emit(self.key, text)

    def _retranslate(self) -> None:
        self._title.setText(f"{said(self._language, self._heading)} · {self._content}")
        self.add.setText(self.tr("Step"))
        named(self.add, self.tr("Add a step"), "Ins")
        named(self.remove, self.tr("Take the chosen step away"), "Del")
        self.list.setAccessibleName(self._title.text())


class _Lines(QListWidget):
    """Numbered lines; Alt with arrows moves, Insert adds, Delete takes away, Enter or F2 types."""

    reordered = Signal()

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self.setProperty("is", "findings")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        if writable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed if writable else triggers.NoEditTriggers)

    def show_lines(self, lines: list[str]) -> None:
        """Show these; nobody is told."""
        with QSignalBlocker(self):
            self.clear()
            for line in lines:
                self._put(line, self.count())

    def add_line(self) -> None:
        """Begin a new line below the current one."""
        row = self.currentRow() + 1 or self.count()
        with QSignalBlocker(self):
            item = self._put("", row)
        self.setCurrentItem(item)
        self.editItem(item)

    def take_current(self) -> None:
        """Take the current line away."""
        if self.currentRow() >= 0 and self._writable:
            with QSignalBlocker(self):
                self.takeItem(self.currentRow())
            self.reordered.emit()

    def move_current(self, way: int) -> None:
        """Move the current line up or down."""
        row = self.currentRow()
        if self._writable and row >= 0 and 0 <= row + way < self.count():
            with QSignalBlocker(self):
                item = self.takeItem(row)
                self.insertItem(row + way, item)
                self.setCurrentRow(row + way)
            self.reordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a list that is ordered."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.move_current(ways[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.take_current()
        elif event.key() == Qt.Key.Key_Insert and self._writable:
            self.add_line()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0 and self._writable:
            self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order."""
        super().dropEvent(event)
        self.reordered.emit()

    def _put(self, line: str, row: int) -> QListWidgetItem:
        item = QListWidgetItem(line)
        if self._writable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.insertItem(row, item)
        return item
