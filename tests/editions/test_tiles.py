"""Tiles of large pictures: every pixel once at each level, the same bytes, and nothing in a container is trusted."""

import io
import itertools
import math
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.tile_grid import MOST_EDGE, Grid, tile_name
from kalbajar_catalogue.editions.tile_writer import MOST_TILE, TileWriter
from kalbajar_catalogue.editions.tiles import Tiles
from kalbajar_catalogue.i18n.sentences import sentence
from tests.editions.containers import GRID, container, index, jpeg, members, zipped

edges = st.integers(1, 5_000) | st.sampled_from([1, 2, 511, 512, 513, 1023, 1024, 1025, 2048, 2049])
grids = st.builds(Grid, edges, edges, st.sampled_from([256, 512]), st.integers(0, 1))


@given(grids)
def test_every_pixel_of_every_level_is_in_one_cell(grid: Grid) -> None:
    for level in grid.levels:
        cells = [grid.cell(level.number, column, 0) for column in range(level.columns)]
        assert cells[0].x == 0
        assert all(one.x + one.width == two.x for one, two in itertools.pairwise(cells))
        assert cells[-1].x + cells[-1].width == level.width
        rows = [grid.cell(level.number, 0, row) for row in range(level.rows)]
        assert rows[0].y == 0
        assert all(one.y + one.height == two.y for one, two in itertools.pairwise(rows))
        assert rows[-1].y + rows[-1].height == level.height
        assert all(0 < cell.width <= grid.tile for cell in cells)
        assert all(0 < cell.height <= grid.tile for cell in rows)


@given(grids)
def test_a_tile_shows_its_neighbours_as_far_as_there_are_any(grid: Grid) -> None:
    for level, column, row in grid.places():
        there, cell, area = grid.levels[level], grid.cell(level, column, row), grid.area(level, column, row)
        assert area.x == max(0, cell.x - grid.overlap)
        assert area.y == max(0, cell.y - grid.overlap)
        assert area.x + area.width == min(there.width, cell.x + cell.width + grid.overlap)
        assert area.y + area.height == min(there.height, cell.y + cell.height + grid.overlap)


@given(grids)
def test_levels_are_halved_until_one_tile_is_enough(grid: Grid) -> None:
    levels = grid.levels
    assert (levels[-1].width, levels[-1].height, levels[-1].scale) == (grid.width, grid.height, 1.0)
    assert (levels[0].columns, levels[0].rows) == (1, 1)
    assert all(level.columns * level.rows > 1 for level in levels[1:])
    for small, large in itertools.pairwise(levels):
        assert (small.width, small.height) == (math.ceil(large.width / 2), math.ceil(large.height / 2))
        assert small.scale == large.scale / 2
    assert grid.count == len([*grid.places()]) == len(set(grid.places()))


@given(grids, st.data())
def test_what_is_seen_of_a_level_is_what_touches_it(grid: Grid, data: st.DataObject) -> None:
    level = data.draw(st.sampled_from(grid.levels))
    x, y = (data.draw(st.integers(-600, 5_600)) / 2 for _ in range(2))
    width, height = (data.draw(st.integers(0, 3_000)) / 2 for _ in range(2))
    touched = []
    for _, column, row in (place for place in grid.places() if place[0] == level.number):
        cell = grid.cell(level.number, column, row)
        across = min(x + width, cell.x + grid.tile) - max(x, cell.x)
        down = min(y + height, cell.y + grid.tile) - max(y, cell.y)
        touched += [(column, row)] if across > 0 and down > 0 else []
    assert [*grid.seen(level.number, x, y, width, height)] == touched


def test_the_level_for_a_scale_has_pixels_enough_and_no_more() -> None:
    grid = Grid(4_000, 3_000)
    assert [level.width for level in grid.levels] == [500, 1_000, 2_000, 4_000]
    asked = [0.0, 0.125, 0.126, 0.25, 0.5, 0.51, 1, 7]
    assert [grid.level_for(scale).width for scale in asked] == [500, 500, 1_000, 1_000, 2_000, 4_000, 4_000, 4_000]


