"""The line at the foot of the inspector: what the field means that a person is in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import label, rule
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.storage.fields import Field


class Help(QWidget):
    """Two lines of quiet text, always there, so that nothing jumps when the focus moves."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("small", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setFixedHeight(34)
        self._field: Field | None = None
        self._language: Language = "en"
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 6)
        column.setSpacing(6)
        column.addWidget(rule())
        column.addWidget(self._words)
        self._retranslate()

    def show_field(self, field: Field | None, language: Language) -> None:
        """Explain this field; nothing in particular when there is none."""
        self._field, self._language = field, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        if self._field is None:
            self._words.setText(self.tr("What you type is saved when you leave the field."))
            return
        facts = self._field.declared
        example = self.tr("Example: {example}").format(example=facts.example) if facts.example else ""
        self._words.setText(f"{said(self._language, facts.help)} {example}".strip())
