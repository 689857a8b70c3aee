"""One setting on its way into the catalogue."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings.verbs import Write
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action


class Storing(QObject):
    """Stores what stands under a key, tells `stored` (key, text) or `refused` (key, sentence), and goes away."""

    stored = Signal(str, str)
    refused = Signal(str, str)

    def __init__(self, key: str, text: str, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._key, self._text, self._language = key, text, language

    def start(self, records: Records, action: Action, verb: Write) -> None:
        """Begin."""
        records.write(action, verb, self._done, self._failed)

    def _done(self, nothing: Any) -> None:
        self.stored.emit(self._key, self._text)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        self.refused.emit(self._key, sentence(self._language, error.code, error.problem.values))
        self.deleteLater()
