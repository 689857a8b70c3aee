"""What pages ask for that leads elsewhere: a record at home, a comparison, the loupe, a copy, a table."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.exporting import in_view
from kalbajar_catalogue.desk.exporting.in_view import InView
from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.items.inspector import Inspector
from kalbajar_catalogue.desk.leading import RecordsPage
from kalbajar_catalogue.desk.openings import Openings
from kalbajar_catalogue.desk.recent import RecentRecords
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.rooms import KIND_OF, Rooms
from kalbajar_catalogue.desk.whereabouts import ALONE, EXHIBITION, HOME, LISTED, WORK, Whereabouts, whereabouts
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.desk.works.words import list_name
from kalbajar_catalogue.items.records import Photograph

if TYPE_CHECKING:
    from kalbajar_catalogue.desk.health.page import HealthPage
    from kalbajar_catalogue.desk.viewing.table import LightTablePage
    from kalbajar_catalogue.desk.work.page import WorkPage
    from kalbajar_catalogue.desk.work.reading import Sheet


class Deeds(QObject):
    """Carries out what a page asks for; `show` brings a page to the front, `say` says a quiet sentence."""

    def __init__(
        self, rooms: Rooms, openings: Openings, records: Records, inspector: Inspector, recent: RecentRecords,
        show: Callable[[str], None], say: Callable[[str], None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rooms, self._openings, self._records = rooms, openings, records
        self._inspector, self._recent, self._show, self._say = inspector, recent, show, say

    @property
    def recent(self) -> Sequence[str]:
        """The records that were shown last, the newest first."""
        return self._recent.uids()

    def show_record(self, uid: str) -> None:
        """Show a record where it is at home; a work of the page that is shown with its neighbours there."""
        self._recent.remember(uid)
        beside = self._beside()
        if uid in beside:
            self._show_work(beside, beside.index(uid))
        else:
            self._records.read(whereabouts(uid), self._show_there)

    def show_field(self, exhibition: str, field: str, language: str) -> None:
        """Show an exhibition where one of its fields, or a text of this kind, is written in a language."""
        self._show("exhibitions")
        self._rooms.exhibitions.show_exhibition(exhibition)
        self._rooms.exhibitions.one.show_field(field, language)

    def next_work(self) -> None:
        """Choose the work after the one that the inspector shows."""
        page, beside, uid = self._rooms.shown, self._beside(), self._inspector.uid
        after = beside[beside.index(uid) + 1 :][:1] if uid in beside else []
        if after and isinstance(page, WorksPage):
            page.choose(after[0])
        elif after and isinstance(page, GalleryPage):
            page.grid.choose_item(after[0])

    def compare(self, works: Sequence[str]) -> None:
        """Lay two to four works on the light table."""
        page = cast("LightTablePage", self._rooms.page("light_table"))
        self._show("light_table")
        page.show_works(works)

    def look(self, works: Sequence[str], at: int) -> None:
        """Open the loupe on works, beginning at a place."""
        self._openings.loupes.open(works, at)

    def open_row(self, row: int) -> None:
        """Open the loupe on the pictures of a grid, beginning with this row."""
        page = self._rooms.shown
        if isinstance(page, GridPage):
            hung = [cell for cell in page.grid.cells.cells if cell.item and cell.sha256]
            wanted = page.grid.cells.cell(row)
            if wanted in hung:
                self.look([cell.item for cell in hung], hung.index(wanted))

    def duplicate(self, works: Sequence[str] | str) -> None:
        """Copy works without their numbers, and show the first copy."""
        self._openings.duplicate([works] if isinstance(works, str) else works, self._show_copy)

    def export_tables(self, works: Sequence[str] = ()) -> None:
        """Write these works into tables, else what is in view, as a person chooses then."""
        self._openings.export_tables(self._in_view(works))

    def export_show(self, exhibition: str) -> None:
        """Write an exhibition into tables, as a person chooses then."""
        self._openings.export_tables(InView(exhibition).beginning_with(in_view.EXHIBITION))

    def paste(self, text: str) -> None:
        """Make or change works by a table."""
        self._openings.paste_table(text, self._kind())

    def paste_clipboard(self) -> None:
        """Make or change works by the table on the clipboard."""
        self._openings.paste_table(None, self._kind())

    def show_wall(self, exhibition: str) -> None:
        """Show the wall of an exhibition."""
        self._rooms.gallery.show_exhibition(exhibition)
        self._show("gallery")

    def show_health(self, exhibition: str) -> None:
        """Show the health of an exhibition's pictures."""
        page = cast("HealthPage", self._rooms.page("health"))
        page.show_exhibition(exhibition)
        self._show("health")

    def show_table(self, text: str) -> None:
        """Show what a text finds as a table of works."""
        kind = self._kind()
        self._show(kinds.PAGES[kind])
        self._rooms.works(kind).look_for(text)

    def make_titled(self, title: str) -> None:
        """Make a work with this title; a photograph comes from a file, so where those are shown it is a painting."""
        kind = self._kind()
        self._openings.make_titled("painting" if kind == Photograph.kind else kind, title, self._show_copy)

    def work_on_page(self) -> list[str]:
        """The work whose page is in front, if one is."""
        sheet = self._sheet()
        return [sheet.uid] if sheet else []

    def kind_on_page(self) -> str:
        """The kind of the work whose page is in front, '' for none."""
        sheet = self._sheet()
        return sheet.card.kind if sheet else ""

    def _in_view(self, works: Sequence[str]) -> InView:
        page = self._rooms.shown
        if isinstance(page, WorksPage):
            chosen, whole = works or page.chosen_works(), in_view.SHOWN
            name, shown = list_name(page.kind, page.asked), tuple(page.lists.rows.uids)
            view = InView(self._rooms.gallery.exhibition, shown, name, tuple(chosen))
        elif isinstance(page, GalleryPage):
            chosen, whole = works or page.chosen_works(), in_view.EXHIBITION
            view = InView(page.exhibition, tuple(page.works_in_sight()), self.tr("The wall"), tuple(chosen))
        elif self._rooms.key_of(page) == "exhibitions":
            view, whole = InView(self._rooms.exhibitions.exhibition, chosen=tuple(works)), in_view.EXHIBITION
        else:
            chosen, whole = works or self.work_on_page(), in_view.CHOSEN
            view = InView(self._rooms.gallery.exhibition, chosen=tuple(chosen))
        return view.beginning_with(in_view.CHOSEN if works or len(view.chosen) > 1 else whole)

    def _sheet(self) -> "Sheet | None":
        page = self._rooms.shown
        return cast("WorkPage", page).sheet if self._rooms.key_of(page) == "work" else None

    def _kind(self) -> str:
        """The kind of work whose page is shown, photographs elsewhere."""
        return KIND_OF.get(self._rooms.key_of(self._rooms.shown), Photograph.kind)

    def _show_there(self, place: Whereabouts) -> None:
        if place.page == WORK:
            self._show_work([place.uid], 0)
        elif place.page == EXHIBITION:
            self._show("exhibitions")
            self._rooms.exhibitions.show_exhibition(place.uid)
            if place.part:
                self._rooms.exhibitions.one.show_part(place.part_kind, place.part)
        elif place.page == LISTED:
            page = self._rooms.page(HOME[place.kind])
            self._show(HOME[place.kind])
            cast(RecordsPage, page).show_record(place.uid)
        elif place.page == ALONE:
            self._openings.show_record(place.kind, place.uid)
        else:
            self._say(self.tr("It lies in the trash, or is no longer there."))

    def _show_work(self, uids: Sequence[str], at: int) -> None:
        page = cast("WorkPage", self._rooms.page("work"))
        self._show("work")
        page.show_works(uids, at)

    def _show_copy(self, uid: str) -> None:
        self._show_work([uid], 0)

    def _beside(self) -> list[str]:
        """The works of the page that is shown, in the order in which they stand there."""
        page = self._rooms.shown
        if isinstance(page, WorksPage):
            return list(page.lists.rows.uids)
        if isinstance(page, GalleryPage):
            return [cell.item for cell in page.grid.cells.cells if cell.item]
        return []
