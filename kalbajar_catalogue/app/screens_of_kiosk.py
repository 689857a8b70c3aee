"""Draws every page of the kiosk in three languages, lying and upright, from the editions in a folder, to be looked at.

`python -m kalbajar_catalogue.app.screens_of_kiosk EDITIONS OUT [PAGE...]` needs no display. It is a process of its own:
the kiosk draws by software here, the desk beside it does not.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.kiosk.face import Face, Manner
from kalbajar_catalogue.kiosk.pages.registry import PAGES
from kalbajar_catalogue.kiosk.shows import Shows, shows_of
from kalbajar_catalogue.kiosk.ways import Spot
from kalbajar_catalogue.settings.paths import resources

SIZES = ((1920, 1080), (1080, 1920))
SETTLE_S = 1.2
"""Pictures are read by other threads: so long a page may take to be whole."""


def spots(shows: Shows) -> Iterator[Spot]:
    """A page of each kind, with something to tell of; none that these exhibitions cannot fill."""
    telling = _arguments(shows)
    for page in PAGES:
        if page in telling:
            yield from (Spot(page, argument) for argument in telling[page][:1])
        else:
            yield Spot(page)


def _arguments(shows: Shows) -> dict[str, list[str]]:
    editions = [show.edition for show in shows]
    return {
        "show": [show.uid for show in shows],
        "wall": [show.uid for show in shows],
        "work": [hung.key for hung in (*shows.of_kind("photograph"), *shows.works)],
        "carpet": [hung.key for hung in shows.of_kind("carpet")],
        "dwelling": [hung.key for hung in shows.of_kind("dwelling")],
        "making": [hung.key for hung in shows.of_kind("craft")],
        "person": [agent.uid for edition in editions for agent in edition.agents],
        "place": [place.uid for edition in editions for place in edition.places],
        "event": [event.uid for edition in editions for event in edition.events],
    }


def main(arguments: Sequence[str]) -> int:
    """Draws into the folder named second; further words name the pages, all of them when there is none."""
    editions, out, *wanted = arguments
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    shows = shows_of([reader.opened(Path(editions), name) for name in reader.names(Path(editions))])
    Path(out).mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        face = Face(shows, Manner(still=True), resources())
        face.show(size)
        for spot, language in product(spots(shows), LANGUAGES):
            if not wanted or spot.page in wanted:
                _draw(face, spot, language, Path(out) / f"kiosk-{spot.page}-{language}-{size[0]}x{size[1]}.png")
        face.close()
    del application
    return 0


def _draw(face: Face, spot: Spot, language: Language, file: Path) -> None:
    face.session.begin(language)
    if spot.page == "attract":
        face.session.leave()
    elif spot.page != "home":
        face.session.open(spot.page, spot.argument)
    until = time.monotonic() + SETTLE_S
    while time.monotonic() < until:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    face.window.grabWindow().save(str(file))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