@pytest.mark.parametrize("place", [(-1, 0, 0), (3, 0, 0), (2, 3, 0), (2, 0, 2), (2, -1, 0), (0, 0, 1)])
def test_a_tile_that_there_is_not_is_an_index_error(place: tuple[int, int, int], tmp_path: Path) -> None:
    (tmp_path / "a.tiles").write_bytes(container())
    with pytest.raises(IndexError):
        Tiles.opened(tmp_path / "a.tiles").tile(*place)


@pytest.mark.parametrize("size", [(1, 1), (512, 512), (513, 1), (1_300, 700), (2_049, 1_025)])
def test_tiles_come_back_as_they_were_written(size: tuple[int, int], tmp_path: Path) -> None:
    grid = Grid(*size)
    (tmp_path / "a.tiles").write_bytes(container(grid))
    found = Tiles.opened(tmp_path / "a.tiles")
    assert (found.width, found.height, found.tile_size, found.overlap) == (*size, 512, 1)
    assert found.levels == grid.levels
    assert all(found.tile(*place) == jpeg(grid, place) for place in grid.places())
    assert found.cell(0, 0, 0) == grid.cell(0, 0, 0)
    assert found.level_for(1.0) == grid.levels[-1]


def test_any_program_opens_it_and_no_clock_and_no_machine_is_in_it() -> None:
    with zipfile.ZipFile(io.BytesIO(container())) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["tiles.json", *map(tile_name, GRID.places())]
        assert archive.namelist()[1:4] == ["0/0_0.jpg", "1/0_0.jpg", "1/1_0.jpg"]
        assert {(one.date_time, one.compress_type, one.create_system) for one in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED, 3)
        }
        assert archive.read("tiles.json") == index()
    assert container() == container()


def test_what_another_program_wrote_in_the_same_way_is_read(tmp_path: Path) -> None:
    found = Tiles.opened(zipped(tmp_path / "a.tiles", members()))
    assert all(found.tile(*place) == jpeg(GRID, place) for place in GRID.places())


def test_a_container_that_is_not_whole_is_not_finished() -> None:
    writer = TileWriter(io.BytesIO(), GRID)
    places = [*GRID.places()]
    for place in places[:-1]:
        writer.add(place, b"x")
    with pytest.raises(ValueError, match="not all"):
        writer.finish()
    with pytest.raises(ValueError, match="0_0"):
        writer.add(places[0], b"x")
    with pytest.raises(ValueError, match="bytes"):
        writer.add(places[-1], bytes(MOST_TILE + 1))
    writer.add((9, 9, 9), b"x")
    with pytest.raises(ValueError, match="not all"):
        writer.finish()


def refused(path: Path) -> None:
    """It is refused in a sentence."""
    with pytest.raises(WorldError) as fault:
        Tiles.opened(path)
    assert fault.value.code == "edition.tiles_damaged"
    assert path.name in sentence("en", fault.value.code, fault.value.problem.values)


