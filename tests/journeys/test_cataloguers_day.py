"""A cataloguer's day: photographs arrive, are hung, captioned, rated, paired, printed; a carpet is analysed."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app.desk import Desk
from kalbajar_catalogue.desk.pages import Pages
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.screens import settle
from kalbajar_catalogue.desk.viewing.table import LightTablePage
from kalbajar_catalogue.desk.work.page import WorkPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import pairs
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import store

MOMENT = 60_000
FRAME = 5
STEPS = 9
"""Arrival, caption, stars, flag, pair; the carpet, its class and its two counts."""
CAPTION = "Kend yolu, seher dumani"


class Day:
    """The desk on the facts of the City Day, worked as a person works."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.desk = qtbot, Desk(application, folder, "Aysel", "az")
        qtbot.addWidget(self.desk.window)
        self.desk.open()
        qtbot.waitUntil(self.desk.jobs.idle, timeout=MOMENT)
        self.desk.window.welcome.starter.click()
        qtbot.waitUntil(lambda: self.desk.window.pages is not None, timeout=MOMENT)
        self.settle()

    @property
    def pages(self) -> Pages:
        assert self.desk.window.pages is not None
        return self.desk.window.pages

    def settle(self) -> None:
        settle(self.desk.window)

    def hung(self) -> list[str]:
        assert self.desk.catalogue is not None
        with self.desk.catalogue.reading() as reading:
            return [frame.item for frame in exhibitions.wall(reading, self.pages.gallery.exhibition) if frame.item]

    def type_into(self, form: QWidget, field: str, text: str) -> None:
        """Types into a field of a form and leaves it by Tab."""
        self.desk.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.desk.window)
        edit = next(edit for edit in form.edits() if edit.field.name == field)  # type: ignore[attr-defined]  # a Form
        edit.control.inner().setFocus()
        QTest.keyClicks(edit.control.inner(), text)
        QTest.keyClick(edit.control.inner(), Qt.Key.Key_Tab)
        self.settle()


@pytest.fixture
def day(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    made = Day(qapp, qtbot, tmp_path / "catalogue")
    yield made
    made.desk.window.close()
    made.desk.close()


def dropped(target: QWidget, spot: QPointF, files: list[Path]) -> None:
    """Drops files on a widget as the window system does: enter, then drop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(spot, copy, data, left, none))


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|full)", extend=True)
def test_a_cataloguers_day(day: Day, tmp_path: Path, shared: Path) -> None:
    photographs = [shared / "data" / "photos" / name for name in ("Issue 587 (dotnet).jpg", "Casio EX-Z3.jpg")]
    one, other = arrived(day, photographs)
    captioned(day, one)
    rated(day, one)
    paired(day, one, other)
    enlarged(day, one)
    printed(day, one, tmp_path / "one.pdf")
    analysed(day)
    undone(day)


def arrived(day: Day, photographs: list[Path]) -> list[str]:
    """They are dropped on the fifth of 44 empty frames, and hang there and in the next one."""
    day.pages.show_page("gallery")
    grid = day.pages.gallery.grid
    assert len(grid.cells.cells) == 44
    assert day.hung() == []
    spot = QPointF(grid.visualRect(grid.cells.index(FRAME - 1)).center())
    dropped(grid.viewport(), spot, photographs)
    day.qtbot.waitUntil(lambda: len(day.hung()) == 2, timeout=MOMENT)
    day.settle()
    assert [cell.order for cell in grid.cells.cells if cell.item] == [FRAME, FRAME + 1]
    return day.hung()


def captioned(day: Day, work: str) -> None:
    day.pages.gallery.grid.choose_item(work)
    day.settle()
    form = day.pages.inspector.form
    for section in form.sections:
        section.unfold(section.group == "content")
    day.settle()
    day.type_into(form, "caption", CAPTION)
    assert stored(day, work).caption.az == CAPTION


def rated(day: Day, work: str) -> None:
    grid = day.pages.gallery.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_4)
    QTest.keyClick(grid, Qt.Key.Key_P)
    day.settle()
    assert day.desk.catalogue is not None
    with day.desk.catalogue.reading() as reading:
        link = media.links_of(reading, work)[0]
    assert (link.rating, link.pick) == (4, True)


def paired(day: Day, one: str, other: str) -> None:
    day.pages.gallery.compare_asked.emit([one, other])
    day.settle()
    table = day.pages.rooms.page("light_table")
    assert isinstance(table, LightTablePage)
    assert day.pages.current == "light_table"
    table.comparison.pair.click()
    day.settle()
    assert day.desk.catalogue is not None
    with day.desk.catalogue.reading() as reading:
        assert [pair.of(one, other) for pair in pairs.pairs(reading)] == [True]
    table.back_asked.emit()
    day.settle()
    assert day.pages.current == "gallery"


def enlarged(day: Day, work: str) -> None:
    grid = day.pages.gallery.grid
    grid.choose_item(work)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Return)
    day.settle()
    loupe = day.pages.openings.loupes.loupe
    assert loupe is not None
    assert loupe.sight is not None
    assert loupe.sight.uid == work
    QTest.keyClick(loupe.stage, Qt.Key.Key_1)
    day.settle()
    QTest.keyClick(loupe, Qt.Key.Key_Right)
    QTest.keyClick(loupe, Qt.Key.Key_Escape)
    day.settle()
    assert day.pages.openings.loupes.loupe is None or not loupe.isVisible()


def printed(day: Day, work: str, out: Path) -> None:
    day.pages.print_paper([work])
    day.settle()
    page = day.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    page.write(out)
    day.qtbot.waitUntil(out.is_file, timeout=MOMENT)
    day.settle()
    with pypdfium2.PdfDocument(out) as paper:
        text = "".join(paper[page].get_textpage().get_text_range() for page in range(len(paper)))
    assert CAPTION in text.replace("\r\n", " ")
    assert stored(day, work).ref in text


def analysed(day: Day) -> None:
    """A carpet is made, its knots are counted, its density is drawn."""
    day.pages.show_page("carpets")
    day.pages.make_work()
    day.settle()
    (carpet,) = day.pages.works["carpet"].lists.rows.uids
    day.pages.deeds.show_record(carpet)
    day.settle()
    page = day.pages.rooms.page("work")
    assert isinstance(page, WorkPage)
    page.keeping.store("weave_class", "xovlu")
    page.middle.show_tab("structure")
    day.settle()
    for field, text in (("knots_horizontal_dm", "36"), ("knots_vertical_dm", "40")):
        page.middle.go_to(field)
        day.settle()
        assert page.middle.form is not None
        day.type_into(page.middle.form, field, text)
    found = stored(day, carpet)
    assert isinstance(found, Carpet)
    assert (found.knots_horizontal_dm, found.knots_vertical_dm) == (36, 40)
    diagrams = page.middle.structure._diagrams
    assert diagrams is not None
    density = diagrams.density
    assert density.square is not None
    assert (density.square.across, density.square.along) == (18, 20)


def undone(day: Day) -> None:
    """Everything of the day goes back, step by step, and comes again."""
    bar = day.desk.window.bar
    for _ in range(STEPS):
        bar.undo.trigger()
        day.settle()
    assert day.hung() == []
    bar.redo.trigger()
    day.settle()
    assert len(day.hung()) == 2


def stored(day: Day, uid: str) -> Photograph:
    assert day.desk.catalogue is not None
    with day.desk.catalogue.reading() as reading:
        found = items.get(reading, uid)
        assert store.row_of(reading, uid).ref == found.ref
    return found  # type: ignore[return-value]  # of whatever kind
