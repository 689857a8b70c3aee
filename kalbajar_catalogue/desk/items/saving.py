"""One field being stored."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.items import verbs
from kalbajar_catalogue.desk.items.verbs import Sheet
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence


class Saving(QObject):
    """Stores what was typed in one field, tells how it went (uid, key, text or sentence), and goes away."""

    saved = Signal(str, str, str)
    refused = Signal(str, str, str)

    def __init__(self, sheet: Sheet, key: str, text: str, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._key = key
        self._text = text
        self._language = language

    def start(self, records: Records) -> None:
        """Begin."""
        verb = verbs.enter(self._sheet, self._key, self._text, self._language)
        # A field that is gone is in no form: what is refused is said to the whole window.
        failed = self._failed if verbs.has_field(self._sheet.card.kind, self._key) else None
        records.write(verbs.edited(self._sheet.card, self._key), verb, self._done, failed)

    def _done(self, nothing: None) -> None:
        self.saved.emit(self._sheet.uid, self._key, self._text)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        words = sentence(self._language, error.code, error.problem.values)
        self.refused.emit(self._sheet.uid, self._key, words)
        self.deleteLater()
