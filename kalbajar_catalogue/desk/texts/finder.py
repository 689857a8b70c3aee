"""The line above the work list: of which exhibition, in which state, which kind of text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.texts.words import state_said, what_said
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.exhibitions.text_list import OPEN, STATES, TOO_LONG, Asked
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language, Multilingual

_ORDER = (OPEN, *STATES, TOO_LONG, "")


class TextsFinder(QWidget):
    """`exhibition_chosen` tells another exhibition, `narrowed` that other lines of the same are wanted."""

    exhibition_chosen = Signal(str)
    narrowed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shows: Sequence[tuple[str, Multilingual]] = ()
        self._whats: Sequence[tuple[str, bool]] = ()
        self.setProperty("is", "finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.exhibition, self.state, self.what = Choice(), Choice(), Choice()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        for choice, width in ((self.exhibition, 320), (self.state, 170), (self.what, 220)):
            choice.setMinimumWidth(width)
            row.addWidget(choice)
        row.addStretch(1)
        self.exhibition.activated.connect(self._tell_exhibition)
        self.state.activated.connect(self.narrowed)
        self.what.activated.connect(self.narrowed)
        self._retranslate(Asked())

    def asked(self, language: str) -> Asked:
        """What is wanted, in a language or in '' for all of them."""
        return Asked(self.exhibition.value(), language, self.state.value(), self.what.value())

    def show_asked(self, asked: Asked) -> None:
        """Stand at this; nobody is told."""
        self._retranslate(asked)

    def offer(self, shows: Sequence[tuple[str, Multilingual]], whats: Sequence[tuple[str, bool]]) -> None:
        """Let choose among these exhibitions and these kinds of texts and fields."""
        self._shows, self._whats = shows, whats
        self._retranslate(self.asked(""))

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self._retranslate(self.asked(""))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(self.asked(""))

    def _tell_exhibition(self) -> None:
        self.exhibition_chosen.emit(self.exhibition.value())

    def _retranslate(self, asked: Asked) -> None:
        shows = [(uid, marked(title, self._language) or self.tr("Without a title")) for uid, title in self._shows]
        self.exhibition.offer([("", self.tr("The whole catalogue")), *shows], asked.exhibition)
        states = [(state, capitalised(state_said(state, self._language), self._language)) for state in _ORDER]
        self.state.offer(states, asked.state)
        whats = [(what, what_said(what, is_text, self._language)) for what, is_text in self._whats]
        self.what.offer([("", self.tr("All kinds of texts")), *whats], asked.what)
        named(self.exhibition, self.tr("Exhibition"))
        named(self.state, self.tr("State"))
        named(self.what, self.tr("Kind of text"))
