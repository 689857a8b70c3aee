"""The pages of an open catalogue, each made when it is first gone to: opening waits for one of them only."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.history.page import HistoryPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

if TYPE_CHECKING:
    from kalbajar_catalogue.desk.exhibitions.page import ExhibitionsPage

KIND_OF = {key: kind for kind, key in kinds.PAGES.items()}
"""The kind of work that a page of works shows."""
LATER = ("overview", "programme", "people", "places", "vocabularies", "sources", "texts", "rights", "trash")
"""Pages whose module is loaded when they are first gone to: `desk/people/page.py` holds `PeoplePage`."""


class Page(Protocol):
    """What every page can do."""

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""


class Rooms(QObject):
    """Makes pages; `made_one` tells the key of each page that was made."""

    made_one = Signal(str)

    def __init__(self, site: Site, language: Language, stack: QStackedWidget, parent: QObject) -> None:
        """`stack` is where the pages lie."""
        super().__init__(parent)
        self._stack = stack
        self._site, self._language = site, language
        self._made: dict[str, QWidget] = {}
        self._unspoken: set[str] = set()
        self._makers: Mapping[str, Callable[[Site, Language], QWidget]] = {
            "exhibitions": _exhibitions,
            "gallery": _gallery,
            **{key: _works(kind) for key, kind in KIND_OF.items()},
            "health": _health,
            "light_table": _light_table,
            "work": _work,
            "import": _import,
            "match_pictures": _match_pictures,
            "publish": _publish,
            "history": _history,
            "settings": _settings,
            **{key: _lazily(key) for key in LATER},
        }

    def __contains__(self, key: object) -> bool:
        return key in self._makers

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages there are."""
        return tuple(self._makers)

    @property
    def made(self) -> Mapping[str, QWidget]:
        """The pages that were made so far, by key."""
        return self._made

    def page(self, key: str) -> QWidget:
        """The page of this key, made now if it never was, in the language of now."""
        if key not in self._made:
            self._made[key] = self._makers[key](self._site, self._language)
            self.made_one.emit(key)
        if key in self._unspoken:
            self._unspoken.discard(key)
            cast(Page, self._made[key]).speak(self._language)
        return self._made[key]

    @property
    def shown(self) -> QWidget | None:
        """The page that is in front."""
        return self._stack.currentWidget()

    def key_of(self, page: QWidget | None) -> str:
        """The key of a page, '' for what is none."""
        return next((key for key, made in self._made.items() if made is page), "")

    def hear(self, changes: Changes) -> None:
        """Tell every page that was made of changes."""
        for page in list(self._made.values()):
            cast(Page, page).hear(changes)

    def speak(self, language: Language) -> None:
        """Show records in this language: at once on the page in front, on each other one when it is gone to."""
        self._language = language
        self._unspoken = {key for key, page in self._made.items() if page is not self.shown}
        if shown := self.key_of(self.shown):
            cast(Page, self._made[shown]).speak(language)

    def works(self, kind: str) -> WorksPage:
        """The page of one kind of work."""
        return cast(WorksPage, self.page(kinds.PAGES[kind]))

    @property
    def gallery(self) -> GalleryPage:
        """The wall."""
        return cast(GalleryPage, self.page("gallery"))

    @property
    def exhibitions(self) -> "ExhibitionsPage":
        """The exhibitions."""
        return cast("ExhibitionsPage", self.page("exhibitions"))

    @property
    def history(self) -> HistoryPage:
        """The history."""
        return cast(HistoryPage, self.page("history"))


class WorksPages(Mapping[str, WorksPage]):
    """The page of each kind of work; one that was never gone to is made when it is asked for."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def __getitem__(self, kind: str) -> WorksPage:
        if kind not in kinds.PAGES:
            raise KeyError(kind)
        return self._rooms.works(kind)

    def __iter__(self) -> Iterator[str]:
        return iter(kinds.PAGES)

    def __len__(self) -> int:
        return len(kinds.PAGES)


def load_ahead(progress: Progress) -> None:
    """Load the modules that publishing needs, so that going there is quick; for the long lane."""
    import_module("kalbajar_catalogue.desk.publishing.page")


def _lazily(key: str) -> Callable[[Site, Language], QWidget]:
    def make(site: Site, language: Language) -> QWidget:
        module = import_module(f"kalbajar_catalogue.desk.{key}.page")
        page: QWidget = getattr(module, f"{key.capitalize()}Page")(site, language)
        return page

    return make


def _exhibitions(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.exhibitions.page import ExhibitionsPage

    return ExhibitionsPage(site, language)


def _gallery(site: Site, language: Language) -> QWidget:
    return GalleryPage(site.records, site.pictures, language, memory=site.memory, folder=site.folder)


def _works(kind: str) -> Callable[[Site, Language], QWidget]:
    def make(site: Site, language: Language) -> QWidget:
        return WorksPage(kind, site.records, site.pictures, language, memory=site.memory, folder=site.folder)

    return make


def _history(site: Site, language: Language) -> QWidget:
    return HistoryPage(site, language)


def _health(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.health.page import HealthPage  # loads numpy

    return HealthPage(site, language)


def _light_table(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.viewing.table import LightTablePage

    return LightTablePage(site, language)


def _work(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.work.page import WorkPage

    return WorkPage(site, language)


def _import(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.importing.wizard import ImportWizard

    return ImportWizard(site, language)


def _match_pictures(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.importing.match_pictures import MatchPictures

    return MatchPictures(site, language)


def _publish(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.publishing.page import PublishingPage  # loads the press

    return PublishingPage(site, language)


def _settings(site: Site, language: Language) -> QWidget:
    from kalbajar_catalogue.desk.settings.page import SettingsPage

    return SettingsPage(site, language)
