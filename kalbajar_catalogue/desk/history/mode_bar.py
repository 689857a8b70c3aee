"""Says that not the whole history is shown but that of a record, or what came since an edition; and leads back."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kalbajar_catalogue.desk.history.words import edition_said
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.freezing.since import Since
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.storage.called import Called

DIFFERENCES, ACTIONS = "differences", "actions"


class ModeBar(QFrame):
    """`whole_asked` tells that the whole history is wanted, `part_chosen` the differences or the actions."""

    whole_asked = Signal()
    part_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("is", "said")
        self._language: Language = "en"
        self._called: Called | None = None
        self._since: Since | None = None
        self._counts = (0, 0)
        self._words, self.parts, self.whole = Elided("heading"), Segments((DIFFERENCES, ACTIONS)), Button("link", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.parts)
        row.addWidget(self.whole)
        self.whole.clicked.connect(self.whole_asked)
        self.parts.chosen.connect(self.part_chosen)
        self.hide()

    def show_record(self, called: Called) -> None:
        """Say that it is the history of a record."""
        self._called, self._since = called, None
        self._retranslate()

    def show_comparing(self) -> None:
        """Say that an edition is being laid beside what there is now."""
        self._called, self._since = None, None
        self._retranslate()

    def show_since(self, found: Since, differences: int, part: str) -> None:
        """Say since which edition, and how much is different."""
        self._called, self._since = None, found
        self._counts = (differences, self._counts[1])
        self.parts.show_chosen(part)
        self._retranslate()

    def show_actions(self, count: int) -> None:
        """Say how many actions there were."""
        self._counts = (self._counts[0], count)
        self._name_parts()

    def speak(self, language: Language) -> None:
        """Say names in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._words.setText(self._told())
        self.parts.setVisible(self._since is not None and self._since.differences is not None)
        self.whole.setText(self.tr("Show the whole history"))
        named(self.whole, self.whole.text().strip(), "Escape")
        self._name_parts()

    def _told(self) -> str:
        if self._called is not None:
            name = marked(self._called.name, self._language)
            return self.tr("History of {name}").format(name=" · ".join(filter(None, (self._called.ref, name))))
        if self._since is None:
            return self.tr("Comparing the edition with what there is now…")
        words = edition_said(self._since.edition, self._language)
        if self._since.differences is None:
            return words + ". " + self.tr("Its files are not in the catalogue's folder, so only actions are told.")
        return words if self._counts[0] else words + ". " + self.tr("Another edition would say the same.")

    def _name_parts(self) -> None:
        words = {DIFFERENCES: self.tr("What differs"), ACTIONS: self.tr("What was done")}
        for (key, name), count in zip(words.items(), self._counts, strict=True):
            shown = f"{name} {shown_number(count, self._language, 0)}"
            self.parts.buttons[key].setText(shown)
            named(self.parts.buttons[key], shown)
