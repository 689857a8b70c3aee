"""Where a picture stands in a room: the rules, whatever the sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.viewing import geometry
from kalbajar_catalogue.desk.viewing.geometry import View
from kalbajar_catalogue.desk.viewing.words import file_size, megapixels, per_cent

EDGES = st.floats(20, 20_000)
PICTURES = st.tuples(EDGES, EDGES)
ROOMS = st.tuples(st.floats(120, 4000), st.floats(90, 3000))
SHARES = st.floats(0, 1)
ZOOMS = st.floats(0.005, 20)
VIEWS = st.builds(View, ZOOMS, SHARES, SHARES)


@given(VIEWS, ZOOMS, SHARES, SHARES, PICTURES, ROOMS)
def test_zooming_keeps_the_point_under_the_pointer_as_far_as_the_edges_allow(
    view: View, zoom: float, across: float, down: float, picture: tuple[float, float], room: tuple[float, float]
) -> None:
    spot = (across * room[0], down * room[1])
    view = geometry.kept(view, picture, room)
    after = geometry.zoomed(view, zoom, spot, picture, room)
    left, top, width, height = geometry.place(after, picture, room)
    old, new = (geometry.share_at(one, spot, picture, room) for one in (view, after))
    for axis, begin, length, wide in ((0, left, width, room[0]), (1, top, height, room[1])):
        at_an_edge = length <= wide + 1e-3 or abs(begin) < 1e-3 or abs(begin + length - wide) < 1e-3
        assert at_an_edge or abs(old[axis] - new[axis]) * length < 1e-3


@given(VIEWS, st.floats(-5000, 5000), st.floats(-5000, 5000), PICTURES, ROOMS)
def test_no_room_is_wasted_and_nothing_is_lost(
    view: View, right: float, down: float, picture: tuple[float, float], room: tuple[float, float]
) -> None:
    after = geometry.panned(geometry.kept(view, picture, room), right, down, picture, room)
    left, top, width, height = geometry.place(after, picture, room)
    for begin, length, wide in ((left, width, room[0]), (top, height, room[1])):
        if length > wide:
            assert begin <= 1e-3
            assert begin + length >= wide - 1e-3
        else:
            assert begin == pytest.approx(wide - begin - length, abs=1e-3)


@given(VIEWS, PICTURES, ROOMS, PICTURES)
def test_another_picture_shows_the_same_point_in_the_middle(
    view: View, picture: tuple[float, float], room: tuple[float, float], other: tuple[float, float]
) -> None:
    same = geometry.absolute(geometry.relative(view, picture, room), other, room)
    assert (same.x, same.y) == (view.x, view.y)
    back = geometry.absolute(geometry.relative(same, other, room), picture, room)
    assert back.zoom == pytest.approx(view.zoom)


@given(PICTURES, ROOMS)
def test_the_whole_picture_is_seen_and_touches_two_edges(
    picture: tuple[float, float], room: tuple[float, float]
) -> None:
    view = geometry.fitted(picture, room)
    assert geometry.is_whole(view, picture, room)
    _, _, width, height = geometry.place(view, picture, room)
    assert view.zoom == geometry.MOST or width == pytest.approx(room[0]) or height == pytest.approx(room[1])


@given(st.floats(0.01, 8), st.integers(1, 30))
def test_steps_go_on_and_end_at_the_last_stop(zoom: float, steps: int) -> None:
    assert geometry.stepped(zoom, steps) >= zoom
    assert geometry.stepped(zoom, -steps) <= zoom
    assert geometry.stepped(zoom, 30) == 8
    assert geometry.stepped(zoom, -30) == min(0.02, zoom)


@pytest.mark.parametrize(
    ("zoom", "notches", "fit", "after"),
    [(0.9, 1, 0.2, 1.0), (1.1, -1, 0.2, 1.0), (1.0, 1, 0.2, 1.25), (0.22, -1, 0.2, 0.2), (0.5, 1, 0.2, 0.625)],
)
def test_the_wheel_rests_at_its_own_pixels_and_at_the_whole(
    zoom: float, notches: float, fit: float, after: float
) -> None:
    assert geometry.turned(zoom, notches, fit) == pytest.approx(after)


def test_figures_are_said_as_each_language_says_them() -> None:
    assert [per_cent(0.625, language) for language in ("az", "en", "ru")] == ["62%", "62\u00a0%", "62\u00a0%"]
    assert per_cent(0.072, "ru") == "7,2\u00a0%"
    assert megapixels(5760, 3840, "ru") == "22,1\u00a0Мп"
    assert [file_size(8_400_000, "en"), file_size(312_000, "en"), file_size(12, "en")] == [
        "8.4\u00a0MB", "312\u00a0kB", "1\u00a0kB",
    ]  # fmt: skip
