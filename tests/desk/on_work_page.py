"""The page of a work by itself on a real catalogue, its lanes carried out by hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.work.page import WorkPage
from kalbajar_catalogue.desk.work.reading import Sheet
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.photographs import attaching, keeping
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Item
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink, Point, Region
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import done
from tests.desk.conftest import picture
from tests.qtkit.by_hand import ByHand

WHO = "Curator"


class OnPage:
    """The page, what it stands on, and the hands that carry out its jobs."""

    def __init__(self, catalogue: Catalogue, folder: Path, language: Language = "en") -> None:
        self.catalogue = catalogue
        self.crashes: list[Exception] = []
        self.refused: list[object] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.jobs.refused.connect(self.refused.append)
        records = Records(catalogue, WHO, self.jobs)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        self.drafts = Drafts(None, None)
        pictures = Pictures(catalogue.folder, self.jobs)
        self.site = Site(records, pictures, self.drafts, self.jobs, memory, catalogue.folder)
        self.page = WorkPage(self.site, language)
        records.changed.connect(self.page.hear)
        self.page.setMinimumSize(900, 600)
        self.page.resize(1256, 824)
        self.page.load()
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)

    @property
    def sheet(self) -> Sheet:
        assert self.page.sheet is not None
        return self.page.sheet

    def open(self, *uids: str, at: int = 0) -> None:
        self.page.show_works(uids, at)
        self.settle()

    def tab(self, tab: str) -> None:
        self.page.middle.show_tab(tab)
        self.settle()

    def settle(self) -> None:
        """Carry out everything that is asked, until nothing more is."""
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def edit(self, name: str) -> FieldEdit:
        """A field that is in sight under the tab that is shown, or beside the tabs."""
        form = self.page.middle.form
        edits: list[FieldEdit] = [*(form.edits() if form else ()), *self.page.aside.form.edits()]
        return next(edit for edit in edits if edit.field.name == name and edit.isVisible())

    def enter(self, name: str, text: str) -> FieldEdit:
        """Type a text in a field and leave it."""
        edit = self.edit(name)
        edit.control.show_text(text)
        edit.control.typed.emit()
        edit.control.left.emit()
        self.settle()
        return edit

    def undo(self) -> str:
        """Take back this person's last action; gives back what it was."""
        with self.catalogue.reading() as reading:
            last = history.next_undo(reading, WHO)
        assert last is not None
        with self.catalogue.work(WHO, Action("undo")) as work:
            history.undo(work, last.id)
        self.site.records.changed.emit(work.changes)
        self.settle()
        return last.action.code

    def close(self) -> None:
        self.page.close()
        self.drafts.write()
        for thing in (self.page, self.drafts):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.jobs.close()


@contextmanager
def opened(catalogue: Catalogue, folder: Path, language: Language = "en") -> Iterator[OnPage]:
    """The page for a while."""
    here = OnPage(catalogue, folder, language)
    try:
        yield here
    finally:
        here.close()


@pytest.fixture
def here(catalogue: Catalogue, dressed: QApplication, tmp_path: Path) -> Iterator[OnPage]:
    with opened(catalogue, tmp_path) as page:
        yield page


def add(catalogue: Catalogue, item: Item) -> str:
    return done(catalogue, lambda work: items.add(work, [item]))[0].uid


def give_pictures(catalogue: Catalogue, uid: str, folder: Path, *colours: str) -> list[str]:
    folder.mkdir(exist_ok=True)
    files = [picture(folder / f"{colour}.jpg", colour) for colour in colours]
    plan = keeping.examine(catalogue, files, False, lambda *_: None)
    return [link.uid for link in done(catalogue, lambda work: attaching.attach(work, uid, plan))]


@pytest.fixture
def carpet(catalogue: Catalogue, tmp_path: Path) -> str:
    uid = add(catalogue, Carpet(title=Multilingual(en="Dragons"), weave_class="pile", knots_horizontal_dm=30))
    give_pictures(catalogue, uid, tmp_path / "pictures", "red", "green", "blue")
    return uid


def stored(here: OnPage, uid: str) -> Item:
    with here.catalogue.reading() as reading:
        return items.get(reading, uid)


def links(here: OnPage) -> list[MediaLink]:
    with here.catalogue.reading() as reading:
        return list(media.links_of(reading, here.sheet.uid))


def regions(here: OnPage) -> tuple[Region, ...]:
    with here.catalogue.reading() as reading:
        return tuple(store.fetch(reading, Region))


def place(here: OnPage, x: float, y: float) -> QPoint:
    stand = here.page.pane.plate.stand()
    return QPointF(*stand.place(Point(x, y))).toPoint()


def drag(here: OnPage, start: tuple[float, float], end: tuple[float, float]) -> None:
    plate = here.page.pane.plate
    QTest.mousePress(plate, Qt.MouseButton.LeftButton, pos=place(here, *start))
    QTest.mouseMove(plate, place(here, *end))
    QTest.mouseRelease(plate, Qt.MouseButton.LeftButton, pos=place(here, *end))
    here.settle()


def near(points: tuple[Point, ...], wanted: tuple[tuple[float, float], ...], within: float = 0.02) -> bool:
    return len(points) == len(wanted) and all(
        abs(point.x - x) < within and abs(point.y - y) < within for point, (x, y) in zip(points, wanted, strict=True)
    )
