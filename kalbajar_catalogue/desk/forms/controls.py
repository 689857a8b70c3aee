"""The controls of a form. Each holds one text; how it is read is the core's affair."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.completing import complete
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick


class Control(QWidget):
    """One value as text; each kind of control has its own `inner`, `text` and `show_text`.

    `typed` tells each change by a person, `left` that they are done with it, `onward_asked` (Enter, where it means
    nothing else) that they want the next field, `repeat_asked` (Ctrl+D) that they want the last value again,
    `next_asked` (Ctrl+Enter) that they are done and want the same field of the next record, `help_asked` (F1) that
    they want to know what it means. Enter leads past a control that is not `on_the_way`: where it writes a line or
    presses a button.
    """

    on_the_way = True
    typed = Signal()
    left = Signal()
    entered = Signal()
    departed = Signal()
    onward_asked = Signal()
    repeat_asked = Signal()
    next_asked = Signal()
    help_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def inner(self) -> QWidget:
        """The widget that takes the focus."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it."""
        return [self.inner()]

    def text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show this; nobody is told."""
        raise NotImplementedError

    def show_example(self, example: str) -> None:
        """Show an example where nothing stands yet, if there is a place for it."""

    def lock(self) -> None:
        """Let nobody change it."""
        self.inner().setEnabled(False)

    def watch(self, widget: QWidget) -> None:
        """Hear of the focus of the inner widget."""
        widget.installEventFilter(self)
        self.setFocusProxy(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when a person comes to the field and when they leave it."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.FocusOut and self.leaves(event):
            self.forget_steps()
            self.left.emit()
            self.departed.emit()
        elif isinstance(event, QKeyEvent):
            return self._hear_key(event)
        return False

    def _hear_key(self, event: QKeyEvent) -> bool:
        """The keys that every field knows; the window must not take them for its own."""
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._asks(event) is not None:
                event.accept()
                return True
            if self._passes_on(event):
                event.ignore()
                return True
        if event.type() == QEvent.Type.KeyPress and (asked := self._asks(event)) is not None:
            asked()
            return True
        return False

    def _asks(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What is asked with a key, if it is one of ours."""
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_D:
            return self.repeat_asked.emit
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._leave_for_next
        return self.help_asked.emit if event.key() == Qt.Key.Key_F1 else None

    def _leads_onward(self, event: QEvent) -> bool:
        """Whether Enter was pressed without any other key, which leads to the next field; then it is told."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward_asked.emit()
            return True
        return False

    def _leave_for_next(self) -> None:
        self.forget_steps()
        self.left.emit()
        self.next_asked.emit()

    def can_step(self, back: bool) -> bool:
        """Whether the inner widget has a step of typing of its own to take back, or to repeat."""
        return False

    def forget_steps(self) -> None:
        """What was typed is written: from now on the catalogue's own undo takes it back."""

    def _passes_on(self, event: QKeyEvent) -> bool:
        """Whether undo or redo is meant for the catalogue, because nothing typed here is left to undo."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.can_step(back=True)
        return event.matches(QKeySequence.StandardKey.Redo) and not self.can_step(back=False)

    def leaves(self, event: QEvent) -> bool:
        """Whether the person goes elsewhere with this loss of the focus."""
        # A menu or the list of completions takes the focus only for a while.
        return isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.PopupFocusReason


class LineControl(Control):
    """One line; `words` complete what is typed, piece by piece where `many` pieces stand in it."""

    def __init__(self, unit: str = "", words: QStringListModel | None = None, many: bool = False) -> None:
        super().__init__()
        self.line = QLineEdit()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        self._unit = label("small", unit)
        row.addWidget(self._unit)
        self._unit.setVisible(bool(unit))
        self.column.addLayout(row)
        if words is not None:
            complete(self.line, words, many)
        self.watch(self.line)
        # Not `textEdited`: a completion that is chosen is typed too.
        self.line.textChanged.connect(self.typed)
        self.line.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        self.left.emit()
        self.onward_asked.emit()

    def show_unit(self, unit: str) -> None:
        """Show this unit after the line."""
        self._unit.setText(unit)

    def inner(self) -> QWidget:
        """The line."""
        return self.line

    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Show this from its beginning."""
        if text != self.line.text():
            with QSignalBlocker(self.line):
                self.line.setText(text)
            self.line.setCursorPosition(0)

    def can_step(self, back: bool) -> bool:
        """Whether typing in the line can be taken back, or repeated."""
        return self.line.isUndoAvailable() if back else self.line.isRedoAvailable()

    def forget_steps(self) -> None:
        """Keep the text, forget how it was typed."""
        forget_line(self.line)

    def show_example(self, example: str) -> None:
        """Show an example while the line is empty."""
        self.line.setPlaceholderText(example)

    def lock(self) -> None:
        """May be read and copied."""
        self.line.setReadOnly(True)


