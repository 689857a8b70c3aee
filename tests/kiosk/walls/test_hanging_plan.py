"""Where works hang on a wall: all of them, in their order, none over another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.walls import hanging_plan, true_sizes
from kalbajar_catalogue.kiosk.walls.hanging_plan import Place, Plan
from kalbajar_catalogue.kiosk.walls.true_sizes import Size

SHAPES = st.floats(0.05, 20.0)
GROUPS = st.lists(st.lists(SHAPES, min_size=1, max_size=60), max_size=8)
SIZES = st.lists(st.builds(Size, st.floats(100, 6000), st.floats(100, 4000), st.booleans()), max_size=60)


def overlapping(row: tuple[Place, ...]) -> list[tuple[Place, Place]]:
    """Works that hang over one another."""
    slack = 1e-9
    return [
        (a, b)
        for at, a in enumerate(row)
        for b in row[at + 1 :]
        if a.x + slack < b.right
        and b.x + slack < a.right
        and a.y + slack < b.y + b.height
        and b.y + slack < a.y + a.height
    ]


def assert_hangs(plan: Plan, count: int) -> None:
    assert [place.index for place in plan.places] == list(range(count))
    assert all(row for row in plan.rows)
    assert all(place.row == at for at, row in enumerate(plan.rows) for place in row)
    assert [overlapping(row) for row in plan.rows] == [[] for _ in plan.rows]
    assert plan.width == max((place.right for place in plan.places), default=0.0)


@given(GROUPS)
def test_every_work_hangs_once_in_order_and_over_no_other(groups: list[list[float]]) -> None:
    plan = hanging_plan.wall(groups)
    assert_hangs(plan, sum(map(len, groups)))
    assert all((place.y, place.height) == (0.0, 1.0) for place in plan.places)


@given(GROUPS)
def test_stretches_hold_the_works_of_one_group_each(groups: list[list[float]]) -> None:
    plan = hanging_plan.wall(groups)
    group_of = [at for at, group in enumerate(groups) for _ in group]
    held = [(index, one.group) for one in plan.stretches for index in range(one.first, one.last + 1)]
    assert held == list(enumerate(group_of))
    assert [one.group for one in plan.stretches if one.begins] == list(range(len(groups)))
    for one, other in pairwise(plan.stretches):
        assert one.row < other.row or one.right < other.left


@given(GROUPS)
def test_chunks_hold_every_work_once_and_no_two_rows(groups: list[list[float]]) -> None:
    plan = hanging_plan.wall(groups)
    chunks = hanging_plan.chunks(plan)
    assert [place for chunk in chunks for place in chunk] == list(plan.places)
    assert all(len({place.row for place in chunk}) == 1 for chunk in chunks)


@given(GROUPS)
def test_the_arrow_keys_reach_every_work(groups: list[list[float]]) -> None:
    plan = hanging_plan.wall(groups)
    ways = hanging_plan.steps(plan)
    assert [way.right for way in ways] == [min(at + 1, len(ways) - 1) for at in range(len(ways))]
    assert [way.left for way in ways] == [max(at - 1, 0) for at in range(len(ways))]
    rows = [place.row for place in plan.places]
    last = len(plan.rows) - 1
    for at, way in enumerate(ways):
        assert rows[way.up] == max(rows[at] - 1, 0)
        assert rows[way.down] == min(rows[at] + 1, last)


@given(SIZES, st.integers(1, 4))
def test_paintings_keep_their_sizes_beside_each_other(sizes: list[Size], lines: int) -> None:
    plan = true_sizes.paintings(sizes, lines)
    assert_hangs(plan, len(sizes))
    unit = plan.person / true_sizes.PERSON_MM
    for place, size in zip(plan.places, sizes, strict=True):
        assert place.width == pytest.approx(size.width * unit)
        assert place.height == pytest.approx(size.height * unit)
        assert place.y >= 0
        assert place.y + place.height <= 1 + 1e-9


@given(SIZES, st.integers(1, 4))
def test_carpets_hang_from_one_rail_off_the_floor(sizes: list[Size], lines: int) -> None:
    plan = true_sizes.carpets(sizes, lines)
    assert_hangs(plan, len(sizes))
    assert len({round(place.y, 9) for place in plan.places}) <= 1
    assert all(place.y + place.height < 1 for place in plan.places)
    assert len(plan.rows) <= max(lines, 1)


@given(SIZES)
def test_the_arrow_keys_go_up_and_down_among_paintings(sizes: list[Size]) -> None:
    plan = true_sizes.paintings(sizes, 2)
    places = plan.places
    for at, way in enumerate(hanging_plan.steps(plan)):
        here, above, below = places[at], places[way.up], places[way.down]
        assert (above.row, above.y) <= (here.row, here.y)
        assert (below.row, below.y) >= (here.row, here.y)


@pytest.mark.parametrize(
    ("counts", "rows"),
    [
        ((1,), [1]),
        ((8,), [8]),
        ((44,), [15, 14, 15]),
        ((15, 15, 14), [15, 15, 14]),
        ((24, 7, 2, 10), [12, 12, 9, 10]),
        ((1, 9, 7), [5, 5, 7]),
        ((3, 2, 3), [3, 2, 3]),
    ],
)
def test_rows_follow_the_groups_and_stay_about_equally_long(counts: tuple[int, ...], rows: list[int]) -> None:
    plan = hanging_plan.wall([[1.5] * count for count in counts])
    assert [len(row) for row in plan.rows] == rows


@pytest.mark.parametrize("count", [300, 1000])
def test_a_large_wall_grows_downwards_too(count: int) -> None:
    plan = hanging_plan.wall([[1.5] * count])
    assert max(len(row) for row in plan.rows) <= hanging_plan.MOST_IN_A_ROW + 1
    assert len(plan.rows) == -(-count // hanging_plan.MOST_IN_A_ROW)


def test_the_same_works_hang_in_the_same_places() -> None:
    groups = [[1.5, 0.7, 2.0] * 9, [1.0] * 5]
    assert hanging_plan.wall(groups) == hanging_plan.wall(groups)


@pytest.mark.parametrize(
    ("width", "height", "shape", "size"),
    [
        (1200.0, 800.0, 1.5, Size(1200.0, 800.0)),
        (1200.0, 800.0, 1.0, Size(800.0, 800.0)),
        (800.0, 1200.0, 1.0, Size(800.0, 800.0)),
        (None, 800.0, 1.5, Size(1200.0, 800.0, known=False)),
        (0.0, 0.0, 0.5, Size(400.0, 800.0, known=False)),
        (-5.0, 800.0, 1.0, Size(800.0, 800.0, known=False)),
    ],
)
def test_a_picture_is_whole_within_the_size_that_is_written_down(
    width: float | None, height: float | None, shape: float, size: Size
) -> None:
    assert true_sizes.size_of(width, height, shape) == size


@given(st.lists(st.floats(0.1, 30.0), max_size=40), st.floats(1.0, 20.0))
def test_lines_are_broken_where_the_next_would_not_fit(widths: list[float], room: float) -> None:
    lines = hanging_plan.broken(widths, room, gap=0.0)
    assert [at for first, last in lines for at in range(first, last)] == list(range(len(widths)))
    for first, last in lines:
        assert last - first == 1 or sum(widths[first:last]) <= room + 1e-6
