"""Which tiles are wanted: what is seen is covered, by few enough, from the middle, and nothing flashes empty."""

from hypothesis import example, given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.tile_grid import Grid, Place
from kalbajar_catalogue.kiosk.zoom import tiling
from kalbajar_catalogue.kiosk.zoom.tiling import NOTHING_WANTED, Sight, Wanted

BIG = Grid(12_000, 8_400)


@st.composite
def sights(draw: st.DrawFn) -> tuple[Grid, Sight]:
    """A picture, and a rectangle of it as a screen of up to 4K shows it."""
    grid = Grid(draw(st.integers(600, 30_000)), draw(st.integers(600, 30_000)))
    scale = draw(st.floats(0.02, 1.5))
    wide = min(grid.width, draw(st.floats(200, 3840)) / scale)
    high = min(grid.height, draw(st.floats(200, 2160)) / scale)
    x, y = draw(st.floats(0, 1)) * (grid.width - wide), draw(st.floats(0, 1)) * (grid.height - high)
    return grid, Sight(x, y, wide, high, scale)


@given(sights())
def test_the_tiles_that_are_seen_cover_all_that_is_seen(of: tuple[Grid, Sight]) -> None:
    grid, sight = of
    want = tiling.wanted(grid, sight)
    boxes = [tiling.whereabouts(grid, place) for place in want.seen]
    for across in (0.001, 0.3, 0.5, 0.77, 0.999):
        for down in (0.001, 0.4, 0.999):
            x, y = sight.x + across * sight.width, sight.y + down * sight.height
            assert any(a <= x <= a + w and b <= y <= b + h for a, b, w, h in boxes)


@given(sights())
def test_no_tile_is_wanted_twice_and_never_more_than_are_kept(of: tuple[Grid, Sight]) -> None:
    want = tiling.wanted(*of)
    assert len(set(want.places)) == len(want.places) <= tiling.MOST_WANTED
    assert {place[0] for place in want.places} == {want.level}


@given(sights())
def test_the_level_is_sharp_unless_it_would_take_too_many_tiles(of: tuple[Grid, Sight]) -> None:
    grid, sight = of
    level = tiling.level_for(grid, sight)
    finer = grid.levels[min(level.number + 1, len(grid.levels) - 1)]
    is_sharp = level.scale * tiling.SOFTEST >= sight.scale or level is grid.levels[-1]
    assert is_sharp or tiling.count_seen(grid, sight, finer.number) > tiling.MOST_SEEN


@given(sights())
@example((Grid(600, 600, 512, 1), Sight(400.0, 400.0, 200.0, 200.0, 1.0)))
def test_what_is_in_the_middle_comes_first(of: tuple[Grid, Sight]) -> None:
    grid, sight = of
    first = tiling.wanted(grid, sight).seen[0]
    x, y, width, height = tiling.whereabouts(grid, first)
    middle_x, middle_y = sight.x + sight.width / 2, sight.y + sight.height / 2
    rim = 2 / grid.levels[first[0]].scale
    assert x - rim <= middle_x <= x + width + rim or y - rim <= middle_y <= y + height + rim


def test_the_ring_lies_around_what_is_seen() -> None:
    sight = Sight(5_000, 4_000, 1_000, 600, 1.0)
    want = tiling.wanted(BIG, sight)
    columns, rows = {place[1] for place in want.seen}, {place[2] for place in want.seen}
    ring_columns, ring_rows = {place[1] for place in want.ring}, {place[2] for place in want.ring}
    assert ring_columns == {min(columns) - 1, max(columns) + 1} | columns
    assert ring_rows == {min(rows) - 1, max(rows) + 1} | rows


def test_nothing_seen_wants_nothing() -> None:
    assert tiling.wanted(BIG, Sight(0, 0, 0, 0, 0)) == NOTHING_WANTED
    assert tiling.wanted(BIG, Sight(0, 0, 10, 10, 0)) == NOTHING_WANTED


def test_coarser_tiles_stay_until_every_finer_one_that_is_seen_is_drawn() -> None:
    sight = Sight(5_000, 4_000, 1_000, 600, 1.0)
    want = tiling.wanted(BIG, sight)
    beneath: Place = next(iter(tiling.wanted(BIG, Sight(5_000, 4_000, 1_000, 600, 0.4)).seen))
    elsewhere: Place = (beneath[0], 0, 0)
    there = {beneath, elsewhere, *want.seen}
    all_but_one = set(want.seen[1:])
    assert tiling.staying(there, want, all_but_one, BIG, sight) == {beneath, *want.seen}
    assert tiling.staying(there, want, set(want.seen), BIG, sight) == set(want.seen)


def test_once_nothing_is_wanted_nothing_stays() -> None:
    assert tiling.staying({(0, 0, 0)}, Wanted(), set(), BIG, Sight(0, 0, 0, 0, 0)) == set()
