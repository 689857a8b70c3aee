"""Tiles for QML: taken out of their container a few at a time, listed while they are wanted, gone afterwards."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from kalbajar_catalogue.kiosk.zoom import tile_files
from kalbajar_catalogue.kiosk.zoom.tile_files import TileFiles
from kalbajar_catalogue.kiosk.zoom.zooming import AT_ONCE, Deep, Zooming
from kalbajar_catalogue.qtkit.jobs import Jobs
from tests.kiosk.tiles_made import HIGH, WIDE, container
from tests.qtkit.by_hand import ByHand


class Lens:
    """A Zooming whose lane is worked by hand."""

    def __init__(self, folder: Path) -> None:
        self.lane, self.faults = ByHand(), list[Exception]()
        self.jobs = Jobs(self.faults.append, self.lane)
        self.files = TileFiles(folder)
        self.zooming = Zooming(self.jobs, self.files)

    def open(self, path: Path) -> Deep:
        deep = self.zooming.open(path.as_uri())
        self.lane.drain()
        return deep

    def end(self) -> None:
        self.jobs.close()
        self.zooming.end()
        self.zooming.deleteLater()
        self.jobs.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def lens(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Lens]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    made = Lens(folder)
    yield made
    made.end()
    assert made.faults == []
    assert list(folder.iterdir()) == []


def listed(deep: Deep) -> list[dict[str, object]]:
    """What QML sees of each tile."""
    names = {role: bytes(name.data()).decode() for role, name in deep.roleNames().items()}
    rows = range(deep.rowCount())
    return [{name: deep.data(deep.index(row, 0), role) for role, name in names.items()} for row in rows]


def said(deep: Deep) -> tuple[Any, ...]:
    """What QML knows of the picture."""
    return tuple(deep.property(name) for name in ("ready", "wholeWidth", "wholeHeight"))


def draw_all(deep: Deep, well: bool = True) -> None:
    for place in sorted(deep.shown):
        deep.drawn(*place, well)


def test_a_picture_tells_its_size_when_its_container_is_read(lens: Lens, tmp_path: Path) -> None:
    deep = lens.zooming.open(container(tmp_path).as_uri())
    assert said(deep) == (False, 0, 0)
    lens.lane.drain()
    assert said(deep) == (True, WIDE, HIGH)


def test_tiles_come_as_files_that_qt_reads_and_lie_where_they_belong(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    rows = listed(deep)
    assert {row["tileLevel"] for row in rows} == {3}
    first = next(row for row in rows if (row["tileColumn"], row["tileRow"]) == (0, 0))
    assert (first["tileX"], first["tileY"], first["tileWidth"], first["tileHeight"]) == (0, 0, 513, 513)
    image = QImage(QUrl(str(first["tileUrl"])).toLocalFile())
    assert (image.width(), image.height()) == (513, 513)


def test_only_a_few_are_under_way_at_a_time(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, WIDE, HIGH, 1.0)
    assert len(lens.lane.waiting) == AT_ONCE == len(deep.under_way)
    lens.lane.drain()
    assert deep.rowCount() == 24


def test_what_was_seen_before_stays_beneath_until_the_new_is_drawn(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 1200, 800, 0.4)
    lens.lane.drain()
    coarse = deep.shown
    draw_all(deep)
    deep.look(0, 0, 600, 400, 1.0)
    lens.lane.drain()
    assert deep.shown & coarse
    draw_all(deep)
    assert deep.shown == set(deep.want.places)


def test_looking_away_leaves_nothing_listed(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    deep.look(0, 0, 0, 0, 0)
    assert deep.rowCount(QModelIndex()) == 0


def test_coming_back_takes_the_files_that_are_there(lens: Lens, tmp_path: Path) -> None:
    path = container(tmp_path)
    deep = lens.open(path)
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    lens.zooming.close(deep)
    again = lens.open(path)
    again.look(0, 0, 900, 700, 1.0)
    assert again.rowCount() > 0
    assert lens.lane.waiting == []


def test_a_picture_that_is_closed_meanwhile_hears_nothing_more(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 900, 700, 1.0)
    lens.zooming.close(deep)
    lens.lane.drain()
    assert lens.zooming.open_now == {}
    assert len(lens.files) == AT_ONCE


@pytest.mark.parametrize("harm", ["gone", "empty", "cut off", "no container"])
def test_a_broken_container_says_nothing_and_harms_nothing(lens: Lens, tmp_path: Path, harm: str) -> None:
    path = container(tmp_path)
    whole = path.read_bytes()
    path.write_bytes({"gone": b"", "empty": b"", "cut off": whole[: len(whole) // 2], "no container": b"PK" * 99}[harm])
    if harm == "gone":
        path.unlink()
    deep = lens.open(path)
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    assert said(deep) == (False, 0, 0)
    assert deep.rowCount() == 0


def test_a_damaged_tile_is_left_out_and_not_asked_for_again(lens: Lens, tmp_path: Path) -> None:
    path = container(tmp_path)
    deep = lens.open(path)
    assert deep.tiles
    member = deep.tiles.members[3, 0, 0]
    with path.open("r+b") as file:
        file.seek(member.at + 60)
        file.write(bytes(40))
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    assert (3, 0, 0) not in deep.shown
    assert (3, 1, 1) in deep.shown
    draw_all(deep)
    deep.look(0, 0, 901, 700, 1.0)
    assert lens.lane.waiting == []


def test_a_tile_that_qt_cannot_read_goes_away(lens: Lens, tmp_path: Path) -> None:
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    deep.drawn(3, 0, 0, False)
    lens.lane.drain()
    assert (3, 0, 0) not in deep.shown


def test_on_a_full_disk_it_stays_at_the_derivative(lens: Lens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = lens.open(container(tmp_path))

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    assert deep.rowCount() == 0
    deep.look(900, 700, 900, 700, 1.0)
    assert lens.lane.waiting == []


def test_no_folder_for_tiles_is_no_fault(lens: Lens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(prefix: str, dir: Path) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tile_files, "mkdtemp", refused)
    deep = lens.open(container(tmp_path))
    deep.look(0, 0, 900, 700, 1.0)
    lens.lane.drain()
    assert deep.rowCount() == 0


def test_opening_and_closing_many_pictures_keeps_nothing(lens: Lens, tmp_path: Path) -> None:
    path = container(tmp_path)
    for turn in range(300):
        deep = lens.open(path)
        deep.look(turn, turn / 2, 200, 200, 1.0)
        lens.zooming.close(deep)
    lens.lane.drain()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert lens.zooming.open_now == {}
    assert lens.zooming.children() == []
    assert len(lens.files) <= tile_files.KEPT
    assert lens.jobs.idle()
