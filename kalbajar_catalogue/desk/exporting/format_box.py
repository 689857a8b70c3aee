"""How the tables are written: a workbook or CSV, the language of the headings, and what stands between cells."""

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.exporting.radio import Radios
from kalbajar_catalogue.desk.exporting.scope_box import INDENT
from kalbajar_catalogue.desk.exporting.verbs import Format
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.exporting.delimited import SEPARATORS
from kalbajar_catalogue.exporting.flow import FORMATS
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language, known


class FormatBox(QWidget):
    """`changed` tells that another format was chosen."""

    changed = Signal()

    def __init__(self, format: str, separator: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._single = False
        self.radios, self.every_column = Radios(FORMATS, self), Tick()
        self.language_choice, self.separator_choice = Choice(), Choice()
        self._head, self._between, self._spoken = label("heading"), label("small"), label("small")
        self._explained: dict[str, QLabel] = {key: label("small", wraps=True) for key in FORMATS}
        self._lay_out()
        self.radios.show_chosen(format if format in FORMATS else FORMATS[0])
        self.radios.chosen.connect(self._tell)
        self.language_choice.offer(list(OWN_NAMES.items()), language)
        self._offer_separators(separator)
        self._retranslate()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return cast(Format, self.radios.key())

    @property
    def language(self) -> Language:
        """The language of headings and words."""
        return known(self.language_choice.value())

    @property
    def separator(self) -> str:
        """The name of what stands between the cells of CSV."""
        return self.separator_choice.value()

    def show_single(self, single: bool) -> None:
        """Whether there is one table only, which needs no folder."""
        self._single = single
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._offer_separators(self.separator)
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addSpacing(4)
        for key in FORMATS:
            row = QHBoxLayout()
            row.setContentsMargins(INDENT, 0, 0, 4)
            row.addWidget(self._explained[key], 1)
            column.addWidget(self.radios.by_key[key])
            column.addLayout(row)
        column.addSpacing(6)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for words, choice in ((self._spoken, self.language_choice), (self._between, self.separator_choice)):
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(words)
            pair.addWidget(choice)
            choices.addLayout(pair, 1)
        column.addLayout(choices)
        column.addSpacing(6)
        column.addWidget(self.every_column)

    def _offer_separators(self, chosen: str) -> None:
        words = {"semicolon": self.tr("Semicolon ;"), "comma": self.tr("Comma ,"), "tab": self.tr("Tab")}
        self.separator_choice.offer([(name, words[name]) for name in SEPARATORS], chosen or "semicolon")

    def _tell(self) -> None:
        self._retranslate()
        self.changed.emit()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Format"))
        one_file = self.tr("One table, so it is one file that every program reads.")
        a_folder = self.tr("One file for each table, that every program reads.")
        explained = {"xlsx": self.tr("One sheet for each table, laid out to be read and to be typed in."),
                     "csv": one_file if self._single else a_folder}  # fmt: skip
        words = {"xlsx": self.tr("Excel workbook"),
                 "csv": self.tr("CSV file") if self._single else self.tr("CSV files in a folder")}  # fmt: skip
        for key, said in explained.items():
            self._explained[key].setText(said)
            self.radios.name(key, words[key], said)
        self._spoken.setText(self.tr("Language of the headings"))
        self._between.setText(self.tr("Between the cells"))
        for name, choice in ((self._spoken, self.language_choice), (self._between, self.separator_choice)):
            choice.setAccessibleName(name.text())
        for widget in (self._between, self.separator_choice):
            widget.setVisible(self.format == "csv")
        self.every_column.setText(self.tr("Also columns in which nothing stands yet"))
        self.every_column.setAccessibleName(self.every_column.text())
