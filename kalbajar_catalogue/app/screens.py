"""Draws every page of both faces in three languages, the desk light and dark, and the sample's books, to be looked at.

`python -m kalbajar_catalogue.app.screens build/screens/` needs no display; further words name the pages to draw, all
of them when there is none. A page nobody looked at is not done.
"""

import csv
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog

from kalbajar_catalogue.app.demonstration import WHO, books
from kalbajar_catalogue.app.desk import Desk, make_application
from kalbajar_catalogue.app.sample import week
from kalbajar_catalogue.app.sample.making import sample_catalogue
from kalbajar_catalogue.desk.exporting.dialog import ExportDialog
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.desk.pages import Pages
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.screens import draw, settle
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.publishing import preview

SIZES = (QSize(1366, 768), QSize(2560, 1440))
Way = tuple[Language, bool, QSize]
"""A language, whether it is dark, how large the window is."""
EVERY_WAY: Final[Sequence[Way]] = tuple(
    (language, dark, size) for dark, language, size in product((False, True), LANGUAGES, SIZES)
)
PAPER_PX = 700
CHOSEN, PAIR = 13, (38, 39)
SPREAD_OF_A_CARPET = 20
"""A page of the book of carpets, from 0."""
NOWHERE = (9000, 9000)
TABLE = (
    ("Inventar №", "Adı", "Title (English)", "Toxuyan", "Toxunduğu yer", "Uzunluq", "En", "Vahid", "Dövr", "Qeyd"),
    ("NÜMUNƏ-X-003", "NÜMUNƏ. Buludlu səkkizguşə", "SAMPLE. Octagon with clouds", "NÜMUNƏ toxucu", "Kəlbəcər",
     "190", "130", "sm", "XIX əsr", "kənarı bərpa olunub"),
    ("NÜMUNƏ-X-101", "NÜMUNƏ. Üç pilləli medalyon", "SAMPLE. Three stepped medallions", "Əliyeva, Rəna", "Tebriz",
     "262", "148", "sm", "XIX əsr", ""),
    ("NÜMUNƏ-X-102", "NÜMUNƏ. Romblu şəbəkə", "SAMPLE. Lattice of lozenges", "Əliyeva, Rəna", "Tebriz",
     "2.62 ?", "1.48", "m", "təqr. 1890", "arxasına baxın"),
    ("NÜMUNƏ-X-103", "NÜMUNƏ. Ensiz zolaqlı palaz", "SAMPLE. Palas with narrow bands", "", "Laçın",
     "310", "160", "sm", "1920-ci illər", ""),
    ("NÜMUNƏ-X-103", "NÜMUNƏ. Zolaqlı palaz", "SAMPLE. Banded palas", "", "Laçın",
     "300", "150", "sm", "1920-ci illər", "ikinci nüsxə"),
    ("NÜMUNƏ-X-104", "NÜMUNƏ. Xurcun üzü", "SAMPLE. Saddlebag face", "NÜMUNƏ toxucu", "Kəlbəcər",
     "62", "58", "sm", "XX əsr", ""),
)  # fmt: skip
"""Where the pointer hovers over nothing."""


def main(arguments: Sequence[str]) -> int:
    """Draws into the folder named first, by default `build/screens`."""
    out = Path(arguments[0] if arguments else "build/screens")
    draw_pages(out, arguments[1:])
    print(f"{len(list(out.glob('*.png')))} pictures lie in {out}")  # noqa: T201 - the answer
    return 0


