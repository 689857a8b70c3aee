"""The alachigh from an empty page to a marked, named and nested one, and all the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.work.tabs import PARTS
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import parts
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Dwelling, Part
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink, Point, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests import catalogues
from tests.catalogues import done, live
from tests.desk.conftest import catalogue, dressed, photographs, picture
from tests.desk.on_work_page import OnPage, opened

__all__ = ["catalogue", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
CORNERS = (Point(0.2, 0.3), Point(0.7, 0.25), Point(0.8, 0.8), Point(0.3, 0.7))


@pytest.fixture
def alachigh(catalogue: Catalogue, dressed: QApplication, tmp_path: Path) -> Iterator[OnPage]:
    """The page of an alachigh with two parts and no picture."""

    def build(work: Work) -> str:
        uid = items.add(work, [Dwelling(title=Multilingual(az="Alaçıq", en="Alachigh"))])[0].uid
        for kind in ("rod", "crown_ring"):
            parts.add(work, Part(whole=uid, type=kind))
        return uid

    uid = done(catalogue, build)
    with opened(catalogue, tmp_path) as here:
        here.open(uid)
        yield here


def drop(here: OnPage, *files: Path) -> None:
    """Drop files on the pictures."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(QPointF(50, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    here.page.pane.dropEvent(event)
    here.settle()


def click(here: OnPage, point: Point) -> None:
    plate = here.page.pane.plate
    x, y = plate.stand().place(point)
    QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def write(here: OnPage, name: str, text: str) -> None:
    """Type in a field of the mark that is chosen, and leave it."""
    edit = next(edit for edit in here.page.marks.form.edits() if edit.field.name == name)
    edit.control.show_text(text)
    edit.control.typed.emit()
    edit.control.left.emit()
    here.settle()


def test_the_alachigh(alachigh: OnPage, tmp_path: Path) -> None:
    here, pane = alachigh, alachigh.page.pane
    before = live(here.catalogue)
    originals = here.catalogue.folder / media.ORIGINALS
    kept = catalogues.files_in(originals)

    # Two pictures come, a broken one is refused in a sentence.
    outside, inside = picture(tmp_path / "outside.jpg", "gold"), picture(tmp_path / "inside.jpg", "brown")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(outside.read_bytes()[:400])
    drop(here, outside, broken, inside)
    assert [view.file.original_filename for view in here.sheet.views] == ["outside.jpg", "inside.jpg"]
    assert pane._notice.isVisible()
    assert "broken.jpg" in pane._notice.text()
    assert pane._notice.text().rstrip().endswith(".")
    assert len(catalogues.files_in(originals) - kept) == 2

    # The second one shows the inside.
    pane.strip.setFocus()
    QTest.keyClick(pane.strip, Qt.Key.Key_End)
    pane.set_role("installation")
    here.settle()
    assert [view.link.role for view in here.sheet.views] == ["main", "installation"]

    # A polygon on it, named in two languages, is the crown ring.
    QTest.mouseClick(pane.mark, Qt.MouseButton.LeftButton)
    here.settle()
    for corner in CORNERS:
        click(here, corner)
    QTest.keyClick(pane.plate, Qt.Key.Key_Return)
    here.settle()
    write(here, "label", "crown ring")
    here.page.show_content("az")
    write(here, "label", "dünnük")
    ring = here.sheet.branches[1].part.uid
    here.page.marks.part.setCurrentIndex(here.page.marks.part.findData(ring))
    here.page.marks.part.activated.emit(here.page.marks.part.currentIndex())
    here.settle()
    region = here.sheet.views[1].regions[0]
    assert (region.label, region.part, len(region.points)) == (Multilingual(az="dünnük", en="crown ring"), ring, 4)
    drawn, wanted = (sorted((point.x, point.y) for point in points) for points in (region.points, CORNERS))
    assert all(
        abs(a - b) < 0.02 for one, other in zip(drawn, wanted, strict=True) for a, b in zip(one, other, strict=True)
    )
    QTest.mouseClick(here.page.marks.close_button, Qt.MouseButton.LeftButton)

    # The ring gets a part of its own, and shows where it is.
    here.tab(PARTS)
    tree = here.page.middle.parts.tree
    tree.setFocus()
    tree.choose(ring)
    tree.part_chosen.emit(ring)
    here.settle()
    assert pane.plate.chosen == region.uid
    QTest.keyClick(tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    here.settle()
    inner = here.sheet.branches[1].branches[0].part
    assert inner.whole == ring
    assert tree.chosen == inner.uid

    # Everything is undone, one step at a time; the originals stay.
    steps = [here.undo() for _ in range(7)]
    assert steps == ["part.added", "record.edited", "record.edited", "record.edited", "region.marked", "picture.viewed",
                     "pictures.attached"]  # fmt: skip
    # The records of the two files are undone with their links.
    assert live(here.catalogue) == before
    assert here.sheet.views == ()
    assert not pane.strip.isVisible()
    assert len(catalogues.files_in(originals) - kept) == 2
    with here.catalogue.reading() as reading:
        assert store.fetch(reading, Region) == ()
        assert not store.fetch_where(reading, MediaLink, owner=here.sheet.uid)
        assert journal_agrees(reading).ok
