"""Sources: articles, books, sheets and somebody's word, with the facts that stand in each."""

from collections.abc import Callable, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Source
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.record_page import PageWords, RecordPage, Rows
from kalbajar_catalogue.desk.sources import verbs
from kalbajar_catalogue.desk.sources.aside import SourceAside
from kalbajar_catalogue.desk.widgets.record_rows import BY_ORDER, BY_USE, EVERYTHING, UNUSED, RecordRow
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work


class SourcesPage(RecordPage):
    """Shows where facts come from, and which fact stands where."""

    key = "sources"
    record_type = Source
    symbol = "plus"
    listens_to = ("citation",)

    def words(self) -> PageWords:
        """Every word of the page."""
        types = tuple((one.code, self._type(one.code)) for one in vocabularies.terms("source_type"))
        return PageWords(
            title=self.tr("Sources"),
            new=self.tr("New source"),
            find=self.tr("Find a source by its words or address"),
            rows=self.tr("Sources"),
            nothing=self.tr("No source of these words. Ctrl+N makes a new one with them."),
            empty=self.tr("No source yet"),
            begin=self.tr("Say once where facts come from: an article, a lender's sheet, somebody's word."),
            choices=(
                (EVERYTHING, self.tr("All")), (verbs.OPEN, self.tr("To be confirmed")),
                (UNUSED, self.tr("Used by nothing")), *types,
            ),
            sorts=((BY_ORDER, self.tr("By name")), (BY_USE, self.tr("Most used first"))),
        )  # fmt: skip

    def read_rows(self, language: Language) -> Rows:
        """Reads sources for the list."""
        return verbs.rows(language, self._open_said, self.tr("No words yet"))

    def making(self, name: str) -> tuple[Action, Callable[[Work, Progress], str]]:
        """Makes a source."""
        return Action("source.made"), verbs.make(name)

    def make_aside(self) -> RecordAside:
        """The facts that stand in it, and what else names it."""
        return SourceAside(self.site, self.language)

    def figures(self, rows: Sequence[RecordRow]) -> str:
        """How many there are, and how many have open facts."""
        open_yet = sum(verbs.OPEN in row.tags for row in rows)
        parts = [self.tr("%n source(s)", "", len(rows))]
        if open_yet:
            parts.append(self.tr("%n with facts to be confirmed", "", open_yet))
        return " · ".join(parts)

    def _open_said(self, count: int) -> str:
        return self.tr("%n fact(s) to be confirmed", "", count)

    def _type(self, code: str) -> str:
        return capitalised(vocabularies.word("source_type", code, self.language), self.language)
