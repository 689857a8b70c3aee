"""The pattern by which a whole exhibition is numbered, with the first numbers it would make."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import numbers
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

SHOWN = 5
EXAMPLES = ("{section}{n:02}", "KAT-{n}", "{n:03}")


class NumberingDialog(QDialog):
    """Emits `wanted` with a pattern that numbers these works; `marks` are those of their sections, in order."""

    wanted = Signal(str)

    def __init__(self, language: Language, marks: Sequence[str], pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language, self._marks = language, list(marks)
        self._name, self._help = label("small"), label("small", wraps=True)
        self.line, self.preview, self.problem = QLineEdit(pattern), label("work"), label("mend", wraps=True)
        self._examples = [Button("link") for _ in EXAMPLES]
        self.make, self._cancel = Button("primary"), Button()
        self._lay_out()
        self.line.textChanged.connect(self._check)
        self.make.clicked.connect(self.accept)
        self.make.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        for button, example in zip(self._examples, EXAMPLES, strict=True):
            button.setText(example)
            button.clicked.connect(self._take_example)
        self._retranslate()
        self._check()
        self.line.selectAll()

    def accept(self) -> None:
        """Tell the pattern, and close."""
        self.wanted.emit(self.line.text().strip())
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        examples = QHBoxLayout()
        for button in self._examples:
            examples.addWidget(button)
        examples.addStretch(1)
        for widget in (self._name, self.line):
            column.addWidget(widget)
        column.addLayout(examples)
        column.addWidget(self._help)
        column.addSpacing(8)
        column.addWidget(self.preview)
        column.addWidget(self.problem)
        column.addSpacing(12)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.make)
        column.addLayout(buttons)
        self.setMinimumWidth(460)

    def _take_example(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.line.setText(button.text())

    def _check(self) -> None:
        try:
            made = numbers.numbered(self.line.text().strip(), self._marks)
        except WorldError as fault:
            self.problem.setText(sentence(self._language, fault.code, fault.problem.values))
            made = ()
        else:
            self.problem.setText("")
        more = "…" if len(made) > SHOWN else ""
        self.preview.setText(", ".join(made[:SHOWN]) + more)
        self.make.setEnabled(bool(made))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Number by pattern"))
        self._name.setText(self.tr("Pattern"))
        self._help.setText(
            self.tr("{n} counts the works; {n:02} with noughts before it; {section} is the code of the section.")
        )
        self.make.setText(self.tr("Number all works"))
        self._cancel.setText(self.tr("Cancel"))
        self.line.setAccessibleName(self._name.text())
        for button in (self.make, self._cancel, *self._examples):
            named(button, button.text().strip())
