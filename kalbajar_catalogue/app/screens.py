"""Draws every page of the desk in three languages, light and dark, and the sample's books, to be looked at.

`python -m kalbajar_catalogue.app.screens build/screens/` needs no display. A page nobody looked at is not done.
"""

import shutil
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app import demonstration
from kalbajar_catalogue.app.desk import Desk, make_application
from kalbajar_catalogue.app.sample.scenes import SCENES
from kalbajar_catalogue.desk.screens import draw, settle
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.publishing import preview
from kalbajar_catalogue.storage.journal import Action

PAGES = ("gallery", "photographs", "history")
SIZES = (QSize(1440, 900), QSize(1366, 768), QSize(2560, 1440))
PAPER_PX = 700
CHOSEN = 13


def main(arguments: Sequence[str]) -> int:
    """Draws into the folder named first, by default `build/screens`."""
    out = Path(arguments[0] if arguments else "build/screens")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    folder = out / "sample-catalogue"
    _prepare(folder, out)
    application = make_application()
    desk = Desk(application, folder, demonstration.WHO, "az")
    desk.open()
    settle(desk.window)
    _choose(desk)
    _draw_desk(desk, out)
    desk.close()
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(list(out.glob('*.png')))} pictures lie in {out}")  # noqa: T201 - the answer
    return 0


def _prepare(folder: Path, out: Path) -> None:
    catalogue = demonstration.sample_catalogue(folder, SCENES[:27])
    with catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0]
    with catalogue.work(
        demonstration.WHO, Action("record.edited", {"ref": show.ref, "field": "Works announced"})
    ) as work:
        exhibitions.change(work, show.uid, {"announced_count": 44})
    for book in demonstration.books(catalogue, out):
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
    settle(desk.window)


def _draw_desk(desk: Desk, out: Path) -> None:
    for page, language, dark, size in product(PAGES, LANGUAGES, (False, True), SIZES):
        scheme = "dark" if dark else "light"
        picture = draw(desk.window, page, language, dark, size)
        picture.save(str(out / f"desk-{page}-{language}-{scheme}-{size.width()}x{size.height()}.png"))
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
