"""Words on their way to be stored."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.texts import verbs
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.text_list import Line


class Sent(QObject):
    """The words of one line; tells itself how it went, and goes away."""

    stored = Signal(object)
    refused = Signal(object, object)

    def __init__(self, line: Line, ref: str, body: str, approved: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.line, self.ref, self.body, self.approved = line, ref, body, approved

    def start(self, site: Site) -> None:
        """Begin."""
        action = verbs.action_of(self.line, self.ref, self.approved)
        verb = verbs.write(self.line, self.body, self.approved)
        site.records.write(action, verb, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        self.stored.emit(self)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        self.refused.emit(self, error)
        self.deleteLater()
