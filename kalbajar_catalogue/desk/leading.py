"""Where one page leads to another: these works as a list, a record's history, texts that lack, rights, a merge."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.publishing.arriving import Arrived, EditionArrivals, is_edition
from kalbajar_catalogue.desk.rooms import Rooms
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.whereabouts import HOME
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.search.asking import Among, Asked
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


class RecordsPage(Protocol):
    """A page that can go to one of its records."""

    def show_record(self, uid: str) -> None:
        """Show this record."""

    def make(self) -> None:
        """Make a record of the page's kind."""


class HistoryKeeper(Protocol):
    """The page of the history, as others lead to it."""

    def show_record(self, uid: str) -> None:
        """Show what happened to one record."""

    def since(self, uid: str) -> None:
        """Show what was changed since an edition."""


class TextsKeeper(Protocol):
    """The page of texts, as others lead to it."""

    def ask(self, exhibition: str, language: str, state: str, what: str = "") -> None:
        """Show the texts of an exhibition in a language and a state, of a kind; '' for all."""


class RightsKeeper(Protocol):
    """The page of rights, as others lead to it."""

    def show_works(self, uids: Sequence[str]) -> None:
        """Choose these works."""


class Hangs(Protocol):
    """The page of exhibitions, as others lead to it."""

    def hang_works_in(self, uid: str) -> None:
        """Show an exhibition, and the works that do not hang there yet."""


class Papers(Protocol):
    """The page that prints and freezes, as others lead to it."""

    def show_exhibition(self, exhibition: str, paper: str = "") -> None:
        """Show an exhibition as a paper, '' for that which was looked at last."""

    def freeze_exhibition(self, exhibition: str) -> None:
        """Show an exhibition, and what leads to an edition of it."""

    def show_editions_of(self, exhibition: str) -> None:
        """Show an exhibition, and its editions."""


class PrintKeeper(Protocol):
    """The page that prints and freezes, as others lead to it."""

    def show_edition(self, exhibition: str, edition: str) -> None:
        """Print from this edition, where its exhibition is in the catalogue."""


