"""Draws every page of the desk in three languages, light and dark, and the sample's books, to be looked at.

`python -m kalbajar_catalogue.app.screens build/screens/` needs no display. A page nobody looked at is not done.
"""

import shutil
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app.demonstration import WHO, books
from kalbajar_catalogue.app.desk import Desk, make_application
from kalbajar_catalogue.app.sample.making import sample_catalogue
from kalbajar_catalogue.desk.screens import draw, settle
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.publishing import preview

PAGES = ("gallery", "photographs", "carpets", "paintings", "crafts", "dwellings", "history")
SIZES = (QSize(1440, 900), QSize(1366, 768), QSize(2560, 1440))
PAPER_PX = 700
CHOSEN = 13
NOWHERE = (9000, 9000)
"""Where the pointer hovers over nothing."""


def main(arguments: Sequence[str]) -> int:
    """Draws into the folder named first, by default `build/screens`."""
    out = Path(arguments[0] if arguments else "build/screens")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    folder = out / "sample-catalogue"
    _prepare(folder, out)
    application = make_application()
    desk = Desk(application, folder, WHO, "az")
    desk.open()
    settle(desk.window)
    QCursor.setPos(*NOWHERE)
    _choose(desk)
    _draw_desk(desk, out)
    _draw_welcome(desk, out)
    desk.close()
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(list(out.glob('*.png')))} pictures lie in {out}")  # noqa: T201 - the answer
    return 0


def _prepare(folder: Path, out: Path) -> None:
    catalogue = sample_catalogue(folder, WHO)
    for book in books(catalogue, out):
        _draw_paper(book)
    catalogue.close()


def _draw_paper(book: Path) -> None:
    for page in range(preview.page_count(book)):
        picture = book.with_name(f"{book.stem}-{page + 1:02}.png")
        picture.write_bytes(preview.page_png(book, page, PAPER_PX))


def _choose(desk: Desk) -> None:
    """Chooses a work on the wall, so that the form beside it is seen."""
    assert desk.catalogue is not None
    with desk.catalogue.reading() as reading:
        frames = exhibitions.wall(reading, exhibitions.listed(reading)[0].uid)
    assert desk.window.pages is not None
    desk.window.pages.gallery.grid.choose_item(frames[CHOSEN].item)
    desk.window.pages.works[Carpet.kind].grid.setCurrentIndex(desk.window.pages.works[Carpet.kind].grid.cells.index(0))
    desk.window.pages.show_page("carpets")
    settle(desk.window)
    for section in desk.window.pages.inspector.form.sections:
        section.unfold(section.group == "weave")
    settle(desk.window)


def _draw_welcome(desk: Desk, out: Path) -> None:
    """The ways to begin, without and with a sentence about what went wrong. Leaves the pages."""
    folder = Path("/home/aysel/Kalbajar Catalogue")
    desk.window.show_welcome(folder)
    for page, (language, dark, size) in product(("welcome", "refused"), product(LANGUAGES, (False, True), SIZES)):
        desk.window.welcome.show_choices(folder)
        if page == "refused":
            desk.window.refused(Problem("folder.taken", {"folder": str(folder)}))
        _draw(desk, page, language, dark, size, out)


def _draw(desk: Desk, page: str, language: Language, dark: bool, size: QSize, out: Path) -> None:
    picture = draw(desk.window, page if page in PAGES else "", language, dark, size)
    scheme = "dark" if dark else "light"
    picture.save(str(out / f"desk-{page}-{language}-{scheme}-{size.width()}x{size.height()}.png"))


def _draw_desk(desk: Desk, out: Path) -> None:
    for page, language, dark, size in product(PAGES, LANGUAGES, (False, True), SIZES):
        _draw(desk, page, language, dark, size, out)
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
