"""A value that a person changed since the last import: as that left it, in the file, and now; one of two is kept."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.check_runs import name_of
from kalbajar_catalogue.desk.importing.check_words import short
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.showing import Line

FILE, NOW = "file", "now"


class ClashChoice(QWidget):
    """`chosen` tells the key of the field and whether the file wins."""

    chosen = Signal(str, bool)

    def __init__(self, line: Line, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._language = line, language
        self._said, self._then = label("", wraps=True), label("quiet")
        self.buttons = {FILE: Tool("segment"), NOW: Tool("segment")}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._then)
        row.addSpacing(12)
        for key, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("place", "first" if key == FILE else "last")
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        takes_file = line.clash is not None and line.clash.takes_file
        self.buttons[FILE if takes_file else NOW].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addLayout(row)
        group.buttonClicked.connect(self._tell)
        self._retranslate()

    @property
    def checked(self) -> Tool:
        """The value that would stand there."""
        return self.buttons[FILE] if self.buttons[FILE].isChecked() else self.buttons[NOW]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self) -> None:
        self.chosen.emit(self._line.key, self.buttons[FILE].isChecked())

    def _retranslate(self) -> None:
        name = name_of(self._line, self._language)
        self._said.setText(self.tr("{field} was changed here since the last import of this file.").format(field=name))
        empty = self.tr("empty")
        self._then.setText(self.tr("then  {text}").format(text=short(self._line.then, 36) or empty))
        self._then.setToolTip(self._line.then)
        texts = {FILE: (self.tr("file"), self._line.file), NOW: (self.tr("now"), self._line.now)}
        for key, (word, text) in texts.items():
            button = self.buttons[key]
            button.setText(f"{'✓ ' if button.isChecked() else ''}{word}  {short(text, 36) or empty}")
            named(button, f"{name}: {word}, {text or empty}")
