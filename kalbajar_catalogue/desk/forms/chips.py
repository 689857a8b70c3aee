"""Several short values, each in a chip of its own."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSignalBlocker, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QLineEdit, QWidget

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.desk.forms.completing import complete
from kalbajar_catalogue.desk.forms.controls import Control, forget_line
from kalbajar_catalogue.desk.widgets.buttons import Tool, named

ENDS = (";", "\n")


class ChipsControl(Control):
    """A list: Enter or a semicolon makes a chip of what is typed, Backspace in the empty line takes the last away.

    Enter in the empty line leads to the next field.
    """

    def __init__(self, words: QStringListModel | None = None) -> None:
        super().__init__()
        self._chips: list[Tool] = []
        self._example = ""
        self._frame, self.line = QFrame(), QLineEdit()
        self._frame.setProperty("is", "chips")
        self._flow = Flow(self._frame)
        self._flow.addWidget(self.line)
        self.column.addWidget(self._frame)
        if words is not None:
            complete(self.line, words, many=False)
        self.watch(self.line)
        # Not `textEdited`: a completion that is chosen is typed too.
        self.line.textChanged.connect(self._look_for_end)

    def inner(self) -> QWidget:
        """The line in which the next value is typed."""
        return self.line

    def text(self) -> str:
        """All values, and what is being typed, as the text of a list."""
        return entry.list_text(self._values())

    def show_text(self, text: str) -> None:
        """Show these values as chips."""
        if text == self.text():
            return
        self._empty_line()
        self._show(entry.list_pieces(text))

    def can_step(self, back: bool) -> bool:
        """Whether typing in the line can be taken back, or repeated."""
        return self.line.isUndoAvailable() if back else self.line.isRedoAvailable()

    def forget_steps(self) -> None:
        """What stands in the chips comes back by the catalogue's own undo only."""
        forget_line(self.line)

    def show_example(self, example: str) -> None:
        """Show an example while there is no value."""
        self._example = example
        self.line.setPlaceholderText(example if not self._chips else "")

    def lock(self) -> None:
        """Take no more values."""
        self._frame.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Backspace in the line; the ring round the whole while the line has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._ring(event.type() == QEvent.Type.FocusIn)
        if event.type() == QEvent.Type.FocusOut and self.leaves(event):
            self._take_typed()
        return super().eventFilter(watched, event)

    def _leave_for_next(self) -> None:
        self._take_typed()
        super()._leave_for_next()

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text().strip():
            self._take_typed()
            self.left.emit()
            return True
        if self._leads_onward(event):
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._chips:
            self._remove(self._chips[-1])
            return True
        return False

    def _look_for_end(self, text: str) -> None:
        if text.endswith(ENDS):
            with QSignalBlocker(self.line):
                self.line.setText(text[:-1])
            self._take_typed()
        self.typed.emit()

    def _take_typed(self) -> None:
        if self.line.text().strip():
            values = self._values()
            self._empty_line()
            self._show(values)

    def _empty_line(self) -> None:
        """Unlike `clear`, `setText` leaves nothing that Ctrl+Z could bring back."""
        with QSignalBlocker(self.line):
            self.line.setText("")

    def _values(self) -> list[str]:
        values = [chip.text() for chip in self._chips]
        typed = dict.fromkeys(entry.list_pieces(self.line.text()))
        return [*values, *(value for value in typed if value not in values)]

    def _show(self, values: list[str]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(value) for value in values]
        self._flow.put_last(self.line)
        self.line.setPlaceholderText("" if self._chips else self._example)
        self._name_chips()

    def _chip(self, value: str) -> Tool:
        chip = Tool("chip", "x")
        chip.setText(value)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIconSize(QSize(12, 12))
        chip.clicked.connect(self._remove_pressed)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _remove_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, Tool):
            self._remove(chip)

    def _remove(self, chip: Tool) -> None:
        self._show([other.text() for other in self._chips if other is not chip])
        self.line.setFocus()
        self.typed.emit()
        self.left.emit()

    def _name_chips(self) -> None:
        for chip in self._chips:
            named(chip, self.tr("Remove {value}").format(value=chip.text()))

    def _ring(self, on: bool) -> None:
        self._frame.setProperty("focused", "yes" if on else "")
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)


class Flow(QLayout):
    """Widgets side by side, in as many rows as they need; the last one takes what is left of its row."""

    LEAST = 80
    GAP = 4
    EDGE = 3

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add to the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def put_last(self, widget: QWidget) -> None:
        """Move a widget to the end, on the screen and in the order of Tab."""
        self._items.sort(key=lambda item: item.widget() is widget)
        self.invalidate()

    def hasHeightForWidth(self) -> bool:
        """More rows where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """One row."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget, and one row."""
        return QSize(self.LEAST + 2 * self.EDGE, 30)

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        spot, right, height = rect.topLeft() + QPoint(self.EDGE, self.EDGE), rect.right() - self.EDGE, 24
        for item in self._items:
            last = item is self._items[-1]
            width = self.LEAST if last else min(item.sizeHint().width(), rect.width() - 2 * self.EDGE)
            if spot.x() + width > right and spot.x() > rect.left() + self.EDGE:
                spot = QPoint(rect.left() + self.EDGE, spot.y() + height + self.GAP)
            if move:
                item.setGeometry(QRect(spot, QSize(right - spot.x() if last else width, height)))
            spot += QPoint(width + self.GAP, 0)
        return spot.y() + height + self.EDGE - rect.top()