class Leading(QObject):
    """Carries out what a page asks for that another page shows.

    `show` brings a page to the front, `say` says a quiet sentence.
    """

    def __init__(
        self, rooms: Rooms, site: Site, language: Language, over: QWidget,
        show: Callable[[str], None], say: Callable[[str], None],
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._rooms, self._site, self._language, self._over = rooms, site, language, over
        self._show, self._say = show, say
        self._among = Among(frozenset(), "")
        self._editions = EditionArrivals(site.records.catalogue, site.jobs, self)
        self._editions.came.connect(self._show_edition)

    def slots(self) -> Mapping[str, Callable[..., None]]:
        """What is done when a page asks by a signal of this name."""
        return {
            "among_asked": self.show_among, "history_asked": self.show_history, "since_asked": self.show_since,
            "texts_asked": self.show_texts, "text_lines_asked": self.show_texts, "trash_asked": self.show_trash,
            "rights_asked": self.show_rights, "rights_of_asked": self.show_rights_of,
            "merge_asked": self.merge, "make_asked": self.make,
            "hang_asked": self.hang, "publish_asked": self.publish, "freeze_asked": self.freeze,
            "editions_asked": self.show_editions,
        }  # fmt: skip

    def speak(self, language: Language) -> None:
        """Open windows in this language from now on."""
        self._language = language

    def take_editions(self, files: Sequence[Path]) -> list[Path]:
        """Take in the editions among files that came, and show where they lie; gives back the other files."""
        for file in filter(is_edition, files):
            self._editions.take(file)
        return [file for file in files if not is_edition(file)]

    def _show_edition(self, arrived: Arrived) -> None:
        page = cast(PrintKeeper, self._rooms.page("publish"))
        page.show_edition(arrived.exhibition, arrived.name)
        self._show("publish")
        self._say(self._editions.said(arrived))

    def show_among(self, works: Sequence[str], said: str) -> None:
        """Show these works, called `said` together, on the page of the kind that most of them are."""
        self._among = Among(frozenset(works), said)
        self._site.records.read(_kinds_of(works), self._show_kind)

    def show_history(self, uid: str) -> None:
        """Show what happened to one record."""
        self._show("history")
        cast(HistoryKeeper, self._rooms.page("history")).show_record(uid)

    def show_since(self, edition: str) -> None:
        """Show what was changed since an edition."""
        self._show("history")
        cast(HistoryKeeper, self._rooms.page("history")).since(edition)

    def show_texts(self, exhibition: str, language: str, state: str, what: str = "") -> None:
        """Show the texts of an exhibition in a language and a state, of a kind or of every one."""
        self._show("texts")
        cast(TextsKeeper, self._rooms.page("texts")).ask(exhibition, language, state, what)

    def show_rights(self, uid: str) -> None:
        """Show the rights of a work."""
        self._show("rights")
        cast(RecordsPage, self._rooms.page("rights")).show_record(uid)

    def show_rights_of(self, works: Sequence[str]) -> None:
        """Show the rights of these works, for something to be said of all of them."""
        self._show("rights")
        cast(RightsKeeper, self._rooms.page("rights")).show_works(works)

    def hang(self, exhibition: str) -> None:
        """Show an exhibition, and the works that can be hung in it."""
        self._show("exhibitions")
        cast(Hangs, self._rooms.page("exhibitions")).hang_works_in(exhibition)

    def publish(self, exhibition: str, paper: str) -> None:
        """Show an exhibition as it would be printed: as this paper, '' for that which was looked at last."""
        page = self._rooms.page("publish")
        cast(Papers, page).show_exhibition(exhibition, paper)
        self._show("publish")
        page.setFocus()

    def freeze(self, exhibition: str) -> None:
        """Show what leads to an edition of an exhibition."""
        self._show("publish")
        cast(Papers, self._rooms.page("publish")).freeze_exhibition(exhibition)

    def show_editions(self, exhibition: str) -> None:
        """Show the editions of an exhibition."""
        self._show("publish")
        cast(Papers, self._rooms.page("publish")).show_editions_of(exhibition)

    def show_trash(self) -> None:
        """Show what was thrown away."""
        self._show("trash")

    def merge(self, uids: Sequence[str]) -> None:
        """Show two records of one kind side by side, to become one."""
        self._site.records.read(_pair(uids), self._open_merging)

    def make(self, kind: str) -> None:
        """Make a record of a kind on its page."""
        page = {"exhibition": "exhibitions", **HOME, **kinds.PAGES}.get(kind, kind)
        self._show(page)
        cast(RecordsPage, self._rooms.page(page)).make()

    def _show_kind(self, counted: Mapping[str, int]) -> None:
        if not counted:
            return
        kind = max(counted, key=counted.__getitem__)
        if others := sum(counted.values()) - counted[kind]:
            self._say(self.tr("%n of them are of other kinds.", "", others))
        self._show(kinds.PAGES[kind])
        self._rooms.works(kind).ask(Asked(among=self._among))

    def _open_merging(self, pair: tuple[str, tuple[str, ...]]) -> None:
        from kalbajar_catalogue.desk.merging.dialog import MergeDialog

        kind, uids = pair
        MergeDialog(self._site, kind, uids, self._language, self._over).open()


def _kinds_of(works: Sequence[str]) -> Callable[[Reading], Mapping[str, int]]:
    def read(reading: Reading) -> Mapping[str, int]:
        found = Counter(store.live_kinds(reading, works).values())
        return {kind: often for kind, often in found.items() if kind in BY_KIND}

    return read


def _pair(uids: Sequence[str]) -> Callable[[Reading], tuple[str, tuple[str, ...]]]:
    return lambda reading: (store.row_of(reading, uids[0]).kind, tuple(uids))
