"""Regions on a widget: px and shares of the picture, both ways, and what moving and pulling does to them."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.work import geometry
from kalbajar_catalogue.desk.work.geometry import LEAST, Stand
from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import Point

shares = st.floats(0, 1, allow_nan=False)
anywhere = st.floats(-3, 4, allow_nan=False)
points = st.builds(Point, shares, shares)
stands = st.builds(Stand, st.floats(-500, 500), st.floats(-500, 500), st.floats(1, 4000), st.floats(1, 4000))
polygons = st.lists(points, min_size=3, max_size=8)


@st.composite
def rectangles(draw: st.DrawFn) -> geometry.Points:
    found = geometry.rectangle(draw(points), draw(points))
    assume(found)
    return found


any_region = rectangles() | polygons.map(tuple)


def on_the_picture(corners: geometry.Points) -> bool:
    return all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in corners)


@given(stands, points)
def test_a_point_comes_back_from_the_widget(stand: Stand, point: Point) -> None:
    back = stand.share(*stand.place(point))
    assert math.isclose(back.x, point.x, abs_tol=1e-9)
    assert math.isclose(back.y, point.y, abs_tol=1e-9)


@given(stands, st.floats(-9000, 9000), st.floats(-9000, 9000))
def test_a_place_beside_the_picture_is_the_nearest_point_on_it(stand: Stand, x: float, y: float) -> None:
    share = stand.share(x, y)
    assert on_the_picture((share,))
    if stand.left <= x <= stand.left + stand.width:
        assert math.isclose(stand.place(share)[0], x, abs_tol=1e-6)


@given(st.floats(1, 9000), st.floats(1, 9000), st.floats(40, 3000), st.floats(40, 3000))
def test_a_picture_stands_whole_and_undistorted(width: float, height: float, across: float, down: float) -> None:
    room = Stand(10, 20, across, down)
    stand = geometry.fitted(width, height, room, 5)
    assert math.isclose(stand.width / stand.height, width / height, rel_tol=1e-6)
    assert stand.left >= room.left - 1e-6
    assert stand.top >= room.top - 1e-6
    assert stand.left + stand.width <= room.left + room.width + 1e-6
    assert math.isclose(stand.width, across - 10, rel_tol=1e-9) or math.isclose(stand.height, down - 10, rel_tol=1e-9)


@given(points, points)
def test_a_rectangle_is_the_same_from_any_corner(one: Point, other: Point) -> None:
    mixed = (Point(one.x, other.y), Point(other.x, one.y))
    assert geometry.rectangle(one, other) == geometry.rectangle(other, one) == geometry.rectangle(*mixed)
    if found := geometry.rectangle(one, other):
        assert found == regions.normalised(found)


def test_what_is_too_small_to_be_meant_is_nothing() -> None:
    assert geometry.rectangle(Point(0.5, 0.5), Point(0.5 + LEAST / 2, 0.9)) == ()
    assert geometry.polygon([Point(0.1, 0.1), Point(0.9, 0.9)]) == ()
    assert geometry.polygon([Point(0.1, 0.1), Point(0.5, 0.5), Point(0.9, 0.9)]) == ()


@given(any_region, anywhere, anywhere)
def test_a_moved_region_keeps_its_shape_and_stays_on_the_picture(region: geometry.Points, x: float, y: float) -> None:
    moved = geometry.moved(region, x, y)
    assert on_the_picture(moved)
    ways = [(there.x - here.x, there.y - here.y) for here, there in zip(region, moved, strict=True)]
    for way in ways:
        assert way == pytest.approx(ways[0], abs=1e-9)


@given(any_region, st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))
def test_a_grown_region_keeps_its_upper_left_corner(region: geometry.Points, x: float, y: float) -> None:
    before, after = (regions.bounding_box(one) for one in (region, geometry.grown(region, x, y)))
    assert on_the_picture(geometry.grown(region, x, y))
    assert (after.left, after.top) == pytest.approx((before.left, before.top), abs=1e-9)


@given(rectangles(), st.integers(0, 7), points)
def test_a_pulled_rectangle_stays_one_and_follows_the_handle(region: geometry.Points, handle: int, to: Point) -> None:
    pulled = geometry.pulled(region, handle, to)
    assert len(pulled) == 2
    assert on_the_picture(pulled)
    assert pulled == regions.normalised(pulled)
    if pulled != region and handle in (0, 2, 4, 6):
        assert any(point == to for point in geometry.handles(pulled))


@given(polygons, st.data())
def test_a_pulled_corner_leaves_the_others(region: list[Point], data: st.DataObject) -> None:
    handle, to = data.draw(st.integers(0, len(region) - 1)), data.draw(points)
    pulled = geometry.pulled(region, handle, to)
    others = [place for place in range(len(region)) if place != handle]
    assert [pulled[place] for place in others] == [region[place] for place in others]
    assert pulled[handle] in (to, region[handle])


@given(stands, st.lists(points, min_size=1, max_size=6))
def test_the_nearest_handle_is_found_only_near(stand: Stand, corners: list[Point]) -> None:
    x, y = stand.place(corners[0])
    found = geometry.nearest(stand, corners, x, y, 8)
    assert math.dist(stand.place(corners[found]), (x, y)) < 1e-6
    assert geometry.nearest(stand, corners, x + 99_999, y, 8) == -1


def test_the_smaller_of_two_regions_is_hit() -> None:
    shapes = [("large", (Point(0, 0), Point(1, 1))), ("small", (Point(0.4, 0.4), Point(0.6, 0.6)))]
    assert geometry.hit(shapes, Point(0.5, 0.5)) == "small"
    assert geometry.hit(shapes, Point(0.1, 0.1)) == "large"
    assert geometry.hit(shapes[1:], Point(0.1, 0.1)) == ""
