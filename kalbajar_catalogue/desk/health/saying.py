"""One text of a work on its way to be stored."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.health import verbs
from kalbajar_catalogue.desk.health.row import key_of
from kalbajar_catalogue.desk.health.verbs import Entry
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language


class Saying(QObject):
    """Stores what was typed for a check, tells how it went (itself, and the error), and goes away."""

    stored = Signal(object)
    refused = Signal(object, object)

    def __init__(self, entry: Entry, check: str, language: Language, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self.entry, self.check, self.language, self.text = entry, check, language, text
        self.key = key_of(check, language)

    def start(self, records: Records) -> None:
        """Begin."""
        verb = verbs.say(self.entry, self.check, self.language, self.text)
        records.write(verbs.told(self.entry, self.check), verb, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        self.stored.emit(self)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        self.refused.emit(self, error)
        self.deleteLater()
