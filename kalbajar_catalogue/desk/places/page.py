"""Places: every name once, in what it lies, where it lies on Earth, and all that names it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.record_page import PageWords, RecordPage, Rows
from kalbajar_catalogue.desk.places import verbs
from kalbajar_catalogue.desk.places.aside import PlaceAside
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.record_rows import BY_ORDER, BY_USE, EVERYTHING, UNUSED, RecordRow
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

BESIDE_THE_FORM = ("latitude", "longitude", "identifiers")
"""What is typed beside the map, and not in the form."""


class PlacesPage(RecordPage):
    """Shows the places there are, each under the one it lies in."""

    key = "places"
    record_type = Place
    symbol = "plus"
    by_single_rows = False

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent, without=BESIDE_THE_FORM)

    def words(self) -> PageWords:
        """Every word of the page."""
        lacking = self.tr("Name missing: {language}")
        lacks = tuple((f"{verbs.LACKING}{one}", lacking.format(language=OWN_NAMES[one])) for one in LANGUAGES)
        types = tuple((one.code, self._type(one.code)) for one in vocabularies.terms("place_type"))
        return PageWords(
            title=self.tr("Places"),
            new=self.tr("New place"),
            find=self.tr("Find a place, in any spelling"),
            rows=self.tr("Places"),
            nothing=self.tr("No place of this name. Ctrl+N makes a new record with it."),
            empty=self.tr("No place is recorded yet"),
            begin=self.tr("Places come here by themselves when a work, an event or an exhibition names them."),
            choices=(
                (EVERYTHING, self.tr("All")), (UNUSED, self.tr("Used by nothing")),
                (verbs.NOWHERE, self.tr("Without coordinates")), *lacks, *types,
            ),
            sorts=((BY_ORDER, self.tr("As they lie in each other")), (BY_USE, self.tr("Most used first"))),
        )  # fmt: skip

    def read_rows(self, language: Language) -> Rows:
        """Reads places for the list."""
        return verbs.rows(language, self.tr("No name yet"))

    def making(self, name: str) -> tuple[Action, Callable[[Work, Progress], str]]:
        """Makes a place."""
        return Action("place.made"), verbs.make(name, self.language)

    def make_aside(self) -> RecordAside:
        """Where it lies, and what names it."""
        return PlaceAside(self.site, self.language)

    def speak(self, language: Language) -> None:
        """Show the places in this language too, and name their types in it."""
        super().speak(language)
        self._retranslate()

    def more_menu(self, menu: QMenu) -> None:
        """A place inside the one in hand; the works of it and of all that lies in it."""
        menu.addAction(self.tr("New place in this one"), self.make_inside).setEnabled(self.records.writable)
        menu.addAction(self.tr("Show the works of it and of the places in it"), self.show_works)

    def make_inside(self) -> None:
        """Make a place that lies in the one in hand."""
        if self.records.writable and self.uid:
            verb = verbs.make("", self.language, self.uid)
            self.records.write(Action("place.made"), verb, self._made, self._refused)

    def show_works(self) -> None:
        """Show as a list the works that name the place in hand or one that lies in it."""
        self.records.read_long(verbs.works_within(self.uid, frozenset(kinds.PAGES)), self._show_works)

    def figures(self, rows: Sequence[RecordRow]) -> str:
        """How many there are, and of how many nobody wrote down where they lie."""
        nowhere = verbs.tallied(rows)[verbs.NOWHERE]
        parts = [self.tr("%n place(s)", "", len(rows))]
        if nowhere:
            parts.append(self.tr("%n without coordinates", "", nowhere))
        return " · ".join(parts)

    def _show_works(self, uids: tuple[str, ...]) -> None:
        if uids:
            row = self.list.row()
            self.among_asked.emit(list(uids), row.name if row else "")
        else:
            self.message.emit(self.tr("No work names this place or one in it."))

    def _type(self, code: str) -> str:
        return capitalised(vocabularies.word("place_type", code, self.language), self.language)
