"""How the texts stand in each language: a bar with its per cent, what is to be done; pressed, only that language."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.bar import Bar
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.exhibitions.standing_points import DRAFT, MISSING, STALE
from kalbajar_catalogue.exhibitions.text_list import Figures
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.numbers import shown_number

LANGUAGE_KEYS: Final[Mapping[Language, str]] = {code: f"Alt+{place}" for place, code in enumerate(LANGUAGES, 1)}
"""Not the arrows with Alt: those go back to the page before, everywhere."""


class LanguageFigure(QWidget):
    """One language: its button, its share, what is open."""

    def __init__(self, code: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._figures = code, Figures()
        self._language: Language = "en"
        self.button, self._bar, self._share = Tool("filter"), Bar(), label("small")
        self._open = Elided("small")
        self.button.setCheckable(True)
        self.button.setText(OWN_NAMES[code])
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for widget in (self.button, self._bar, self._share):
            upper.addWidget(widget, 1 if widget is self._bar else 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(upper)
        column.addWidget(self._open)

    def show_figures(self, figures: Figures, language: Language) -> None:
        """Show how far this language is."""
        self._figures, self._language = figures, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        done, every = self._figures.done, self._figures.all
        per_cent = done * 100 // every if every else 0
        self._bar.show_share(done, every)
        self._share.setText(f"{per_cent} %")
        self._open.setText(self._said_open())
        name = self.tr("Only {language}: {share} % done").format(language=OWN_NAMES[self._code], share=per_cent)
        named(self.button, name, LANGUAGE_KEYS[self._code])

    def _said_open(self) -> str:
        states = self._figures.states
        parts = [
            self.tr("{count} missing").format(count=self._number(states.get(MISSING, 0))),
            self.tr("%n draft(s)", "", states.get(DRAFT, 0)),
            self.tr("{count} out of date").format(count=self._number(states.get(STALE, 0))),
            self.tr("{count} too long").format(count=self._number(self._figures.too_long)),
        ]
        often = (states.get(MISSING, 0), states.get(DRAFT, 0), states.get(STALE, 0), self._figures.too_long)
        told = [part for part, count in zip(parts, often, strict=True) if count]
        return " · ".join(told) or (self.tr("All is done.") if self._figures.all else "")

    def _number(self, count: int) -> str:
        return shown_number(count, self._language, 0)


class LanguageFigures(QWidget):
    """All languages of the house side by side; `chosen` tells the language that is pressed, '' when none is."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.each: dict[Language, LanguageFigure] = {code: LanguageFigure(code) for code in LANGUAGES}
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(32)
        for code, figure in self.each.items():
            row.addWidget(figure, 1)
            figure.button.setProperty("key", code)
            figure.button.clicked.connect(self._tell)

    def show_figures(self, figures: Mapping[Language, Figures], language: Language) -> None:
        """Show the languages that the house wants."""
        for code, figure in self.each.items():
            figure.setVisible(code in figures)
            figure.show_figures(figures.get(code, Figures()), language)

    def show_chosen(self, chosen: str) -> None:
        """Show one language as pressed, '' for none; nobody is told."""
        for code, figure in self.each.items():
            figure.button.setChecked(code == chosen)

    def _tell(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Tool):
            chosen = str(pressed.property("key")) if pressed.isChecked() else ""
            self.show_chosen(chosen)
            self.chosen.emit(chosen)
