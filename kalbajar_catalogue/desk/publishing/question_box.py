"""The questions that a paper and its style ask: ticks, choices, words, in the order in which they are asked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing.asked import allows
from kalbajar_catalogue.desk.publishing.words import answer_name, question_name
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.publishing.choices import Option
from kalbajar_catalogue.publishing.papers.paper import Question

Control = Tick | Choice | QLineEdit
CODE = "question"
TICK_WIDTH = 196
"""Px for the words of a tick; what is longer takes more lines."""


class QuestionBox(QWidget):
    """Asks what it is told to ask; `answered` tells the code of the question and the answer."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self.controls: dict[str, Control] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def ask(self, questions: Sequence[Question], options: Mapping[str, Option], language: Language) -> None:
        """Ask these, showing what was answered so far; controls that stay the same stay in their place."""
        if tuple(questions) != self._questions:
            self._questions = tuple(questions)
            self._build()
        for question in self._questions:
            self._show(question, options.get(question.code, question.usual), language)

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.controls = {question.code: self._made(question) for question in self._questions}
        for control in self.controls.values():
            self._place(control)

    def _made(self, question: Question) -> Control:
        control: Control = _control_for(question)
        if isinstance(control, Choice):
            control.activated.connect(self._tell_choice)
        elif isinstance(control, Tick):
            control.clicked.connect(self._tell_tick)
        else:
            control.editingFinished.connect(self._tell_words)
        control.setProperty(CODE, question.code)
        return control

    def _place(self, control: Control) -> None:
        if not isinstance(control, Tick):
            name = label("small", wraps=True)
            name.setBuddy(control)
            self._column.addSpacing(4)
            self._column.addWidget(name)
        self._column.addWidget(control)

    def _show(self, question: Question, answer: Option, language: Language) -> None:
        control, name = self.controls[question.code], question_name(question, language)
        control.setAccessibleName(name)
        if isinstance(control, Tick):
            control.setText(broken(name, control.fontMetrics(), TICK_WIDTH))
            with QSignalBlocker(control):
                control.setChecked(bool(answer))
            return
        self._name_of(control, name)
        if isinstance(control, Choice):
            offered = [(str(one), answer_name(question, one)) for one in question.answers]
            control.offer(offered, str(answer))
        else:
            control.setText(str(answer))
            control.setPlaceholderText(str(question.usual))

    def _name_of(self, control: Control, name: str) -> None:
        item = self._column.itemAt(self._column.indexOf(control) - 1)
        words = item.widget() if item else None
        if words is not None:
            words.setProperty("text", name)

    def _tell_tick(self) -> None:
        control = self.sender()
        if isinstance(control, Tick):
            self.answered.emit(control.property(CODE), control.isChecked())

    def _tell_choice(self) -> None:
        control = self.sender()
        if isinstance(control, Choice):
            question = self._question(control)
            chosen = next((one for one in question.answers if str(one) == control.value()), question.usual)
            self.answered.emit(question.code, chosen)

    def _tell_words(self) -> None:
        control = self.sender()
        if isinstance(control, QLineEdit):
            question, text = self._question(control), control.text().strip()
            whole = isinstance(question.usual, int)
            answer: Option = int(text) if whole and text.isascii() and text.isdecimal() else text
            self.answered.emit(question.code, answer if text and allows(question, answer) else question.usual)

    def _question(self, control: Control) -> Question:
        return next(one for one in self._questions if one.code == control.property(CODE))


def broken(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text in lines that are no wider than so many px, where its words allow it."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def _control_for(question: Question) -> Control:
    if question.answers:
        return Choice()
    return Tick() if isinstance(question.usual, bool) else QLineEdit()
