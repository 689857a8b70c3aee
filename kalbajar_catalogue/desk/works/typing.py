"""What is typed into the cells of a table: stored at once, or refused beside the cell."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.works import listing
from kalbajar_catalogue.desk.works.lists import Lists
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items.listing import key_of


class Typing(QObject):
    """`refused` tells a sentence."""

    refused = Signal(str)

    def __init__(self, kind: str, lists: Lists, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._lists, self._records = kind, lists, records
        lists.model.typed.connect(self._enter)

    def _enter(self, uid: str, name: str, text: str) -> None:
        self._lists.model.refuse(uid, name, "")
        _Entering(self._kind, uid, name, text, self._lists, self).start(self._records)


class _Entering(QObject):
    """One cell on its way to the catalogue; goes away when it has arrived."""

    def __init__(self, kind: str, uid: str, name: str, text: str, lists: Lists, parent: Typing) -> None:
        super().__init__(parent)
        self._uid, self._name, self._lists, self._parent = uid, name, lists, parent
        self._language: Language = lists.language
        self._verb = listing.enter(kind, uid, key_of(kind, name, self._language), text, self._language)

    def start(self, records: Records) -> None:
        """Begin."""
        ref = self._lists.rows.ref(self._lists.rows.place_of(self._uid))
        column = self._lists.columns.get(self._name)
        action = listing.entered(ref, column.label if column else self._name)
        records.write(action, self._verb, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        said = sentence(self._language, error.code, error.problem.values)
        self._lists.model.refuse(self._uid, self._name, said)
        self._parent.refused.emit(said)
        self.deleteLater()
