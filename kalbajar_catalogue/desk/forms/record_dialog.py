"""One record beside the page: an event, a section."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import trash
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Work


class RecordDialog(QDialog):
    """The form of a record in a window of its own; what is typed is stored as fields are left."""

    def __init__(
        self, site: Site, record_type: type[Record], uid: str, language: Language, parent: QWidget | None,
        deletable: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records, self._uid, self._kind = site.records, uid, record_type.kind
        self.form = RecordForm(site, record_type, language)
        self.delete, self._close = Button("plain", "trash-2"), Button("primary")
        self._lay_out()
        self.delete.setVisible(deletable and site.records.writable)
        self.delete.clicked.connect(self._throw_away)
        self._close.clicked.connect(self.reject)
        site.records.changed.connect(self.hear)
        self.form.show_record(uid)
        self._retranslate()

    def hear(self, changes: Changes) -> None:
        """Read anew what was changed."""
        self.form.hear(changes)

    def reject(self) -> None:
        """Close; the field that is being edited is stored."""
        self.form.leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store before it goes."""
        self.form.leave()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 12)
        column.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column.addLayout(foot)
        self.resize(480, 640)

    def _throw_away(self) -> None:
        action = Action("record.deleted", {"ref": self.form.ref})
        self._records.write(action, _throw_away(self._uid))
        super().reject()

    def _retranslate(self) -> None:
        self.setWindowTitle({"event": self.tr("Event"), "section": self.tr("Section")}.get(self._kind, self.form.ref))
        self._close.setText(self.tr("Close"))
        self.delete.setText(self.tr("To the trash"))
        for button in (self._close, self.delete):
            named(button, button.text().strip())


def _throw_away(uid: str) -> Callable[[Work, Progress], None]:
    def write(work: Work, progress: Progress) -> None:
        trash.throw_away(work, uid)

    return write
