"""People, organisations and groups: every name once, its spellings, its languages, and all that names it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.record_page import WORKS_KEYS, PageWords, RecordPage, Rows
from kalbajar_catalogue.desk.people import verbs
from kalbajar_catalogue.desk.people.aside import PersonAside
from kalbajar_catalogue.desk.widgets.record_rows import BY_ORDER, BY_USE, EVERYTHING, UNUSED, RecordRow
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

TYPES = ("person", "organisation", "group")


class PeoplePage(RecordPage):
    """Shows who there is; a name that nobody uses, that lacks a language, or that is open can be asked for."""

    key = "people"
    record_type = Agent
    symbol = "user-plus"
    listens_to = ("citation", "house_setting")

    def words(self) -> PageWords:
        """Every word of the page."""
        types = tuple((code, self._type(code)) for code in TYPES)
        lacking = self.tr("Name missing: {language}")
        lacks = tuple((f"{verbs.LACKING}{one}", lacking.format(language=OWN_NAMES[one])) for one in LANGUAGES)
        return PageWords(
            title=self.tr("People and organisations"),
            new=self.tr("New person"),
            find=self.tr("Find a name, in any spelling"),
            rows=self.tr("People and organisations"),
            nothing=self.tr("Nobody of this name. Ctrl+N makes a new record with it."),
            empty=self.tr("Nobody is recorded yet"),
            begin=self.tr("Makers, lenders and organisers come here by themselves when they are named in a work."),
            choices=(
                (EVERYTHING, self.tr("All")), *types, (UNUSED, self.tr("Used by nothing")),
                (verbs.OPEN, self.tr("To be confirmed")), (verbs.DOUBLE, self.tr("Possible doubles")), *lacks,
            ),
            sorts=((BY_ORDER, self.tr("By name")), (BY_USE, self.tr("Most used first"))),
        )  # fmt: skip

    def read_rows(self, language: Language) -> Rows:
        """Reads people for the list."""
        return verbs.rows(language, self.tr("to be confirmed"), self.tr("No name yet"))

    def making(self, name: str) -> tuple[Action, Callable[[Work, Progress], str]]:
        """Makes somebody."""
        return Action("agent.made"), verbs.make(name, self.language)

    def make_aside(self) -> RecordAside:
        """Who it may be as well, what names it, where its facts come from."""
        return PersonAside(self.site, self.language)

    def more_menu(self, menu: QMenu) -> None:
        """The works that name the one in hand."""
        show = menu.addAction(self.tr("Show the works that name it"), self.show_works)
        show.setShortcut(WORKS_KEYS)
        show.setEnabled(bool(self.aside.used.works()))

    def figures(self, rows: Sequence[RecordRow]) -> str:
        """How many of each type."""
        found = verbs.tallied(rows)
        people, firms = found.get("person", 0), found.get("organisation", 0)
        groups, open_yet = found.get("group", 0), found.get(verbs.OPEN, 0)
        parts = (
            self.tr("%n person(s)", "", people) if people else "",
            self.tr("%n organisation(s)", "", firms) if firms else "",
            self.tr("%n group(s)", "", groups) if groups else "",
            self.tr("%n to be confirmed", "", open_yet) if open_yet else "",
        )
        return " · ".join(part for part in parts if part)

    def _type(self, code: str) -> str:
        return capitalised(vocabularies.word("agent_type", code, self.language), self.language)
