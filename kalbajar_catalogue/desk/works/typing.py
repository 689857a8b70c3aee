"""What is typed into the cells of a table: stored at once, or refused beside the cell."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.forms.record_saving import RecordSaving
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.works.lists import Lists
from kalbajar_catalogue.items.listing import key_of
from kalbajar_catalogue.items.service import BY_KIND


class Typing(QObject):
    """Stores cells as forms store fields. `refused` tells a sentence."""

    refused = Signal(str)

    def __init__(self, kind: str, lists: Lists, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._lists, self._records = kind, lists, records
        lists.model.typed.connect(self._enter)

    def _enter(self, uid: str, name: str, text: str) -> None:
        self._lists.model.refuse(uid, name, "")
        language = self._lists.language
        key = key_of(self._kind, name, language)
        saving = RecordSaving(BY_KIND[self._kind], uid, key, text, language, self)
        saving.setProperty("column", name)
        saving.refused.connect(self._mend)
        rows = self._lists.rows
        saving.start(self._records, rows.ref(rows.place_of(uid)))

    def _mend(self, uid: str, key: str, words: str) -> None:
        self._lists.model.refuse(uid, str(self.sender().property("column")), words)
        self.refused.emit(words)