def draw_pages(out: Path, names: Sequence[str], ways: Sequence[Way] = EVERY_WAY) -> None:
    """Draws the pages of these names, or all pages, papers and the kiosk, into a folder that is made anew."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    folder = out / "sample-catalogue"
    _prepare(folder, out, papers=not names)
    application = make_application()
    desk = Desk(application, folder, WHO, "az")
    desk.open()
    settle(desk.window)
    QCursor.setPos(*NOWHERE)
    _Album(desk, out, ways).draw(names)
    if not names or "kiosk" in names:
        _draw_kiosk(desk, out)
    desk.close()
    shutil.rmtree(folder, ignore_errors=True)


def _prepare(folder: Path, out: Path, papers: bool) -> None:
    catalogue = sample_catalogue(folder, WHO)
    for book in books(catalogue, out) if papers else ():
        _draw_paper(book)
    week.work_on(catalogue, WHO)
    catalogue.close()


def _draw_kiosk(desk: Desk, out: Path) -> None:
    """The same exhibitions as visitors see them, drawn by a process of the kiosk's own."""
    assert desk.catalogue is not None
    with desk.catalogue.reading() as reading:
        shows = exhibitions.listed(reading)
    for show in shows:
        freezing.freeze(desk.catalogue, show.uid, WHO, accept=True)
    editions = desk.catalogue.folder / "editions"
    subprocess.run([sys.executable, "-m", "kalbajar_catalogue.app.screens_of_kiosk", editions, out], check=True)


def _table(folder: Path) -> Path:
    """A table such as a museum sends: most of it good, one size that is none, one place that nobody knows."""
    table = folder / "carpets.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(TABLE)
    return table


def _draw_paper(book: Path) -> None:
    for page in range(preview.page_count(book)):
        picture = book.with_name(f"{book.stem}-{page + 1:02}.png")
        picture.write_bytes(preview.page_png(book, page, PAPER_PX))


