"""The section of the settings for this machine alone: the language of the program, light or dark."""

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.settings.lines import Line, framed, scrolled
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.storage.journal import Changes

SCHEME = "window/scheme"
SCHEMES = ("system", "light", "dark")


class LookPanel(QWidget):
    """Tells `language_chosen` and `scheme_chosen` (`system`, `light` or `dark`, which is remembered)."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    message = Signal(str)

    def __init__(self, memory: QSettings, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self.languages, self.schemes = Segments(LANGUAGES), Segments(SCHEMES)
        self._intro = label("quiet", wraps=True)
        self._lines = Line(self.languages), Line(self.schemes)
        framed(self, self._intro, scrolled(self._lines))
        self.languages.show_chosen(language)
        self.schemes.show_chosen(remembered(memory))
        self.languages.chosen.connect(self.language_chosen)
        self.schemes.chosen.connect(self._choose)
        self._retranslate()

    def load(self) -> None:
        """All of it is remembered on this machine: there is nothing to read."""

    def hear(self, changes: Changes) -> None:
        """No record says how the desk looks."""

    def speak(self, language: Language) -> None:
        """Show this language as the chosen one."""
        self.languages.show_chosen(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, scheme: str) -> None:
        self._memory.setValue(SCHEME, scheme)
        self.scheme_chosen.emit(scheme)

    def _retranslate(self) -> None:
        self._intro.setText(self.tr("Kept on this machine, for whoever sits here."))
        self._lines[0].say(
            self.tr("Language of the program"),
            self.tr("Menus, fields and messages; what is written in the catalogue stays in its own languages."),
        )
        self._lines[1].say(
            self.tr("Light or dark"), self.tr("“As the system” follows what this machine is set to, at night too.")
        )
        for one in LANGUAGES:
            self.languages.buttons[one].setText(OWN_NAMES[one])
            self.languages.buttons[one].setAccessibleName(OWN_NAMES[one])
        shown = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for said, button in zip(shown, self.schemes.buttons.values(), strict=True):
            button.setText(said)
            named(button, said)


def remembered(memory: QSettings) -> str:
    """The scheme that was chosen on this machine, `system` where none was."""
    scheme = str(memory.value(SCHEME, SCHEMES[0]))
    return scheme if scheme in SCHEMES else SCHEMES[0]
