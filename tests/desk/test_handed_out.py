"""What is dragged out of the house: always copies, never moved, large ones made in the background, old ones swept."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.widgets import copies as handing
from kalbajar_catalogue.desk.widgets.copies import KEPT, Copies, Given, swept
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from tests.desk.conftest import Desk
from tests.qtkit.by_hand import ByHand


class House:
    """A folder of originals, the copies of one page, and the hands that make the large ones."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "derived" / "carried"
        self.originals = folder / "originals"
        self.originals.mkdir()
        self.hands = ByHand()
        self.crashes: list[Exception] = []
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.copies = Copies(self.out, self.jobs)
        self.said: list[str] = []
        self.copies.said.connect(self.said.append)

    def original(self, name: str, size: int) -> Given:
        path = self.originals / f"{name}.tif"
        path.write_bytes(b"x" * size)
        return Given(path, f"{name} as it came.tif", name)

    def asked(self, *given: Given) -> list[Path]:
        return [Path(url.toLocalFile()) for url in self.copies.data(given).urls()]


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    assert made.crashes == []
    made.jobs.close()


def test_small_files_are_copied_when_they_are_asked_for(house: House) -> None:
    given = house.original("a", 1000)
    data = house.copies.data([given])
    assert not house.out.exists()
    (copy,) = (Path(url.toLocalFile()) for url in data.urls())
    assert copy.name == "a as it came.tif"
    assert copy.read_bytes() == given.path.read_bytes()
    assert not copy.samefile(given.path)


def test_large_files_are_copied_in_the_background_and_handed_out_next_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "AT_ONCE", 1500)
    given = [house.original(name, 1000) for name in "ab"]
    assert house.asked(*given) == []
    assert len(house.hands.waiting) == 1
    assert house.asked(*given) == []
    assert len(house.hands.waiting) == 1
    house.hands.drain()
    assert [copy.name for copy in house.asked(*given)] == ["a as it came.tif", "b as it came.tif"]
    assert len(house.said) == 2
    assert house.hands.waiting == []


def test_a_copy_that_somebody_wrote_into_is_not_handed_out_again(house: House) -> None:
    given = house.original("a", 1000)
    (first,) = house.asked(given)
    assert house.asked(given) == [first]
    first.write_bytes(b"painted over")
    (second,) = house.asked(given)
    assert second != first
    assert second.read_bytes() == given.path.read_bytes()


def test_a_lost_original_is_left_out_and_a_full_disk_is_said(house: House) -> None:
    given, lost = house.original("a", 1000), Given(house.originals / "gone.tif", "", "gone")
    assert [copy.name for copy in house.asked(given, lost)] == ["a as it came.tif"]
    house.out.rename(house.out.with_name("away"))
    house.out.write_bytes(b"a file where the folder was")
    assert house.asked(house.original("b", 10)) == []
    assert len(house.said) == 1


def test_a_copying_that_is_stopped_leaves_nothing_and_begins_anew(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "AT_ONCE", 10)
    given = house.original("a", 1000)
    started: list[Job] = []
    house.jobs.started.connect(started.append)
    house.asked(given)
    started[0].cancel()
    house.hands.drain()
    assert [path for path in house.out.rglob("*") if path.is_file()] == []
    assert house.asked(given) == []
    house.hands.drain()
    assert len(house.asked(given)) == 1


def test_only_what_lies_there_since_long_is_swept(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "copy.tif").write_bytes(b"x")
    before = time.time() - KEPT - 60
    os.utime(old, (before, before))
    swept(tmp_path, time.time())
    assert [one.name for one in tmp_path.iterdir()] == ["new"]
    swept(tmp_path / "nowhere", time.time())


def test_a_page_sweeps_when_it_is_made(house: House) -> None:
    old = house.out / "old"
    old.mkdir(parents=True)
    os.utime(old, (0, 0))
    Copies(house.out, house.jobs)
    house.hands.drain()
    assert not old.exists()


def test_nothing_that_leaves_the_wall_may_be_moved(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[Qt.DropAction] = []

    def taken(drag: QDrag, actions: Qt.DropAction, *usual: Qt.DropAction) -> Qt.DropAction:
        offered.append(actions)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", taken)
    desk.choose(0)
    desk.pages.gallery.grid.startDrag(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
    assert offered == [Qt.DropAction.CopyAction]
