"""Beside a source: the facts that stand in it, by record and field, and what else names it."""

from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.desk.forms import citing_verbs
from kalbajar_catalogue.desk.forms.citing import Citing
from kalbajar_catalogue.desk.forms.citing_verbs import Cited
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import rule
from kalbajar_catalogue.i18n.languages import Language


class SourceAside(RecordAside):
    """A citation is told as a fact, not as a use."""

    with_sources = False
    without = (Citation.kind,)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        self.facts = Citing(language, None, site.records.writable, facts=True)
        self.facts.record_asked.connect(self.record_asked)
        self.facts.citation_asked.connect(self.open_citation)
        self.facts.confirm_asked.connect(self.confirm)
        self.column.insertWidget(0, self.facts)
        self.column.insertWidget(1, rule())

    def ask(self) -> None:
        """Ask also for the facts."""
        super().ask()
        self.site.records.read(citing_verbs.facts_in(self.uid), self._show_facts)

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        super().speak(language)
        self.facts.speak(language)

    def _show_facts(self, answer: tuple[str, tuple[Cited, ...]]) -> None:
        uid, cited = answer
        if uid == self.uid:
            self.facts.show_cited(cited)
