"""What is exported: everything, an exhibition, the list, or what is chosen in it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.exporting.in_view import CHOSEN, EVERYTHING, EXHIBITION, SHOWN, InView
from kalbajar_catalogue.desk.exporting.radio import Radios
from kalbajar_catalogue.desk.exporting.verbs import Shows
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language

INDENT = 28


class ScopeBox(QWidget):
    """`changed` tells that another scope was chosen. What there is nothing of is not offered."""

    changed = Signal()

    def __init__(self, view: InView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._shows = view, Shows()
        self._language: Language = "en"
        self.radios = Radios((EVERYTHING, EXHIBITION, SHOWN, CHOSEN), self)
        self.show_choice, self._list = Choice(), Elided("small")
        self._head, self._with = label("heading"), label("small", wraps=True)
        self._lay_out()
        self.radios.show_chosen(view.wanted)
        self.radios.chosen.connect(self._tell)
        self.show_choice.activated.connect(self._choose_show)
        self._offer()
        self._retranslate()

    @property
    def exhibition(self) -> str:
        """The uid of the exhibition that is exported, '' for none."""
        # Until the exhibitions are known it is the one in view.
        return (self.show_choice.value() or self._view.exhibition) if self.radios.key() == EXHIBITION else ""

    @property
    def works(self) -> tuple[str, ...]:
        """The uids of the works that are exported, none where it is not works that were chosen."""
        return {SHOWN: self._view.shown, CHOSEN: self._view.chosen}.get(self.radios.key(), ())

    @property
    def title(self) -> str:
        """What is exported, in a few words; '' for everything."""
        if self.radios.key() == EXHIBITION:
            return self.show_choice.currentText()
        return self._view.name if self.works else ""

    def show_shows(self, shows: Shows, language: Language) -> None:
        """Offer these exhibitions, by their titles in a language."""
        known = self.show_choice.value() or self._view.exhibition
        self._shows, self._language = shows, language
        self.show_choice.offer([(uid, title.best(language).text) for uid, title in shows], known)
        self._offer()

    def speak(self, language: Language) -> None:
        """Offer the exhibitions by their titles in this language."""
        self.show_shows(self._shows, language)

    def focus(self) -> None:
        """Put the cursor on the scope that is chosen."""
        self.radios.by_key[self.radios.key()].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addSpacing(4)
        for key, below in ((EVERYTHING, None), (EXHIBITION, self.show_choice), (SHOWN, self._list), (CHOSEN, None)):
            column.addWidget(self.radios.by_key[key])
            if below is not None:
                row = QHBoxLayout()
                row.setContentsMargins(INDENT, 0, 0, 6)
                row.addWidget(below, 1)
                column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self._with)

    def _offer(self) -> None:
        there = {EVERYTHING: True, EXHIBITION: bool(self._shows), SHOWN: bool(self._view.shown),
                 CHOSEN: bool(self._view.chosen)}  # fmt: skip
        for key, button in self.radios.by_key.items():
            # What the dialog begins with is there before the exhibitions are known.
            button.setVisible(there[key] or key == self.radios.key())
        self.show_choice.setVisible(bool(self._shows))
        self._list.setVisible(bool(self._view.shown and self._view.name))
        self._with.setVisible(self.radios.key() != EVERYTHING)

    def _choose_show(self) -> None:
        self.radios.show_chosen(EXHIBITION)
        self._tell()

    def _tell(self) -> None:
        self._offer()
        self.changed.emit()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("What is exported"))
        self.radios.name(EVERYTHING, self.tr("Everything in the catalogue"))
        self.radios.name(EXHIBITION, self.tr("One exhibition"))
        self.radios.name(SHOWN, self.tr("%n work(s) in the list", "", len(self._view.shown)), self._view.name)
        self.radios.name(CHOSEN, self.tr("%n chosen work(s)", "", len(self._view.chosen)))
        self.show_choice.setAccessibleName(self.tr("Exhibition"))
        self._list.setText(self._view.name)
        self._with.setText(
            self.tr("With what belongs to them: pictures, texts, rights, and the people and places they name.")
        )
