"""What a person says of an exhibition: its title in each language, and how many works are announced."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language

MOST = 9999


class ExhibitionDialog(QDialog):
    """Emits `wanted` with the typed texts by field: `title_az` and its sisters, `announced_count`.

    Without an exhibition it asks for a new one; the cursor stands in the line of `language`.
    """

    wanted = Signal(object)

    def __init__(self, language: Language, show: Exhibition | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = show is None
        self.titles = {code: QLineEdit() for code in LANGUAGES}
        self.count = QLineEdit()
        self.count.setValidator(QIntValidator(1, MOST, self))
        self._labels = {code: label("small") for code in LANGUAGES}
        self._count_label, self._help = label("small"), label("small", wraps=True)
        self.make, self._cancel = Button("primary"), Button()
        self._lay_out()
        self._show(show or Exhibition())
        self._connect()
        self._retranslate()
        self._check()
        self.titles[language].setFocus()

    def accept(self) -> None:
        """Tell what is wanted, and close."""
        typed = {f"title_{code}": line.text().strip() for code, line in self.titles.items()}
        self.wanted.emit(typed | {"announced_count": self.count.text().strip()})
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, show: Exhibition) -> None:
        for code, line in self.titles.items():
            line.setText(show.title.get(code))
        self.count.setText(str(show.announced_count or ""))

    def _connect(self) -> None:
        self.make.setDefault(True)
        self.make.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        for line in self.titles.values():
            line.textChanged.connect(self._check)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        for code, line in self.titles.items():
            column.addWidget(self._labels[code])
            column.addWidget(line)
            column.addSpacing(8)
        for widget in (self._count_label, self.count, self._help):
            column.addWidget(widget)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.make)
        column.addLayout(buttons)
        self.setMinimumWidth(460)

    def _check(self) -> None:
        self.make.setEnabled(any(line.text().strip() for line in self.titles.values()))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New exhibition") if self._is_new else self.tr("Exhibition"))
        for code, words in self._labels.items():
            words.setText(self.tr("Title") + " · " + OWN_NAMES[code])
            self.titles[code].setAccessibleName(words.text())
        self._count_label.setText(self.tr("Works announced"))
        self._help.setText(self.tr("So many numbered frames stand ready. May stay empty."))
        self.make.setText(self.tr("Make it") if self._is_new else self.tr("Keep"))
        self._cancel.setText(self.tr("Cancel"))
        self.count.setAccessibleName(self._count_label.text())
        for button in (self.make, self._cancel):
            button.setAccessibleName(button.text())
