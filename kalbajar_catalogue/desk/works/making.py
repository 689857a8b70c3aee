"""New works of a page: an empty one, one with the title that was looked for, the same again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.works import verbs
from kalbajar_catalogue.desk.works.lists import Lists
from kalbajar_catalogue.i18n.languages import Language


class Making(QObject):
    """Belongs to a page. `made` tells the uid of a work that stands in the catalogue now, of several the first."""

    made = Signal(str)

    def __init__(self, kind: str, lists: Lists, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._lists, self._records = kind, lists, records

    def empty(self) -> None:
        """Make a work in which nothing stands."""
        if self._records.writable:
            self._records.write(verbs.added(), verbs.create(self._kind), self._tell)

    def titled(self, title: str, language: Language) -> None:
        """Make a work of this title."""
        if self._records.writable:
            self._records.write(verbs.added(), verbs.create_titled(self._kind, title, language), self._tell)

    def again(self, uids: Sequence[str]) -> None:
        """Copy these works, with what is being typed of them, without their numbers."""
        if uids and self._records.writable:
            # What is typed in a form beside the list is written when its field is left: before the copy is made.
            self._lists.focus()
            self._records.write(verbs.duplicated(uids), verbs.duplicate(uids), self._tell)

    def _tell(self, uid: str) -> None:
        self.made.emit(uid)
