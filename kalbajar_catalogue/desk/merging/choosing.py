"""Which record another one is to be merged with: those that may be the same at hand, any other by its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.referring import ReferenceLine
from kalbajar_catalogue.desk.forms.used_by import emptied
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.called import Called


class Choosing(QWidget):
    """`chosen` tells the uid of one that was proposed, `typed` what somebody wrote."""

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, kind: str, lookup: Lookup, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._of: Called | None = None
        self._others: Sequence[Called] = ()
        self.line, self.go, self.note = ReferenceLine(kind, False, lookup), Button(), label("mend", wraps=True)
        self._head, self._hint, self._proposed = label("work", wraps=True), label("quiet", wraps=True), QVBoxLayout()
        self._proposed.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._head)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addLayout(self._proposed)
        column.addStretch(1)
        self.note.hide()
        self.go.clicked.connect(self._tell)
        self.line.line.returnPressed.connect(self._tell)
        self._retranslate()

    def show_twins(self, of: Called, others: Sequence[Called]) -> None:
        """Show the record it is about, and those that may be the same."""
        self._of, self._others = of, others
        self._retranslate()

    def say(self, sentence: str) -> None:
        """Say why nothing was found."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        name = self._said(self._of) if self._of else ""
        self._head.setText(self.tr("Merge {name} with …").format(name=name))
        self._hint.setText(self.tr("Type the other name, or its number; then see both sides before anything happens."))
        words = self.tr("The other record")
        self.line.line.setPlaceholderText(words)
        self.line.line.setAccessibleName(words)
        self.go.setText(self.tr("Show both"))
        named(self.go, self.tr("Show both"))
        emptied(self._proposed)
        if self._others:
            self._proposed.addWidget(label("heading", self.tr("May be the same")))
        for other in self._others:
            button = Button("choice", "git-merge")
            button.setText(f"{self._said(other)} · {other.ref}")
            named(button, f"{self._said(other)}, {other.ref}")
            button.setProperty("uid", other.uid)
            button.clicked.connect(self._take)
            self._proposed.addWidget(button)

    def _said(self, one: Called) -> str:
        return one.name.best(self._language).text or one.ref

    def _take(self) -> None:
        self.chosen.emit(str(self.sender().property("uid")))

    def _tell(self) -> None:
        if text := self.line.text().strip():
            self.typed.emit(text)