class Growing(QPlainTextEdit):
    """A text that is as high as it needs, between two lines and twelve."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height of the text."""
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(max(lines, 2), 12) + 20)


class LongControl(Control):
    """Several lines."""

    on_the_way = False

    def __init__(self) -> None:
        super().__init__()
        self.area = Growing()
        self.column.addWidget(self.area)
        self.watch(self.area)
        self.area.textChanged.connect(self.typed)

    def can_step(self, back: bool) -> bool:
        """Whether typing in the area can be taken back, or repeated."""
        document = self.area.document()
        return document.isUndoAvailable() if back else document.isRedoAvailable()

    def forget_steps(self) -> None:
        """Keep the text, forget how it was typed."""
        self.area.document().clearUndoRedoStacks()

    def inner(self) -> QWidget:
        """The area."""
        return self.area

    def text(self) -> str:
        """What stands in it."""
        return self.area.toPlainText()

    def show_text(self, text: str) -> None:
        """Show this."""
        if text != self.area.toPlainText():
            with QSignalBlocker(self.area):
                self.area.setPlainText(text)
            self.area.fit()

    def show_example(self, example: str) -> None:
        """Show an example while nothing stands there."""
        self.area.setPlaceholderText(example)

    def lock(self) -> None:
        """May be read and copied."""
        self.area.setReadOnly(True)


class ChoiceControl(Control):
    """A word of a closed vocabulary, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice()
        self.column.addWidget(self.choice)
        self.watch(self.choice)
        self.choice.activated.connect(self._choose)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter leads to the next field: the list opens by Space, Alt and an arrow, or letters."""
        return self._leads_onward(event) or super().eventFilter(watched, event)

    def inner(self) -> QWidget:
        """The combo box."""
        return self.choice

    def offer(self, words: Sequence[str], none: str) -> None:
        """Offer these words after the word for none."""
        self.choice.offer([("", none), *((word, word) for word in words)], self.text())

    def text(self) -> str:
        """The word that is chosen, '' for none."""
        return self.choice.value()

    def show_text(self, text: str) -> None:
        """Show this word, even when it is not among those offered."""
        with QSignalBlocker(self.choice):
            if self.choice.findData(text) < 0:
                self.choice.addItem(text, text)
            self.choice.setCurrentIndex(self.choice.findData(text))

    def _choose(self) -> None:
        self.typed.emit()
        self.left.emit()


class YesNoControl(Control):
    """A tick with its words beside it; its text is `yes` or `no`."""

    def __init__(self) -> None:
        super().__init__()
        self.tick = Tick()
        self.column.addWidget(self.tick)
        self.watch(self.tick)
        self.tick.clicked.connect(self._press)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter leads to the next field; Space ticks."""
        return self._leads_onward(event) or super().eventFilter(watched, event)

    def inner(self) -> QWidget:
        """The tick box."""
        return self.tick

    def text(self) -> str:
        """`yes` or `no`."""
        return "yes" if self.tick.isChecked() else "no"

    def show_text(self, text: str) -> None:
        """Ticked for `yes`."""
        self.tick.setChecked(text == "yes")

    def _press(self) -> None:
        self.typed.emit()
        self.left.emit()


def forget_line(line: QLineEdit) -> None:
    """Keep what stands in a line, its cursor too, and forget how it was typed."""
    place = line.cursorPosition()
    with QSignalBlocker(line):
        line.setText(line.text())
    line.setCursorPosition(place)
