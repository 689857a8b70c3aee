"""What stands beside the form of a record: who uses it, and where its facts come from.

A page that has more to show makes a subclass: it puts widgets into `column` (`column.insertWidget(0, ...)` stands
above), and overrides `ask` and `show_answer` where it reads more than the uses, `speak` and `_retranslate` for its own
words. What it asks for by `record_asked`, `among_asked` and `merge_asked` the page passes on.
"""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.desk.forms import citing_verbs, used_verbs
from kalbajar_catalogue.desk.forms.citing import Citing
from kalbajar_catalogue.desk.forms.citing_verbs import Cited
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.desk.forms.used_by import STEP, UsedBy
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import Dress
from kalbajar_catalogue.desk.widgets.buttons import rule
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading

T = TypeVar("T")
LATER_MS = 250
"""Many changes that come one after another are read together."""


class RecordAside(QWidget):
    """Shows what lies around one record; reads it in the long lane, so that the form never waits for it."""

    record_asked = Signal(str)
    among_asked = Signal(list, str)
    merge_asked = Signal(list)
    message = Signal(str)
    with_sources: ClassVar[bool] = True
    without: ClassVar[tuple[str, ...]] = ()
    """Kinds whose records are no use worth naming here."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self.site, self.language = site, language
        self.uid = self.name = ""
        self._shown: dict[int, int] = {}
        self._asked: dict[str, Job] = {}
        self._stale = False
        self.used = UsedBy(language)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 12, 16)
        self.column.setSpacing(12)
        self.lookup = Lookup(site.records, language)
        writable = site.records.writable
        self.sources = Citing(language, self.lookup if writable else None, writable)
        self.sources.setVisible(self.with_sources)
        self.line = rule()
        self.line.setVisible(self.with_sources)
        for widget in (self.used, self.line, self.sources):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER_MS)
        self._soon.timeout.connect(self.load)
        self.used.record_asked.connect(self.record_asked)
        self.used.among_asked.connect(self.among_asked)
        self.used.more_asked.connect(self._show_more)
        self.sources.record_asked.connect(self.record_asked)
        self.sources.citation_asked.connect(self.open_citation)
        self.sources.cite_asked.connect(self._cite)
        self.sources.confirm_asked.connect(self.confirm)

    # What a page may do otherwise

    def ask(self) -> None:
        """Ask for what lies around `uid`; the answer goes to `show_answer`."""
        self.read_latest("uses", used_verbs.uses(self.uid, self._shown, self.without), self.show_answer)

    def read_latest(self, name: str, verb: Callable[[Reading], T], done: Callable[[T], None]) -> None:
        """Read in the long lane; what was asked under this name before and still waits is forgotten.

        Whoever walks down a list by keys waits for the last record only.
        """
        if (before := self._asked.pop(name, None)) is not None:
            before.cancel()
        job = self._asked[name] = self.site.records.read_long(verb, done)
        job.ended.connect(self._forget_ended)

    def show_answer(self, answer: tuple[str, Any]) -> None:
        """Show what was read: (uid that was asked for, its uses)."""
        uid, uses = answer
        if uid == self.uid:
            self.used.show_uses(self.name, uses)

    # What the page of records does

    def show_record(self, uid: str, name: str) -> None:
        """Show what lies around this record, '' for none."""
        if uid != self.uid:
            self._shown = {}
            self.used.show_uses(name, None)
        self.uid, self.name = uid, name
        self.load()

    def load(self) -> None:
        """Read it anew."""
        self._stale = False
        if self.uid:
            self.ask()
            self._ask_sources()

    def hear(self, changes: Changes) -> None:
        """Something changed, soon read anew, or when it is seen again: whatever it was may point here."""
        self._stale = True
        if self.uid and self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read now."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self.language = self.lookup.language = language
        self.used.speak(language)
        self.sources.speak(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _retranslate(self) -> None:
        """Say every word of one's own anew."""

    def _forget_ended(self) -> None:
        ended = self.sender()
        self._asked = {name: job for name, job in self._asked.items() if job is not ended}

    def _ask_sources(self) -> None:
        if self.with_sources:
            self.site.records.read(citing_verbs.sources_of(self.uid), self._show_sources)

    def _show_sources(self, answer: tuple[str, tuple[Cited, ...]]) -> None:
        uid, cited = answer
        if uid == self.uid:
            self.sources.show_cited(cited)

    def open_citation(self, uid: str) -> None:
        """Show a citation beside the page."""
        RecordDialog(self.site, Citation, uid, self.language, self.window()).open()

    def confirm(self, uid: str) -> None:
        """Mark a citation as confirmed."""
        action = Action("fact.confirmed", {"what": self.name})
        self.site.records.write(action, citing_verbs.confirm(uid), None, self._refused)

    def _cite(self, said: str) -> None:
        action = Action("source.named", {"what": self.name})
        self.site.records.write(action, citing_verbs.cite(self.uid, said), self.open_citation, self._refused)

    def _refused(self, error: WorldError) -> None:
        self.message.emit(sentence(self.language, error.code, error.problem.values))

    def _show_more(self, place: int) -> None:
        self._shown[place] = self._shown.get(place, used_verbs.FEW) + STEP
        self.load()
