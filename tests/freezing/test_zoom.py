"""Large pictures of an edition can be enlarged: tiles are made at freezing, for those that may be shown, once."""

import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.editions.format import Edition, EditionPicture
from kalbajar_catalogue.editions.names import pool_of
from kalbajar_catalogue.editions.tiles import Tiles
from kalbajar_catalogue.freezing import freeze as freezing
from kalbajar_catalogue.freezing import service
from kalbajar_catalogue.freezing.freeze import FrozenEdition
from kalbajar_catalogue.freezing.proof import choose, draw, proof
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import pyramids
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import WHO, copied, done, files_in, pictures, show
from tests.freezing.test_freezing import KILLED

WIDE, HIGH = 6_000, 3_500


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photograph of 21 million pixels."""
    noise = Image.effect_noise((15, 9), 60).resize((WIDE, HIGH), Image.Resampling.BICUBIC)
    path = tmp_path_factory.mktemp("large") / "view 000.jpg"
    Image.merge("RGB", (noise, Image.linear_gradient("L").resize((WIDE, HIGH)), ImageChops.invert(noise))).save(path)
    return path


@pytest.fixture(scope="module")
def hung(large: Path, empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a catalogue in which a large photograph and a small one hang, not open; and the exhibition."""
    folder = copied(empty_folder, tmp_path_factory.mktemp("hung") / "catalogue")
    catalogue = wiring.open_catalogue(folder, WHO)
    exhibition = show(catalogue)
    (small,) = pictures(folder.parent / "in", 1, first=1)
    plan = flow.examine(catalogue, [large, small])
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    catalogue.close()
    return folder, exhibition


@pytest.fixture
def exhibition(hung: tuple[Path, str]) -> str:
    """The exhibition in which they hang."""
    return hung[1]


@pytest.fixture
def catalogue(hung: tuple[Path, str], tmp_path: Path) -> Iterator[Catalogue]:
    """A copy of that catalogue, open for writing."""
    opened = wiring.open_catalogue(copied(hung[0], tmp_path / "catalogue"), WHO)
    yield opened
    opened.close()


def frozen(catalogue: Catalogue, exhibition: str, with_zoom: bool = True) -> FrozenEdition:
    return service.freeze(catalogue, exhibition, WHO, accept=True, with_zoom=with_zoom)


def pictures_in(edition: Edition) -> list[EditionPicture]:
    """The large picture, then the small one."""
    return sorted((one for work in edition.works for one in work.pictures), key=lambda one: -one.width)


def tiles_of(catalogue: Catalogue, made: FrozenEdition) -> Tiles:
    found = service.checked_edition(catalogue, made.name)
    return Tiles.opened(found.pool.files[pictures_in(found.edition)[0].tiles])


def level_of(tiles: Tiles, number: int) -> Image.Image:
    """A level put together from whole tiles, each drawn over its neighbours."""
    level = tiles.levels[number]
    whole = Image.new("RGB", (level.width, level.height))
    for row in range(level.rows):
        for column in range(level.columns):
            area = tiles.area(number, column, row)
            with Image.open(io.BytesIO(tiles.tile(number, column, row))) as tile:
                whole.paste(tile, (area.x, area.y))
    return whole


def test_a_large_picture_has_tiles_that_are_the_picture(catalogue: Catalogue, exhibition: str, large: Path) -> None:
    made = frozen(catalogue, exhibition)
    shown, small = pictures_in(made.edition)
    assert (bool(shown.tiles), small.tiles) == (True, "")
    assert sorted(file.kind for file in made.edition.files) == ["picture"] * 4 + ["tiles"]
    tiles = tiles_of(catalogue, made)
    assert (tiles.width, tiles.height) == (WIDE, HIGH)
    with Image.open(large) as original:
        for level in tiles.levels:
            found = level_of(tiles, level.number)
            expected = original.resize(found.size, Image.Resampling.BOX)
            assert max(ImageStat.Stat(ImageChops.difference(found, expected)).mean) < 3


def test_the_second_freeze_makes_no_tiles_and_says_the_same(catalogue: Catalogue, exhibition: str) -> None:
    first = frozen(catalogue, exhibition)
    before = files_in(catalogue.folder)
    made = next((catalogue.folder / "derived").rglob("*.tiles"))
    when = made.stat().st_mtime_ns
    assert not frozen(catalogue, exhibition).made
    assert (files_in(catalogue.folder), made.stat().st_mtime_ns) == (before, when)
    shutil.rmtree(catalogue.folder / "derived")
    again = frozen(catalogue, exhibition)
    assert (again.made, again.sha256) == (False, first.sha256), "made anew, they are the same bytes"


def test_without_zoom_there_are_no_tiles(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition, with_zoom=False)
    assert [one.tiles for one in pictures_in(made.edition)] == ["", ""]
    assert not [*catalogue.folder.rglob("*.tiles")]
    second = frozen(catalogue, exhibition)
    assert (second.made, second.number) == (True, "2"), "that one can be enlarged is another edition"
    assert not service.compared(catalogue, made.name, second.name)


