"""The section of the settings with the patterns of the references: which letters, how many figures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import Numbering
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings import verbs
from kalbajar_catalogue.desk.settings.lines import Scrolled, mark
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.settings.verbs import Pattern
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.identity import is_pattern, numbered
from kalbajar_catalogue.storage.journal import Action, Changes

KINDS = (*kinds.PAGES, "exhibition", "event", "agent", "place", "source", "loan")


class NumbersPanel(QWidget):
    """A pattern for every kind, and the reference that the next record would be given."""

    message = Signal(str)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self._patterns: dict[str, Pattern] = {}
        self._intro = label("quiet", wraps=True)
        self.lines = {kind: QLineEdit() for kind in KINDS}
        self._names = {kind: label() for kind in KINDS}
        self.next = {kind: label("small") for kind in KINDS}
        self._problems = {kind: label("mend", wraps=True) for kind in KINDS}
        self._lay_out()
        self._retranslate()

    def load(self) -> None:
        """Read the patterns."""
        self._records.read(verbs.patterns(KINDS), self._show)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def hear(self, changes: Changes) -> None:
        """Read anew what changed: a pattern, or the last number of a kind."""
        if changes.touches(Numbering.kind, *KINDS):
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, kind in enumerate(KINDS):
            line = self.lines[kind]
            line.setEnabled(False)
            line.setFixedWidth(200)
            line.textEdited.connect(partial(self._preview, kind))
            line.editingFinished.connect(partial(self._leave, kind))
            for place, widget in enumerate((self._names[kind], line, self.next[kind])):
                grid.addWidget(widget, 2 * row, place)
            grid.addWidget(self._problems[kind], 2 * row + 1, 1, 1, 2)
            self._problems[kind].hide()
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(2 * len(KINDS), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 0)
        column.setSpacing(16)
        column.addWidget(self._intro)
        column.addWidget(Scrolled(inside), 1)

    def _show(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = {one.kind: one for one in patterns}
        for one in patterns:
            line = self.lines[one.kind]
            line.setPlaceholderText(one.usual)
            line.setEnabled(self._records.writable)
            if not line.hasFocus():
                line.setText(one.own or one.usual)
            self._preview(one.kind, line.text())

    def _preview(self, kind: str, text: str) -> None:
        pattern = text.strip() or self._patterns[kind].usual
        known = is_pattern(pattern)
        said = (
            self.tr("next: {ref}").format(ref=numbered(pattern, self._patterns[kind].last + 1, 1)[0]) if known else ""
        )
        self.next[kind].setText(said)

    def _leave(self, kind: str) -> None:
        one = self._patterns.get(kind)
        pattern = self.lines[kind].text().strip()
        if one is None or pattern == (one.own or one.usual):
            return
        wanted = "" if pattern == one.usual else pattern
        self._say(kind, "")
        storing = Storing(kind, pattern, self._language, self)
        storing.refused.connect(self._say)
        storing.start(
            self._records, Action("numbering.changed", {"field": kind.capitalize()}), verbs.set_pattern(kind, wanted)
        )

    def _say(self, kind: str, words: str) -> None:
        self._problems[kind].setText(words)
        self._problems[kind].setVisible(bool(words))
        mark(self.lines[kind], bool(words))

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "Letters, and the number in braces: {n:04} is a number of four figures. What has a number keeps it."
            )
        )
        for kind, name in self._names.items():
            said = kinds.all_of(kind) if kind in kinds.PAGES else kinds.one_of(kind)
            name.setText(said)
            named(self.lines[kind], self.tr("Number pattern: {kind}").format(kind=said))
        for kind in self._patterns:
            self._preview(kind, self.lines[kind].text())
