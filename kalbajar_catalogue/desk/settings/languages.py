"""The section of the settings that says in which languages the house writes."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings import house_verbs
from kalbajar_catalogue.desk.settings.language_choice import LanguageChoice
from kalbajar_catalogue.desk.settings.lines import Line, framed, scrolled
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.storage.journal import Action, Changes


class LanguagesPanel(QWidget):
    """Ticks for the languages of the house, and which of them comes first."""

    message = Signal(str)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self._intro = label("quiet", wraps=True)
        self.choice = LanguageChoice()
        self._wanted, self._first = Line(self.choice.ticks), Line(self.choice.first)
        framed(self, self._intro, scrolled((self._wanted, self._first)))
        self.choice.chosen.connect(self._choose)
        self.choice.refused.connect(self._refuse_none)
        self.choice.setEnabled(records.writable)
        self.choice.show_chosen(LANGUAGES)
        self._retranslate()

    def load(self) -> None:
        """Read what was chosen."""
        self._records.read(house_verbs.languages, self._show)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def hear(self, changes: Changes) -> None:
        """Read anew what was chosen when it was changed."""
        if changes.touches(HouseSetting.kind):
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, chosen: tuple[Language, ...]) -> None:
        self._wanted.show_problem("")
        self.choice.show_chosen(chosen)

    def _choose(self, chosen: list[str]) -> None:
        names = ", ".join(OWN_NAMES[one] for one in LANGUAGES if one in chosen)
        storing = Storing("", "", self._language, self)
        storing.refused.connect(self._refuse)
        action = Action("house.languages", {"languages": names})
        storing.start(self._records, action, house_verbs.want_languages(chosen))

    def _refuse_none(self) -> None:
        self._wanted.show_problem(self.tr("One language at least stays. Tick another one first."))

    def _refuse(self, key: str, words: str) -> None:
        self._wanted.show_problem(words)
        self.load()

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "A text that is missing in one of these languages is called missing: in the overview, in the lists of "
                "texts and before printing. What is written in another language is kept and shown all the same."
            )
        )
        self._wanted.say(
            self.tr("The house writes in"),
            self.tr("Untick a language in which you publish nothing, and nobody is reminded of its texts."),
        )
        self._first.say(
            self.tr("First of all in"),
            self.tr("The language in which texts are written first. The others are asked for as its translations."),
        )