class _Album:
    """Goes to each page of the desk and draws it in every way."""

    def __init__(self, desk: Desk, out: Path, ways: Sequence[Way]) -> None:
        self._desk, self._out, self._ways = desk, out, ways
        assert desk.catalogue is not None
        with desk.catalogue.reading() as reading:
            self._shows = [show.uid for show in exhibitions.listed(reading)]
            walls = [exhibitions.wall(reading, show) for show in self._shows]
        self._hung = [[frame.item for frame in wall if frame.item] for wall in walls]

    @property
    def _pages(self) -> Pages:
        assert self._desk.window.pages is not None
        return self._desk.window.pages

    def draw(self, wanted: Collection[str]) -> None:
        """Draws the pages of these names, or all of them."""
        for name, go in self._places().items():
            if not wanted or name in wanted:
                go()
                settle(self._desk.window)
                self._draw_in_every_way(name, go)
        if not wanted or "welcome" in wanted:
            self._draw_welcome()

    def _places(self) -> Mapping[str, Callable[[], None]]:
        plain = ("overview", "programme", "people", "places", "vocabularies", "sources", "texts", "rights", "trash",
                 "photographs", "carpets", "paintings", "crafts", "dwellings", "health", "history",
                 "match_pictures", "settings")  # fmt: skip
        works = {"carpet": self._hung[1][3], "painting": self._hung[2][0], "craft": self._hung[3][0],
                 "alachigh": self._hung[1][0], "photograph": self._hung[0][CHOSEN]}  # fmt: skip
        return {
            "gallery": self._go_to_wall,
            "exhibitions": self._go_to_list,
            "exhibition": self._going_to_record(self._shows[1]),
            **{page: self._going_to(page) for page in plain},
            **{f"work-{kind}": self._going_to_record(uid) for kind, uid in works.items()},
            "light-table": self._go_to_light_table,
            **{f"import-{step.value}": self._going_to_step(step) for step in Step},
            "publish": self._go_to_publishing,
            "freeze": self._go_to_freezing,
            "palette": self._go_to_palette,
            "batch": self._go_to_batch,
            "merging": self._go_to_merging,
            "export": self._go_to_export,
        }

    def _going_to(self, page: str) -> Callable[[], None]:
        def go() -> None:
            self._close_over()
            self._pages.show_page(page)

        return go

    def _going_to_record(self, uid: str) -> Callable[[], None]:
        def go() -> None:
            self._close_over()
            self._pages.deeds.show_record(uid)

        return go

    def _go_to_wall(self) -> None:
        self._pages.show_page("gallery")
        self._pages.gallery.grid.choose_item(self._hung[0][CHOSEN])

    def _go_to_list(self) -> None:
        self._pages.show_page("exhibitions")
        self._pages.rooms.exhibitions.show_list()

    def _go_to_light_table(self) -> None:
        self._close_over()
        self._pages.deeds.compare([self._hung[0][place] for place in PAIR])

    def _going_to_step(self, step: Step) -> Callable[[], None]:
        """A step of the import of a table in which some rows are good and some are not."""

        def go() -> None:
            self._close_over()
            self._pages.show_page("import")
            wizard = self._pages.rooms.page("import")
            assert isinstance(wizard, ImportWizard)
            if step is Step.CHOOSE:
                wizard.take_file(_table(self._out))
            elif step is Step.DONE:
                wizard.check.import_asked.emit(True)
            settle(self._desk.window)
            wizard.go(step)
            settle(self._desk.window)

        return go

    def _go_to_publishing(self) -> None:
        """The spread of a carpet in the preview of its catalogue."""
        self._close_over()
        self._pages.show_page("publish")
        page = self._pages.rooms.page("publish")
        assert isinstance(page, PublishingPage)
        page.show_exhibition(self._shows[1])
        settle(self._desk.window)
        page.preview.go_to(SPREAD_OF_A_CARPET)

    def _go_to_freezing(self) -> None:
        """What is open before an edition."""
        self._close_over()
        self._pages.show_page("publish")
        settle(self._desk.window)
        page = self._pages.rooms.page("publish")
        assert isinstance(page, PublishingPage)
        page.freeze()

    def _go_to_palette(self) -> None:
        self._close_over()
        self._pages.show_page("carpets")
        self._pages.find()
        self._pages.palette.line.setText("kelbecer")

    def _go_to_batch(self) -> None:
        self._close_over()
        self._pages.show_page("photographs")
        self._pages.openings.change_many(self._hung[0][:9])

    def _go_to_merging(self) -> None:
        """Two records of one photographer side by side."""
        self._close_over()
        self._pages.show_page("people")
        settle(self._desk.window)
        assert self._desk.catalogue is not None
        self._pages.leading.merge(week.twins(self._desk.catalogue))

    def _go_to_export(self) -> None:
        """The dialog as it looks loudest: private information leaves too."""
        self._close_over()
        self._pages.show_page("carpets")
        settle(self._desk.window)
        self._pages.deeds.export_tables()
        dialog = next(one for one in self._desk.window.findChildren(ExportDialog) if one.isVisible())
        dialog.private.tick.click()

    def _close_over(self) -> None:
        self._pages.palette.close_palette()
        for dialog in self._desk.window.findChildren(QDialog):
            dialog.close()

    def _draw_in_every_way(self, name: str, go: Callable[[], None]) -> None:
        spoken = None
        for language, dark, size in self._ways:
            if language != spoken and self._dialog():
                # Nobody can choose a language while a dialog is open: it is opened in that language.
                self._close_over()
                self._desk.window.speak(language)
                settle(self._desk.window)
                go()
                settle(self._desk.window)
            spoken = language
            self._draw(name, language, dark, size)
        # The next page begins in the scheme that is worn: with many pages open a change of dress takes seconds.
        self._ways = self._ways[::-1]

    def _draw(self, name: str, language: Language, dark: bool, size: QSize) -> None:
        picture = draw(self._desk.window, "", language, dark, size)
        dialog = self._dialog()
        scheme = "dark" if dark else "light"
        shown = dialog.grab().toImage() if dialog else picture
        shown.save(str(self._out / f"desk-{name}-{language}-{scheme}-{size.width()}x{size.height()}.png"))

    def _dialog(self) -> QDialog | None:
        return next((found for found in self._desk.window.findChildren(QDialog) if found.isVisible()), None)

    def _draw_welcome(self) -> None:
        """The ways to begin, without and with a sentence about what went wrong. Leaves the pages."""
        folder = Path("/home/aysel/Kalbajar Catalogue")
        self._close_over()
        self._desk.window.show_welcome(folder)
        for name, (language, dark, size) in product(("welcome", "refused"), self._ways):
            self._desk.window.welcome.show_choices(folder)
            if name == "refused":
                self._desk.window.refused(Problem("folder.taken", {"folder": str(folder)}))
            self._draw(name, language, dark, size)
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
