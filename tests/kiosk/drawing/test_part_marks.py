"""The marks of a dwelling's parts: in the picture, never on one another, the chosen one not on its part."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.drawing.part_marks import GROWN, Box, Mark, placed

WIDE, HIGH = 1140.0, 760.0
shares = st.floats(0, 1)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    x, y = draw(shares) * WIDE, draw(shares) * HIGH
    return Box(x, y, draw(shares) * (WIDE - x), draw(shares) * (HIGH - y))


def apart(one: tuple[float, float, float], other: tuple[float, float, float]) -> bool:
    """Whether two squares (middle and side) do not touch."""
    reach = (one[2] + other[2]) / 2
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= reach


def within(x: float, y: float, side: float, wide: float = WIDE, high: float = HIGH) -> bool:
    half = side / 2 - 0.01
    return half <= x <= wide - half and half <= y <= high - half


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes(), max_size=14), st.sampled_from([72.0, 90.0, 120.0]))
def test_marks_never_overlap_nor_leave_the_picture(parts: list[Box], side: float) -> None:
    marks = [mark for mark in placed(parts, WIDE, HIGH, side) if mark]
    assert all(within(mark.x, mark.y, side) for mark in marks)
    assert all(within(mark.chosen_x, mark.chosen_y, side + GROWN) for mark in marks)
    for one, other in combinations(marks, 2):
        assert apart((one.x, one.y, side), (other.x, other.y, side))
        assert apart((one.chosen_x, one.chosen_y, side + GROWN), (other.x, other.y, side))
        assert apart((other.chosen_x, other.chosen_y, side + GROWN), (one.x, one.y, side))


@settings(max_examples=40, deadline=None)
@given(st.lists(boxes(), min_size=1, max_size=9))
def test_where_there_is_room_every_part_has_a_mark(parts: list[Box]) -> None:
    assert all(placed(parts, WIDE, HIGH, 72))


@given(st.floats(100, WIDE - 260), st.floats(150, HIGH - 300), st.floats(10, 160), st.floats(10, 160))
def test_a_chosen_mark_does_not_cover_a_small_part(x: float, y: float, width: float, height: float) -> None:
    part = Box(x, y, width, height)
    mark = placed([part], WIDE, HIGH, 72)[0]
    assert mark is not None
    half = (72 + GROWN) / 2
    assert (
        mark.chosen_x + half <= x
        or mark.chosen_x - half >= x + width
        or mark.chosen_y + half <= y
        or mark.chosen_y - half >= y + height
    )


def test_a_mark_rests_on_the_middle_of_what_it_means() -> None:
    assert placed([Box(300, 200, 100, 100)], WIDE, HIGH, 72)[0] == Mark(350, 250, *_chosen(Box(300, 200, 100, 100)))


def _chosen(part: Box) -> tuple[float, float]:
    mark = placed([part], WIDE, HIGH, 72)[0]
    assert mark is not None
    return mark.chosen_x, mark.chosen_y


def test_on_a_part_much_larger_than_itself_a_chosen_mark_stays() -> None:
    mark = placed([Box(0, 0, WIDE, HIGH)], WIDE, HIGH, 72)[0]
    assert mark == Mark(WIDE / 2, HIGH / 2, WIDE / 2, HIGH / 2)


def test_what_has_no_room_has_no_mark() -> None:
    part = Box(0, 0, 50, 50)
    assert placed([part], 60, 60, 72) == [None]
    several = placed([part] * 5, 240, 120, 72)
    assert 0 < sum(mark is not None for mark in several) < 5
