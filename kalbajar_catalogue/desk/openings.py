"""What opens over the pages: loupe, export, batch, table to paste, a record's own form; and copies of works."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import duplicating
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Work

if TYPE_CHECKING:
    from kalbajar_catalogue.desk.exporting.in_view import InView
    from kalbajar_catalogue.desk.handbook.window import HandbookWindow
    from kalbajar_catalogue.desk.viewing.opening import Loupes


class Openings(QObject):
    """Opens windows over a page, in the language that is spoken."""

    def __init__(self, site: Site, catalogue: Catalogue, language: Language, over: QWidget) -> None:
        super().__init__(over)
        self._site, self._catalogue, self._language, self._over = site, catalogue, language, over
        self._loupes: Loupes | None = None
        self._handbook: HandbookWindow | None = None

    @property
    def loupes(self) -> "Loupes":
        """What opens the loupe."""
        from kalbajar_catalogue.desk.viewing.opening import Loupes

        if self._loupes is None:
            self._loupes = Loupes(self._site, self._language, self._over)
        return self._loupes

    def speak(self, language: Language) -> None:
        """Open in this language from now on."""
        self._language = language
        if self._handbook is not None and isValid(self._handbook):
            self._handbook.speak(language)
        if self._loupes:
            self._loupes.speak(language)

    def leave(self) -> None:
        """Close what is open: its catalogue goes."""
        for dialog in self._over.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        if self._loupes:
            self._loupes.deleteLater()

    def hear(self, changes: Changes) -> None:
        """Tell what is open of changes elsewhere."""
        if self._loupes:
            self._loupes.hear(changes)

    def export_tables(self, view: "InView") -> None:
        """Open the dialog that writes tables, beginning with what is in view."""
        from kalbajar_catalogue.desk.exporting.dialog import ExportDialog

        ExportDialog(self._site, view, self._language, self._over).open()

    def explain(self, page: str) -> None:
        """Open the handbook at the chapter of a page; it stays open beside the desk."""
        from kalbajar_catalogue.desk.handbook.window import HandbookWindow

        if self._handbook is None or not isValid(self._handbook):
            self._handbook = HandbookWindow(resources() / "handbook", self._language, self._over)
        self._handbook.show_page(page)
        self._handbook.show()
        self._handbook.raise_()
        self._handbook.activateWindow()

    def change_many(self, works: Sequence[str]) -> None:
        """Open the dialog that changes many works at once."""
        from kalbajar_catalogue.desk.batch.dialog import BatchDialog

        if works:
            BatchDialog(self._site, works, self._language, self._over).open()

    def paste_table(self, text: str | None, kind: str) -> None:
        """Open the dialog that makes or changes works by a table; without `text` it is the clipboard's."""
        from kalbajar_catalogue.desk.batch.paste import PasteDialog

        PasteDialog(self._site, self._language, text, kind, self._over).open()

    def duplicate(self, works: Sequence[str], then: Callable[[str], None] | None = None) -> None:
        """Copy works, without their numbers; `then` gets the uid of the first copy."""
        self._site.records.write(Action("records.duplicated", {"count": len(works)}), _duplicates(works), then)

    def make_titled(self, kind: str, title: str, then: Callable[[str], None]) -> None:
        """Make a work of a kind with this title in the language that is spoken; `then` gets its uid."""
        self._site.records.write(Action("record.added"), _titled(kind, title, self._language), then)

    def show_record(self, kind: str, uid: str) -> None:
        """Open the form of a record that has no page."""
        from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog

        record = self._catalogue.kinds[kind].record
        RecordDialog(self._site, record, uid, self._language, self._over).open()


def _titled(kind: str, title: str, language: Language) -> Callable[[Work, Progress], str]:
    def write(work: Work, progress: Progress) -> str:
        uid = items.add(work, [items.BY_KIND[kind]()])[0].uid
        items.enter(work, uid, {f"title_{language}": title}, language)
        return uid

    return write


def _duplicates(works: Sequence[str]) -> Callable[[Work, Progress], str]:
    def write(work: Work, progress: Progress) -> str:
        return duplicating.duplicate(work, works)[0].uid

    return write
