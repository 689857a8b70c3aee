"""The section of the settings for this machine alone: the language of the program, light or dark."""

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language

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
        self._names = label("small"), label("small")
        self._intro = label("quiet", wraps=True)
        self._lay_out()
        self.languages.show_chosen(language)
        self.schemes.show_chosen(remembered(memory))
        self.languages.chosen.connect(self.language_chosen)
        self.schemes.chosen.connect(self._choose)
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Show this language as the chosen one."""
        self.languages.show_chosen(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for row, (name, control) in enumerate(zip(self._names, (self.languages, self.schemes), strict=True)):
            grid.addWidget(name, 3 * row, 0)
            grid.addWidget(control, 3 * row + 1, 0, Qt.AlignmentFlag.AlignLeft)
            grid.setRowMinimumHeight(3 * row + 2, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._intro)
        column.addLayout(grid)
        column.addStretch(1)

    def _choose(self, scheme: str) -> None:
        self._memory.setValue(SCHEME, scheme)
        self.scheme_chosen.emit(scheme)

    def _retranslate(self) -> None:
        self._intro.setText(self.tr("Kept on this machine, for whoever sits here."))
        words = self.tr("Language of the program"), self.tr("Light or dark")
        for name, control, said in zip(self._names, (self.languages, self.schemes), words, strict=True):
            name.setText(said)
            control.setAccessibleName(said)
        for one in LANGUAGES:
            self.languages.buttons[one].setText(OWN_NAMES[one])
        shown = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for said, button in zip(shown, self.schemes.buttons.values(), strict=True):
            button.setText(said)
            named(button, said)


def remembered(memory: QSettings) -> str:
    """The scheme that was chosen on this machine, `system` where none was."""
    scheme = str(memory.value(SCHEME, SCHEMES[0]))
    return scheme if scheme in SCHEMES else SCHEMES[0]
