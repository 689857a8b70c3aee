"""Marks of damage: their outlines stay on the picture, their numbers are found and do not hide each other."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kalbajar_catalogue.media.records import Point, Region
from kalbajar_catalogue.publishing.working.marks import numbered

REACH = 0.02


def region(*points: tuple[float, float]) -> Region:
    return Region(points=tuple(Point(x, y) for x, y in points), type="damage")


def test_two_points_are_a_rectangle_and_more_are_a_polygon() -> None:
    rectangle, triangle = numbered(
        [region((0.6, 0.7), (0.2, 0.3)), region((0.1, 0.1), (0.3, 0.1), (0.2, 0.2))], 4, 0.01, 0.01
    )
    assert (rectangle.number, triangle.number) == (4, 5)
    assert [(point.x, point.y) for point in rectangle.corners] == [(0.2, 0.3), (0.6, 0.3), (0.6, 0.7), (0.2, 0.7)]
    assert len(triangle.corners) == 3
    assert (rectangle.x, rectangle.y) == (0.2, 0.3)


def test_a_number_stays_inside_the_picture_whole() -> None:
    (mark,) = numbered([region((0, 0), (1, 1))], 1, REACH, 2 * REACH)
    assert (mark.x, mark.y) == (REACH, 2 * REACH)


def test_what_lies_beside_the_picture_is_cut_off() -> None:
    (mark,) = numbered([region((-0.5, 0.5), (0.5, 1.5))], 1, REACH, REACH)
    assert {(point.x, point.y) for point in mark.corners} == {(0, 0.5), (0.5, 0.5), (0.5, 1), (0, 1)}


@pytest.mark.parametrize("points", [(), ((0.5, 0.5),), ((2.0, 2.0), (3.0, 3.0))])
def test_a_region_without_extent_still_has_its_number(points: tuple[tuple[float, float], ...]) -> None:
    (mark,) = numbered([region(*points)], 1, REACH, REACH)
    assert mark.number == 1
    assert 0 <= mark.x <= 1
    assert 0 <= mark.y <= 1


def test_numbers_of_the_same_place_stand_apart() -> None:
    same = [region((0.4, 0.4), (0.6, 0.6))] * 12
    marks = numbered(same, 1, REACH, REACH)
    apart = [(one, other) for one in marks for other in marks if one.number < other.number]
    assert all(
        abs(one.x - other.x) >= 2 * REACH - 1e-9 or abs(one.y - other.y) >= 2 * REACH - 1e-9 for one, other in apart
    )


share = st.floats(-0.5, 1.5)


@example([[(0.0, 0.0), (0.25, -5e-324), (1.0, 0.0)]], 0.5, 0.5)
@given(
    st.lists(st.lists(st.tuples(share, share), max_size=6), max_size=8), st.floats(0.001, 0.6), st.floats(0.001, 0.6)
)
def test_every_region_is_numbered_in_order_on_the_picture(
    regions: list[list[tuple[float, float]]], reach_x: float, reach_y: float
) -> None:
    marks = numbered([region(*points) for points in regions], 1, reach_x, reach_y)
    assert [mark.number for mark in marks] == list(range(1, len(regions) + 1))
    for mark in marks:
        assert 0 <= mark.x <= 1
        assert 0 <= mark.y <= 1
        assert all(-1e-9 <= point.x <= 1 + 1e-9 and -1e-9 <= point.y <= 1 + 1e-9 for point in mark.corners)
