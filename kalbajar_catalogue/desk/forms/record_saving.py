"""One field of any record being stored: the one door for forms and for cells of tables."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.forms import record_verbs
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.fields import Record


class RecordSaving(QObject):
    """Stores what was typed in one field, tells how it went (uid, key, text or sentence), and goes away."""

    saved = Signal(str, str, str)
    refused = Signal(str, str, str)

    def __init__(
        self, record_type: type[Record], uid: str, key: str, text: str, language: Language, parent: QObject,
        settle: record_verbs.Settle | None = None,
    ) -> None:  # fmt: skip
        """`settle` may refuse what was entered."""
        super().__init__(parent)
        self._record_type, self._uid, self._key, self._text = record_type, uid, key, text
        self._language, self._settle = language, settle

    def start(self, records: Records, ref: str) -> None:
        """Begin; `ref` names the record in the history."""
        verb = record_verbs.enter(self._record_type, self._uid, self._key, self._text, self._language, self._settle)
        action = record_verbs.edited(self._record_type, ref, self._key)
        # A field that is gone is in no form: what is refused is said to the whole window.
        failed = self._failed if record_verbs.has_field(self._record_type, self._key) else None
        records.write(action, verb, self._done, failed)

    def _done(self, nothing: None) -> None:
        self.saved.emit(self._uid, self._key, self._text)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        self.refused.emit(self._uid, self._key, sentence(self._language, error.code, error.problem.values))
        self.deleteLater()