GOOD = members()
LIES: list[tuple[str, list[tuple[str, bytes]]]] = [
    *((f"{key} {value!r}", members(GRID, **{key: value}))
      for key, value in [("version", 2), ("version", None), ("width", 0), ("width", -1), ("width", 1_300.0),
                         ("width", True), ("width", "1300"), ("width", MOST_EDGE + 1), ("width", 10**40),
                         ("height", 1_025), ("height", None), ("tile", 0), ("tile", 500), ("tile", 2**20),
                         ("overlap", -1), ("overlap", 2), ("levels", 2), ("levels", 4), ("levels", [1])]),
    ("no index", [("tiles.json", b""), *GOOD[1:]]),
    ("an index that is no object", [("tiles.json", b"[1]"), *GOOD[1:]]),
    ("an index without anything", [("tiles.json", b"{}"), *GOOD[1:]]),
    ("an index that never ends", [("tiles.json", b"[" * 100_000), *GOOD[1:]]),
    ("a long index", [("tiles.json", index() + b" " * 2_000), *GOOD[1:]]),
    ("an index that is no text", [("tiles.json", b"\xff\xfe"), *GOOD[1:]]),
    ("the index elsewhere", [*GOOD[1:], GOOD[0]]),
    ("a tile too few", GOOD[:-1]),
    ("a tile too many", [*GOOD, ("2/3_0.jpg", b"x")]),
    ("something else", [*GOOD, ("readme.txt", b"x")]),
    ("up and out", [*GOOD[:-1], ("../../x.jpg", GOOD[-1][1])]),
    ("a long name", [*GOOD[:-1], ("2/" + "0" * 400 + ".jpg", GOOD[-1][1])]),
    ("other letters", [*GOOD[:-1], ("2/2_1.jpğ", GOOD[-1][1])]),
    ("another order", [*GOOD[:-2], GOOD[-1], GOOD[-2]]),
    ("a huge tile", [*GOOD[:-1], (GOOD[-1][0], bytes(MOST_TILE + 1))]),
    ("so large that its tiles are too many", members(Grid(600, 600), width=199_999, height=199_999, levels=10)),
    ("nothing", []),
    ("only the index", GOOD[:1]),
]  # fmt: skip


@pytest.mark.parametrize("holding", [row[1] for row in LIES], ids=[row[0] for row in LIES])
def test_a_container_that_lies_is_refused(holding: list[tuple[str, bytes]], tmp_path: Path) -> None:
    refused(zipped(tmp_path / "a.tiles", holding))


def test_what_is_squeezed_or_has_a_comment_or_a_neighbour_is_refused(tmp_path: Path) -> None:
    refused(zipped(tmp_path / "a.tiles", GOOD, squeezed=True))
    refused(zipped(tmp_path / "b.tiles", GOOD, comment=b"x"))
    (tmp_path / "c.tiles").write_bytes(b"before" + container())
    refused(tmp_path / "c.tiles")
    (tmp_path / "d.tiles").write_bytes(container() + b"after")
    refused(tmp_path / "d.tiles")


def test_what_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "none.tiles")
    refused(tmp_path)


@given(st.integers(0, len(container()) - 1))
def test_one_that_breaks_off_anywhere_is_refused(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    path = tmp_path_factory.mktemp("cut") / "a.tiles"
    path.write_bytes(container()[:length])
    refused(path)


def test_any_byte_that_changed_is_noticed_or_changes_nothing(tmp_path: Path) -> None:
    whole, path = container(), tmp_path / "a.tiles"
    told = 0
    for place in range(len(whole)):  # whatever else is raised is a failure
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x11]) + whole[place + 1 :])
        try:
            found = Tiles.opened(path)
            assert all(found.tile(*one) == jpeg(GRID, one) for one in GRID.places())
        except WorldError as fault:
            told += fault.code == "edition.tiles_damaged"
    assert told > len(whole) / 2, "only times, versions and permissions may change"


def test_a_tile_that_claims_another_size_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    holding = dict(GOOD)
    huge = jpeg(Grid(512, 512), (0, 0, 0)).replace(b"\x02\x00\x02\x00", b"\xff\xff\xff\xff")
    for odd in (
        huge,
        b"GIF89a",
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xd9" + huge,
        b"\xff\xd8\xff\xe0\0\0",
    ):
        found = Tiles.opened(zipped(tmp_path / "a.tiles", [*(holding | {"0/0_0.jpg": odd}).items()]))
        with pytest.raises(WorldError, match=r"edition\.tiles_damaged"):
            found.tile(0, 0, 0)
        assert found.tile(1, 0, 0) == jpeg(GRID, (1, 0, 0))


def test_no_file_stays_open_so_that_it_can_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.tiles"
    path.write_bytes(container())
    found = Tiles.opened(path)
    path.unlink()
    with pytest.raises(WorldError, match=r"edition\.tiles_damaged"):
        found.tile(0, 0, 0)
    path.write_bytes(container())
    assert found.tile(0, 0, 0) == jpeg(GRID, (0, 0, 0))
