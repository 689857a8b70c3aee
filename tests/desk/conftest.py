"""A desk before a small, real catalogue, its lanes carried out by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.desk.areas import is_control
from kalbajar_catalogue.desk.pages import Pages
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.theme import dress
from kalbajar_catalogue.desk.window import Window
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.qtkit.fonts import load_fonts
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.search import index
from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.standing.keeper import keeper_of
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import copied
from tests.once import made_once
from tests.qtkit.by_hand import ByHand

WHO = "Curator"
COLOURS = ("darkred", "navy", "olive", "teal")


def picture(file: Path, colour: str) -> Path:
    """A photograph of 300 × 200 px."""
    image = Image.new("RGB", (300, 200), colour)
    ImageDraw.Draw(image).ellipse((100, 50, 200, 150), "white")
    image.save(file, quality=90)
    return file


def taken(folder: Path) -> list[Path]:
    """Four photographs in a new folder."""
    folder.mkdir()
    return [picture(folder / f"{colour}.jpg", colour) for colour in COLOURS]


@pytest.fixture
def photographs(tmp_path: Path) -> list[Path]:
    """Four photographs that are not in the catalogue's folder."""
    return taken(tmp_path / "camera")


def hung_folder(factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue that is not open, made once, to be copied: six frames of which 1, 2 and 4 are hung."""
    return made_once(factory, "hung", _hang) / "catalogue"


def _hang(folder: Path) -> None:
    made = wiring.create(folder / "catalogue", WHO)
    with made.work(WHO, Action("exhibition.created")) as work:
        union = authorities.named(work, "agent", "Photographers Union", "en")
        title = Multilingual(az="Kəlbəcər", en="Kalbajar")
        roles = (AgentRole(union, "organiser"),)
        show = exhibitions.create(work, Exhibition(title=title, announced_count=6, organisers=roles)).uid
    plan = flow.examine(made, taken(folder / "camera")[:3])
    with made.work(WHO, Action("photographs.imported", {"count": 3})) as work:
        uids = flow.run(work, plan, show).items
        exhibitions.move(work, exhibitions.wall(work, show)[2].exhibit, 4)
        items.enter(work, uids[0], {"title_az": "Dağ cığırı", "title_en": "A mountain path"}, "en")
    # As an everyday catalogue, it has been open before: its figures are known and its index is there.
    keeper_of(made).bring_up(made)
    index.bring_up_to_date(made)
    made.close()


@pytest.fixture
def catalogue(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[Catalogue]:
    """A catalogue of a test's own, of six frames of which 1, 2 and 4 are hung."""
    opened = wiring.open_catalogue(copied(hung_folder(tmp_path_factory), tmp_path / "catalogue"), WHO)
    yield opened
    opened.close()


def controls(root: QWidget) -> list[QWidget]:
    """Where Tab may stop inside a widget, as it is now."""
    return [widget for widget in root.findChildren(QWidget) if is_control(widget)]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light scheme, with our fonts."""
    load_fonts(resources() / "fonts")
    qapp.setStyle("Fusion")
    dress(qapp, dark=False)
    return qapp


def _begin_with_gallery(memory: Path) -> None:
    """As if the wall had been open when the window was closed last; a first opening shows the overview."""
    if not memory.exists():
        memory.write_text("[window]\npage=gallery\n", "utf-8")


class Desk:
    """The window with everything in it, and the hands that carry out its jobs."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.folder = folder
        self.catalogue = catalogue
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.translator = Translator(resources() / "translations", "desk", "en")
        _begin_with_gallery(folder / "window.ini")
        self.window = Window(self.jobs, self.translator, folder / "window.ini", "Kalbajar")
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        # Qt goes on holding what the last test held down, and views choose by it.
        QTest.keyRelease(self.window, Qt.Key.Key_Control)
        self.window.open_catalogue(Session(catalogue, WHO, folder / "drafts.json"))
        self.settle()

    @property
    def pages(self) -> Pages:
        assert self.window.pages is not None
        return self.window.pages

    def settle(self) -> None:
        """Carry out everything that is asked, until nothing more is."""
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def speak(self, language: str) -> None:
        self.window.speak(language)
        self.settle()

    def choose(self, row: int) -> None:
        grid = self.pages.gallery.grid
        # The view itself would go by the keys that were held down last, in whichever test.
        choice = QItemSelectionModel.SelectionFlag.ClearAndSelect
        grid.selectionModel().setCurrentIndex(grid.cells.index(row), choice)
        self.settle()

    def close(self) -> None:
        self.window.close()
        self.jobs.close()
        self.translator.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Desk]:
    """The desk, open and settled."""
    open_desk = Desk(catalogue, tmp_path)
    yield open_desk
    open_desk.close()