@pytest.mark.parametrize(("values", "shown"), [({"may_show": "no"}, False), ({"may_show": "yes"}, True)])
def test_what_may_not_be_shown_has_no_tiles(
    catalogue: Catalogue, exhibition: str, values: dict[str, Any], shown: bool
) -> None:
    _, (picture, *_) = max(choose(catalogue, exhibition).pictures, key=lambda one: one[1][0].file.width or 0)
    done(catalogue, lambda work: rights.record(work, Rights(owner=picture.link.uid, scope="picture", **values)))
    assert service.report(catalogue, exhibition).zoom.pictures == int(shown)
    made = frozen(catalogue, exhibition)
    one = pictures_in(made.edition)[0]
    assert (bool(one.screen), bool(one.tiles)) == (shown, shown)
    assert bool([*catalogue.folder.rglob("*.tiles")]) == shown


def test_a_proof_has_no_tiles(catalogue: Catalogue, exhibition: str) -> None:
    edition, pool = proof(catalogue, exhibition)
    assert {one.tiles for one in pictures_in(edition)} == {""}
    assert len(pool.files) == 2
    drawn = draw(catalogue, choose(catalogue, exhibition), with_zoom=True)
    assert {one.tiles for one in pictures_in(drawn.edition)} == {""}
    assert not [*catalogue.folder.rglob("*.tiles")]


def test_the_report_tells_about_how_much_it_would_be(catalogue: Catalogue, exhibition: str) -> None:
    told = service.report(catalogue, exhibition).zoom
    assert told.pictures == 1
    made = frozen(catalogue, exhibition)
    size = next(file.bytes for file in made.edition.files if file.kind == "tiles")
    assert told.bytes == int(WIDE * HIGH * pyramids.BYTES_A_PIXEL)
    assert service.report(catalogue, exhibition).zoom.bytes == size, "what is there is told as it is"


def test_a_picture_of_which_tiles_cannot_be_made_has_none(
    catalogue: Catalogue, exhibition: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Path:
        raise WorldError("picture.broken", name="x")

    monkeypatch.setattr(pyramids, "make", broken)
    made = frozen(catalogue, exhibition)
    assert [bool(one.screen) for one in pictures_in(made.edition)] == [True, True]
    assert [one.tiles for one in pictures_in(made.edition)] == ["", ""]


def test_a_full_disk_is_told(catalogue: Catalogue, exhibition: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> Path:
        raise WorldError("disk.full", folder="x")

    monkeypatch.setattr(pyramids, "make", full)
    with pytest.raises(WorldError, match=r"disk\.full"):
        frozen(catalogue, exhibition)
    assert files_in(service.folder_of(catalogue)) == set()


def test_freezing_again_mends_damaged_tiles(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    path = next(pool_of(service.folder_of(catalogue)).glob("*.tiles"))
    path.write_bytes(b"x" * path.stat().st_size)
    assert [one.code for one in service.checked_edition(catalogue, made.name).problems] == ["edition.picture_damaged"]
    assert not frozen(catalogue, exhibition).made
    assert service.checked_edition(catalogue, made.name).problems == ()


def test_an_edition_of_the_version_before_that_says_the_same_is_not_made_twice(
    catalogue: Catalogue, exhibition: str
) -> None:
    made = frozen(catalogue, exhibition, with_zoom=False)
    assert freezing.content_of(replace(made.edition, schema=2)) == freezing.content_of(made.edition)


@pytest.mark.parametrize("step", [2, 5, 8, 11, 13, 15, 17, 20, 26, 32])
def test_killed_at_any_touch_of_the_disk_there_are_whole_tiles_or_none(
    catalogue: Catalogue, exhibition: str, step: int, repository: Path
) -> None:
    folder = catalogue.folder
    catalogue.close()
    command = [sys.executable, "-c", KILLED, str(folder), exhibition, str(step)]
    ended = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(repository)}, capture_output=True, text=True, check=False
    )
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
    again = wiring.open_catalogue(folder, WHO)
    try:
        editions = service.folder_of(again)
        there = reader.names(editions)
        assert [reader.opened(editions, name, checked=True).problems for name in there] in ([], [()])
        made = frozen(again, exhibition)
        assert tiles_of(again, made).width == WIDE
        assert [path for path in editions.rglob("*") if path.name.endswith(".part")] == []
    finally:
        again.close()


def test_tiles_go_with_a_work_that_is_taken_down(catalogue: Catalogue, exhibition: str) -> None:
    first = frozen(catalogue, exhibition)
    uid = max(first.edition.works, key=lambda work: work.pictures[0].width).uid
    done(catalogue, lambda work: items.change(work, uid, {"publish": False}))
    second = frozen(catalogue, exhibition)
    assert {file.kind for file in second.edition.files} == {"picture"}
    assert service.checked_edition(catalogue, first.name).problems == (), "the first has them still"
