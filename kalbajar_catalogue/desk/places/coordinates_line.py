"""The line in which the coordinates of a place are typed, in whichever way a person has them at hand."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.coordinates import (
    Coordinates,
    read_coordinates,
    said_in_degrees,
    said_in_minutes,
)
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

EXAMPLE = "40.1069, 46.0383"


class CoordinatesLine(QWidget):
    """Says while one types how it is read; `entered` tells what is to be stored when the line is left.

    `typed` tells what stands here and is not stored, '' when nothing does.
    """

    entered = Signal(str)
    typed = Signal(str)

    def __init__(self, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._stored: Coordinates | None = None
        self._label, self.line = label("small"), _Line()
        self._reading, self._problem = label("small", wraps=True), label("mend", wraps=True)
        self.line.setReadOnly(not writable)
        self._label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, self.line, self._reading, self._problem):
            column.addWidget(widget)
        self.line.textEdited.connect(self._say_reading)
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self._leave)
        self.line.given_up.connect(self._drop)
        self._retranslate()
        self._settle("")

    def show_coordinates(self, at: Coordinates | None, anew: bool, draft: str = "") -> None:
        """Show what is stored; `anew` for another place with what was typed for it, else what is being typed stays."""
        if not anew and at == self._stored and self.line.isModified():
            return
        self._stored = at
        self._give_up()
        if anew and draft:
            self.line.setText(draft)
            self.line.setModified(True)
            self._say_reading(draft)
            self._settle(self.tr("Typed earlier and not saved. Leave the field to save it."))
        elif not anew:
            self.typed.emit("")

    def refuse(self, words: str) -> None:
        """Say in place why it was not stored."""
        self._settle(words)

    def speak(self, language: Language) -> None:
        """Say what is to be mended in this language."""
        self._language = language

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _drop(self) -> None:
        self._give_up()
        self.typed.emit("")

    def _give_up(self) -> None:
        self.line.setText(said_in_degrees(self._stored) if self._stored else "")
        self._settle("")
        self._reading.setText(said_in_minutes(self._stored) if self._stored else "")
        self._reading.setVisible(bool(self._stored))

    def _say_reading(self, text: str) -> None:
        self._settle("")
        try:
            at = read_coordinates(text)
        except WorldError:
            at = None
        self._reading.setText(self.tr("reads as {place}").format(place=said_in_minutes(at)) if at else "")
        self._reading.setVisible(bool(at))

    def _leave(self) -> None:
        if not self.line.isModified():
            return
        try:
            at = read_coordinates(self.line.text())
        except WorldError as error:
            self._settle(sentence(self._language, error.code, error.problem.values))
            return
        if at == self._stored:
            self._drop()
        else:
            self.line.setModified(False)
            self._settle("")
            self.entered.emit(said_in_degrees(at) if at else "")

    def _settle(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Coordinates"))
        self.line.setPlaceholderText(self.tr("e.g. {example}").format(example=EXAMPLE))
        named(self.line, self.tr("Coordinates: latitude, longitude"))


class _Line(QLineEdit):
    """Esc gives back what is stored."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc while something is typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
