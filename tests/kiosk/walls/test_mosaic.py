"""Pictures in rows."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.walls.mosaic import GAP, Tile, mosaic

SHAPES = st.lists(st.floats(0.2, 6), min_size=1, max_size=24)


@given(SHAPES, st.floats(0.3, 2))
def test_nothing_is_cropped_nothing_overlaps_and_the_order_stays(shapes: list[float], height: float) -> None:
    laid = mosaic(shapes, height)
    assert [tile.index for tile in laid.tiles] == list(range(len(laid.tiles)))
    assert all(tile.width / tile.height == pytest.approx(shapes[tile.index]) for tile in laid.tiles)
    assert not any(_overlap(one, two) for one, two in combinations(laid.tiles, 2))


@given(SHAPES, st.floats(0.3, 2))
def test_every_row_ends_at_the_same_edges(shapes: list[float], height: float) -> None:
    laid = mosaic(shapes, height)
    rows: dict[float, list[Tile]] = {}
    for tile in laid.tiles:
        rows.setdefault(round(tile.y, 6), []).append(tile)
    for row in rows.values():
        assert row[0].x == 0
        assert row[-1].x + row[-1].width == pytest.approx(1)
        assert len({round(tile.height, 6) for tile in row}) == 1


def test_it_comes_close_to_the_height_that_is_wanted() -> None:
    laid = mosaic([1.5] * 24, 1.1)
    assert 0.9 <= laid.height <= 1.1
    assert len(laid.tiles) > 12


def test_of_no_picture_there_is_no_mosaic() -> None:
    assert mosaic([], 1).tiles == ()


def _overlap(one: Tile, two: Tile) -> bool:
    apart = GAP / 2
    return (
        one.x + one.width < two.x + two.width + one.width - apart
        and two.x < one.x + one.width - apart
        and one.x < two.x + two.width - apart
        and two.y < one.y + one.height - apart
        and one.y < two.y + two.height - apart
    )
